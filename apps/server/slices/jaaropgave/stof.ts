import type { Jaarstof } from '@meedoen/casework/jaaropgave';
import { addDays, daysIn, firstDay, type IsoDate, lastDay, type Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { geboortedatumVan, loonVan } from '../grootboek/index.ts';
import { jaarmaanden } from './store.ts';

interface Rechtrij {
  readonly id: string;
  readonly persoon: string;
  readonly partner: string | null;
  readonly vanaf: IsoDate | null;
  readonly tot: IsoDate | null;
}

/**
 * What the statement of a person in one gemeente is made of, from the ledger: wages by month, and the days over which
 * bijstand was booked. A month that was paid counts whole when the right was later withdrawn: it was paid all the same.
 */
export async function jaarstofVan(tx: Tx, persoon: string, gemeente: string, jaar: number): Promise<Jaarstof> {
  const { eerste, laatste } = jaarmaanden(jaar);
  const maanden = (await loonVan(tx, [persoon], eerste, laatste, gemeente)).map(
    ({ maand, netto, loonheffing, zvw }) => ({ maand, netto, loonheffing, zvw }),
  );
  const rechten = await tx<Rechtrij[]>`
    select id, persoon, partner, lower(geldig) as vanaf, upper(geldig) as tot from recht
    where (persoon = ${persoon} or partner = ${persoon}) and gemeente = ${gemeente}`;
  const geboekt = await tx<{ recht: string; maand: Maand }[]>`
    select b.recht, b.maand from boeking b join journaalpost j on j.id = b.journaalpost
    where b.recht = any(${rechten.map(({ id }) => id)}) and b.rekening = 'uitkeringslast'
      and b.maand between ${eerste} and ${laatste} and j.boekdatum between ${firstDay(eerste)} and ${lastDay(laatste)}
    group by b.recht, b.maand having sum(b.bedrag_in_centen) > 0`;
  const dagen = new Map<Maand, number>();
  for (const { recht: id, maand } of geboekt) {
    const recht = rechten.find((each) => each.id === id);
    const over = recht ? dagenIn(recht, maand) : 0;
    const samen = (dagen.get(maand) ?? 0) + (over === 0 ? daysIn(maand) : over);
    dagen.set(maand, Math.min(daysIn(maand), samen));
  }
  return {
    ...{ jaar, maanden, dagen },
    geboortedatum: await geboortedatumVan(tx, persoon),
    gehuwd: rechten.some(({ id, partner }) => partner !== null && geboekt.some((each) => each.recht === id)),
  };
}

/** Days of a month on which a right held. */
function dagenIn({ vanaf, tot }: Rechtrij, maand: Maand): number {
  const eind = addDays(lastDay(maand), 1);
  let aantal = 0;
  for (let dag = firstDay(maand); dag < eind; dag = addDays(dag, 1))
    if ((vanaf === null || dag >= vanaf) && (tot === null || dag < tot)) aantal++;
  return aantal;
}
