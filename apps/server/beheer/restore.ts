import { zetTerug } from './kopie.ts';
import { aantalRijen, alsOpdracht, enigArgument } from './opdracht.ts';

// `node apps/server/beheer/restore.ts <file>`: into an empty database on which migreer.ts ran.
await alsOpdracht(async (eigenaarUrl, args) => {
  const bestand = enigArgument(args, 'node apps/server/beheer/restore.ts <file>');
  const { tabellen, gemaaktOp } = await zetTerug(eigenaarUrl, bestand);
  return `${bestand} of ${gemaaktOp}: ${aantalRijen(tabellen)}, compared`;
});
