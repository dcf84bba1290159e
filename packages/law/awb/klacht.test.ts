import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../kernel/index.ts';
import { isLangerDanEenJaarGeleden, klachttermijn, nietBehandelenTermijn, ombudsmantermijn } from './klacht.ts';

describe('klacht (Awb 9:8, 9:11, 9:24)', () => {
  it.each<[IsoDate, boolean, boolean, IsoDate | undefined]>([
    ['2026-10-05', false, false, '2026-11-16'],
    ['2026-10-05', true, false, '2026-12-14'],
    ['2026-10-05', false, true, '2026-12-14'],
    // ten and four weeks are more than twelve: a term that may end on a day off (Algemene termijnenwet art. 4)
    ['2026-09-26', true, true, '2027-01-02'],
    // six weeks that end on a Saturday run to Monday
    ['2026-10-10', false, false, '2026-11-23'],
    ['2026-01-01', false, false, '2026-02-12'],
    ['2025-12-31', false, false, undefined],
  ])('received %s, committee %s, put off %s: answered by %s', (ontvangen, metCommissie, verdaagd, laatste) =>
    expect(klachttermijn(ontvangen, { metCommissie, verdaagd })).toBe(laatste),
  );

  it.each<[IsoDate, IsoDate | undefined]>([
    ['2026-10-05', '2026-11-02'],
    ['2026-10-10', '2026-11-09'],
    ['2025-12-31', undefined],
  ])('received %s: not taken up is said by %s', (ontvangen, laatste) =>
    expect(nietBehandelenTermijn(ontvangen)).toBe(laatste),
  );

  it.each<[IsoDate, boolean]>([
    ['2025-11-23', true],
    ['2025-11-24', false],
    ['2025-11-25', false],
  ])('what happened on %s is more than a year ago on 2026-11-24: %s', (gebeurd, langer) =>
    expect(isLangerDanEenJaarGeleden(gebeurd, '2026-11-24')).toBe(langer),
  );

  it('gives a year for the ombudsman', () => expect(ombudsmantermijn('2026-11-24')).toBe('2027-11-24'));
});
