import { bezwaarbeslistermijnWeken, bezwaartermijnWeken } from '../amounts/index.ts';
import { addDays, type IsoDate, readOn } from '../kernel/index.ts';
import { metTermijnenwet, termijn } from './termijn.ts';

/** Awb 6:7 in the earliest text read; it has not changed since. */
const ZES_WEKEN = 6;

/**
 * Last day to object: six weeks from the day after the besluit was made known (Awb 6:7, 6:8 lid 1), moved to a working
 * day.
 */
export function bezwaartermijn(bekendmaking: IsoDate): IsoDate {
  const weken = readOn(bezwaartermijnWeken, bekendmaking);
  return termijn(bekendmaking, { weken: weken.known ? weken.value : ZES_WEKEN });
}

/** How and when an objection came in. */
export interface Indiening {
  readonly ontvangen: IsoDate;
  /** The postmark, when it came by post. */
  readonly terPostBezorgd?: IsoDate | undefined;
}

/**
 * Awb 6:9: in time when received before the end of the term; by post when posted before the end and received not later
 * than a week after it. Whether a late objection is excused (6:11) is a judgement of a person.
 */
export function isTijdigBezwaar(bekendmaking: IsoDate, { ontvangen, terPostBezorgd }: Indiening): boolean {
  const laatste = bezwaartermijn(bekendmaking);
  if (ontvangen <= laatste) return true;
  return terPostBezorgd !== undefined && terPostBezorgd <= laatste && ontvangen <= termijn(laatste, { weken: 1 });
}

/** What moves the last day for deciding on an objection. */
export interface Bezwaarverloop {
  readonly metCommissie: boolean;
  /** Days the term stood still while a defect was repaired (7:10 lid 2). */
  readonly dagenOpgeschort?: number | undefined;
  /** Put off by at most six weeks (7:10 lid 3). */
  readonly verdaagd?: boolean | undefined;
}

/** Weeks for deciding on an objection: 7:10 lid 1, with those of lid 3 when put off; undefined as below. */
export function bezwaarweken(
  bekendmaking: IsoDate,
  { metCommissie: viaCommissie, verdaagd }: Omit<Bezwaarverloop, 'dagenOpgeschort'>,
): number | undefined {
  const gelezen = readOn(bezwaarbeslistermijnWeken, bekendmaking);
  if (!gelezen.known) return undefined;
  const { zonderCommissie, metCommissie, verdaging } = gelezen.value;
  return (viaCommissie ? metCommissie : zonderCommissie) + (verdaagd ? verdaging : 0);
}

/**
 * Awb 7:10: last day for deciding on an objection, six weeks (twelve with an advisory committee) from the day after the
 * term for objecting was over.
 * @returns undefined for a bekendmaking before the earliest text read (2026-01-01)
 */
export function bezwaarbeslistermijn(bekendmaking: IsoDate, verloop: Bezwaarverloop): IsoDate | undefined {
  const weken = bezwaarweken(bekendmaking, verloop);
  if (weken === undefined) return undefined;
  const na = bezwaartermijn(bekendmaking);
  return metTermijnenwet(na, addDays(na, weken * 7 + (verloop.dagenOpgeschort ?? 0)), { weken: Math.min(weken, 12) });
}
