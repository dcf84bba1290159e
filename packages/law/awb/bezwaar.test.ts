import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { bezwaarbeslistermijn, bezwaartermijn, isTijdigBezwaar } from './bezwaar.ts';

describe('bezwaar (Awb 6:7-6:9, 7:10)', () => {
  it.each([
    ['2026-10-01', '2026-11-12'],
    ['2026-10-03', '2026-11-16'],
    ['2026-11-13', '2026-12-28'],
    // Would end on the Friday after Ascension, which a decree made equal to a holiday.
    ['2026-04-03', '2026-05-18'],
    ['2025-11-21', '2026-01-05'],
  ])('made known on %s, last day %s', (bekend, laatste) => expect(bezwaartermijn(isoDate(bekend))).toBe(laatste));

  it.each<[string, string | undefined, boolean]>([
    ['2026-11-11', undefined, true],
    ['2026-11-12', undefined, true],
    ['2026-11-13', undefined, false],
    ['2026-11-19', '2026-11-12', true],
    ['2026-11-20', '2026-11-12', false],
    ['2026-11-16', '2026-11-13', false],
  ])('received %s, posted %s: in time %s', (ontvangen, terPostBezorgd, tijdig) => {
    const indiening = {
      ontvangen: isoDate(ontvangen),
      terPostBezorgd: terPostBezorgd === undefined ? undefined : isoDate(terPostBezorgd),
    };
    expect(isTijdigBezwaar('2026-10-01', indiening)).toBe(tijdig);
  });

  it('is decided within six weeks, twelve with a committee, six more when put off', () => {
    expect(bezwaarbeslistermijn('2026-10-01', { metCommissie: false })).toBe('2026-12-24');
    expect(bezwaarbeslistermijn('2026-10-01', { metCommissie: true })).toBe('2027-02-04');
    expect(bezwaarbeslistermijn('2026-10-01', { metCommissie: false, verdaagd: true })).toBe('2027-02-04');
    expect(bezwaarbeslistermijn('2026-10-01', { metCommissie: false, dagenOpgeschort: 3 })).toBe('2026-12-28');
    expect(bezwaarbeslistermijn('2025-10-01', { metCommissie: false })).toBeUndefined();
  });
});
