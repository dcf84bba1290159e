import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { endFeit, type Vastlegging } from '../feit/index.ts';

interface Rij {
  readonly id: string;
  readonly persoon: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/**
 * Two who part do not act for each other any more by a machtiging: who holds it reads all, also where the other lives
 * now. Who wants it still gives it anew. What a court ordered stays. @returns how many ended
 */
export async function endTussen(tx: Tx, een: string, ander: string, tot: IsoDate, door: Vastlegging): Promise<number> {
  const rijen = await tx<Rij[]>`
    select id, persoon, uitvoerder, gemeente from vertegenwoordiging
    where soort = 'machtiging' and ((persoon = ${een} and vertegenwoordiger = ${ander}) or (persoon = ${ander} and vertegenwoordiger = ${een}))
      and (upper_inf(geldig) or upper(geldig) > ${tot}::date)`;
  for (const { id, persoon: voor, uitvoerder, gemeente } of rijen)
    await endFeit(tx, { id: voor, uitvoerder, gemeente }, id, { tot, reden: 'Uit elkaar' }, door);
  return rijen.length;
}
