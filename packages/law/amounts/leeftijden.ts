import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

const PW = `${pw('2015-07-01')}; ${pw('2026-01-01')}`;

export const meerderjarig = parameter<number>({
  naam: 'leeftijd vanaf welke recht op bijstand bestaat',
  omschrijving: 'Leeftijd vanaf welke recht op bijstand bestaat',
  article: 'Pw art. 13 lid 1 f',
  unit: 'years',
  values: [verified('2015-01-01', 18, PW)],
});

export const leeftijdVolleNorm = parameter<number>({
  naam: 'leeftijd volle norm',
  omschrijving: 'Leeftijd vanaf welke art. 21 geldt in plaats van art. 20',
  article: 'Pw art. 20, 21',
  unit: 'years',
  values: [verified('2015-01-01', 21, PW)],
});

export const leeftijdKostendeler = parameter<number>({
  naam: 'leeftijd kostendelende medebewoner',
  omschrijving: 'Leeftijd vanaf welke een medebewoner als kostendeler telt',
  article: 'Pw art. 19a lid 1 (tot 2016: art. 22a lid 4 a)',
  unit: 'years',
  values: [
    verified('2015-01-01', 21, pw('2015-07-01', 'art. 22a lid 4 a')),
    verified('2023-01-01', 27, pw('2024-01-01', 'art. 19a lid 1; Stb. 2022, 499 en 500')),
  ],
});

/** Under this age: search period, study before bijstand, no exemptions n and r. */
export const leeftijdJongere = parameter<number>({
  naam: 'leeftijd jongere',
  omschrijving: 'Leeftijd tot welke de regels voor jongeren gelden',
  article: 'Pw art. 13 lid 2 c, art. 31 lid 5, art. 41 lid 4',
  unit: 'years',
  values: [verified('2015-01-01', 27, PW)],
});

/** Exemption r asks for a child younger than this. */
export const leeftijdKindVrijlating = parameter<number>({
  naam: 'leeftijd kind bij vrijlating alleenstaande ouder',
  omschrijving: 'Leeftijd tot welke een kind recht geeft op de vrijlating van onderdeel r',
  article: 'Pw art. 31 lid 2 r',
  unit: 'years',
  values: [verified('2015-01-01', 12, PW)],
});
