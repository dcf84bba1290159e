/** Calls a minute per actor, and per address for who is not logged in; each server counts its own share. */
const PER_MINUUT = 600;

export interface Limiet {
  /** Counts a call. @param gewicht how many it counts for. @returns whether it is still within the limit */
  mag(wie: string, gewicht?: number): boolean;
}

/** @param nu milliseconds that only go up; another source in tests */
export function maakLimiet(perMinuut = PER_MINUUT, nu: () => number = () => performance.now()): Limiet {
  let minuut = 0;
  let aantallen = new Map<string, number>();
  return {
    mag(wie, gewicht = 1) {
      const deze = Math.floor(nu() / 60_000);
      if (deze !== minuut) {
        minuut = deze;
        aantallen = new Map();
      }
      const aantal = (aantallen.get(wie) ?? 0) + gewicht;
      aantallen.set(wie, aantal);
      return aantal <= perMinuut;
    },
  };
}
