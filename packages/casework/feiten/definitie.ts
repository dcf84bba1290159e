import type { z } from 'zod';
import type { Doel } from '../bevoegdheid/taken.ts';
import type { Bron, Rang } from './feit.ts';

/** A question to a person: both forms of address, and English. */
export interface Vraag {
  readonly je: string;
  readonly u: string;
  readonly en: string;
}

/** How long a kind of fact is kept, and why. Municipal policy may set another term where the ground allows it. */
export interface Bewaartermijn {
  readonly jaren: number;
  /** The day the term counts from. */
  readonly vanaf: 'einde-recht' | 'vordering-voldaan';
  readonly grond: string;
  /** RECALLED: the number is to be confirmed by the municipality's own selectielijst before anything is removed. */
  readonly status: 'VERIFIED' | 'RECALLED';
}

/** What the catalogue says of one kind of fact. */
export interface Feitsoortdefinitie<S extends z.ZodType = z.ZodType> {
  readonly over: 'persoon' | 'huishouden' | 'relatie';
  readonly schema: S;
  /** `een`: one value at a time (an exclusion constraint guards it); `meer`: several side by side, told apart by `sleutel`. */
  readonly aantal: 'een' | 'meer';
  /** For `meer`: facts with the same key are about the same thing and follow precedence among each other. */
  readonly sleutel?: (waarde: z.output<S>) => string;
  /** Purposes for which it may be used. */
  readonly doelen: readonly Doel[];
  /** Article that gives the power to ask or fetch it. */
  readonly grondslag: string;
  /** Registers that may deliver it; others are refused. */
  readonly registers: readonly Bron[];
  /** True: only a besluit that was made known records it; nobody can tell or deliver it. */
  readonly besluit?: true;
  /** Which rank wins over the same days, best first. */
  readonly voorrang: readonly [Rang, Rang, Rang];
  readonly bewaartermijn: Bewaartermijn;
  /** True: other members of the household may not see it. */
  readonly afgeschermd: boolean;
  /** Special category of personal data (AVG art. 9) or data on criminal matters (art. 10). */
  readonly bijzonder: boolean;
  readonly label: { readonly nl: string; readonly en: string };
  readonly vraag: Vraag;
}

/** Keeps the type of the schema. */
export const feitsoort = <S extends z.ZodType>(definitie: Feitsoortdefinitie<S>): Feitsoortdefinitie<S> => definitie;

/** What a member of staff found true goes before a register, and a register before what was told. */
export const VASTGESTELD_EERST = ['gecontroleerd', 'register', 'opgegeven'] as const;
/** Authentic data: the register is used unless the difference was reported back and put right there (Wet BRP art. 1.7). */
export const REGISTER_EERST = ['register', 'gecontroleerd', 'opgegeven'] as const;

/** Term of what a right to bijstand rested on. */
export const BEWAAR_RECHT: Bewaartermijn = {
  jaren: 7,
  vanaf: 'einde-recht',
  grond: 'Archiefwet 1995 art. 3 en 5; Selectielijst gemeenten 2020 (periodieke verstrekking)',
  status: 'RECALLED',
};
/** Term of contact data that serve no decision. */
export const BEWAAR_CONTACT: Bewaartermijn = {
  jaren: 1,
  vanaf: 'einde-recht',
  grond: 'AVG art. 5 lid 1 e: niet langer dan nodig voor contact',
  status: 'RECALLED',
};
/** Term of what payments and claims rest on. */
export const BEWAAR_BETALING: Bewaartermijn = {
  jaren: 7,
  vanaf: 'vordering-voldaan',
  grond: 'Algemene wet inzake rijksbelastingen art. 52 lid 4',
  status: 'RECALLED',
};
