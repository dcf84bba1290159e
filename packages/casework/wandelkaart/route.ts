import { firstDay, type IsoDate, lastDay, type Maand } from '@meedoen/law/kernel';

/** A year, for what somebody does not know nearer: `2016`. */
export type Jaar = `${number}`;
/** When something was or will be, as exactly as it is known. */
export type Moment = IsoDate | Maand | Jaar;

/** Rungs of the participatieladder, from isolated to paid work without support. */
export const TREDEN = [1, 2, 3, 4, 5, 6] as const;
export type Trede = (typeof TREDEN)[number];

/** Something in the way, or that was in the way of the station it stands with. */
export interface Drempel {
  readonly wat: string;
  readonly stand: 'open' | 'genomen';
}

/** Something that was reached, or that somebody went through. */
export interface Halte {
  readonly id: string;
  readonly op: Moment;
  /** Until when it lasted; absent: a moment. */
  readonly tot?: Moment | undefined;
  readonly wat: string;
  readonly toelichting?: string | undefined;
  /** Null: nobody placed it on the ladder. */
  readonly trede: Trede | null;
  readonly drempels?: readonly Drempel[] | undefined;
}

/** Something planned. */
export interface Stap extends Halte {
  /** What one comes back to when it does not work out: `9 uur in de week`. Absent: where one is now. */
  readonly terugNaar?: string | undefined;
}

/** Where somebody is now. */
export interface Plek {
  readonly wat: string;
  readonly toelichting?: string | undefined;
  readonly trede: Trede | null;
}

export const BESTEMMINGEN = [
  'regulier-werk',
  'loonkostensubsidie',
  'detachering',
  'beschut-werk',
  'werkervaringsplaats',
  'vrijwilligerswerk',
  'dagbesteding',
  'anders',
] as const;
export type Bestemmingsoort = (typeof BESTEMMINGEN)[number];

/** `loopt`: it is there now and goes on beside the route. */
export const BESTEMMINGSTANDEN = ['gekozen', 'kan-ook', 'loopt', 'nu-niet'] as const;
export type Bestemmingstand = (typeof BESTEMMINGSTANDEN)[number];

export interface Bestemming {
  readonly id: string;
  readonly soort: Bestemmingsoort;
  /** In words of its own; needed for `anders`. */
  readonly naam?: string | undefined;
  readonly stand: Bestemmingstand;
  /** Why it is chosen, possible, or not now. */
  readonly waarom: string;
  /** Needed for `anders`; of the others the ladder says it. */
  readonly trede?: Trede | undefined;
  /** Whether bijstand goes on once there, as the law reckons it for this person. Absent: not reckoned. */
  readonly bijstand?: 'loopt-door' | 'stopt' | undefined;
}

/** Who walks along. */
export interface Meeloper {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly vanaf: Moment;
  /** Absent: no end is known. */
  readonly tot?: Moment | undefined;
}

/** What is known of the way of one person. */
export interface Route {
  /** Whose way it is, as the reader calls this person. */
  readonly naam: string;
  /** Absent: on the last station. */
  readonly nu?: Plek | undefined;
  readonly haltes: readonly Halte[];
  readonly stappen: readonly Stap[];
  readonly bestemmingen: readonly Bestemming[];
  readonly meelopers: readonly Meeloper[];
  /** Whether there is bijstand to come back to. */
  readonly heeftBijstand: boolean;
}

/** What a destination is on the ladder (participatieladder: 5 is paid work with support, 6 without). */
export const TREDE_VAN: Readonly<Record<Exclude<Bestemmingsoort, 'anders'>, Trede>> = {
  'regulier-werk': 6,
  loonkostensubsidie: 5,
  detachering: 5,
  'beschut-werk': 5,
  werkervaringsplaats: 4,
  vrijwilligerswerk: 4,
  dagbesteding: 3,
};

/** First day of a moment. @throws RangeError when it is none */
export function begin(moment: Moment): IsoDate {
  if (/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(moment)) return moment as IsoDate;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(moment)) return firstDay(moment as Maand);
  if (/^\d{4}$/.test(moment)) return `${moment}-01-01` as IsoDate;
  throw new RangeError(`no day, month or year: ${moment}`);
}

/** Last day of a moment. @throws RangeError when it is none */
export function einde(moment: Moment): IsoDate {
  const dag = begin(moment);
  if (moment.length === 10) return dag;
  return moment.length === 7 ? lastDay(moment as Maand) : (`${moment}-12-31` as IsoDate);
}
