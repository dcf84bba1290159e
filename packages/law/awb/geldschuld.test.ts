import { describe, expect, it } from 'vitest';
import { attempt, type IsoDate, isoDate } from '../kernel/index.ts';
import { aanmaningstermijn, aanmaningsvergoeding, betaaltermijn, verjaardVanaf } from './index.ts';

// Awb title 4.4 in the texts of 2015-01-01 and 2026-01-01.

describe('paying a debt to a bestuursorgaan (Awb 4:87, 4:112)', () => {
  it.each([
    ['2026-10-01', '2026-11-12'],
    // would end on a Sunday, so the next working day (Algemene termijnenwet 1)
    ['2026-10-04', '2026-11-16'],
    // would end on the second day of Christmas, a Saturday
    ['2026-11-14', '2026-12-28'],
  ])('made known on %s: pay by %s', (bekend, laatste) => expect(betaaltermijn(isoDate(bekend))).toBe(laatste));

  it.each([
    ['2026-11-10', '2026-11-24'],
    ['2026-11-14', '2026-11-30'],
    ['2026-12-11', '2026-12-28'],
  ])('aanmaning sent on %s: pay by %s', (verzonden, laatste) =>
    expect(aanmaningstermijn(isoDate(verzonden))).toBe(laatste),
  );
});

describe('vergoeding voor een aanmaning (Awb 4:113)', () => {
  it.each([
    [499_99, 9_00],
    [500_00, 20_00],
    [500_01, 20_00],
  ])('a debt of %i in 2026 costs %i', (schuld, vergoeding) =>
    expect(aanmaningsvergoeding(schuld, '2026-11-24')).toBe(vergoeding),
  );

  it.each<[IsoDate, number, number]>([
    ['2015-01-01', 7_00, 15_00],
    ['2015-04-01', 7_00, 15_00],
    ['2018-12-31', 7_00, 15_00],
    ['2019-01-01', 7_00, 16_00],
    ['2019-01-02', 7_00, 16_00],
    ['2022-12-31', 7_00, 16_00],
    ['2023-01-01', 8_00, 18_00],
    ['2023-01-02', 8_00, 18_00],
    ['2023-12-31', 8_00, 18_00],
    ['2024-01-01', 8_00, 19_00],
    ['2024-12-31', 8_00, 19_00],
    ['2025-01-01', 9_00, 20_00],
    ['2025-12-31', 9_00, 20_00],
    ['2026-12-31', 9_00, 20_00],
  ])('on %s it is %i below 500 euro and %i from there', (dag, onder, vanaf) => {
    expect(aanmaningsvergoeding(499_99, dag)).toBe(onder);
    expect(aanmaningsvergoeding(500_00, dag)).toBe(vanaf);
  });

  it('is named as missing for a year nobody published', () =>
    expect(attempt(() => aanmaningsvergoeding(500_00, '2027-01-01'))).toMatchObject({
      ok: false,
      wat: { naam: 'vergoeding voor een aanmaning' },
    }));
});

describe('verjaring (Awb 4:104, 4:106, 4:110, 4:111)', () => {
  const vanaf = (stuitingen: readonly string[] = [], uitstellen: readonly (readonly [string, string])[] = []) =>
    verjaardVanaf(
      '2026-11-12',
      stuitingen.map(isoDate),
      uitstellen.map(([op, totEnMet]) => ({ op: isoDate(op), totEnMet: isoDate(totEnMet) })),
      '2026-11-24',
    );
  it('five years after the term to pay, or after the last aanmaning', () => {
    expect(vanaf()).toBe('2031-11-13');
    expect(vanaf(['2028-03-01', '2027-03-01'])).toBe('2033-03-02');
    // an aanmaning from before the term ended changes nothing
    expect(vanaf(['2026-11-01'])).toBe('2031-11-13');
  });
  it('is longer by the days of a postponement, as far as the term ran', () => {
    expect(vanaf([], [['2026-11-12', '2026-11-22']])).toBe('2031-11-23');
    expect(vanaf([], [['2026-11-02', '2026-11-22']])).toBe('2031-11-23');
    expect(vanaf(['2027-01-01'], [['2026-11-12', '2026-11-22']])).toBe('2032-01-02');
  });
  it('counts a day that two postponements cover once, in whatever order they come', () => {
    // 180 days to June 30, and 91 more to September 29
    const [een, ander] = [['2027-01-01', '2027-06-30'] as const, ['2027-04-01', '2027-09-29'] as const];
    expect(vanaf([], [een])).toBe('2032-05-11');
    expect(vanaf([], [een, ander])).toBe('2032-08-10');
    expect(vanaf([], [ander, een])).toBe('2032-08-10');
    expect(vanaf([], [een, ['2027-02-01', '2027-03-01']])).toBe('2032-05-11');
    expect(vanaf([], [een, ['2027-06-30', '2027-09-29']])).toBe('2032-08-10');
  });
  it('is missing on a day whose text was not read', () => {
    expect(attempt(() => verjaardVanaf('2020-01-01', [], [], '2025-12-31'))).toMatchObject({
      ok: false,
      wat: { naam: 'verjaringstermijn geldschuld' },
    });
  });
});
