import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instrumentregels } from './regels.ts';
import type { Toetsregel } from './toets.ts';

/** Where an inzet can stand, in the order of the screen. */
export const INZETTOESTANDEN = [
  'voorgesteld',
  'advies-gevraagd',
  'wachtlijst',
  'toegekend',
  'gestart',
  'verlengd',
  'beeindigd',
  'afgewezen',
  'ingetrokken',
] as const;
export type Inzettoestand = (typeof INZETTOESTANDEN)[number];

/** What a besluit on an inzet does. */
export const INZETBESLUITEN = ['toekennen', 'afwijzen', 'verlengen', 'beeindigen', 'betalen'] as const;
export type Inzetbesluit = (typeof INZETBESLUITEN)[number];

/** Why an inzet ends (Regeling statistiek Participatiewet, bijlage 2, field 18 asks which of three). */
export const INZETEINDGRONDEN = [
  'afgerond',
  'werk-gevonden',
  'gestopt-door-inwoner',
  'gestopt-door-gemeente',
  'past-niet-meer',
  'verhuizing',
  'ziekte-of-zorg',
] as const;
export type Inzeteindgrond = (typeof INZETEINDGRONDEN)[number];

export const INZETRESULTATEN = ['doel-bereikt', 'deels-bereikt', 'niet-bereikt'] as const;
export type Inzetresultaat = (typeof INZETRESULTATEN)[number];

export const HIELP = ['ja', 'deels', 'nee'] as const;
/** Whether it helped. */
export type Hielp = (typeof HIELP)[number];

export interface Inzetadvies {
  readonly bij: string;
  readonly gevraagdOp: IsoDate;
  /** Absent: no term is laid down. */
  readonly uiterlijk?: IsoDate | undefined;
  readonly uitkomst?: { readonly positief: boolean; readonly op: IsoDate; readonly toelichting: string } | undefined;
}

/** What a besluit that is being prepared would say. */
export interface Inzetvoorstel {
  readonly besluit: string;
  readonly wat: Inzetbesluit;
  readonly reden: string;
  readonly begin?: IsoDate | undefined;
  readonly totEnMet?: IsoDate | undefined;
  /** Cents, for a premie or costs. */
  readonly bedrag?: Cents | undefined;
  /** Where, when that changes with it. */
  readonly waar?: string | undefined;
  readonly eindgrond?: Inzeteindgrond | undefined;
}

export interface Genomeninzetbesluit {
  readonly besluit: string;
  readonly wat: Inzetbesluit;
  readonly op: IsoDate;
}

export interface Inzetevaluatie {
  readonly op: IsoDate;
  /** The questions of the catalogue with what was found. */
  readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[];
  readonly hielp: Hielp;
  /** How the resident looks back. */
  readonly inwoner: string;
  /** Cooperated enough (art. 10a lid 6), where a premie depends on it. */
  readonly meegewerkt?: boolean | undefined;
  readonly door: string;
}

/** What the resident says of it on their own page. */
export interface EigenEvaluatie {
  readonly op: IsoDate;
  readonly hielp: Hielp;
  readonly woorden: string;
}

export interface Inzetbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly instrument: string;
  readonly regels: Instrumentregels;
  readonly toets: readonly Toetsregel[];
  readonly voorgesteldOp: IsoDate;
  /** What it is for, in words that the resident reads. */
  readonly doel: string;
  /** What the resident says of it. */
  readonly inwoner: { readonly wil: boolean; readonly woorden: string };
  /** An aanvraag of the resident or an employer (art. 10 lid 5), or an offer of the college. */
  readonly opVerzoek: boolean;
  readonly plan?: string | undefined;
  readonly stap?: string | undefined;
  readonly waar?: string | undefined;
  readonly uren?: number | undefined;
  readonly regime?: string | undefined;
  /** Which part of the catalogue somebody is in, counted from 0. */
  readonly fase?: number | undefined;
  /** What it is expected to cost, cents. */
  readonly raming?: Cents | undefined;
  readonly advies?: Inzetadvies | undefined;
  readonly wachtSinds?: IsoDate | undefined;
  readonly voorstel?: Inzetvoorstel | undefined;
  readonly besluiten: readonly Genomeninzetbesluit[];
  readonly betalingen: readonly { readonly op: IsoDate; readonly bedrag: Cents; readonly besluit: string }[];
  readonly evaluaties: readonly Inzetevaluatie[];
  readonly eigenEvaluaties: readonly EigenEvaluatie[];
}

interface Looptijd {
  readonly begin: IsoDate;
  /** Absent: no end was agreed. */
  readonly totEnMet?: IsoDate | undefined;
  readonly verlengingen: readonly { readonly op: IsoDate; readonly totEnMet: IsoDate; readonly reden: string }[];
}

/** An instrument for one person. */
export type Inzet =
  | (Inzetbasis & { readonly toestand: 'voorgesteld' | 'advies-gevraagd' | 'wachtlijst' })
  | (Inzetbasis & {
      readonly toestand: 'toegekend';
      readonly vanaf?: IsoDate | undefined;
      readonly tot?: IsoDate | undefined;
    })
  | (Inzetbasis & Looptijd & { readonly toestand: 'gestart' | 'verlengd' })
  | (Inzetbasis & {
      readonly toestand: 'beeindigd';
      readonly begin?: IsoDate | undefined;
      readonly einde: {
        readonly op: IsoDate;
        readonly grond: Inzeteindgrond;
        readonly resultaat: Inzetresultaat;
        readonly toelichting: string;
      };
    })
  | (Inzetbasis & { readonly toestand: 'afgewezen' | 'ingetrokken'; readonly op: IsoDate; readonly reden: string });

/** States in which a place is taken. */
export const BEZET: readonly Inzettoestand[] = ['toegekend', 'gestart', 'verlengd'];
export const isLopend = (inzet: Inzet): inzet is Extract<Inzet, { toestand: 'gestart' | 'verlengd' }> =>
  inzet.toestand === 'gestart' || inzet.toestand === 'verlengd';
