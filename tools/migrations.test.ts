import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMigrations } from '../apps/server/database/migrate.ts';
import { ROOT } from './room.ts';

it('knows each migration by a number of its own, before any database runs them', async () => {
  const names = (await readMigrations()).map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(10);
});

/**
 * A database that ran a migration refuses to start when its text changed since. A new migration brings its line
 * (`sha256sum`) to the list; a line that stands is never changed.
 */
it('leaves every migration as it was listed when it was made', async () => {
  const list = await readFile(join(ROOT, 'apps/server/database/migrations/sha256.txt'), 'utf8');
  const migrations = await readMigrations();
  expect(migrations.map(({ name, sha256 }) => `${sha256}  ${name}`)).toEqual(list.trim().split('\n'));
});
