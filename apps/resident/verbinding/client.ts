import { ApiProblem, client } from '@meedoen/contract/route';
import { readSessie, type Sessie } from '@meedoen/contract/sessie';
import { QueryClient, queryOptions } from '@tanstack/react-query';

let csrf: string | undefined;
/** The token that goes with every change; empty when nobody is logged in. */
export const csrfToken = (): string | undefined => csrf;

/** The only way from this app to the server. */
export const api = client({ base: '', csrf: csrfToken });

/** Answers 401 once somebody was logged in: the session is over, what was typed stays on this device. */
export const isUitgelogd = (fout: unknown): boolean => fout instanceof ApiProblem && fout.problem.status === 401;

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
