import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Claimant, partner, another resident, child. */
export type Role = 0 | 1 | 2 | 3;

export interface Person {
  readonly role: Role;
  readonly age: number;
  /** Cents a month, and for wealth cents. */
  readonly earned: number;
  readonly other: number;
  readonly wealth: number;
}

export type Household = readonly Person[];

export interface HandCase {
  readonly name: string;
  readonly people: Household;
  readonly cents: number;
}

/** Households worked out by hand, which each engine must get right before it is timed. */
export const handCases = (): HandCase[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'hand.json'), 'utf8')) as HandCase[];

/** What the rule needs to know of a household, for engines that cannot walk a list of people. */
export interface Summary {
  readonly unit: number;
  readonly youngest: number;
  readonly oldest: number;
  readonly others27: number;
  readonly hasChild: boolean;
  readonly earned: number;
  readonly other: number;
  readonly wealth: number;
}

export function summaryOf(household: Household): Summary {
  let [unit, youngest, oldest, others27, earned, other, wealth] = [0, 999, 0, 0, 0, 0, 0];
  let hasChild = false;
  for (const person of household) {
    if (person.role <= 1) {
      unit++;
      youngest = Math.min(youngest, person.age);
      oldest = Math.max(oldest, person.age);
      earned += person.earned;
      other += person.other;
      wealth += person.wealth;
    } else {
      if (person.age >= 27) others27++;
      if (person.role === 3) hasChild = true;
    }
  }
  return { unit, youngest, oldest, others27, hasChild, earned, other, wealth };
}

/** Households at random, the same for the same seed (mulberry32). */
export function randomHouseholds(count: number, seed = 1): Household[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (n: number) => Math.floor(random() * n);
  const person = (role: Role, age: number): Person => ({
    role,
    age,
    earned: role <= 1 && random() < 0.3 ? upTo(200_000) : 0,
    other: role <= 1 && random() < 0.1 ? upTo(80_000) : 0,
    wealth: role <= 1 && random() < 0.4 ? upTo(1_000_000) : 0,
  });
  return Array.from({ length: count }, () => {
    const people = [person(0, 17 + upTo(50))];
    if (random() < 0.3) people.push(person(1, 17 + upTo(50)));
    for (let n = random() < 0.25 ? 1 + upTo(2) : 0; n > 0; n--) people.push(person(2, 18 + upTo(50)));
    for (let n = random() < 0.3 ? 1 + upTo(2) : 0; n > 0; n--) people.push(person(3, upTo(18)));
    return people;
  });
}
