import { eerstePaasdag } from '@meedoen/law/awb';
import { addDays, type IsoDate, weekday, yearOf } from '@meedoen/law/kernel';

/**
 * Whether banks settle payments in euro on a day: no Saturday, Sunday, New Year's Day, Good Friday, Easter Monday, 1 May,
 * Christmas Day or 26 December. Other holidays are bank days, and 1 May is none although it is no holiday here.
 * Source: ECB, long-term calendar for TARGET closing days, press release of 14 December 2000, from 2002 on.
 */
export function isBankdag(datum: IsoDate): boolean {
  if (weekday(datum) > 5) return false;
  const pasen = eerstePaasdag(yearOf(datum));
  const dag = datum.slice(5);
  if (dag === '01-01' || dag === '05-01' || dag === '12-25' || dag === '12-26') return false;
  return datum !== addDays(pasen, -2) && datum !== addDays(pasen, 1);
}

/** The day itself when it is a bank day, else the first one after it. */
export function eerstvolgendeBankdag(datum: IsoDate): IsoDate {
  let dag = datum;
  while (!isBankdag(dag)) dag = addDays(dag, 1);
  return dag;
}
