import { migrate } from '../database/migrate.ts';
import { registerDoelgroepen } from '../slices/doelgroep/index.ts';
import { registerIndelingen } from '../slices/indeling/index.ts';
import { registerInstrumenten } from '../slices/instrument/index.ts';
import { alsOpdracht } from './opdracht.ts';

// `node apps/server/beheer/migreer.ts`: prepares the database of DATABASE_URL and runs the migrations that are new,
// and takes in the indelingen of policies/indelingen.
await alsOpdracht(async (eigenaarUrl) => {
  const gelopen = await migrate(eigenaarUrl);
  await registerIndelingen(eigenaarUrl);
  await registerInstrumenten(eigenaarUrl);
  await registerDoelgroepen(eigenaarUrl);
  return gelopen.length === 0 ? 'Migrations: nothing new' : `Migrations: ${gelopen.join(', ')}`;
});
