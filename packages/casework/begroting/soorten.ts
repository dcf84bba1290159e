import type { Cents, IsoDate } from '@meedoen/law/kernel';

export const BEGROTINGSOORTEN = ['buig', 'reintegratie', 'subsidie', 'bonus-malus', 'meerjaren'] as const;
export type Begrotingsoort = (typeof BEGROTINGSOORTEN)[number];

/** How each is called on a screen. */
export const BEGROTINGSOORTNAMEN: Readonly<Record<Begrotingsoort, string>> = {
  buig: 'BUIG-budget',
  reintegratie: 'Re-integratiebudget',
  subsidie: 'Subsidie met eigen verantwoording',
  'bonus-malus': 'Bonus-malus op toegevoegde waarde',
  meerjaren: 'Meerjarenbegroting',
};

/** The BUIG budget is set once and adjusted twice in a year (WerkSaam evaluatie 1.12). */
export const BUIGRONDES = ['voorlopig', 'nader voorlopig', 'definitief'] as const;

/** A line of the re-integration budget. */
export interface Lijn {
  readonly code: string;
  readonly naam: string;
  readonly bedrag: Cents;
  /** Nothing may be granted above it. Otherwise what goes above it is a warning. */
  readonly plafond: boolean;
  /** Instruments that are paid from this line. */
  readonly instrumenten: readonly string[];
  /** Spent outside this product (coaches, invoices), as the document says, cents. */
  readonly elders: Cents;
}

/** A row of a budget over years; null: the document has nothing there. */
export interface Meerjarenpost {
  readonly naam: string;
  readonly bedragen: readonly (Cents | null)[];
}

export interface Meerjaren {
  readonly soort: 'meerjaren';
  readonly jaren: readonly number[];
  readonly inkomsten: readonly Meerjarenpost[];
  readonly uitgaven: readonly Meerjarenpost[];
  /** Totals as the document prints them; null where it prints none. */
  readonly gedrukt: {
    readonly inkomsten: readonly (Cents | null)[];
    readonly uitgaven: readonly (Cents | null)[];
    readonly saldo: readonly (Cents | null)[];
  };
}

export interface Reintegratie {
  readonly soort: 'reintegratie';
  /** What the Rijk gives for re-integration. */
  readonly totaal: Cents;
  /** The part the gemeente keeps for projects of its own: 10% at most. */
  readonly couleurLocale: Cents;
  /** What the Wsw costs above its own subsidy: it is taken first. */
  readonly wswTekort: Cents;
  readonly lijnen: readonly Lijn[];
  /** Work a gemeente gives besides, with money of its own. */
  readonly plustaken: readonly { readonly naam: string; readonly bedrag: Cents }[];
}

export interface Subsidie {
  readonly soort: 'subsidie';
  /** `esf`, `amif`: each an account of its own. */
  readonly code: string;
  readonly naam: string;
  readonly beschikt: Cents;
  readonly ontvangen: Cents;
  readonly besteed: Cents;
  /** The last day to account for it. */
  readonly verantwoordUiterlijk: IsoDate;
}

export interface Bonusmalus {
  readonly soort: 'bonus-malus';
  /** The added value agreed for all gemeenten together. */
  readonly norm: Cents;
  /** The part of this gemeente, in hundredths of a percent. */
  readonly sleutel: number;
  /** Turnover of the work this gemeente gave, and its cost. */
  readonly omzet: Cents;
  readonly kosten: Cents;
  /** What the agreement says is paid; absent: it does not say. */
  readonly bonus?: Cents | undefined;
  readonly malus?: Cents | undefined;
}

/** What a budget says, by its kind. */
export type Begrotinginhoud =
  | { readonly soort: 'buig'; readonly bedrag: Cents }
  | Reintegratie
  | Subsidie
  | Bonusmalus
  | Meerjaren;

/** Which budgets of one kind and year are versions of each other: of subsidies each has its own. */
export const onderdeelVan = (inhoud: Begrotinginhoud): string => (inhoud.soort === 'subsidie' ? inhoud.code : '');
