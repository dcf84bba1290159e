import type { IsoDate } from '@meedoen/law/kernel';
import type { BeleidNazorg } from '@meedoen/law/verordening';
import type { Gespreksvorm } from '../plan/index.ts';
import type { Werkgevolg } from './gevolg.ts';

export const NAZORGTOESTANDEN = ['loopt', 'afgerond', 'gestopt'] as const;
export type Nazorgtoestand = (typeof NAZORGTOESTANDEN)[number];

/** uitgestroomd: no bijstand any more; deeltijd: work beside bijstand. */
export const NAZORGSOORTEN = ['uitgestroomd', 'deeltijd'] as const;
export type Nazorgsoort = (typeof NAZORGSOORTEN)[number];

export const CONTRACTSOORTEN = ['vast', 'tijdelijk'] as const;
export type Contractsoort = (typeof CONTRACTSOORTEN)[number];

/** How the work goes, in the words of the screen. */
export const WERKSTANDEN = ['goed', 'let-op', 'dreigt-te-stoppen'] as const;
export type Werkstand = (typeof WERKSTANDEN)[number];

export const NAZORGSTOPGRONDEN = ['wil-niet', 'werk-gestopt', 'terug-in-bijstand', 'verhuisd', 'overleden'] as const;
export type Nazorgstopgrond = (typeof NAZORGSTOPGRONDEN)[number];

/** The work somebody has. Of a temporary contract the last day is known. */
export interface Baan {
  readonly werkgever: string;
  readonly begonnenOp: IsoDate;
  readonly contract: Contractsoort;
  readonly eindigtOp?: IsoDate | undefined;
}

/** What was talked over when somebody went to work. */
export interface Exitgesprek {
  readonly op: IsoDate;
  readonly vorm: Gespreksvorm;
  readonly door: string;
  /** Their own words. */
  readonly woorden: string;
  readonly watHielp: string;
  readonly afspraken: string;
  /** The income before and after, as it was shown; absent when it was not looked at, with why. */
  readonly gevolg?: Werkgevolg | undefined;
  readonly zonderGevolg?: string | undefined;
}

export interface Nazorgcontact {
  readonly op: IsoDate;
  readonly vorm: Gespreksvorm;
  readonly door: string;
  readonly stand: Werkstand;
  readonly verslag: string;
}

/** What somebody told by themselves, until the coach spoke them. */
export interface Nazorgbericht {
  readonly op: IsoDate;
  readonly stand: Werkstand;
  readonly woorden: string;
}

export interface Nazorgbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly soort: Nazorgsoort;
  readonly begonnenOp: IsoDate;
  readonly baan: Baan;
  /** The policy of the day it began, with where it stands. */
  readonly regels: BeleidNazorg & { readonly bron: string };
  readonly exitgesprek?: Exitgesprek | undefined;
  readonly contacten: readonly Nazorgcontact[];
  /** A next contact that was agreed on together. */
  readonly volgende?: IsoDate | undefined;
  readonly bericht?: Nazorgbericht | undefined;
}

/** Looking after somebody who went to work. */
export type Nazorg =
  | (Nazorgbasis & { readonly toestand: 'loopt' })
  | (Nazorgbasis & {
      readonly toestand: 'afgerond';
      readonly slot: { readonly op: IsoDate; readonly toelichting: string };
    })
  | (Nazorgbasis & {
      readonly toestand: 'gestopt';
      readonly slot: { readonly op: IsoDate; readonly grond: Nazorgstopgrond; readonly toelichting: string };
    });
