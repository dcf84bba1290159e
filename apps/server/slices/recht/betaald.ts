import type { Somregel } from '@meedoen/casework/betaling';
import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';

/** A line of a run as it was kept when it was booked. */
export interface Betaalde {
  readonly id: string;
  readonly naam: string;
  readonly netto: Cents;
  readonly betaaldag: IsoDate;
  readonly specificatie: {
    readonly som: readonly Somregel[];
    readonly delen: readonly { readonly bestemming: string; readonly naam: string; readonly bedrag: Cents }[];
  };
}

/** The line that was paid over a month in its month run, as it was shown then. */
export const betaaldeRegel = (tx: Tx, recht: string, maand: Maand): Promise<Betaalde | undefined> =>
  alsSysteem(tx, async () => {
    const [rij] = await tx<Betaalde[]>`
      select r.id, r.naam, r.netto_in_centen as netto, b.betaaldag, r.specificatie
      from betaalregel r join betaalrun b on b.id = r.run
      where r.recht = ${recht} and r.status = 'geboekt' and b.soort = 'maand' and b.maand = ${maand} limit 1`;
    return rij;
  });

/** The line of a day or urgent run that paid a month which no month run computed: after a grant, for instance. */
export const nabetalingsregel = (tx: Tx, recht: string, maand: Maand): Promise<Betaalde | undefined> =>
  alsSysteem(tx, async () => {
    const [rij] = await tx<Betaalde[]>`
      select r.id, r.naam, r.netto_in_centen as netto, b.betaaldag, r.specificatie
      from betaalregel r join betaalrun b on b.id = r.run
      where r.recht = ${recht} and r.status = 'geboekt' and b.soort <> 'maand'
        and exists (select 1 from jsonb_array_elements(r.specificatie->'som') s where s->>'sleutel' = ${`open-${maand}`})
      order by b.betaaldag desc, r.id desc limit 1`;
    return rij;
  });
