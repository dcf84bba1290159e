import type { Explained, Law } from '../kernel/index.ts';
import { afwijkingNormGehuwden } from './afwijking-norm-gehuwden.ts';
import type { Gezin } from './gezin.ts';
import type { Norm } from './norm.ts';
import { normVanAlleenstaande } from './norm-alleenstaande.ts';
import { normVanGehuwden } from './norm-gehuwden.ts';

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
