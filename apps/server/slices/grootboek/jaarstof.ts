import type { Jaarstof } from '@meedoen/casework/jaaropgave';
import { addDays, daysIn, firstDay, type IsoDate, lastDay, type Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { loonVan } from './loon.ts';
import { geboortedatumVan } from './loontrekkers.ts';

interface Rechtrij {
  readonly id: string;
  readonly persoon: string;
  readonly partner: string | null;
  readonly vanaf: IsoDate | null;
  readonly tot: IsoDate | null;
}

/** What the ledger holds of the year of one person, and which days of it hold now. */
export interface Jaargegevens extends Jaarstof {
  readonly dagenNu: ReadonlyMap<Maand, number>;
}

/**
 * What a year of a person in one gemeente is settled with, from the ledger: wages by month, and the days over which
 * bijstand was booked. A month that was paid counts whole when the right was later withdrawn: it was paid all the same.
 */
export async function jaarstofVan(tx: Tx, persoon: string, gemeente: string, jaar: number): Promise<Jaargegevens> {
  const [eerste, laatste]: [Maand, Maand] = [`${jaar}-01`, `${jaar}-12`];
  const maanden = (await loonVan(tx, [persoon], eerste, laatste, gemeente)).map(
    ({ maand, netto, loonheffing, zvw }) => ({ maand, netto, loonheffing, zvw }),
  );
  const rechten = await tx<Rechtrij[]>`
    select id, persoon, partner, lower(geldig) as vanaf, upper(geldig) as tot from recht
    where (persoon = ${persoon} or partner = ${persoon}) and gemeente = ${gemeente}`;
  // booked within the year, claimed back and still open at its end, and what is left of it with all that came later
  const geboekt = await tx<{ recht: string; maand: Maand; betaald: boolean; nu: boolean }[]>`
    select b.recht, b.maand,
      coalesce(sum(b.bedrag_in_centen) filter (where j.boekdatum <= ${lastDay(laatste)}), 0) > 0 or exists (
        select 1 from vordering v join journaalpost w on w.bron_soort = 'jaarwissel' and w.bron = v.id
        where v.recht = b.recht and v.maanden @> jsonb_build_array(jsonb_build_object('maand', b.maand))) as betaald,
      sum(b.bedrag_in_centen) > 0 as nu
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.recht = any(${rechten.map(({ id }) => id)}) and b.rekening = 'uitkeringslast' and b.maand between ${eerste} and ${laatste}
    group by b.recht, b.maand`;
  const dagen = new Map<Maand, number>();
  const dagenNu = new Map<Maand, number>();
  const tel = (bij: Map<Maand, number>, maand: Maand, aantal: number) =>
    bij.set(maand, Math.min(daysIn(maand), (bij.get(maand) ?? 0) + aantal));
  for (const { recht: id, maand, betaald, nu } of geboekt) {
    const recht = rechten.find((each) => each.id === id);
    const over = recht ? dagenIn(recht, maand) : 0;
    if (betaald) tel(dagen, maand, over === 0 ? daysIn(maand) : over);
    if (nu) tel(dagenNu, maand, over);
  }
  return {
    ...{ jaar, maanden, dagen, dagenNu },
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
