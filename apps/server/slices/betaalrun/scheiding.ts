import { type Rechttoestand, type Verhouding, verhoudingVan } from '@meedoen/casework/recht';
import type { Maand } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { type Rekenbasis, rekenMaand } from '../berekening/index.ts';

/** The household of a right as far as it was of a couple: until the day they lived apart. */
export const alsPaar = (basis: Rekenbasis, { geldig, scheiding }: Rechttoestand): Rekenbasis => ({
  ...basis,
  dossier: { ...basis.dossier, toekenning: { vanaf: geldig.vanaf, tot: scheiding?.vanaf ?? geldig.tot } },
});

/** Whose each month is of a couple that lives apart, by what the law gives for its days as a couple. */
export function scheidingsdelen(
  toestand: Rechttoestand,
  basis: Rekenbasis,
  beleid: Beleid,
): (maand: Maand) => Verhouding {
  const paar = alsPaar(basis, toestand);
  return (maand) =>
    verhoudingVan(toestand, maand, {
      heel: rekenMaand(basis, maand, beleid).uitbetaling ?? 0,
      samen: rekenMaand(paar, maand, beleid).uitbetaling ?? 0,
    });
}
