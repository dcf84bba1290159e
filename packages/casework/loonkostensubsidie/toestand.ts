import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Dienstbetrekkingsoort, GesubsidieerdeDienstbetrekking } from '@meedoen/law/participatiewet';
import type { Instant } from '../tijdstip/index.ts';

/** Where a case of loonkostensubsidie can stand, in the order of the screen. */
export const SUBSIDIETOESTANDEN = [
  'aangevraagd',
  'vastgesteld',
  'verleend',
  'beeindigd',
  'geweigerd',
  'ingetrokken',
] as const;
export type Subsidietoestand = (typeof SUBSIDIETOESTANDEN)[number];

/** Who asked for it, or that the college begins it by itself (art. 10d lid 1 and 2). */
export const SUBSIDIEAANVRAGERS = ['werkgever', 'werknemer', 'ambtshalve'] as const;
export type Subsidieaanvrager = (typeof SUBSIDIEAANVRAGERS)[number];

/** What a besluit on a subsidy does. */
export const SUBSIDIEBESLUITEN = ['verlenen', 'wijzigen', 'beeindigen', 'weigeren'] as const;
export type Subsidiebesluit = (typeof SUBSIDIEBESLUITEN)[number];

/** Why no subsidy is given. */
export const SUBSIDIEWEIGERGRONDEN = [
  'geen-doelgroep',
  'te-laat-gevraagd',
  'volledige-loonwaarde',
  'andere-subsidie',
  'wsw',
] as const;
export type Subsidieweigergrond = (typeof SUBSIDIEWEIGERGRONDEN)[number];

/** Why a subsidy ends. */
export const SUBSIDIEEINDGRONDEN = [
  'einde-dienstbetrekking',
  'volledige-loonwaarde',
  'geen-doelgroep',
  'op-verzoek',
] as const;
export type Subsidieeindgrond = (typeof SUBSIDIEEINDGRONDEN)[number];
export type Subsidiegrond = Subsidieweigergrond | Subsidieeindgrond;

/** Hours per week from a day on. */
export interface Urenstand {
  readonly vanaf: IsoDate;
  readonly uren: number;
  /** Of a full job at this employer. */
  readonly voltijdUren?: number | undefined;
}

/** Gross wage per hour from a day on, cents. */
export interface Loonstand {
  readonly vanaf: IsoDate;
  readonly perUur: Cents;
}

/** A loonwaarde as it was established: by whom, when and in which report (Besluit loonkostensubsidie art. 3). */
export interface Loonwaardevaststelling {
  /** First day it holds. */
  readonly vanaf: IsoDate;
  /** Whole percents. */
  readonly percentage: number;
  readonly vastgesteldOp: IsoDate;
  readonly deskundige: string;
  readonly organisatie: string;
  /** Where the report is found, or what it says. */
  readonly rapport: string;
}

export interface Subsidiebasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly werkgever: string;
  readonly aangevraagdDoor: Subsidieaanvrager;
  readonly aangevraagdOp: IsoDate;
  readonly soort: Exclude<Dienstbetrekkingsoort, 'wsw'>;
  readonly functie: string;
  readonly geboortedatum: IsoDate;
  /** First day of the employment, and the last day of a contract for a time. */
  readonly begin: IsoDate;
  readonly contractTotEnMet?: IsoDate | undefined;
  readonly uren: readonly Urenstand[];
  readonly loon: readonly Loonstand[];
  /** Holiday allowance by contract, when more than the law asks; percent. */
  readonly vakantiebijslag?: number | undefined;
  readonly loonwaarden: readonly Loonwaardevaststelling[];
  /** The college and the employer agreed that it need not be established yet (lid 1 b). */
  readonly forfaitair?: { readonly op: IsoDate; readonly reden: string } | undefined;
  /** When the loonwaarde is established again, agreed with both (lid 6). */
  readonly herbeoordelenOp?: IsoDate | undefined;
  /** The besluit that is being prepared. */
  readonly voorstel?: Subsidievoorstel | undefined;
}

export interface Subsidievoorstel {
  readonly besluit: string;
  readonly wat: Subsidiebesluit;
  readonly grond?: Subsidiegrond | undefined;
}

/** A besluit that was made known. */
export interface Genomenbesluit {
  readonly besluit: string;
  readonly wat: Subsidiebesluit;
  readonly op: IsoDate;
  /** First day it changes something. */
  readonly vanaf: IsoDate;
}

interface Verleend extends Subsidiebasis {
  /** What was decided: payments follow this, never what was only written down. */
  readonly besloten: GesubsidieerdeDienstbetrekking;
  readonly besluiten: readonly Genomenbesluit[];
  /** The employment ends, or nobody belongs to the doelgroep any more: a besluit follows. */
  readonly eindigt?:
    | { readonly laatsteDag: IsoDate; readonly grond: Subsidieeindgrond; readonly gemeldOp: IsoDate }
    | undefined;
  /** The day of the last change that is not in a besluit yet. */
  readonly gewijzigdOp?: IsoDate | undefined;
}

export type Loonkostensubsidie =
  | (Subsidiebasis & { readonly toestand: 'aangevraagd' })
  | (Subsidiebasis & { readonly toestand: 'vastgesteld'; readonly vastgesteldOp: IsoDate })
  | (Verleend & { readonly toestand: 'verleend' })
  | (Verleend & { readonly toestand: 'beeindigd' })
  | (Subsidiebasis & { readonly toestand: 'geweigerd'; readonly weigering: Genomenbesluit })
  | (Subsidiebasis & {
      readonly toestand: 'ingetrokken';
      readonly intrekking: { readonly op: IsoDate; readonly reden: string };
    });

/** Another case of the same person and employer. */
export interface Anderesubsidie {
  readonly kenmerk: string;
  readonly toestand: Loonkostensubsidie;
}

/** Commands on a case. */
export const SUBSIDIECOMMANDS = [
  'requestSubsidie',
  'recordLoonwaarde',
  'deferLoonwaarde',
  'changeUren',
  'changeLoon',
  'planHerbeoordeling',
  'changeContract',
  'endDienstbetrekking',
  'prepareBesluit',
  'dropVoorstel',
  'performBesluit',
  'withdrawAanvraag',
  'reopenSubsidie',
] as const;
export type Subsidiecommand = (typeof SUBSIDIECOMMANDS)[number];

interface Door {
  readonly door: string;
  readonly op: Instant;
}

export type Subsidieopdracht = Door &
  (
    | ({ readonly command: 'requestSubsidie' } & Pick<
        Subsidiebasis,
        | 'id'
        | 'uitvoerder'
        | 'gemeente'
        | 'persoon'
        | 'werkgever'
        | 'aangevraagdDoor'
        | 'aangevraagdOp'
        | 'soort'
        | 'functie'
        | 'geboortedatum'
        | 'begin'
        | 'contractTotEnMet'
        | 'vakantiebijslag'
      > &
        Omit<Urenstand, 'vanaf'> & { readonly loonPerUur: Cents })
    | ({ readonly command: 'recordLoonwaarde'; readonly herbeoordelenOp: IsoDate } & Loonwaardevaststelling)
    | { readonly command: 'deferLoonwaarde'; readonly overlegdOp: IsoDate; readonly reden: string }
    | ({ readonly command: 'changeUren' } & Urenstand)
    | ({ readonly command: 'changeLoon' } & Loonstand)
    | { readonly command: 'planHerbeoordeling'; readonly herbeoordelenOp: IsoDate }
    /** The contract is longer; without a last day it has none any more. */
    | { readonly command: 'changeContract'; readonly contractTotEnMet?: IsoDate | undefined }
    | { readonly command: 'endDienstbetrekking'; readonly laatsteDag: IsoDate; readonly grond: Subsidieeindgrond }
    | {
        readonly command: 'prepareBesluit';
        readonly besluit: string;
        readonly wat: Subsidiebesluit;
        readonly grond?: Subsidiegrond | undefined;
      }
    | { readonly command: 'dropVoorstel' }
    | {
        readonly command: 'performBesluit';
        readonly besluit: string;
        readonly wat: Subsidiebesluit;
        readonly vanaf: IsoDate;
        /** As it was frozen in the besluit; absent for a refusal. */
        readonly dienst?: GesubsidieerdeDienstbetrekking | undefined;
      }
    | { readonly command: 'withdrawAanvraag'; readonly reden: string }
    | { readonly command: 'reopenSubsidie'; readonly bezwaar: string }
  );
