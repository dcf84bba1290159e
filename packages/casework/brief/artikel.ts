import type { Taal } from './brief.ts';

const WETTEN: Readonly<Record<string, string>> = {
  Pw: 'Participatiewet',
  Awb: 'Algemene wet bestuursrecht',
  AOW: 'Algemene Ouderdomswet',
};

/**
 * An article as the law code writes it (`Pw art. 31 lid 2 n`) as a reader can look it up:
 * `artikel 31, lid 2, onderdeel n Participatiewet`. Text in another shape passes unchanged.
 */
export function artikelVoluit(artikel: string, taal: Taal): string {
  const match = /^(\w+) (art\..*)$/.exec(artikel.trim());
  const wet = match?.[1] === undefined ? undefined : WETTEN[match[1]];
  if (!match || wet === undefined) return artikel;
  const [woord, lid, onderdeel] = taal === 'nl' ? ['artikel', 'lid', 'onderdeel'] : ['article', 'paragraph', 'part'];
  const plaats = (match[2] ?? '')
    .replace(/(\d[\w:]*(?: lid \d[\d-]*)?) ([a-z]{1,2})(?=,|$| tot )/g, `$1, ${onderdeel} $2`)
    .replace(/,? lid (\d[\d-]*)/g, `, ${lid} $1`)
    .replace(/art\. ?/g, `${woord} `);
  return `${plaats} ${wet}`;
}
