import { startDemoprovider } from '../sources/identiteit/index.ts';
import { alleWegen } from '../wegen.ts';
import { type Proces, proefApps, startDeur, vrijePoort } from './productieproces.ts';
import { type Proefomgeving, proefomgeving } from './proefomgeving.ts';

/** The http door as production starts it, with a test database, an identity provider and somebody in Veenrade. */
export interface Proefdeur {
  readonly proef: Proefomgeving;
  readonly deur: Proces;
  /** Settings it was started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly persoon: string;
  stop(): Promise<void>;
}

/** @param THUIS address people would see. @param NAAM, BSN of the one resident */
export async function startProefdeur(THUIS: string, NAAM: string, BSN: string): Promise<Proefdeur> {
  const proef = await proefomgeving({ wegen: alleWegen() });
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: NAAM, bsn: BSN });
  const apps = await proefApps();
  const soorten = ['inwoner', 'medewerker'] as const;
  const provider = await startDemoprovider({
    poort: 0,
    geheim: 'koekjes van de proef',
    accounts: [
      {
        sub: 'sam',
        soort: 'medewerker',
        naam: 'Sam',
        toelichting: '',
        claims: { groups: ['meedoen/Gemeente Veenrade/alle/inkomensconsulent'] },
      },
    ],
    clients: soorten.map((soort) => ({
      id: `meedoen-${soort}`,
      soort,
      secret: `geheim van ${soort}`,
      terug: `${THUIS}/inloggen/${soort}/terug`,
      daarna: `${THUIS}/${soort}/`,
    })),
  });
  const poort = await vrijePoort();
  const env = {
    PORT: String(poort),
    HOST: '127.0.0.1',
    DATABASE_URL: proef.urls.appUrl,
    DATABASE_VERBINDINGEN: '4',
    MEEDOEN_ADRES: THUIS,
    MEEDOEN_GEHEIM: 'een geheim dat alleen in de proef bestaat',
    MEEDOEN_APPS: apps.map,
    MEEDOEN_UITLOOP: '1',
    OIDC_INWONER_ISSUER: provider.issuer,
    OIDC_INWONER_CLIENT: 'meedoen-inwoner',
    OIDC_INWONER_SECRET: 'geheim van inwoner',
    OIDC_MEDEWERKER_ISSUER: provider.issuer,
    OIDC_MEDEWERKER_CLIENT: 'meedoen-medewerker',
    OIDC_MEDEWERKER_SECRET: 'geheim van medewerker',
    BRP_URL: 'http://127.0.0.1:1/brp',
    SMTP_URL: 'smtp://127.0.0.1:1',
  };
  const deur = await startDeur('http', env, `http://127.0.0.1:${poort}`);
  return {
    proef,
    deur,
    env,
    persoon,
    async stop() {
      deur.proces.kill('SIGKILL');
      await provider.stop();
      await apps.weg();
      await proef.stop();
    },
  };
}
