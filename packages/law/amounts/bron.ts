import type { DatedValue, IsoDate } from '../kernel/index.ts';

/** After 2026-12-31 no indexed amount has been published. */
export const EINDE_BEKEND: IsoDate = '2027-01-01';

/** A value read in its source. @param value cents, unless the parameter has another unit */
export const verified = <T>(from: IsoDate, value: T, source: string): DatedValue<T> => ({
  from,
  value,
  status: 'VERIFIED',
  source,
});

/** A value that follows by arithmetic from verified values. */
export const derived = <T>(from: IsoDate, value: T, source: string): DatedValue<T> => ({
  from,
  value,
  status: 'DERIVED',
  source,
});

/** The consolidated text of the Participatiewet of a date, as kept in MinBZK/regelrecht-corpus, with what confirmed it. */
export function pw(datum: IsoDate, ook?: string): string {
  const tekst = `Participatiewet, tekst ${datum} (wetten.overheid.nl/BWBR0015703/${datum})`;
  return ook ? `${tekst}; ${ook}` : tekst;
}

export const NORMENBRIEF_2026 = 'SZW Normenbrief 1 januari 2026, bijlage I';
export const IDENTITEITEN =
  'afgeleid uit de vaste verhoudingen JJ = 2 J, JM = J + G/2, JMK = KK + G/2, KZ = J, die op elke andere datum gelden';
export const PW_AUGUSTUS_2015 = 'Participatiewet, tekst augustus 2015 (statengeneraal/laws-markdown)';
export const VELSEN_2023_01 = 'velsen.nl, normen 1 januari 2023';
export const VELSEN_2024_07 = 'velsen.nl, normen 1 juli 2024; alleenstaanden en gehuwden ook RONL DMN';
export const STCRT_2017_68641 = 'Stcrt. 2017, 68641 (st-ab.nl/abwnorm45.htm)';
export const STCRT_2017_36285 = 'Stcrt. 2017, 36285 (allewetten.nl/content/abwnorm44.htm)';
export const NORMEN_2021_07 = 'st-ab.nl, velsen.nl en socialedienstoostachterhoek.nl, normen 1 juli 2021';
export const VELSEN_2021_07 = 'velsen.nl, normen 1 juli 2021 (st-ab.nl drukt 81; de wettekst van 2021-01-01 ook 76)';
export const PW_2022_01 = 'Participatiewet, tekst 2022-03-15 (MinBZK/regelrecht); heerenveen.nl; hr-kiosk.nl';
export const NORMENBRIEF_2018 = 'SZW Normenbrief 2018, kolommen 1 januari en 1 juli 2018 (kopie)';
export const NORMEN_2015_01 = 'st-ab.nl/bijstandsnorm.htm, vergeleken met ugs-fryslan.nl';
