import { type Cents, type Explained, type Law, type Maand, Ontbreekt, percentOf } from '../kernel/index.ts';
import type { Gezinslid } from './gezin.ts';
import { bedrag, getal, metHoofdletter } from './tekst.ts';
import { artikelVan, leesVooruit, REGELS, type Termijnsoort, type Vrijlatingsoort } from './vrijlatingsregels.ts';

/** What stays exempt under one part of the law: of the wages of a person, or of other means. */
export type Vrijgelatensoort = Vrijlatingsoort | 'j' | 'k' | 'm' | 's' | 'niet-middel' | '33-5' | 'vermogen';

/** Exemptions of wages; the others are of means that are no wages. */
export const isArbeidsvrijlating = (soort: Vrijgelatensoort): soort is Vrijlatingsoort => Object.hasOwn(REGELS, soort);

/** Months of an exemption, the month itself counted as used. */
export interface Maandtelling {
  readonly totaal: number;
  readonly gebruikt: number;
  readonly over: number;
  /** The month after which it ends, when every month from here on is used. */
  readonly laatsteMaand: Maand;
}

export interface Vrijgelaten {
  /** Absent: of applicant and partner together. */
  readonly persoon: string | undefined;
  readonly soort: Vrijgelatensoort;
  readonly bedrag: Explained<Cents>;
  readonly telling?: Maandtelling | undefined;
}

export const isTermijnsoort = (soort: Vrijlatingsoort): soort is Termijnsoort =>
  soort === 'n' || soort === 'r' || soort === 'z' || soort === '34a-a';

/**
 * One exemption of one person over one month: a part of the earned income, up to a maximum where there is one.
 * @param inkomsten earned income for which it may be given, cents
 * @throws Ontbreekt when the maximum of the day is not known and could make a difference.
 */
export function vrijlating(law: Law, lid: Gezinslid, soort: Vrijlatingsoort, inkomsten: Cents): Explained<Cents> {
  const { percentage, maximum } = REGELS[soort];
  const article = artikelVan(law, soort);
  const deel = leesVooruit(law, percentage);
  const berekend = percentOf(inkomsten, deel.value);
  if (!maximum) {
    return law.because(
      berekend,
      article,
      () =>
        `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(berekend)}. Dat blijft vrij voor de ${lid.persoon.rol}.`,
      [deel],
    );
  }
  const grens = law.look(maximum);
  if (!grens.known && soort !== '34a-c') {
    if (grens.atLeast === undefined || berekend > grens.atLeast)
      throw new Ontbreekt({ soort: 'bedrag', naam: maximum.naam, datum: law.date });
    const bekend = grens.atLeast;
    return law.because(
      berekend,
      article,
      () =>
        `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(berekend)}. Het maximum van nu is niet bekend, ` +
        `maar is nooit lager dan het laatst bekende (${bedrag(bekend)}).`,
      [deel],
    );
  }
  const hoogste = leesVooruit(law, maximum);
  const vrij = Math.min(berekend, hoogste.value);
  return law.because(
    vrij,
    article,
    () =>
      berekend > hoogste.value
        ? `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(berekend)}; ten hoogste ${bedrag(vrij)} blijft vrij.`
        : `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(vrij)}. Dat blijft vrij voor de ${lid.persoon.rol}.`,
    law.reasons ? [deel, hoogste] : [],
  );
}

/** Why an exemption somebody may expect does not apply: one sentence for the screen. */
export function geenVrijlating(law: Law, lid: Gezinslid, grond: Explained<boolean>): Explained<boolean> {
  return law.because(false, grond.article, () => `${metHoofdletter(lid.persoon.rol)}: ${grond.says}`, [grond]);
}
