import type { Explained, Law } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { strictObject } from './strict-object.ts';
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

/** A rule from the fields it is given, the results it has, and the call that makes them. */
export function regel<const S extends z.core.$ZodLooseShape, const U extends Readonly<Record<string, UitkomstKind>>>(
  fields: S,
  uitkomsten: U,
  reken: (
    law: Law,
    invoer: z.output<ReturnType<typeof strictObject<S>>>,
  ) => { readonly [naam in keyof U]?: Explained<UitkomstValue> | undefined },
) {
  const invoer = strictObject(fields).transform(
    (gelezen): RegelCalculation => ({
      reken: (law) => reken(law, gelezen as z.output<ReturnType<typeof strictObject<S>>>),
    }),
  );
  return { invoer, uitkomsten };
}
