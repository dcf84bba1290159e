import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Berichtgegevens, Besluitgegevens } from './gegevens.ts';

/** Where a debt is paid. */
export interface Betaalplek {
  readonly iban: string;
  readonly tenaamstelling: string;
}

/** A debt was not paid in time (Awb 4:112, 4:113). */
export interface Aanmaning extends Berichtgegevens {
  readonly vordering: string;
  /** What is owed, without what this letter costs. */
  readonly schuld: Cents;
  /** 0: nothing is charged. */
  readonly vergoeding: Cents;
  /** Last day to pay as the besluit said. */
  readonly hadUiterlijk: IsoDate;
  readonly uiterlijkOp: IsoDate;
  readonly rekening: Betaalplek;
}

/** An order to pay (Awb 4:114, 4:122). */
export interface Dwangbevel extends Berichtgegevens {
  readonly vordering: string;
  /** What is owed, without what the aanmaning cost. */
  readonly hoofdsom: Cents;
  readonly vergoeding: Cents;
  /** The besluit the debt follows from. */
  readonly besluit: { readonly kenmerk: string; readonly op: IsoDate };
  readonly aangemaandOp: IsoDate;
  /** The first day of statutory interest (Awb 4:98). */
  readonly renteVanaf: IsoDate;
  /** The article of the law that gives the power. */
  readonly artikel: string;
  readonly rekening: Betaalplek;
}

/** Somebody need not pay for a while (Awb 4:94), or has to again. */
export interface UitstelVanBetaling extends Berichtgegevens {
  readonly vordering: string;
  readonly schuld: Cents;
  /** Absent: the postponement has ended. */
  readonly totEnMet?: IsoDate;
  readonly reden: string;
}

/** Another gemeente collects the debt from now on. */
export interface OverdrachtVordering extends Berichtgegevens {
  readonly vordering: string;
  readonly schuld: Cents;
  readonly naar: string;
  readonly reden: string;
  /** It was undone: it is paid here again. */
  readonly terug?: boolean | undefined;
}

/** What is left of a debt is remitted, whole or in part. */
export interface Kwijtschelden extends Besluitgegevens {
  readonly vordering: string;
  readonly schuld: Cents;
  /** What does not have to be paid any more. */
  readonly cents: Cents;
}

/** It is not remitted. */
export interface KwijtscheldingAfwijzen extends Besluitgegevens {
  readonly vordering: string;
  readonly schuld: Cents;
  readonly gevraagdOp?: IsoDate;
}
