import { type Instant, instant } from '@meedoen/casework/tijdstip';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../database/index.ts';
import { conflict } from '../probleem/index.ts';
import type { Actor } from '../sessie/index.ts';

/** Whom a command is written under. */
export interface Auteur {
  /** Id of the person or member of staff; null for what happens by itself. */
  readonly id: string | null;
  readonly soort: 'inwoner' | 'medewerker' | 'ketenpartner' | 'systeem';
}

export const SYSTEEMAUTEUR: Auteur = { id: null, soort: 'systeem' };

export interface Stroom {
  readonly id: string;
  readonly soort:
    | 'zaak'
    | 'recht'
    | 'besluit'
    | 'betaalrun'
    | 'bezwaar'
    | 'afstemming'
    | 'klacht'
    | 'regeling'
    | 'plan'
    | 'loonkostensubsidie'
    | 'ontvangst'
    | 'invordering'
    | 'kwijtschelding'
    | 'boete'
    | 'inzet'
    | 'beleidsvoorstel'
    | 'signaal'
    | 'nazorg'
    | 'verhaal'
    | 'jaarrun'
    | 'bijeenkomst'
    | 'deelname'
    | 'doelgroepzaak'
    | 'raadsrapportage'
    | 'ontheffing'
    | 'begroting'
    | 'ketenpartner'
    | 'overeenkomst'
    | 'verwijzing';
  readonly uitvoerder: string;
  readonly gemeente: string | null;
  readonly persoon: string | null;
}

/** One command of a stream, as it was given. */
export interface Commando {
  readonly volgnummer: number;
  readonly commando: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly actor: string | null;
  readonly actorSoort: string;
  readonly reden: string | null;
  readonly op: Date;
  readonly dag: IsoDate;
}

export interface NieuwCommando {
  readonly commando: string;
  readonly gegevens: object;
  readonly auteur: Auteur;
  readonly reden?: string | undefined;
  readonly op: Date;
  readonly dag: IsoDate;
}

/**
 * Writes the next command of a stream; the state row is derived from it in the same transaction.
 * @param versie number of commands before this one. @returns the version after it.
 * A second writer on the same version gets a unique violation, which the http door turns into a conflict.
 */
export async function voegCommandoToe(
  tx: Tx,
  stroom: Stroom,
  versie: number,
  nieuw: NieuwCommando,
): Promise<{ readonly versie: number; readonly commando: Commando }> {
  const volgnummer = versie + 1;
  await tx`insert into commando ${tx({
    stroom: stroom.id,
    volgnummer,
    stroomsoort: stroom.soort,
    uitvoerder: stroom.uitvoerder,
    gemeente: stroom.gemeente,
    persoon: stroom.persoon,
    commando: nieuw.commando,
    gegevens: jsonb(tx, nieuw.gegevens),
    actor: nieuw.auteur.id,
    actor_soort: nieuw.auteur.soort,
    reden: nieuw.reden ?? null,
    op: nieuw.op,
    dag: nieuw.dag,
  })}`;
  const commando: Commando = {
    volgnummer,
    commando: nieuw.commando,
    gegevens: JSON.parse(JSON.stringify(nieuw.gegevens)) as Record<string, unknown>,
    actor: nieuw.auteur.id,
    actorSoort: nieuw.auteur.soort,
    reden: nieuw.reden ?? null,
    op: nieuw.op,
    dag: nieuw.dag,
  };
  return { versie: volgnummer, commando };
}

/** The commands of a stream in order. */
export async function leesStroom(tx: Tx, id: string): Promise<Commando[]> {
  return tx<Commando[]>`
    select volgnummer, commando, gegevens, actor, actor_soort as "actorSoort", reden, op, dag
    from commando where stroom = ${id} order by volgnummer`;
}

/** Refuses to go on from another version than the caller read. @throws Probleem 409 */
export function bewaakVersie(gegeven: number | undefined, huidig: number): void {
  if (gegeven !== undefined && gegeven !== huidig) throw conflict();
}

/** The author a call writes under. */
export function auteurVan(actor: Actor): Auteur {
  if (actor.soort === 'niemand') return SYSTEEMAUTEUR;
  return actor.soort === 'inwoner'
    ? { id: actor.zelf, soort: 'inwoner' }
    : { id: actor.medewerker, soort: actor.soort };
}

/** Who gives a command, when, and on which day it counts. */
export interface Opdrachtgever {
  readonly auteur: Auteur;
  readonly nu: Date;
  readonly vandaag: IsoDate;
  readonly reden?: string | undefined;
}

/** A command of casework, of whatever case: what it asks, by whom and when. */
interface Opdracht {
  readonly command: string;
  readonly door: string;
  readonly op: Instant;
}

/** A command without who gives it and when: that comes from the call. */
export type Inhoud<O extends Opdracht> = O extends Opdracht ? Omit<O, 'door' | 'op'> : never;

/** A command with who gives it and when. */
export const metWie = <I extends { readonly command: string }>(
  inhoud: I,
  { auteur, nu }: Opdrachtgever,
): I & { door: string; op: Instant } => ({
  ...inhoud,
  door: auteur.id ?? 'systeem',
  op: instant(nu.toISOString()),
});

/** Writes a command of casework as the next of its stream. @returns the version after it */
export async function schrijfOpdracht(
  tx: Tx,
  stroom: Stroom,
  versie: number,
  opdracht: Opdracht,
  { auteur, reden, nu: op, vandaag: dag }: Opdrachtgever,
): Promise<number> {
  const { command: commando, ...gegevens } = opdracht;
  return (await voegCommandoToe(tx, stroom, versie, { commando, gegevens, auteur, reden, op, dag })).versie;
}

/**
 * The command of casework that was written. Its shape is taken on trust: it passed the rules of its case before it was
 * written, and `rebuild...` puts it to them again.
 */
export const opdrachtUit = <O extends Opdracht>({ commando, gegevens }: Pick<Commando, 'commando' | 'gegevens'>): O =>
  ({ ...gegevens, command: commando }) as object as O;
