import { meerderjarig } from '../amounts/index.ts';
import { ageOn, bare, type Explained, type Law } from '../kernel/index.ts';
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
}

/** @throws Ontbreekt when a fact of the person is missing. */
export function gezinslid(law: Law, persoon: PersoonOpDag): Gezinslid {
  const jaren = leeftijd(law, persoon);
  const aow = heeftAowLeeftijd(law, persoon, jaren);
  const grond = uitsluiting(law, { persoon, leeftijd: jaren, aow });
  return {
    persoon,
    leeftijd: jaren,
    aow,
    uitsluiting: grond,
    heeftRecht: grond.value === null,
    inInrichting: persoon.woonsituatie?.waarde === 'inrichting',
  };
}

const GEEN_KINDEREN = bare(0);

/** Number of children of art. 4 lid 1 e: younger than 18, in the household. */
export function tenLasteKomendeKinderen(law: Law, situatie: Situatie): Explained<number> {
  if (!law.reasons && situatie.kinderen.length === 0) return GEEN_KINDEREN;
  const grens = law.read(meerderjarig).value;
  let aantal = 0;
  for (const kind of situatie.kinderen) {
    const jaren = ageOn(kind.geboortedatum.waarde, law.date);
    if (jaren >= 0 && jaren < grens) aantal += 1;
  }
  return law.because(
    aantal,
    'Pw art. 4 lid 1 e',
    () => (aantal === 0 ? 'Geen ten laste komende kinderen.' : `Ten laste komende kinderen: ${aantal}.`),
    law.reasons
      ? situatie.kinderen.map((kind) =>
          law.fact(
            kind.geboortedatum.waarde,
            `kinderen.${kind.id}.geboortedatum`,
            () => `Kind van ${ageOn(kind.geboortedatum.waarde, law.date)} jaar.`,
            kind.geboortedatum.feit,
          ),
        )
      : [],
  );
}

/** The family on a day. @throws Ontbreekt for the first missing fact. */
export function gezin(law: Law, situatie: Situatie): Gezin {
  return {
    aanvrager: gezinslid(law, situatie.aanvrager),
    partner: situatie.partner && gezinslid(law, situatie.partner),
    kinderen: tenLasteKomendeKinderen(law, situatie),
  };
}
