import { bbzVermogensgrens, bbzVermogensgrensOudere, bbzVrijVermogen } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, share } from '../kernel/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import type { Zelfstandigengroep } from './zelfstandige.ts';

export interface Ondernemersvermogen {
  /** Art. 1 h: all possessions, debts not taken off. */
  readonly totaal: Cents;
  readonly schulden: Cents;
}

/** Art. 3 lid 1 b: up to this part of the total the own capital may go. It stands in the text itself. */
const DEEL_VAN_TOTAAL = 30;

/** Art. 1 i: the total less the debts. */
export function eigenVermogen(law: Law, { totaal, schulden }: Ondernemersvermogen): Explained<Cents> {
  const eigen = totaal - schulden;
  return law.because(
    eigen,
    'Bbz 2004 art. 1 i',
    () => `Eigen vermogen: ${bedrag(totaal)} min ${bedrag(schulden)} is ${bedrag(eigen)}.`,
    [
      law.fact(totaal, 'vermogen.totaal', () => `Totaal vermogen: ${bedrag(totaal)}.`),
      law.fact(schulden, 'vermogen.schulden', () => `Schulden: ${bedrag(schulden)}.`),
    ],
  );
}

/**
 * Art. 3: whether the own capital allows bijstand om niet. Exactly 30 percent or exactly the lower amount is allowed;
 * between both amounts it may not be more than 30 percent of the total. Lid 1 a and b leave the upper amount itself open
 * ("more than", "less than"): the strict reading of b, so that the part of the total decides there too.
 */
export function magOmNiet(law: Law, vermogen: Ondernemersvermogen, groep: Zelfstandigengroep): Explained<boolean> {
  const eigen = eigenVermogen(law, vermogen);
  if (groep === 'ouder') {
    const grens = law.read(bbzVermogensgrensOudere);
    const mag = eigen.value <= grens.value;
    return law.because(mag, 'Bbz 2004 art. 3 lid 2', () => vergelijking(eigen.value, grens.value), [eigen, grens]);
  }
  const grens = law.read(bbzVermogensgrens);
  if (eigen.value > grens.value)
    return law.because(false, 'Bbz 2004 art. 3 lid 1 a', () => vergelijking(eigen.value, grens.value), [eigen, grens]);
  const vrij = law.read(bbzVrijVermogen);
  if (eigen.value <= vrij.value)
    return law.because(true, 'Bbz 2004 art. 3 lid 1', () => vergelijking(eigen.value, vrij.value), [eigen, vrij]);
  const deel = share(vermogen.totaal, DEEL_VAN_TOTAAL, 100);
  const mag = eigen.value <= deel;
  return law.because(
    mag,
    'Bbz 2004 art. 3 lid 1 b',
    () => `${vergelijking(eigen.value, deel)} Dat is ${DEEL_VAN_TOTAAL}% van het totale vermogen.`,
    [eigen, vrij, grens],
  );
}

const vergelijking = (eigen: Cents, grens: Cents): string =>
  `Het eigen vermogen van ${bedrag(eigen)} is ${eigen > grens ? 'hoger' : 'niet hoger'} dan ${bedrag(grens)}.`;
