import type { Parameter } from './parameter.ts';

/** What a leaf of an explanation points at, so that a screen can show the source beside it. */
export type Herkomst =
  | { readonly soort: 'feit'; readonly pad: string; readonly feit?: string | undefined }
  | {
      readonly soort: 'bedrag';
      readonly naam: string;
      readonly vanaf: string;
      readonly bron: string;
      /** Absent: cents. A percentage or an age is no money. */
      readonly eenheid?: Parameter<unknown>['unit'] | undefined;
    }
  | { readonly soort: 'beleid'; readonly naam: string; readonly bron: string }
  | { readonly soort: 'lezing'; readonly naam: string };

/**
 * A result of the law that carries its own reasons.
 * `article` is where the law says it, `says` one Dutch sentence for staff, `uses` what it was made of.
 */
export interface Explained<T> {
  readonly value: T;
  readonly article: string;
  readonly says: string;
  readonly uses: readonly Explained<unknown>[];
  /** Only on leaves: the fact, dated amount, policy choice or reading this value comes from. */
  readonly herkomst?: Herkomst | undefined;
}

const NO_USES: readonly never[] = [];

/** A value without its reasons: what a simulation of many households keeps. */
export function bare<T>(value: T): Explained<T> {
  return { value, article: '', says: '', uses: NO_USES };
}

/** Yes, no and nothing without reasons: made once, because most of what a household is asked comes to one of these. */
export const BARE_YES: Explained<true> = bare(true);
export const BARE_NO: Explained<false> = bare(false);
export const BARE_ZERO: Explained<0> = bare(0);

const BARE_NUMBERS: readonly Explained<number>[] = Array.from({ length: 130 }, (_, n) => bare(n));

/** An age, a number of people or an amount that is often nothing, without reasons: small ones are made once. */
export const bareNumber = (value: number): Explained<number> => BARE_NUMBERS[value] ?? bare(value);

/** A list with one more. Lists of the law hold one or two things; the first `push` makes room for seventeen. */
export const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.length === 0 ? [one] : [...list, one]);

/** Walks an explanation, parents before what they use. */
export function* walk(explained: Explained<unknown>): Generator<Explained<unknown>> {
  yield explained;
  for (const used of explained.uses) yield* walk(used);
}

/** Where a value of a parameter comes from: name, first day, source, and what it counts when that is not money. */
export const herkomstVan = (
  { naam, unit }: Pick<Parameter<unknown>, 'naam' | 'unit'>,
  vanaf: string,
  bron: string,
): Herkomst => ({ soort: 'bedrag', naam, vanaf, bron, ...(unit === 'cents' ? {} : { eenheid: unit }) });
