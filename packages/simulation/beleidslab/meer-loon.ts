import { type Cents, covers, firstDay, type Maand } from '@meedoen/law/kernel';
import type { Dossier, Inkomst } from '@meedoen/law/participatiewet';

/** A hundred euros of wages on top, net a month. */
export const MEER_LOON: Cents = 100_00;

const isLoonVan = (inkomst: Inkomst, { aanvrager }: Dossier, maand: Maand): boolean =>
  inkomst.persoon === aanvrager.id &&
  inkomst.soort === 'loon' &&
  inkomst.telling === undefined &&
  covers(inkomst, firstDay(maand));

/**
 * The same household when the applicant earns a hundred euros more from the first of a month on: in the job they have,
 * with what was decided about it, or in a first job with the exemption that the law gives.
 */
export function earnMore(dossier: Dossier, maand: Maand): Dossier {
  const vanaf = firstDay(maand);
  const inkomsten = dossier.inkomsten ?? [];
  const baan = inkomsten.find((inkomst) => isLoonVan(inkomst, dossier, maand));
  if (!baan) {
    const eerste: Inkomst = {
      ...{ id: 'meer-loon', persoon: dossier.aanvrager.id, soort: 'loon', netto: MEER_LOON, vanaf },
      ...{ vakantietoeslag: 'inbegrepen', vrijlating: 'wet' },
    };
    return { ...dossier, inkomsten: [...inkomsten, eerste] };
  }
  const { betaald: _, ...zelfde } = baan;
  const meer: Inkomst = { ...zelfde, id: `${baan.id}-meer`, vanaf, netto: baan.netto + MEER_LOON };
  const tot = { ...baan, tot: vanaf };
  const anders = baan.vanaf !== undefined && baan.vanaf >= vanaf ? [meer] : [tot, meer];
  return { ...dossier, inkomsten: inkomsten.flatMap((each) => (each === baan ? anders : [each])) };
}

/** What is left of the hundred euros, as a heading. */
export type Overhouden = 'gaat-achteruit' | 'niets' | 'tot-een-kwart' | 'een-kwart-of-meer';

export function keptOf(zonder: Cents, met: Cents): Overhouden {
  const over = MEER_LOON - (zonder - met);
  if (over < 0) return 'gaat-achteruit';
  if (over < 100) return 'niets';
  return over < MEER_LOON / 4 ? 'tot-een-kwart' : 'een-kwart-of-meer';
}
