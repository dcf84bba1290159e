import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toetsCasus } from '@meedoen/casework/casefile';
import { describe, expect, it } from 'vitest';
import { findBeleid } from './beleid.ts';
import { readCasefile } from './casefile.ts';
import { verschillenTable } from './toets.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('{packages/law,policies}/**/*.cases.yaml', { cwd: ROOT }).sort();

describe.each(files)('%s', (file) => {
  const { casussen, problems } = readCasefile(join(ROOT, file), 'required');

  it('is read without complaint', () => {
    expect(problems.map((problem) => relative(ROOT, problem))).toEqual([]);
    expect(casussen.length).toBeGreaterThan(0);
  });

  it('gives each case its own name', () => {
    const namen = casussen.map(({ casus }) => casus.naam);
    expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
  });

  for (const { casus } of casussen) {
    it(casus.naam, () => {
      const outcome = toetsCasus(casus, findBeleid);
      const waarom = outcome.soort === 'verschilt' ? verschillenTable(outcome.verschillen).join('\n') : outcome;
      expect(outcome.soort, JSON.stringify(waarom, null, 2)).toBe('geslaagd');
    });
  }
});
