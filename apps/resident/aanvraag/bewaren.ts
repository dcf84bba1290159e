import { type Formulier, readFormulier, saveFormulier } from '@meedoen/contract/aanvraag';
import { ApiProblem } from '@meedoen/contract/route';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTaal } from '../teksten/taal.tsx';
import type { Taal } from '../teksten/tekst.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { bewaarKladblok, leesKladblok, magOpToestel, wisKladblok } from '../verbinding/toestel.ts';
import { type Antwoorden, botsingen, foutenPerVeld, restNaBewaren, teVersturen, type Vraag } from './antwoord.ts';

export const formulierVraag = (aanvraagId: string, taal: Taal) =>
  queryOptions({
    queryKey: sleutels.eigen('formulier', aanvraagId, taal),
    queryFn: ({ signal }) => api(readFormulier, { params: { aanvraagId }, query: { taal }, signal }),
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export type Bewaarstand = 'bewaard' | 'niet-af' | 'bewaren' | 'op-toestel' | 'niet-op-toestel' | 'botsing' | 'fout';
/** How long somebody may think between two keys before we save. */
const WACHT = 1200;
const OPNIEUW = 15_000;

export interface Invulwerk {
  readonly vraag: ReturnType<typeof useQuery<Formulier>>;
  readonly concept: Antwoorden;
  readonly stand: Bewaarstand;
  readonly teruggezet: boolean;
  /** Errors of the server, per field. */
  readonly fouten: Readonly<Record<string, string>>;
  readonly fout: unknown;
  readonly botsing: readonly Vraag[];
  readonly antwoord: (veld: string, waarde: unknown) => void;
  /** Saves now. @returns the form as the server knows it, or undefined when it did not get there */
  readonly bewaar: () => Promise<Formulier | undefined>;
  readonly kies: (vraag: Vraag, wie: 'mijn' | 'andere') => void;
  readonly wis: () => void;
}

/**
 * Answers of one application: kept here at every key, on the phone when the server cannot be reached, saved a moment
 * later, with the version it was read on. Two people at once: both answers are shown and one is chosen.
 */
export function useInvullen(aanvraagId: string, aan: boolean): Invulwerk {
  const client = useQueryClient();
  const { taal } = useTaal();
  const opties = formulierVraag(aanvraagId, taal);
  const vraag = useQuery({ ...opties, enabled: aan });
  const [concept, setConcept] = useState<Antwoorden>({});
  const [stand, setStand] = useState<Bewaarstand>('bewaard');
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});
  const [fout, setFout] = useState<unknown>();
  const [botsing, setBotsing] = useState<readonly Vraag[]>([]);
  const [teruggezet, setTeruggezet] = useState(false);
  const nu = useRef<Antwoorden>({});
  const bezig = useRef<Promise<Formulier | undefined>>(undefined);

  const zet = useCallback(
    (volgende: Antwoorden) => {
      nu.current = volgende;
      setConcept(volgende);
      if (Object.keys(volgende).length === 0) wisKladblok(aanvraagId);
    },
    [aanvraagId],
  );

  const formulier = vraag.data;
  const begonnen = useRef(false);
  useEffect(() => {
    if (!formulier || begonnen.current) return;
    begonnen.current = true;
    const kladblok = leesKladblok(aanvraagId, Date.now());
    if (!kladblok || Object.keys(kladblok.antwoorden).length === 0) return;
    // kept on an older version than the server now has: whoever answered the same question meanwhile is asked about
    const ouder = { ...formulier, vragen: formulier.vragen.map((v) => ({ ...v, antwoord: null })) };
    const anders = kladblok.versie < formulier.versie ? botsingen(ouder, formulier, kladblok.antwoorden) : [];
    zet(kladblok.antwoorden);
    setTeruggezet(true);
    setBotsing(anders);
    setStand(anders.length > 0 ? 'botsing' : 'bewaren');
  }, [formulier, aanvraagId, zet]);

  const naarToestel = useCallback(
    (versie: number) => {
      const gelukt = bewaarKladblok(aanvraagId, { antwoorden: nu.current, versie, op: Date.now() });
      setStand(gelukt && magOpToestel(nu.current) ? 'op-toestel' : 'niet-op-toestel');
    },
    [aanvraagId],
  );

  const stuur = useCallback(async (): Promise<Formulier | undefined> => {
    const eerst = client.getQueryData<Formulier>(opties.queryKey);
    if (!eerst) return undefined;
    const gestuurd = teVersturen(eerst, nu.current);
    const halverwege = Object.keys(nu.current).length > Object.keys(gestuurd).length;
    if (Object.keys(gestuurd).length === 0) {
      setStand(halverwege ? 'niet-af' : 'bewaard');
      return eerst;
    }
    setStand('bewaren');
    try {
      const antwoord = await api(saveFormulier, {
        params: { aanvraagId },
        query: { taal },
        body: { antwoorden: gestuurd },
        versie: eerst.versie,
      });
      client.setQueryData(opties.queryKey, antwoord);
      const rest = restNaBewaren(nu.current, gestuurd);
      zet(rest);
      if (Object.keys(rest).length > 0) {
        bewaarKladblok(aanvraagId, { antwoorden: rest, versie: antwoord.versie, op: Date.now() });
      }
      setFouten({});
      setFout(undefined);
      setTeruggezet(false);
      setStand(Object.keys(rest).length > 0 ? 'niet-af' : 'bewaard');
      return antwoord;
    } catch (gevangen) {
      setFout(gevangen);
      if (!(gevangen instanceof ApiProblem)) {
        naarToestel(eerst.versie);
        return undefined;
      }
      const { status, errors } = gevangen.problem;
      if (status === 409 || status === 412) {
        const vers = await api(readFormulier, { params: { aanvraagId }, query: { taal } }).catch(() => undefined);
        if (!vers) {
          naarToestel(eerst.versie);
          return undefined;
        }
        const anders = vers.versie === eerst.versie ? [] : botsingen(eerst, vers, gestuurd);
        client.setQueryData(opties.queryKey, vers);
        setBotsing(anders);
        setStand(anders.length > 0 ? 'botsing' : vers.versie === eerst.versie ? 'fout' : 'bewaren');
        return undefined;
      }
      setFouten(foutenPerVeld(errors));
      naarToestel(eerst.versie);
      if (status !== 401) setStand('fout');
      return undefined;
    }
  }, [aanvraagId, client, naarToestel, opties.queryKey, taal, zet]);

  const bewaar = useCallback(async () => {
    await bezig.current;
    bezig.current = stuur();
    return bezig.current;
  }, [stuur]);

  // a moment after the last key, when the network is back, and every quarter of a minute while it is not
  const openstaand = Object.keys(concept).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer starts the wait again
  useEffect(() => {
    if (!openstaand || stand === 'botsing' || stand === 'fout' || stand === 'niet-af') return;
    const wacht = stand === 'op-toestel' || stand === 'niet-op-toestel' ? OPNIEUW : WACHT;
    const klok = window.setTimeout(() => void bewaar(), wacht);
    const terug = () => void bewaar();
    window.addEventListener('online', terug);
    return () => {
      window.clearTimeout(klok);
      window.removeEventListener('online', terug);
    };
  }, [openstaand, stand, concept, bewaar]);

  const antwoord = (veld: string, waarde: unknown) => {
    zet({ ...nu.current, [veld]: waarde });
    if (stand === 'fout' || stand === 'bewaard' || stand === 'niet-af') setStand('bewaren');
    setFouten(({ [veld]: _, ...rest }) => rest);
    bewaarKladblok(aanvraagId, { antwoorden: nu.current, versie: formulier?.versie ?? 0, op: Date.now() });
  };
  const kies = (over: Vraag, wie: 'mijn' | 'andere') => {
    if (wie === 'andere') {
      const { [over.veld]: _, ...rest } = nu.current;
      zet(rest);
    }
    const rest = botsing.filter((v) => v.veld !== over.veld);
    setBotsing(rest);
    if (rest.length === 0) setStand(Object.keys(nu.current).length > 0 ? 'bewaren' : 'bewaard');
  };
  const wis = () => {
    zet({});
    setTeruggezet(false);
    setStand('bewaard');
  };
  return { vraag, concept, stand, teruggezet, fouten, fout, botsing, antwoord, bewaar, kies, wis };
}
