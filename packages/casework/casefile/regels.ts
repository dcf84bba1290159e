import { normGehuwden } from '@meedoen/law/amounts';
import { type Explained, formatEuro, type Law } from '@meedoen/law/kernel';
import { kostendelersnorm, vermogensgrens } from '@meedoen/law/participatiewet';
import type { z } from 'zod';
import type { Uitkomstsoort, Uitkomstwaarde } from './uitkomsten.ts';
import { velden } from './velden.ts';
import { aantalVanaf1, bedrag, janee } from './waarden.ts';

/** The results of a rule by name. @throws Ontbreekt inside the law only; `berekenCasus` turns it into an outcome. */
export interface Regeluitkomst {
  reken(law: Law): Readonly<Record<string, Explained<Uitkomstwaarde> | undefined>>;
}

/** A function of the law that a case may call by its own name. Reading its `invoer` yields the calculation. */
export interface Regel {
  readonly invoer: z.ZodType<Regeluitkomst>;
  readonly uitkomsten: Readonly<Record<string, Uitkomstsoort>>;
}

const invoer = <T>(law: Law, veld: string, waarde: T, tekst: string): Explained<T> =>
  law.fact(waarde, `invoer.${veld}`, () => tekst, `invoer.${veld}`);

export const REGELS = {
  /** Art. 22a lid 1. `rekennorm` (B) left out: the couple norm of art. 21 b of that day. */
  kostendelersnorm: {
    invoer: velden({ aantalKostendelers: aantalVanaf1, rekennorm: bedrag.optional() }).transform(
      ({ aantalKostendelers, rekennorm }): Regeluitkomst => ({
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
    invoer: velden({ gezin: janee }).transform(
      ({ gezin }): Regeluitkomst => ({ reken: (law) => ({ vermogensgrens: vermogensgrens(law, gezin) }) }),
    ),
    uitkomsten: { vermogensgrens: 'bedrag' },
  },
} as const satisfies Record<string, Regel>;

export type Regelnaam = keyof typeof REGELS;

export const REGELNAMEN = Object.keys(REGELS) as Regelnaam[];

export const isRegelnaam = (naam: string): naam is Regelnaam => Object.hasOwn(REGELS, naam);
