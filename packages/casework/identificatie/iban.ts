/** Length per country of the SEPA area (ISO 13616 registry). */
const LENGTE: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/**
 * An IBAN as machines write it (capitals, no spaces) from what a person typed.
 * @returns undefined when the country is outside SEPA, the length is wrong or mod 97 is not 1 (ISO 7064).
 */
export function parseIban(text: string): string | undefined {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || LENGTE[iban.slice(0, 2)] !== iban.length) return undefined;
  if (iban.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return undefined;
  return restVan97(iban) === 1 ? iban : undefined;
}

export const isIban = (text: string): boolean => parseIban(text) === text;

/** An IBAN in groups of four, as people read it. */
export const ibanInGroepen = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/**
 * A Dutch IBAN with the right check digits for a bank code and an account number; for fictitious accounts.
 * @param bank four letters, for example `TEST`. @param nummer account number of at most ten digits.
 */
export function nederlandseIban(bank: string, nummer: number): string {
  const bban = `${bank}${String(nummer).padStart(10, '0')}`;
  const check = 98 - restVan97(`NL00${bban}`);
  return `NL${String(check).padStart(2, '0')}${bban}`;
}

/** Remainder of division by 97 of the IBAN turned into digits (A = 10 ... Z = 35), first four characters last. */
function restVan97(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
