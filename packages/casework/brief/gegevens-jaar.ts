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
