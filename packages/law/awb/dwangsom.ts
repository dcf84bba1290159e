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
  /** Named when the amounts of the day were not found. */
  readonly ontbreekt: string | undefined;
}

const DAGEN_TEN_HOOGSTE = 42;
const PER_TREDE = 14;

const GEEN: Dwangsom = {
  ingebrekestelling: undefined,
  eersteDag: undefined,
  laatsteDag: undefined,
  dagen: 0,
  bedrag: 0,
  vaststellenUiterlijk: undefined,
  ontbreekt: undefined,
};

/**
 * Awb 4:17: from the day on which two weeks have passed since the term was over and a notice of default was received,
 * a sum per day, at most 42 days. Whether lid 6 takes it away (unreasonably late, no belanghebbende, plainly
 * inadmissible) is a judgement of a person. The 42 days are not stretched by the Algemene termijnenwet.
 * @param laatsteDag last day of the term for deciding
 * @param peildag the day of the decision, or today
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
  const gelezen = readOn(dwangsombedragen, eersteDag);
  const besloten = gebeurtenissen.some((g) => g.soort === 'besluit-bekendgemaakt' && g.datum === peildag);
  const gesloten = dagen > 0 && (besloten || dagen === DAGEN_TEN_HOOGSTE);
  return {
    ingebrekestelling: ontvangen,
    eersteDag,
    laatsteDag: laatste,
    dagen,
    bedrag: gelezen.known ? dwangsom(dagen, gelezen.value) : 0,
    vaststellenUiterlijk: gesloten ? termijn(addDays(eersteDag, dagen - 1), { weken: 2 }) : undefined,
    ontbreekt: gelezen.known ? undefined : dwangsombedragen.naam,
  };
}

/** The sum over a number of days: fourteen of each rate, at most 42. */
export function dwangsom(dagen: number, bedragen: Dwangsombedragen): Cents {
  const trede = (vanaf: number) => Math.max(0, Math.min(PER_TREDE, dagen - vanaf));
  return trede(0) * bedragen.eerste + trede(PER_TREDE) * bedragen.tweede + trede(2 * PER_TREDE) * bedragen.derde;
}
