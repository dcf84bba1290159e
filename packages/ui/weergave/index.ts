import { bedrag, datum, datumMetDag, euro, maand, verschilbedrag } from '@meedoen/casework/opmaak';
import { dayOf, formatEuro, type IsoDate, type Maand, monthOf, parseDate, yearOf } from '@meedoen/law/kernel';

export { bedrag, euro, verschilbedrag };

const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
/** `1.441.902`: whole euros, for axes and labels of bars. */
export const heleEuros = (cents: number): string => formatEuro(Math.round(cents / 100) * 100).replace(/,00$/, '');
/** `1.200`. */
export const aantal = (n: number): string => heleEuros(n * 100);

/** `24 nov`; with the year when it differs from that of `vandaag`. */
export function datumKort(dag: IsoDate, vandaag?: IsoDate): string {
  const jaar = vandaag && yearOf(vandaag) !== yearOf(dag) ? ` ${yearOf(dag)}` : '';
  return `${dayOf(dag)} ${KORT[monthOf(dag) - 1]}${jaar}`;
}
/** `24 november 2026`. */
export const datumLang = (dag: IsoDate): string => datum(dag);
/** `dinsdag 24 november`. */
export const dagEnDatum = (dag: IsoDate): string => datumMetDag(dag).replace(/ \d{4}$/, '');
/** `november 2026`. */
export const maandLang = (month: Maand): string => maand(month);
/** `november`. */
export const maandnaam = (month: Maand): string => maand(month).replace(/ \d{4}$/, '');
/** `nov`. */
export const maandKort = (month: Maand): string => KORT[monthOf(month) - 1] ?? month;
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
  const gelezen = `${deel.get('year')}-${deel.get('month')}-${deel.get('day')}` as IsoDate;
  return { datum: gelezen, uur: `${deel.get('hour')}.${deel.get('minute')}` };
}
/** `19 nov, 10.42 uur`. */
export function tijdstipKort(moment: string, vandaag?: IsoDate): string {
  const { datum: dag, uur } = tijdstip(moment);
  return uur ? `${datumKort(dag, vandaag)}, ${uur} uur` : datumKort(dag, vandaag);
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
