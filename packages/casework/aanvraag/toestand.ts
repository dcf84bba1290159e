import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** How a report or application came in. */
export const MELDINGBRONNEN = ['inwoner', 'uwv', 'balie', 'telefoon', 'papier'] as const;
export type Meldingbron = (typeof MELDINGBRONNEN)[number];

export interface Melding {
  /** Day of the report: it fixes the start of the right (art. 44). */
  readonly datum: IsoDate;
  readonly bron: Meldingbron;
}

/** What has been filled in so far; answers by name of the field. */
export interface Concept {
  readonly antwoorden: Readonly<Record<string, unknown>>;
  readonly bewaardOp: Instant;
}

/** What every aanvraag carries from the report on. */
interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  /** CBS code. */
  readonly gemeente: string;
  readonly persoon: string;
  readonly melding: Melding;
  readonly behandelaar?: string | undefined;
  readonly spoed?: { readonly sinds: Instant; readonly reden: string } | undefined;
  /** The college takes up the application before four weeks have passed (art. 41 lid 11). */
  readonly zoektermijnOpgeheven?: { readonly op: IsoDate; readonly reden: string } | undefined;
}

/** One thing asked for, with the last day of the hersteltermijn and the day it came in. */
export interface Gegevensvraag {
  readonly wat: string;
  readonly gevraagdOp: IsoDate;
  readonly uiterlijk: IsoDate;
  readonly ontvangenOp?: IsoDate | undefined;
  /** Files in which it came. */
  readonly bestanden?: readonly string[] | undefined;
}

/** Why the term stands still (Awb 4:15). */
export type Stilstandreden =
  | 'aanvulling-gevraagd'
  | 'buitenlandse-informatie'
  | 'uitstel-overeengekomen'
  | 'vertraging-aanvrager'
  | 'overmacht';

export interface Stilstand {
  readonly reden: Stilstandreden;
  /** Day of the letter: the term stands still from the day after. */
  readonly gemeldOp: IsoDate;
  /** Last day of the hersteltermijn, or of the delay agreed to. */
  readonly uiterlijk?: IsoDate | undefined;
  /** Day on which it ended. Absent: it goes on, or ends by itself after `uiterlijk`. */
  readonly geeindigdOp?: IsoDate | undefined;
}

export interface VerleendVoorschot {
  readonly bedrag: Cents;
  readonly op: IsoDate;
}

/** Grounds on which an advance may be withheld (art. 52 lid 1 a and b). */
export type Aanhoudingsgrond =
  | 'gegevens-verwijtbaar-niet-verstrekt'
  | 'onvoldoende-medewerking'
  | 'duidelijk-geen-recht';

/** What an aanvraag carries from the day it was received. */
interface NaIndiening extends Basis {
  readonly ingediendOp: IsoDate;
  readonly gegevens: readonly Gegevensvraag[];
  readonly stilstanden: readonly Stilstand[];
  readonly verlenging?:
    | { readonly laatsteDag: IsoDate; readonly medegedeeldOp: IsoDate; readonly reden: string }
    | undefined;
  readonly ingebrekestellingen: readonly IsoDate[];
  readonly voorschotten: readonly VerleendVoorschot[];
  readonly aanhouding?: { readonly grond: Aanhoudingsgrond; readonly reden: string; readonly op: IsoDate } | undefined;
}

/** Kinds of besluit that end an aanvraag. */
export type Eindbesluit = 'toekennen' | 'afwijzen' | 'buiten-behandeling-stellen';

export interface Voorstel {
  readonly soort: Eindbesluit;
  readonly door: string;
  readonly op: Instant;
  readonly reden: string;
  /** Fingerprint of the facts it was computed from; signing asks for the same. */
  readonly feitenstand: string;
}

export interface Genomen {
  readonly soort: Eindbesluit;
  readonly voorsteller: string;
  readonly ondertekenaar: string;
  readonly genomenOp: IsoDate;
}

export interface Bekendmaking {
  readonly op: IsoDate;
  readonly kanaal: 'post' | 'eigen-pagina' | 'uitgereikt';
}

export type Gemeld = Basis & { readonly toestand: 'gemeld' };
export type ZoektermijnLoopt = Basis & {
  readonly toestand: 'zoektermijn-loopt';
  /** First day on which the aanvraag may be submitted (art. 41 lid 4). */
  readonly zoektermijnTot: IsoDate;
  readonly concept?: Concept | undefined;
};
export type InTeVullen = Basis & { readonly toestand: 'in-te-vullen'; readonly concept: Concept };
export type Ingediend = NaIndiening & { readonly toestand: 'ingediend' };
export type WachtOpGegevens = NaIndiening & { readonly toestand: 'wacht-op-gegevens'; readonly uiterlijk: IsoDate };
export type InBehandeling = NaIndiening & {
  readonly toestand: 'in-behandeling';
  readonly teruggegeven?: string | undefined;
};
export type Voorgesteld = NaIndiening & { readonly toestand: 'voorgesteld'; readonly voorstel: Voorstel };
export type Besloten = NaIndiening & {
  readonly toestand: 'besloten';
  readonly besluit: Genomen;
  readonly bekendmaking?: Bekendmaking | undefined;
};
export type BuitenBehandeling = NaIndiening & {
  readonly toestand: 'buiten-behandeling';
  readonly besluit: Genomen;
  readonly bekendmaking?: Bekendmaking | undefined;
};
export type Ingetrokken = Basis & {
  readonly toestand: 'ingetrokken';
  readonly ingetrokkenOp: IsoDate;
  readonly reden: string;
  readonly ingediendOp?: IsoDate | undefined;
  /** Advances already paid: they are to be settled. */
  readonly voorschotten: readonly VerleendVoorschot[];
};

/** An aanvraag: each state carries only its own facts. */
export type Aanvraag =
  | Gemeld
  | ZoektermijnLoopt
  | InTeVullen
  | Ingediend
  | WachtOpGegevens
  | InBehandeling
  | Voorgesteld
  | Besloten
  | BuitenBehandeling
  | Ingetrokken;

export const TOESTANDEN = [
  'gemeld',
  'zoektermijn-loopt',
  'in-te-vullen',
  'ingediend',
  'wacht-op-gegevens',
  'in-behandeling',
  'voorgesteld',
  'besloten',
  'ingetrokken',
  'buiten-behandeling',
] as const satisfies readonly Aanvraag['toestand'][];
export type Toestand = (typeof TOESTANDEN)[number];

/** An aanvraag that has been received and on which nothing has been decided. */
export type Lopend = Ingediend | WachtOpGegevens | InBehandeling | Voorgesteld;

export const isLopend = (aanvraag: Aanvraag): aanvraag is Lopend =>
  aanvraag.toestand === 'ingediend' ||
  aanvraag.toestand === 'wacht-op-gegevens' ||
  aanvraag.toestand === 'in-behandeling' ||
  aanvraag.toestand === 'voorgesteld';
