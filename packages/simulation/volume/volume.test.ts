import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, gamma, poisson, seeded } from './chance.ts';
import { expectation, forecast, inflowFor, oneRun } from './forecast.ts';
import { UNCHANGED, type Volumemodel } from './model.ts';
import { meanRate, rateRange, stated } from './rate.ts';
import { tableGaps } from './table.ts';
import * as voorbeelden from './voorbeelden.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const rate = (most: number) => fc.double({ min: 0, max: most, noNaN: true }).map(stated);
const group = (code: string, other: string) =>
  fc.record({
    code: fc.constant(code),
    stock: fc.integer({ min: 0, max: 400 }),
    inflow: rate(20),
    moves: fc.tuple(rate(0.2)).map(([chance]) => [{ to: other, rate: chance }]),
    outflow: fc.tuple(rate(0.2), rate(0.1)).map(([work, moved]) => [
      { reason: 'werk', rate: work },
      { reason: 'verhuizing', rate: moved },
    ]),
    back: rate(0.3),
  });
const model: fc.Arbitrary<Volumemodel> = fc.tuple(group('a', 'b'), group('b', 'a')).map((groups) => ({ groups }));
const OPTIONS = { numRuns: 200, seed: 20261130 };

describe('volume: the laws of the model', () => {
  it('keeps everybody: who came and who was there is somewhere', () => {
    fc.assert(
      fc.property(model, fc.integer(), (given, seed) => {
        let came = sum(given.groups.map(({ stock }) => stock));
        oneRun({ model: given, months: 24 }, seeded(seed), (standing) => {
          came += standing.came;
          expect(sum(standing.stock) + sum(standing.away.flat()) + standing.gone).toBe(came);
          expect(Math.min(...standing.stock, ...standing.away.flat(), standing.gone)).toBeGreaterThanOrEqual(0);
        });
      }),
      OPTIONS,
    );
  });

  it('orders its bands, and gives the same for the same seed', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 0, max: 2 ** 31 }), (given, seed) => {
        const question = { model: given, months: 12, runs: 25, seed };
        const once = forecast(question);
        for (const { stock, groups } of once.months)
          for (const { p10, p50, p90 } of [stock, ...groups]) {
            expect(p10).toBeLessThanOrEqual(p50);
            expect(p50).toBeLessThanOrEqual(p90);
          }
        expect(forecast(question)).toEqual(once);
      }),
      { ...OPTIONS, numRuns: 60 },
    );
  });

  it('changes nothing when every rate is zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer(), (stock, seed) => {
        const still: Volumemodel = {
          groups: [{ code: 'a', stock, inflow: stated(0), moves: [], outflow: [], back: stated(0) }],
        };
        for (const month of forecast({ model: still, months: 6, runs: 5, seed }).months)
          expect(month.stock).toEqual({ expected: stock, p10: stock, p50: stock, p90: stock });
      }),
      OPTIONS,
    );
  });

  it('never expects more people when more leave, nor fewer when more come', () => {
    fc.assert(
      fc.property(model, fc.double({ min: 1, max: 2, noNaN: true }), (given, times) => {
        const course = (scenario: Partial<typeof UNCHANGED>) =>
          expectation({ model: given, months: 24, scenario: { ...UNCHANGED, ...scenario } }).map(({ stock }) =>
            sum(stock),
          );
        const plain = course({});
        course({ outflow: times }).forEach((stock, i) => {
          expect(stock).toBeLessThanOrEqual((plain[i] as number) + 1e-6);
        });
        course({ inflow: times }).forEach((stock, i) => {
          expect(stock).toBeGreaterThanOrEqual((plain[i] as number) - 1e-6);
        });
      }),
      OPTIONS,
    );
  });

  it('changes nothing before the month in which a scenario begins', () => {
    const given: Volumemodel = {
      groups: [
        {
          ...{ code: 'a', stock: 500, inflow: stated(10), moves: [], back: stated(0.02) },
          outflow: [{ reason: 'werk', rate: stated(0.02) }],
        },
      ],
    };
    const plain = expectation({ model: given, months: 12 });
    const changed = expectation({ model: given, months: 12, scenario: { ...UNCHANGED, from: 7, inflow: 2 } });
    expect(changed.slice(0, 6)).toEqual(plain.slice(0, 6));
    expect((changed[6]?.stock[0] as number) - (plain[6]?.stock[0] as number)).toBeCloseTo(10, 9);
  });
});

describe('volume: chance and estimates', () => {
  it('draws with the mean that was asked, small and large', () => {
    const next = seeded(7);
    const mean = (draw: () => number) => sum(Array.from({ length: 4000 }, draw)) / 4000;
    expect(mean(() => poisson(3, next))).toBeCloseTo(3, 0);
    expect(Math.abs(mean(() => poisson(120, next)) - 120)).toBeLessThan(1);
    expect(Math.abs(mean(() => binomial(50, 0.1, next)) - 5)).toBeLessThan(0.2);
    expect(Math.abs(mean(() => binomial(3000, 0.7, next)) - 2100)).toBeLessThan(2);
    expect(Math.abs(mean(() => gamma(9, next)) - 9)).toBeLessThan(0.2);
  });

  it('estimates what was counted over how much was seen; more counted is less wide', () => {
    expect(meanRate({ events: 24, exposure: 1200 })).toBe(0.02);
    expect(meanRate({ events: 0, exposure: 0 })).toBe(0);
    const [few, many] = [rateRange({ events: 10, exposure: 100 }), rateRange({ events: 1000, exposure: 10000 })];
    expect(few[1] - few[0]).toBeGreaterThan(many[1] - many[0]);
    expect(rateRange(stated(0.3))).toEqual([0.3, 0.3]);
  });

  it('is wider where the history counted less, over the same expectation', () => {
    const given = (counted: number): Volumemodel => ({
      groups: [
        {
          ...{ code: 'a', stock: 1000, moves: [], back: stated(0) },
          inflow: { events: 20 * counted, exposure: counted },
          outflow: [{ reason: 'werk', rate: { events: 20 * counted, exposure: 1000 * counted } }],
        },
      ],
    });
    const wide = (counted: number) => {
      const last = forecast({ model: given(counted), months: 24, runs: 400, seed: 1 }).months.at(-1)?.stock;
      return (last?.p90 ?? 0) - (last?.p10 ?? 0);
    };
    expect(wide(2)).toBeGreaterThan(1.5 * wide(200));
  });

  it('refuses a number of months or runs that is none, and a move to nowhere', () => {
    const given = (to: string): Volumemodel => ({
      groups: [
        {
          ...{ code: 'a', stock: 1, inflow: stated(0), outflow: [], back: stated(0) },
          moves: [{ to, rate: stated(0.1) }],
        },
      ],
    });
    expect(() => forecast({ model: given('a'), months: 0, runs: 1, seed: 1 })).toThrow(RangeError);
    expect(() => forecast({ model: given('a'), months: 1, runs: 1.5, seed: 1 })).toThrow(RangeError);
    expect(() => forecast({ model: given('elders'), months: 1, runs: 1, seed: 1 })).toThrow(/elders/);
  });
});

describe('volume: what the documents print', () => {
  const { PURMEREND, PURMEREND_BALANCE, PURMEREND_COHORT, PURMEREND_INCOME, PURMEREND_SPENDING } = voorbeelden;

  it('Purmerend: 93 a year are the 101 of 2013 without 8%, and half of the placed are back within a year', () => {
    expect(Math.round(PURMEREND.wajong2013 * (1 - PURMEREND.durable / 100))).toBe(PURMEREND.yearly);
    // all placed in the first month, and nobody after; in the twelve months that follow half comes back
    const scenario = { ...UNCHANGED, from: 2, outflow: 0 };
    const { months } = forecast({ model: PURMEREND_COHORT, scenario, months: 18, runs: 1000, seed: 2015 });
    const stock = months.map((month) => month.stock);
    expect(stock[0]).toEqual({ expected: 0, p10: 0, p50: 0, p90: 0 });
    expect((stock[1]?.expected ?? 0) / PURMEREND.toWork).toBeCloseTo(0.0561, 4);
    expect(stock[12]?.expected).toBeCloseTo(26, 9);
    expect(stock[12]?.p10).toBeLessThan(26);
    expect(stock[12]?.p90).toBeGreaterThan(26);
    // who stayed away for a year is not expected back
    expect(stock[17]).toEqual(stock[12]);
  });

  it('Purmerend: the five-year budget adds up in every column, with the shortage of 2018 as printed', () => {
    expect([...tableGaps(PURMEREND_INCOME), ...tableGaps(PURMEREND_SPENDING)]).toEqual([]);
    expect(PURMEREND_INCOME.total.map((income, i) => income - (PURMEREND_SPENDING.total[i] ?? 0))).toEqual(
      PURMEREND_BALANCE,
    );
    // one euro more in a line is found, with its year
    const wrong = { ...PURMEREND_INCOME, total: PURMEREND_INCOME.total.map((each, i) => each + (i === 3 ? 1 : 0)) };
    expect(tableGaps(wrong)).toEqual([
      { table: wrong.name, column: '2017', printed: 4609412, sum: 4609411, difference: 1 },
    ]);
  });

  it('Purmerend: 41 and 52 are not 45% and 55% of 93', () => {
    const share = (part: number) => Math.round((part / PURMEREND.yearly) * 100);
    expect([share(PURMEREND.study), share(PURMEREND.toWork)]).toEqual([44, 56]);
    expect([0.45, 0.55].map((part) => Math.round(part * PURMEREND.yearly))).toEqual([42, 51]);
  });

  it('Steenwijkerland: of the 554 of Leren en ontwikkelen the footnote leaves 131 without a reason', () => {
    expect(voorbeelden.OTHER_TABLES.flatMap(tableGaps)).toEqual([
      {
        ...{ table: 'Steenwijkerland, Leren en ontwikkelen, voetnoot 6', column: 'mensen' },
        ...{ printed: 554, sum: 423, difference: 131 },
      },
    ]);
  });

  it('Steenwijkerland: from 692 to 1,012 in two years is a share more inflow that can be named', () => {
    const { best2020, secondWave2022 } = voorbeelden.STEENWIJKERLAND;
    // in balance at 692: what leaves in a month, 2%, comes in again
    const given: Volumemodel = {
      groups: [
        {
          ...{ code: 'a', stock: best2020, inflow: stated(best2020 * 0.02), moves: [], back: stated(0) },
          outflow: [{ reason: 'alle', rate: stated(0.02) }],
        },
      ],
    };
    const times = inflowFor(given, 24, secondWave2022) as number;
    // 320 / (13.84 x (1 - 0.98^24) / 0.02) more
    expect(times).toBeCloseTo(1 + 320 / ((13.84 * (1 - 0.98 ** 24)) / 0.02), 9);
    const scenario = { ...UNCHANGED, inflow: times };
    const last = forecast({ model: given, scenario, months: 24, runs: 1000, seed: 2020 }).months.at(-1)?.stock;
    expect(last?.expected).toBeCloseTo(secondWave2022, 6);
    expect(last?.p10).toBeLessThan(secondWave2022);
    expect(last?.p90).toBeGreaterThan(secondWave2022);
    expect(inflowFor(given, 24, 10)).toBeNull();
  });
});
