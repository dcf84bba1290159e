import { type Cents, dayOf, formatEuro, type IsoDate, monthOf, yearOf } from '../kernel/index.ts';

const MAANDEN = [
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
] as const;

/** `€ 1.401,50`, as it stands in a sentence for staff. */
export const bedrag = (cents: Cents): string => `€ ${formatEuro(cents)}`;

/** `15 maart 2026`. */
export const dag = (datum: IsoDate): string => `${dayOf(datum)} ${MAANDEN[monthOf(datum) - 1]} ${yearOf(datum)}`;

export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** A percentage or number with a decimal comma: `12,5`. */
export const getal = (n: number): string => String(n).replace('.', ',');
