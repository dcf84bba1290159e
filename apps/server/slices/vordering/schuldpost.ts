import type { Openstaand } from '@meedoen/casework/vordering';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** A claim as money finds it. */
export interface Schuldpost {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly kenmerk: string;
  readonly herkomst: string;
  readonly ontstaanOp: IsoDate;
}

const KOLOMMEN = (tx: Tx) => tx`id, uitvoerder, gemeente, persoon, kenmerk, herkomst, ontstaan_op as "ontstaanOp"`;

export async function vorderingMetKenmerk(
  tx: Tx,
  uitvoerder: string,
  kenmerk: string,
): Promise<Schuldpost | undefined> {
  const [rij] = await tx<Schuldpost[]>`
    select ${KOLOMMEN(tx)} from vordering where uitvoerder = ${uitvoerder} and kenmerk = ${kenmerk}`;
  return rij;
}

/** A claim this transaction may see. */
export async function schuldpostMetId(tx: Tx, id: string): Promise<Schuldpost | undefined> {
  const [rij] = await tx<Schuldpost[]>`select ${KOLOMMEN(tx)} from vordering where id = ${id}`;
  return rij;
}

/** What is still owed on claims; one on which nothing was ever booked is at zero. */
export async function restVan(tx: Tx, vorderingen: readonly string[]): Promise<Map<string, Cents>> {
  const rijen = await tx<{ id: string; rest: number }[]>`
    select vordering as id, sum(bedrag_in_centen) as rest from boeking
    where rekening = 'vordering' and vordering = any(${[...vorderingen]}) group by vordering`;
  const rest = new Map(rijen.map(({ id, rest: bedrag }) => [id, Number(bedrag)]));
  return new Map(vorderingen.map((id) => [id, rest.get(id) ?? 0]));
}

/** Payroll tax that came on top of a claim and has a term of its own to be paid in (Awb 4:87) that still runs. */
export interface Later {
  readonly bedrag: Cents;
  readonly uiterlijk: IsoDate;
}

/** Of which claims a part could not be pressed for on a day, and until when. */
export async function laterVan(tx: Tx, vorderingen: readonly string[], peildag: IsoDate): Promise<Map<string, Later>> {
  if (vorderingen.length === 0) return new Map();
  const rijen = await tx<(Later & { id: string })[]>`
    select vordering as id, sum(loonheffing_in_centen) as bedrag, max(betaal_uiterlijk) as uiterlijk from brutering
    where vordering = any(${[...vorderingen]}) and stand = 'bruto' and betaal_uiterlijk >= ${peildag} group by vordering`;
  return new Map(rijen.map(({ id, bedrag, uiterlijk }) => [id, { bedrag: Number(bedrag), uiterlijk }]));
}

/**
 * What of a claim may be pressed for now. When nothing else is left of it than what has a term that runs, it is pressed
 * for after that term.
 */
export function vervallen<T extends { readonly betaalUiterlijk: IsoDate | null }>(
  rij: T,
  rest: Cents,
  later: Later | undefined,
): { readonly rij: T; readonly rest: Cents } {
  if (!later || rest <= 0) return { rij, rest };
  return rest > later.bedrag
    ? { rij, rest: rest - later.bedrag }
    : { rij: { ...rij, betaalUiterlijk: later.uiterlijk }, rest };
}

/** Two who book on the same claim take turns: neither takes more than is left. */
export async function sluitAf(tx: Tx, vorderingen: readonly string[]): Promise<void> {
  for (const id of vorderingen.toSorted())
    await tx`select pg_advisory_xact_lock(hashtextextended(${`vordering ${id}`}, 0))`;
}

/** The claims a payment on this one may go to: those of the agreement it is part of, else itself. */
export async function afTeLossen(tx: Tx, { id, persoon, gemeente }: Schuldpost): Promise<readonly Openstaand[]> {
  const [regeling] = await tx<{ vorderingen: string[] }[]>`
    select toestand->'vorderingen' as vorderingen from betalingsregeling
    where persoon = ${persoon} and gemeente = ${gemeente} and status in ('loopt', 'gepauzeerd')
      and toestand->'vorderingen' ? ${id}`;
  const ids = regeling?.vorderingen ?? [id];
  const rijen = await tx<{ id: string; ontstaanOp: IsoDate }[]>`
    select id, ontstaan_op as "ontstaanOp" from vordering where id = any(${ids}) order by id`;
  await sluitAf(tx, ids);
  const rest = await restVan(tx, ids);
  return rijen.map((rij) => ({ ...rij, rest: rest.get(rij.id) ?? 0 }));
}
