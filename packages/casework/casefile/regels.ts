import { normGehuwden } from '@meedoen/law/amounts';
import { type Explained, formatEuro, type Law } from '@meedoen/law/kernel';
import { kostendelersnorm, vermogensgrens } from '@meedoen/law/participatiewet';
import type { z } from 'zod';
import { bedrag, positiveNumber, yesOrNo } from './scalars.ts';
import { velden } from './strict-object.ts';
import type { UitkomstKind, UitkomstValue } from './uitkomsten.ts';

/** The results of a rule by name. @throws Ontbreekt inside the law only; `berekenCasus` turns it into an outcome. */
export interface RegelCalculation {
  reken(law: Law): Readonly<Record<string, Explained<UitkomstValue> | undefined>>;
}

/** A function of the law that a case may call by its own name. Reading its `invoer` yields the calculation. */
export interface Regel {
  readonly invoer: z.ZodType<RegelCalculation>;
  readonly uitkomsten: Readonly<Record<string, UitkomstKind>>;
}

const invoer = <T>(law: Law, veld: string, waarde: T, text: string): Explained<T> =>
  law.fact(waarde, `invoer.${veld}`, () => text, `invoer.${veld}`);

export const REGELS = {
  /** Art. 22a lid 1. `rekennorm` (B) left out: the couple norm of art. 21 b of that day. */
  kostendelersnorm: {
    invoer: velden({ aantalKostendelers: positiveNumber, rekennorm: bedrag.optional() }).transform(
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
  /** Art. 34 lid 3. */
  vermogensgrens: {
    invoer: velden({ gezin: yesOrNo }).transform(
      ({ gezin }): RegelCalculation => ({ reken: (law) => ({ vermogensgrens: vermogensgrens(law, gezin) }) }),
    ),
    uitkomsten: { vermogensgrens: 'bedrag' },
  },
} as const satisfies Record<string, Regel>;

export type RegelName = keyof typeof REGELS;

export const REGEL_NAMES = Object.keys(REGELS) as RegelName[];

export const isRegelName = (naam: string): naam is RegelName => Object.hasOwn(REGELS, naam);
