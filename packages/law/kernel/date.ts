/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`. Compares correctly as text. */
export type IsoDate = `${number}-${number}-${number}`;
/** The same as a number, 20260315 for 2026-03-15: the text of a date lies elsewhere in memory, a number in whoever has it. */
export type DateNumber = number;
/** A calendar month, `YYYY-MM`. */
export type Maand = `${number}-${number}`;

/** A stretch of days, half-open: `vanaf` is in it, `tot` is not. An absent side is unbounded. */
export interface Tijdvak {
  readonly vanaf?: IsoDate | undefined;
  readonly tot?: IsoDate | undefined;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a date from text. @returns undefined when the text is no existing calendar date. */
export function parseDate(text: string): IsoDate | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonthOf(year, month)) return undefined;
  return text as IsoDate;
}

/** Reads a date from text that must be one. @throws RangeError when it is no existing calendar date. */
export function isoDate(text: string): IsoDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonthOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const yearOf = (date: IsoDate | Maand): number => digits(date, 0, 4);
/** Month number, 1 to 12. */
export const monthOf = (date: IsoDate | Maand): number => digits(date, 5, 7);
export const dayOf = (date: IsoDate): number => digits(date, 8, 10);

function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const write = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;

/** Number of a day, counted from 1 January of the year 1; only differences count. */
export function dayNumber(date: IsoDate): number {
  const year = yearOf(date);
  const month = monthOf(date);
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1) * 365 + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOf(date);
}

/** The date a number of days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  let year = yearOf(date);
  let month = monthOf(date);
  let day = dayOf(date) + days;
  while (day < 1) {
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
    day += daysInMonthOf(year, month);
  }
  while (day > daysInMonthOf(year, month)) {
    day -= daysInMonthOf(year, month);
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  return write(year, month, day);
}

/** The same day of the month a number of months later; the last day of that month when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return write(year, month, Math.min(dayOf(date), daysInMonthOf(year, month)));
}

/** The date on which somebody born on 29 February turns an age in a year without that day is 1 March. */
export function birthday(born: IsoDate, age: number): IsoDate {
  const year = yearOf(born) + age;
  if (monthOf(born) === 2 && dayOf(born) === 29 && !isLeapYear(year)) return write(year, 3, 1);
  return write(year, monthOf(born), dayOf(born));
}

/** Age in whole years on a date; who was born on 29 February turns an age on 1 March of other years. Negative before birth. */
export const ageOn = (born: IsoDate, date: IsoDate): number => ageOf(dateNumber(born), date);

/** The same for who is asked about many times: the birth date is already a number. */
export function ageOf(born: DateNumber, date: IsoDate): number {
  if (date !== lastDate) {
    lastDate = date;
    lastNumber = dateNumber(date);
  }
  return Math.floor((lastNumber - born) / 10_000);
}

/** The day ages were last asked for: one day's ages are asked for many people in a row. */
let lastDate: IsoDate = '0000-00-00';
let lastNumber: DateNumber = 0;

/** A date as the number its digits write. Written out: ages are read many times for each household. */
export function dateNumber(date: IsoDate): DateNumber {
  return (
    date.charCodeAt(0) * 10_000_000 +
    date.charCodeAt(1) * 1_000_000 +
    date.charCodeAt(2) * 100_000 +
    date.charCodeAt(3) * 10_000 +
    date.charCodeAt(5) * 1000 +
    date.charCodeAt(6) * 100 +
    date.charCodeAt(8) * 10 +
    date.charCodeAt(9) -
    ZEROS
  );
}

/** Eight digits of nothing, in character codes. */
const ZEROS = 48 * 11_111_111;

/** Number of days from `from` (in) until `to` (not in). */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export const monthOfDate = (date: IsoDate): Maand => date.slice(0, 7) as Maand;
export const firstDay = (maand: Maand): IsoDate => `${maand}-01` as IsoDate;
export const lastDay = (maand: Maand): IsoDate => addDays(firstDay(nextMonth(maand)), -1);
export const daysIn = (maand: Maand): number => daysInMonthOf(yearOf(maand), monthOf(maand));

export const nextMonth = (maand: Maand): Maand => addToMonth(maand, 1);
export const previousMonth = (maand: Maand): Maand => addToMonth(maand, -1);
export function addToMonth(maand: Maand, months: number): Maand {
  return monthOfDate(addMonths(firstDay(maand), months));
}
/** Number of months from one month until a later one. */
export const monthsFrom = (from: Maand, until: Maand): number =>
  (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);

/** The months from the first up to and including the last. */
export function monthsBetween(first: Maand, last: Maand): Maand[] {
  const months: Maand[] = [];
  for (let maand = first; maand <= last; maand = nextMonth(maand)) months.push(maand);
  return months;
}

/** The half-open stretch of days of a month. */
export const tijdvakVan = (maand: Maand): Required<{ vanaf: IsoDate; tot: IsoDate }> => ({
  vanaf: firstDay(maand),
  tot: firstDay(nextMonth(maand)),
});

export function covers(tijdvak: Tijdvak, date: IsoDate): boolean {
  return (tijdvak.vanaf === undefined || tijdvak.vanaf <= date) && (tijdvak.tot === undefined || date < tijdvak.tot);
}

export function overlaps(a: Tijdvak, b: Tijdvak): boolean {
  const aBeforeB = a.tot !== undefined && b.vanaf !== undefined && a.tot <= b.vanaf;
  const bBeforeA = b.tot !== undefined && a.vanaf !== undefined && b.tot <= a.vanaf;
  return !aBeforeB && !bBeforeA;
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(date: IsoDate): number {
  return ((dayNumber(date) + 6) % 7) + 1;
}
