import { handOver, readCollegas, readWerkvoorraad, type Werkgroep } from '@meedoen/contract/werkvoorraad';
import { addDays, type IsoDate, parseDate } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import type { Medewerker } from '../../platform/sessie/index.ts';
import { handWerkOver } from './overdracht.ts';
import {
  handelaarsVoor,
  maandagVan,
  teamVan,
  WEKEN,
  type Werkplaats,
  type Werkrij,
  type Werktelling,
  type Wie,
  werkAantal,
  werkrijen,
  werktellingen,
} from './store.ts';
import { werkregels } from './weergave.ts';

function medewerkerVan({ actor }: Aanroep): Medewerker {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

const cursorVan = (rij: Werkrij): string => `${rij.urgent ? 0 : 1}~${rij.dag}~${rij.id}`;

function plaatsUit(cursor: string | undefined): Werkplaats | undefined {
  if (!cursor) return undefined;
  const [urgent, dag = '', id = ''] = cursor.split('~');
  const goed =
    (urgent === '0' || urgent === '1') && (dag === 'infinity' || parseDate(dag)) && /^[0-9a-f-]{36}$/.test(id);
  if (!goed) throw foutInVeld('/vraag/cursor', 'verkeerde-vorm', 'Deze bladwijzer klopt niet.');
  return { nietUrgent: urgent === '1', dag, id };
}

async function wieVan(wie: 'ik' | 'team' | 'niemand' | undefined, aanroep: Aanroep): Promise<Wie | undefined> {
  const { medewerker, team, uitvoerder } = medewerkerVan(aanroep);
  if (wie === undefined) return undefined;
  if (wie === 'niemand') return { soort: 'niemand' };
  if (wie === 'team' && team)
    return { soort: 'handelaars', ids: await teamVan(aanroep.tx, uitvoerder, team), nietVan: undefined };
  return {
    soort: 'handelaars',
    ids: await handelaarsVoor(aanroep.tx, medewerker, aanroep.vandaag),
    nietVan: medewerker,
  };
}

function perWeek(tellingen: readonly Werktelling[], vandaag: IsoDate) {
  const maandag = maandagVan(vandaag);
  return Array.from({ length: WEKEN }, (_, i) => {
    const week = addDays(maandag, 7 * i);
    const aantal = tellingen.filter((each) => each.week === week).reduce((som, each) => som + each.aantal, 0);
    return { week, aantal };
  });
}

function perGroep(tellingen: readonly Werktelling[]): Record<Werkgroep, number> {
  const som = { nu: 0, week: 0, wacht: 0, loopt: 0 };
  for (const { groep, aantal } of tellingen) som[groep] += aantal;
  return som;
}

/** The work list, handing over, colleagues. */
export function werkvoorraadWegen(wegen: Wegen): void {
  wegen
    .op(readWerkvoorraad, async ({ query }, aanroep) => {
      const { tx, vandaag, gemeenten } = aanroep;
      const { uitvoerder } = medewerkerVan(aanroep);
      const zoek = query.zoek?.trim();
      const vraag = {
        uitvoerder,
        gemeenten,
        soort: query.soort,
        wie: await wieVan(query.wie, aanroep),
        uiterlijk: query.binnenDagen === undefined ? undefined : addDays(vandaag, query.binnenDagen),
        zoek: zoek && zoek.length >= 2 ? zoek : undefined,
      };
      const rijen = await werkrijen(tx, vraag, plaatsUit(query.cursor), query.aantal + 1);
      const tellingen = await werktellingen(tx, vraag, vandaag);
      const pagina = rijen.slice(0, query.aantal);
      const laatste = pagina.at(-1);
      aanroep.betreft(
        ...pagina.flatMap(({ persoon, gemeente }) => (persoon === null ? [] : [{ id: persoon, gemeente }])),
      );
      const aantallen: Record<string, number> = {};
      for (const { soort, aantal } of tellingen) aantallen[soort] = (aantallen[soort] ?? 0) + aantal;
      const alle = Object.values(aantallen).reduce((som, aantal) => som + aantal, 0);
      return {
        regels: await werkregels(tx, pagina, vandaag),
        volgende: rijen.length > query.aantal && laatste ? cursorVan(laatste) : null,
        totaal: query.soort ? (aantallen[query.soort] ?? 0) : alle,
        aantallen,
        perWie: {
          ik: await werkAantal(tx, { ...vraag, wie: await wieVan('ik', aanroep) }),
          team: await werkAantal(tx, { ...vraag, wie: await wieVan('team', aanroep) }),
          niemand: await werkAantal(tx, { ...vraag, wie: { soort: 'niemand' } }),
        },
        perWeek: perWeek(tellingen, vandaag),
        perGroep: perGroep(tellingen.filter(({ soort }) => !query.soort || soort === query.soort)),
      };
    })
    .op(handOver, async ({ body }, aanroep) => handWerkOver(body, aanroep))
    .op(readCollegas, async (_, aanroep) => {
      const { uitvoerder } = medewerkerVan(aanroep);
      return { medewerkers: await collegas(aanroep, uitvoerder) };
    });
}

interface Collega {
  readonly id: string;
  readonly naam: string;
  readonly team: string | null;
  readonly rollen: string[];
  readonly afwezigTot: IsoDate | null;
  readonly openWerk: number;
}

/** Members of staff of an uitvoerder; counts are of the work the caller may see. */
async function collegas({ tx, vandaag }: Aanroep, uitvoerder: string): Promise<Collega[]> {
  return tx<Collega[]>`
    with open as (
      select behandelaar, count(*) as aantal from (
        select behandelaar from zaak where uitvoerder = ${uitvoerder} and open and behandelaar is not null
        union all select behandelaar from taak where uitvoerder = ${uitvoerder} and klaar_op is null and behandelaar is not null) w
      group by behandelaar)
    select m.id, m.naam, m.team, array_agg(distinct r.rol order by r.rol) as rollen,
      (select upper(a.geldig) - 1 from afwezigheid a where a.medewerker = m.id and a.geldig @> ${vandaag}::date limit 1) as "afwezigTot",
      coalesce((select aantal from open where behandelaar = m.id), 0)::int as "openWerk"
    from medewerker m join roltoekenning r on r.medewerker = m.id and r.geldig @> ${vandaag}::date and r.rol <> 'ketenpartner'
    where m.uitvoerder = ${uitvoerder} and m.geldig @> ${vandaag}::date
    group by m.id, m.naam, m.team order by m.naam, m.id`;
}
