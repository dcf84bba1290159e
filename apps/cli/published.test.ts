import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCasefile } from './casefile.ts';

const MAP = fileURLToPath(new URL('../../packages/law/published', import.meta.url));
const read = (file: string): unknown => parse(readFileSync(join(MAP, file), 'utf8'));

const ids = z.array(z.string()).parse(read('ids.yaml'));
const weggelaten = z
  .array(z.strictObject({ id: z.string(), reden: z.string().min(10) }))
  .parse(read('left-out.yaml'))
  .map(({ id }) => id);
const casussen = globSync('*.cases.yaml', { cwd: MAP }).flatMap(
  (file) => readCasefile(join(MAP, file), 'required').casussen,
);
const alsCasus = new Set(casussen.flatMap(({ casus }) => /\(id (\S+)\)$/.exec(casus.bron)?.[1] ?? []));

it('has every published example as a case or left out with a reason, never both', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !alsCasus.has(id) && !weggelaten.includes(id))).toEqual([]);
  expect(weggelaten.filter((id) => alsCasus.has(id))).toEqual([]);
});

it('knows no other ids than those of the list', () => {
  expect([...alsCasus, ...weggelaten].filter((id) => !ids.includes(id))).toEqual([]);
});

it('keeps figures that were published wrong as cases that must differ', () => {
  expect(casussen.filter(({ casus }) => casus.moetVerschillen).map(({ casus }) => casus.bron)).toEqual([
    expect.stringContaining('lks_rendement_2015'),
    expect.stringContaining('e2e_inrichting_one'),
  ]);
});
