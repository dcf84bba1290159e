import { jaarafrekening } from '@meedoen/law/belasting';
import { attempt, type IsoDate, lawOn, type Ontbrekend } from '@meedoen/law/kernel';
import { heffingOver } from '../betaling/index.ts';

export const eindeVanJaar = (jaar: number): IsoDate => `${jaar}-12-31`;
const nieuwjaar = (jaar: number): IsoDate => `${jaar}-01-01`;

const naamVan = (ontbreekt: Ontbrekend): string => (ontbreekt.soort === 'bedrag' ? ontbreekt.naam : ontbreekt.vraag);

/** What is missing to settle a year for somebody under the pension age, by name; undefined when everything is known. */
export function ontbreektVoorJaar(jaar: number): string | undefined {
  const law = lawOn(eindeVanJaar(jaar), { reasons: false });
  const poging = attempt(() =>
    jaarafrekening(law, {
      tijdvakken: [{ maand: `${jaar}-12`, dagen: 31, netto: 100_000, aow: false }],
      gehuwd: false,
    }),
  );
  return poging.ok ? undefined : naamVan(poging.wat);
}

/** What is missing to say the payroll tax in the course of a year; undefined when it is known. */
export function ontbreektInJaar(jaar: number): string | undefined {
  const law = lawOn(nieuwjaar(jaar), { reasons: false });
  const heffing = heffingOver(law, 0, { persoon: '', geboortedatum: `${jaar - 40}-01-01` as IsoDate });
  return heffing.bekend ? undefined : naamVan(heffing.ontbreekt);
}
