import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaTekst, vastgelegdSchema } from './schema.ts';

const LAW = fileURLToPath(new URL('../../packages/law', import.meta.url));
const schema = z.fromJSONSchema(JSON.parse(vastgelegdSchema()));
/** As an editor reads it: plain YAML with numbers. */
const past = (tekst: string) => schema.safeParse(parse(tekst)).success;

const GOED = `
naam: Een
bron: art. 21 a
datum: 2025-01-15
huishouden: { aanvrager: { geboortedatum: 1985-04-01 } }
verwacht: { norm: 1345.45 }
`;

it('is what the rules of the product say (else: node apps/cli/schema.ts)', () => {
  expect(JSON.parse(vastgelegdSchema())).toEqual(JSON.parse(schemaTekst()));
});

describe('accepts all cases', () => {
  it.each(globSync(`${LAW}/**/*.cases.yaml`).map((bestand) => [bestand.slice(LAW.length), bestand]))(
    '%s',
    (_, bestand) => {
      expect(past(readFileSync(bestand, 'utf8'))).toBe(true);
    },
  );
  it('one case alone', () => expect(past(GOED)).toBe(true));
  it('a rule', () =>
    expect(
      past(
        '{ naam: a, bron: b, datum: 2025-01-01, regel: kostendelersnorm, invoer: { aantalKostendelers: 2 }, verwacht: { norm: 1.00 } }',
      ),
    ).toBe(true));
});

describe('rejects', () => {
  it.each([
    ['an unknown field at the top', `${GOED}extra: 1`],
    ['an unknown field deep', GOED.replace('geboortedatum', 'roepnaam: Jan, geboortedatum')],
    ['an unknown result', GOED.replace('norm:', 'noorm:')],
    ['a missing verwacht', GOED.replace(/verwacht.*/, '')],
    ['an empty verwacht', GOED.replace('{ norm: 1345.45 }', '{}')],
    ['a missing date of birth', GOED.replace('{ geboortedatum: 1985-04-01 }', '{}')],
    ['an amount in words', GOED.replace('1345.45', 'veel')],
    ['a negative amount', GOED.replace('1345.45', '-1')],
    ['no date', GOED.replace(/datum: 2025.*/, '')],
    ['two dates', `${GOED}maand: 2025-01`],
    [
      'an unknown rule',
      '{ naam: a, bron: b, datum: 2025-01-01, regel: kwadraat, invoer: { x: 2 }, verwacht: { norm: 1.00 } }',
    ],
    ['a household beside a rule', `${GOED}regel: kostendelersnorm`],
  ])('%s', (_, tekst) => expect(past(tekst)).toBe(false));
});
