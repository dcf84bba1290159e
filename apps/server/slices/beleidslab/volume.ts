import { KLEINSTE_AANTAL, opVijftallen } from '@meedoen/casework/cijfers';
import type { volume } from '@meedoen/contract/beleidslab';
import { addMonths, firstDay, type IsoDate, monthOf, monthOfDate, yearOf } from '@meedoen/law/kernel';
import {
  type Counted,
  countedOf,
  fitted,
  lastMonths,
  meanRate,
  merged,
  NO_GROUP,
  type Rate,
  rateRange,
  Volumecount,
  type Volumehistory,
  type Volumemodel,
} from '@meedoen/simulation/volume';
import type { z } from 'zod';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { naarWerk } from '../cijfers/index.ts';
import type { Labvraag } from './geheugen.ts';

type Volumebeeld = z.output<typeof volume>;

/** Months that are read; a question is about the last so many of them. */
const MEESTE_MAANDEN = 36;
const MINSTE_MAANDEN = 6;
/** What a count that is not told is taken for: the middle of one to nine. */
const WEINIG = KLEINSTE_AANTAL / 2;
/** Groups of fewer than ten people, taken together. */
const OVERIG = 'overig';

/** What was read of the households of some gemeenten. */
export interface Geschiedenis {
  readonly dag: IsoDate;
  readonly history: Volumehistory;
  readonly namen: ReadonlyMap<string, string>;
  readonly uitkering: number | null;
}

/** A month as a whole number; a day that is not the first counts for the month after it. */
const monthNumber = (dag: IsoDate): number => yearOf(dag) * 12 + monthOf(dag) - 1;

interface Rij {
  readonly rechten: readonly (readonly [number, number | null, string])[];
  readonly plaatsen: readonly (readonly [number, number | null, string])[] | null;
}

/** Counts three years of households, month by month, up to the first day of this month. Nothing of a person leaves it. */
export async function geschiedenisVan(tx: Tx, { uitvoerder, gemeenten, vandaag }: Labvraag): Promise<Geschiedenis> {
  const dag = firstDay(monthOfDate(vandaag));
  const laatste = monthNumber(dag);
  const count = new Volumecount(laatste - MEESTE_MAANDEN, laatste);
  // a year further back: who left then may come back in the first month
  const begin = addMonths(dag, -MEESTE_MAANDEN - 13);
  const codes = [...gemeenten];
  const maand = (deel: ReturnType<Tx>) =>
    tx`(extract(year from ${deel}) * 12 + extract(month from ${deel}) - 1 + (extract(day from ${deel}) > 1)::int)::int`;
  return alsSysteem(tx, async () => {
    const rijen = tx<Rij[]>`
      with hoofd as (
        select g as gemeente, toegang.hoofdindeling(${uitvoerder}, g, ${dag}::date) as indeling
        from unnest(${codes}::char(4)[]) g)
      select json_agg(json_build_array(${maand(tx`lower(r.geldig)`)}, ${maand(tx`upper(r.geldig)`)},
          case when ${naarWerk(tx)} then 'werk' else 'anders' end) order by lower(r.geldig)) as rechten,
        (select json_agg(json_build_array(${maand(tx`lower(f.geldig)`)}, ${maand(tx`upper(f.geldig)`)},
            f.sleutel || '.' || (f.waarde->>'groep')) order by f.id desc)
          from feit f where f.persoon = r.persoon and f.soort = 'plaatsing' and upper(f.bekend) is null
            and f.uitvoerder = ${uitvoerder} and f.sleutel = min(h.indeling)) as plaatsen
      from recht r join hoofd h on h.gemeente = r.gemeente
      where r.uitvoerder = ${uitvoerder} and r.gemeente = any(${codes}::char(4)[]) and not isempty(r.geldig)
        and lower(r.geldig) <= ${dag}::date and (upper(r.geldig) is null or upper(r.geldig) >= ${begin}::date)
      group by r.persoon`.cursor(500);
    for await (const blok of rijen)
      for (const { rechten, plaatsen } of blok)
        count.add({
          benefits: rechten.map(([from, until, reason]) => ({ from, until, reason })),
          places: (plaatsen ?? []).map(([from, until, group]) => ({ from, until, group })),
        });
    const groepen = await tx<{ code: string; naam: string }[]>`
      select g.indeling || '.' || g.groep as code, g.naam from indelinggroep g
      where g.indeling in (select toegang.hoofdindeling(${uitvoerder}, c, ${dag}::date) from unnest(${codes}::char(4)[]) c)
      order by g.indeling, g.volgorde`;
    const namen = new Map(groepen.map(({ code, naam }) => [code, naam]));
    namen.set(NO_GROUP, 'Zonder groep').set(OVERIG, 'Overige groepen');
    const history = count.history();
    return { dag, history, namen, uitkering: await uitkeringVan(tx, uitvoerder, codes, dag) };
  });
}

/** What was booked for a household a month, over the last three whole months, in whole euros. */
async function uitkeringVan(tx: Tx, uitvoerder: string, gemeenten: string[], dag: IsoDate): Promise<number | null> {
  const van = addMonths(dag, -3);
  const [geboekt] = await tx<{ som: number; huishoudens: number }[]>`
    select coalesce(sum(bedrag_in_centen), 0)::bigint as som, count(distinct (recht, maand))::int as huishoudens
    from boeking where uitvoerder = ${uitvoerder} and gemeente = any(${gemeenten}::char(4)[])
      and rekening = 'uitkeringslast' and maand >= ${monthOfDate(van)} and maand < ${monthOfDate(dag)}`;
  const { som, huishoudens } = geboekt ?? { som: 0, huishoudens: 0 };
  return huishoudens < 3 * KLEINSTE_AANTAL || som <= 0 ? null : Math.round(som / huishoudens / 100) * 100;
}

/** A history as it may be told, and the model that rests on what is told and on nothing else. */
export function volumeVan({ dag, history, namen, uitkering }: Geschiedenis, maanden: number) {
  const gezien = sinceTen(lastMonths(history, maanden));
  const klein = Object.entries(gezien.groups).flatMap(([code, { stock }]) =>
    (stock.at(-1) ?? 0) < KLEINSTE_AANTAL ? [code] : [],
  );
  const { groups } = klein.length > 1 ? merged(gezien, klein, OVERIG) : gezien;
  const volgorde = [...namen.keys()].filter((code) => groups[code]);
  const naamVan = (code: string) => namen.get(code) ?? code;
  const getelden = new Map(countedOf({ groups }).map((each) => [each.code, each]));
  const told = volgorde.map((code) => told5(getelden.get(code) as Counted, groups[code]?.stock ?? []));
  const model = fitted(told);
  const standen = volgorde.map((code) => (groups[code]?.stock ?? []).map(opVijftallen));
  const dagen = (standen[0] ?? []).map((_, i, alle) => addMonths(dag, i + 1 - alle.length));
  const stand = dagen.map((_, i) => standen.reduce((som, rij) => som + (rij[i] ?? (rij[i] === null ? WEINIG : 0)), 0));
  const beeld: Volumebeeld = {
    ...{ dagen, stand, uitkeringInCenten: uitkering },
    genoeg: dagen.length > MINSTE_MAANDEN && (stand.at(-1) ?? 0) >= KLEINSTE_AANTAL,
    kort: dagen.length <= 12,
    groepen: volgorde.map((code, i) => {
      const eigen = getelden.get(code) as Counted;
      const rates = model.groups[i] as Volumemodel['groups'][number];
      return {
        ...{ code, naam: naamVan(code), stand: standen[i] ?? [] },
        instroom: stroom(eigen.came, rates.inflow),
        uitstroom: (['werk', 'anders'] as const).map((reden) => ({
          reden,
          stroom: stroom(
            eigen.left[reden] ?? 0,
            rates.outflow.find((each) => each.reason === reden)?.rate ?? { events: 0, exposure: 1 },
          ),
        })),
        terug: stroom(eigen.back, rates.back),
        naar: rates.moves.map(({ to, rate }) => ({
          ...{ code: to, naam: naamVan(to), stroom: stroom(eigen.moved[to] ?? 0, rate) },
        })),
      };
    }),
  };
  return { beeld, model };
}

const taken = (aantal: number): number => opVijftallen(aantal) ?? WEINIG;
const each5 = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, aantal]) => [name, taken(aantal)]));

/** Counts as they are told. The model knows no others, so that no number can be found back from a forecast. */
const told5 = (counted: Counted, stock: readonly number[]): Counted => ({
  ...{ code: counted.code, months: counted.months, stock: taken(counted.stock) },
  personMonths: stock.slice(0, -1).reduce((som, aantal) => som + taken(aantal), 0),
  ...{ came: taken(counted.came), back: taken(counted.back), couldBack: taken(counted.couldBack) },
  ...{ away: taken(counted.away), left: each5(counted.left), moved: each5(counted.moved) },
});

/** From the first month with ten households on: before it somebody else carried out the bijstand, or nobody was told. */
function sinceTen(history: Volumehistory): Volumehistory {
  const rows = Object.values(history.groups).map(({ stock }) => stock);
  const totals = (rows[0] ?? []).map((_, i) => rows.reduce((som, row) => som + (row[i] ?? 0), 0));
  const eerste = totals.findIndex((totaal) => totaal >= KLEINSTE_AANTAL);
  return eerste < 0 ? { groups: {} } : lastMonths(history, totals.length - 1 - eerste);
}

function stroom(aantal: number, rate: Rate) {
  const verteld = opVijftallen(aantal);
  if (verteld === null) return { aantal: null, perMaand: null, laagste: null, hoogste: null };
  const [laagste, hoogste] = rateRange(rate).map(fourDigits);
  return { aantal: verteld, perMaand: fourDigits(meanRate(rate)), laagste: laagste ?? 0, hoogste: hoogste ?? 0 };
}

const fourDigits = (getal: number): number => Math.round(getal * 10_000) / 10_000;
