import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../database/migrate.ts';
import { startPostgres } from './postgres.ts';
import { connectOnce } from './roles.ts';
import { startCluster } from './start.ts';
import { testDatabase } from './testdatabase.ts';

const FAST = { fsync: 'off', full_page_writes: 'off' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), `meedoen-test-${process.pid}-`));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ask<T extends object>(url: string, query: string): Promise<T[]> {
  const sql = connectOnce(url);
  try {
    return [...(await sql.unsafe<T[]>(query))];
  } finally {
    await sql.end();
  }
}

async function untilGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 200; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(25);
  }
  return false;
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data and passwords between two starts and listens on this machine only', async () => {
    const first = await startPostgres({ folder, settings: FAST });
    await ask(first.eigenaarUrl, 'create table proef (i int); insert into proef values (7)');
    const [listens] = await ask<{ setting: string }>(
      first.appUrl,
      "select setting from pg_settings where name = 'listen_addresses'",
    );
    expect(listens?.setting).toBe('127.0.0.1');
    await first.stop();
    const passwords = await stat(join(first.cluster?.folder ?? folder, 'passwords.json'));
    expect(passwords.mode & 0o777).toBe(0o600);

    const second = await startPostgres({ folder, settings: FAST });
    expect(await ask(second.eigenaarUrl, 'select i from proef')).toEqual([{ i: 7 }]);
    await second.stop();
  });

  it('comes back after its process was killed, with what was committed', async () => {
    const killed = await startCluster({ folder, settings: FAST });
    await ask(killed.superuserUrl, 'create table gebleven as select 1 as i');
    process.kill(killed.pid, 'SIGKILL');
    const again = await startCluster({ folder, port: killed.port, settings: FAST });
    await killed.exited;
    expect(await ask(again.superuserUrl, 'select i from gebleven')).toEqual([{ i: 1 }]);
    await again.stop();
  });

  it('ends when the process that started it is killed, and starts again after that', async () => {
    const program = join(folder, 'start-and-hang.ts');
    const start = JSON.stringify(join(import.meta.dirname, 'start.ts'));
    await writeFile(
      program,
      `const { startCluster } = await import(${start});
       const { pid } = await startCluster({ folder: ${JSON.stringify(folder)}, settings: { fsync: 'off' } });
       console.log(pid); setInterval(() => undefined, 1000);`,
    );
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
    child.kill('SIGKILL');
    expect(await untilGone(pid)).toBe(true);
    const again = await startCluster({ folder, settings: FAST });
    await again.stop();
  });

  it('starts although the process number in postmaster.pid now belongs to another program', async () => {
    const running = await startCluster({ folder, settings: FAST });
    await running.stop();
    const file = join(running.folder, 'data', 'postmaster.pid');
    await writeFile(file, `${process.pid}\n${running.folder}/data\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n`);
    const again = await startCluster({ folder, settings: FAST });
    expect((await readFile(file, 'utf8')).startsWith(`${again.pid}\n`)).toBe(true);
    await again.stop();
  });

  it('throws away a cluster that was killed while being made', async () => {
    const half = join(folder, 'half');
    await mkdir(join(half, 'new', 'data'), { recursive: true });
    await writeFile(join(half, 'new', 'data', 'PG_VERSION'), '18\n');
    const cluster = await startCluster({ folder: half, settings: FAST });
    expect(await ask(cluster.superuserUrl, 'select 1 as i')).toEqual([{ i: 1 }]);
    await cluster.stop();
  });

  it('refuses a cluster of another major version with both numbers', async () => {
    const old = join(folder, 'old');
    const cluster = await startCluster({ folder: old, settings: FAST });
    await cluster.stop();
    await writeFile(join(cluster.folder, 'data', 'PG_VERSION'), '15\n');
    await expect(startCluster({ folder: old })).rejects.toThrow(/made by PostgreSQL 15, this is 18/);
  });
});

describe('the two roles', () => {
  it('the app may neither change tables nor bypass row security, the owner is no superuser', async () => {
    const database = await testDatabase();
    await ask(database.eigenaarUrl, 'create table proef (i int)');
    await expect(ask(database.appUrl, 'create table van_de_app (i int)')).rejects.toThrow(/permission denied/);
    await expect(ask(database.appUrl, 'drop table proef')).rejects.toThrow(/must be owner/);
    await expect(ask(database.appUrl, 'select * from proef')).rejects.toThrow(/permission denied/);
    const roles = await ask(
      database.superuserUrl,
      "select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as macht from pg_roles where rolname like 'meedoen%' order by 1",
    );
    expect(roles).toEqual([
      { rolname: 'meedoen_app', macht: false },
      { rolname: 'meedoen_eigenaar', macht: false },
    ]);
    await database.drop();
  });

  it('DATABASE_URL: one login becomes both roles, prepared once', async () => {
    const database = await testDatabase();
    for (let start = 0; start < 2; start++) {
      const existing = await startPostgres({ folder: 'not-used', databaseUrl: database.superuserUrl });
      expect(existing.cluster).toBeUndefined();
      expect(await ask(existing.appUrl, 'select current_user::text as wie')).toEqual([{ wie: 'meedoen_app' }]);
      expect(await ask(existing.eigenaarUrl, 'select current_user::text as wie')).toEqual([
        { wie: 'meedoen_eigenaar' },
      ]);
      await migrate(existing.eigenaarUrl);
    }
    await database.drop();
  });

  it('DATABASE_URL with an owner of its own may not be a superuser', async () => {
    const database = await testDatabase();
    const start = (databaseUrl: string) =>
      startPostgres({ folder: 'not-used', databaseUrl, ownerUrl: database.eigenaarUrl });
    await expect(start(database.superuserUrl)).rejects.toThrow(/may not be a superuser/);
    expect((await start(database.appUrl)).appUrl).toBe(database.appUrl);
    await database.drop();
  });
});

describe('a test database', () => {
  it('is a clone of its own', async () => {
    const [a, b] = await Promise.all([testDatabase(), testDatabase()]);
    await ask(a.eigenaarUrl, 'create table alleen_hier (i int)');
    expect(await ask(b.eigenaarUrl, "select to_regclass('alleen_hier')::text as tabel")).toEqual([{ tabel: null }]);
    await Promise.all([a.drop(), b.drop()]);
    const left = await ask(
      b.superuserUrl.replace(b.name, 'postgres'),
      `select 1 from pg_database where datname in ('${a.name}', '${b.name}')`,
    );
    expect(left).toEqual([]);
  });
});
