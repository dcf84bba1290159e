import type { IsoDate } from '@meedoen/law/kernel';
import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { feitMetId } from './store.ts';
import { deriveColumns, type Feitpersoon, recordFeiten, type Vastlegging } from './vastleggen.ts';

export interface Einde {
  /** First day on which it no longer holds. */
  readonly tot: IsoDate;
  readonly reden: string;
  readonly bewijs?: string | undefined;
}

/** Ends a fact on a day: it is replaced by itself with fewer days, or by nothing when no day is left. */
export async function endFeit(
  tx: Tx,
  persoon: Feitpersoon,
  id: string,
  { tot, reden, bewijs }: Einde,
  vastlegging: Vastlegging,
): Promise<void> {
  const rij = await feitMetId(tx, id);
  if (rij?.feit.persoon !== persoon.id) throw nietGevonden();
  const { feit } = rij;
  const { vanaf } = feit.geldig;
  if (vanaf !== undefined && vanaf >= tot) {
    const op = new Date(Math.max(vastlegging.nu.getTime(), Date.parse(feit.bekend.vanaf) + 1));
    await tx`update feit set bekend = tstzrange(lower(bekend), ${op}) where id = ${id} and upper(bekend) is null`;
    return deriveColumns(tx, persoon, [feit], vastlegging);
  }
  const { soort, waarde, bron, gecontroleerd } = feit;
  const korter = { soort, waarde, bron, gecontroleerd, vanaf: vanaf ?? null, totEnMet: addDays(tot, -1) };
  await recordFeiten(tx, persoon, [{ ...korter, reden, bewijs: bewijs ?? feit.bewijs, vervangt: id }], vastlegging);
}
