const WETTEN: Readonly<Record<string, string>> = {
  Pw: 'Participatiewet',
  Awb: 'Algemene wet bestuursrecht',
  Rv: 'Wetboek van Burgerlijke Rechtsvordering',
};

/**
 * An article as people read it: `Pw art. 31 lid 2 y` is `artikel 31, lid 2, onderdeel y Participatiewet`.
 * Anything in another shape stays as it is, with "artikel" written out.
 */
export function artikelInWoorden(artikel: string): string {
  const match = /^(?:(Pw|Awb|Rv) )?art\. (.+)$/.exec(artikel.trim());
  if (!match) return artikel.replace(/\bart\. /g, 'artikel ');
  const [, wet = 'Pw', rest = ''] = match;
  const plek = rest
    .replace(/\bart\. /g, 'artikel ')
    .replace(/ lid (\d+(?:-\d+)?)/g, ', lid $1')
    .replace(/(\d) ([a-z](?:, [a-z])*)\b(?! )/g, '$1, onderdeel $2');
  return `artikel ${plek} ${WETTEN[wet] ?? wet}`;
}
