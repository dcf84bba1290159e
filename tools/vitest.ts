import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import type { StepResult } from './step.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Runs one project of vitest.config.ts, or some of its files, and counts its tests. A file that cannot even be loaded, or an error outside
 * any test, counts as one failed test: no failure may hide behind a count of zero.
 */
export async function runTests(
  project: string,
  env: NodeJS.ProcessEnv = {},
  minutes = 15,
  files: readonly string[] = [],
): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'meedoen-report-'));
  const file = join(folder, 'report.json');
  try {
    const { ok, output } = await run(
      'vitest',
      ['run', ...files, '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      { env: { NO_COLOR: '1', FORCE_COLOR: '0', ...env }, minutes },
    );
    const report = await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Report,
      () => undefined,
    );
    if (!report) return { ok: false, output, passed: 0, failed: 1 };
    const notLoaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length;
    const failed = report.numFailedTests + notLoaded;
    const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
    return {
      ok,
      output,
      passed: report.numPassedTests,
      failed: ok ? failed : Math.max(failed, 1),
      remark: `${report.numPassedTests} tests${skipped}`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
