import * as opmaak from '@meedoen/casework/opmaak';
import { dagVan as dagVanMoment, parseInstant } from '@meedoen/casework/tijdstip';
import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import { firstDay, yearOf } from '@meedoen/law/kernel';
import type { Taal } from './tekst.ts';

/**
 * How amounts and dates stand on these screens. The writing itself is done by casework/opmaak; here they are only
 * kept on one line and taken apart for the leaf of a calendar.
 */
const opEenRegel = (tekst: string): string => tekst.replaceAll(' ', '\u00a0');
/** Number and month stay together; after the name of the day a line may break, or it would not fit a small phone. */
const metDag = (tekst: string): string =>
  tekst.replace(/^(\S+) (.+)$/, (_, naam: string, rest: string) => `${naam} ${opEenRegel(rest)}`);

/** `1 mei 2026` */
export const dag = (datum: IsoDate, taal: Taal): string => opEenRegel(opmaak.datum(datum, taal));
/** `vrijdag 1 mei 2026` */
export const dagMetNaamEnJaar = (datum: IsoDate, taal: Taal): string => metDag(opmaak.datumMetDag(datum, taal));
/** `vrijdag 1 mei`; with the year when it is not that of `vandaag`: a promise in January must not be misread. */
export const dagMetNaam = (datum: IsoDate, taal: Taal, vandaag: IsoDate = datum): string => {
  const lang = opmaak.datumMetDag(datum, taal);
  return metDag(yearOf(datum) === yearOf(vandaag) ? lang.replace(/ \d{4}$/, '') : lang);
};
export const dagnaam = (datum: IsoDate, taal: Taal): string => opmaak.datumMetDag(datum, taal).split(' ')[0] ?? '';
/** `mei` */
export const maandnaam = (maand: Maand, taal: Taal): string => opmaak.maand(maand, taal).split(' ')[0] ?? '';
/** `mrt`, for under a column. */
export const maandKort = (maand: Maand, taal: Taal): string =>
  new Intl.DateTimeFormat(taal, { month: 'short', timeZone: 'UTC' }).format(new Date(`${firstDay(maand)}T00:00:00Z`));
export const maandnaamVan = (datum: IsoDate, taal: Taal): string => maandnaam(datum.slice(0, 7) as Maand, taal);
/** `mei 2026` */
export const maandVoluit = (maand: Maand, taal: Taal): string => opEenRegel(opmaak.maand(maand, taal));

/** An amount in a sentence: `€ 1.331,42`. */
export const bedrag = (cents: Cents, taal: Taal): string => opmaak.euro(cents, taal);
/** An amount in a column: `1.401,50`, `− 70,08`; with `plus` also `+ 89,70`. */
export const bedragInSom = (cents: Cents, taal: Taal, plus = false): string =>
  cents < 0 || plus ? opmaak.verschilbedrag(cents, taal) : opmaak.bedrag(cents, taal);

const vasteMoment = (moment: string) => {
  const gelezen = parseInstant(moment);
  if (!gelezen) throw new RangeError(`not a moment: ${moment}`);
  return gelezen;
};
/** The calendar day in Europe/Amsterdam of a moment. */
export const dagVan = (moment: string): IsoDate => dagVanMoment(vasteMoment(moment));
/** `24 november 2026, 10.20 uur` */
export const tijdstip = (moment: string, taal: Taal): string => opmaak.tijdstip(vasteMoment(moment), taal);
/** Month of a moment, to put things under a heading per month. */
export const maandVan = (moment: string): Maand => dagVan(moment).slice(0, 7) as Maand;
export const eersteDag = firstDay;

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
/** `0592 00 14 20` as an address to call. */
export const belAdres = (telefoon: string): string => `tel:${telefoon.replace(/[^\d+]/g, '')}`;
/** `SH` of Samira Haddad. */
export const voorletters = (naam: string): string =>
  naam
    .split(/\s+/)
    .filter((deel) => /^\p{Lu}/u.test(deel))
    .map((deel) => deel.charAt(0))
    .filter((_, i, alle) => i === 0 || i === alle.length - 1)
    .join('');
