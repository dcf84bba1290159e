import { type Cents, type Explained, type Law, type Parameter, parameter, percentOf, share } from '@meedoen/law/kernel';
import type { Household } from './household.ts';

const amount = (naam: string, value: number, unit: Parameter<number>['unit'] = 'cents'): Parameter<number> =>
  parameter({
    naam,
    omschrijving: naam,
    article: 'benchmark',
    unit,
    values: [{ from: '2015-01-01', value, status: 'VERIFIED', source: 'benchmark rule, round amounts' }],
  });

const couple = amount('couple', 200_000);
const single = amount('single', 140_000);
const young = amount('young', 34_500);
const exemption = amount('exemption', 25, 'percent');
const mostExempted = amount('most exempted', 27_300);
const limitSingle = amount('limit of a single person', 757_500);
const limitFamily = amount('limit of a couple or family', 1_515_000);
const ageOfMajority = amount('age of majority', 18, 'years');
const ageOfNorm = amount('age of the full norm', 21, 'years');
const ageOfCostSharer = amount('age of a cost sharer', 27, 'years');

/** The benchmark rule, written as the law of this product is written. @returns cents a month. */
export function bijstand(law: Law, household: Household): Explained<Cents> {
  const right = entitled(law, household);
  if (!right.value) return law.because(0, 'rule 5', () => 'no right', [right]);
  const norm = kostendelersnorm(law, household);
  const income = countable(law, household);
  return law.because(Math.max(0, norm.value - income.value), 'rule 5', () => 'norm less income', [right, norm, income]);
}

/** The norm of the claimant and the partner, before anybody shares costs. */
function base(law: Law, household: Household): Explained<Cents> {
  const age = law.read(ageOfNorm);
  let unit = 0;
  let adults = 0;
  for (const person of household) {
    if (person.role > 1) continue;
    unit++;
    if (person.age >= age.value) adults++;
  }
  if (unit === 1) {
    const norm = law.read(adults === 1 ? single : young);
    return law.because(norm.value, 'rule 1', () => 'norm of a single person', [norm, age]);
  }
  const full = law.read(couple);
  if (adults === 2) return law.because(full.value, 'rule 1', () => 'norm of a couple', [full, age]);
  const low = law.read(young);
  const value = adults === 0 ? 2 * low.value : share(full.value, 1, 2) + low.value;
  return law.because(value, 'rule 1', () => 'norm of a couple with a partner under age', [full, low, age]);
}

function kostendelersnorm(law: Law, household: Household): Explained<Cents> {
  const age = law.read(ageOfCostSharer);
  let unit = 0;
  let sharers = 0;
  let youngest = Number.POSITIVE_INFINITY;
  for (const person of household) {
    if (person.role <= 1) {
      unit++;
      if (person.age < youngest) youngest = person.age;
    } else if (person.age >= age.value) sharers++;
  }
  if (sharers === 0 || youngest < law.read(ageOfNorm).value) return base(law, household);
  const full = law.read(couple);
  const n = unit + sharers;
  // unit * (40% + 30% * n) / n of the couple norm, in one fraction so that it is rounded once.
  const value = share(full.value, unit * (4 + 3 * n), 10 * n);
  return law.because(value, 'rule 2', () => `${n} people share the costs`, [full, age]);
}

function countable(law: Law, household: Household): Explained<Cents> {
  let earned = 0;
  let other = 0;
  for (const person of household) {
    if (person.role > 1) continue;
    earned += person.earned;
    other += person.other;
  }
  if (earned === 0) return law.because(other, 'rule 3', () => 'no earnings, nothing is exempt', []);
  const percent = law.read(exemption);
  const most = law.read(mostExempted);
  const exempted = Math.min(percentOf(earned, percent.value), most.value);
  return law.because(earned - exempted + other, 'rule 3', () => `${exempted} of the earnings is exempt`, [
    percent,
    most,
  ]);
}

function entitled(law: Law, household: Household): Explained<boolean> {
  const age = law.read(ageOfMajority);
  let wealth = 0;
  let family = false;
  let adult = true;
  for (const person of household) {
    if (person.role <= 1) {
      wealth += person.wealth;
      if (person.age < age.value) adult = false;
    }
    if (person.role === 1 || person.role === 3) family = true;
  }
  const limit = law.read(family ? limitFamily : limitSingle);
  return law.because(adult && wealth <= limit.value, 'rule 4', () => `wealth ${wealth}, limit ${limit.value}`, [
    age,
    limit,
  ]);
}
