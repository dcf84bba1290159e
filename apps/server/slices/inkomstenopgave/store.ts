import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Feitpersoon } from '../feit/index.ts';

/** What was asked and given of one month of one person. */
export interface Opgaverij {
  readonly id: string;
  readonly persoon: string;
  readonly maand: Maand;
  readonly ingediend_op: Date | null;
  readonly herinnerd_op: IsoDate | null;
  readonly nagevraagd_op: IsoDate | null;
}

/** Rows of people over months, as far as this access sees them. */
export async function opgaverijen(
  tx: Tx,
  personen: readonly string[],
  maanden: readonly Maand[],
): Promise<Opgaverij[]> {
  if (personen.length === 0 || maanden.length === 0) return [];
  return tx<Opgaverij[]>`
    select id, persoon, maand, ingediend_op, herinnerd_op, nagevraagd_op from inkomstenopgave
    where persoon = any(${[...personen]}) and maand = any(${[...maanden]}) order by maand`;
}

/** The row of a month, made when it is not there. @returns its id */
export async function opgaveVoor(tx: Tx, persoon: Feitpersoon, maand: Maand): Promise<string> {
  const { id: wie, uitvoerder, gemeente } = persoon;
  await tx`insert into inkomstenopgave ${tx({ id: uuidv7(), uitvoerder, gemeente, persoon: wie, maand })} on conflict (persoon, maand) do nothing`;
  const [rij] = await tx<{ id: string }[]>`select id from inkomstenopgave where persoon = ${wie} and maand = ${maand}`;
  if (!rij) throw new Error('the row of a month is there once it was made');
  return rij.id;
}

/** Marks a month as given; who was going to ask after it need not any more. */
export async function registerIngediend(tx: Tx, id: string, wijziging: string, nu: Date): Promise<void> {
  await tx`update inkomstenopgave set ingediend_op = ${nu}, wijziging = ${wijziging} where id = ${id}`;
  await tx`update taak set klaar_op = ${nu}, uitkomst = 'Doorgegeven' where bron = ${id} and klaar_op is null`;
}

/** The moments from which rights were there, by id: before it nobody could ask a month. */
export async function rechtenSinds(tx: Tx, rechten: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rijen = await tx<{ id: string; op: Date }[]>`
    select id, aangemaakt_op as op from recht where id = any(${[...rechten]})`;
  return new Map(rijen.map(({ id, op }) => [id, op]));
}
