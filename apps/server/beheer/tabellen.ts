import type postgres from 'postgres';

type Sql = postgres.Sql | postgres.TransactionSql;

/** A table of the product as the database describes it. */
export interface Tabel {
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly sleutel: readonly string[];
  readonly afgeschermd: boolean;
}

/** Kept by the running product for hours only; who logs in after a restore gets a new session. */
export const ZONDER_RIJEN: readonly string[] = ['sessie', 'inlogpoging'];

/** All tables of the schema with their columns, primary key and row level security; not the list of migrations. */
export async function leesTabellen(sql: Sql): Promise<Tabel[]> {
  const rows = await sql<Tabel[]>`
    select c.relname as naam, c.relrowsecurity as afgeschermd,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolommen,
      array(select a.attname::text from pg_index i, unnest(i.indkey::int2[]) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.n) as sleutel
    from pg_class c join pg_namespace s on s.oid = c.relnamespace
    where s.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migration'
    order by c.relname`;
  return rows.map((row) => ({ ...row }));
}

export const naamIn = (naam: string): string => `"${naam.replaceAll('"', '""')}"`;
const lijst = (namen: readonly string[]): string => namen.map(naamIn).join(', ');

/** Reads all rows in the order of the primary key, so that the same rows give the same bytes everywhere. */
export function copyUit({ naam, kolommen, sleutel }: Tabel): string {
  const volgorde = sleutel.length > 0 ? ` order by ${lijst(sleutel)}` : '';
  const geen = ZONDER_RIJEN.includes(naam) ? ' where false' : '';
  return `copy (select ${lijst(kolommen)} from public.${naamIn(naam)}${geen}${volgorde}) to stdout`;
}

export const copyIn = (naam: string, kolommen: readonly string[]): string =>
  `copy public.${naamIn(naam)} (${lijst(kolommen)}) from stdin`;

/** Migrations that ran, in order. */
export const leesMigraties = async (sql: Sql): Promise<{ name: string; sha256: string }[]> => {
  const rows = await sql<{ name: string; sha256: string }[]>`select name, sha256 from schema_migration order by name`;
  return rows.map(({ name, sha256 }) => ({ name, sha256 }));
};

/** Text and numbers come out the same whatever the login's own settings are. */
export async function vasteInstellingen(sql: Sql): Promise<void> {
  await sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
    set_config('IntervalStyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true), set_config('client_encoding', 'UTF8', true),
    set_config('statement_timeout', '0', true)`;
}

/** @throws when this login does not see every row: a backup of half the rows looks like a whole one */
export async function eisAllesZien(sql: Sql): Promise<void> {
  const [rij] = await sql<{ blind: string[] }[]>`
    select array(select c.relname::text from pg_class c join pg_namespace s on s.oid = c.relnamespace
      where s.nspname = 'public' and row_security_active(c.oid) order by 1) as blind`;
  if (rij && rij.blind.length > 0) {
    throw new Error(`this login may not see all rows; give the one that owns the tables in DATABASE_EIGENAAR_URL`);
  }
}
