import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  bedrag,
  datum,
  datumKort,
  datumMetDag,
  euro,
  kenmerk,
  maand,
  parseKenmerk,
  periode,
  procent,
  tijdstip,
  tijdvakTotEnMet,
  verschilbedrag,
} from './index.ts';

describe('amounts', () => {
  it.each([
    [140_150, '€\u00a01.401,50', '€\u00a01,401.50'],
    [0, '€\u00a00,00', '€\u00a00.00'],
    [-123_456_789, '−€\u00a01.234.567,89', '−€\u00a01,234,567.89'],
  ])('%i cents', (cents, nl, en) => {
    expect(euro(cents)).toBe(nl);
    expect(euro(cents, 'en')).toBe(en);
  });
  it('writes differences with their sign', () => {
    expect([1250, -1250, 0].map((c) => verschilbedrag(c))).toEqual(['+\u00a012,50', '−\u00a012,50', '0,00']);
    expect(bedrag(-5)).toBe('−0,05');
    expect([procent(12.5), procent(95), procent(12.5, 'en')]).toEqual(['12,5%', '95%', '12.5%']);
  });
});

describe('dates', () => {
  it('reads as people write them', () => {
    expect(datumMetDag('2026-11-24')).toBe('dinsdag 24 november 2026');
    expect(datum('2026-03-01', 'en')).toBe('1 March 2026');
    expect(datumKort('2026-03-01')).toBe('01-03-2026');
    expect(maand('2026-11')).toBe('november 2026');
    expect(tijdstip(instant('2026-11-24T09:20:00Z'))).toBe('24 november 2026, 10.20 uur');
    expect(tijdstip(instant('2026-07-01T22:30:00Z'))).toBe('2 juli 2026, 00.30 uur');
  });
  it('says tot en met of half-open stretches', () => {
    expect(periode({ vanaf: '2026-07-01', tot: '2026-11-01' })).toBe('1 juli 2026 tot en met 31 oktober 2026');
    expect(periode({ vanaf: '2026-07-01', tot: '2026-07-02' })).toBe('1 juli 2026');
    expect(periode({ vanaf: '2026-07-01' })).toBe('vanaf 1 juli 2026');
    expect(periode({ tot: '2024-03-01' })).toBe('tot en met 29 februari 2024');
    expect(periode({}, 'en')).toBe('always');
    expect(tijdvakTotEnMet('2026-07-01', '2026-07-31')).toEqual({ vanaf: '2026-07-01', tot: '2026-08-01' });
  });
});

describe('kenmerk', () => {
  it('goes both ways', () => {
    expect(kenmerk('aanvraag', 2026, 123)).toBe('AV-2026-000123');
    expect(parseKenmerk(' av-2026-000123 ')).toEqual({ soort: 'aanvraag', jaar: 2026, nummer: 123 });
    for (const wrong of ['AV-2026-123', 'ZZ-2026-000123', '']) expect(parseKenmerk(wrong)).toBeUndefined();
    expect(() => kenmerk('aanvraag', 2026, 0)).toThrow(RangeError);
  });
});
