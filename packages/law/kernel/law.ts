import type { IsoDate } from './date.ts';
import { bare, type Explained, type Herkomst, herkomstVan } from './explained.ts';
import { type Parameter, type Reading, readOn } from './parameter.ts';

/** Values laid over the law: a policy under study, a published amount entered by hand, a bill. */
export type Reform = ReadonlyMap<Parameter<unknown>, Parameter<unknown>>;

/** Something the law needs and does not have: an amount nobody published, or a fact nobody told. */
export type Ontbrekend =
  | { readonly soort: 'bedrag'; readonly naam: string; readonly datum: IsoDate }
  | { readonly soort: 'feit'; readonly pad: string; readonly vraag: string; readonly article: string };

/** How many calls an error writes down, where the engine lets that be chosen. */
const Trace: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error;

/** Thrown inside the law only; `attempt` turns it into an outcome. Never crosses a door of the package. */
export class Ontbreekt extends Error {
  override readonly name = 'Ontbreekt';
  readonly wat: Ontbrekend;
  constructor(wat: Ontbrekend) {
    // An outcome, not a fault: nobody reads where it was thrown, and writing that down took longer than the whole household.
    const { stackTraceLimit } = Trace;
    Trace.stackTraceLimit = 0;
    super(wat.soort === 'bedrag' ? wat.naam : wat.pad);
    Trace.stackTraceLimit = stackTraceLimit;
    this.wat = wat;
  }
}

/** The law as it stands on one day, with or without reasons. */
export interface Law {
  readonly date: IsoDate;
  readonly reasons: boolean;
  /** The value of a parameter on this day. @throws Ontbreekt when nobody published it. */
  read<T>(parameter: Parameter<T>): Explained<T>;
  /** The value or what is known of it, for rules that hold for every possible value. */
  look<T>(parameter: Parameter<T>): Reading<T>;
  /** A result with its reasons; without reasons only the value is kept and `says` is not called. */
  because<T>(value: T, article: string, says: () => string, uses: readonly Explained<unknown>[]): Explained<T>;
  /** A leaf: the fact a rule used. */
  fact<T>(value: T, pad: string, says: () => string, feit?: string): Explained<T>;
  /** A leaf: a choice of policy or a reading that the law leaves open. */
  choice<T>(value: T, herkomst: Herkomst, article: string, says: () => string): Explained<T>;
}

export interface LawOptions {
  readonly reform?: Reform | undefined;
  readonly reasons?: boolean;
}

/** The law on a day. @param date facts and amounts of that day. */
export const lawOn = (date: IsoDate, { reform, reasons = true }: LawOptions = {}): Law =>
  new Dagwet(date, reasons, reform);

/** What a law knows of a parameter. */
interface Known<T> {
  readonly of: Parameter<T>;
  readonly reading: Reading<T>;
  readonly node: Explained<T> | undefined;
}

/** One class for every day and both ways, so that the engine sees one shape wherever a rule asks the law. */
class Dagwet implements Law {
  readonly date: IsoDate;
  readonly reasons: boolean;
  readonly #reform: Reform | undefined;
  readonly #placed: (Known<unknown> | undefined)[] = [];
  readonly #unplaced = new Map<Parameter<unknown>, Known<unknown>>();

  constructor(date: IsoDate, reasons: boolean, reform: Reform | undefined) {
    this.date = date;
    this.reasons = reasons;
    this.#reform = reform;
  }

  read<T>(parameter: Parameter<T>): Explained<T> {
    const { node } = this.#knownOf(parameter);
    if (!node) throw new Ontbreekt({ soort: 'bedrag', naam: parameter.naam, datum: this.date });
    return node;
  }

  look<T>(parameter: Parameter<T>): Reading<T> {
    return this.#knownOf(parameter).reading;
  }

  because<T>(value: T, article: string, says: () => string, uses: readonly Explained<unknown>[]): Explained<T> {
    return this.reasons ? { value, article, says: says(), uses } : bare(value);
  }

  fact<T>(value: T, pad: string, says: () => string, feit?: string): Explained<T> {
    if (!this.reasons) return bare(value);
    return { value, article: '', says: says(), uses: [], herkomst: { soort: 'feit', pad, feit } };
  }

  choice<T>(value: T, herkomst: Herkomst, article: string, says: () => string): Explained<T> {
    return this.reasons ? { value, article, says: says(), uses: [], herkomst } : bare(value);
  }

  /** A place per parameter, because a map was the slowest part of a small rule. */
  #knownOf<T>(parameter: Parameter<T>): Known<T> {
    const { slot } = parameter;
    if (slot !== undefined) {
      const placed = this.#placed[slot];
      if (placed?.of === parameter) return placed as Known<T>;
      // Another parameter has the place when one of the two is a copy: it is kept in the map.
      if (placed === undefined) {
        const fresh = this.#lookUp(parameter);
        this.#placed[slot] = fresh;
        return fresh;
      }
    }
    let found = this.#unplaced.get(parameter) as Known<T> | undefined;
    if (!found) {
      found = this.#lookUp(parameter);
      this.#unplaced.set(parameter, found);
    }
    return found;
  }

  #lookUp<T>(parameter: Parameter<T>): Known<T> {
    const reading = readOn((this.#reform?.get(parameter) as Parameter<T> | undefined) ?? parameter, this.date);
    if (!reading.known) return { of: parameter, reading, node: undefined };
    const { value, from, source } = reading;
    const herkomst = herkomstVan(parameter, from, source);
    const node = { value, article: parameter.article, says: parameter.omschrijving, uses: [], herkomst };
    return { of: parameter, reading, node };
  }
}

export type Poging<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wat: Ontbrekend };

/** Runs a rule and turns a missing amount or fact into an outcome. Other errors are bugs and pass through. */
export function attempt<T>(rule: () => T): Poging<T> {
  try {
    return { ok: true, value: rule() };
  } catch (error) {
    if (error instanceof Ontbreekt) return { ok: false, wat: error.wat };
    throw error;
  }
}

/**
 * The same for one of several rules, given with what it asks (five things at most): what is missing goes to a list.
 * @returns undefined when something is
 */
export function attemptInto<A extends readonly [unknown?, unknown?, unknown?, unknown?, unknown?], T>(
  missing: Ontbrekend[],
  rule: (...asked: A) => T,
  ...asked: A
): T | undefined;
// Five parameters and no list of them: a list, or a function around the rule, would be made for every rule of every household.
export function attemptInto<T>(
  missing: Ontbrekend[],
  rule: (...asked: unknown[]) => T,
  a?: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
  e?: unknown,
): T | undefined {
  try {
    return rule(a, b, c, d, e);
  } catch (error) {
    if (!(error instanceof Ontbreekt)) throw error;
    missing.push(error.wat);
    return undefined;
  }
}
