import { handOver, readCollegas, readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { isDag, isId } from '../../platform/bladwijzer/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import type { Medewerker } from '../../platform/sessie/index.ts';
import { handWerkOver } from './overdracht.ts';
import { handelaarsVoor, teamVan, type Werkplaats, type Werkrij, type Wie, werkrijen } from './store.ts';
import { type Handelaars, optellen, perGroep, perWeek, werktellingen } from './telling.ts';
import { werkregels } from './weergave.ts';

function medewerkerVan({ actor }: Aanroep): Medewerker {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

const cursorVan = (rij: Werkrij): string => `${rij.urgent ? 0 : 1}~${rij.dag}~${rij.id}`;

function plaatsUit(cursor: string | undefined): Werkplaats | undefined {
  if (!cursor) return undefined;
  const [urgent, dag = '', id = ''] = cursor.split('~');
  const goed = (urgent === '0' || urgent === '1') && isDag(dag) && isId(id);
  if (!goed) throw foutInVeld('/vraag/cursor', 'verkeerde-vorm', 'Deze bladwijzer klopt niet.');
  return { nietUrgent: urgent === '1', dag, id };
}

/** Of whom the lists are; who is in no team has their own work as that of their team. */
async function handelaarsVan(aanroep: Aanroep): Promise<Handelaars> {
  const { medewerker, team, uitvoerder } = medewerkerVan(aanroep);
  const { tx, vandaag } = aanroep;
  const ik = {
    soort: 'handelaars' as const,
    ids: await handelaarsVoor(tx, medewerker, vandaag),
    nietVan: medewerker,
  };
  if (!team) return { ik, team: ik };
  return { ik, team: { soort: 'handelaars', ids: await teamVan(tx, uitvoerder, team), nietVan: undefined } };
}

function wieVan(wie: 'ik' | 'team' | 'niemand' | undefined, handelaars: Handelaars): Wie | undefined {
  if (wie === undefined) return undefined;
  return wie === 'niemand' ? { soort: 'niemand' } : handelaars[wie];
}

/** The work list, handing over, colleagues. */
export function werkvoorraadWegen(wegen: Wegen): void {
  wegen
    .op(readWerkvoorraad, async ({ query }, aanroep) => {
      const { tx, vandaag, gemeenten } = aanroep;
      const { uitvoerder } = medewerkerVan(aanroep);
      const zoek = query.zoek?.trim();
      const handelaars = await handelaarsVan(aanroep);
      const vraag = {
        uitvoerder,
        gemeenten,
        soort: query.soort,
        wie: wieVan(query.wie, handelaars),
        uiterlijk: query.binnenDagen === undefined ? undefined : addDays(vandaag, query.binnenDagen),
        zoek: zoek && zoek.length >= 2 ? zoek : undefined,
      };
      const rijen = await werkrijen(tx, vraag, plaatsUit(query.cursor), query.aantal + 1);
      const tellingen = await werktellingen(tx, vraag, handelaars);
      const pagina = rijen.slice(0, query.aantal);
      const laatste = pagina.at(-1);
      aanroep.betreft(
        ...pagina.flatMap(({ persoon, gemeente }) => (persoon === null ? [] : [{ id: persoon, gemeente }])),
      );
      const lijst = query.wie ?? 'alle';
      const { aantallen, perWie, alle } = optellen(tellingen, lijst);
      return {
        regels: await werkregels(tx, pagina, vandaag),
        volgende: rijen.length > query.aantal && laatste ? cursorVan(laatste) : null,
        totaal: query.soort ? (aantallen[query.soort] ?? 0) : alle,
        aantallen,
        perWie,
        perWeek: perWeek(tellingen, lijst, vandaag),
        perGroep: perGroep(tellingen, lijst, query.soort, vandaag),
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
      select behandelaar, sum(aantal) as aantal from (
        select behandelaar, aantal from werklast where uitvoerder = ${uitvoerder}
        union all select behandelaar, -aantal from toegang.verboden_werk() where behandelaar is not null) w
      group by behandelaar)
    select m.id, m.naam, m.team, array_agg(distinct r.rol order by r.rol) as rollen,
      (select upper(a.geldig) - 1 from afwezigheid a where a.medewerker = m.id and a.geldig @> ${vandaag}::date limit 1) as "afwezigTot",
      coalesce((select aantal from open where behandelaar = m.id), 0)::int as "openWerk"
    from medewerker m join roltoekenning r on r.medewerker = m.id and r.geldig @> ${vandaag}::date and r.rol not in ('ketenpartner', 'werkgever')
    where m.uitvoerder = ${uitvoerder} and m.geldig @> ${vandaag}::date
    group by m.id, m.naam, m.team order by m.naam, m.id`;
}
