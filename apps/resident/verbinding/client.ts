import { ApiProblem, type Client, client, sendOnce } from '@meedoen/contract/route';
import { readSessie, type Sessie } from '@meedoen/contract/sessie';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { weigering } from './aanspreking.ts';

let csrf: string | undefined;
/** Who reads, and in whose file. */
let wie: string | undefined;
/** Whose file the answers kept here are of. */
let dossier: string | null = null;
/** The token that goes with every change; empty when nobody is logged in. */
export const csrfToken = (): string | undefined => csrf;

/** The server no longer knows who asks: the session is over, what was typed stays on this device. */
export const isUitgelogd = (fout: unknown): boolean => fout instanceof ApiProblem && fout.problem.status === 401;

const bijUitloggen = new Set<() => void>();
/** Calls back whenever any answer says the session is over. @returns stops listening */
export function onUitgelogd(roep: () => void): () => void {
  bijUitloggen.add(roep);
  return () => bijUitloggen.delete(roep);
}

const roepAan = client({ base: '', csrf: csrfToken });
const vraagServer: Client = async (route, call) => {
  try {
    return await roepAan(route, call);
  } catch (fout) {
    throw fout instanceof ApiProblem ? weigering(fout.problem) : fout;
  }
};
/** The token of this page is no longer that of the session: somebody logged in again beside it. */
const isVerlopen = (fout: unknown): boolean =>
  fout instanceof ApiProblem && fout.problem.status === 403 && csrf !== undefined;

/**
 * A call to the server. A page that stood open while its owner logged in again goes on with the
 * new session; when it is of somebody else now, nothing is sent.
 */
const stuur: Client = async (route, call) => {
  const metSleutel = { ...call, sleutel: call?.sleutel ?? crypto.randomUUID() };
  try {
    return await vraagServer(route, metSleutel);
  } catch (fout) {
    if (isUitgelogd(fout)) for (const roep of bijUitloggen) roep();
    const vorige = wie;
    if (route.method === 'GET' || !isVerlopen(fout)) throw fout;
    await vragen.fetchQuery({ ...sessieVraag, staleTime: 0 });
    if (wie !== vorige) throw fout;
    return vraagServer(route, metSleutel);
  }
};

/** The only way from this app to the server. A second tap is the same tap: it gets the same answer. */
export const api: Client = sendOnce(stuur);

/** Keys under which answers are kept; `eigen` is dropped at logout. */
export const sleutels = {
  sessie: ['sessie'] as const,
  eigen: (...rest: readonly (string | undefined)[]) => ['eigen', ...rest] as const,
};

export const sessieVraag = queryOptions({
  queryKey: sleutels.sessie,
  queryFn: async ({ signal }): Promise<Sessie> => {
    const sessie = await api(readSessie, { signal });
    csrf = sessie.csrf ?? undefined;
    if (dossier !== sessie.id) vragen.removeQueries({ queryKey: sleutels.eigen() });
    dossier = sessie.id;
    wie = sessie.id ? `${sessie.id} ${sessie.voor?.persoon ?? ''}` : undefined;
    return sessie;
  },
  staleTime: 60_000,
});

/** One memory of answers. A refusal is not asked again; no answer is, twice. */
export const vragen = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (keer, fout) => !(fout instanceof ApiProblem) && keer < 2,
      refetchOnWindowFocus: true,
      staleTime: 10_000,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
