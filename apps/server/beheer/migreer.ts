import { migrate } from '../database/migrate.ts';
import { alsOpdracht } from './opdracht.ts';

// `node apps/server/beheer/migreer.ts`: prepares the database of DATABASE_URL and runs the migrations that are new.
await alsOpdracht(async (eigenaarUrl) => {
  const gelopen = await migrate(eigenaarUrl);
  return gelopen.length === 0 ? 'Migrations: nothing new' : `Migrations: ${gelopen.join(', ')}`;
});
