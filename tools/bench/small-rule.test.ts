import { describe, expect, it } from 'vitest';
import { handCases, randomHouseholds } from './household.ts';
import { engines } from './small-rule.ts';

describe.each(engines())('$what', ({ compute }) => {
  it.each(handCases())('$name', async ({ people, cents }) => {
    expect(await compute(people)).toBe(cents);
  });
});

it('makes the same households for the same seed', () => {
  expect(randomHouseholds(20, 3)).toEqual(randomHouseholds(20, 3));
  expect(randomHouseholds(20, 3)).not.toEqual(randomHouseholds(20, 4));
});
