import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import type { FeitInvoer } from './controle.ts';
import type { Feitpersoon } from './vastleggen.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every id in a value. */
function idsIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return UUID.test(waarde) ? [waarde] : [];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(idsIn) : [];
}

/**
 * Whom a fact names may be seen by who gives it, and its evidence is a file of the person it is about. The household
 * that the law computes with is made of such facts, so a name that is not theirs would open somebody else's facts.
 * @throws Probleem 400
 */
export async function bewaakVerwijzingen(
  tx: Tx,
  persoon: Feitpersoon,
  invoer: readonly Pick<FeitInvoer, 'waarde' | 'bewijs'>[],
  prefix: (i: number) => string = () => '',
): Promise<void> {
  for (const [i, { waarde, bewijs }] of invoer.entries()) {
    const genoemd = [...new Set(idsIn(waarde))];
    const gezien = await tx`select 1 from persoon where id = any(${genoemd}::uuid[]) and verwijderd_op is null`;
    if (gezien.length < genoemd.length)
      throw foutInVeld(`${prefix(i)}/waarde`, 'onbekend', 'Deze persoon kennen wij niet. Zoek opnieuw.');
    if (bewijs === undefined) continue;
    const [bestand] = await tx`select 1 from bestand where id = ${bewijs} and persoon = ${persoon.id}`;
    if (!bestand)
      throw foutInVeld(
        `${prefix(i)}/bewijs`,
        'onbekend',
        'Dit bewijs staat niet bij deze persoon. Voeg het opnieuw toe.',
      );
  }
}
