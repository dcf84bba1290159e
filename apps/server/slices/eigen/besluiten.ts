import { AFSTEMMINGSBESLUITEN } from '@meedoen/casework/afstemming';
import type { Maandregel } from '@meedoen/casework/besluit';
import { tijdlijnUit, vanSoort } from '@meedoen/casework/feiten';
import { ONTHEFFINGSBESLUITEN } from '@meedoen/casework/ontheffing';
import type { Overzicht } from '@meedoen/contract/eigen';
import { addDays, firstDay, type Maand, nextMonth, overlaps, type Tijdvak } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { feitenMetId } from '../feit/index.ts';

type Regel = Overzicht['besluiten'][number];

interface Rij extends Regel {
  readonly persoon: string;
  readonly feiten: readonly string[];
  readonly maand: Maand | null;
  readonly maanden: readonly Pick<Maandregel, 'maand'>[];
}

/** About what one of two did: it is for them alone, whoever it touches. */
const EIGEN_GEDRAG: readonly string[] = [...AFSTEMMINGSBESLUITEN, ...ONTHEFFINGSBESLUITEN];

/**
 * Besluiten about this person that were made known, the last one first. A besluit of a partner is also about them when
 * they were partners on a day it is about; what is decided after that about the other alone is not for them to read.
 */
export const besluitenVan = (tx: Tx, persoon: string): Promise<Regel[]> =>
  alsSysteem(tx, async () => {
    const rijen = await tx<Rij[]>`
      select b.id, b.kenmerk, b.soort, b.ingangsdatum, b.bekendgemaakt_op as "bekendgemaaktOp",
        b.bezwaar_tot as "bezwaarTot", b.motivering, b.persoon,
        coalesce(b.bevroren->'feiten', '[]') as feiten, b.bevroren->>'maand' as maand,
        coalesce(b.bevroren->'maanden', '[]') as maanden
      from besluit b where b.status = 'bekendgemaakt' and (b.persoon = ${persoon} or (
        not b.soort = any(${[...EIGEN_GEDRAG]}) and exists (
          select from feit f where f.soort = 'partnerschap' and f.waarde->>'partner' = ${persoon}
            and f.persoon = b.persoon and b.bevroren->'feiten' ? f.id::text)))
      order by b.bekendgemaakt_op desc, b.id desc`;
    const regels: Regel[] = [];
    for (const { persoon: van, feiten, maand, maanden, ...regel } of rijen)
      if (van === persoon || (await warenSamen(tx, { van, feiten, dagen: dagenVan(regel, maand, maanden) }, persoon)))
        regels.push(regel);
    return regels;
  });

/** The days a besluit is about: its months and the day it begins; without those, the month it shows. */
function dagenVan(
  { ingangsdatum }: Regel,
  maand: Maand | null,
  maanden: readonly Pick<Maandregel, 'maand'>[],
): Tijdvak[] {
  const over = maanden.map((each) => each.maand);
  const getoond = over.length === 0 && !ingangsdatum && maand ? [maand] : over;
  return [
    ...(ingangsdatum ? [{ vanaf: ingangsdatum, tot: addDays(ingangsdatum, 1) }] : []),
    ...getoond.map((each) => ({ vanaf: firstDay(each), tot: firstDay(nextMonth(each)) })),
  ];
}

/** Whether the facts it rests on say that they were partners on one of its days. */
async function warenSamen(
  tx: Tx,
  { van, feiten, dagen }: { readonly van: string; readonly feiten: readonly string[]; readonly dagen: Tijdvak[] },
  partner: string,
): Promise<boolean> {
  const eigen = (await feitenMetId(tx, feiten)).filter((feit) => feit.persoon === van);
  return tijdlijnUit(vanSoort(eigen, 'partnerschap')).some(
    (stuk) => stuk.feit.waarde.partner === partner && dagen.some((dag) => overlaps(stuk, dag)),
  );
}
