import { describe, expect, it } from 'vitest';
import { testDatabase } from '../postgres/testdatabase.ts';
import { openDatabase, refuseAllSeeing } from './index.ts';

describe('a login of a door', () => {
  it('is refused when it sees every row, and taken when it is ours', async () => {
    const urls = await testDatabase();
    const [ons, alles] = [openDatabase(urls.appUrl, 2), openDatabase(urls.superuserUrl, 2)];
    await expect(refuseAllSeeing(ons)).resolves.toBeUndefined();
    await expect(refuseAllSeeing(alles)).rejects.toThrow('DATABASE_URL may not be a superuser');
    await Promise.all([ons.end(), alles.end()]);
    await urls.drop();
  });
  it('says nothing when the database does not answer', async () => {
    const weg = openDatabase('postgres://meedoen_app@127.0.0.1:1/weg', 2);
    await expect(refuseAllSeeing(weg)).resolves.toBeUndefined();
    await weg.end();
  });
});
