import type { Cents, Explained, Maand, Poging } from '@meedoen/law/kernel';
import { attempt, firstDay, lawOn } from '@meedoen/law/kernel';
import { aflossingsruimte, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Inhouding } from '../betaling/index.ts';
import { type Openstaand, toerekening } from './aflosverloop.ts';

type Maandbedragen = Pick<MaandUitkomst, 'norm' | 'inkomen' | 'uitkering' | 'vakantietoeslag'>;

/**
 * The most that may be kept back from a month (Pw art. 60, Awb 4:93 lid 4), with its calculation.
 * @param beslagvrijeVoet as set by a bailiff or another calculation; needed with an income above the norm
 */
export function ruimteIn(
  maand: Maand,
  { norm, inkomen, uitkering }: Maandbedragen,
  beslagvrijeVoet?: Cents | undefined,
): Poging<Explained<Cents>> | undefined {
  if (!norm || !uitkering) return undefined;
  return attempt(() =>
    aflossingsruimte(lawOn(firstDay(maand)), {
      inkomen: uitkering.value + (inkomen?.value ?? 0),
      norm: norm.value,
      beslagvrijeVoet,
    }),
  );
}

/** An agreement as a payment run meets it. */
export interface Regelingstof {
  readonly id: string;
  readonly naam: string;
  readonly perMaand: Cents;
  readonly beslagvrijeVoet: Cents | undefined;
  /** What is still owed on the claims it is about. */
  readonly open: readonly Openstaand[];
}

/** What an agreement keeps back in a month, or why that cannot be said. */
export interface Maandinhouding {
  readonly inhoudingen: readonly Inhouding[];
  readonly ontbreekt?: string;
}

/**
 * What an agreement keeps back from a month: never more than agreed, owed, or than the law leaves room for in that very
 * month. An attachment comes first and may have taken that room.
 */
export function inhoudingUit(regeling: Regelingstof, maand: Maand, uitkomst: Maandbedragen): Maandinhouding {
  const { id, naam, perMaand, beslagvrijeVoet, open } = regeling;
  if (open.every(({ rest }) => rest <= 0)) return { inhoudingen: [] };
  const ruimte = ruimteIn(maand, uitkomst, beslagvrijeVoet);
  if (!ruimte?.ok) return { inhoudingen: [], ontbreekt: 'Er is niets ingehouden: de beslagvrije voet is niet bekend.' };
  const netto = (uitkomst.uitkering?.value ?? 0) - (uitkomst.vakantietoeslag?.value ?? 0);
  const { delen } = toerekening(open, Math.min(perMaand, ruimte.value.value));
  return {
    inhoudingen: delen.map(({ id: vordering, bedrag }) => ({
      ...{ soort: 'aflossing' as const, id, naam, vordering, bedrag },
      beslagvrijeVoet: Math.max(0, netto - ruimte.value.value),
    })),
  };
}
