import { describe, expect, it } from 'vitest';
import { attempt, isoDate } from '../kernel/index.ts';
import { aanmaningstermijn, aanmaningsvergoeding, betaaltermijn, wettelijkeRente } from './index.ts';

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
    [453_99, 9_00],
    [454_00, 20_00],
    [454_01, 20_00],
  ])('a debt of %i in 2026 costs %i', (schuld, vergoeding) =>
    expect(aanmaningsvergoeding(schuld, '2026-11-24')).toBe(vergoeding),
  );

  it('is that of the text of the day, and named as missing where no text was read', () => {
    const op = (dag: string) => attempt(() => aanmaningsvergoeding(500_00, isoDate(dag)));
    expect(op('2015-01-01')).toEqual({ ok: true, value: 14_00 });
    expect(op('2015-03-31')).toEqual({ ok: true, value: 14_00 });
    expect(op('2015-04-01')).toMatchObject({ ok: false });
    expect(op('2025-12-31')).toMatchObject({ ok: false });
    expect(op('2026-01-01')).toEqual({ ok: true, value: 20_00 });
    expect(op('2027-01-01')).toMatchObject({ ok: false });
  });
});

describe('wettelijke rente (Awb 4:98)', () => {
  it('is never guessed: what is missing has a name', () => {
    expect(attempt(() => wettelijkeRente('2026-11-13'))).toMatchObject({
      ok: false,
      wat: { soort: 'bedrag', naam: 'percentage van de wettelijke rente', datum: '2026-11-13' },
    });
  });
});
