import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Beleidspakket, beantwoordeRegels, verbiedtWet, zonderReden } from '@meedoen/casework/beleidspakket';
import { describe, expect, it } from 'vitest';
import { findBeleid } from './beleid.ts';
import { readYaml } from './yaml-file.ts';

const POLICIES = join(import.meta.dirname, '../../policies');
const namen = globSync('*.yaml', { cwd: POLICIES })
  .filter((bestand) => !bestand.includes('.cases.') && bestand !== 'regels.yaml')
  .map((bestand) => bestand.replace('.yaml', ''));

interface Regellijst {
  readonly pakketten: Readonly<Record<string, string>>;
  readonly regels: readonly { readonly nr: string; readonly wat: string; readonly van: readonly string[] }[];
}
const lijst = readYaml(readFileSync(join(POLICIES, 'regels.yaml'), 'utf8')).content as Regellijst;
const pakketVan = (naam: string): Beleidspakket => {
  const pakket = findBeleid(naam);
  if (!pakket) throw new Error(naam);
  return pakket;
};
const regelsVan = Object.entries(lijst.pakketten).map(([code, naam]) => ({
  naam,
  regels: lijst.regels.filter(({ van }) => van.includes(code)),
}));

describe('policy packs', () => {
  it.each(namen)('%s is read, and the law of its days leaves its choices open', (naam) => {
    expect(pakketVan(naam).naam).toBe(naam);
  });

  it('answer the numbered rules of the five documents, which are many', () => {
    expect(lijst.regels.length).toBeGreaterThan(70);
    expect(new Set(lijst.regels.map(({ nr }) => nr)).size).toBe(lijst.regels.length);
    for (const { van } of lijst.regels) for (const code of van) expect(lijst.pakketten[code]).toBeDefined();
  });

  it.each(regelsVan)('$naam answers every rule of its document, and no other', ({ naam, regels }) => {
    const antwoord = new Set(beantwoordeRegels(pakketVan(naam)));
    expect([...antwoord].sort()).toEqual(regels.map(({ nr }) => nr).sort());
  });

  it.each(regelsVan)('$naam gives a reason and a chapter for each choice', ({ naam }) => {
    for (const regime of pakketVan(naam).regimes) expect(zonderReden(regime)).toEqual([]);
  });

  it.each(regelsVan)('what $naam wants and the law forbids, the law does forbid with that article', ({ naam }) => {
    const { nietToegestaan = [], regimes } = pakketVan(naam);
    for (const { keuzes, artikel } of nietToegestaan)
      for (const [keuze, waarde] of Object.entries(keuzes ?? {}))
        expect(verbiedtWet(keuze as never, waarde, regimes[0]?.vanaf ?? '2015-01-01')?.artikel).toBe(artikel);
  });
});
