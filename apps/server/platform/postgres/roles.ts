import postgres from 'postgres';

/** Owns the tables and runs migrations; nothing else logs in as this. */
export const EIGENAAR = 'meedoen_eigenaar';
/** What the product itself works as: no superuser, row level security holds for it, cannot change a table. */
export const APP = 'meedoen_app';

/** The two ways into one database. */
export interface DatabaseUrls {
  readonly eigenaarUrl: string;
  readonly appUrl: string;
}

export interface RolePasswords {
  readonly meedoen_eigenaar: string;
  readonly meedoen_app: string;
}

/** One connection for setting up; notices of PostgreSQL are not shown. */
export const connectOnce = (url: string): postgres.Sql => postgres(url, { max: 1, onnotice: () => undefined });

/**
 * Creates the two roles when they are missing. With passwords they can log in; without, only whoever may `SET ROLE`
 * to them works as them.
 * @param sql a superuser, or a role that may create roles.
 */
export async function prepareRoles(sql: postgres.Sql, passwords?: RolePasswords): Promise<void> {
  for (const role of [EIGENAAR, APP] as const) {
    const [known] = await sql`select rolsuper or rolbypassrls as "ziet alles" from pg_roles where rolname = ${role}`;
    if (known?.['ziet alles']) throw new Error(`the role ${role} may not be superuser or bypass row level security`);
    if (!known) {
      await sql.unsafe(`create role ${role} nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls`);
    }
    if (passwords) await sql.unsafe(`alter role ${role} login password '${passwords[role]}'`);
    else await sql.unsafe(`grant ${role} to current_user with set true`);
  }
}

/**
 * Gives the roles what they need in the database of this connection: the owner may create, the app may connect.
 * What the app may do with a table is said by the migration that makes the table.
 */
export async function prepareDatabase(sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ name: string }[]>`select quote_ident(current_database()) as name`;
  await sql.unsafe(`
    revoke all on database ${row?.name} from public;
    grant connect, create, temporary on database ${row?.name} to ${EIGENAAR};
    grant connect on database ${row?.name} to ${APP};
    revoke create on schema public from public;
    grant create, usage on schema public to ${EIGENAAR};
    grant usage on schema public to ${APP};
  `);
}

/** The address of a database on the server of `adminUrl` for a role: by its own login, or by `SET ROLE` without one. */
export function urlFor(adminUrl: string, database: string, role: keyof RolePasswords, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (password === undefined) {
    url.searchParams.set('role', role);
  } else {
    url.username = role;
    url.password = encodeURIComponent(password);
  }
  return url.href;
}

export const urlsFor = (adminUrl: string, database: string, passwords?: RolePasswords): DatabaseUrls => ({
  eigenaarUrl: urlFor(adminUrl, database, EIGENAAR, passwords?.[EIGENAAR]),
  appUrl: urlFor(adminUrl, database, APP, passwords?.[APP]),
});

/** @throws when the server is older than 16 or does not keep its text in UTF-8. */
export async function refuseUnfit(sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if (!row || row.version < 160000) {
    throw new Error(
      `PostgreSQL 16 or newer is needed, DATABASE_URL leads to ${Math.floor((row?.version ?? 0) / 10000)}`,
    );
  }
  if (row.encoding !== 'UTF8') throw new Error(`the database must have encoding UTF8, it has ${row.encoding}`);
}
