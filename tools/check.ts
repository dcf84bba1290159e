import { breaches } from './architecture/architecture.ts';
import { namesOutsideGlossary, STRICT } from './glossary/glossary.ts';
import { run } from './run.ts';
import { type Step, take } from './step.ts';
import { checkTypes } from './types.ts';
import { runTests } from './vitest.ts';

/** What every change must pass, quickest first. */
export const CHECKS: readonly Step[] = [
  { name: 'types', work: checkTypes },
  { name: 'lint', work: () => run('biome', ['check', '--error-on-warnings', '--colors=off', '.']) },
  { name: 'architecture', work: async () => verdict(breaches()) },
  {
    name: 'glossary',
    work: async () => {
      const names = namesOutsideGlossary();
      return STRICT ? verdict(names) : { ok: true, output: '', remark: `${names.length} words not in it yet` };
    },
  },
  { name: 'unit tests', work: () => runTests('unit') },
];

const verdict = (lines: readonly string[]) => ({ ok: lines.length === 0, output: lines.join('\n') });

if (import.meta.main) {
  for (const step of CHECKS) {
    const { ok } = await take(step);
    if (!ok) {
      process.exitCode = 1;
      break;
    }
  }
}
