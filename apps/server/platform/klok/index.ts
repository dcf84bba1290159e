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

/** Until when something was known that is asked as it was on a day. @returns undefined for all that is known now */
export const bekendTot = (bekendOp: IsoDate | undefined, vandaag: IsoDate): Date | undefined =>
  bekendOp !== undefined && bekendOp < vandaag ? eindVan(bekendOp) : undefined;

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

/** From this long before midnight, and while it waits for the time of day to catch up, a demo clock goes slower. */
const AVOND = 3_600_000;
const TRAAG = 100;

/**
 * A clock of the demo that never goes back: its day is played again every day, and what was recorded last evening must
 * still be known this morning. The time of day is real, until it would be earlier than what was seen before.
 * @param laatste last moment that something was recorded
 */
export function demoklok(dag: IsoDate, laatste?: Date, echt: () => number = Date.now): VerzetbareKlok {
  let staat = dag;
  let bodem = laatste?.getTime() ?? 0;
  let gezien = echt();
  return {
    nu() {
      const tijd = echt();
      const eind = eindVan(staat).getTime();
      const gewoon = instantOp(staat, new Date(tijd)).getTime();
      const avond = Math.max(0, gewoon - (eind - AVOND));
      const vroeger = bodem + Math.max(0, tijd - gezien) / TRAAG;
      const opDeDag = dagVan(new Date(bodem)) === staat;
      bodem = Math.max(gewoon - avond + avond / TRAAG, opDeDag ? Math.min(vroeger, eind - 1) : 0);
      gezien = tijd;
      return new Date(bodem);
    },
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
