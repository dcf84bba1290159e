import { addDays, firstDay, type IsoDate, type Maand, monthOfDate, previousMonth } from '@meedoen/law/kernel';
import { type Beweging, verloopsoort } from '../vordering/index.ts';

/** How somebody paid, as the ledger shows it; whether it was all that was due, and what will come, a person judges. */
export type Gebleken =
  | { readonly soort: 'volledig'; readonly sinds: IsoDate }
  | { readonly soort: 'geen'; readonly sinds: IsoDate };

/**
 * Since when something came on a claim in each month, or since when nothing came.
 * @param ontstaanOp when there never was a payment, nothing came since this day
 */
export function geblekenBetaalgedrag(bewegingen: readonly Beweging[], ontstaanOp: IsoDate, vandaag: IsoDate): Gebleken {
  const dagen = bewegingen
    .filter((beweging) => ['betaald', 'ingehouden'].includes(verloopsoort(beweging)))
    .map(({ op }) => op)
    .sort();
  const laatste = dagen.at(-1);
  if (!laatste) return { soort: 'geen', sinds: ontstaanOp };
  const nu = monthOfDate(vandaag);
  const maanden = new Set(dagen.map((dag) => monthOfDate(dag)));
  let maand: Maand = maanden.has(nu) ? nu : previousMonth(nu);
  if (!maanden.has(maand)) return { soort: 'geen', sinds: addDays(laatste, 1) };
  while (maanden.has(previousMonth(maand))) maand = previousMonth(maand);
  return { soort: 'volledig', sinds: firstDay(maand) };
}
