import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from './chance.ts';
import { expectation, forecast } from './forecast.ts';
import { type Career, countedOf, fitted, lastMonths, merged, Volumecount } from './history.ts';
import { RETURN_MONTHS, UNCHANGED } from './model.ts';
import { meanRate, stated } from './rate.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const [FIRST, LAST] = [100, 136];
function counted(careers: readonly Career[]) {
  const count = new Volumecount(FIRST, LAST);
  for (const career of careers) count.add(career);
  return count.history();
}
/** A benefit in months after the first of the history. */
const benefit = (from: number, until: number | null, reason = 'werk') => ({
  ...{ from: FIRST + from, until: until === null ? null : FIRST + until, reason },
});
const place = (group: string, from: number, until: number | null) => ({
  ...{ group, from: FIRST + from, until: until === null ? null : FIRST + until },
});

const spell = fc.tuple(fc.integer({ min: -20, max: 40 }), fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }));
const career: fc.Arbitrary<Career> = fc.record({
  benefits: fc.array(
    fc
      .tuple(spell, fc.constantFrom('werk', 'anders'))
      .map(([[from, long], reason]) => benefit(from, long === null ? null : from + long, reason)),
    { maxLength: 3 },
  ),
  places: fc.array(
    fc
      .tuple(spell, fc.constantFrom('a', 'b', 'c'))
      .map(([[from, long], group]) => place(group, from, long === null ? null : from + long)),
    { maxLength: 3 },
  ),
});
const OPTIONS = { numRuns: 300, seed: 20261130 };

describe('volume: a history is counted', () => {
  it('keeps everybody: every month the stock is that of before, and who came, less who left, with the moves', () => {
    fc.assert(
      fc.property(fc.array(career, { maxLength: 12 }), (careers) => {
        const { groups } = counted(careers);
        const rows = Object.values(groups);
        for (let month = 0; month < LAST - FIRST; month++) {
          const all = (read: (group: (typeof rows)[number]) => number | undefined) =>
            sum(rows.map((group) => read(group) ?? 0));
          const left = all((group) => sum(Object.values(group.left).map((row) => row[month] ?? 0)));
          expect(all(({ stock }) => stock[month + 1])).toBe(
            all(({ stock }) => stock[month]) + all(({ came }) => came[month]) + all(({ back }) => back[month]) - left,
          );
          // nobody comes back who could not
          for (const { back, couldBack } of rows) expect(back[month]).toBeLessThanOrEqual(couldBack[month] ?? 0);
        }
        for (const [code, { stock, left, moved }] of Object.entries(groups)) {
          expect(Object.keys(moved)).not.toContain(code);
          stock.slice(0, -1).forEach((count, month) => {
            const gone = [...Object.values(left), ...Object.values(moved)].map((row) => row[month] ?? 0);
            expect(sum(gone)).toBeLessThanOrEqual(count);
          });
        }
      }),
      OPTIONS,
    );
  });

  it('loses nobody when groups are taken together', () => {
    fc.assert(
      fc.property(fc.array(career, { maxLength: 12 }), (careers) => {
        const plain = counted(careers);
        const { groups } = merged(plain, ['a', 'b'], 'ab');
        const together = careers.map(({ benefits, places }) => ({
          benefits,
          places: places.map((each) => ({ ...each, group: each.group === 'c' ? 'c' : 'ab' })),
        }));
        // the same as when they had been one group from the beginning
        const wanted = counted(together).groups;
        expect(Object.keys(groups).sort()).toEqual(Object.keys(wanted).sort());
        const totals = (history: typeof plain) => countedOf(history).sort((x, y) => (x.code < y.code ? -1 : 1));
        expect(totals({ groups })).toEqual(totals({ groups: wanted }));
      }),
      OPTIONS,
    );
  });

  it('tells new from back within a year, to the month', () => {
    // leaves in month 4; comes in again 12 months after that, and 13 months after that
    const gone = benefit(-30, 5);
    const back = counted([{ benefits: [gone, benefit(5 + RETURN_MONTHS, null)], places: [] }]).groups[''];
    expect([sum(back?.back ?? []), sum(back?.came ?? []), sum(back?.couldBack ?? [])]).toEqual([1, 0, 12]);
    const anew = counted([{ benefits: [gone, benefit(6 + RETURN_MONTHS, null)], places: [] }]).groups[''];
    expect([sum(anew?.back ?? []), sum(anew?.came ?? []), sum(anew?.couldBack ?? [])]).toEqual([0, 1, 12]);
  });

  it('counts a move in the month in which it happened, and a leaver by the group and the reason of then', () => {
    const { groups } = counted([
      { benefits: [benefit(-3, 9, 'anders')], places: [place('a', -3, 4), place('b', 4, null)] },
    ]);
    expect(groups.a?.moved.b?.indexOf(1)).toBe(3);
    expect(groups.b?.left.anders?.indexOf(1)).toBe(8);
    expect(groups.b?.away).toBe(0);
    expect(groups.a?.stock.slice(0, 6)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('knows who is still away within the year at the end', () => {
    const away = (until: number) => counted([{ benefits: [benefit(-3, until)], places: [] }]).groups['']?.away;
    const months = LAST - FIRST;
    expect([away(months), away(months - 11), away(months - 12)]).toEqual([1, 1, 0]);
  });

  it('cuts to the last months, with the day before and after them', () => {
    const { groups } = lastMonths(counted([{ benefits: [benefit(-3, 30)], places: [] }]), 12);
    expect(groups['']?.stock).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(groups['']?.left.werk).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(countedOf({ groups })[0]).toMatchObject({ months: 12, stock: 0, personMonths: 6, left: { werk: 1 } });
  });
});

/** Careers of people who live by these chances, month after month; of a large gemeente or a small one. */
function lived(people: number, months: number, seed: number) {
  const next = seeded(seed);
  const CHANCE = { work: 0.02, other: 0.008, move: 0.03, back: 0.04 };
  const careers: { benefits: ReturnType<typeof benefit>[]; places: ReturnType<typeof place>[] }[] = [];
  const live = (from: number, until: number) => {
    const benefits: ReturnType<typeof benefit>[] = [];
    const places: ReturnType<typeof place>[] = [];
    let begin = from;
    let [group, since] = ['a', from];
    let away = 0;
    for (let month = from; month < until; month++) {
      const draw = next();
      if (away > 0) {
        if (draw < CHANCE.back) [begin, since, away] = [month + 1, month + 1, 0];
        else if (away++ >= RETURN_MONTHS) break;
      } else if (month > from && draw < CHANCE.work + CHANCE.other) {
        benefits.push(benefit(begin, month + 1, draw < CHANCE.work ? 'werk' : 'anders'));
        places.push(place(group, since, month + 1));
        away = 1;
      } else if (group === 'a' && draw > 1 - CHANCE.move) {
        places.push(place(group, since, month + 1));
        [group, since] = ['b', month + 1];
      }
    }
    if (away === 0) {
      benefits.push(benefit(begin, null));
      places.push(place(group, since, null));
    }
    careers.push({ benefits, places });
  };
  for (let i = 0; i < people; i++) live(-24, months);
  for (let month = -24; month < months; month++) for (let i = 0; i < people / 50; i++) live(month + 1, months);
  return { careers, CHANCE };
}

describe('volume: the rates of a history', () => {
  it('are found back within a tenth of a large gemeente, and are wider of a small one', () => {
    const { careers, CHANCE } = lived(3000, LAST - FIRST, 12);
    const { groups } = fitted(countedOf(counted(careers)));
    const a = groups.find(({ code }) => code === 'a');
    const near = (found: number, wanted: number) => expect(Math.abs(found / wanted - 1)).toBeLessThan(0.1);
    for (const group of groups) {
      const out = (reason: string) => meanRate(group.outflow.find((each) => each.reason === reason)?.rate ?? stated(0));
      near(out('werk'), CHANCE.work);
      near(out('anders'), CHANCE.other);
      near(meanRate(group.back), CHANCE.back);
    }
    near(meanRate(a?.inflow ?? stated(0)), 60);
    near(meanRate(a?.moves[0]?.rate ?? stated(0)), CHANCE.move);

    const wide = (people: number) => {
      const model = fitted(countedOf(counted(lived(people, LAST - FIRST, 3).careers)));
      const last = forecast({ model, months: 24, runs: 300, seed: 9 }).months.at(-1)?.stock;
      return ((last?.p90 ?? 0) - (last?.p10 ?? 0)) / (last?.expected ?? 1);
    };
    expect(wide(50)).toBeGreaterThan(3 * wide(3000));
  });

  it('counts on who left before the forecast and can come back in it', () => {
    const groups = (away: number) => ({
      groups: [
        {
          ...{ code: 'a', stock: 100, inflow: stated(0), moves: [], back: stated(0.1), away },
          outflow: [{ reason: 'werk', rate: stated(0) }],
        },
      ],
    });
    const stock = (away: number) => expectation({ model: groups(away), months: 24 }).map((each) => each.stock[0] ?? 0);
    expect(stock(0).at(-1)).toBe(100);
    expect(stock(30)[0]).toBeCloseTo(103, 9);
    // after a year nobody of them can: who was away longest had one month left
    expect(stock(30)[12]).toBeCloseTo(stock(30)[23] ?? 0, 9);
  });

  it('follows a scenario of one reason and of the moves alone', () => {
    const model = {
      groups: [
        {
          ...{ code: 'a', stock: 1000, inflow: stated(0), back: stated(0) },
          moves: [{ to: 'b', rate: stated(0.1) }],
          outflow: [
            { reason: 'werk', rate: stated(0.02) },
            { reason: 'anders', rate: stated(0.01) },
          ],
        },
        { code: 'b', stock: 0, inflow: stated(0), moves: [], outflow: [], back: stated(0) },
      ],
    };
    const [month] = expectation({
      ...{ model, months: 1 },
      scenario: { ...UNCHANGED, moves: 0.5, reasons: { werk: 2 } },
    });
    expect(month?.left[0]).toEqual([40, expect.closeTo(10, 9)]);
    expect(month?.stock[1]).toBeCloseTo(50, 9);
  });

  it('adds up the months of whole years, which cost can be told of', () => {
    const model = {
      groups: [{ code: 'a', stock: 50, inflow: stated(0), moves: [], outflow: [], back: stated(0) }],
    };
    const { years } = forecast({ model, months: 30, runs: 10, seed: 1 });
    expect(years).toEqual([600, 600].map((all) => ({ expected: all, p10: all, p50: all, p90: all })));
  });
});
