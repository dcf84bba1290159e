import { parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, pw, verified } from './bron.ts';

const PW_2026 = pw('2026-01-01');

/** Whether there is a tegenprestatie; from 2027 it is replaced by a text that is not known here yet. */
export const tegenprestatie = parameter<boolean>({
  naam: 'plicht tot tegenprestatie',
  omschrijving: 'Of art. 9 lid 1 c een tegenprestatie vraagt',
  article: 'Pw art. 9 lid 1 c',
  unit: 'boolean',
  values: [verified('2015-01-01', true, PW_2026)],
  unknownFrom: EINDE_BEKEND,
});

/** Age from which, and years at most during which, art. 9a relieves a single parent; before 2017 its text is not known here. */
export const ontheffingJongKind = parameter<{ readonly leeftijd: number; readonly jaren: number }>({
  naam: 'ontheffing voor een alleenstaande ouder met een jong kind',
  omschrijving: 'Leeftijd van het jongste kind tot wanneer de ontheffing kan, en het aantal jaren ten hoogste',
  article: 'Pw art. 9a lid 1 en 4',
  unit: 'table',
  values: [verified('2017-01-01', { leeftijd: 5, jaren: 5 }, PW_2026)],
});

/** Months after the request in which there is a plan of approach, and between two looks at it. */
export const ontheffingPlanMaanden = parameter<{ readonly plan: number; readonly heronderzoek: number }>({
  naam: 'plan en heronderzoek bij een ontheffing',
  omschrijving: 'Maanden na het verzoek voor het plan van aanpak, en tussen twee heronderzoeken',
  article: 'Pw art. 9a lid 7 en 8',
  unit: 'months',
  values: [verified('2017-01-01', { plan: 6, heronderzoek: 6 }, PW_2026)],
});

/** Weeks for the test and for the notice, and months to begin to learn. The text in force since 2022. */
export const taaleisTermijnen = parameter<{
  readonly toetsWeken: number;
  readonly kennisgevingWeken: number;
  readonly bereidMaanden: number;
  readonly onderwijsJaren: number;
}>({
  naam: 'termijnen van de taaleis',
  omschrijving: 'Weken voor de toets en de kennisgeving, maanden om te beginnen met leren, jaren onderwijs',
  article: 'Pw art. 18b lid 2, 4 en 6',
  unit: 'table',
  values: [
    verified('2022-01-01', { toetsWeken: 8, kennisgevingWeken: 8, bereidMaanden: 1, onderwijsJaren: 8 }, PW_2026),
  ],
});
