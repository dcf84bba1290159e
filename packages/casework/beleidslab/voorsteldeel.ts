import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import { KEUZENAMEN, kaartVan } from '../beleidspakket/index.ts';
import { LABKEUZES } from './keuzes.ts';
import type { Regelwijziging } from './variant.ts';

/** What of a draft the lab can count, and the titles of what it cannot. */
export interface Labdeel {
  readonly wijzigingen: readonly Regelwijziging[];
  readonly nietInLab: readonly string[];
}

/** The changes of a draft beside what holds, as the lab takes them. @param dag the first day of the month it counts */
export function labwijzigingen(nu: Beleidskeuzes, straks: Beleidskeuzes, dag: IsoDate): Labdeel {
  const wijzigingen: Regelwijziging[] = [];
  const nietInLab: string[] = [];
  for (const naam of KEUZENAMEN) {
    if (JSON.stringify(nu[naam]) === JSON.stringify(straks[naam])) continue;
    const lab = LABKEUZES.find((each) => each.naam === naam && (!each.tot || dag < each.tot.dag));
    const gekozen = straks[naam];
    const waarde = gekozen === undefined ? null : lab?.van(gekozen as never);
    if (lab && waarde !== undefined) wijzigingen.push({ regel: `keuze ${naam}`, waarde });
    else nietInLab.push(kaartVan(naam).titel);
  }
  return { wijzigingen, nietInLab };
}
