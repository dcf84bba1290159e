import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Berichtgegevens } from './gegevens.ts';

/** The statement of a year: what counts as income, and what the gemeente paid over it. */
export interface JaaropgaveGegevens extends Berichtgegevens {
  readonly jaar: number;
  readonly netto: Cents;
  readonly loonheffing: Cents;
  readonly zvw: Cents;
  readonly loonheffingskorting: Cents;
  /** A statement of this year that was sent before and no longer holds. */
  readonly vervangt?: { readonly kenmerk: string; readonly op: IsoDate };
}

/** The payroll tax over a past year on top of a claim (Pw art. 58 lid 5). */
export interface VorderingBruto extends Berichtgegevens {
  /** Kenmerk of the claim. */
  readonly vordering: string;
  readonly jaar: number;
  /** What of that year was too much, net. */
  readonly netto: Cents;
  readonly loonheffing: Cents;
  /** What was owed before it. */
  readonly open: Cents;
  /** Last day to pay the payroll tax (Awb 4:87). */
  readonly betaalUiterlijk: IsoDate;
  /** In plain words of the member of staff. */
  readonly reden: string;
}
