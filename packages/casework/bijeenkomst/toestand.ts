import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

export const BIJEENKOMSTSOORTEN = ['training', 'voorlichting', 'speeddate'] as const;
export type Bijeenkomstsoort = (typeof BIJEENKOMSTSOORTEN)[number];

export const BIJEENKOMSTTOESTANDEN = ['gepland', 'afgerond', 'afgelast'] as const;
export type Bijeenkomsttoestand = (typeof BIJEENKOMSTTOESTANDEN)[number];

/** A clock time of Amsterdam, `09.30` as people read it: kept as `09:30`. */
export type Kloktijd = string;

/** One day of a group; a training has more than one. */
export interface Bijeenkomstdag {
  readonly id: string;
  readonly dag: IsoDate;
  readonly van: Kloktijd;
  readonly tot: Kloktijd;
}

export interface Bijeenkomstbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly soort: Bijeenkomstsoort;
  readonly naam: string;
  /** What happens there, for the resident, in plain words. */
  readonly uitleg: string;
  readonly plaats: string;
  /** How many people at most. */
  readonly plaatsen: number;
  /** In order of day. */
  readonly dagen: readonly Bijeenkomstdag[];
  /** Who leads it: a member of staff. */
  readonly begeleider: string;
}

/** A group that people are invited to. */
export type Bijeenkomst =
  | (Bijeenkomstbasis & { readonly toestand: 'gepland' })
  | (Bijeenkomstbasis & { readonly toestand: 'afgerond'; readonly slot: { readonly op: IsoDate } })
  | (Bijeenkomstbasis & {
      readonly toestand: 'afgelast';
      readonly slot: { readonly op: IsoDate; readonly reden: string };
    });

export const DEELNAMETOESTANDEN = ['wachtlijst', 'uitgenodigd', 'komt', 'afgezegd', 'vervallen'] as const;
export type Deelnametoestand = (typeof DEELNAMETOESTANDEN)[number];

/** Why somebody was not there. A reason is asked, never assumed. */
export const WEGBLIJFGRONDEN = [
  'ziek',
  'vergeten',
  'vervoer',
  'kinderopvang',
  'werk',
  'wist-het-niet',
  'durfde-niet',
  'anders',
] as const;
export type Wegblijfgrond = (typeof WEGBLIJFGRONDEN)[number];

export const AANWEZIGHEDEN = ['aanwezig', 'afgemeld', 'weggebleven'] as const;
export type Aanwezigheid = (typeof AANWEZIGHEDEN)[number];

/** Who was not there without a word, and what came of asking. */
export interface Wegblijven {
  readonly dag: string;
  /** What the resident said of it by themselves. */
  readonly uitleg?: { readonly op: IsoDate; readonly woorden: string } | undefined;
  /** The talk about it: always a talk first, and what is done to make it work. */
  readonly gesprek?:
    | { readonly op: IsoDate; readonly grond: Wegblijfgrond; readonly afspraak: string; readonly door: string }
    | undefined;
}

/** One person and one group. */
export interface Deelname {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly bijeenkomst: string;
  readonly toestand: Deelnametoestand;
  readonly uitgenodigdOp: IsoDate;
  /** The moment somebody came into the row: who waits longest goes first. */
  readonly wachtVanaf?: Instant | undefined;
  /** Why somebody cannot come, in their words, or why it lapsed. */
  readonly reden?: string | undefined;
  /** By id of the day. */
  readonly aanwezigheid: Readonly<Record<string, Aanwezigheid>>;
  readonly wegblijven: readonly Wegblijven[];
}

/** These hold a place: who was invited and did not answer keeps it. */
export const MET_PLAATS: readonly Deelnametoestand[] = ['uitgenodigd', 'komt'];

/** Days on which somebody stayed away and nobody talked about it yet. */
export const openWegblijven = ({ wegblijven }: Deelname): readonly Wegblijven[] =>
  wegblijven.filter(({ gesprek }) => gesprek === undefined);
