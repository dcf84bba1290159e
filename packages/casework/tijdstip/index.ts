import type { IsoDate } from '@meedoen/law/kernel';

/** A moment in UTC as `Date.prototype.toISOString` writes it (`2026-11-24T09:20:00.000Z`); compares correctly as text. */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;

/** A half-open stretch of knowing: known from `vanaf`, no longer from `tot`. Absent `tot`: still known. */
export interface Bekend {
  readonly vanaf: Instant;
  readonly tot?: Instant | undefined;
}

/** Reads a moment from ISO 8601 text with an offset. @returns undefined when the text is no moment. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : (date.toISOString() as Instant);
}

/** Reads a moment that must be one. @throws RangeError when the text is no moment with an offset. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed) throw new RangeError(`not an instant: ${text}`);
  return parsed;
}

/** Whether something known over `bekend` was known at a moment. */
export const bekendOp = (bekend: Bekend, moment: Instant): boolean =>
  bekend.vanaf <= moment && (bekend.tot === undefined || moment < bekend.tot);

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Amsterdam on which a moment falls. */
export const dagVan = (moment: Instant): IsoDate => amsterdam.format(new Date(moment)) as IsoDate;
