import type { Problem, Route } from './route.ts';

/** Thrown by the client: the server said no, with its reason. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Thrown by the client: no answer came. What was typed must stay. */
export class Onbereikbaar extends Error {
  override readonly name = 'Onbereikbaar';
}

export interface Call<Params, Query, Body> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Version read before, sent as `If-Match`. */
  readonly versie?: number;
  /** Key that makes sending the same command twice harmless; made once per intention. */
  readonly sleutel?: string;
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  readonly base: string;
  /** CSRF token of the session, sent with every change. */
  readonly csrf?: () => string | undefined;
  readonly fetch?: typeof globalThis.fetch;
}

export type Client = <P, Q, B, A>(route: Route<P, Q, B, A>, call?: Call<P, Q, B>) => Promise<A>;

/** Address of a route with its parameters and query filled in. */
export function addressOf<P, Q, B, A>(route: Route<P, Q, B, A>, call: Call<P, Q, B> = {}): string {
  const params = (call.params ?? {}) as Record<string, unknown>;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries((call.query ?? {}) as Record<string, unknown>)) {
    if (Array.isArray(value)) for (const each of value) query.append(key, String(each));
    else if (value !== undefined && value !== null && value !== '') query.set(key, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A typed client of the API for browser and tests. @throws ApiProblem, Onbereikbaar */
export function client(options: ClientOptions): Client {
  return async (route, call = {}) => {
    const headers = new Headers({ Accept: 'application/json, application/problem+json' });
    if (call.body !== undefined) headers.set('Content-Type', 'application/json');
    if (call.versie !== undefined) headers.set('If-Match', `"${call.versie}"`);
    if (route.method !== 'GET') {
      headers.set('Idempotency-Key', call.sleutel ?? crypto.randomUUID());
      const csrf = options.csrf?.();
      if (csrf) headers.set('X-CSRF-Token', csrf);
    }
    let response: Response;
    try {
      response = await (options.fetch ?? fetch)(options.base + addressOf(route, call), {
        method: route.method,
        headers,
        credentials: 'same-origin',
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        ...(call.signal ? { signal: call.signal } : {}),
      });
    } catch (cause) {
      throw new Onbereikbaar('Geen antwoord van de server', { cause });
    }
    if (!response.ok) throw new ApiProblem(await problemOf(response));
    if (response.status === 204 || route.answer === undefined) return undefined as never;
    return route.answer.parse(await response.json());
  };
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = {
    status: response.status,
    title: 'Er ging iets mis',
    detail: 'Er ging iets mis. Probeer het opnieuw.',
  };
  if (!response.headers.get('Content-Type')?.includes('json')) return fallback;
  return { ...fallback, ...((await response.json()) as Partial<Problem>) };
}
