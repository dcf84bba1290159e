import { addressOf, type Call, type Route } from '@meedoen/contract/route';
import { SYSTEEM, type Tx, withToegang } from '../platform/database/index.ts';
import { type Dienst, maakDienst, type Omgeving } from '../platform/http/index.ts';
import { startSessie } from '../platform/sessie/index.ts';
import { hashVan } from '../platform/sleutels/index.ts';
import { alleWegen } from '../wegen.ts';

/**
 * Gives commands as somebody who is logged in.
 * @param bestand what is sent to a path that takes a file. @throws when the door says no: then the story of the demo is wrong
 */
export type Geef = <P, Q, B, A>(route: Route<P, Q, B, A>, call?: Call<P, Q, B>, bestand?: Uint8Array) => Promise<A>;

/** The http door without a network, for filling the demo with what people do. */
export class Demodeur {
  readonly #omgeving: Omgeving;
  readonly #dienst: Dienst;
  #bug: unknown;

  constructor(omgeving: Omgeving) {
    this.#omgeving = omgeving;
    this.#dienst = maakDienst(omgeving, alleWegen(), (fout) => {
      this.#bug = fout;
    });
  }

  systeem<T>(werk: (tx: Tx) => Promise<T>): Promise<T> {
    return withToegang(this.#omgeving.database, SYSTEEM, werk);
  }

  alsMedewerker(medewerker: string, uitvoerder: string): Promise<Geef> {
    return this.#metSessie({ soort: 'medewerker', medewerker, uitvoerder });
  }

  alsInwoner(persoon: string, uitvoerder: string): Promise<Geef> {
    return this.#metSessie({ soort: 'inwoner', persoon, uitvoerder });
  }

  async #metSessie(sessie: Parameters<typeof startSessie>[1]): Promise<Geef> {
    const { database } = this.#omgeving;
    const token = await startSessie(database, sessie, new Date());
    const [rij] = await database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
    return async (route, call = {}, bestand) => {
      const headers = new Headers({ Cookie: `meedoen=${token}` });
      if (route.method !== 'GET') headers.set('X-CSRF-Token', rij?.csrf ?? '');
      if (call.versie !== undefined) headers.set('If-Match', `"${call.versie}"`);
      if (call.body !== undefined) headers.set('Content-Type', 'application/json');
      const body = call.body === undefined ? (bestand ? Buffer.from(bestand) : null) : JSON.stringify(call.body);
      const antwoord = await this.#dienst.app.request(addressOf(route, call), { method: route.method, headers, body });
      const text = await antwoord.text();
      if (!antwoord.ok) throw new Error(`${route.naam}: ${antwoord.status} ${text}`, { cause: this.#bug });
      return (text === '' ? undefined : JSON.parse(text)) as never;
    };
  }
}
