import { type Dwangsombedragen, dwangsombedragen } from '../amounts/index.ts';
import { addDays, type Cents, daysBetween, type IsoDate, readOn } from '../kernel/index.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { termijn } from './termijn.ts';

export interface Dwangsom {
  /** The notice of default that counts: received after the last day. An earlier one does not. */
  readonly ingebrekestelling: IsoDate | undefined;
  /** First and last day over which it can be owed. */
  readonly eersteDag: IsoDate | undefined;
  readonly laatsteDag: IsoDate | undefined;
  /** Days forfeited until the day of the clock or the decision, that day not in it. */
  readonly dagen: number;
  /** Cents, for all applicants together. */
  readonly bedrag: Cents;
  /** Awb 4:18: last day for the besluit that fixes it; only once the last day over which it is owed is known. */
  readonly vaststellenUiterlijk: IsoDate | undefined;
  /** How the sum is made: fourteen days of each rate at most; empty while nothing is forfeited or an amount is missing. */
  readonly treden: readonly Dwangsomtrede[];
  /** Named when the amounts of the day of the notice were not found. */
  readonly ontbreekt: string | undefined;
}

/** A number of days at one rate. */
export interface Dwangsomtrede {
  readonly dagen: number;
  readonly perDag: Cents;
  readonly bedrag: Cents;
}

const DAGEN_TEN_HOOGSTE = 42;
const PER_TREDE = 14;

/** What ends the being late. */
const EINDE: ReadonlySet<Gebeurtenis['soort']> = new Set(['besluit-bekendgemaakt', 'ingetrokken']);
const GEEN: Dwangsom = {
  ingebrekestelling: undefined,
  eersteDag: undefined,
  laatsteDag: undefined,
  dagen: 0,
  bedrag: 0,
  vaststellenUiterlijk: undefined,
  treden: [],
  ontbreekt: undefined,
};

/**
 * Awb 4:17: from the day on which two weeks have passed since the term was over and a notice of default was received,
 * a sum per day, at most 42 days. Whether it is owed all the same (`verschuldigdeDwangsom`) is a judgement of a person. The 42 days are not stretched by the Algemene termijnenwet.
 * @param laatsteDag last day of the term for deciding
 * @param peildag the day of the decision or of the withdrawal, or today
 */
export function berekenDwangsom(
  gebeurtenissen: readonly Gebeurtenis[],
  laatsteDag: IsoDate,
  peildag: IsoDate,
): Dwangsom {
  const ontvangen = gebeurtenissen.find((g) => g.soort === 'in-gebreke-gesteld' && g.datum > laatsteDag)?.datum;
  if (!ontvangen || ontvangen > peildag) return GEEN;
  const eersteDag = addDays(termijn(ontvangen, { weken: 2 }), 1);
  const laatste = addDays(eersteDag, DAGEN_TEN_HOOGSTE - 1);
  const dagen = Math.max(0, Math.min(DAGEN_TEN_HOOGSTE, daysBetween(eersteDag, peildag)));
  const gelezen = readOn(dwangsombedragen, ontvangen);
  const besloten = gebeurtenissen.some((g) => EINDE.has(g.soort) && g.datum === peildag);
  const gesloten = dagen > 0 && (besloten || dagen === DAGEN_TEN_HOOGSTE);
  return {
    ingebrekestelling: ontvangen,
    eersteDag,
    laatsteDag: laatste,
    dagen,
    bedrag: gelezen.known ? dwangsom(dagen, gelezen.value) : 0,
    treden: gelezen.known ? dwangsomtreden(dagen, gelezen.value) : [],
    vaststellenUiterlijk: gesloten ? termijn(addDays(eersteDag, dagen - 1), { weken: 2 }) : undefined,
    ontbreekt: gelezen.known ? undefined : dwangsombedragen.naam,
  };
}

/** The days at each rate: fourteen of the first, fourteen of the second, the rest until 42. */
export function dwangsomtreden(dagen: number, bedragen: Dwangsombedragen): Dwangsomtrede[] {
  return [bedragen.eerste, bedragen.tweede, bedragen.derde].flatMap((perDag, i) => {
    const inTrede = Math.max(0, Math.min(PER_TREDE, dagen - i * PER_TREDE));
    return inTrede === 0 ? [] : [{ dagen: inTrede, perDag, bedrag: inTrede * perDag }];
  });
}

/** The sum over a number of days. */
export const dwangsom = (dagen: number, bedragen: Dwangsombedragen): Cents =>
  dwangsomtreden(dagen, bedragen).reduce((som, { bedrag }) => som + bedrag, 0);
