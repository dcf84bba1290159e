import { meerderjarig } from '../amounts/index.ts';
import { ageOf, BARE_ZERO, bareNumber, type Explained, type Law } from '../kernel/index.ts';
import { gezamenlijkeHuishouding } from './gezamenlijke-huishouding.ts';
import { heeftAowLeeftijd, leeftijd } from './leeftijd.ts';
import type { PersoonOpDag, Situatie } from './situatie.ts';
import { type Uitsluiting, uitsluiting } from './uitsluiting.ts';

/** An adult of the family with what the norm depends on. */
export interface Gezinslid {
  readonly persoon: PersoonOpDag;
  readonly leeftijd: Explained<number>;
  readonly aow: Explained<boolean>;
  readonly uitsluiting: Uitsluiting;
  readonly heeftRecht: boolean;
  readonly inInrichting: boolean;
}

/** The alleenstaande (ouder) or the gehuwden of art. 4. */
export interface Gezin {
  readonly aanvrager: Gezinslid;
  readonly partner: Gezinslid | undefined;
  readonly kinderen: Explained<number>;
  /** Why the law takes them for a household (art. 3), when it found so from facts. */
  readonly samenwoning?: Explained<boolean> | undefined;
  /** A right was granted that ran on 31 December 2015 (art. 78aa). */
  readonly rechtEind2015: boolean;
}

/** @throws Ontbreekt when a fact of the person is missing. */
export function gezinslid(
  law: Law,
  persoon: PersoonOpDag,
  partner?: PersoonOpDag | undefined,
  kinderen?: Explained<number>,
): Gezinslid {
  const jaren = leeftijd(law, persoon);
  const aow = heeftAowLeeftijd(law, persoon, jaren);
  const alleenstaandeOuder = partner === undefined && kinderen !== undefined && kinderen.value > 0;
  const grond = uitsluiting(law, { persoon, partner, alleenstaandeOuder, leeftijd: jaren, aow });
  return {
    persoon,
    leeftijd: jaren,
    aow,
    uitsluiting: grond,
    heeftRecht: grond.value === null,
    inInrichting: persoon.woonsituatie?.waarde === 'inrichting',
  };
}

/** Number of children of art. 4 lid 1 e: younger than 18, in the household. */
export function tenLasteKomendeKinderen(law: Law, situatie: Situatie): Explained<number> {
  if (!law.reasons && situatie.kinderen.length === 0) return BARE_ZERO;
  const grens = law.read(meerderjarig).value;
  let aantal = 0;
  for (const kind of situatie.kinderen) {
    const jaren = ageOf(kind.geboren, law.date);
    if (jaren >= 0 && jaren < grens) aantal += 1;
  }
  if (!law.reasons) return bareNumber(aantal);
  return law.because(
    aantal,
    'Pw art. 4 lid 1 e',
    () => (aantal === 0 ? 'Geen ten laste komende kinderen.' : `Ten laste komende kinderen: ${aantal}.`),
    situatie.kinderen.map((kind) =>
      law.fact(
        kind.geboortedatum.waarde,
        `kinderen.${kind.id}.geboortedatum`,
        () => `Kind van ${ageOf(kind.geboren, law.date)} jaar.`,
        kind.geboortedatum.feit,
      ),
    ),
  );
}

/** The family on a day. @throws Ontbreekt for the first missing fact. */
export function gezin(law: Law, situatie: Situatie): Gezin {
  const { aanvrager, partner, rechtEind2015 } = situatie;
  const kinderen = tenLasteKomendeKinderen(law, situatie);
  return {
    aanvrager: gezinslid(law, aanvrager, partner, kinderen),
    partner: partner && gezinslid(law, partner, aanvrager, kinderen),
    kinderen,
    samenwoning: law.reasons && partner?.samenwoning ? gezamenlijkeHuishouding(law, partner.samenwoning) : undefined,
    rechtEind2015,
  };
}
