import { run } from './run.ts';

/**
 * Type-checks every room (tsconfig.json at the root names them). A room reads of the rooms below it only their
 * declarations, kept in .meedoen/types, and what did not change is not read again.
 */
export const checkTypes = (): Promise<{ ok: boolean; output: string }> => run('tsc', ['--build', '--pretty', 'false']);

if (import.meta.main) {
  const { ok, output } = await checkTypes();
  if (!ok) console.error(output);
  process.exitCode = ok ? 0 : 1;
}
