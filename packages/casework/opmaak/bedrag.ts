import { type Cents, formatEuro } from '@meedoen/law/kernel';

export type Taal = 'nl' | 'en';

/** An amount for reading: `1.401,50` in Dutch, `1,401.50` in English; a minus sign U+2212 before a negative one. */
export function bedrag(cents: Cents, taal: Taal = 'nl'): string {
  const dutch = formatEuro(cents);
  return taal === 'nl' ? dutch : dutch.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** As `bedrag`, with the euro sign and a space that does not break: `€ 1.401,50`. */
export function euro(cents: Cents, taal: Taal = 'nl'): string {
  return cents < 0 ? `−€\u00a0${bedrag(-cents, taal)}` : `€\u00a0${bedrag(cents, taal)}`;
}

/** A difference with its sign always there: `+ 12,50`, `− 12,50`, `0,00`. */
export function verschilbedrag(cents: Cents, taal: Taal = 'nl'): string {
  if (cents === 0) return bedrag(0, taal);
  return `${cents > 0 ? '+' : '−'}\u00a0${bedrag(Math.abs(cents), taal)}`;
}

/** A percentage of at most three decimals as people write it: `12,5%` or `12.5%`. */
export function procent(value: number, taal: Taal = 'nl'): string {
  const text = String(Math.round(value * 1000) / 1000);
  return `${taal === 'nl' ? text.replace('.', ',') : text}%`;
}
