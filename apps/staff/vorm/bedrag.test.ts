import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedragTekst, bedragUit, leesBedrag, schrijfBedrag, verschilklasse } from './bedrag.ts';

describe('an amount as people type it', () => {
  it.each([
    ['797', 79700],
    ['797,0', 79700],
    ['797,05', 79705],
    ['1.200,50', 120050],
    ['1.200', 120000],
    ['1200.5', 120050],
    ['€ 1.348,49', 134849],
    ['-12,30', -1230],
    ['− 12,30', -1230],
  ])('%s is %i cents', (tekst, cents) => {
    expect(leesBedrag(tekst)).toBe(cents);
  });

  it.each(['', 'abc', '12,345', '1.20.0', '1,2,3', '12.34.56', '--3', '1e5'])('%j is no amount', (tekst) => {
    expect(leesBedrag(tekst)).toBeUndefined();
  });

  it('reads back what stands in a field', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(leesBedrag(schrijfBedrag(cents))).toBe(cents);
      }),
    );
  });
});

describe('how a difference looks', () => {
  it.each([
    [-1, 'mdn-min'],
    [0, undefined],
    [1, 'mdn-plus'],
  ] as const)('%i: %s', (cents, klasse) => expect(verschilklasse(cents)).toBe(klasse));
});

describe('what a field for an amount holds', () => {
  it('is never the amount that stood there before', () => {
    expect(bedragUit('abc')).toBe('abc');
    expect(bedragUit('12,345')).toBe('12,345');
    expect(bedragUit(' ')).toBeNull();
    expect(bedragUit('1.200,50')).toBe(120_050);
  });

  it('follows its value, and leaves how it was typed', () => {
    expect(bedragTekst(20_000, '200')).toBe('200');
    // another row slid into this place
    expect(bedragTekst(30_000, '200')).toBe('300,00');
    expect(bedragTekst(null, '200')).toBe('');
    expect(bedragTekst('abc', '200')).toBe('abc');
  });
});
