import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atlastekst } from './atlas.ts';

const DOCUMENT = new URL('../../docs/atlas.md', import.meta.url);

it('docs/atlas.md is what the law says (else: npx meedoen atlas > docs/atlas.md)', { timeout: 120_000 }, () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(atlastekst());
});
