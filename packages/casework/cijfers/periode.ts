import { addMonths, firstDay, type IsoDate, type Maand, monthOf, monthOfDate, yearOf } from '@meedoen/law/kernel';

/** `2026-H1`: January up to and including June. */
export type Halfjaar = `${number}-H${1 | 2}`;
/** A month or half a year. */
export type Cijferperiode = Maand | Halfjaar;

export const isHalfjaar = (periode: string): periode is Halfjaar => /^\d{4}-H[12]$/.test(periode);
export const halfjaarVan = (maand: Maand): Halfjaar => {
  const dag = firstDay(maand);
  return `${yearOf(dag)}-H${monthOf(dag) <= 6 ? 1 : 2}`;
};

/** The six months of half a year. */
export function maandenVan(halfjaar: Halfjaar): Maand[] {
  const begin = beginVan(halfjaar);
  return Array.from({ length: 6 }, (_, i) => monthOfDate(addMonths(begin, i)));
}

/** First day of a period. */
export const beginVan = (periode: Cijferperiode): IsoDate =>
  isHalfjaar(periode)
    ? firstDay(`${periode.slice(0, 4)}-${periode.endsWith('1') ? '01' : '07'}` as Maand)
    : firstDay(periode);
/** First day after it. */
export const eindeVan = (periode: Cijferperiode): IsoDate => addMonths(beginVan(periode), isHalfjaar(periode) ? 6 : 1);

/** `2025-H2` before `2026-H1`. */
export const vorigHalfjaar = (halfjaar: Halfjaar): Halfjaar =>
  halfjaarVan(monthOfDate(addMonths(beginVan(halfjaar), -6)));

/** `eerste helft van 2026`. */
export const halfjaarInWoorden = (halfjaar: Halfjaar): string =>
  `${halfjaar.endsWith('1') ? 'eerste' : 'tweede'} helft van ${halfjaar.slice(0, 4)}`;

/** Half years of which figures are kept, and the month before them: three years. */
const HALFJAREN = 6;

export interface Cijferperioden {
  readonly maanden: readonly Maand[];
  readonly halfjaren: readonly Halfjaar[];
}

/**
 * What is published on a day: whole months, and whole half years. A month or half year that still runs is not: from what
 * is published of it on two days, the days between would follow.
 */
export function periodenOp(vandaag: IsoDate): Cijferperioden {
  const laatste = monthOfDate(addMonths(firstDay(monthOfDate(vandaag)), -1));
  const lopend = halfjaarVan(monthOfDate(vandaag));
  const halfjaren: Halfjaar[] = [];
  for (let halfjaar = vorigHalfjaar(lopend); halfjaren.length < HALFJAREN; halfjaar = vorigHalfjaar(halfjaar))
    halfjaren.unshift(halfjaar);
  const maanden: Maand[] = [];
  for (let dag = beginVan(halfjaren[0] ?? lopend); monthOfDate(dag) <= laatste; dag = addMonths(dag, 1))
    maanden.push(monthOfDate(dag));
  return { maanden, halfjaren };
}
