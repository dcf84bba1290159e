import {
  normInrichting,
  normInrichtingGehuwden,
  verhogingInrichtingAlleenstaande,
  verhogingInrichtingGehuwden,
} from '../amounts/index.ts';
import type { Cents, Explained, Law } from '../kernel/index.ts';
import type { Gezinslid } from './gezin.ts';
import type { Norm } from './norm.ts';
import { bedrag } from './tekst.ts';

/** Art. 23 lid 1 a and lid 2 a. */
export function normInrichtingAlleenstaande(law: Law): Norm {
  return { norm: kleineNorm(law, law.read(normInrichting)), verhoging: law.read(verhogingInrichtingAlleenstaande) };
}

/**
 * Art. 23 lid 1 b and lid 2 b for two partners inside; lid 3 when one of them is inside.
 * @param alsAlleenstaande the norm that the one at home would have alone
 */
export function normGehuwdenInInrichting(
  law: Law,
  een: Gezinslid,
  ander: Gezinslid,
  alsAlleenstaande: (lid: Gezinslid) => Norm,
): Norm {
  if (een.inInrichting && ander.inInrichting) {
    return {
      norm: kleineNorm(law, law.read(normInrichtingGehuwden)),
      verhoging: law.read(verhogingInrichtingGehuwden),
    };
  }
  const binnen = normInrichtingAlleenstaande(law);
  const thuis = alsAlleenstaande(een.inInrichting ? ander : een);
  const som = thuis.norm.value + binnen.norm.value;
  return {
    ...binnen,
    kostendelers: thuis.kostendelers,
    norm: law.because(
      som,
      'Pw art. 23 lid 3',
      () => `${bedrag(thuis.norm.value)} thuis en ${bedrag(binnen.norm.value)} in de inrichting is ${bedrag(som)}.`,
      [thuis.norm, binnen.norm],
    ),
    lezingen: ['een-partner-in-inrichting'],
  };
}

function kleineNorm(law: Law, norm: Explained<Cents>): Explained<Cents> {
  return law.because(norm.value, norm.article, () => `Norm in een inrichting: ${bedrag(norm.value)} per maand.`, [
    norm,
  ]);
}
