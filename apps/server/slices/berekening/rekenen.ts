import { type Dossieruitkomst, dossierUit, type Feit } from '@meedoen/casework/feiten';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import type { Cents, Maand, Ontbrekend, Tijdvak } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';

/** For whom and as known when a household is computed. */
export interface Rekenvraag {
  readonly aanvrager: string;
  readonly bekendOp: Instant;
  /** Id of the fact of the melding this right or application started from. */
  readonly melding?: string | undefined;
  /** The days for which bijstand was granted; absent for an application. */
  readonly toekenning?: Tijdvak | undefined;
}

export interface Rekenbasis {
  readonly dossier: Dossier;
  readonly ontbreekt: readonly Ontbrekend[];
  /** Ids of the facts that counted, sorted. */
  readonly gebruikt: readonly string[];
}

/** The household as the law wants it. @param feiten of the whole household */
export function rekenbasis(feiten: readonly Feit[], vraag: Rekenvraag): Rekenbasis {
  const { dossier, ontbreekt, gebruikt }: Dossieruitkomst = dossierUit(feiten, vraag.aanvrager, {
    bekendOp: vraag.bekendOp,
    ...(vraag.melding ? { melding: vraag.melding } : {}),
  });
  return { dossier: vraag.toekenning ? { ...dossier, toekenning: vraag.toekenning } : dossier, ontbreekt, gebruikt };
}

/** A month computed, with what could not even be asked of the law. */
export interface Maandrekening {
  readonly uitkomst: MaandUitkomst;
  /** What was missing before the law could be asked: somebody in the house without a date of birth. */
  readonly vooraf: readonly Ontbrekend[];
  readonly ontbreekt: readonly Ontbrekend[];
  /** Bijstand of the month with holiday allowance, cents; undefined when it cannot be known. */
  readonly uitkering: Cents | undefined;
  readonly uitbetaling: Cents | undefined;
  readonly vakantietoeslag: Cents | undefined;
}

export function rekenMaand(basis: Rekenbasis, maand: Maand, beleid: Beleid): Maandrekening {
  const uitkomst = berekenMaand(basis.dossier, maand, beleid);
  // somebody whose birth date nobody told is not in the dossier: no amount may rest on it
  const bekend = basis.ontbreekt.length === 0;
  return {
    uitkomst,
    vooraf: basis.ontbreekt,
    ontbreekt: [...basis.ontbreekt, ...uitkomst.ontbreekt],
    uitkering: bekend ? uitkomst.uitkering?.value : undefined,
    uitbetaling: bekend ? uitkomst.uitbetaling?.value : undefined,
    vakantietoeslag: bekend ? uitkomst.vakantietoeslag?.value : undefined,
  };
}

export const instantVan = (date: Date): Instant => instant(date.toISOString());
