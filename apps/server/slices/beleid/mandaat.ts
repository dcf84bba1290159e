import type { Taakgebied } from '@meedoen/casework/bevoegdheid';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

const TERUGVORDERING: Taakgebied = 'terugvordering';

/**
 * The name of the gemeente when it asks money back itself on a day: it did not mandate that to this uitvoerder.
 * Undefined where the uitvoerder does it. @param tx any access: mandates hold no personal data
 */
export async function vordertZelf(
  tx: Tx,
  { uitvoerder, gemeente }: { readonly uitvoerder: string; readonly gemeente: string },
  dag: IsoDate,
): Promise<string | undefined> {
  const [rij] = await tx<{ naam: string }[]>`
    select g.naam from gemeente g where g.code = ${gemeente} and not exists (
      select 1 from mandaat m where m.uitvoerder = ${uitvoerder} and m.gemeente = g.code
        and m.taakgebied = ${TERUGVORDERING} and m.geldig @> ${dag}::date)`;
  return rij?.naam;
}
