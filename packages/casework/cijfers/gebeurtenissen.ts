import {
  giftenVrij,
  leeftijdKostendeler,
  vrijlatingMaandenN,
  vrijlatingMaandenZ,
  vrijlatingPercentage34a,
} from '@meedoen/law/amounts';
import type { IsoDate, Parameter } from '@meedoen/law/kernel';

/** A change of the law that can be seen in the figures. */
export interface Cijfergebeurtenis {
  readonly dag: IsoDate;
  readonly tekst: string;
  readonly artikel: string;
}

/** What changed when a parameter of the law got another value; the day is that of the law package. */
const WIJZIGINGEN: readonly (readonly [parameter: Parameter<unknown>, tekst: string])[] = [
  [leeftijdKostendeler, 'Huisgenoten tellen pas mee vanaf 27 jaar'],
  [giftenVrij, 'Giften tot een bedrag per jaar tellen niet mee'],
  [vrijlatingMaandenN, 'Vrijlating van loon hoeft niet meer aaneengesloten'],
  [vrijlatingMaandenZ, 'Vrijlating van loon voor wie werkt met loonkostensubsidie'],
  [vrijlatingPercentage34a, 'Nieuwe vrijlating van loon'],
];

/** Changes of the law from a day up to and including another, in order. */
export function gebeurtenissenTussen(van: IsoDate, totEnMet: IsoDate): Cijfergebeurtenis[] {
  return WIJZIGINGEN.flatMap(([{ article, values }, tekst]) =>
    // the first value of a parameter that was there when this law began is no change
    values
      .filter(({ from }) => from > '2015-01-01' && from >= van && from <= totEnMet)
      .map(({ from }) => ({ dag: from, tekst, artikel: article.replaceAll('*', '') })),
  ).sort((a, b) => (a.dag < b.dag ? -1 : 1));
}
