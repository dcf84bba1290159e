import { bladAlsCsv, type Cijferblad } from '@meedoen/casework/cijfers';
import {
  downloadOpenCijfers,
  readCijfers,
  readCijferzaken,
  readOpenCijfergemeenten,
  readOpenCijfers,
} from '@meedoen/contract/cijfers';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { type Bladvan, bladVan } from './blad.ts';
import { bladMetGeld } from './geld.ts';
import { vandaagVan } from './vandaag.ts';
import { onceWhileRunning } from './while-running.ts';
import { cijferzakenVan } from './zaken.ts';

interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

/** Figures for who decides about policy and for everybody: numbers of one gemeente, never a person. */
export function cijferWegen(wegen: Wegen): void {
  // the first to ask waits until it is counted: members of a council who open it together must not each count
  const once = onceWhileRunning<Cijferblad>();
  const lees = ({ tx, omgeving }: Aanroep, van: Bladvan) =>
    once(`${van.uitvoerder} ${van.gemeente}`, () => bladVan(tx, van, omgeving.klok)).then((blad) =>
      bladMetGeld(tx, van, blad),
    );
  const open = async (code: string, aanroep: Aanroep) =>
    alsSysteem(aanroep.tx, async () => {
      const gevonden = (await openGemeenten(aanroep)).find((each) => each.code === code);
      if (!gevonden) throw nietGevonden();
      const { uitvoerder, naam } = gevonden;
      return { gemeente: { code, naam }, blad: await lees(aanroep, { uitvoerder, gemeente: code }) };
    });
  wegen
    .op(readCijfers, async ({ query }, aanroep) => {
      const { actor, tx, gemeenten, vandaag } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const { uitvoerder } = actor;
      const eigen = await metNaam(tx, gemeenten);
      const gemeente = query.gemeente ? eigen.find(({ code }) => code === query.gemeente) : eigen[0];
      if (!gemeente) throw nietGevonden();
      const van = { uitvoerder, gemeente: gemeente.code };
      // a count is the same for everybody: also of files that somebody may not open
      return alsSysteem(tx, async () => ({
        gemeente,
        gemeenten: eigen,
        vandaag: await vandaagVan(tx, van, vandaag),
        blad: await lees(aanroep, van),
      }));
    })
    .op(readCijferzaken, ({ query }, aanroep) => cijferzakenVan(query, aanroep))
    .op(readOpenCijfergemeenten, async (_, aanroep) => ({
      gemeenten: await alsSysteem(aanroep.tx, () => openGemeenten(aanroep)),
    }))
    .op(readOpenCijfers, ({ params }, aanroep) => open(params.gemeente, aanroep))
    .op(downloadOpenCijfers, async ({ params }, aanroep) => {
      const { gemeente, blad } = await open(params.gemeente, aanroep);
      const csv = new TextEncoder().encode(bladAlsCsv(blad, gemeente.naam));
      return new Bestand(csv, 'text/csv', `bijstand-${gemeente.code}-${blad.bijgewerktOp}.csv`);
    });
}

const metNaam = async (tx: Tx, codes: readonly string[]): Promise<Gemeente[]> => [
  ...(await tx<Gemeente[]>`select code, naam from gemeente where code = any(${[...codes]}::char(4)[]) order by naam`),
];

/** Each gemeente of which somebody here carries out the bijstand today. */
const openGemeenten = ({ tx, vandaag }: Aanroep) => tx<(Gemeente & { readonly uitvoerder: string })[]>`
  select g.code, g.naam, m.uitvoerder from mandaat m join gemeente g on g.code = m.gemeente
  where m.taakgebied = 'algemene-bijstand' and m.geldig @> ${vandaag}::date order by g.naam`;
