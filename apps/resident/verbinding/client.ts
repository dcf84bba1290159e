import { ApiProblem, type Client, client } from '@meedoen/contract/route';
import { readSessie, type Sessie } from '@meedoen/contract/sessie';
import { QueryClient, queryOptions } from '@tanstack/react-query';

let csrf: string | undefined;
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

const vraagServer = client({ base: '', csrf: csrfToken });
/** The only way from this app to the server. */
export const api: Client = async (route, call) => {
  try {
    return await vraagServer(route, call);
  } catch (fout) {
    if (isUitgelogd(fout)) for (const roep of bijUitloggen) roep();
    throw fout;
  }
};

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
