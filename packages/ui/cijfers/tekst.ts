import { type Celstand, STANDTEKST } from '@meedoen/casework/cijfers';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { aantal, heleEuros, maandKort, maandLang } from '../weergave/index.ts';

/** A number of a sheet of figures, as the API gives it. */
export interface Kaartcel {
  readonly periode: string;
  readonly waarde: number | null;
  readonly stand: Celstand;
}

/** An indicator as it is drawn. */
export interface Kaartgegevens {
  readonly code: string;
  readonly naam: string;
  readonly vraag: string;
  readonly definitie: string;
  readonly kop: string;
  readonly eenheid: string;
  readonly bron: readonly { readonly document: string; readonly plaats: string }[];
  readonly per: 'maand' | 'halfjaar';
  readonly nietBerekend: string | null;
  readonly reeks: readonly Kaartcel[];
  readonly delen: readonly { readonly deel: string; readonly naam: string; readonly reeks: readonly Kaartcel[] }[];
}

/** A number in the unit of its indicator. */
export function getalTekst(waarde: number, eenheid: string): string {
  if (eenheid === 'euro') return `€\u00a0${heleEuros(waarde)}`;
  if (eenheid === 'procent') return `${waarde}%`;
  // in tenths
  if (eenheid === 'per-1000') return `${Math.floor(waarde / 10)},${waarde % 10}`;
  return aantal(waarde);
}

/** The number, or why it is not there. */
export const celTekst = ({ waarde, stand }: Kaartcel, eenheid: string): string =>
  waarde === null ? STANDTEKST[stand] : getalTekst(waarde, eenheid);

const isHalfjaar = (periode: string) => periode.includes('H');
/** `okt 2026`, `2026, 1e helft`. */
export const periodeKort = (periode: string): string =>
  isHalfjaar(periode)
    ? `${periode.slice(0, 4)}, ${periode.slice(-1)}e helft`
    : `${maandKort(periode as Maand)} ${periode.slice(0, 4)}`;
/** `oktober 2026`, `eerste helft van 2026`. */
export const periodeLang = (periode: string): string =>
  isHalfjaar(periode)
    ? `${periode.endsWith('1') ? 'eerste' : 'tweede'} helft van ${periode.slice(0, 4)}`
    : maandLang(periode as Maand);

/** What a row of numbers does, in one sentence: for who does not see the drawing. */
export function reeksInZin(reeks: readonly Kaartcel[], eenheid: string): string {
  const verteld = reeks.filter((cel): cel is Kaartcel & { waarde: number } => cel.waarde !== null);
  const [eerste] = verteld;
  const laatste = verteld.at(-1);
  if (!eerste || !laatste) return 'Geen enkel getal wordt getoond.';
  if (eerste === laatste) return `${getalTekst(laatste.waarde, eenheid)} in ${periodeLang(laatste.periode)}.`;
  const hoogste = verteld.reduce((a, b) => (b.waarde > a.waarde ? b : a));
  const laagste = verteld.reduce((a, b) => (b.waarde < a.waarde ? b : a));
  const met = ({ waarde, periode }: Kaartcel & { waarde: number }) =>
    `${getalTekst(waarde, eenheid)} in ${periodeLang(periode)}`;
  const uitersten = hoogste.waarde === laagste.waarde ? '' : ` Het meest: ${met(hoogste)}. Het minst: ${met(laagste)}.`;
  return `Van ${met(eerste)} naar ${met(laatste)}.${uitersten}`;
}

/** Where a day lies among months, counted in months from the first: 0.5 is the middle of it. */
export function plekVan(dag: IsoDate, eerste: string): number {
  const maand = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7)) - 1;
  return maand(dag) - maand(eerste);
}
