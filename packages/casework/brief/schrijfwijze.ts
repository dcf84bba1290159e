import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import { datumMetDag as dagEnDatum, datum, euro, maand, bedrag as zonderTeken } from '../opmaak/index.ts';
import type { Taal } from './brief.ts';

/** On paper a date, month or amount stays on one line; how it is written comes from opmaak. */
const opEenRegel = (tekst: string): string => tekst.replaceAll(' ', '\u00a0');

/** `1 mei 2026`, `1 May 2026`. */
export const datumVoluit = (dag: IsoDate, taal: Taal): string => opEenRegel(datum(dag, taal));

/** `dinsdag 21 juli 2026`; it may break after the name of the day only. */
export const datumMetDag = (dag: IsoDate, taal: Taal): string =>
  opEenRegel(dagEnDatum(dag, taal)).replace('\u00a0', ' ');

/** `mei 2026`, `May 2026`. */
export const maandVoluit = (m: Maand, taal: Taal): string => opEenRegel(maand(m, taal));

/** An amount as in the column of a sum: `1.401,50`; what goes off with room after the minus: `− 70,08`. */
export const bedragInSom = (cents: Cents, taal: Taal): string =>
  cents < 0 ? `−\u00a0${zonderTeken(-cents, taal)}` : zonderTeken(cents, taal);

/** `€ 1.331,42`. */
export const bedrag = (cents: Cents, taal: Taal): string => euro(cents, taal);

/** An amount in a sentence; whole euros go without cents: `€ 16.000`. */
export function bedragInZin(cents: Cents, taal: Taal): string {
  const voluit = bedrag(cents, taal);
  return cents % 100 === 0 ? voluit.slice(0, -3) : voluit;
}

/** The first letter as a capital, for a date that opens a sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
