import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Product {
  /** `http://localhost:3000` */
  readonly adres: string;
  /** What it printed since it started. */
  readonly uitvoer: () => string;
  /** Stops it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>;
}

/**
 * Starts the whole product as `npm start` does.
 * @param folder where its data stand; left out: its own, gone when it stops
 * @param wanted port it asks for; left out: any
 * @throws with its output when it does not come up
 */
export async function startProduct(folder?: string, wanted?: number): Promise<Product> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), `meedoen-test-${process.pid}-e2e-`)));
  const root = dirname(import.meta.dirname);
  const port = wanted ?? 4300 + Math.floor(Math.random() * 700);
  const child = spawn(process.execPath, [join(root, 'apps/server/start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MEEDOEN_MAP: own, DATABASE_URL: '', MEEDOEN_VANDAAG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const adres = await untilReady(child, () => output);
  return {
    adres,
    uitvoer: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGINT');
        await gone;
      }
      if (!folder) {
        // under root the database stands elsewhere than was asked
        await rm(databaseFolder(output), { recursive: true, force: true });
        await rm(own, { recursive: true, force: true });
      }
      return child.exitCode;
    },
  };
}

/** Where the product says that its database stands. */
export function databaseFolder(output: string): string {
  const folder = /eigen server, gegevens in (.+)$/m.exec(output)?.[1];
  if (!folder) throw new Error(`the product does not say where its data are:\n${output}`);
  return folder;
}

async function untilReady(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + 110_000;
  for (;;) {
    const address = /Inwoners\s+(http:\/\/\S+?)\/inwoner\//.exec(output())?.[1];
    if (address) return address;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the product did not start:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Logs in as an account of the demo, by its name on the login page of the identity provider. */
export async function logIn(
  page: Page,
  adres: string,
  soort: 'inwoner' | 'medewerker',
  naam: string | RegExp,
): Promise<void> {
  await page.goto(`${adres}/inloggen/${soort}`);
  await page.getByRole('link', { name: naam }).first().click();
  await page.waitForURL(`${adres}/${soort}/**`);
  expect(new URL(page.url()).searchParams.get('inloggen')).toBeNull();
}
