import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';

export interface Migration {
  /** File name, `0001_feiten.sql`. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

const FILE_NAME = /^(\d{4})_[a-z0-9_-]+\.sql$/;
/** Any fixed number: two copies that start together take turns by this lock. */
const LOCK = 7633_0001;

/** Reads the migrations of a folder in order. @throws on a name that does not fit or a number used twice. */
export async function readMigrations(folder = join(import.meta.dirname, 'migrations')): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    const number = FILE_NAME.exec(name)?.[1];
    if (!number) throw new Error(`a migration is named like 0001_subject.sql, not ${name}`);
    if (numbers.has(number)) throw new Error(`two migrations have number ${number}`);
    numbers.add(number);
  }
  return Promise.all(
    names.map(async (name) => {
      // A checkout on another system may change line ends, which changes nothing in SQL.
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/**
 * Brings a database up to date: each migration that has not run yet, in order, in a transaction of its own.
 * @param eigenaarUrl login (or role) that owns the tables.
 * @returns the names of the migrations that ran now.
 * @throws when a migration that ran was changed since, is gone, or a new one stands before an old one; nothing runs then.
 */
export async function migrate(eigenaarUrl: string, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  const sql = postgres(eigenaarUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await sql`
      create table if not exists schema_migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`;
    const applied = await sql<
      { name: string; sha256: string }[]
    >`select name, sha256 from schema_migration order by name`;
    refuseRewrittenPast(applied, wanted);
    const ran: string[] = [];
    for (const { name, text, sha256 } of wanted.slice(applied.length)) {
      await sql
        .begin(async (transaction) => {
          await transaction.unsafe(text).simple();
          await transaction`insert into schema_migration ${sql({ name, sha256 })}`;
        })
        .catch((cause: Error) => {
          throw new Error(`migration ${name} failed: ${cause.message}`, { cause });
        });
      ran.push(name);
    }
    return ran;
  } finally {
    await sql.end();
  }
}

function refuseRewrittenPast(applied: readonly { name: string; sha256: string }[], wanted: readonly Migration[]): void {
  for (const [i, past] of applied.entries()) {
    const file = wanted[i];
    if (!wanted.some(({ name }) => name === past.name)) {
      throw new Error(`the database is newer than this program: it knows migration ${past.name}`);
    }
    if (file?.name !== past.name) throw new Error(`migration ${file?.name} came later but stands before ${past.name}`);
    if (file.sha256 !== past.sha256)
      throw new Error(`migration ${past.name} was changed after it ran; write a new one`);
  }
}
