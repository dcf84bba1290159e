/** Numbers between 0 and 1 that are the same again for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Above this mean a draw is made as the sum of two of half the size: exact, and no power runs to zero. */
const LARGE = 30;

/** How many come, when so many are expected. */
export function poisson(mean: number, next: () => number): number {
  if (mean <= 0) return 0;
  if (mean > LARGE) return poisson(mean / 2, next) + poisson(mean / 2, next);
  const bound = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > bound) {
    product *= next();
    count += 1;
  }
  return count;
}

/** Of so many, how many do what each does with this chance. */
export function binomial(count: number, chance: number, next: () => number): number {
  if (count <= 0 || chance <= 0) return 0;
  if (chance >= 1) return count;
  if (chance > 0.5) return count - binomial(count, 1 - chance, next);
  if (count * chance > LARGE) {
    const half = Math.floor(count / 2);
    return binomial(half, chance, next) + binomial(count - half, chance, next);
  }
  const odds = chance / (1 - chance);
  let term = (1 - chance) ** count;
  let left = next();
  let hits = 0;
  while (left > term && hits < count) {
    left -= term;
    hits += 1;
    term *= (odds * (count - hits + 1)) / hits;
  }
  return hits;
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** A draw of a gamma with this shape and scale 1 (Marsaglia and Tsang 2000). */
export function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
