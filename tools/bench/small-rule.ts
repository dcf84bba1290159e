import { lawOn } from '@meedoen/law/kernel';
import { type Household, handCases, randomHouseholds } from './household.ts';
import { withJsonRules } from './json-rules.ts';
import { bijstand } from './law-shaped.ts';
import { type Bench, type Measurement, perSecond } from './measure.ts';
import { withPublicodes } from './publicodes.ts';

interface RuleEngine {
  readonly what: string;
  readonly compute: (household: Household) => number | Promise<number>;
  /** Computes them all; returns the sum, so that no compiler may leave work out. */
  readonly loop: (households: readonly Household[]) => number | Promise<number>;
  /** How many households make a round of about a tenth of a second. */
  readonly households: number;
}

/** The ways to compute the small rule, our own first: every ratio is beside that. */
export function engines(): RuleEngine[] {
  const bare = lawOn('2026-01-01', { reasons: false });
  const explained = lawOn('2026-01-01');
  const publicodes = withPublicodes();
  const jsonRules = withJsonRules();
  return [
    {
      what: 'law-shaped code, without reasons',
      compute: (household) => bijstand(bare, household).value,
      loop: (households) => {
        let sum = 0;
        for (const household of households) sum += bijstand(bare, household).value;
        return sum;
      },
      households: 1_000_000,
    },
    {
      what: 'law-shaped code, with reasons',
      compute: (household) => bijstand(explained, household).value,
      loop: (households) => {
        let sum = 0;
        for (const household of households) sum += bijstand(explained, household).value;
        return sum;
      },
      households: 400_000,
    },
    {
      what: 'publicodes',
      compute: publicodes,
      loop: (households) => households.reduce((sum, household) => sum + publicodes(household), 0),
      households: 500,
    },
    {
      what: 'json-rules-engine',
      compute: jsonRules,
      loop: async (households) => {
        let sum = 0;
        for (const household of households) sum += await jsonRules(household);
        return sum;
      },
      households: 1_000,
    },
  ];
}

export const smallRule: Bench = {
  name: 'small-rule',
  about: 'the small rule, one thread, every engine first right on the hand-made cases and equal to ours on 500 more',
  run: async () => {
    const hand = handCases();
    const sample = randomHouseholds(500, 7);
    const [ours, ...others] = engines();
    const measurements: Measurement[] = [];
    for (const engine of ours ? [ours, ...others] : others) {
      for (const { name, people, cents } of hand) {
        const found = await engine.compute(people);
        if (found !== cents) throw new Error(`${engine.what}: "${name}" gives ${found}, must be ${cents}`);
      }
      for (const household of sample) {
        const [found, expected] = [await engine.compute(household), await ours?.compute(household)];
        if (found !== expected)
          throw new Error(`${engine.what}: ${found}, ours ${expected}: ${JSON.stringify(household)}`);
      }
      const households = randomHouseholds(engine.households);
      measurements.push({ what: engine.what, perSecond: await perSecond(households, engine.loop) });
    }
    return measurements;
  },
};
