import {
  ApiProblem,
  addressOf,
  type Call,
  type Client,
  client,
  numberOf,
  Onbereikbaar,
  once,
  type Route,
} from '@meedoen/contract/route';
import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';

/** The server said it with a reason, so asking again changes nothing; only silence is tried once more. */
const probeerOpnieuw = (keer: number, fout: Error): boolean => fout instanceof Onbereikbaar && keer < 1;

export const geheugen = new QueryClient({
  defaultOptions: {
    // Every read of a file is logged for the resident: never fetch because a window was looked at.
    queries: { retry: probeerOpnieuw, staleTime: 20_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});

/** What a path of the API answers. */
export type Antwoord<R> = R extends Route<infer _P, infer _Q, infer _B, infer A> ? A : never;

const ClientContext = createContext<Client>(client({ base: '' }));
export const ClientProvider = ClientContext.Provider;
export const useClient = (): Client => useContext(ClientContext);

interface Leesopties<A> {
  readonly aan?: boolean;
  /** After how many milliseconds to ask again, by the last answer. */
  readonly opnieuwNa?: (laatste: A | undefined) => number;
  /** Keep showing the old list until the new one is there. */
  readonly houdVorige?: boolean;
}

/** Reads a path of the API. The old answer stays until the new one is there. */
export function useLees<P, Q, B, A>(
  route: Route<P, Q, B, A>,
  call: Call<P, Q, B> = {},
  opties: Leesopties<A> = {},
): UseQueryResult<A, Error> {
  const api = useClient();
  return useQuery({
    queryKey: [route.naam, call.params ?? null, call.query ?? null, call.body ?? null],
    queryFn: ({ signal }) => api(route, { ...call, signal }),
    enabled: opties.aan ?? true,
    refetchInterval: (query) => opties.opnieuwNa?.(query.state.data) ?? false,
    ...(opties.houdVorige ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * Gives a command. The key that makes sending twice harmless stays the same until an answer came.
 * @param ververs names of the reads that are no longer true afterwards
 * @param voorbij names of the reads that are refused afterwards: asked again only by who comes back to them
 */
export function useOpdracht<P, Q, B, A>(
  route: Route<P, Q, B, A>,
  ververs: readonly string[],
  na?: (antwoord: A) => void,
  voorbij: readonly string[] = [],
) {
  const api = useClient();
  const queries = useQueryClient();
  const sleutel = useRef<string>(undefined);
  const gevolgd = useRef(new WeakSet<Promise<A>>());
  return useMutation<A, Error, Call<P, Q, B>>({
    mutationFn: async (call) => {
      sleutel.current ??= crypto.randomUUID();
      const belofte = api(route, { ...call, sleutel: sleutel.current });
      const antwoord = await belofte;
      sleutel.current = undefined;
      // the second of a double click waits for the same promise: what follows happens once
      if (!gevolgd.current.has(belofte)) {
        gevolgd.current.add(belofte);
        na?.(antwoord);
      }
      return antwoord;
    },
    onError: async (fout) => {
      if (!(fout instanceof Onbereikbaar)) sleutel.current = undefined;
      // Somebody was first: fetch what stands there now, so that both versions can be shown.
      if (isConflict(fout))
        await Promise.all([...ververs, ...voorbij].map((naam) => queries.invalidateQueries({ queryKey: [naam] })));
    },
    onSuccess: async () => {
      await Promise.all([
        ...ververs.map((naam) => queries.invalidateQueries({ queryKey: [naam] })),
        ...voorbij.map((naam) => queries.invalidateQueries({ queryKey: [naam], refetchType: 'none' })),
      ]);
    },
  });
}

const fileOnce = once();

/**
 * Sends a file as raw bytes to a path that takes one; a double click sends it once.
 * @param type what it is sent as, where the path takes one kind and a browser may not know it
 * @throws ApiProblem, Onbereikbaar
 */
export function stuurBestand<P, Q, B, A>(
  route: Route<P, Q, B, A>,
  call: Call<P, Q, B>,
  bestand: File,
  csrf: string | null,
  type: string = bestand.type,
): Promise<A> {
  const wat = JSON.stringify([addressOf(route, call), numberOf(bestand)]);
  return fileOnce(wat, () => stuurBytes(route, call, new Blob([bestand], { type }), csrf));
}

async function stuurBytes<P, Q, B, A>(
  route: Route<P, Q, B, A>,
  call: Call<P, Q, B>,
  bestand: Blob,
  csrf: string | null,
): Promise<A> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Content-Type': bestand.type || 'application/octet-stream',
    'Idempotency-Key': crypto.randomUUID(),
  });
  if (csrf) headers.set('X-CSRF-Token', csrf);
  const antwoord = await fetch(addressOf(route, call), {
    method: route.method,
    headers,
    body: bestand,
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw new Onbereikbaar('Geen antwoord van de server', { cause });
  });
  const inhoud: unknown = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok)
    throw new ApiProblem({
      status: antwoord.status,
      title: 'Niet gelukt',
      detail: 'Het bestand is niet aangenomen.',
      ...(typeof inhoud === 'object' ? inhoud : {}),
    });
  if (!route.answer) throw new TypeError(`${route.naam} has no answer`);
  return route.answer.parse(inhoud);
}

/** Address of a file that the browser opens itself. */
export const bestandsadres = <P, Q, B, A>(route: Route<P, Q, B, A>, call: Call<P, Q, B>): string =>
  addressOf(route, call);

/** Somebody else changed it meanwhile. A 409 with another code is a refusal of the law or the state, not a conflict. */
export const isConflict = (fout: unknown): fout is ApiProblem =>
  fout instanceof ApiProblem &&
  (fout.problem.status === 412 ||
    (fout.problem.status === 409 && (fout.problem.errors ?? []).every(({ code }) => code === 'versie-verouderd')));
/** Not there, or not for this person: one answer for both. */
export const isNietGevonden = (fout: unknown): boolean =>
  fout instanceof ApiProblem && (fout.problem.status === 404 || fout.problem.status === 403);
export const isUitgelogd = (fout: unknown): boolean => fout instanceof ApiProblem && fout.problem.status === 401;
