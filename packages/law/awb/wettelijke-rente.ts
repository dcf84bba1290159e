import { minimumWettelijkeRente, wettelijkeRentePercentage } from '../amounts/index.ts';
import { addMonths, type Cents, daysBetween, type IsoDate, share } from '../kernel/index.ts';
import { lees } from './lees.ts';

/** Days of one year of verzuim at one percentage. */
export interface Rentedeel {
  readonly vanaf: IsoDate;
  readonly dagen: number;
  readonly percentage: number;
}

/** One year of verzuim, or what has passed of it. */
export interface Rentejaar {
  /** The debt with the interest of the years before (BW 6:119 lid 2), cents. */
  readonly over: Cents;
  readonly delen: readonly Rentedeel[];
  readonly rente: Cents;
}

export interface WettelijkeRente {
  readonly jaren: readonly Rentejaar[];
  /** Interest over all years, cents. */
  readonly rente: Cents;
  /** Zero when it stays below the minimum of Awb 4:98 lid 2. */
  readonly verschuldigd: Cents;
}

/**
 * Awb 4:98 with BW 6:119 and 6:120: interest over a debt that is not paid in time. After each year of verzuim its interest
 * joins the debt; a new percentage holds from its day. The law gives no count of days: a part of a year is its days over
 * those of that year of verzuim, so that a whole year is exactly the percentage; one rounding a year, half-up.
 * @param schuld cents that stayed open throughout; after a payment, count again over the rest
 * @param vanaf first day of verzuim, the day after the last day to pay @param tot day of payment, not in it
 * @throws Ontbreekt when a percentage, or the minimum, is not known
 */
export function wettelijkeRente(
  schuld: Cents,
  vanaf: IsoDate,
  tot: IsoDate,
  schuldenaar: 'belanghebbende' | 'bestuursorgaan' = 'belanghebbende',
): WettelijkeRente {
  const jaren: Rentejaar[] = [];
  let over = schuld;
  for (let begin = vanaf; begin < tot; ) {
    const einde = addMonths(vanaf, 12 * (jaren.length + 1));
    const delen = naarPercentage(begin, einde < tot ? einde : tot);
    const gewogen = delen.reduce((som, { dagen, percentage }) => som + dagen * percentage, 0);
    const rente = share(over, gewogen, 100 * daysBetween(begin, einde));
    jaren.push({ over, delen, rente });
    over += rente;
    begin = einde;
  }
  const rente = over - schuld;
  const minimum = rente === 0 ? 0 : lees(minimumWettelijkeRente, tot)[schuldenaar];
  return { jaren, rente, verschuldigd: rente < minimum ? 0 : rente };
}

function naarPercentage(vanaf: IsoDate, tot: IsoDate): Rentedeel[] {
  const wissels = wettelijkeRentePercentage.values.map(({ from }) => from).filter((dag) => dag > vanaf && dag < tot);
  // what is unknown from a day on must be asked for on that day
  const einde = wettelijkeRentePercentage.unknownFrom;
  if (einde !== undefined && einde > vanaf && einde < tot) wissels.push(einde);
  const grenzen = [vanaf, ...wissels];
  return grenzen.map((begin, i) => ({
    vanaf: begin,
    dagen: daysBetween(begin, grenzen[i + 1] ?? tot),
    percentage: lees(wettelijkeRentePercentage, begin),
  }));
}
