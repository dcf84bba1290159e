import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../room.ts';
import { run } from '../run.ts';
import { type Mutated, mutationReport, scoreOf } from './mutation-score.ts';
import type { ProofResult } from './proofs.ts';

/** Beside the project: nothing of it lands in `npm ci`. */
const FOLDER = join(ROOT, '.meedoen/proof/stryker');
const PROJECT = join(FOLDER, 'project');
const STRYKER = '10.1.1';

/** What the tests of the law need. The atlas walks the whole law at once: it would stand for every test, slowly. */
const COPIED = [
  'packages/law',
  'packages/casework',
  'apps/cli',
  'policies',
  'tools/fastcheck.ts',
  'tsconfig.base.json',
];
const TESTS = {
  include: ['packages/law/**/*.test.ts', 'apps/cli/{lawcases,published}.test.ts'],
  exclude: ['packages/law/atlas/**', '**/node_modules/**'],
  testTimeout: 60_000,
};

/** Rules only: amounts are data that stand in tests by their source, and readings are words. */
const MUTATED = [
  'packages/law/{participatiewet,awb,kernel,ioaw,ioaz,bbz,belasting,verordening}/**/*.ts',
  '!packages/law/**/*.test.ts',
  '!packages/law/**/{index,lezingen,tekst}.ts',
];

/** The least part of the mutants that the tests have to find. */
const LEAST = 85;

/**
 * Mutation testing of the law with Stryker, goes on where it was: what did not change keeps its outcome. The words of
 * reasons are left alone. `MEEDOEN_MUTEER` (paths or patterns, separated by commas) looks at some files only;
 * that proves nothing about the others, and is called partial.
 */
export async function mutation(): Promise<ProofResult> {
  const set = await prepare();
  if (set) return { ok: false, report: set };
  const wanted = process.env.MEEDOEN_MUTEER?.split(',').filter((each) => each !== '');
  const partial = wanted !== undefined && wanted.length > 0;
  await writeFile(join(PROJECT, 'stryker.config.json'), JSON.stringify(config(partial ? wanted : MUTATED)));
  const started = await run(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    cwd: PROJECT,
    minutes: 24 * 60,
  });
  if (!started.ok) return { ok: false, report: started.output.slice(-4000) };
  const report = JSON.parse(await readFile(join(FOLDER, 'mutation.json'), 'utf8')) as { readonly files: Mutated };
  const { score } = scoreOf(Object.values(report.files).flatMap(({ mutants }) => mutants));
  return { ok: score >= LEAST, partial, report: mutationReport(report.files, partial ? wanted : undefined) };
}

/** Installs Stryker on its own and copies what it mutates. @returns what went wrong */
async function prepare(): Promise<string | undefined> {
  await mkdir(PROJECT, { recursive: true });
  await writeFile(join(PROJECT, 'package.json'), JSON.stringify(await manifest()));
  if (!existsSync(join(PROJECT, 'node_modules/@stryker-mutator/vitest-runner'))) {
    const installed = await run('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts'], { cwd: PROJECT });
    if (!installed.ok) return installed.output;
  }
  for (const path of COPIED) {
    await rm(join(PROJECT, path), { recursive: true, force: true });
    await cp(join(ROOT, path), join(PROJECT, path), { recursive: true });
  }
  await mkdir(join(PROJECT, 'node_modules/@meedoen'), { recursive: true });
  for (const name of ['law', 'casework']) {
    const link = join(PROJECT, 'node_modules/@meedoen', name);
    await rm(link, { recursive: true, force: true });
    await symlink(join(PROJECT, 'packages', name), link);
  }
  await writeFile(join(PROJECT, 'vitest.config.ts'), `export default ${JSON.stringify({ test: TESTS })};\n`);
  await writeFile(join(PROJECT, 'says.mjs'), SAYS);
  if (globSync(TESTS.include, { cwd: PROJECT }).length < 20) return 'the tests of the law were not found';
  return undefined;
}

/** The versions that the project itself has. */
async function manifest() {
  const read = async (path: string) => JSON.parse(await readFile(join(ROOT, path), 'utf8')) as Manifest;
  const [project, casework, cli] = await Promise.all(
    ['package.json', 'packages/casework/package.json', 'apps/cli/package.json'].map(read),
  );
  const { vitest, yaml, 'fast-check': fastCheck } = project?.devDependencies ?? {};
  return {
    private: true,
    type: 'module',
    dependencies: {
      '@stryker-mutator/core': STRYKER,
      '@stryker-mutator/vitest-runner': STRYKER,
      ...casework?.dependencies,
      ...cli?.dependencies,
      vitest,
      yaml,
      'fast-check': fastCheck,
    },
  };
}

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const config = (mutate: readonly string[]) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './says.mjs'],
  ignorers: ['says'],
  mutate,
  mutator: { excludedMutations: ['StringLiteral'] },
  // the links in node_modules lead to the files themselves, so that these are the ones to mutate
  inPlace: true,
  incremental: true,
  incrementalFile: join(FOLDER, 'incremental.json'),
  jsonReporter: { fileName: join(FOLDER, 'mutation.json') },
  reporters: ['json', 'progress-append-only'],
  // how far it is, for who waits: stryker.log in the folder of the project
  fileLogLevel: 'info',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MEEDOEN_MUTEER_TEGELIJK ?? 1),
  timeoutMS: 30_000,
  disableTypeChecks: true,
  vitest: { configFile: 'vitest.config.ts' },
});

/** The sentence of a reason is what a person reads, no rule: `law.because(value, article, () => ...)`. */
const SAYS = `import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
const WORDS = new Set(['because', 'fact', 'choice', 'nee']);
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'says', {
    shouldIgnore(path) {
      if (!path.isArrowFunctionExpression() || path.node.params.length > 0 || !path.parentPath?.isCallExpression()) return;
      const { callee } = path.parent;
      const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
      return WORDS.has(name) ? 'the words of a reason' : undefined;
    },
  }),
];
`;
