import type { IsoDate } from '@meedoen/law/kernel';

/**
 * A refusal: the law or the state of a case says no. A value, never an exception; a greyed button and a
 * problem+json answer show the same one.
 */
export interface Weigering<Code extends string = string> {
  /** Dutch, kebab-case; stable, tests and screens may depend on it. */
  readonly code: Code;
  /** One or two B1 Dutch sentences: why not, and what would open it. */
  readonly tekst: string;
  /** Where the law says so, when the law does. */
  readonly artikel?: string | undefined;
  /** The numbers the refusal turned on: cents, days, or dates as `YYYY-MM-DD`. */
  readonly cijfers?: Readonly<Record<string, number | string>> | undefined;
}

/** What comes of a command: a value, or the reason why not. */
export type Uitslag<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly weigering: Weigering<Code> };

export const gelukt = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const geweigerd = <Code extends string>(
  weigering: Weigering<Code>,
): { readonly ok: false; readonly weigering: Weigering<Code> } => ({ ok: false, weigering });

/** A refusal as it is written down. */
export const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  artikel,
  cijfers,
});

/** A refusal of words that are not there; undefined when they are. */
export const leeg = (tekst: string, code: string, zin: string): Weigering | undefined =>
  tekst.trim() === '' ? nee(code, zin) : undefined;

/** A refusal of a day that is still to come, for what has happened. */
export const later = (dag: IsoDate, vandaag: IsoDate): Weigering | undefined =>
  dag > vandaag ? nee('in-de-toekomst', 'Deze dag is nog niet geweest.', undefined, { dag }) : undefined;
