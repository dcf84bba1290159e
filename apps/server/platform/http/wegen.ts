import type { Route } from '@meedoen/contract/route';
import type { AnyRoute } from '@meedoen/contract/routes';
import type { Aanroep, Bestand } from './aanroep.ts';

export interface Invoer<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

export type Handler<Params, Query, Body, Answer> = (
  invoer: Invoer<Params, Query, Body>,
  aanroep: Aanroep,
) => Promise<Answer | Bestand>;

export type AnyHandler = Handler<unknown, unknown, unknown, unknown>;

/** The paths that slices answer. Each route of the contract has exactly one handler; a test compares. */
export class Wegen {
  readonly #handlers = new Map<string, { route: AnyRoute; handler: AnyHandler }>();

  /** Answers a route of the contract. @throws when it is answered already */
  op<P, Q, B, A>(route: Route<P, Q, B, A>, handler: Handler<P, Q, B, A>): this {
    if (this.#handlers.has(route.naam)) throw new Error(`route ${route.naam} has two handlers`);
    // the contract parses params, query and body with the route's own schemas before the handler sees them
    this.#handlers.set(route.naam, { route: route as AnyRoute, handler: handler as AnyHandler });
    return this;
  }

  /** The same, fixed names before parameters: `/personen/_zoek` is not the person `_zoek`, whoever came first. */
  get opVolgorde(): readonly { readonly route: AnyRoute; readonly handler: AnyHandler }[] {
    const volgorde = ({ route }: { route: AnyRoute }) => route.path.replaceAll('{', '\uffff');
    return this.alle.toSorted((a, b) => (volgorde(a) < volgorde(b) ? -1 : 1));
  }

  get alle(): readonly { readonly route: AnyRoute; readonly handler: AnyHandler }[] {
    return [...this.#handlers.values()];
  }
}
