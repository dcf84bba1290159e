import { SYSTEEM, withToegang } from './platform/database/index.ts';
import type { Omgeving } from './platform/http/index.ts';
import type { Inlogclient } from './platform/inloggen/index.ts';
import type { VerzetbareKlok } from './platform/klok/index.ts';
import { ruimOp } from './platform/opruimen/index.ts';
import { foutregel, maakVerslag } from './platform/verslag/index.ts';
import { Wachtrij } from './platform/wachtrij/index.ts';
import { type LopendeServer, type Serveropties, startHttp } from './server.ts';
import { planHersteltermijnen } from './slices/aanvraag/index.ts';
import { planDwangsommen } from './slices/besluit/index.ts';
import { planCijfers } from './slices/cijfers/index.ts';
import { wisVerlopen } from './slices/doelgroep/index.ts';
import { planInkomstenopgaven } from './slices/inkomstenopgave/index.ts';
import { planSubsidies } from './slices/loonkostensubsidie/index.ts';
import { planScheidingen } from './slices/scheiding/index.ts';
import { planVerhaal } from './slices/verhaal/index.ts';
import { planVoorschotten } from './slices/voorschot/index.ts';
import { planInvordering } from './slices/vordering/index.ts';
import { alleWerkers } from './werkers.ts';

export interface Httpdeur extends Pick<Serveropties, 'namen' | 'maakBekend' | 'poort' | 'host' | 'verslag' | 'apps'> {
  readonly omgeving: Omgeving;
  readonly clients: Readonly<Record<'inwoner' | 'medewerker', Inlogclient>>;
  /** Only in the demo: the clock that may be moved. */
  readonly demoklok?: VerzetbareKlok;
}

/** The first door: http. Any number of them run beside each other. */
export const openHttpdeur = (deur: Httpdeur): Promise<LopendeServer> => startHttp(deur);

/** What comes back is planned and what is over is thrown away this often; doing it twice is doing it once. */
const ONDERHOUD_MS = 15 * 60_000;

/** Plans the work of today that no command causes, and cleans up. */
async function onderhoudVan({ database, klok }: Omgeving): Promise<void> {
  await withToegang(database, SYSTEEM, async (tx) => {
    const uitvoerders = await tx<{ id: string }[]>`select id from uitvoerder`;
    for (const { id } of uitvoerders) {
      await planVoorschotten(tx, id, klok);
      await planInkomstenopgaven(tx, id, klok);
      await planDwangsommen(tx, id, klok);
      await planSubsidies(tx, id, klok);
      await planHersteltermijnen(tx, id, klok);
      await planInvordering(tx, id, klok);
      await planCijfers(tx, id, klok);
      await planVerhaal(tx, id, klok);
      await planScheidingen(tx, id, klok);
    }
  });
  await withToegang(database, SYSTEEM, (tx) => wisVerlopen(tx, klok.vandaag()));
  await ruimOp(database, new Date(), klok.nu());
}

/** The second door: jobs. Any number of them run beside each other. @returns stops after the job at hand */
export function openOpdrachtendeur(omgeving: Omgeving, niveau = 'info'): { stop(): Promise<void>; wachtrij: Wachtrij } {
  const verslag = maakVerslag(niveau);
  const wachtrij = new Wachtrij(omgeving.database, omgeving.klok, (fout, opdracht) => {
    verslag.error(
      { opdracht: opdracht.id, werk: opdracht.soort, poging: opdracht.pogingen + 1, ...foutregel(fout) },
      'opdracht mislukt',
    );
  });
  alleWerkers(wachtrij, omgeving);
  const onderhoud = () => onderhoudVan(omgeving).catch((fout) => verslag.error(foutregel(fout), 'onderhoud mislukt'));
  void onderhoud();
  const klok = setInterval(() => void onderhoud(), ONDERHOUD_MS);
  klok.unref();
  const stop = wachtrij.start();
  return {
    wachtrij,
    stop() {
      clearInterval(klok);
      return stop();
    },
  };
}
