import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { connectOnce, type DatabaseUrls, EIGENAAR, type RolePasswords, urlsFor } from './roles.ts';

/** What globalSetup (vitest.ts) tells the test files about the one server of a test run. */
export interface TestServer {
  readonly adminUrl: string;
  readonly template: string;
  readonly passwords?: RolePasswords | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** Superuser in this database, to look at what the app may not see. */
  readonly superuserUrl: string;
  /** Throws the database away, also while somebody is still connected. */
  drop(): Promise<void>;
}

/**
 * A database of its own for a test file: all migrations ran, no rows. Costs tens of milliseconds.
 * Only in the vitest project `server`, whose setup starts the PostgreSQL it stands on.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, passwords } = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, `create database ${name} template ${template} owner ${EIGENAAR}`);
  const superuser = new URL(adminUrl);
  superuser.pathname = `/${name}`;
  return {
    ...urlsFor(adminUrl, name, passwords),
    name,
    superuserUrl: superuser.href,
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const sql = connectOnce(adminUrl);
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
