import { binomial, poisson, seeded } from './chance.ts';
import { ratesOf, ratesUnder, type Scenario, UNCHANGED, type Volumemodel } from './model.ts';
import { EXPECTED, passMonth, type Standing, standingOf } from './month.ts';
import { drawRate, meanRate } from './rate.ts';

export interface Forecastquestion {
  readonly model: Volumemodel;
  readonly scenario?: Scenario;
  readonly months: number;
  readonly runs: number;
  readonly seed: number;
}

/** A number with its band: of a hundred runs ten are under `p10` and ten above `p90`. */
export interface Band {
  readonly expected: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
export interface Forecastmonth {
  readonly stock: Band;
  /** In the order of the groups. */
  readonly groups: readonly Band[];
  /** Expected in the month. */
  readonly inflow: number;
  readonly back: number;
  readonly outflow: number;
}
export interface Forecast {
  readonly months: readonly Forecastmonth[];
  /** Per whole year: the stock of its twelve months added up, which times a benefit of a month is what it costs. */
  readonly years: readonly Band[];
  readonly runs: number;
  readonly seed: number;
}

const YEAR = 12;
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What is expected, month by month, without chance. */
export function expectation({ model, scenario = UNCHANGED, months }: Omit<Forecastquestion, 'runs' | 'seed'>) {
  const plain = ratesUnder(ratesOf(model, meanRate), UNCHANGED);
  const changed = ratesUnder(ratesOf(model, meanRate), scenario);
  const standing = standingOf(model);
  return Array.from({ length: months }, (_, i) => {
    passMonth(standing, i + 1 >= scenario.from ? changed : plain, EXPECTED);
    return {
      ...standing,
      stock: [...standing.stock],
      away: standing.away.map((months) => [...months]),
      left: standing.left.map((reasons) => [...reasons]),
    };
  });
}

/** One course that things could take: rates drawn once, then chance in every month. `each` sees every month. */
export function oneRun(
  { model, scenario = UNCHANGED, months }: Omit<Forecastquestion, 'runs' | 'seed'>,
  next: () => number,
  each: (standing: Standing, month: number) => void,
): void {
  const drawn = ratesOf(model, (rate) => drawRate(rate, next));
  const plain = ratesUnder(drawn, UNCHANGED);
  const changed = ratesUnder(drawn, scenario);
  const choose = {
    of: (count: number, chance: number) => binomial(count, chance, next),
    coming: (mean: number) => poisson(mean, next),
  };
  const standing = standingOf(model);
  for (let month = 0; month < months; month++) {
    passMonth(standing, month + 1 >= scenario.from ? changed : plain, choose);
    each(standing, month);
  }
}

/**
 * The stock of the coming months as bands over many runs, beside what is expected.
 * @throws RangeError when months or runs is no whole number of one or more
 */
export function forecast(question: Forecastquestion): Forecast {
  const { model, months, runs, seed } = question;
  if (![months, runs].every((count) => Number.isInteger(count) && count >= 1))
    throw new RangeError('months and runs are whole numbers of one or more');
  const next = seeded(seed);
  const size = model.groups.length;
  // one row per month for all people, and one per group; then one per whole year
  const yearRow = months * (size + 1);
  const years = Math.floor(months / YEAR);
  const seen = Array.from({ length: yearRow + years }, () => new Float64Array(runs));
  for (let run = 0; run < runs; run++)
    oneRun(question, next, ({ stock }, month) => {
      const row = month * (size + 1);
      const all = total(stock);
      (seen[row] as Float64Array)[run] = all;
      stock.forEach((count, i) => {
        (seen[row + 1 + i] as Float64Array)[run] = count;
      });
      const year = seen[yearRow + Math.floor(month / YEAR)];
      if (year) year[run] = (year[run] ?? 0) + all;
    });
  const band = (row: number, expected: number): Band => {
    const sorted = (seen[row] as Float64Array).sort();
    const at = (share: number) => sorted[Math.min(runs - 1, Math.floor(share * runs))] as number;
    return { expected, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  };
  const expected = expectation(question);
  return {
    runs,
    seed,
    months: expected.map(({ stock, came, returned, left }, month) => ({
      stock: band(month * (size + 1), total(stock)),
      groups: stock.map((count, i) => band(month * (size + 1) + 1 + i, count)),
      inflow: came,
      back: returned,
      outflow: total(left.flat()),
    })),
    years: Array.from({ length: years }, (_, year) =>
      band(yearRow + year, total(expected.slice(year * YEAR, (year + 1) * YEAR).map(({ stock }) => total(stock)))),
    ),
  };
}

/** How many times the inflow must be what it is, to expect this stock after so many months; null when none does. */
export function inflowFor(model: Volumemodel, months: number, stock: number): number | null {
  const after = (inflow: number) =>
    total(expectation({ model, months, scenario: { ...UNCHANGED, inflow } }).at(-1)?.stock ?? []);
  const [none, once] = [after(0), after(1)];
  // what comes in adds up, so the stock is a straight line of it
  return stock < none || once <= none ? null : (stock - none) / (once - none);
}
