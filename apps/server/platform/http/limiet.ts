/** Calls a minute per actor, and per address for who is not logged in; each server counts its own share. */
const PER_MINUUT = 600;

export function maakLimiet(perMinuut = PER_MINUUT): { mag(wie: string): boolean } {
  let minuut = 0;
  let aantallen = new Map<string, number>();
  return {
    mag(wie) {
      const nu = Math.floor(performance.now() / 60_000);
      if (nu !== minuut) {
        minuut = nu;
        aantallen = new Map();
      }
      const aantal = (aantallen.get(wie) ?? 0) + 1;
      aantallen.set(wie, aantal);
      return aantal <= perMinuut;
    },
  };
}
