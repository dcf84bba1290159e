import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Inzetresultaat } from '../instrument/index.ts';

/** Where a verwijzing can stand, in the order of the screen. */
export const VERWIJZINGTOESTANDEN = [
  'voorgesteld',
  'verstuurd',
  'aangenomen',
  'gestart',
  'afgerond',
  'gestopt',
  'geweigerd',
  'ingetrokken',
] as const;
export type Verwijzingtoestand = (typeof VERWIJZINGTOESTANDEN)[number];

/** States after which nothing is done with somebody any more. */
export const VERWIJZING_VOORBIJ: readonly Verwijzingtoestand[] = ['afgerond', 'gestopt', 'geweigerd', 'ingetrokken'];

/** What somebody can say of it before it goes. */
export const VERWIJZINGREACTIES = ['akkoord', 'vraag', 'bezwaar'] as const;
export type Verwijzingreactie = (typeof VERWIJZINGREACTIES)[number];

export const STOPGRONDEN = ['werk-gevonden', 'komt-niet', 'past-niet', 'verhuizing', 'wil-niet', 'anders'] as const;
export type Stopgrond = (typeof STOPGRONDEN)[number];

/** How the resident was told, when not on the own page. */
export const VERTELWIJZEN = ['gesprek', 'telefoon'] as const;

/**
 * All that the organisation gets of somebody, and nothing else: no bsn, no income, no debts, nothing about health.
 * What is absent is not given.
 */
export interface Meegegeven {
  readonly naam: string;
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly doel: string;
  readonly uren?: number | undefined;
  /** What else was agreed about it. */
  readonly afspraken?: string | undefined;
}

/** What of the overeenkomst holds for this referral, as it was on the day of the proposal. */
export interface Verwijzingafspraken {
  readonly partnernaam: string;
  readonly resultaten: readonly { readonly omschrijving: string; readonly binnenWeken: number }[];
  readonly doorlooptijdInWeken: number;
  readonly prijs: { readonly bijStart: Cents; readonly bijResultaat: Cents };
  readonly inzageNaEindeInDagen: number;
}

export interface Reactie {
  readonly op: IsoDate;
  readonly soort: Verwijzingreactie;
  readonly woorden: string;
  readonly antwoord?: { readonly op: IsoDate; readonly woorden: string } | undefined;
}

/** What the organisation tells of how it goes: counts and a few words. */
export interface Voortgang {
  readonly op: IsoDate;
  readonly totEnMet: IsoDate;
  readonly contactmomenten: number;
  readonly bijeenkomsten: number;
  readonly aanwezig: number;
  readonly toelichting: string;
}

/** What it carries whatever its state. */
export interface Verwijzingbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly ketenpartner: string;
  readonly overeenkomst: string;
  readonly instrument: string;
  readonly instrumentnaam: string;
  /** Client group on the day of the proposal, for figures. */
  readonly groep?: string | undefined;
  readonly gegevens: Meegegeven;
  readonly afspraken: Verwijzingafspraken;
  readonly voorgesteld: { readonly op: IsoDate; readonly door: string };
  /** Why more is referred here than was agreed. */
  readonly redenAandeel?: string | undefined;
  readonly verteld?:
    | { readonly op: IsoDate; readonly vorm: (typeof VERTELWIJZEN)[number]; readonly woorden: string }
    | undefined;
  readonly reacties: readonly Reactie[];
  readonly verstuurdOp?: IsoDate | undefined;
  readonly aangenomen?: { readonly op: IsoDate; readonly eersteGesprekOp: IsoDate } | undefined;
  readonly begonnenOp?: IsoDate | undefined;
  readonly voortgang: readonly Voortgang[];
}

export interface Verwijzingeinde {
  readonly op: IsoDate;
  /** The day it was told: from then on the organisation sees it for the days that were agreed. */
  readonly vastgelegdOp: IsoDate;
  readonly toelichting: string;
}
/** What the coach says of the result: only then there is something to pay. */
export interface Resultaatoordeel {
  readonly op: IsoDate;
  readonly door: string;
  readonly akkoord: boolean;
  readonly toelichting: string;
}

/** One person at one organisation. */
export type Verwijzing =
  | (Verwijzingbasis & { readonly toestand: 'voorgesteld' })
  | (Verwijzingbasis & { readonly toestand: 'verstuurd' | 'aangenomen'; readonly verstuurdOp: IsoDate })
  | (Verwijzingbasis & { readonly toestand: 'gestart'; readonly begonnenOp: IsoDate })
  | (Verwijzingbasis & {
      readonly toestand: 'afgerond';
      readonly begonnenOp: IsoDate;
      readonly einde: Verwijzingeinde & { readonly resultaat: Inzetresultaat };
      readonly oordeel?: Resultaatoordeel | undefined;
    })
  | (Verwijzingbasis & {
      readonly toestand: 'gestopt';
      readonly einde: Verwijzingeinde & { readonly grond: Stopgrond };
    })
  | (Verwijzingbasis & { readonly toestand: 'geweigerd' | 'ingetrokken'; readonly einde: Verwijzingeinde });
