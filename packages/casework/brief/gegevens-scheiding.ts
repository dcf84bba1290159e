import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Berichtgegevens } from './gegevens.ts';

/** To one of a couple that parts; the other gets a letter of their own. */
export interface Scheidingsbrief extends Berichtgegevens {
  /** First day apart. */
  readonly vanaf: IsoDate;
  /** Whether the right of the couple goes on as theirs. */
  readonly gaatVerder: boolean;
  /** Whether it was the right of both (art. 24: not of one without). */
  readonly rechthebbend: boolean;
  /** The day from which an own aanvraag counts, when it was begun. */
  readonly gemeldOp?: IsoDate;
  /** What both are still asked back for from the time together (art. 59), cents. */
  readonly openSchuld: Cents;
  readonly machtigingGestopt: boolean;
}
