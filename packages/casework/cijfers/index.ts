/** Below this a number is about people one can point at: it is not told to who may see figures only. */
export const KLEINSTE_AANTAL = 10;

const teKlein = (aantal: number) => aantal > 0 && aantal < KLEINSTE_AANTAL;

/** A number that may be told; null when it is too small. */
export const verteld = (aantal: number): number | null => (teKlein(aantal) ? null : aantal);

/**
 * The parts of a total that is told itself. One small part alone would be what the others leave of the total, so the
 * next smallest is left out with it.
 */
export function verteldeDelen(aantallen: readonly number[]): (number | null)[] {
  const klein = aantallen.flatMap((aantal, i) => (teKlein(aantal) ? [i] : []));
  const verborgen = new Set(klein);
  if (klein.length === 1) {
    const [volgende] = aantallen
      .map((aantal, i) => ({ aantal, i }))
      .filter(({ aantal, i }) => aantal > 0 && !verborgen.has(i))
      .sort((a, b) => a.aantal - b.aantal);
    if (volgende) verborgen.add(volgende.i);
  }
  return aantallen.map((aantal, i) => (verborgen.has(i) ? null : aantal));
}
