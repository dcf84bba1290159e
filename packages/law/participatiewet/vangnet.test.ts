import { describe, expect, it } from 'vitest';
import { attempt, lawOn } from '../kernel/index.ts';
import { type Buigjaar, vangnetgrenzen, vangnettoets } from './vangnet.ts';

const jaar = (jaar: number, budget: number, lasten: number): Buigjaar => ({ jaar, budget, lasten });
/** Three years without a deficit. */
const QUITTE = [2022, 2023, 2024].map((each) => jaar(each, 1_000_000_00, 1_000_000_00));
const toets = (lasten: number, eerder: readonly Buigjaar[] = QUITTE) =>
  attempt(() => vangnettoets(lawOn('2025-12-31'), jaar(2025, 1_000_000_00, lasten), eerder).value);

describe('vangnetuitkering (Pw art. 74; toetsingscommissievp.nl over 2025; Stb. 2025-222)', () => {
  it('has its thresholds from 2025 until they are not published any more, and never older ones', () => {
    expect(vangnetgrenzen(lawOn('2025-01-01'), 1_000_000_00).value).toEqual({
      regulier: 75_000_00,
      verruimd: 50_000_00,
    });
    expect(vangnetgrenzen(lawOn('2026-12-31'), 1_000_000_00).value.regulier).toBe(75_000_00);
    for (const dag of ['2024-12-31', '2027-01-01'] as const)
      expect(attempt(() => vangnetgrenzen(lawOn(dag), 1_00))).toMatchObject({
        ok: false,
        wat: { naam: 'drempel vangnetuitkering' },
      });
  });
  it('is regular above 7.5% in the year and over three years: below, on, above', () => {
    expect(toets(1_074_999_99)).toMatchObject({ value: 'geen' });
    expect(toets(1_075_000_00)).toMatchObject({ value: 'geen' });
    expect(toets(1_075_000_01)).toMatchObject({ value: 'regulier' });
    const overschot = [QUITTE[0] as Buigjaar, jaar(2023, 1_000_000_00, 999_999_98), QUITTE[2] as Buigjaar];
    expect(toets(1_075_000_01, overschot)).toMatchObject({ value: 'geen' });
  });
  it('is wider above 5% when two of three years before had 5% or more: below, on, above', () => {
    const twee = [jaar(2022, 100_00, 105_00), jaar(2023, 100_00, 105_00), jaar(2024, 100_00, 100_00)];
    expect(toets(1_050_000_00, twee)).toMatchObject({ value: 'geen' });
    expect(toets(1_050_000_01, twee)).toMatchObject({ value: 'verruimd' });
    expect(toets(1_050_000_01, [jaar(2022, 100_00, 104_99), ...twee.slice(1)])).toMatchObject({ value: 'geen' });
  });
  it('names what it lacks: a year before, and the conditions of another year', () => {
    expect(toets(1_060_000_00, QUITTE.slice(1))).toMatchObject({ ok: false, wat: { pad: 'buig.2022' } });
    const in2026 = attempt(() => vangnettoets(lawOn('2026-12-31'), jaar(2026, 100_00, 200_00), QUITTE));
    expect(in2026).toMatchObject({ ok: false, wat: { naam: 'voorwaarde vangnetuitkering over eerdere jaren' } });
  });
});
