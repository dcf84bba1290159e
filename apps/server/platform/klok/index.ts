import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';

/** The only place where the product learns what time it is. */
export interface Klok {
  /** The instant now; in the demo: the demo's day at the real time of day. */
  nu(): Date;
  /** The calendar day in Europe/Amsterdam. */
  vandaag(): IsoDate;
}

const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar day in Europe/Amsterdam of an instant. */
export function dagVan(instant: Date): IsoDate {
  return isoDate(parts.format(instant));
}

/** The first instant of a calendar day in Europe/Amsterdam. */
export function beginVan(dag: IsoDate): Date {
  const zomer = new Date(`${dag}T00:00:00+02:00`);
  return dagVan(zomer) === dag ? zomer : new Date(`${dag}T00:00:00+01:00`);
}

/** The first instant after a calendar day: what was known at the end of the day, was known before this. */
export const eindVan = (dag: IsoDate): Date => beginVan(addDays(dag, 1));

export const echteKlok: Klok = {
  nu: () => new Date(),
  vandaag: () => dagVan(new Date()),
};

/** A clock that stands on a day that can be moved, for the demo and for tests; the time of day is real. */
export interface VerzetbareKlok extends Klok {
  verzet(dag: IsoDate): void;
}

export function klokOp(dag: IsoDate): VerzetbareKlok {
  let staat = dag;
  return {
    nu: () => instantOp(staat, new Date()),
    vandaag: () => staat,
    verzet(nieuw) {
      staat = nieuw;
    },
  };
}

/** The time of day of an instant, in Amsterdam, put on another day. */
function instantOp(dag: IsoDate, tijd: Date): Date {
  const vandaag = dagVan(tijd);
  const dagen = Math.round((Date.parse(`${dag}T12:00:00Z`) - Date.parse(`${vandaag}T12:00:00Z`)) / 86_400_000);
  const verschoven = new Date(tijd.getTime() + dagen * 86_400_000);
  // summer time may push the shifted instant over midnight: pull it back to the day itself
  if (dagVan(verschoven) < dag) return new Date(verschoven.getTime() + 3_600_000);
  if (dagVan(verschoven) > dag) return new Date(verschoven.getTime() - 3_600_000);
  return verschoven;
}
