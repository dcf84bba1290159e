import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../room.ts';
import type { Bench } from './measure.ts';

/** How long the server is left alone before its memory is read, seconds. */
const REST = 10;
const PORT = 18_600 + (process.pid % 400);

interface Started {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Starts the product as `npm start` does, waits until it is ready, leaves it alone, reads its memory, stops it. */
async function startAndRest(folder: string): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'server', 'start.ts')], {
    cwd: ROOT,
    env: { ...process.env, MEEDOEN_MAP: folder, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (piece: Buffer) => {
        said += piece;
        if (said.includes('Klaar in')) resolve();
      });
      child.once('exit', () => reject(new Error(`the product does not start:\n${said}`)));
    });
    const seconds = (performance.now() - started) / 1000;
    await sleep(REST * 1000);
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
    return { seconds, megabytes: Number(stdout) / 1024 };
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  }
}

export const rest: Bench = {
  name: 'rust',
  about: 'the product with the demo: until it is ready, and its memory ten seconds later without anybody calling',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), `meedoen-bench-${process.pid}-rust-`));
    try {
      const first = await startAndRest(folder);
      const second = await startAndRest(folder);
      return [
        { what: 'first start, demo filled', figure: `${first.seconds.toFixed(1)} s` },
        { what: 'next start', figure: `${second.seconds.toFixed(1)} s` },
        {
          what: 'memory at rest after the first start',
          figure: `${Math.round(first.megabytes)} MB`,
          remark: 'filling included',
        },
        { what: 'memory at rest', figure: `${Math.round(second.megabytes)} MB`, remark: 'beside PostgreSQL' },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
