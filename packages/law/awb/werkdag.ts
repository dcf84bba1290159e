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

const perJaar = new Map<number, ReadonlyMap<IsoDate, string>>();

/** General holidays of a year with their names (Algemene termijnenwet art. 3 lid 1 and 2; no days named by decree). */
export function feestdagen(jaar: number): ReadonlyMap<IsoDate, string> {
  let gevonden = perJaar.get(jaar);
  if (!gevonden) {
    const pasen = eerstePaasdag(jaar);
    gevonden = new Map<IsoDate, string>([
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
