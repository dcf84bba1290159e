import { addDays, dayOf, type IsoDate, type Maand, monthOf, type Tijdvak, weekday, yearOf } from '@meedoen/law/kernel';
import { dagVan, type Instant } from '../tijdstip/index.ts';
import type { Taal } from './bedrag.ts';

const MAANDEN: Readonly<Record<Taal, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const DAGEN: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const maandnaam = (date: IsoDate | Maand, taal: Taal): string => MAANDEN[taal][monthOf(date) - 1] ?? '';

/** `24 november 2026`. */
export const datum = (date: IsoDate, taal: Taal = 'nl'): string =>
  `${dayOf(date)} ${maandnaam(date, taal)} ${yearOf(date)}`;

/** `dinsdag 24 november 2026`. */
export const datumMetDag = (date: IsoDate, taal: Taal = 'nl'): string =>
  `${DAGEN[taal][weekday(date) - 1] ?? ''} ${datum(date, taal)}`;

/** `24-11-2026`, for tables. */
export const datumKort = (date: IsoDate): string => `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;

/** `november 2026`. */
export const maand = (month: Maand, taal: Taal = 'nl'): string => `${maandnaam(month, taal)} ${yearOf(month)}`;

/** The last day that is in a half-open stretch. Absent: it runs on. */
export const totEnMet = (tijdvak: Tijdvak): IsoDate | undefined => (tijdvak.tot ? addDays(tijdvak.tot, -1) : undefined);

/** A half-open stretch from the two days people name: the first and the last that are in it. */
export const tijdvakTotEnMet = (vanaf: IsoDate | undefined, laatste: IsoDate | undefined): Tijdvak => ({
  ...(vanaf ? { vanaf } : {}),
  ...(laatste ? { tot: addDays(laatste, 1) } : {}),
});

/** A half-open stretch of days as people read it: `1 juli 2026 tot en met 31 oktober 2026`. */
export function periode(tijdvak: Tijdvak, taal: Taal = 'nl'): string {
  const last = totEnMet(tijdvak);
  const { vanaf } = tijdvak;
  if (vanaf && last === vanaf) return datum(vanaf, taal);
  if (taal === 'en') {
    if (vanaf && last) return `${datum(vanaf, taal)} up to and including ${datum(last, taal)}`;
    if (vanaf) return `from ${datum(vanaf, taal)}`;
    return last ? `up to and including ${datum(last, taal)}` : 'always';
  }
  if (vanaf && last) return `${datum(vanaf)} tot en met ${datum(last)}`;
  if (vanaf) return `vanaf ${datum(vanaf)}`;
  return last ? `tot en met ${datum(last)}` : 'altijd';
}

const klok = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** A moment as read in Amsterdam: `24 november 2026, 10.20 uur`. */
export function tijdstip(moment: Instant, taal: Taal = 'nl'): string {
  const time = klok.format(new Date(moment));
  return taal === 'nl'
    ? `${datum(dagVan(moment))}, ${time.replace(':', '.')} uur`
    : `${datum(dagVan(moment), taal)}, ${time}`;
}
