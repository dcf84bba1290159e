import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../database/migrate.ts';
import { connectOnce, EIGENAAR, prepareDatabase, prepareRoles, refuseUnfit, urlsFor } from './roles.ts';
import { startCluster } from './start.ts';
import type { TestServer } from './testdatabase.ts';

/** Durability is what these tests need least: the cluster is thrown away at the end. */
const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 };

/**
 * Once per test run: a PostgreSQL of its own, by MEEDOEN_TEST_POSTGRES of another version than npm brought (a folder
 * with bin, lib and share), by MEEDOEN_TEST_DATABASE_URL one that runs already (superuser); with a migrated database that every test file clones.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.MEEDOEN_TEST_DATABASE_URL;
  if (external) {
    const { server, drop } = await prepare(external);
    project.provide('testServer', server);
    return drop;
  }
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `meedoen-test-${process.pid}-`));
  const cluster = await startCluster({ folder, settings: FAST, programs: process.env.MEEDOEN_TEST_POSTGRES });
  const { server } = await prepare(cluster.superuserUrl, cluster.passwords);
  project.provide('testServer', server);
  return async () => {
    await cluster.stop();
    await rm(cluster.folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}

async function prepare(
  adminUrl: string,
  passwords?: TestServer['passwords'],
): Promise<{ server: TestServer; drop: () => Promise<void> }> {
  const template = `meedoen_template_${randomUUID().slice(0, 8)}`;
  const admin = connectOnce(adminUrl);
  const templateUrl = new URL(adminUrl);
  templateUrl.pathname = `/${template}`;
  try {
    await refuseUnfit(admin);
    await prepareRoles(admin, passwords);
    await admin.unsafe(`create database ${template} owner ${EIGENAAR} encoding 'UTF8' template template0`);
  } finally {
    await admin.end();
  }
  const inTemplate = connectOnce(templateUrl.href);
  await prepareDatabase(inTemplate).finally(() => inTemplate.end());
  await migrate(urlsFor(adminUrl, template, passwords).eigenaarUrl);
  const drop = async () => {
    const sql = connectOnce(adminUrl);
    const left = await sql<{ name: string }[]>`
      select datname as name from pg_database where datname like 'test\\_%' or datname = ${template}`;
    for (const { name } of left) await sql.unsafe(`drop database if exists "${name}" with (force)`);
    await sql.end();
  };
  return { server: { adminUrl, template, passwords }, drop };
}

/** Folders of test runs that were killed before they could clean up. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^meedoen-test-(\d+)-/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
