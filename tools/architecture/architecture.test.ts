import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { breaches } from './architecture.ts';
import { importsOf } from './imports.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A project of the given files, held against the rules. */
function breachesOf(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'meedoen-house-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return breaches(folder);
}

const manifest = (dependencies: string[]) =>
  JSON.stringify({ name: 'room', dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) });

describe('what is allowed', () => {
  it('passes a house in order', () => {
    const found = breachesOf({
      'packages/law/kernel/index.ts': "export * from './cents.ts';",
      'packages/law/kernel/cents.ts': 'export type Cents = number;',
      'packages/law/kernel/cents.test.ts': "import { it } from 'vitest';\nimport { readFileSync } from 'node:fs';",
      'packages/casework/package.json': manifest(['zod']),
      'packages/casework/aanvraag/index.ts': "import { z } from 'zod';\nimport { share } from '@meedoen/law/kernel';",
      'apps/server/platform/clock/index.ts': 'export const now = () => Date.now();',
      'apps/server/slices/aanvraag/index.ts': "import { besluiten } from '../besluit/index.ts';\nimport './routes.ts';",
      'apps/server/slices/aanvraag/routes.ts': "const day = new Date('2026-01-01'); // not Date.now()",
      'apps/server/slices/aanvraag/store.test.ts': "import { kalender } from '@meedoen/testkit/clock';",
      'package.json': JSON.stringify({ devDependencies: { vitest: '1' } }),
    });
    expect(found).toEqual([]);
  });
});

/** A file that breaks exactly one rule, and words of the sentence it must get. */
const VIOLATIONS: readonly [path: string, text: string, sentence: RegExp][] = [
  ['packages/law/awb/termijn.ts', "import { z } from 'zod';", /law imports nothing/],
  ['packages/law/awb/termijn.ts', "import type { Zaak } from '@meedoen/casework/aanvraag';", /law imports nothing/],
  ['packages/casework/aanvraag/a.ts', "export * from '@meedoen/contract/route';", /only the rooms it may/],
  ['packages/simulation/a.ts', "const x = await import('@meedoen/casework/feiten');", /only the rooms it may/],
  ['packages/ui/sum.tsx', "import { recht } from '@meedoen/law/participatiewet';", /only the rooms it may/],
  ['apps/staff/a.tsx', "import { sql } from '@meedoen/server/platform/database';", /only the rooms it may/],
  ['apps/server/a.ts', "import { Som } from '@meedoen/ui/som';", /only the rooms it may/],
  ['apps/server/a.ts', "import {\n  share,\n} from '../../packages/law/kernel/index.ts';", /by its name and door/],
  [
    'apps/server/slices/recht/a.ts',
    "import { persoon } from '@meedoen/testkit/personen';",
    /testkit is for tests only/,
  ],
  ['apps/server/slices/recht/a.ts', "import { lees } from '../besluit/store.ts';", /only through its index\.ts/],
  ['apps/server/http.ts', "import { lees } from './slices/besluit/store.ts';", /only through its index\.ts/],
  ['apps/server/platform/audit/a.ts', "import '../../slices/besluit/index.ts';", /know nothing of slices/],
  ['apps/server/sources/brp/a.ts', "import '../../slices/besluit/index.ts';", /know nothing of slices/],
  ['packages/casework/aanvraag/a.ts', "import { readFileSync } from 'node:fs';", /nothing of node/],
  ['packages/casework/aanvraag/a.ts', "import ky from 'ky';", /in its own package\.json/],
  ['packages/casework/aanvraag/a.ts', "import { b } from './b';", /name the file with its ending/],
  ['packages/casework/utils/datum.ts', 'export const a = 1;', /no folder is named utils/],
  ['apps/staff/shared/a.tsx', 'export const a = 1;', /no folder is named utils/],
  ['packages/law/awb/lang.ts', 'export const a = 1;\n'.repeat(401), /at most 400 lines/],
  ['packages/law/awb/klok.ts', 'export const vandaag = Date.now();', /the clock is an argument/],
  ['packages/casework/aanvraag/klok.ts', 'const nu = new Date();', /the clock is an argument/],
  ['apps/server/slices/recht/klok.ts', 'const nu = new Date;', /the clock is an argument/],
  ['packages/simulation/loterij.ts', 'const lot = Math.random();', /chance is an argument/],
  ['packages/casework/aanvraag/a.ts', 'const geheim = process.env.GEHEIM;', /no globals of node/],
];

describe('what is not', () => {
  it.each(VIOLATIONS)('%s: %s', (path, text, sentence) => {
    const found = breachesOf({ [path]: text });
    expect(found.join('\n')).toMatch(sentence);
    expect(found.every((line) => line.startsWith(path))).toBe(true);
  });
});

describe('importsOf', () => {
  it('finds each way to import, with its line, and nothing in comments', () => {
    const source = [
      "import a, { type B } from 'one';",
      "import 'two';",
      'export {',
      '  c,',
      "} from 'three';",
      "// import d from 'never';",
      "/* import e from 'never'; */",
      "const f = await import('four');",
      "type G = import('five').G;",
      "export const from = 'never';",
      "export * from 'six';",
      'const h = "import(\'never\')";',
    ].join('\n');
    expect(importsOf(source).map(({ specifier, line }) => `${line} ${specifier}`)).toEqual([
      '1 one',
      '2 two',
      '5 three',
      '8 four',
      '9 five',
      '11 six',
    ]);
  });
});
