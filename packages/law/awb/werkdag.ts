import { addDays, type IsoDate, weekday, yearOf } from '../kernel/index.ts';

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus of 1876). */
export function eerstePaasdag(jaar: number): IsoDate {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const schrikkel = Math.floor(eeuw / 4);
  const f = Math.floor((eeuw + 8) / 25);
  const g = Math.floor((eeuw - f + 1) / 3);
  const h = (19 * a + eeuw - schrikkel - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  const maand = Math.floor(som / 31);
  const dag = (som % 31) + 1;
  return `${jaar}-0${maand}-${dag < 10 ? '0' : ''}${dag}` as IsoDate;
}

/** King's Day: 27 April, a day earlier when that is a Sunday. */
function koningsdag(jaar: number): IsoDate {
  const dag = `${jaar}-04-27` as IsoDate;
  return weekday(dag) === 7 ? addDays(dag, -1) : dag;
}

/**
 * Days that a decree made equal to a holiday (Algemene termijnenwet art. 3 lid 3). From the titles of the two decrees:
 * 'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025' and 'Besluit
 * gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende
 * feestdag' (both named on sterfgeval.nl, question 70745). Those before 2023 and after 2028 are not known here.
 */
const GELIJKGESTELD: readonly IsoDate[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

const perJaar = new Map<number, ReadonlyMap<IsoDate, string>>();

/** General holidays of a year with their names, and the days equal to them (Algemene termijnenwet art. 3). */
export function feestdagen(jaar: number): ReadonlyMap<IsoDate, string> {
  let gevonden = perJaar.get(jaar);
  if (!gevonden) {
    const pasen = eerstePaasdag(jaar);
    const gelijkgesteld = GELIJKGESTELD.filter((dag) => yearOf(dag) === jaar);
    gevonden = new Map<IsoDate, string>([
      ...gelijkgesteld.map((dag): [IsoDate, string] => [dag, 'Gelijkgesteld met een feestdag']),
      [`${jaar}-01-01` as IsoDate, 'Nieuwjaarsdag'],
      [addDays(pasen, -2), 'Goede Vrijdag'],
      [addDays(pasen, 1), 'Tweede Paasdag'],
      [koningsdag(jaar), 'Koningsdag'],
      [`${jaar}-05-05` as IsoDate, 'Bevrijdingsdag'],
      [addDays(pasen, 39), 'Hemelvaartsdag'],
      [addDays(pasen, 50), 'Tweede Pinksterdag'],
      [`${jaar}-12-25` as IsoDate, 'Eerste Kerstdag'],
      [`${jaar}-12-26` as IsoDate, 'Tweede Kerstdag'],
    ]);
    perJaar.set(jaar, gevonden);
  }
  return gevonden;
}

/** The name of the general holiday on a date, if it is one. */
export const feestdag = (datum: IsoDate): string | undefined => feestdagen(yearOf(datum)).get(datum);

/** Not a Saturday, Sunday or general holiday. */
export const isWerkdag = (datum: IsoDate): boolean => weekday(datum) < 6 && feestdag(datum) === undefined;

/** The date itself, or the first working day after it. */
export function eerstvolgendeWerkdag(datum: IsoDate): IsoDate {
  let dag = datum;
  while (!isWerkdag(dag)) dag = addDays(dag, 1);
  return dag;
}

/** Number of working days from a day (in) until a day (not in). */
export function werkdagenTussen(vanaf: IsoDate, tot: IsoDate): number {
  let aantal = 0;
  for (let dag = vanaf; dag < tot; dag = addDays(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}
