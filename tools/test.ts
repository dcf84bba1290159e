import { CHECKS } from './check.ts';
import { type Step, take } from './step.ts';
import { runTests } from './vitest.ts';

/** Everything that guards a change. Runs to the end, so that one failure does not hide the next. */
const TESTS: readonly Step[] = [
  ...CHECKS,
  { name: 'server tests', work: () => runTests('server') },
  { name: 'journeys', work: () => runTests('e2e') },
];

let passed = 0;
let failed = 0;
for (const step of TESTS) {
  const result = await take(step);
  passed += result.passed ?? (result.ok ? 1 : 0);
  failed += result.failed ?? (result.ok ? 0 : 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
