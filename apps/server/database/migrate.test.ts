import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectOnce } from '../platform/postgres/roles.ts';
import { type TestDatabase, testDatabase } from '../platform/postgres/testdatabase.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';

const file = (name: string, text: string): Migration => ({ name, text, sha256: `sum of ${text}` });
const one = file('0001_een.sql', 'create table een (i int); insert into een values (1);');
const two = file('0002_twee.sql', 'create table twee (i int);');
const broken = file('0002_stuk.sql', 'create table half (i int); insert into bestaat_niet values (1);');

let database: TestDatabase;
let sql: ReturnType<typeof connectOnce>;
beforeAll(async () => {
  database = await testDatabase();
  sql = connectOnce(database.superuserUrl);
});
beforeEach(async () => {
  await sql.unsafe('drop table if exists een, twee, half, schema_migration');
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

describe('migrate', () => {
  it('runs what is new, in order, once', async () => {
    expect(await migrate(database.eigenaarUrl, [one])).toEqual(['0001_een.sql']);
    expect(await migrate(database.eigenaarUrl, [one, two])).toEqual(['0002_twee.sql']);
    expect(await migrate(database.eigenaarUrl, [one, two])).toEqual([]);
    expect([...(await sql`select i from een`)]).toEqual([{ i: 1 }]);
  });

  it('leaves nothing of a migration that fails, and names it', async () => {
    await expect(migrate(database.eigenaarUrl, [one, broken])).rejects.toThrow(/0002_stuk\.sql failed.*bestaat_niet/);
    expect([...(await sql`select name from schema_migration`)]).toEqual([{ name: '0001_een.sql' }]);
    expect([...(await sql`select to_regclass('half')::text as tabel`)]).toEqual([{ tabel: null }]);
  });

  it('refuses a migration that was changed after it ran', async () => {
    await migrate(database.eigenaarUrl, [one]);
    const changed = file(one.name, `${one.text} -- later thought`);
    await expect(migrate(database.eigenaarUrl, [changed, two])).rejects.toThrow(/0001_een\.sql was changed/);
    expect([...(await sql`select to_regclass('twee')::text as tabel`)]).toEqual([{ tabel: null }]);
  });

  it('refuses a database that is newer than the program, and a number before one that ran', async () => {
    await migrate(database.eigenaarUrl, [two]);
    await expect(migrate(database.eigenaarUrl, [])).rejects.toThrow(/newer than this program/);
    await expect(migrate(database.eigenaarUrl, [one, two])).rejects.toThrow(/stands before 0002_twee\.sql/);
  });

  it('lets copies that start together take turns', async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.eigenaarUrl, [one, two])));
    expect(ran.flat().sort()).toEqual(['0001_een.sql', '0002_twee.sql']);
  });

  it('reads the migrations of the product: numbered, none twice', async () => {
    const names = (await readMigrations()).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});
