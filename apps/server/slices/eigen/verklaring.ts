import { maakBrief } from '@meedoen/casework/brief';
import { laatsteDagVan } from '@meedoen/casework/recht';
import type { Cents, Maand } from '@meedoen/law/kernel';
import { type Aanroep, Bestand } from '../../platform/http/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { briefgegevens, huisstijlVoor, loketVan, maakPdf } from '../brief/index.ts';
import { boekingenPerMaand, eigenRechtenVan } from '../recht/index.ts';
import { inwonerVan } from './inwoner.ts';

/** Months on a proof of income. */
const MAANDEN = 3;

/** Proof of income: what was paid over the last months, as a letter that is not kept. @throws Probleem 409 when nothing was */
export async function inkomensverklaring(aanroep: Aanroep): Promise<Bestand> {
  const { tx, nu, vandaag } = aanroep;
  const persoon = inwonerVan(aanroep);
  const rechten = await eigenRechtenVan(tx, persoon.id);
  const betaald = new Map<Maand, Cents>();
  for (const recht of rechten)
    for (const boeking of await boekingenPerMaand(tx, recht.id))
      if (boeking.betaald !== 0) betaald.set(boeking.maand, (betaald.get(boeking.maand) ?? 0) + boeking.betaald);
  const maanden = [...betaald]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MAANDEN)
    .map(([maand, cents]) => ({ maand, cents }));
  const recht = rechten[0];
  if (!recht || maanden.length === 0)
    throw geweigerd('Er is nog geen bijstand betaald. Daarom is er nog geen bewijs van inkomen.', 'niets-betaald');
  const [rij] = await tx<{ geboortedatum: `${number}-${number}-${number}` | null }[]>`
    select geboortedatum from persoon where id = ${persoon.id}`;
  const { afdeling } = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
  const gegevens = await briefgegevens(tx, persoon, afdeling, { nu, vandaag, kenmerk: recht.kenmerk });
  const totEnMet = laatsteDagVan(recht.toestand);
  const brief = maakBrief('inkomensverklaring', {
    ...gegevens,
    vanaf: recht.toestand.geldig.vanaf,
    ...(totEnMet ? { totEnMet } : {}),
    ...(rij?.geboortedatum ? { geboortedatum: rij.geboortedatum } : {}),
    maanden,
  });
  const pdf = await maakPdf(brief, await huisstijlVoor(tx, persoon.uitvoerder));
  return new Bestand(pdf, 'application/pdf', `bewijs-van-inkomen-${vandaag}.pdf`);
}
