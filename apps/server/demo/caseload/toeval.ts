/** Reproducible chance: the same seed and number give the same draws, on every machine. */
export interface Toeval {
  /** From 0 up to and not including 1. */
  deel(): number;
  /** A whole number from `laag` to `hoog`, both included. */
  geheel(laag: number, hoog: number): number;
  /** True in this share of draws. */
  kans(deel: number): boolean;
  uit<T>(lijst: readonly T[]): T;
  /** One of these, each in proportion to its weight. */
  gewogen<T>(lijst: readonly (readonly [T, number])[]): T;
}

/** @param zaad of the whole caseload. @param nummer of the household: households do not depend on each other */
export function toeval(zaad: number, nummer: number): Toeval {
  // splitmix32 spreads neighbours apart, so household 5 looks nothing like household 6
  let stand = (Math.imul(zaad, 0x9e3779b1) ^ Math.imul(nummer + 1, 0x85ebca6b)) >>> 0;
  const deel = (): number => {
    stand = (stand + 0x9e3779b9) >>> 0;
    let z = stand;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4_294_967_296;
  };
  const geheel = (laag: number, hoog: number) => laag + Math.floor(deel() * (hoog - laag + 1));
  const uit = <T>(lijst: readonly T[]): T => {
    const gekozen = lijst[geheel(0, lijst.length - 1)];
    if (gekozen === undefined) throw new RangeError('nothing to choose from');
    return gekozen;
  };
  return {
    deel,
    geheel,
    uit,
    kans: (kans) => deel() < kans,
    gewogen(lijst) {
      let rest = deel() * lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [waarde, gewicht] of lijst) {
        rest -= gewicht;
        if (rest < 0) return waarde;
      }
      return uit(lijst)[0];
    },
  };
}
