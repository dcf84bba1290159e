import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBedrag, schrijfBedrag, verschilklasse } from './bedrag.ts';

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
