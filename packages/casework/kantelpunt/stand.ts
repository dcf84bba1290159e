import type { Cents, Maand } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier, type MaandUitkomst, type RedenGeenRecht } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';

/** On which side of the law a household is: with a right, without one and why, or not to be known. */
export type Kant = 'recht' | RedenGeenRecht | 'onbekend';

export interface Stand {
  readonly kant: Kant;
  /** Bijstand of the month with holiday allowance; undefined when an amount is missing. */
  readonly uitkering: Cents | undefined;
  /** The same without the holiday allowance that is set aside: what comes on the account before anything is withheld. */
  readonly uitbetaling: Cents | undefined;
}

export function kantVan({ recht, reden }: Pick<MaandUitkomst, 'recht' | 'reden'>): Kant {
  if (!recht) return 'onbekend';
  return recht.value ? 'recht' : (reden ?? 'onbekend');
}

export const alsStand = (uitkomst: MaandUitkomst): Stand => ({
  kant: kantVan(uitkomst),
  uitkering: uitkomst.uitkering?.value,
  uitbetaling: uitkomst.uitbetaling?.value,
});

/** What the law gives over a month, without its reasons: it is asked often. */
export function standIn(dossier: Dossier, maand: Maand, beleid: Beleid): Stand {
  const uitkomst = berekenMaand(dossier, maand, beleid, { reasons: false });
  return alsStand(uitkomst);
}
