import { verjaringJaren } from '../amounts/index.ts';
import { addDays, addMonths, daysBetween, type IsoDate, Ontbreekt, readOn } from '../kernel/index.ts';

/** Days from one to another, both in it. */
interface Stilstand {
  readonly op: IsoDate;
  readonly totEnMet: IsoDate;
}

/**
 * Awb 4:104, 4:106, 4:110, 4:111: from which day a debt can no longer be pressed for, set off or ordered.
 * @param betaalUiterlijk last day to pay (4:87)
 * @param stuitingen days on which an aanmaning or dwangbevel was sent, or the debtor acknowledged the debt (4:105)
 * @param uitstellen postponements (4:94): the days of each after the term began lengthen it
 * @param vandaag the day whose text is read
 * @throws Ontbreekt on a day whose text was not read
 */
export function verjaardVanaf(
  betaalUiterlijk: IsoDate,
  stuitingen: readonly IsoDate[],
  uitstellen: readonly Stilstand[],
  vandaag: IsoDate,
): IsoDate {
  const jaren = readOn(verjaringJaren, vandaag);
  if (!jaren.known) throw new Ontbreekt({ soort: 'bedrag', naam: jaren.naam, datum: vandaag });
  const begin = stuitingen.reduce((laatste, dag) => (dag > laatste ? dag : laatste), betaalUiterlijk);
  return addDays(addMonths(begin, 12 * jaren.value), dagenUitstel(uitstellen, begin) + 1);
}

/** Days after the beginning on which a postponement ran; a day that two of them cover counts once. */
function dagenUitstel(uitstellen: readonly Stilstand[], begin: IsoDate): number {
  let dagen = 0;
  let geteld = begin;
  for (const { op, totEnMet } of uitstellen.toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))) {
    const vanaf = op > geteld ? op : geteld;
    if (totEnMet <= vanaf) continue;
    dagen += daysBetween(vanaf, totEnMet);
    geteld = totEnMet;
  }
  return dagen;
}
