import { addDays, addMonths, type IsoDate } from '../kernel/index.ts';
import { eerstvolgendeWerkdag, isWerkdag } from './werkdag.ts';

/** The length of a term as the law writes it. */
export type Lengte =
  | { readonly dagen: number }
  | { readonly weken: number }
  | { readonly maanden: number }
  | { readonly jaren: number };

/**
 * The last day of a term that starts the day after an event, with the Algemene termijnenwet applied.
 * @param na the day of the event; the term starts the day after
 * @returns the last day of the term, itself in it
 */
export function termijn(na: IsoDate, lengte: Lengte): IsoDate {
  return metTermijnenwet(na, zonderTermijnenwet(na, lengte), lengte);
}

/** The last day of a term by the calendar only. */
export function zonderTermijnenwet(na: IsoDate, lengte: Lengte): IsoDate {
  if ('dagen' in lengte) return addDays(na, lengte.dagen);
  if ('weken' in lengte) return addDays(na, lengte.weken * 7);
  return addMonths(na, 'maanden' in lengte ? lengte.maanden : lengte.jaren * 12);
}

/**
 * Algemene termijnenwet art. 1 and 2: a term that ends on a day that is no working day runs on to the next one; a term
 * of three days or more holds at least two working days. Art. 4 a: not for longer terms.
 * @param na the day before the term starts
 * @param laatste the last day by the calendar
 */
export function metTermijnenwet(na: IsoDate, laatste: IsoDate, lengte: Lengte): IsoDate {
  if (!valtOnderTermijnenwet(lengte)) return laatste;
  let einde = eerstvolgendeWerkdag(laatste);
  if ('dagen' in lengte && lengte.dagen < 3) return einde;
  while (!bevatTweeWerkdagen(na, einde)) einde = eerstvolgendeWerkdag(addDays(einde, 1));
  return einde;
}

/** Art. 4 a: not for more than 90 days, twelve weeks or three months, and not for years. */
export function valtOnderTermijnenwet(lengte: Lengte): boolean {
  if ('dagen' in lengte) return lengte.dagen <= 90;
  if ('weken' in lengte) return lengte.weken <= 12;
  return 'maanden' in lengte && lengte.maanden <= 3;
}

function bevatTweeWerkdagen(na: IsoDate, einde: IsoDate): boolean {
  let aantal = 0;
  for (let dag = addDays(na, 1); dag <= einde && aantal < 2; dag = addDays(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal >= 2;
}
