import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { giveTo } from './folder.ts';

/**
 * Makes a new cluster in `folder/data` when there is none. Half a cluster (killed while being made) is thrown away:
 * it is built beside its place and renamed when whole.
 * Locale: the builtin C.UTF-8, which sorts by code point and knows upper and lower case of all letters. It comes with
 * PostgreSQL itself, so an index made on one machine is right on the next and after an upgrade of the system;
 * queries that people read in alphabetical order name a collation of ICU. (16, used in proofs only, lacks it.)
 */
export async function initialise(
  folder: string,
  binaries: Binaries,
  account: Account | undefined,
  { password, version, sync }: { password: string; version: number; sync: boolean },
): Promise<void> {
  const data = join(folder, 'data');
  if (await exists(join(data, 'PG_VERSION'))) return;
  // Renaming needs a parent that PostgreSQL need not own; initdb itself needs one it may write in.
  const nursery = join(folder, 'new');
  await rm(nursery, { recursive: true, force: true });
  await mkdir(nursery, { mode: 0o700 });
  const pwfile = join(nursery, 'pwfile');
  await writeFile(pwfile, `${password}\n`, { mode: 0o600 });
  await giveTo(pwfile, account);
  await giveTo(nursery, account);
  await command(
    binaries.initdb,
    [
      `--pgdata=${join(nursery, 'data')}`,
      '--username=postgres',
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      ...(version >= 17
        ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['--locale-provider=icu', '--icu-locale=und']),
      '--text-search-config=simple',
      ...(sync ? [] : ['--no-sync']),
    ],
    account,
    nursery,
  );
  await rename(join(nursery, 'data'), data);
  await rm(nursery, { recursive: true, force: true });
}

function command(program: string, args: string[], account: Account | undefined, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd, env: serverEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed (${code})\n${output}`))));
  });
}

/** Messages in English and nothing of the PG* variables a developer may have set. */
function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Starts the server and stops it when we end, however we end: a shell between us and PostgreSQL waits on a pipe that
 * the system closes when this process is gone, also after `kill -9`. It stands in a session of its own, so that
 * Ctrl-C in a terminal reaches us first and the database last.
 */
const KEEPER = `
"$@" </dev/null 3<&- & server=$!
{ read _ <&3; kill -INT $server 2>/dev/null; } & watch=$!
wait $server; code=$?
kill $watch 2>/dev/null
exit $code`;

const MAX_LOG_BYTES = 10_000_000;

export async function spawnServer(
  folder: string,
  binaries: Binaries,
  account: Account | undefined,
  settings: Record<string, string | number>,
): Promise<ChildProcess> {
  const logFile = join(folder, 'postgres.log');
  const { size } = await stat(logFile).catch(() => ({ size: 0 }));
  if (size > MAX_LOG_BYTES) await rename(logFile, `${logFile}.1`);
  const log = await open(logFile, 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    '/bin/sh',
    ['-c', `exec 3<&0; ${KEEPER}`, 'sh', binaries.postgres, '-D', join(folder, 'data'), ...flags],
    { ...account, cwd: '/', env: serverEnv(), detached: true, stdio: ['pipe', log.fd, log.fd] },
  );
  await log.close();
  return child;
}

export interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** What a running (or killed) server left in its postmaster.pid. Line 4 is the port, line 8 the state. */
export async function readPidFile(folder: string): Promise<PidFile | undefined> {
  const text = await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

export async function removePidFile(folder: string): Promise<void> {
  await rm(join(folder, 'data', 'postmaster.pid'), { force: true });
}

/** The major version a cluster was made with, undefined when there is no cluster. */
export async function clusterVersion(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'data', 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.trim());
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
