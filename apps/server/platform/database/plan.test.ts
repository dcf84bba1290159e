import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../postgres/testdatabase.ts';
import { alsSysteem, type Database, openDatabase, SYSTEEM, type Tx, withToegang } from './index.ts';

let urls: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;

beforeAll(async () => {
  urls = await testDatabase();
  database = openDatabase(urls.appUrl, 1);
});
afterAll(async () => {
  await database.end();
  await urls.drop();
});

const planVan = async (tx: Tx): Promise<string | undefined> =>
  (await tx<{ plan: string }[]>`select current_setting('plan_cache_mode') as plan`)[0]?.plan;

it('plans once what people ask, and looks at the values of what the system does for them in between', async () => {
  const [voor, tijdens, na] = await withToegang(database, { soort: 'medewerker' }, async (tx) => [
    await planVan(tx),
    await alsSysteem(tx, () => planVan(tx)),
    await planVan(tx),
  ]);
  expect([voor, tijdens, na]).toEqual(['force_generic_plan', 'auto', 'force_generic_plan']);
});

it('leaves nothing behind on the connection for the next', async () => {
  await withToegang(database, { soort: 'inwoner' }, planVan);
  expect(await withToegang(database, SYSTEEM, planVan)).toBe('auto');
  expect(await database.begin((tx) => planVan(tx as Tx))).toBe('auto');
});
