import { maakBackup } from './kopie.ts';
import { aantalRijen, alsOpdracht, enigArgument } from './opdracht.ts';

// `node apps/server/beheer/backup.ts <file>`: everything in one file, while the product runs.
await alsOpdracht(async (eigenaarUrl, args) => {
  const bestand = enigArgument(args, 'node apps/server/beheer/backup.ts <file>');
  const { tabellen } = await maakBackup(eigenaarUrl, bestand, new Date());
  return `${bestand}: ${aantalRijen(tabellen)}`;
});
