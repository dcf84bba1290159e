import type { Cents } from '@meedoen/law/kernel';
import type { Bonusmalus, Lijn, Reintegratie } from './soorten.ts';

/** Money of one instrument in a year, cents. */
export interface Instrumentgeld {
  readonly instrument: string;
  /** Expected cost of what was granted, or is being signed, and was not paid yet. */
  readonly gereserveerd: Cents;
  /** Paid, as the ledger has it. */
  readonly besteed: Cents;
}

export interface Lijnstand extends Lijn {
  readonly gereserveerd: Cents;
  /** Paid here and elsewhere. */
  readonly besteed: Cents;
  /** What is left; below zero: too much was granted. */
  readonly vrij: Cents;
}

/** One step of the picture from the whole budget to what is free. */
export interface Watervalstap {
  readonly naam: string;
  /** What it takes (below zero) or is (`stand`). */
  readonly bedrag: Cents;
  readonly stand: boolean;
}

export interface Reintegratiestand {
  readonly lijnen: readonly Lijnstand[];
  /** Handed over after couleur locale and the Wsw. */
  readonly verdeelbaar: Cents;
  readonly nietVerdeeld: Cents;
  /** Free over all lines and what was not divided. */
  readonly vrij: Cents;
  readonly stappen: readonly Watervalstap[];
  /** Instruments that cost money and stand on no line. */
  readonly zonderLijn: readonly Instrumentgeld[];
}

/** The standing before the lines. */
export const BASISSTAND = 'Te verdelen';

/** How the re-integration budget stands: couleur locale aside, the Wsw first, then each line with what is reserved and spent. */
export function reintegratiestand(budget: Reintegratie, geld: readonly Instrumentgeld[]): Reintegratiestand {
  const lijnen = budget.lijnen.map((lijn) => lijnstand(lijn, geld));
  const verdeelbaar = budget.totaal - budget.couleurLocale - budget.wswTekort;
  const nietVerdeeld = verdeelbaar - budget.lijnen.reduce((som, { bedrag }) => som + bedrag, 0);
  const vrij = nietVerdeeld + lijnen.reduce((som, lijn) => som + lijn.vrij, 0);
  const opLijn = new Set(budget.lijnen.flatMap(({ instrumenten }) => instrumenten));
  const zonderLijn = geld.filter(
    ({ instrument, gereserveerd, besteed }) => !opLijn.has(instrument) && gereserveerd + besteed !== 0,
  );
  const stap = (naam: string, bedrag: Cents, stand = false): Watervalstap => ({ naam, bedrag, stand });
  return {
    ...{ lijnen, verdeelbaar, nietVerdeeld, vrij, zonderLijn },
    stappen: [
      stap('Budget van het Rijk', budget.totaal, true),
      stap('Couleur locale', -budget.couleurLocale),
      stap('Tekort Wsw', -budget.wswTekort),
      stap(BASISSTAND, verdeelbaar, true),
      ...lijnen.flatMap(({ naam, besteed, gereserveerd }) => [
        ...(besteed === 0 ? [] : [stap(`${naam}: besteed`, -besteed)]),
        ...(gereserveerd === 0 ? [] : [stap(`${naam}: gereserveerd`, -gereserveerd)]),
      ]),
      stap('Vrij', vrij, true),
    ],
  };
}

/** One line with what was reserved and spent on its instruments. */
export function lijnstand(lijn: Lijn, geld: readonly Instrumentgeld[]): Lijnstand {
  const eigen = geld.filter(({ instrument }) => lijn.instrumenten.includes(instrument));
  const gereserveerd = eigen.reduce((som, each) => som + each.gereserveerd, 0);
  const besteed = lijn.elders + eigen.reduce((som, each) => som + each.besteed, 0);
  return { ...lijn, gereserveerd, besteed, vrij: lijn.bedrag - gereserveerd - besteed };
}

export interface Bonusmalusstand {
  readonly toegevoegdeWaarde: Cents;
  /** The part of the norm for this gemeente. */
  readonly eigenNorm: Cents;
  readonly gehaald: boolean;
  /** Only when all gemeenten make their part there is a bonus; who does not pays a malus. */
  readonly uitkomst: 'bonus' | 'malus' | 'geen-van-beide' | 'nog-niet-bekend';
  /** Received (above zero) or paid; null: the agreement names no amount. */
  readonly bedrag: Cents | null;
}

/** @param anderen whether each other gemeente made its part; null: the parts of all do not add up to the whole yet */
export function bonusmalusstand(afspraak: Bonusmalus, anderen: readonly boolean[] | null): Bonusmalusstand {
  const { norm, sleutel, omzet, kosten, bonus, malus } = afspraak;
  const toegevoegdeWaarde = omzet - kosten;
  const eigenNorm = Math.round((norm * sleutel) / 100_00);
  const gehaald = toegevoegdeWaarde >= eigenNorm;
  const vast = { toegevoegdeWaarde, eigenNorm, gehaald };
  if (!gehaald) return { ...vast, uitkomst: 'malus', bedrag: malus === undefined ? null : -malus };
  if (anderen === null) return { ...vast, uitkomst: 'nog-niet-bekend', bedrag: null };
  return anderen.every(Boolean)
    ? { ...vast, uitkomst: 'bonus', bedrag: bonus ?? null }
    : { ...vast, uitkomst: 'geen-van-beide', bedrag: 0 };
}
