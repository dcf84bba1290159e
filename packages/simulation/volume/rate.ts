import { gamma } from './chance.ts';

/** How often something happens: so many times over so much exposure (months, or people times months). */
export interface Rate {
  readonly events: number;
  readonly exposure: number;
  /** Somebody says so; it was not counted, and has no uncertainty of its own. */
  readonly stated?: true;
}

/** The plain estimate: what happened, divided by over how much it was seen. Nothing seen is zero. */
export const meanRate = ({ events, exposure }: Rate): number => (exposure > 0 ? events / exposure : 0);

export const stated = (rate: number): Rate => ({ events: rate, exposure: 1, stated: true });

/** Monthly chance with which this part is over within so many months: half within a year is 5.6% a month. */
export const monthlyChance = (share: number, months: number): number => 1 - (1 - share) ** (1 / months);

/**
 * A rate as it may really be, seen what was counted: the fewer events, the wider. A gamma around the estimate with the
 * counted events as its shape, so that its mean is the estimate.
 */
export const drawRate = (rate: Rate, next: () => number): number =>
  rate.events <= 0 || rate.stated ? meanRate(rate) : gamma(rate.events, next) / rate.exposure;

/** The middle 80% of what the rate may be, by the normal approximation of a count. */
export function rateRange(rate: Rate): readonly [low: number, high: number] {
  const mean = meanRate(rate);
  if (rate.stated || rate.events <= 0) return [mean, mean];
  const wide = 1.2816 * Math.sqrt(rate.events);
  return [Math.max(0, rate.events - wide) / rate.exposure, (rate.events + wide) / rate.exposure];
}
