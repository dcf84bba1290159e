import { birthday, type Cents, type IsoDate } from '@meedoen/law/kernel';
import type { Dossier, Inkomst, Medebewoner } from '@meedoen/law/participatiewet';
import { VERONDERSTELD, zonderUitsluiting } from './als.ts';

/** A handful of facts with which somebody who has no file can make their own sums. */
export interface Huishouden {
  readonly geboortedatum: IsoDate;
  readonly partner?: { readonly geboortedatum: IsoDate; readonly inkomen: Cents } | undefined;
  /** Birth dates of children who live here. */
  readonly kinderen: readonly IsoDate[];
  /** Other adults with whom the costs are shared: 27 or older, no tenant with a contract, no student. */
  readonly kostendelers: number;
  /** Net cents per month, holiday pay in it. */
  readonly loon: Cents;
  readonly anderInkomen: Cents;
  readonly spaargeld: Cents;
  readonly schulden: Cents;
}

/** Who makes the sum, in the household below. */
export const IK = 'ik';

/** An adult of an age at which costs are shared on every day that is looked at (art. 19a: 27 since 2023). */
const VOLWASSENE: IsoDate = '1970-01-01';

/** The household in the shape of the law package. Nothing that was not asked is taken to stand in the way of a right. */
export function huishoudenVan(antwoord: Huishouden, vandaag: IsoDate): Dossier {
  const { partner, spaargeld, schulden } = antwoord;
  const bedragen: readonly (readonly [string, string, Inkomst['soort'], Cents])[] = [
    ['loon', IK, 'loon', antwoord.loon],
    ['ander', IK, 'uitkering', antwoord.anderInkomen],
    ['partner', VERONDERSTELD.partner, 'loon', partner?.inkomen ?? 0],
  ];
  const kostendelers = Array.from({ length: antwoord.kostendelers }, (_, i): Medebewoner => {
    return { id: `huisgenoot-${i + 1}`, geboortedatum: { waarde: VOLWASSENE } };
  });
  const kinderen = antwoord.kinderen.map((geboren, i) => ({
    id: `kind-${i + 1}`,
    geboortedatum: { waarde: geboren },
    achttien: birthday(geboren, 18),
  }));
  return {
    aanvrager: zonderUitsluiting(IK, antwoord.geboortedatum),
    ...(partner
      ? {
          partner: [
            {
              waarde: {
                ...zonderUitsluiting(VERONDERSTELD.partner, partner.geboortedatum),
                recht: [{ waarde: true }],
              },
            },
          ],
        }
      : {}),
    kinderen: kinderen
      .filter(({ achttien }) => achttien > vandaag)
      .map(({ achttien: tot, ...kind }) => ({ ...kind, periode: { tot } })),
    medebewoners: [
      ...kostendelers,
      ...kinderen.map(({ achttien: vanaf, ...kind }): Medebewoner => ({ ...kind, periode: { vanaf } })),
    ],
    inkomsten: bedragen.flatMap(([id, persoon, soort, netto]) =>
      netto > 0 ? [{ id, persoon, soort, netto, vakantietoeslag: 'inbegrepen' as const }] : [],
    ),
    vermogen: [{ waarde: { spaargeld, schulden } }],
  };
}
