import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { binariesFor } from './binaries.ts';
import { clusterVersion, initialise, readPidFile, removePidFile, spawnServer } from './cluster.ts';
import { clusterFolder } from './folder.ts';
import { passwordsIn } from './passwords.ts';

export interface ClusterOptions {
  /** Where the data is kept; made when missing. */
  readonly folder: string;
  /** A port on 127.0.0.1; a free one is chosen when absent. */
  readonly port?: number | undefined;
  /** Settings of postgresql.conf for this start, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Folder (bin, lib, share) of another PostgreSQL than the one npm brought. */
  readonly programs?: string | undefined;
}

/** A PostgreSQL server of our own. It ends with this process, however that ends. */
export interface Cluster {
  /** Where the data really is (another folder than asked for when root's own home cannot be entered). */
  readonly folder: string;
  readonly port: number;
  /** Process id of the server itself. */
  readonly pid: number;
  /** Superuser, database `postgres`. For setting up only. */
  readonly superuserUrl: string;
  readonly passwords: { readonly meedoen_eigenaar: string; readonly meedoen_app: string };
  /** Settles when the server is gone, whether asked to or not. */
  readonly exited: Promise<void>;
  /** Ends connections and stops; repeating it is harmless. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/**
 * Starts the PostgreSQL that npm brought, makes a cluster on the first start, recovers what a crash left behind.
 * @throws when another running server holds the folder, or the cluster is of another major version.
 */
export async function startCluster({ folder: wish, port, settings = {}, programs }: ClusterOptions): Promise<Cluster> {
  const account = serverAccount();
  const binaries = await binariesFor(account, programs);
  const folder = await clusterFolder(wish, account);
  const passwords = await passwordsIn(folder);
  const version = majorVersion(binaries.postgres);
  await initialise(folder, binaries, account, {
    password: passwords.postgres,
    version,
    sync: settings.fsync !== 'off',
  });
  const made = await clusterVersion(folder);
  if (made !== version) {
    throw new Error(`${folder} was made by PostgreSQL ${made}, this is ${version}: restore a backup in a new folder`);
  }

  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    await clearStalePid(folder, deadline);
    const chosen = port ?? (await freePort());
    const child = await spawnServer(folder, binaries, account, {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      timezone: 'UTC',
      port: chosen,
      ...settings,
    });
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    child.stdin?.on('error', () => undefined);
    const pid = await untilReady(folder, chosen, exited, deadline);
    if (pid !== undefined) {
      // A program that is done ends, and the pipe takes the database with it.
      child.unref();
      (child.stdin as { unref?: () => void } | null)?.unref?.();
      const stop = async () => {
        child.ref();
        child.stdin?.end();
        const hurry = setTimeout(() => isAlive(pid) && process.kill(pid, 'SIGQUIT'), 10_000);
        await exited;
        clearTimeout(hurry);
        child.unref();
      };
      const superuserUrl = `postgres://postgres:${passwords.postgres}@127.0.0.1:${chosen}/postgres`;
      return { folder, port: chosen, pid, superuserUrl, passwords, exited, stop };
    }
    child.stdin?.end();
    // Children of a killed server hold its memory for a moment; a port can be taken between choosing and using.
    if (performance.now() > deadline) throw new Error(`PostgreSQL does not start:\n${await lastLines(folder)}`);
    await sleep(200);
  }
}

/** The pid of the server once it takes connections, undefined when it ended instead. */
async function untilReady(
  folder: string,
  port: number,
  exited: Promise<void>,
  deadline: number,
): Promise<number | undefined> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  // Recovery after a crash may take long; it counts from here as long as the server lives.
  while (!gone) {
    const file = await readPidFile(folder);
    if (file?.ready && file.port === port && isAlive(file.pid)) return file.pid;
    if (performance.now() > deadline + 10 * PATIENCE_MS) return undefined;
    await sleep(25);
  }
  return undefined;
}

/**
 * Deals with a postmaster.pid of before. A dead process: PostgreSQL clears it itself. A number that meanwhile belongs
 * to another program (usual in containers): removed, PostgreSQL would refuse. A living server: it gets the time to
 * end, since the one who started it may just have been killed.
 */
async function clearStalePid(folder: string, deadline: number): Promise<void> {
  for (;;) {
    const file = await readPidFile(folder);
    if (!file || !isAlive(file.pid)) return;
    if (!isServerOf(file.pid, folder)) return removePidFile(folder);
    if (performance.now() > deadline) {
      throw new Error(`the database in ${folder} is in use by another running copy (process ${file.pid})`);
    }
    await sleep(100);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isServerOf(pid: number, folder: string): boolean {
  const proc = `/proc/${pid}/cmdline`;
  const commandLine = existsSync(proc)
    ? readFileSync(proc, 'utf8').replaceAll('\0', ' ')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return commandLine.includes('postgres') && commandLine.includes(join(folder, 'data'));
}

function majorVersion(postgres: string): number {
  const answer = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout;
  return Number(/\) (\d+)/.exec(answer)?.[1]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function lastLines(folder: string): Promise<string> {
  const log = await readFile(join(folder, 'postgres.log'), 'utf8').catch(() => '');
  return log.trimEnd().split('\n').slice(-8).join('\n');
}
