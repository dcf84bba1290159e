import type { Tx } from '../../platform/database/index.ts';
import type { Sleutels } from '../../platform/sleutels/index.ts';
import type { Feitpersoon } from '../feit/index.ts';
import { maakPersoon, type NieuwePersoon, type Persoonrij, voegGemeenteToe } from './store.ts';

/**
 * The person a gemeente now has a task for: who was found by number, or somebody new. Every way in makes people here.
 * The caller reads as the system: somebody may be known in a gemeente of this uitvoerder that it may not see.
 */
export async function maakBekendBij(
  tx: Tx,
  bestaand: Persoonrij | undefined,
  nieuw: NieuwePersoon & { readonly bsn: string },
  sleutels: Sleutels,
  nu: Date,
): Promise<Feitpersoon> {
  const { uitvoerder, gemeente } = nieuw;
  if (!bestaand) return { id: await maakPersoon(tx, nieuw, sleutels, nu), uitvoerder, gemeente };
  await voegGemeenteToe(tx, bestaand.id, gemeente);
  return { id: bestaand.id, uitvoerder, gemeente: bestaand.gemeente };
}
