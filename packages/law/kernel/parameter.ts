import type { IsoDate } from './date.ts';

/** How sure a published value is. Only these two may be used in a calculation. */
export type Zekerheid = 'VERIFIED' | 'DERIVED';

export interface DatedValue<T> {
  readonly from: IsoDate;
  readonly value: T;
  readonly status: Zekerheid;
  readonly source: string;
}

/**
 * An amount, percentage or age of the law that changes by date.
 * A value holds from its date until the next listed date; from a date under `gaps` it changed (or may have)
 * and is unknown until the next listed date. From `unknownFrom` on nothing is known.
 */
export interface Parameter<T> {
  readonly naam: string;
  readonly omschrijving: string;
  readonly article: string;
  readonly unit: 'cents' | 'percent' | 'years' | 'weeks' | 'months' | 'days' | 'boolean' | 'table';
  readonly values: readonly DatedValue<T>[];
  readonly gaps?: readonly IsoDate[];
  readonly unknownFrom?: IsoDate;
  /** The amount is only ever raised: the last known value bounds an unknown one from below. */
  readonly neverFalls?: boolean;
  /** Its place in the memory of a law. Set by `parameter`; a copy shares it, which a law notices. */
  readonly slot?: number;
}

let slots = 0;

export const parameter = <T>(definition: Parameter<T>): Parameter<T> => ({ ...definition, slot: slots++ });

export type Reading<T> =
  | { readonly known: true; readonly value: T; readonly from: IsoDate; readonly source: string }
  | { readonly known: false; readonly naam: string; readonly datum: IsoDate; readonly atLeast?: T | undefined };

/** The value of a parameter on a day, or the outcome that it is missing with the bound it cannot cross. */
export function readOn<T>(parameter: Parameter<T>, date: IsoDate): Reading<T> {
  let found: DatedValue<T> | undefined;
  for (const value of parameter.values) {
    if (value.from > date) break;
    found = value;
  }
  const after = found?.from ?? '0000-01-01';
  const gap =
    parameter.gaps?.some((g) => g > after && g <= date) === true ||
    (parameter.unknownFrom !== undefined && date >= parameter.unknownFrom && after < parameter.unknownFrom);
  if (found && !gap) return { known: true, value: found.value, from: found.from, source: found.source };
  return {
    known: false,
    naam: parameter.naam,
    datum: date,
    atLeast: parameter.neverFalls ? found?.value : undefined,
  };
}
