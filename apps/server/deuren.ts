import type { Omgeving } from './platform/http/index.ts';
import type { Inlogclient } from './platform/inloggen/index.ts';
import type { VerzetbareKlok } from './platform/klok/index.ts';
import { foutregel, maakVerslag } from './platform/verslag/index.ts';
import { Wachtrij } from './platform/wachtrij/index.ts';
import { type LopendeServer, type Serveropties, startHttp } from './server.ts';
import { alleWerkers } from './werkers.ts';

export interface Httpdeur extends Pick<Serveropties, 'namen' | 'maakBekend' | 'poort' | 'host' | 'verslag'> {
  readonly omgeving: Omgeving;
  readonly clients: Readonly<Record<'inwoner' | 'medewerker', Inlogclient>>;
  /** Only in the demo: the clock that may be moved. */
  readonly demoklok?: VerzetbareKlok;
}

/** The first door: http. Any number of them run beside each other. */
export const openHttpdeur = (deur: Httpdeur): Promise<LopendeServer> => startHttp(deur);

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
  return { stop: wachtrij.start(), wachtrij };
}
