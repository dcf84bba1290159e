import { randomBytes } from 'node:crypto';
import type { Doel, Taak } from '@meedoen/casework/bevoegdheid';
import { type Tx, uuidv7, voegIn } from '../database/index.ts';
import type { Betrokkene } from '../http/aanroep.ts';
import type { Actor } from '../sessie/index.ts';

export type { Betrokkene };

/** Trace context of one call (W3C Trace Context). */
export interface Spoor {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
}

/** Reads `traceparent`, or starts a trace. */
export function spoorUit(traceparent: string | undefined): Spoor {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '');
  const spanId = randomBytes(8).toString('hex');
  return match?.[1] && match[2]
    ? { traceId: match[1], spanId, parentSpanId: match[2] }
    : { traceId: randomBytes(16).toString('hex'), spanId, parentSpanId: null };
}

export interface Verwerking {
  readonly spoor: Spoor;
  readonly actor: Actor | { readonly soort: 'systeem'; readonly naam: string };
  readonly uitvoerder: string;
  readonly naam: string;
  readonly taak: Taak | 'openbaar' | 'systeem';
  readonly doel: Doel;
  readonly begin: Date;
  readonly eind: Date;
  /** 0 unset (also a refusal), 1 ok, 2 error of ours (Logboek Dataverwerkingen 0.8). */
  readonly status: 0 | 1 | 2;
  readonly betrokkenen: readonly Betrokkene[];
  readonly kenmerken?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Writes the log of processing: one line per data subject, or one when nobody in particular was touched. */
export async function schrijfLogboek(tx: Tx, verwerking: Verwerking): Promise<void> {
  const { spoor, actor } = verwerking;
  const subjects = uniek(verwerking.betrokkenen);
  const lines = (subjects.length > 0 ? subjects : [null]).map((betrokkene, i) => ({
    id: uuidv7(),
    trace_id: spoor.traceId,
    span_id: i === 0 ? spoor.spanId : randomBytes(8).toString('hex'),
    parent_span_id: i === 0 ? spoor.parentSpanId : spoor.spanId,
    status_code: verwerking.status,
    name: verwerking.naam,
    start_time: verwerking.begin,
    end_time: verwerking.eind,
    processing_activity_id: `urn:meedoen:verwerking:${verwerking.doel}`,
    uitvoerder: verwerking.uitvoerder,
    gemeente: betrokkene?.gemeente ?? null,
    persoon: betrokkene?.id ?? null,
    actor: actor.soort === 'inwoner' ? actor.zelf : 'medewerker' in actor ? actor.medewerker : null,
    actor_soort: actor.soort,
    actor_naam: 'naam' in actor ? actor.naam : '',
    doel: verwerking.doel,
    taak: verwerking.taak,
    attributes: verwerking.kenmerken ?? {},
  }));
  // a file for the bank or a day of post touches thousands at once
  await voegIn(tx, 'logregel', lines);
}

/** What a job did with the data of people, in words that each of them reads. */
export interface Taakverwerking {
  readonly uitvoerder: string;
  /** Who did it, as it is called there: a computer has a name too. */
  readonly wie: string;
  readonly wat: string;
  readonly doel: Doel;
  readonly begin: Date;
  readonly eind: Date;
  readonly betrokkenen: readonly Betrokkene[];
}

/** Writes the lines of a job, all at once; nothing when nobody was touched. A job has no caller, so its trace is its own. */
export async function recordTaak(tx: Tx, { wie, wat, betrokkenen, ...rest }: Taakverwerking): Promise<void> {
  if (betrokkenen.length === 0) return;
  const actor = { soort: 'systeem', naam: wie } as const;
  const spoor = spoorUit(undefined);
  await schrijfLogboek(tx, { ...rest, spoor, actor, naam: wat, taak: 'systeem', status: 1, betrokkenen });
}

/**
 * Gives a person the lines of who saw a piece of post before anybody knew it was theirs: the same call, the same moment.
 * @param stukken ids of the piece and of its document
 */
export async function assignStukken(tx: Tx, betrokkene: Betrokkene, stukken: readonly string[]): Promise<void> {
  await tx`
    insert into logregel (id, trace_id, span_id, parent_span_id, status_code, name, start_time, end_time, processing_activity_id,
      uitvoerder, gemeente, persoon, actor, actor_soort, actor_naam, doel, taak, attributes)
    select gen_random_uuid(), trace_id, substr(md5(span_id || ${betrokkene.id}), 1, 16), span_id, status_code, name, start_time,
      end_time, processing_activity_id, uitvoerder, ${betrokkene.gemeente}, ${betrokkene.id}, actor, actor_soort, actor_naam,
      doel, taak, attributes - 'stukken'
    from logregel where attributes ? 'stukken' and attributes -> 'stukken' ?| ${[...stukken]}::text[] and persoon is null`;
}

/** Whose file the ids in an address lead to, in one uitvoerder: of a person, a right, a case, a besluit or a letter. */
export function betrokkenenBij(tx: Tx, uitvoerder: string, ids: readonly string[]): Promise<Betrokkene[]> {
  const lijst = [...ids];
  return tx<Betrokkene[]>`
    select id, gemeente from persoon where uitvoerder = ${uitvoerder} and id = any(${lijst}::uuid[])
    union select persoon, gemeente from recht where uitvoerder = ${uitvoerder} and id = any(${lijst}::uuid[])
    union select persoon, gemeente from zaak where uitvoerder = ${uitvoerder} and persoon is not null and id = any(${lijst}::uuid[])
    union select persoon, gemeente from besluit where uitvoerder = ${uitvoerder} and persoon is not null and id = any(${lijst}::uuid[])
    union select persoon, gemeente from brief where uitvoerder = ${uitvoerder} and persoon is not null and id = any(${lijst}::uuid[])`;
}

function uniek(betrokkenen: readonly Betrokkene[]): Betrokkene[] {
  return [...new Map(betrokkenen.map((each) => [each.id, each])).values()];
}
