import type { Inwonertal, Referentiecijfer, Referentierij } from '@meedoen/casework/begroting';
import { referentierijen } from '@meedoen/casework/begroting';
import type { Cijferblad } from '@meedoen/casework/cijfers';
import type { Tx } from '../../platform/database/index.ts';
import type { Waarvan } from './store.ts';

/** Inhabitants of 18 and older by year; the last file that says so counts. */
export const inwonersVan = async (tx: Tx, { uitvoerder, gemeente }: Waarvan): Promise<Inwonertal[]> => [
  ...(await tx<Inwonertal[]>`
    select distinct on (i.jaar) i.jaar, i.aantal, i.bron from inwonertal i join referentielevering l on l.id = i.levering
    where i.uitvoerder = ${uitvoerder} and i.gemeente = ${gemeente} order by i.jaar, l.op desc, l.id desc`),
];

const cijfersVan = (tx: Tx, { uitvoerder, gemeente }: Waarvan) => tx<Referentiecijfer[]>`
  select distinct on (c.jaar, c.maat, c.gebied, c.naam) c.gebied, c.naam, c.maat, c.jaar, c.tienden, c.bron
  from referentiecijfer c join referentielevering l on l.id = c.levering
  where c.uitvoerder = ${uitvoerder} and c.gemeente = ${gemeente}
  order by c.jaar, c.maat, c.gebied, c.naam, l.op desc, l.id desc`;

/** Figures of others beside those that the sheet of the gemeente tells. Runs as the system. */
export async function referentieVan(tx: Tx, van: Waarvan, blad: Cijferblad): Promise<Referentierij[]> {
  const reeks = blad.indicatoren.find(({ code }) => code === 'huishoudens')?.reeks ?? [];
  const perJaar = new Map<number, number | null>();
  // the last month of each year that is in the sheet
  for (const { periode, waarde } of reeks) perJaar.set(Number(periode.slice(0, 4)), waarde);
  return referentierijen(await cijfersVan(tx, van), await inwonersVan(tx, van), perJaar);
}
