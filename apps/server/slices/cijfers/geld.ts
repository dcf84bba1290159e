import { type Bladgeld, type Cijferblad, metGeld } from '@meedoen/casework/cijfers';
import type { Tx } from '../../platform/database/index.ts';
import type { Bladvan } from './blad.ts';

/** What a sheet is read beside: inhabitants of 18 and older, and the BUIG budget of each year as it was confirmed last. */
async function geldVan(tx: Tx, { uitvoerder, gemeente }: Bladvan): Promise<Bladgeld> {
  const inwoners = await tx<{ jaar: number; aantal: number }[]>`
    select distinct on (i.jaar) i.jaar, i.aantal from inwonertal i join referentielevering l on l.id = i.levering
    where i.uitvoerder = ${uitvoerder} and i.gemeente = ${gemeente} order by i.jaar, l.op desc, l.id desc`;
  const budgetten = await tx<{ jaar: number; bedrag: number }[]>`
    select distinct on (jaar) jaar, (toestand->'inhoud'->>'bedrag')::bigint as bedrag from begroting
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and soort = 'buig' and status = 'bevestigd'
    order by jaar, ronde desc`;
  return {
    inwoners: new Map(inwoners.map(({ jaar, aantal }) => [jaar, aantal])),
    budgetten: new Map(budgetten.map(({ jaar, bedrag }) => [jaar, Number(bedrag)])),
  };
}

/** A sheet with what follows from the numbers it tells and what was entered since; nothing is counted. Runs as the system. */
export const bladMetGeld = async (tx: Tx, van: Bladvan, blad: Cijferblad): Promise<Cijferblad> =>
  metGeld(blad, await geldVan(tx, van));
