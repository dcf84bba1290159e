import { spawn } from 'node:child_process';
import { ROOT } from './room.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** The root folder unless told otherwise. */
  readonly cwd?: string;
  /** After this many minutes the command and all it started are ended, and it counts as failed. */
  readonly minutes?: number;
}

/** Process groups that run now, to end with us. */
const running = new Set<number>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const group of running) end(group);
    process.exit(130);
  });
}

/**
 * Runs a command and keeps what it printed (stdout and stderr in order of arrival). It is found in node_modules/.bin
 * first, as in an npm script. Never throws on a failing command. A command leads a process group of its own: a test
 * that loops without end cannot be interrupted from inside, so its workers are ended from here.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { env = {}, cwd = ROOT, minutes = 10 } = options;
  const started = performance.now();
  return new Promise((resolve) => {
    const path = `${ROOT}/node_modules/.bin:${process.env.PATH ?? ''}`;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const group = child.pid;
    if (group !== undefined) running.add(group);
    let late = '';
    const limit = setTimeout(() => {
      late = `\nended after ${minutes} minutes: something in it never finishes`;
      if (group !== undefined) end(group);
    }, minutes * 60_000);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = (ok: boolean, extra = '') => {
      clearTimeout(limit);
      if (group !== undefined) running.delete(group);
      resolve({
        ok: ok && late === '',
        output: (Buffer.concat(chunks).toString('utf8') + extra + late).trim(),
        seconds: (performance.now() - started) / 1000,
      });
    };
    child.on('error', (error) => done(false, error.message));
    child.on('close', (code) => done(code === 0));
  });
}

/** Ends a process group that `run` started itself. */
function end(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
