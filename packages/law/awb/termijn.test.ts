import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { type Lengte, termijn, valtOnderTermijnenwet } from './termijn.ts';

describe('termijn, with the Algemene termijnenwet', () => {
  it.each<[string, string, Lengte, string]>([
    ['ends on a working day', '2026-10-01', { weken: 8 }, '2026-11-26'],
    ['Saturday runs on to Monday', '2026-10-03', { weken: 8 }, '2026-11-30'],
    ['Sunday runs on to Monday', '2026-10-04', { weken: 8 }, '2026-11-30'],
    ['Good Friday runs on to Tuesday after Easter', '2026-02-06', { weken: 8 }, '2026-04-07'],
    ['Boxing Day 2026 (a Saturday) runs on to Monday', '2026-10-31', { weken: 8 }, '2026-12-28'],
    ['months end on the same day', '2026-01-15', { maanden: 1 }, '2026-02-16'],
    ['three days over Easter hold two working days', '2026-04-02', { dagen: 3 }, '2026-04-08'],
    ['two days need not hold two working days', '2026-04-30', { dagen: 2 }, '2026-05-04'],
    ['more than twelve weeks is not moved', '2026-10-03', { weken: 13 }, '2027-01-02'],
    ['years are not moved', '2025-08-01', { jaren: 1 }, '2026-08-01'],
  ])('%s', (_naam, na, lengte, laatste) => expect(termijn(isoDate(na), lengte)).toBe(laatste));

  it.each<[Lengte, boolean]>([
    [{ dagen: 90 }, true],
    [{ dagen: 91 }, false],
    [{ weken: 12 }, true],
    [{ weken: 13 }, false],
    [{ maanden: 3 }, true],
    [{ maanden: 4 }, false],
    [{ jaren: 1 }, false],
  ])('art. 4 a: %o -> %s', (lengte, geldt) => expect(valtOnderTermijnenwet(lengte)).toBe(geldt));
});
