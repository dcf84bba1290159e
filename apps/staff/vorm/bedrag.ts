import { formatEuro, parseEuro } from '@meedoen/law/kernel';

/**
 * Cents from what people type: `797`, `797,00`, `1.200,50`, `1200.5`.
 * @returns undefined when it is no amount
 */
export function leesBedrag(tekst: string): number | undefined {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '').replace('−', '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(kaal)) return parseEuro(kaal.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([.,]\d{1,2})?$/.test(kaal)) return parseEuro(kaal.replace(',', '.'));
  return undefined;
}

/** What a field for an amount holds: cents, nothing, or what was typed and is no amount: that is never sent as one. */
export type Bedraginvoer = number | string | null | undefined;

/** What a field holds once this was typed. */
export const bedragUit = (tekst: string): number | string | null =>
  tekst.trim() === '' ? null : (leesBedrag(tekst) ?? tekst);

/** What a field shows. @param getypt what was typed last: it stays as typed as long as it is this amount */
export const bedragTekst = (waarde: Bedraginvoer, getypt: string): string => {
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde !== 'number') return '';
  return leesBedrag(getypt) === waarde ? getypt : schrijfBedrag(waarde);
};

/** An amount as it stands in a field. */
export const schrijfBedrag = (cents: number): string => formatEuro(cents).replace('−', '-');

/** How a difference looks: more is green, less is red, and the same is neither. */
export const verschilklasse = (cents: number): 'mdn-plus' | 'mdn-min' | undefined =>
  cents === 0 ? undefined : cents < 0 ? 'mdn-min' : 'mdn-plus';
