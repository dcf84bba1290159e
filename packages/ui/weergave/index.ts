import { dayOf, formatEuro, type IsoDate, type Maand, monthOf, parseDate, weekday, yearOf } from '@meedoen/law/kernel';

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
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const VAST = '\u00a0';

/** `1.348,49`; a minus is written with a space after it, as in a column of a sum. @param cents whole cents */
export function bedrag(cents: number): string {
  return cents < 0 ? `−${VAST}${formatEuro(-cents)}` : formatEuro(cents);
}
/** `€ 1.348,49`, for running text. */
export const euro = (cents: number): string =>
  cents < 0 ? `−${VAST}€${VAST}${formatEuro(-cents)}` : `€${VAST}${formatEuro(cents)}`;
/** `+ 25,84` or `− 25,84`: a difference always says its direction. */
export const verschilbedrag = (cents: number): string => (cents > 0 ? `+${VAST}${formatEuro(cents)}` : bedrag(cents));
/** `1.441.902`: whole euros, for axes and labels of bars. */
export const heleEuros = (cents: number): string => formatEuro(Math.round(cents / 100) * 100).replace(/,00$/, '');
/** `1.200`. */
export const aantal = (n: number): string => heleEuros(n * 100);

/** `24 nov`; with the year when it differs from that of `vandaag`. */
export function datumKort(datum: IsoDate, vandaag?: IsoDate): string {
  const jaar = vandaag && yearOf(vandaag) !== yearOf(datum) ? ` ${yearOf(datum)}` : '';
  return `${dayOf(datum)} ${KORT[monthOf(datum) - 1]}${jaar}`;
}
/** `24 november 2026`. */
export const datumLang = (datum: IsoDate): string =>
  [dayOf(datum), MAANDEN[monthOf(datum) - 1], yearOf(datum)].join(VAST);
/** `dinsdag 24 november`. */
export const dagEnDatum = (datum: IsoDate): string =>
  `${DAGEN[weekday(datum) - 1]} ${dayOf(datum)} ${MAANDEN[monthOf(datum) - 1]}`;
/** `november 2026`. */
export const maandLang = (maand: Maand): string => `${MAANDEN[monthOf(maand) - 1]} ${yearOf(maand)}`;
/** `november`. */
export const maandnaam = (maand: Maand): string => MAANDEN[monthOf(maand) - 1] ?? maand;
/** `nov`. */
export const maandKort = (maand: Maand): string => KORT[monthOf(maand) - 1] ?? maand;
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const AMSTERDAM = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
/** Day and hour in Amsterdam of a moment of the API. A plain date has no hour. */
export function tijdstip(moment: string): { readonly datum: IsoDate; readonly uur: string | undefined } {
  const dag = parseDate(moment);
  if (dag) return { datum: dag, uur: undefined };
  const deel = new Map(AMSTERDAM.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const datum = `${deel.get('year')}-${deel.get('month')}-${deel.get('day')}` as IsoDate;
  return { datum, uur: `${deel.get('hour')}.${deel.get('minute')}` };
}
/** `19 nov, 10.42 uur`. */
export function tijdstipKort(moment: string, vandaag?: IsoDate): string {
  const { datum, uur } = tijdstip(moment);
  return uur ? `${datumKort(datum, vandaag)}, ${uur} uur` : datumKort(datum, vandaag);
}
/** A half-open stretch of days in words: `vanaf 1 okt 2026`, `1 mrt tot en met 31 mrt`. */
export function tijdvakTekst(
  tijdvak: { readonly vanaf: IsoDate | null; readonly tot: IsoDate | null },
  vandaag: IsoDate,
  laatste: (tot: IsoDate) => IsoDate,
): string {
  const { vanaf, tot } = tijdvak;
  if (vanaf && tot) {
    const eind = laatste(tot);
    if (vanaf.slice(0, 7) === eind.slice(0, 7) && vanaf.endsWith('-01') && dayOf(tot) === 1)
      return `${maandKort(vanaf.slice(0, 7) as Maand)} ${yearOf(vanaf)}`;
    return vanaf === eind ? datumKort(vanaf, vandaag) : `${datumKort(vanaf, vandaag)} t/m ${datumKort(eind, vandaag)}`;
  }
  if (vanaf) return `vanaf ${datumKort(vanaf, vandaag)}`;
  if (tot) return `t/m ${datumKort(laatste(tot), vandaag)}`;
  return 'altijd';
}
