import type { Cents, Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** Wages out of bijstand in a month, with what the gemeente pays over them, cents. */
export interface Maandloon {
  readonly persoon: string;
  readonly maand: Maand;
  readonly netto: Cents;
  readonly loonheffing: Cents;
  readonly zvw: Cents;
}

const SOMMEN = (tx: Tx) => tx`
  coalesce(sum(bedrag_in_centen) filter (where rekening = 'loon'), 0)::bigint as netto,
  coalesce(-sum(bedrag_in_centen) filter (where rekening = 'loonheffing'), 0)::bigint as loonheffing,
  coalesce(-sum(bedrag_in_centen) filter (where rekening = 'zvw'), 0)::bigint as zvw`;

const alsGetal = <T extends Omit<Maandloon, 'persoon' | 'maand'>>(rij: T): T => ({
  ...rij,
  netto: Number(rij.netto),
  loonheffing: Number(rij.loonheffing),
  zvw: Number(rij.zvw),
});

/** What people had in each month from a first to a last, by the month it was booked. */
export async function loonVan(
  tx: Tx,
  personen: readonly string[],
  eerste: Maand,
  laatste: Maand,
): Promise<Maandloon[]> {
  if (personen.length === 0) return [];
  const rijen = await tx<Maandloon[]>`
    select persoon, maand, ${SOMMEN(tx)} from boeking
    where persoon = any(${[...personen]}) and rekening in ('loon', 'loonheffing', 'zvw') and maand between ${eerste} and ${laatste}
    group by persoon, maand order by maand, persoon`;
  return rijen.map(alsGetal);
}

export interface Gemeenteloon extends Omit<Maandloon, 'persoon'> {
  readonly gemeente: string;
  /** People with wages in that month. */
  readonly personen: number;
}

/** What each gemeente pays over each month of a year. */
export async function loonPerGemeente(
  tx: Tx,
  uitvoerder: string,
  gemeenten: readonly string[],
  jaar: number,
): Promise<Gemeenteloon[]> {
  const rijen = await tx<Gemeenteloon[]>`
    select gemeente, maand, count(distinct persoon)::int as personen, ${SOMMEN(tx)} from boeking
    where uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[])
      and rekening in ('loon', 'loonheffing', 'zvw') and maand between ${`${jaar}-01`} and ${`${jaar}-12`}
    group by gemeente, maand order by gemeente, maand`;
  return rijen.map(alsGetal);
}
