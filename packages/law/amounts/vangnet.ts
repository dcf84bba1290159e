import { parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, verified } from './bron.ts';

const BRON = 'toetsingscommissievp.nl (vangnetuitkering 2025); Stb. 2025-222';

/** Above which part of the budget a deficit may lead to a vangnetuitkering, in tenths of a percent. */
export const vangnetdrempels = parameter<{ readonly regulier: number; readonly verruimd: number }>({
  naam: 'drempel vangnetuitkering',
  omschrijving: 'Tekort als deel van het budget, in tienden van procenten',
  article: 'Pw art. 74',
  unit: 'table',
  values: [verified('2025-01-01', { regulier: 75, verruimd: 50 }, BRON)],
  unknownFrom: EINDE_BEKEND,
});
