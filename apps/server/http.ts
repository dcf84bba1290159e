import { maakBekend } from './bekend.ts';
import { openHttpdeur } from './deuren.ts';
import { refuseAllSeeing } from './platform/database/index.ts';
import { alsDeur, productie, productieOmgeving } from './productie.ts';
import { IdentiteitClient } from './sources/identiteit/index.ts';

// `node apps/server/http.ts`: the http door in production. Any number of them run beside each other.
await alsDeur(async () => {
  const instellingen = productie('http');
  const { omgeving, sluit } = productieOmgeving(instellingen);
  await refuseAllSeeing(omgeving.database);
  const client = (soort: 'inwoner' | 'medewerker', bron: { issuer: string; clientId: string; clientSecret: string }) =>
    new IdentiteitClient({ ...bron, scope: instellingen.OIDC_SCOPE }, `${omgeving.adres}/inloggen/${soort}/terug`);
  const deur = await openHttpdeur({
    omgeving,
    poort: instellingen.PORT,
    host: instellingen.HOST,
    verslag: instellingen.MEEDOEN_LOGNIVEAU,
    ...(instellingen.MEEDOEN_APPS ? { apps: instellingen.MEEDOEN_APPS } : {}),
    maakBekend: maakBekend(omgeving),
    namen: {
      bsn: instellingen.OIDC_INWONER_BSN_CLAIM,
      niveau: instellingen.OIDC_INWONER_NIVEAU_CLAIM,
      niveaus: instellingen.OIDC_INWONER_NIVEAUS.split(',').map((niveau) => niveau.trim()),
      groepen: instellingen.OIDC_MEDEWERKER_GROEPEN_CLAIM,
    },
    clients: {
      inwoner: client('inwoner', {
        issuer: instellingen.OIDC_INWONER_ISSUER,
        clientId: instellingen.OIDC_INWONER_CLIENT,
        clientSecret: instellingen.OIDC_INWONER_SECRET,
      }),
      medewerker: client('medewerker', {
        issuer: instellingen.OIDC_MEDEWERKER_ISSUER,
        clientId: instellingen.OIDC_MEDEWERKER_CLIENT,
        clientSecret: instellingen.OIDC_MEDEWERKER_SECRET,
      }),
    },
  });
  process.stdout.write(`${JSON.stringify({ level: 30, msg: 'http open', poort: deur.poort })}\n`);
  return async () => {
    await deur.stop(instellingen.MEEDOEN_UITLOOP * 1000);
    await sluit();
  };
});
