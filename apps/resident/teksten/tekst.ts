import type { Sessie } from '@meedoen/contract/sessie';

export type Vorm = Sessie['aanspreekvorm'];
export type Taal = Sessie['taal'];

/**
 * One text in Dutch with je, Dutch with u, and English. `{naam}` is a place to fill in, `*...*` stands out.
 * The three are written side by side, so that nobody changes one and forgets the others.
 */
export interface Tekst<Plaats extends string = string> {
  readonly je: string;
  readonly u: string;
  readonly en: string;
  /** Never there at run time: carries the names of the places for the type-check. */
  readonly plaatsen?: Plaats;
}

/** Names of the places in a text: `'Hallo {naam}'` has `'naam'`. */
export type Plaatsen<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Plaatsen<Rest> : never;

/** A text in its three forms. */
export const t = <const S extends string>(je: S, u: string, en: string): Tekst<Plaatsen<S>> => ({ je, u, en });
/** The same Dutch for je and u. */
export const gelijk = <const S extends string>(nl: S, en: string): Tekst<Plaatsen<S>> => ({ je: nl, u: nl, en });

export type Waarden<P extends string> = Readonly<Record<P, string | number>>;
/** The arguments after a text: none when it has no places. */
export type Invulling<P extends string> = [P] extends [never] ? [] : [waarden: Waarden<P>];

export const inVorm = (tekst: Tekst, taal: Taal, vorm: Vorm): string => (taal === 'en' ? tekst.en : tekst[vorm]);

export interface Tekstdeel {
  readonly tekst: string;
  readonly vet: boolean;
}

/** Fills the places of a text. Values are never read as places or emphasis. */
export function vul(tekst: string, waarden: Waarden<string> = {}): Tekstdeel[] {
  return tekst
    .split('*')
    .map((stuk, i) => ({
      tekst: stuk.replace(/\{(\w+)\}/g, (_, naam: string) => String(waarden[naam] ?? '')),
      vet: i % 2 === 1,
    }))
    .filter((deel) => deel.tekst !== '');
}

export const plat = (delen: readonly Tekstdeel[]): string => delen.map((deel) => deel.tekst).join('');
