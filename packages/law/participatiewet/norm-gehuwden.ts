import {
  leeftijdVolleNorm,
  normGehuwden,
  normGehuwdenAow,
  normGemengdeGehuwden,
  normGemengdeGehuwdenMetKind,
  normJongeGehuwden,
  normJongeGehuwdenMetKind,
} from '../amounts/index.ts';
import type { Explained, Law } from '../kernel/index.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { normGehuwdenInInrichting } from './inrichting.ts';
import {
  aantalKostendelers,
  deeltKosten,
  kostendelersnormGehuwden,
  kostendelersnormGemengd,
} from './kostendelersnorm.ts';
import { type Norm, uitNormlijst } from './norm.ts';
import { normVanAlleenstaande } from './norm-alleenstaande.ts';

/** The norm of gehuwden of whom both have a right: art. 20, 21, 22, 22a lid 2 and 3, 23. */
export function normVanGehuwden(
  law: Law,
  gezin: Gezin,
  een: Gezinslid,
  ander: Gezinslid,
  medebewoners: Explained<number>,
): Norm {
  if (een.inInrichting || ander.inInrichting) {
    return normGehuwdenInInrichting(law, een, ander, (lid) => normVanAlleenstaande(law, lid, medebewoners));
  }
  const grens = law.read(leeftijdVolleNorm).value;
  const eenJong = een.leeftijd.value < grens;
  const anderJong = ander.leeftijd.value < grens;
  if (eenJong && anderJong) return normVanJongeGehuwden(law, gezin);
  if (eenJong || anderJong) return normVanGemengdeGehuwden(law, gezin, eenJong ? ander : een, medebewoners);
  if (medebewoners.value > 0 && (deeltKosten(law, een) || deeltKosten(law, ander))) {
    const a = aantalKostendelers(law, medebewoners, [een.leeftijd, ander.leeftijd]);
    const norm = kostendelersnormGehuwden(law, een, ander, a);
    const beiden = deeltKosten(law, een) && deeltKosten(law, ander);
    return { norm, kostendelers: a, ...(beiden ? {} : { lezingen: ['mantelzorg-elders-een-partner'] }) };
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
  if (medebewoners.value > 0 && deeltKosten(law, oudste)) {
    const a = aantalKostendelers(law, medebewoners, [oudste.leeftijd]);
    return { norm: kostendelersnormGemengd(law, oudste, gezin.kinderen, a), kostendelers: a };
  }
  const lijst = gezin.kinderen.value > 0 ? normGemengdeGehuwdenMetKind : normGemengdeGehuwden;
  const norm = uitNormlijst(law, lijst, [gezin.aanvrager.leeftijd, oudste.leeftijd, gezin.kinderen, medebewoners]);
  return oudste.aow.value ? { ...norm, lezingen: ['jongere-met-aow-partner'] } : norm;
}
