import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT, typedRooms } from './room.ts';
import { run } from './run.ts';

/** What the compiler remembers of a room, so that the next time it reads only what changed. */
const memory = (room: string) => join(ROOT, '.meedoen', 'types', `${room.replaceAll('/', '-')}.tsbuildinfo`);

/** Type-checks every room with its own tsconfig, as many at a time as there are cores. */
export async function checkTypes(): Promise<{ ok: boolean; output: string }> {
  const waiting = typedRooms();
  const failures: string[] = [];
  const worker = async () => {
    for (let room = waiting.shift(); room; room = waiting.shift()) {
      const { ok, output } = await run('tsc', [
        '-p',
        room,
        '--pretty',
        'false',
        '--incremental',
        '--tsBuildInfoFile',
        memory(room),
      ]);
      // A room without a single source file yet is no error.
      if (!ok && !output.includes('TS18003')) failures.push(`${room}\n${output}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  return { ok: failures.length === 0, output: failures.join('\n\n') };
}

if (import.meta.main) {
  const { ok, output } = await checkTypes();
  if (!ok) console.error(output);
  process.exitCode = ok ? 0 : 1;
}
