import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Kleuren = Readonly<Record<string, string>>;

/** The colours a block of CSS names. */
function blok(css: string, selector: string): Kleuren {
  const begin = css.indexOf(`${selector} {`);
  if (begin === -1) return {};
  const tekst = css.slice(begin, css.indexOf('}', begin));
  return Object.fromEntries(
    [...tekst.matchAll(/--meedoen-color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, naam = '', kleur = '']) => [
      naam,
      kleur,
    ]),
  );
}

const lees = (naam: string) => readFileSync(join(import.meta.dirname, naam), 'utf8');
const kleuren = lees('kleuren.css');
const themas = lees('themas.css');
const basis = blok(kleuren, ':root');
const inwoner = { ...basis, ...blok(kleuren, '.meedoen-inwoner') };
const SETS: readonly (readonly [string, Kleuren])[] = [
  ['medewerker', basis],
  ['medewerker, Waterkant', { ...basis, ...blok(themas, '.thema-waterkant') }],
  ['inwoner', inwoner],
  ['inwoner, Veenrade', { ...inwoner, ...blok(themas, '.thema-veenrade.meedoen-inwoner') }],
  ['inwoner, Waterkant', { ...inwoner, ...blok(themas, '.thema-waterkant') }],
];

function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(kleur.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** Contrast of two colours by WCAG. */
function contrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x);
  return (licht + 0.05) / (donker + 0.05);
}

const GROND = ['paper', 'surface', 'sunken', 'brand-tint'];
const TEKST: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROND, 'sun', 'kaart-lucht', 'kaart-heuvel', 'kaart-heuvel-diep']],
  ['ink-soft', [...GROND, 'urgent-tint', 'attention-tint', 'kaart-lucht', 'kaart-heuvel', 'kaart-heuvel-diep']],
  ['ink-quiet', ['paper', 'surface', 'sunken']],
  ['brand', ['paper', 'surface', 'sunken', 'brand-tint']],
  ['brand-deep', ['surface', 'brand-tint']],
  ['urgent', ['surface', 'urgent-tint']],
  ['attention', ['surface', 'attention-tint', 'sunken', 'kaart-heuvel-diep']],
  ['good', ['surface', 'good-tint', 'sunken', 'kaart-heuvel-diep']],
  ['wait', ['surface', 'wait-tint']],
  ['sun-ink', ['sun-tint']],
  ['ink-inverse', ['brand', 'brand-deep', 'bar', 'bar-raised', 'urgent', 'wait', 'good']],
];

describe.each(SETS)('colours of %s', (_, set) => {
  it.each(TEKST.flatMap(([tekst, gronden]) => gronden.map((grond) => [tekst, grond] as const)))(
    '%s on %s reads: 4.5 to 1 or more',
    (tekst, grond) => {
      expect(contrast(set[tekst] ?? '', set[grond] ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['paper', 'surface'])('the edge of a control and the focus line show on %s: 3 to 1 or more', (grond) => {
    expect(contrast(set['line-control'] ?? '', set[grond] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(set.focus ?? '', set[grond] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
