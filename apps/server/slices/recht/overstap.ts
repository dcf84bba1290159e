import { type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Recht } from './store.ts';

/**
 * The first month this ledger has for a right that ran already when its gemeente began with it: what came before was
 * paid in the system before this one, and is in no book here.
 * @returns undefined for a right that was granted later, and when no month run was booked yet
 */
export const eersteMaandHier = (tx: Tx, recht: Recht): Promise<Maand | undefined> =>
  alsSysteem(tx, async () => {
    const [rij] = await tx<{ maand: Maand | null; toegekend: IsoDate }[]>`
      select (select min(b.maand) from betaalrun b where b.uitvoerder = r.uitvoerder and b.soort = 'maand'
          and r.gemeente = any(b.gemeenten) and b.status in ('geboekt', 'bestand-gemaakt')) as maand,
        (r.aangemaakt_op at time zone 'Europe/Amsterdam')::date as toegekend
      from recht r where r.id = ${recht.id}`;
    return rij?.maand && monthOfDate(rij.toegekend) < rij.maand ? rij.maand : undefined;
  });
