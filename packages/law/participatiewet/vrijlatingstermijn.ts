import { addToMonth, type Law, type Maand, monthOfDate, monthsFrom } from '../kernel/index.ts';
import type { EerdereVrijlating } from './dossier.ts';
import type { PersoonOpDag } from './situatie.ts';
import { duurVan, type Termijnsoort } from './vrijlatingsregels.ts';

/** What the months before say of the exemptions of one person. */
export type Vrijlatingstand = Readonly<Partial<Record<Termijnsoort, Gebruik>>>;

interface Gebruik {
  /** First month in which the exemption was given, of those recorded here. */
  readonly eerste: Maand;
  /** Months in which it was given. */
  readonly maanden: number;
}

export const LEEG: Vrijlatingstand = {};

/** The stand after a month in which these exemptions were given. */
export function naMaand(stand: Vrijlatingstand, soorten: readonly Termijnsoort[], maand: Maand): Vrijlatingstand {
  if (soorten.length === 0) return stand;
  const na: Partial<Record<Termijnsoort, Gebruik>> = { ...stand };
  for (const soort of soorten)
    na[soort] = { eerste: na[soort]?.eerste ?? maand, maanden: (na[soort]?.maanden ?? 0) + 1 };
  return na;
}

/** How many months of an exemption were used and are left on a day, the month of that day counted as left. */
export interface Vrijlatingstermijn {
  readonly totaal: number;
  readonly gebruikt: number;
  readonly over: number;
}

const naamElders: Record<Termijnsoort, EerdereVrijlating['soort']> = { n: 'n', r: 'r', z: 'z', '34a-a': '34a' };

/** Art. 31 lid 2 n, r, z and art. 34a lid 1 a and lid 3: the months of the exemption of one person. */
export function vrijlatingstermijn(
  law: Law,
  persoon: PersoonOpDag,
  stand: Vrijlatingstand,
  soort: Termijnsoort,
): Vrijlatingstermijn {
  const { maanden: totaal, doorlopend } = duurVan(law, soort);
  const maand = monthOfDate(law.date);
  const opnieuw = soort === '34a-a' ? persoon.nieuweVrijlatingsperiode?.vanaf : undefined;
  const eigen = stand[soort];
  const begin = opnieuw && monthOfDate(opnieuw);
  let hier = 0;
  let elders = 0;
  if (begin !== undefined) {
    // Art. 34a lid 3: a new period; what was used before it no longer counts.
    if (eigen) hier = monthsFrom(eigen.eerste > begin ? eigen.eerste : begin, maand);
  } else {
    if (eigen) hier = doorlopend ? monthsFrom(eigen.eerste, maand) : eigen.maanden;
    for (const eerder of persoon.eerdereVrijlating ?? [])
      if (eerder.soort === naamElders[soort]) elders += eerder.maanden;
  }
  const gebruikt = Math.min(totaal, hier + elders);
  return { totaal, gebruikt, over: totaal - gebruikt };
}

/** The month after which an exemption ends, when every month from that of the day on is used. */
export const laatsteMaandVan = (law: Law, { over }: Vrijlatingstermijn): Maand =>
  addToMonth(monthOfDate(law.date), Math.max(0, over - 1));
