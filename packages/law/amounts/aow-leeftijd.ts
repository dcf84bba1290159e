import { type IsoDate, parameter } from '../kernel/index.ts';

/** The pension age of people born from a date until the next row, in years and months. */
export interface AowLeeftijd {
  readonly geborenVanaf: IsoDate;
  readonly jaren: number;
  readonly maanden: number;
}

const AOW_7A =
  'AOW art. 7a lid 1 c-j (tekst 2024-01-01): 2014 65+2, 2015 65+3, 2016 65+6, 2017 65+9, 2018 66, 2019-2021 66+4';
const RIJKSOVERHEID = 'rijksoverheid.nl, AOW-leeftijd naar geboortedatum; ikwoonleefzorg';

/**
 * Pension age by birth date. Who was born earlier had it before 2015; for who was born on or after
 * `aowLeeftijdBekendTot` no age has been published, but it is never lower than that of the people born before
 * (AOW art. 7a: the age is not lowered).
 */
export const aowLeeftijden = parameter<readonly AowLeeftijd[]>({
  naam: 'AOW-leeftijd naar geboortedatum',
  omschrijving: 'Pensioengerechtigde leeftijd naar geboortedatum',
  article: 'AOW art. 7a',
  unit: 'table',
  values: [
    {
      from: '2015-01-01',
      status: 'DERIVED',
      source: `${AOW_7A}; ${RIJKSOVERHEID}`,
      value: [
        { geborenVanaf: '1948-01-01', jaren: 65, maanden: 1 },
        { geborenVanaf: '1948-12-01', jaren: 65, maanden: 2 },
        { geborenVanaf: '1949-11-01', jaren: 65, maanden: 3 },
        { geborenVanaf: '1950-10-01', jaren: 65, maanden: 6 },
        { geborenVanaf: '1951-07-01', jaren: 65, maanden: 9 },
        { geborenVanaf: '1952-04-01', jaren: 66, maanden: 0 },
        { geborenVanaf: '1953-01-01', jaren: 66, maanden: 4 },
        { geborenVanaf: '1955-09-01', jaren: 66, maanden: 7 },
        { geborenVanaf: '1956-06-01', jaren: 66, maanden: 10 },
        { geborenVanaf: '1957-03-01', jaren: 67, maanden: 0 },
        { geborenVanaf: '1961-01-01', jaren: 67, maanden: 3 },
      ],
    },
  ],
});

/** First birth date whose pension age nobody published. */
export const aowLeeftijdBekendTot: IsoDate = '1962-10-01';
