/** Money in whole euro cents. Never a fraction: `roundHalfUp` is the only way from a calculation back to money. */
export type Cents = number;

/**
 * numerator / denominator of an amount in cents, rounded half-up to the cent.
 * The one rounding rule of the product: the law gives none, the ministry's tables fit this one
 * (docs/decisions, rules on rounding). Negative amounts round as their mirror image.
 * @param amount cents
 */
export function share(amount: Cents, numerator: number, denominator: number): Cents {
  const product = amount * numerator;
  const sign = product < 0 !== denominator < 0 ? -1 : 1;
  return sign * Math.floor((2 * Math.abs(product) + Math.abs(denominator)) / (2 * Math.abs(denominator)));
}

/** A percentage of an amount, rounded half-up. The percentage may have up to three decimals (12.5, 95, 43.333). */
export function percentOf(amount: Cents, percent: number): Cents {
  return share(amount, Math.round(percent * 1000), 100_000);
}

/**
 * Splits an amount over weights so that the parts add up to the whole: each part is rounded half-up,
 * the last part with a weight takes the rest.
 */
export function splitOver(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  let rest = amount;
  const parts = weights.map((weight, i) => {
    if (i === last) return 0;
    const part = share(amount, weight, total);
    rest -= part;
    return part;
  });
  parts[last] = rest;
  return parts;
}

/**
 * Cents from a written amount of euros, `1401.50` or `-12.3`.
 * @returns undefined when the text is no amount with at most two decimals.
 */
export function parseEuro(text: string): Cents | undefined {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -cents : cents;
}

/** An amount as people in the Netherlands write it: `1.401,50`. */
export function formatEuro(cents: Cents): string {
  const absolute = Math.abs(cents);
  const rest = absolute % 100;
  return `${cents < 0 ? '−' : ''}${grouped((absolute - rest) / 100)},${rest < 10 ? '0' : ''}${rest}`;
}

/** A whole number with a dot before each group of three. Written out: a regular expression cost a tenth of the law. */
function grouped(n: number): string {
  if (n < 1000) return `${n}`;
  const last = n % 1000;
  return `${grouped((n - last) / 1000)}.${last < 10 ? '00' : last < 100 ? '0' : ''}${last}`;
}
