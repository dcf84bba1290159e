import { type Cents, dayOf, formatEuro, type IsoDate, type Maand, monthOf, weekday, yearOf } from '@meedoen/law/kernel';
import type { Taal } from './brief.ts';

const MAANDEN = {
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
} as const;
const DAGEN = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** Keeps an amount or a date on one line. */
const VAST = '\u00a0';

/** `1 mei 2026`, `1 May 2026`. */
export function datumVoluit(datum: IsoDate, taal: Taal): string {
  return [dayOf(datum), MAANDEN[taal][monthOf(datum) - 1], yearOf(datum)].join(VAST);
}

/** `dinsdag 21 juli 2026`, `Tuesday 21 July 2026`. */
export function datumMetDag(datum: IsoDate, taal: Taal): string {
  return `${DAGEN[taal][weekday(datum) - 1]} ${datumVoluit(datum, taal)}`;
}

/** `mei 2026`, `May 2026`. */
export function maandVoluit(maand: Maand, taal: Taal): string {
  return `${MAANDEN[taal][monthOf(maand) - 1]}${VAST}${yearOf(maand)}`;
}

/** An amount without sign of currency, as in the column of a sum: `1.401,50`, `1,401.50`; `− 70,08`. */
export function bedragInSom(cents: Cents, taal: Taal): string {
  const nl = formatEuro(Math.abs(cents));
  const cijfers = taal === 'nl' ? nl : nl.replace(/[.,]/g, (teken) => (teken === '.' ? ',' : '.'));
  return cents < 0 ? `−${VAST}${cijfers}` : cijfers;
}

/** An amount in running text: `€ 1.331,42`. */
export function bedrag(cents: Cents, taal: Taal): string {
  return cents < 0 ? `−${VAST}€${VAST}${bedragInSom(-cents, taal)}` : `€${VAST}${bedragInSom(cents, taal)}`;
}

/** An amount in a sentence; whole euros go without cents: `€ 16.000`. */
export function bedragInZin(cents: Cents, taal: Taal): string {
  const voluit = bedrag(cents, taal);
  return cents % 100 === 0 ? voluit.slice(0, -3) : voluit;
}

/** The first letter as a capital, for a date that opens a sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
