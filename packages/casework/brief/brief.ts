import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Taal } from '../opmaak/index.ts';
import type { Briefsoort } from './soorten.ts';

export type { Taal };
export type Aanspreekvorm = 'je' | 'u';

/** A piece of a sentence; `vet` is the part that the eye should find first. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly vet?: true;
}

/**
 * One sentence or short run of sentences with a name of its own.
 * `bewerkbaar` sentences may be replaced by staff (`wijzigZin`); the others are the fixed text of the version.
 */
export interface Zin {
  readonly id: string;
  readonly delen: readonly Tekstdeel[];
  readonly bewerkbaar: boolean;
  /** True when a member of staff wrote this text. */
  readonly eigen?: true;
}

export interface Geadresseerde {
  readonly naam: string;
  /** The letter goes to the heirs of somebody: `naam` is `De erven van ...`. */
  readonly erven?: true;
  /** A representative the letter goes to, for instance a bewindvoerder; printed above the name. */
  readonly terAttentieVan?: string;
  readonly straatEnNummer: string;
  readonly postcode: string;
  readonly plaats: string;
  /** Only for an address abroad. */
  readonly land?: string;
}

export interface Afzender {
  /** Name without the word gemeente: `Veenrade`. */
  readonly gemeente: string;
  readonly afdeling: string;
  /** Postal address in lines, `['Postbus 10', '9400 AA Veenrade']`. */
  readonly postadres: readonly string[];
  readonly telefoon: string;
  readonly website: string;
}

export interface Contactpersoon {
  readonly naam: string;
  readonly telefoon: string;
  /** When the phone is answered: `maandag tot en met vrijdag, 9.00 tot 17.00 uur`. */
  readonly bereikbaar: string;
}

/** Where the law says it, in words the reader can look up. */
export interface Artikelverwijzing {
  /** What the article is about, in plain words. */
  readonly over: string;
  readonly artikel: string;
}

export type Somrol = 'regel' | 'subtotaal' | 'totaal';

/** One line of a sum. Cents are signed: what goes off is negative. One amount per column of the sum. */
export interface Somregel {
  readonly label: string;
  readonly cents: readonly Cents[];
  readonly artikel: string;
  readonly rol: Somrol;
  /** Why this amount, in one plain sentence. */
  readonly uitleg?: string;
}

/** One sum read from top to bottom; `kolommen` are periods next to each other or before, after and difference. */
export interface Som {
  readonly kop: string;
  readonly omschrijving: string;
  readonly kolommen: readonly string[];
  readonly regels: readonly Somregel[];
}

export interface Datumpunt {
  readonly datum: IsoDate;
  readonly zin: Zin;
  readonly cents?: Cents;
  /** True when it already happened on the day of the letter. */
  readonly gebeurd: boolean;
}

export type Briefblok =
  | { readonly soort: 'conclusie'; readonly kop: string; readonly zinnen: readonly Zin[] }
  | { readonly soort: 'bedrag'; readonly cents: Cents; readonly onderschrift: Zin; readonly zinnen: readonly Zin[] }
  | { readonly soort: 'tekst'; readonly kop: string; readonly zinnen: readonly Zin[] }
  | { readonly soort: 'som'; readonly som: Som; readonly toelichting: readonly Zin[] }
  | { readonly soort: 'datums'; readonly kop: string; readonly punten: readonly Datumpunt[] }
  | {
      readonly soort: 'redenen';
      readonly kop: string;
      readonly punten: readonly Zin[];
      readonly artikelkop: string;
      readonly artikelen: readonly Artikelverwijzing[];
    }
  | {
      readonly soort: 'plichten';
      readonly kop: string;
      readonly punten: readonly { readonly titel: Zin; readonly uitleg?: Zin }[];
    }
  | {
      readonly soort: 'bezwaar';
      readonly kop: string;
      /** The last day on which an objection is in time (Awb 6:7 with the Algemene termijnenwet). */
      readonly laatsteDag: IsoDate;
      readonly zinnen: readonly Zin[];
      readonly opPapierKop: string;
      readonly opPapier: readonly Zin[];
      readonly artikel: string;
    }
  | {
      readonly soort: 'hulp';
      readonly kop: string;
      readonly contactpersoon: Contactpersoon;
      readonly zinnen: readonly Zin[];
    }
  | { readonly soort: 'vrij'; readonly kop: string; readonly zinnen: readonly Zin[] }
  | { readonly soort: 'bijlagen'; readonly kop: string; readonly namen: readonly string[] }
  | {
      readonly soort: 'groet';
      readonly regels: readonly string[];
      readonly ondertekenaar: string;
      readonly nagekeken?: string;
    };

export type Bloksoort = Briefblok['soort'];

/** One letter, complete: PDF, screen and plain text are all drawn from this and from nothing else. */
export interface Brief {
  readonly soort: Briefsoort;
  readonly kenmerk: string;
  readonly datum: IsoDate;
  readonly taal: Taal;
  readonly aanspreekvorm: Aanspreekvorm;
  readonly geadresseerde: Geadresseerde;
  readonly afzender: Afzender;
  readonly contactpersoon: Contactpersoon;
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly blokken: readonly Briefblok[];
  /** The versions of the texts used, so that the letter can be made again: `['toekennen 2026-1', 'algemeen 2026-1']`. */
  readonly tekstversies: readonly string[];
}

/** The text of a sentence without emphasis. */
export const zinTekst = (zin: Zin): string => zin.delen.map((deel) => deel.tekst).join('');

/** The blocks of one kind, in the order of the letter. */
export function blokkenVan<S extends Bloksoort>(brief: Brief, soort: S): Extract<Briefblok, { soort: S }>[] {
  return brief.blokken.filter((blok): blok is Extract<Briefblok, { soort: S }> => blok.soort === soort);
}

/** Every named sentence of a letter, in reading order. */
export function* zinnenVan(brief: Brief): Generator<Zin> {
  for (const blok of brief.blokken) {
    switch (blok.soort) {
      case 'conclusie':
      case 'tekst':
      case 'hulp':
      case 'vrij':
        yield* blok.zinnen;
        break;
      case 'bezwaar':
        yield* blok.zinnen;
        yield* blok.opPapier;
        break;
      case 'bedrag':
        yield blok.onderschrift;
        yield* blok.zinnen;
        break;
      case 'som':
        yield* blok.toelichting;
        break;
      case 'datums':
        for (const punt of blok.punten) yield punt.zin;
        break;
      case 'redenen':
        yield* blok.punten;
        break;
      case 'plichten':
        for (const punt of blok.punten) {
          yield punt.titel;
          if (punt.uitleg) yield punt.uitleg;
        }
        break;
      case 'bijlagen':
      case 'groet':
        break;
    }
  }
}
