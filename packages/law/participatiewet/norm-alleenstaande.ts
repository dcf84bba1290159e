import { leeftijdVolleNorm, normAlleenstaande, normAlleenstaandeAow, normJongere } from '../amounts/index.ts';
import type { Explained, Law } from '../kernel/index.ts';
import type { Gezinslid } from './gezin.ts';
import { normInrichtingAlleenstaande } from './inrichting.ts';
import { aantalKostendelers, deeltKosten, elders, kostendelersnorm, rekennorm } from './kostendelersnorm.ts';
import { type Norm, uitNormlijst } from './norm.ts';

/** The norm of an alleenstaande (ouder): art. 20, 21, 22, 22a or 23. */
export function normVanAlleenstaande(law: Law, lid: Gezinslid, medebewoners: Explained<number>): Norm {
  if (lid.inInrichting) return normInrichtingAlleenstaande(law);
  if (lid.leeftijd.value < law.read(leeftijdVolleNorm).value) return uitNormlijst(law, normJongere, [lid.leeftijd]);
  if (medebewoners.value > 0 && deeltKosten(law, lid)) {
    const a = aantalKostendelers(law, medebewoners, [lid.leeftijd]);
    return { norm: kostendelersnorm(law, a, rekennorm(law, lid, undefined)), kostendelers: a };
  }
  const lijst = lid.aow.value ? normAlleenstaandeAow : normAlleenstaande;
  if (!law.reasons) return { norm: law.read(lijst) };
  return uitNormlijst(law, lijst, [lid.leeftijd, lid.aow, medebewoners, ...elders(law, lid)]);
}
