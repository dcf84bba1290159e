import { addressOf, type Call, type Route } from '@meedoen/contract/route';
import { isoDate } from '@meedoen/law/kernel';
import { type Database, openDatabase } from '../../../apps/server/platform/database/index.ts';
import { type Dienst, maakDienst, type Omgeving } from '../../../apps/server/platform/http/index.ts';
import { klokOp } from '../../../apps/server/platform/klok/index.ts';
import { startSessie } from '../../../apps/server/platform/sessie/index.ts';
import { hashVan, sleutelsUit } from '../../../apps/server/platform/sleutels/index.ts';
import { alleWegen } from '../../../apps/server/wegen.ts';
import { GEHEIM, VANDAAG } from './day.ts';

/** The http door of a server without a network in front: sessions, permission, row level security and log as always. */
export interface Door {
  readonly database: Database;
  readonly omgeving: Omgeving;
  readonly dienst: Dienst;
  /** Errors the door did not expect. */
  readonly faults: unknown[];
  /** Logs a member of staff in. @returns calls by them; throws when an answer is no success */
  as(medewerker: string, uitvoerder: string): Promise<Caller>;
}

export type Caller = <P, Q, B, A>(route: Route<P, Q, B, A>, call?: Call<P, Q, B>) => Promise<A>;

export function openDoor(appUrl: string, connections: number): Door {
  const database = openDatabase(appUrl, connections);
  const klok = klokOp(isoDate(VANDAAG));
  // nothing in the bench asks the BRP
  const brp = { persoon: async () => undefined, bewoners: async () => [] };
  const sleutels = sleutelsUit(GEHEIM);
  const omgeving: Omgeving = { database, klok, sleutels, brp, demo: false, adres: 'http://bench.test' };
  const faults: unknown[] = [];
  const dienst = maakDienst(omgeving, alleWegen(), (fault) => void faults.push(fault));
  return {
    database,
    omgeving,
    dienst,
    faults,
    as: async (medewerker, uitvoerder) => {
      const sessie = { soort: 'medewerker' as const, medewerker, uitvoerder, niveau: 'substantieel' };
      const token = await startSessie(database, sessie, new Date());
      const [row] = await database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
      return callerOf(dienst, token, row?.csrf ?? '', faults);
    },
  };
}

function callerOf(dienst: Dienst, token: string, csrf: string, faults: readonly unknown[]): Caller {
  return async (route, call = {}) => {
    const headers = new Headers({ Cookie: `meedoen=${token}`, 'X-CSRF-Token': csrf });
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    if (body !== null) headers.set('Content-Type', 'application/json');
    const response = await dienst.app.request(addressOf(route, call), { method: route.method, headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route.naam}: ${response.status} ${text} ${String(faults.at(-1) ?? '')}`);
    return JSON.parse(text);
  };
}
