import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { committedSchema, generatedSchema } from './schema.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const schema = z.fromJSONSchema(JSON.parse(committedSchema()));
/** As an editor reads it: plain YAML with numbers. */
const past = (text: string) => schema.safeParse(parse(text)).success;

const GOOD = `
naam: Een
bron: art. 21 a
datum: 2025-01-15
huishouden: { aanvrager: { geboortedatum: 1985-04-01 } }
verwacht: { norm: 1345.45 }
`;

it('is what the rules of the product say (else: node apps/cli/schema.ts)', () => {
  expect(JSON.parse(committedSchema())).toEqual(JSON.parse(generatedSchema()));
});

describe('accepts all cases', () => {
  it.each(globSync(`${ROOT}{packages/law,policies}/**/*.cases.yaml`).map((file) => [file.slice(ROOT.length), file]))(
    '%s',
    (_, file) => {
      expect(past(readFileSync(file, 'utf8'))).toBe(true);
    },
  );
  it('one case alone', () => expect(past(GOOD)).toBe(true));
  it('a rule', () =>
    expect(
      past(
        '{ naam: a, bron: b, datum: 2025-01-01, regel: kostendelersnorm, invoer: { aantalKostendelers: 2 }, verwacht: { norm: 1.00 } }',
      ),
    ).toBe(true));
});

describe('rejects', () => {
  it.each([
    ['an unknown field at the top', `${GOOD}extra: 1`],
    ['an unknown field deep', GOOD.replace('geboortedatum', 'roepnaam: Jan, geboortedatum')],
    ['an unknown result', GOOD.replace('norm:', 'noorm:')],
    ['a missing verwacht', GOOD.replace(/verwacht.*/, '')],
    ['an empty verwacht', GOOD.replace('{ norm: 1345.45 }', '{}')],
    ['a missing date of birth', GOOD.replace('{ geboortedatum: 1985-04-01 }', '{}')],
    ['an amount in words', GOOD.replace('1345.45', 'veel')],
    ['a negative amount', GOOD.replace('1345.45', '-1')],
    ['no date', GOOD.replace(/datum: 2025.*/, '')],
    ['two dates', `${GOOD}maand: 2025-01`],
    [
      'an unknown rule',
      '{ naam: a, bron: b, datum: 2025-01-01, regel: kwadraat, invoer: { x: 2 }, verwacht: { norm: 1.00 } }',
    ],
    ['a household beside a rule', `${GOOD}regel: kostendelersnorm`],
  ])('%s', (_, text) => expect(past(text)).toBe(false));
});
