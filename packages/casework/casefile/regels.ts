import { normGehuwden } from '@meedoen/law/amounts';
import { type Explained, formatEuro, type Law } from '@meedoen/law/kernel';
import {
  bufferbudget,
  exclusiefVakantietoeslag,
  kostendelersnorm,
  vakantietoeslag,
  vermogensgrens,
  voorschot,
} from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import type { Regel, RegelCalculation } from './regel.ts';
import { REGELINGREGELS } from './regels-regelingen.ts';
import { REGELS_SANCTIE } from './regels-sanctie.ts';
import { REGELS_VERPLICHTING } from './regels-verplichting.ts';
import { REGELS_VORDERING } from './regels-vordering.ts';
import { REGELS_WERK } from './regels-werk.ts';
import { bedrag, positiveNumber, yesOrNo } from './scalars.ts';
import { strictObject } from './strict-object.ts';

const invoer = <T>(law: Law, veld: string, waarde: T, text: string): Explained<T> =>
  law.fact(waarde, `invoer.${veld}`, () => text, `invoer.${veld}`);

const hoogte = (law: Law, uitkering: number): Explained<number> =>
  invoer(law, 'uitkering', uitkering, `De bijstand is ${formatEuro(uitkering)}.`);

export const REGELS = {
  /** Art. 22a lid 1. `rekennorm` (B) left out: the couple norm of art. 21 b of that day. */
  kostendelersnorm: {
    invoer: strictObject({ aantalKostendelers: positiveNumber, rekennorm: bedrag.optional() }).transform(
      ({ aantalKostendelers, rekennorm }): RegelCalculation => ({
        reken: (law) => {
          const a = invoer(
            law,
            'aantalKostendelers',
            aantalKostendelers,
            `${aantalKostendelers} personen delen de kosten.`,
          );
          const b =
            rekennorm === undefined
              ? law.read(normGehuwden)
              : invoer(law, 'rekennorm', rekennorm, `De rekennorm is ${formatEuro(rekennorm)}.`);
          return { norm: kostendelersnorm(law, a, b) };
        },
      }),
    ),
    uitkomsten: { norm: 'bedrag' },
  },
  /** Art. 19 lid 3: the part of the bijstand that is holiday allowance. */
  vakantietoeslag: {
    invoer: strictObject({ uitkering: bedrag }).transform(
      ({ uitkering }): RegelCalculation => ({
        reken: (law) => ({ vakantietoeslag: vakantietoeslag(law, hoogte(law, uitkering)) }),
      }),
    ),
    uitkomsten: { vakantietoeslag: 'bedrag' },
  },
  /** A norm without its holiday allowance (art. 19 lid 3). */
  exclusiefVakantietoeslag: {
    invoer: strictObject({ norm: bedrag }).transform(
      ({ norm }): RegelCalculation => ({
        reken: (law) => ({
          normExclusiefVakantietoeslag: exclusiefVakantietoeslag(
            law,
            invoer(law, 'norm', norm, `De norm is ${formatEuro(norm)}.`),
          ),
        }),
      }),
    ),
    uitkomsten: { normExclusiefVakantietoeslag: 'bedrag' },
  },
  /** Art. 52 lid 2: the least that an advance must be. */
  voorschot: {
    invoer: strictObject({ uitkering: bedrag }).transform(
      ({ uitkering }): RegelCalculation => ({
        reken: (law) => ({ voorschot: voorschot(law, hoogte(law, uitkering)) }),
      }),
    ),
    uitkomsten: { voorschot: 'bedrag' },
  },
  /** Art. 34b: `besteed` earlier in the calendar year, `gevraagd` now. */
  bufferbudget: {
    invoer: strictObject({ besteed: bedrag, gevraagd: bedrag }).transform(
      ({ besteed, gevraagd }): RegelCalculation => ({
        reken: (law) => ({ bufferbudget: bufferbudget(law, wettelijk, besteed, gevraagd) }),
      }),
    ),
    uitkomsten: { bufferbudget: 'bedrag' },
  },
  /** Art. 34 lid 3. */
  vermogensgrens: {
    invoer: strictObject({ gezin: yesOrNo }).transform(
      ({ gezin }): RegelCalculation => ({ reken: (law) => ({ vermogensgrens: vermogensgrens(law, gezin) }) }),
    ),
    uitkomsten: { vermogensgrens: 'bedrag' },
  },
  ...REGELS_SANCTIE,
  ...REGELS_VERPLICHTING,
  ...REGELS_VORDERING,
  ...REGELINGREGELS,
  ...REGELS_WERK,
} as const satisfies Record<string, Regel>;

export type RegelName = keyof typeof REGELS;

export const REGEL_NAMES = Object.keys(REGELS) as RegelName[];

export const isRegelName = (naam: string): naam is RegelName => Object.hasOwn(REGELS, naam);
