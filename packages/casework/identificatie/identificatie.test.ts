import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AANTAL_TEST_BSN,
  ibanInGroepen,
  isBsn,
  isIban,
  isTestBsn,
  nederlandseIban,
  parseIban,
  testBsn,
} from './index.ts';

describe('bsn', () => {
  it('passes the elfproef', () => {
    expect(isBsn('111222333')).toBe(true);
    expect(isBsn('999990019')).toBe(true);
    for (const wrong of ['111222334', '000000000', '11122233', '1112223330', '11122233a', ''])
      expect(isBsn(wrong)).toBe(false);
  });

  it('makes fictitious numbers that are valid, of the test range and all different', () => {
    const first = Array.from({ length: 2000 }, (_, n) => testBsn(n));
    expect(first.every(isTestBsn)).toBe(true);
    expect(new Set(first).size).toBe(2000);
    expect(first.slice(0, 900).every((bsn) => bsn.startsWith('99999'))).toBe(true);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: AANTAL_TEST_BSN - 1 }),
        fc.integer({ min: 0, max: AANTAL_TEST_BSN - 901 }),
        (n, m) => {
          expect(isTestBsn(testBsn(n))).toBe(n < AANTAL_TEST_BSN);
          expect(testBsn(n) === testBsn(m)).toBe(n === m);
        },
      ),
    );
    expect(() => testBsn(-1)).toThrow(RangeError);
  });

  it('one changed digit is always found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (n, place, add) => {
          const bsn = testBsn(n);
          const changed = [...bsn].map((d, i) => (i === place ? String((Number(d) + add) % 10) : d)).join('');
          expect(isBsn(changed)).toBe(false);
        },
      ),
    );
  });
});

describe('iban', () => {
  it('accepts what a person types and refuses what no bank has', () => {
    expect(parseIban(' nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
    expect(parseIban('BE68 5390 0754 7034')).toBe('BE68539007547034');
    expect(parseIban('DE89370400440532013000')).toBe('DE89370400440532013000');
    for (const wrong of [
      'NL91ABNA0417164301',
      'NL91ABNA041716430',
      'US64SVBKUS6S3300958879',
      'NL20123456789012345',
      '',
    ])
      expect(parseIban(wrong)).toBeUndefined();
    expect(isIban('nl91abna0417164300')).toBe(false);
    expect(ibanInGroepen('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  });

  it('makes valid Dutch numbers; swapped neighbours are found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.integer({ min: 8, max: 16 }), (n, place) => {
        const iban = nederlandseIban('TEST', n);
        expect(isIban(iban)).toBe(true);
        const [a, b] = [iban[place], iban[place + 1]];
        const swapped = `${iban.slice(0, place)}${b}${a}${iban.slice(place + 2)}`;
        expect(isIban(swapped)).toBe(a === b);
      }),
    );
  });
});
