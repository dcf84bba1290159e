/**
 * Whether a text is a bsn: nine digits that pass the elfproef (9a + 8b + ... + 2h - i divisible by 11).
 * `000000000` passes the sum and is none.
 */
export function isBsn(text: string): boolean {
  return /^\d{9}$/.test(text) && text !== '000000000' && som(text) % 11 === 0;
}

function som(digits: string): number {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
  return sum;
}

/**
 * Whether a bsn can only be a fictitious one: numbers from 900000000 up are given to nobody, and tests of
 * government systems use `99999....`.
 */
export const isTestBsn = (text: string): boolean => text.startsWith('9') && isBsn(text);

/** Fictitious numbers there are: 100 stems `99999..` and 999,900 others, nine each. */
export const AANTAL_TEST_BSN = 9 * 1_000_000;

/**
 * The n-th fictitious bsn, counting from 0; passes the elfproef; the first 900 are of the range `99999....`.
 * Different n give different numbers.
 * @throws RangeError when n is no whole number from 0 up to AANTAL_TEST_BSN.
 */
export function testBsn(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= AANTAL_TEST_BSN) throw new RangeError(`no index of a test bsn: ${n}`);
  const stem = n < 900 ? 9_999_900 + Math.floor(n / 9) : 9_000_000 + Math.floor((n - 900) / 9);
  // Of the ten eighth digits at most one leaves a remainder of 10, for which no ninth digit exists.
  let over = n % 9;
  for (let eighth = 0; eighth < 10; eighth++) {
    const ninth = som(`${stem}${eighth}0`) % 11;
    if (ninth === 10) continue;
    if (over === 0) return `${stem}${eighth}${ninth}`;
    over -= 1;
  }
  throw new RangeError(`no index of a test bsn: ${n}`);
}
