import { lawOn } from '@meedoen/law/kernel';
import { type Household, handCases, randomHouseholds } from './household.ts';
import { withJsonRules } from './json-rules.ts';
import { bijstand } from './law-shaped.ts';
import { type Bench, type Measurement, perSecond } from './measure.ts';
import { withPublicodes } from './publicodes.ts';

type Compute = (household: Household) => number | Promise<number>;

/** The ways to compute the small rule, our own first: every ratio is beside that. */
export function engines(): { what: string; compute: Compute; households: number }[] {
  const bare = lawOn('2026-01-01', { reasons: false });
  const explained = lawOn('2026-01-01');
  return [
    { what: 'law-shaped code, without reasons', compute: (h) => bijstand(bare, h).value, households: 400_000 },
    { what: 'law-shaped code, with reasons', compute: (h) => bijstand(explained, h).value, households: 200_000 },
    { what: 'publicodes', compute: withPublicodes(), households: 1_000 },
    { what: 'json-rules-engine', compute: withJsonRules(), households: 2_000 },
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
      const async = engine.compute(households[0] ?? []) instanceof Promise;
      measurements.push({ what: engine.what, perSecond: await perSecond(households, engine.compute, async) });
    }
    return measurements;
  },
};
