import { beslagvrijeVoetPercentage } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, percentOf } from '../kernel/index.ts';
import { bedrag, getal } from './tekst.ts';

/** The means of a household in one month, cents. */
export interface Maandmiddelen {
  /** Bijstand and other income of the month, net, holiday allowance in it. */
  readonly inkomen: Cents;
  /** The norm of the month, holiday allowance in it. */
  readonly norm: Cents;
  /** Set by a bailiff or another calculation; needed when there is more than the norm. */
  readonly beslagvrijeVoet?: Cents | undefined;
  /** Oordeel, art. 60 lid 6: somebody does not give the information needed to collect. */
  readonly inlichtingenGeweigerd?: boolean | undefined;
}

/** Art. 60 and Rv 475da: what stays free in a month. Above bijstand level the calculation is named as missing. */
export function beslagvrijeVoet(law: Law, middelen: Maandmiddelen): Explained<Cents> {
  const { inkomen, norm, inlichtingenGeweigerd } = middelen;
  if (inlichtingenGeweigerd)
    return law.because(
      0,
      'Pw art. 60 lid 6',
      () => 'Zolang iemand de inlichtingen niet geeft, geldt de beslagvrije voet niet.',
      [],
    );
  if (middelen.beslagvrijeVoet !== undefined) {
    const vastgesteld = middelen.beslagvrijeVoet;
    return law.fact(vastgesteld, 'beslagvrijeVoet', () => `Vastgestelde beslagvrije voet: ${bedrag(vastgesteld)}.`);
  }
  if (inkomen > norm)
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'beslagvrijeVoet',
      vraag: 'Hoe hoog is de beslagvrije voet bij een inkomen boven de bijstandsnorm?',
      article: 'Rv art. 475da',
    });
  const percentage = law.read(beslagvrijeVoetPercentage);
  const vrij = inkomen - percentOf(inkomen, 100 - percentage.value);
  return law.because(
    vrij,
    'Rv art. 475da',
    () => `${getal(percentage.value)} procent van ${bedrag(inkomen)} blijft vrij: ${bedrag(vrij)}.`,
    [percentage],
  );
}

/** The most that may be withheld in a month. */
export function aflossingsruimte(law: Law, middelen: Maandmiddelen): Explained<Cents> {
  const vrij = beslagvrijeVoet(law, middelen);
  const ruimte = Math.max(0, middelen.inkomen - vrij.value);
  return law.because(
    ruimte,
    'Pw art. 60; Awb 4:93 lid 4',
    () => `${bedrag(middelen.inkomen)} min ${bedrag(vrij.value)} is ${bedrag(ruimte)}: meer wordt niet ingehouden.`,
    [vrij],
  );
}

/** A repayment plan: how many months a claim lasts at a fixed amount, and what the last one is. */
export interface Aflossingsplan {
  readonly perMaand: Cents;
  readonly maanden: number;
  readonly laatste: Cents;
}

/** The plan at the most that may be withheld, or less when agreed. @returns undefined when nothing can be paid */
export function aflossingsplan(
  law: Law,
  schuld: Cents,
  ruimte: Explained<Cents>,
  afgesproken?: Cents,
): Explained<Aflossingsplan> | undefined {
  const perMaand = Math.min(ruimte.value, afgesproken ?? ruimte.value, schuld);
  if (perMaand <= 0) return undefined;
  const maanden = Math.ceil(schuld / perMaand);
  const laatste = schuld - perMaand * (maanden - 1);
  return law.because(
    { perMaand, maanden, laatste },
    'Pw art. 60',
    () =>
      `${bedrag(schuld)} is met ${bedrag(perMaand)} per maand in ${maanden} ${maanden === 1 ? 'maand' : 'maanden'} betaald.`,
    [ruimte],
  );
}
