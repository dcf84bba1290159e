import Engine from 'publicodes';
import { type Household, summaryOf } from './household.ts';

const RULES = {
  unit: null,
  youngest: null,
  oldest: null,
  others27: null,
  'has child': null,
  earned: null,
  other: null,
  wealth: null,
  couple: 200000,
  single: 140000,
  young: 34500,
  base: {
    variations: [
      { si: { 'toutes ces conditions': ['unit = 2', 'youngest >= 21'] }, alors: 'couple' },
      { si: { 'toutes ces conditions': ['unit = 2', 'oldest < 21'] }, alors: '2 * young' },
      { si: 'unit = 2', alors: 'couple / 2 + young' },
      { si: 'youngest >= 21', alors: 'single' },
      { sinon: 'young' },
    ],
  },
  n: { valeur: 'unit + others27' },
  norm: {
    variations: [
      {
        si: { 'toutes ces conditions': ['others27 >= 1', 'youngest >= 21'] },
        alors: { valeur: 'unit * (0.4 + 0.3 * n) / n * couple', arrondi: 'oui' },
      },
      { sinon: 'base' },
    ],
  },
  exempted: { valeur: 'earned * 0.25', plafond: 27300 },
  countable: 'earned - exempted + other',
  limit: {
    variations: [{ si: { 'une de ces conditions': ['unit = 2', 'has child'] }, alors: 1515000 }, { sinon: 757500 }],
  },
  entitled: { 'toutes ces conditions': ['youngest >= 18', 'wealth <= limit'] },
  bijstand: {
    variations: [{ si: 'entitled', alors: { valeur: 'norm - countable', plancher: 0, arrondi: 'oui' } }, { sinon: 0 }],
  },
};

/** The benchmark rule for publicodes, the engine of the French government. */
export function withPublicodes(): (household: Household) => number {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } });
  return (household) => {
    const summary = summaryOf(household);
    engine.setSituation({
      unit: summary.unit,
      youngest: summary.youngest,
      oldest: summary.oldest,
      others27: summary.others27,
      'has child': summary.hasChild ? 'oui' : 'non',
      earned: summary.earned,
      other: summary.other,
      wealth: summary.wealth,
    });
    return Number(engine.evaluate('bijstand').nodeValue);
  };
}
