import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Database, openDatabase, SYSTEEM, withToegang } from '../platform/database/index.ts';
import { beginVan, eindVan } from '../platform/klok/index.ts';
import type { Vulopdracht } from './vulproces.ts';

/** Whether the demo stands, whole. */
export async function isGevuld(appUrl: string): Promise<boolean> {
  const database = openDatabase(appUrl, 1);
  try {
    const [rij] = await database`select 1 from instelling where naam = 'demo' and waarde->>'stand' = 'klaar'`;
    return rij !== undefined;
  } finally {
    await database.end({ timeout: 5 });
  }
}

/** The last moment of a day at which somebody did something here: the demo goes on after it. */
export async function laatsteMoment(database: Database, dag: IsoDate): Promise<Date | undefined> {
  return withToegang(database, SYSTEEM, async (tx) => {
    const [rij] = await tx<{ laatste: Date | null }[]>`
      select max(end_time) as laatste from logregel where start_time >= ${beginVan(dag)} and start_time < ${eindVan(dag)}`;
    return rij?.laatste ?? undefined;
  });
}

/** Starts filling in a process of its own. @returns settles when it is done, and a way to break it off */
export function startVulling(
  opdracht: Vulopdracht,
  zeg: (regel: string) => void,
): { klaar: Promise<void>; stop(): void } {
  const kind = spawn(process.execPath, [join(import.meta.dirname, 'vulproces.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  kind.stdin.on('error', () => undefined);
  kind.stdin.end(JSON.stringify(opdracht));
  createInterface(kind.stdout).on('line', zeg);
  const fouten: Buffer[] = [];
  kind.stderr.on('data', (stuk: Buffer) => fouten.push(stuk));
  const klaar = new Promise<void>((resolve, reject) => {
    kind.on('error', reject);
    kind.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`filling the demo: ${Buffer.concat(fouten).toString().trim()}`)),
    );
  });
  return { klaar, stop: () => void kind.kill('SIGKILL') };
}
