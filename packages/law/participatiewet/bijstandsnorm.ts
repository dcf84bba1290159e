import {
  leeftijdVolleNorm,
  normAlleenstaande,
  normAlleenstaandeAow,
  normGehuwden,
  normGehuwdenAow,
  normGemengdeGehuwden,
  normGemengdeGehuwdenMetKind,
  normJongeGehuwden,
  normJongeGehuwdenMetKind,
  normJongere,
} from '../amounts/index.ts';
import type { Cents, Explained, Law, Parameter } from '../kernel/index.ts';
import { afwijkingNormGehuwden } from './afwijking-norm-gehuwden.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { normGehuwdenInInrichting, normInrichtingAlleenstaande } from './inrichting.ts';
import {
  aantalKostendelers,
  kostendelersnorm,
  kostendelersnormGehuwden,
  kostendelersnormGemengd,
  rekennorm,
} from './kostendelersnorm.ts';
import type { LezingNaam } from './lezingen.ts';
import { bedrag } from './tekst.ts';

/** The norm of paragraaf 3.2 with what belongs to it. */
export interface Norm {
  /** With holiday allowance; in an inrichting that of art. 23 lid 1. */
  readonly norm: Explained<Cents>;
  /** Art. 23 lid 2. */
  readonly verhoging?: Explained<Cents>;
  /** A of art. 22a, when it applies. */
  readonly kostendelers?: Explained<number>;
  readonly lezing?: LezingNaam;
}

/**
 * The norm of art. 20 to 24 for a family on a day, in cents per calendar month.
 * @returns undefined when neither adult has a right.
 * @throws Ontbreekt when an amount of that day is not known.
 */
export function bijstandsnorm(law: Law, gezin: Gezin, medebewoners: Explained<number>): Norm | undefined {
  const { aanvrager, partner } = gezin;
  if (!partner) return aanvrager.heeftRecht ? normVanAlleenstaande(law, aanvrager, medebewoners) : undefined;
  if (aanvrager.heeftRecht && partner.heeftRecht) return normVanGehuwden(law, gezin, aanvrager, partner, medebewoners);
  if (aanvrager.heeftRecht) return afwijkingNormGehuwden(law, gezin, aanvrager, partner, medebewoners);
  if (partner.heeftRecht) return afwijkingNormGehuwden(law, gezin, partner, aanvrager, medebewoners);
  return undefined;
}

/** The norm of a couple as if both had a right: the ceiling of art. 32 lid 3. */
export function normAlsBeidenRecht(law: Law, gezin: Gezin, medebewoners: Explained<number>): Norm {
  const { aanvrager, partner } = gezin;
  if (!partner) return normVanAlleenstaande(law, aanvrager, medebewoners);
  return normVanGehuwden(law, gezin, aanvrager, partner, medebewoners);
}

/** A published norm as the outcome of an article, with the facts that led to it. */
export function uitNormlijst(
  law: Law,
  lijst: Parameter<Cents>,
  uses: readonly Explained<unknown>[],
): { norm: Explained<Cents> } {
  const norm = law.read(lijst);
  return {
    norm: law.because(
      norm.value,
      lijst.article,
      () => `${lijst.omschrijving}: ${bedrag(norm.value)} per maand.`,
      law.reasons ? [norm, ...uses] : [],
    ),
  };
}

/** The norm of an alleenstaande (ouder): art. 20, 21, 22, 22a or 23. */
export function normVanAlleenstaande(law: Law, lid: Gezinslid, medebewoners: Explained<number>): Norm {
  if (lid.inInrichting) return normInrichtingAlleenstaande(law);
  if (lid.leeftijd.value < law.read(leeftijdVolleNorm).value) return uitNormlijst(law, normJongere, [lid.leeftijd]);
  if (medebewoners.value > 0) {
    const a = aantalKostendelers(law, medebewoners, [lid.leeftijd]);
    return { norm: kostendelersnorm(law, a, rekennorm(law, lid, undefined)), kostendelers: a };
  }
  return uitNormlijst(law, lid.aow.value ? normAlleenstaandeAow : normAlleenstaande, [
    lid.leeftijd,
    lid.aow,
    medebewoners,
  ]);
}

/** The norm of gehuwden of whom both have a right: art. 20, 21, 22, 22a lid 2 and 3, 23. */
function normVanGehuwden(
  law: Law,
  gezin: Gezin,
  een: Gezinslid,
  ander: Gezinslid,
  medebewoners: Explained<number>,
): Norm {
  if (een.inInrichting || ander.inInrichting) return normGehuwdenInInrichting(law, een, ander, medebewoners);
  const grens = law.read(leeftijdVolleNorm).value;
  const eenJong = een.leeftijd.value < grens;
  const anderJong = ander.leeftijd.value < grens;
  if (eenJong && anderJong) return normVanJongeGehuwden(law, gezin);
  if (eenJong || anderJong) return normVanGemengdeGehuwden(law, gezin, eenJong ? ander : een, medebewoners);
  if (medebewoners.value > 0) {
    const a = aantalKostendelers(law, medebewoners, [een.leeftijd, ander.leeftijd]);
    return { norm: kostendelersnormGehuwden(law, een, ander, a), kostendelers: a };
  }
  const lijst = een.aow.value || ander.aow.value ? normGehuwdenAow : normGehuwden;
  return uitNormlijst(law, lijst, [een.leeftijd, ander.leeftijd, een.aow, ander.aow, medebewoners]);
}

/** Art. 20 lid 1 b and lid 2 b: cost sharers play no part. */
export function normVanJongeGehuwden(law: Law, gezin: Gezin): Norm {
  const lijst = gezin.kinderen.value > 0 ? normJongeGehuwdenMetKind : normJongeGehuwden;
  return uitNormlijst(law, lijst, [gezin.aanvrager.leeftijd, gezin.kinderen]);
}

/** Art. 20 lid 1 c, lid 2 c, and with cost sharers art. 22a lid 3. */
function normVanGemengdeGehuwden(law: Law, gezin: Gezin, oudste: Gezinslid, medebewoners: Explained<number>): Norm {
  if (medebewoners.value > 0) {
    const a = aantalKostendelers(law, medebewoners, [oudste.leeftijd]);
    return { norm: kostendelersnormGemengd(law, oudste, gezin.kinderen, a), kostendelers: a };
  }
  const lijst = gezin.kinderen.value > 0 ? normGemengdeGehuwdenMetKind : normGemengdeGehuwden;
  const norm = uitNormlijst(law, lijst, [gezin.aanvrager.leeftijd, oudste.leeftijd, gezin.kinderen, medebewoners]);
  return oudste.aow.value ? { ...norm, lezing: 'jongere-met-aow-partner' } : norm;
}
