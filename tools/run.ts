import { spawn } from 'node:child_process';
import { ROOT } from './room.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a command, in the root folder unless told otherwise, and keeps what it printed (stdout and stderr in order of arrival).
 * The command is found in node_modules/.bin first, as in an npm script. Never throws on a failing command.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = ROOT,
): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const path = `${ROOT}/node_modules/.bin:${process.env.PATH ?? ''}`;
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path, ...env } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = (ok: boolean, extra = '') =>
      resolve({
        ok,
        output: (Buffer.concat(chunks).toString('utf8') + extra).trimEnd(),
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => done(false, error.message));
    child.on('close', (code) => done(code === 0));
  });
}
