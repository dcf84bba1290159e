import {
  APP,
  connectOnce,
  type DatabaseUrls,
  EIGENAAR,
  prepareDatabase,
  prepareRoles,
  refuseUnfit,
  urlsFor,
} from './roles.ts';
import { type Cluster, startCluster } from './start.ts';

export interface PostgresOptions {
  /** Where the embedded cluster keeps its data, normally `.meedoen/postgres`. */
  readonly folder: string;
  readonly port?: number | undefined;
  /** Settings of the embedded server for this start. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** A database that stands elsewhere (DATABASE_URL); then nothing is started. */
  readonly databaseUrl?: string | undefined;
  /** Its owner, for migrations, when `databaseUrl` is a login that may do only what the app may. */
  readonly ownerUrl?: string | undefined;
}

export interface RunningPostgres extends DatabaseUrls {
  /** The server we started ourselves; undefined with DATABASE_URL. */
  readonly cluster: Cluster | undefined;
  stop(): Promise<void>;
}

/**
 * Brings a database within reach, prepared for migrations: the one of DATABASE_URL, or else a PostgreSQL of our own.
 * @throws with a reason in English when it cannot; the message holds no password.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  if (options.databaseUrl) return useExisting(options.databaseUrl, options.ownerUrl);
  const cluster = await startCluster(options);
  const { passwords } = cluster;
  const database = 'meedoen';
  const admin = connectOnce(cluster.superuserUrl);
  try {
    await prepareRoles(admin, passwords);
    const known = await admin`select 1 from pg_database where datname = ${database}`;
    if (known.length === 0) await admin.unsafe(`create database ${database} owner ${EIGENAAR}`);
  } finally {
    await admin.end();
  }
  await onDatabase(inDatabase(cluster.superuserUrl, database), prepareDatabase);
  return { ...urlsFor(cluster.superuserUrl, database, passwords), cluster, stop: cluster.stop };
}

async function useExisting(databaseUrl: string, ownerUrl: string | undefined): Promise<RunningPostgres> {
  const nothing = { cluster: undefined, stop: async () => undefined };
  if (ownerUrl) {
    await onDatabase(databaseUrl, async (sql) => {
      await refuseUnfit(sql);
      const [row] =
        await sql`select rolsuper or rolbypassrls as "ziet alles" from pg_roles where rolname = current_user`;
      if (row?.['ziet alles']) throw new Error('DATABASE_URL may not be a superuser or bypass row level security');
    });
    return { eigenaarUrl: ownerUrl, appUrl: databaseUrl, ...nothing };
  }
  return onDatabase(databaseUrl, async (sql) => {
    await refuseUnfit(sql);
    const ready = await sql`
      select 1 from pg_roles
      where rolname in (${EIGENAAR}, ${APP}) and pg_has_role(oid, 'set')
        and has_database_privilege(oid, current_database(), 'connect')
        and (rolname = ${APP} or has_database_privilege(oid, current_database(), 'create'))`;
    // From the second start on, a login that may not create roles is enough.
    if (ready.length < 2) {
      await prepareRoles(sql);
      await prepareDatabase(sql);
    }
    const [row] = await sql<{ name: string }[]>`select current_database() as name`;
    return { ...urlsFor(databaseUrl, row?.name ?? '', undefined), ...nothing };
  });
}

async function onDatabase<T>(url: string, work: (sql: ReturnType<typeof connectOnce>) => Promise<T>): Promise<T> {
  const sql = connectOnce(url);
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function inDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
