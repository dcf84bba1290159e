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
  coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'loon'), 0)::bigint as netto,
  coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'loonheffing'), 0)::bigint as loonheffing,
  coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'zvw'), 0)::bigint as zvw`;

const alsGetal = <T extends Omit<Maandloon, 'persoon' | 'maand'>>(rij: T): T => ({
  ...rij,
  netto: Number(rij.netto),
  loonheffing: Number(rij.loonheffing),
  zvw: Number(rij.zvw),
});

/** What people had in each month from a first to a last, by the month it was booked. @param gemeente absent: every one */
export async function loonVan(
  tx: Tx,
  personen: readonly string[],
  eerste: Maand,
  laatste: Maand,
  gemeente?: string,
): Promise<Maandloon[]> {
  if (personen.length === 0) return [];
  const rijen = await tx<Maandloon[]>`
    select b.persoon, b.maand, ${SOMMEN(tx)} from boeking b
    where b.persoon = any(${[...personen]}) and b.rekening in ('loon', 'loonheffing', 'zvw')
      and b.maand between ${eerste} and ${laatste} and ${gemeente ? tx`b.gemeente = ${gemeente}` : tx`true`}
    group by b.persoon, b.maand order by b.maand, b.persoon`;
  return rijen.map(alsGetal);
}

/** The same of one month as it was booked in its course: without what the settlement of the year added to it. */
export async function loonInMaand(tx: Tx, personen: readonly string[], maand: Maand): Promise<Maandloon[]> {
  if (personen.length === 0) return [];
  const rijen = await tx<Maandloon[]>`
    select b.persoon, b.maand, ${SOMMEN(tx)} from boeking b join journaalpost j on j.id = b.journaalpost
    where b.persoon = any(${[...personen]}) and b.rekening in ('loon', 'loonheffing', 'zvw') and b.maand = ${maand}
      and j.bron_soort <> 'jaaropgave'
    group by b.persoon, b.maand order by b.persoon`;
  return rijen.map(alsGetal);
}

export interface Gemeenteloon extends Omit<Maandloon, 'persoon'> {
  readonly gemeente: string;
  /** People with wages in that month. */
  readonly personen: number;
  /** Lines these sums are made of. */
  readonly boekingen: number;
}

/** What each gemeente pays over each month of a year. */
export async function loonPerGemeente(
  tx: Tx,
  uitvoerder: string,
  gemeenten: readonly string[],
  jaar: number,
): Promise<Gemeenteloon[]> {
  const rijen = await tx<Gemeenteloon[]>`
    select b.gemeente, b.maand, count(distinct b.persoon)::int as personen, count(*)::int as boekingen, ${SOMMEN(tx)} from boeking b
    where b.uitvoerder = ${uitvoerder} and b.gemeente = any(${[...gemeenten]}::char(4)[])
      and b.rekening in ('loon', 'loonheffing', 'zvw') and b.maand between ${`${jaar}-01`} and ${`${jaar}-12`}
    group by b.gemeente, b.maand order by b.gemeente, b.maand`;
  return rijen.map(alsGetal);
}
