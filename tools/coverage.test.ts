import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as awb from '@meedoen/law/awb';
import { coverageAwb } from '@meedoen/law/coverage';
import * as participatiewet from '@meedoen/law/participatiewet';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './files.ts';
import { ROOT } from './room.ts';

/** `Awb art. 5:45, 5:51 en 5:53`: one or more articles after the name of the law, each with or without its lid. */
const CITED =
  /\bAwb,?(?: art(?:ikel|\.)?)?((?:(?:,| en| and| to| t\/m|;| of| or|-)? ?\d{1,2}:\d+[a-z]*(?: lid \d(?:(?:,| en| and| to) \d(?![\d:]))*)?(?: [a-e]\b)?)+)/g;

/** Articles of the Awb that a text cites. */
function articlesIn(text: string): string[] {
  return [...text.matchAll(CITED)].flatMap(([, list = '']) => list.match(/\d{1,2}:\d+[a-z]*/g) ?? []);
}

describe('coverage of the Awb', () => {
  const cited = new Set(
    filesBelow(ROOT)
      .filter((path) => /^(packages|apps)\/.*\.(ts|tsx)$/.test(path) && !/\.test\.|\/coverage/.test(path))
      .flatMap((path) => articlesIn(readFileSync(join(ROOT, path), 'utf8'))),
  );

  it('reads the ways in which articles are cited', () => {
    expect(articlesIn("'Awb art. 5:45, 5:53' and (Awb 4:86 lid 2, 4:87), Awb 5:48 to 5:53; Pw art. 31")).toEqual([
      '5:45',
      '5:53',
      '4:86',
      '4:87',
      '5:48',
      '5:53',
    ]);
  });

  it('lists every article that the product goes by, and no other', () => {
    expect(cited.size).toBeGreaterThan(80);
    expect(Object.keys(coverageAwb).sort()).toEqual([...cited].sort());
  });

  it('says of each how, and names functions that exist', () => {
    const names = new Set([...Object.keys(awb), ...Object.keys(participatiewet)]);
    for (const [artikel, dekking] of Object.entries(coverageAwb)) {
      expect(dekking.note.length, artikel).toBeGreaterThan(4);
      if (dekking.status !== 'coded') continue;
      expect(dekking.functies.length, artikel).toBeGreaterThan(0);
      expect(
        dekking.functies.filter((naam) => !names.has(naam)),
        artikel,
      ).toEqual([]);
    }
  });
});
