import { eindheffingBbz } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';

/**
 * Bbz art. 4: the levy the gemeente pays when a loan for living costs becomes a gift. It is no income of the person, for
 * tax or toeslagen. No Zvw is due over it.
 * @throws Ontbreekt when the rate of the year is not known.
 */
export function eindheffing(law: Law, omNiet: Explained<Cents>): Explained<Cents> {
  const tarief = law.read(eindheffingBbz);
  const heffing = percentOf(omNiet.value, tarief.value);
  return law.because(
    heffing,
    'Bbz 2004 art. 4',
    () => `Eindheffing: ${getal(tarief.value)}% van ${bedrag(omNiet.value)} is ${bedrag(heffing)}.`,
    [omNiet, tarief],
  );
}
