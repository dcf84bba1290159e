import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toetsCasus } from '@meedoen/casework/casefile';
import { describe, expect, it } from 'vitest';
import { beleidVan } from './beleid.ts';
import { readCasefile } from './casefile.ts';
import { verschillentabel } from './toets.ts';

const LAW = fileURLToPath(new URL('../../packages/law', import.meta.url));
const bestanden = globSync('**/*.cases.yaml', { cwd: LAW }).sort();

describe.each(bestanden)('%s', (bestand) => {
  const { casussen, fouten } = readCasefile(join(LAW, bestand), 'verplicht');

  it('is read without complaint', () => {
    expect(fouten.map((fout) => relative(LAW, fout))).toEqual([]);
    expect(casussen.length).toBeGreaterThan(0);
  });

  it('gives each case its own name', () => {
    const namen = casussen.map(({ casus }) => casus.naam);
    expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
  });

  for (const { casus } of casussen) {
    it(casus.naam, () => {
      const uitslag = toetsCasus(casus, beleidVan);
      const waarom = uitslag.soort === 'verschilt' ? verschillentabel(uitslag.verschillen).join('\n') : uitslag;
      expect(uitslag.soort, JSON.stringify(waarom, null, 2)).toBe('geslaagd');
    });
  }
});
