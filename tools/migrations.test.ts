import { expect, it } from 'vitest';
import { readMigrations } from '../apps/server/database/migrate.ts';

it('knows each migration by a number of its own, before any database runs them', async () => {
  const names = (await readMigrations()).map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(10);
});
