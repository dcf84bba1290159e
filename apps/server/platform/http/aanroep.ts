import type { Doel } from '@meedoen/casework/bevoegdheid';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Brp } from '../../sources/brp/index.ts';
import type { Post } from '../../sources/post/index.ts';
import type { Database, Tx } from '../database/index.ts';
import type { Klok } from '../klok/index.ts';
import type { Spoor } from '../logboek/index.ts';
import type { Actor } from '../sessie/index.ts';
import type { Sleutels } from '../sleutels/index.ts';

/** What every part of the running server needs; made once at its start. */
export interface Omgeving {
  readonly database: Database;
  readonly klok: Klok;
  readonly sleutels: Sleutels;
  readonly brp: Brp;
  /** The way out for mail; without one every letter of somebody who wants a mail goes on paper. */
  readonly post?: Post | undefined;
  readonly demo: boolean;
  /** Address people see, `https://meedoen.veenrade.nl`. */
  readonly adres: string;
  /** Proxies of our own in front of this server that write `X-Forwarded-For`; none when left out. */
  readonly proxys?: number;
}

/** A person whose data this call reads or changes: one line in the log of processing. */
export interface Betrokkene {
  readonly id: string;
  /** Null for a member of staff: they work for more than one. */
  readonly gemeente: string | null;
}

/** One call of the API, after permission was decided: everything a handler works with. */
export interface Aanroep {
  readonly omgeving: Omgeving;
  /** The transaction of this call; it sees only rows this actor may see for this task. */
  readonly tx: Tx;
  readonly actor: Actor;
  readonly vandaag: IsoDate;
  readonly nu: Date;
  readonly spoor: Spoor;
  /** CBS codes in which the actor holds the task of this route; of a resident: none. */
  readonly gemeenten: readonly string[];
  /** Version from `If-Match`; undefined when the caller gave none. */
  readonly versie: number | undefined;
  /** Raw body, for routes that take a file. */
  readonly inhoud: () => Promise<Uint8Array>;
  /** Says whose data this call touches; each gets a line in the log. */
  betreft(...personen: readonly Betrokkene[]): void;
  /** Pieces of post nobody knows the person of yet: who that is gets the line once it is known. */
  overStukken(...stukken: readonly string[]): void;
  /** The purpose the caller stated for this call; the log of processing keeps it in place of that of the route. */
  voorDoel(doel: Doel): void;
  /** Sets the version of the answer (ETag). */
  geefVersie(versie: number): void;
}

/** A file as answer. */
export class Bestand {
  readonly inhoud: Uint8Array;
  readonly type: string;
  readonly naam: string;
  constructor(inhoud: Uint8Array, type: string, naam: string) {
    this.inhoud = inhoud;
    this.type = type;
    this.naam = naam;
  }
}
