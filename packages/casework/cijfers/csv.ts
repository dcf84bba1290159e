import type { Cijferblad } from './blad.ts';
import { KOPPEN } from './catalogus.ts';

const veld = (waarde: string | number): string => {
  const tekst = String(waarde);
  return /[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

const KOLOMMEN = [
  ...['gemeente', 'kop', 'indicator', 'naam', 'deel', 'deelnaam', 'periode'],
  ...['waarde', 'eenheid', 'stand', 'definitie', 'bron'],
];

/**
 * The sheet as CSV (RFC 4180, UTF-8) with a heading line: one line per number, with what it means and where the rule
 * stands. Amounts are whole cents. A number that is not told is empty, and `stand` says why.
 */
export function bladAlsCsv({ indicatoren }: Cijferblad, gemeente: string): string {
  const regels = indicatoren.flatMap((indicator) => {
    const bron = indicator.bron.map(({ document, plaats }) => `${document}, ${plaats}`).join('; ');
    const { code, naam, kop, definitie } = indicator;
    const regel = (deel: string, deelnaam: string, periode: string, waarde: number | null, stand: string) => [
      ...[gemeente, KOPPEN[kop], code, naam, deel, deelnaam, periode],
      ...[waarde ?? '', eenheidVan(indicator.eenheid, deel), stand, definitie, bron],
    ];
    if (indicator.nietBerekend !== null) return [regel('', '', '', null, `niet berekend: ${indicator.nietBerekend}`)];
    return [{ deel: '', naam: '', reeks: indicator.reeks }, ...indicator.delen].flatMap((deel) =>
      deel.reeks.map(({ periode, waarde, stand }) => regel(deel.deel, deel.naam, periode, waarde, stand)),
    );
  });
  return csvTekst([KOLOMMEN, ...regels]);
}

/** Lines of CSV (RFC 4180). */
export const csvTekst = (regels: readonly (readonly (string | number)[])[]): string =>
  `${regels.map((cellen) => cellen.map(veld).join(',')).join('\r\n')}\r\n`;

/** Beside a share stand the two numbers it is the share of. */
function eenheidVan(eenheid: string, deel: string): string {
  if (eenheid === 'euro') return 'eurocent';
  if (eenheid === 'per-1000') return 'tienden per 1000';
  return eenheid === 'procent' && deel !== '' ? 'aantal' : eenheid;
}
