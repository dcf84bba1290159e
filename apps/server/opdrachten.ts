import { openOpdrachtendeur } from './deuren.ts';
import { refuseAllSeeing } from './platform/database/index.ts';
import { alsDeur, productie, productieOmgeving } from './productie.ts';

// `node apps/server/opdrachten.ts`: the jobs door in production. Any number of them run beside each other.
await alsDeur(async () => {
  const instellingen = productie('opdrachten');
  const { omgeving, sluit } = productieOmgeving(instellingen);
  await omgeving.database`select 1`;
  await refuseAllSeeing(omgeving.database);
  const deur = openOpdrachtendeur(omgeving, instellingen.MEEDOEN_LOGNIVEAU);
  process.stdout.write(`${JSON.stringify({ level: 30, msg: 'opdrachten open' })}\n`);
  return async () => {
    await deur.stop();
    await sluit();
  };
});
