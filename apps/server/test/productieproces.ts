import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A production door as a process of its own, with all it wrote. */
export interface Proces {
  readonly adres: string;
  readonly proces: ChildProcess;
  /** Everything it wrote so far, both ways. */
  uitvoer(): string;
  /** Exit code, once it ended. */
  readonly einde: Promise<number | null>;
}

export async function vrijePoort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => resolve(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

/** Two built apps of one page, so that the door can be tried without building the real ones. */
export async function proefApps(): Promise<{ map: string; weg(): Promise<void> }> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-apps-'));
  for (const app of ['resident', 'staff']) {
    await mkdir(join(map, app, 'assets'), { recursive: true });
    await writeFile(join(map, app, 'index.html'), '<!doctype html><title>Meedoen</title>');
    await writeFile(join(map, app, 'assets', 'app-abc123.js'), 'export {};');
    await writeFile(join(map, app, '.bron'), 'niet voor anderen');
  }
  return { map, weg: () => rm(map, { recursive: true, force: true }) };
}

/** Starts `apps/server/<deur>.ts` and waits until it says that it is open. @throws with what it wrote when it ends first */
export async function startDeur(
  deur: 'http' | 'opdrachten',
  env: Readonly<Record<string, string>>,
  adres = '',
): Promise<Proces> {
  const proces = spawn(process.execPath, [join(import.meta.dirname, '..', `${deur}.ts`)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  const einde = new Promise<number | null>((resolve) => proces.once('exit', (code) => resolve(code)));
  await new Promise<void>((resolve, reject) => {
    const lees = (stuk: Buffer) => {
      uitvoer += stuk.toString();
      if (uitvoer.includes(`"${deur} open"`)) resolve();
    };
    proces.stdout.on('data', lees);
    proces.stderr.on('data', lees);
    void einde.then(() => reject(new Error(uitvoer)));
  });
  return { adres, proces, uitvoer: () => uitvoer, einde };
}
