import { bescherm, isKlein, KLEINSTE_AANTAL } from './bescherm.ts';

export * from './bescherm.ts';
export * from './blad.ts';
export * from './catalogus.ts';
export * from './csv.ts';
export * from './gebeurtenissen.ts';
export * from './geld.ts';
export * from './periode.ts';
export { OVERIG } from './telbord.ts';
export * from './telling.ts';

/** About how many, in tens: of two such numbers on two days nothing small follows. Null when it is too small. */
export const opTientallen = (aantal: number): number | null =>
  isKlein(aantal) ? null : Math.round(aantal / KLEINSTE_AANTAL) * KLEINSTE_AANTAL;

/** The same in fives, where numbers are computed with and tens would be too coarse. */
export const opVijftallen = (aantal: number): number | null => (isKlein(aantal) ? null : Math.round(aantal / 5) * 5);

/** A number that may be told; null when it is too small. */
export const verteld = (aantal: number): number | null => (isKlein(aantal) ? null : aantal);

/**
 * The parts of a total that is told itself when it is not small. A small part alone would be what the others leave of the
 * total, and two parts of one would be known from a total of two: others are left out with them, the smallest first.
 */
export function verteldeDelen(aantallen: readonly number[]): (number | null)[] {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  const delen = aantallen.map((waarde, i) => ({ sleutel: `${i}`, waarde }));
  const verborgen = bescherm(
    [{ sleutel: 'totaal', waarde: totaal, vast: !isKlein(totaal) }, ...delen],
    [[['totaal', 1], ...delen.map(({ sleutel }) => [sleutel, -1] as const)]],
    { nulVerteld: true },
  );
  return aantallen.map((aantal, i) => (verborgen.has(`${i}`) ? null : aantal));
}
