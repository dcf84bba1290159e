import type { IsoDate } from './date.ts';
import { bare, type Explained, type Herkomst } from './explained.ts';
import { type Parameter, type Reading, readOn } from './parameter.ts';

/** Values laid over the law: a policy under study, a published amount entered by hand, a bill. */
export type Reform = ReadonlyMap<Parameter<unknown>, Parameter<unknown>>;

/** Something the law needs and does not have: an amount nobody published, or a fact nobody told. */
export type Ontbrekend =
  | { readonly soort: 'bedrag'; readonly naam: string; readonly datum: IsoDate }
  | { readonly soort: 'feit'; readonly pad: string; readonly vraag: string; readonly article: string };

/** Thrown inside the law only; `attempt` turns it into an outcome. Never crosses a door of the package. */
export class Ontbreekt extends Error {
  override readonly name = 'Ontbreekt';
  readonly wat: Ontbrekend;
  constructor(wat: Ontbrekend) {
    super(wat.soort === 'bedrag' ? wat.naam : wat.pad);
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
export function lawOn(date: IsoDate, options: LawOptions = {}): Law {
  const { reform, reasons = true } = options;
  const readings = new Map<Parameter<unknown>, Reading<unknown>>();
  const nodes = new Map<Parameter<unknown>, Explained<unknown>>();

  function look<T>(parameter: Parameter<T>): Reading<T> {
    let reading = readings.get(parameter) as Reading<T> | undefined;
    if (!reading) {
      const effective = (reform?.get(parameter) as Parameter<T> | undefined) ?? parameter;
      reading = readOn(effective, date);
      readings.set(parameter, reading);
    }
    return reading;
  }

  function read<T>(parameter: Parameter<T>): Explained<T> {
    const known = nodes.get(parameter) as Explained<T> | undefined;
    if (known) return known;
    const reading = look(parameter);
    if (!reading.known) throw new Ontbreekt({ soort: 'bedrag', naam: parameter.naam, datum: date });
    const { value, from, source } = reading;
    const node: Explained<T> = {
      value,
      article: parameter.article,
      says: parameter.omschrijving,
      uses: [],
      herkomst: { soort: 'bedrag', naam: parameter.naam, vanaf: from, bron: source },
    };
    nodes.set(parameter, node);
    return node;
  }

  return {
    date,
    reasons,
    read,
    look,
    because: (value, article, says, uses) => (reasons ? { value, article, says: says(), uses } : bare(value)),
    fact: (value, pad, says, feit) =>
      reasons ? { value, article: '', says: says(), uses: [], herkomst: { soort: 'feit', pad, feit } } : bare(value),
    choice: (value, herkomst, article, says) =>
      reasons ? { value, article, says: says(), uses: [], herkomst } : bare(value),
  };
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
