import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { endFeit, type Vastlegging } from '../feit/index.ts';

interface Rij {
  readonly id: string;
  readonly persoon: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/**
 * Nobody acts for who has died, nor does who has died act for others: bewind and the task of a bewindvoerder end by
 * death (BW 1:449 lid 1, 1:448 lid 1 c), a machtiging by that of either (BW 3:72 a and b). One that was given to last
 * beyond death (BW 3:74 lid 1) is entered anew with its paper.
 */
export async function endNaOverlijden(tx: Tx, persoon: string, op: IsoDate, vastlegging: Vastlegging): Promise<void> {
  const tot = addDays(op, 1);
  const rijen = await tx<Rij[]>`
    select id, persoon, uitvoerder, gemeente from vertegenwoordiging
    where (persoon = ${persoon} or vertegenwoordiger = ${persoon}) and (upper_inf(geldig) or upper(geldig) > ${tot}::date)`;
  for (const { id, persoon: voor, uitvoerder, gemeente } of rijen)
    await endFeit(tx, { id: voor, uitvoerder, gemeente }, id, { tot, reden: 'Overlijden' }, vastlegging);
}
