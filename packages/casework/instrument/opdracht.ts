import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import type { Instrumentregels } from './regels.ts';
import type { Hielp, Inzetbesluit, Inzeteindgrond, Inzetresultaat, Inzetvoorstel } from './toestand.ts';
import type { Toetsregel } from './toets.ts';

interface Inhoud {
  proposeInzet: {
    readonly id: string;
    readonly uitvoerder: string;
    readonly gemeente: string;
    readonly persoon: string;
    readonly regels: Instrumentregels;
    /** The criteria, judged where a person must. */
    readonly toets: readonly Toetsregel[];
    readonly doel: string;
    readonly inwoner: { readonly wil: boolean; readonly woorden: string };
    readonly opVerzoek: boolean;
    readonly plan?: string | undefined;
    readonly stap?: string | undefined;
    readonly waar?: string | undefined;
    readonly uren?: number | undefined;
    readonly regime?: string | undefined;
    readonly raming?: Cents | undefined;
  };
  requestAdvies: { readonly bij: string };
  recordAdvies: { readonly positief: boolean; readonly gegevenOp: IsoDate; readonly toelichting: string };
  placeOnWachtlijst: object;
  prepareBesluit: Inzetvoorstel;
  dropVoorstel: object;
  performBesluit: { readonly besluit: string; readonly wat: Inzetbesluit };
  /** For what needs no besluit. */
  grantInzet: object;
  refuseInzet: { readonly reden: string };
  startInzet: { readonly begin: IsoDate; readonly totEnMet?: IsoDate | undefined; readonly waar?: string | undefined };
  extendInzet: { readonly totEnMet: IsoDate; readonly reden: string; readonly waar?: string | undefined };
  evaluateInzet: {
    readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[];
    readonly hielp: Hielp;
    readonly inwoner: string;
    readonly meegewerkt?: boolean | undefined;
    /** Goes on to the next part. */
    readonly volgendeFase?: boolean | undefined;
  };
  recordEigenEvaluatie: { readonly hielp: Hielp; readonly woorden: string };
  endInzet: {
    readonly eindigtOp: IsoDate;
    readonly grond: Inzeteindgrond;
    readonly resultaat: Inzetresultaat;
    readonly toelichting: string;
  };
  withdrawInzet: { readonly reden: string };
  reopenInzet: { readonly bezwaar: string };
}
export type Inzetcommand = keyof Inhoud;

/** Everything that can happen to an inzet. */
export type Inzetopdracht = {
  readonly [C in Inzetcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Inzetcommand];
export type InzetopdrachtVan<C extends Inzetcommand> = Extract<Inzetopdracht, { command: C }>;

export const INZETCOMMANDS = [
  'proposeInzet',
  'requestAdvies',
  'recordAdvies',
  'placeOnWachtlijst',
  'prepareBesluit',
  'dropVoorstel',
  'performBesluit',
  'grantInzet',
  'refuseInzet',
  'startInzet',
  'extendInzet',
  'evaluateInzet',
  'recordEigenEvaluatie',
  'endInzet',
  'withdrawInzet',
  'reopenInzet',
] as const satisfies readonly Inzetcommand[];

/** A line of the re-integration budget as it stands without the inzet that is decided about. */
export interface Lijnruimte {
  readonly naam: string;
  readonly vrij: Cents;
  /** Nothing is granted above it; otherwise it is a warning. */
  readonly plafond: boolean;
  readonly bron: string;
}

/** What a command needs to know besides the case. Kept with each command, so that the case can be made again. */
export interface Inzetcontext {
  readonly vandaag: IsoDate;
  /** Places of the year and how many are taken; absent: no number is laid down. */
  readonly plaatsen?: { readonly aantal: number; readonly bezet: number; readonly bron: string } | undefined;
  /** How many wait before this one. */
  readonly wachtVoor?: number | undefined;
  /** Money of the year and what was granted of it, cents; absent: no ceiling is laid down. */
  readonly budget?: { readonly bedrag: Cents; readonly gebruikt: Cents; readonly bron: string } | undefined;
  /** The line of the re-integration budget that pays it, with what is free on it, cents; absent: none does. */
  readonly lijn?: Lijnruimte | undefined;
  /** Premies of this calendar year, of every instrument. */
  readonly premies?: readonly { readonly op: IsoDate; readonly bedrag: Cents }[] | undefined;
  readonly leeftijd?: number | undefined;
  readonly doelgroep?: boolean | undefined;
  /** Steps of the open plan that were not taken yet; absent: there is no plan. */
  readonly planstappen?: readonly string[] | undefined;
}
