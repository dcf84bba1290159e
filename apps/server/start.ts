import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isoDate } from '@meedoen/law/kernel';
import { maakBekend } from './bekend.ts';
import { migrate } from './database/migrate.ts';
import { DEMOACCOUNTS } from './demo/accounts.ts';
import { startDemobronnen } from './demo/bronnen.ts';
import { isGevuld, laatsteMoment, startVulling } from './demo/vullingstarten.ts';
import { openHttpdeur, openOpdrachtendeur } from './deuren.ts';
import { stopWithOuders } from './ouders.ts';
import { openDatabase } from './platform/database/index.ts';
import { leesInstellingen } from './platform/instellingen/index.ts';
import { demoklok } from './platform/klok/index.ts';
import { startPostgres } from './platform/postgres/index.ts';
import { sleutelsUit } from './platform/sleutels/index.ts';
import { bouwApp } from './platform/statisch/bouw.ts';
import { registerDoelgroepen } from './slices/doelgroep/index.ts';
import { registerIndelingen } from './slices/indeling/index.ts';
import { registerInstrumenten } from './slices/instrument/index.ts';
import { IdentiteitClient, startDemoprovider } from './sources/identiteit/index.ts';
import { smtpPost } from './sources/post/index.ts';

// `npm start`: the whole product with demo data, started in order; Ctrl-C stops all of it.

const WORTEL = join(import.meta.dirname, '..', '..');
/** The day the demo plays on. */
const DEMODAG = '2026-11-24';

const stoppers: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const each of stoppers.reverse()) await each().catch(() => undefined);
  })();
  return stopping;
}
function eindig(): void {
  zeg('Stoppen');
  void stop().then(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, eindig);
// nobody may be left to read what it says
process.stdout.on('error', () => undefined);
stopWithOuders(eindig);

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`);
}

const demoregel = (regel: string) => zeg(`Demo            ${regel}`);

async function start(): Promise<void> {
  const instellingen = leesInstellingen(process.env);
  if (instellingen.MEEDOEN_DEMO === 'uit') {
    throw new Error('npm start is the demo. In production start the doors apart: see docs/operations.md');
  }
  const map = instellingen.MEEDOEN_MAP ?? join(WORTEL, '.meedoen');
  await mkdir(map, { recursive: true });
  const begin = performance.now();

  const [postgres] = await Promise.all([
    startPostgres({
      folder: join(map, 'postgres'),
      databaseUrl: instellingen.DATABASE_URL,
      ownerUrl: instellingen.DATABASE_EIGENAAR_URL,
    }).then((running) => {
      stoppers.push(() => running.stop());
      zeg(
        `PostgreSQL      ${running.cluster ? `eigen server, gegevens in ${running.cluster.folder}` : 'van DATABASE_URL'}`,
      );
      return running;
    }),
    Promise.all([bouwApp('resident'), bouwApp('staff')]).then((gebouwd) =>
      zeg(`Apps            ${gebouwd.some(Boolean) ? 'gebouwd' : 'stonden klaar'}`),
    ),
  ]);
  const gelopen = await migrate(postgres.eigenaarUrl);
  await registerIndelingen(postgres.eigenaarUrl);
  await registerInstrumenten(postgres.eigenaarUrl);
  await registerDoelgroepen(postgres.eigenaarUrl);
  zeg(`Migraties       ${gelopen.length === 0 ? 'niets nieuws' : `${gelopen.length} gelopen`}`);

  const database = openDatabase(postgres.appUrl, 16);
  stoppers.push(() => database.end({ timeout: 5 }));
  const dag = isoDate(instellingen.MEEDOEN_VANDAAG ?? DEMODAG);
  const klok = demoklok(dag, await laatsteMoment(database, dag));
  const geheim = instellingen.MEEDOEN_GEHEIM ?? (await eigenGeheim(map));
  const sleutels = sleutelsUit(geheim);
  const poort = await vrijePoort(instellingen.PORT);
  const adres = instellingen.MEEDOEN_ADRES ?? `http://localhost:${poort}`;

  const geheimen = { inwoner: randomBytes(24).toString('hex'), medewerker: randomBytes(24).toString('hex') };
  const provider = await startDemoprovider({
    poort: await vrijePoort(poort + 1),
    accounts: DEMOACCOUNTS,
    geheim: randomBytes(24).toString('hex'),
    clients: (['inwoner', 'medewerker'] as const).map((soort) => ({
      id: `meedoen-${soort}`,
      soort,
      secret: geheimen[soort],
      terug: `${adres}/inloggen/${soort}/terug`,
      daarna: `${adres}/${soort}/`,
    })),
  });
  stoppers.push(() => provider.stop());
  zeg(`Inloggen        demo-identiteitsprovider op ${provider.issuer}`);

  const bronnen = await startDemobronnen();
  stoppers.push(() => bronnen.stop());
  zeg(`BRP en post     simulatoren op ${bronnen.brpVerbinding.adres} en ${bronnen.smtp}`);

  const post = smtpPost(bronnen.smtp);
  stoppers.push(async () => post.sluit());
  const omgeving = { database, klok, sleutels, demo: true, adres, brp: bronnen.brp, post };
  if (await isGevuld(postgres.appUrl)) demoregel('gegevens stonden er al');
  else {
    const { appUrl, eigenaarUrl } = postgres;
    const vandaag = klok.vandaag();
    const opdracht = { appUrl, eigenaarUrl, geheim, vandaag, adres, brp: bronnen.brpVerbinding, smtp: bronnen.smtp };
    const vulling = startVulling(opdracht, demoregel);
    stoppers.push(async () => vulling.stop());
    await vulling.klaar;
  }

  const inlogclient = (soort: 'inwoner' | 'medewerker') =>
    new IdentiteitClient(
      { issuer: provider.issuer, clientId: `meedoen-${soort}`, clientSecret: geheimen[soort], scope: 'openid' },
      `${adres}/inloggen/${soort}/terug`,
    );
  const opdrachten = openOpdrachtendeur(omgeving, 'warn');
  stoppers.push(() => opdrachten.stop());
  const http = await openHttpdeur({
    omgeving,
    poort,
    clients: { inwoner: inlogclient('inwoner'), medewerker: inlogclient('medewerker') },
    namen: { bsn: 'bsn', niveau: 'niveau', niveaus: instellingen.OIDC_INWONER_NIVEAUS.split(','), groepen: 'groups' },
    maakBekend: maakBekend(omgeving),
    demoklok: klok,
    verslag: 'warn',
  });
  stoppers.push(() => http.stop());
  zeg(`Deuren          http op poort ${poort}, opdrachten`);

  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  zeg(`Klaar in ${seconden} s. De demo speelt op ${klok.vandaag()}.

  Inwoners      ${adres}/inwoner/
  Medewerkers   ${adres}/medewerker/
  API           ${adres}/v1/openapi.json

Stop met Ctrl-C.`);
}

/** A secret of this demo's own, made once and kept beside its data. */
async function eigenGeheim(map: string): Promise<string> {
  const bestand = join(map, 'geheim');
  if (existsSync(bestand)) return (await readFile(bestand, 'utf8')).trim();
  const geheim = randomBytes(32).toString('hex');
  await writeFile(bestand, geheim, { mode: 0o600 });
  return geheim;
}

/** The port asked for, or the next one that is free. */
async function vrijePoort(gewenst: number): Promise<number> {
  for (let poort = gewenst; poort < gewenst + 50; poort++) {
    const vrij = await new Promise<boolean>((resolve) => {
      const proef = createServer();
      proef.once('error', () => resolve(false));
      proef.listen(poort, '127.0.0.1', () => proef.close(() => resolve(true)));
    });
    if (vrij) return poort;
  }
  throw new Error(`no free port from ${gewenst} on; choose another with PORT`);
}

start().catch(async (fout: unknown) => {
  await stop();
  process.stderr.write(`Starten lukt niet: ${reden(fout)}\n`);
  process.exit(1);
});

/** What went wrong, down to its cause. */
function reden(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  return fout.cause === undefined ? fout.message : `${fout.message} (${reden(fout.cause)})`;
}
