import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** Where an objection can stand, in the order of the screen. */
export const BEZWAARTOESTANDEN = [
  'ontvangen',
  'verzuim',
  'in-behandeling',
  'gehoord',
  'besloten',
  'beroep',
  'uitgesproken',
  'ingetrokken',
] as const;
export type Bezwaartoestand = (typeof BEZWAARTOESTANDEN)[number];

export const BEZWAARKANALEN = ['eigen-pagina', 'brief', 'balie'] as const;
export type Bezwaarkanaal = (typeof BEZWAARKANALEN)[number];

/** Why somebody is not heard (Awb 7:3 a to e). */
export const AFZIENGRONDEN_HOREN = [
  'kennelijk-niet-ontvankelijk',
  'kennelijk-ongegrond',
  'wil-niet',
  'geen-antwoord',
  'geheel-tegemoet',
] as const;
export type AfziengrondHoren = (typeof AFZIENGRONDEN_HOREN)[number];

/** What is decided on an objection (Awb 7:11, 6:5 to 6:7). */
export const DICTA = ['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export type Dictum = (typeof DICTA)[number];

/** The courts of first instance; the one where the person lives is competent (Awb 8:7). */
export const RECHTBANKEN = [
  'Rechtbank Amsterdam',
  'Rechtbank Den Haag',
  'Rechtbank Gelderland',
  'Rechtbank Limburg',
  'Rechtbank Midden-Nederland',
  'Rechtbank Noord-Holland',
  'Rechtbank Noord-Nederland',
  'Rechtbank Oost-Brabant',
  'Rechtbank Overijssel',
  'Rechtbank Rotterdam',
  'Rechtbank Zeeland-West-Brabant',
] as const;
export type Rechtbank = (typeof RECHTBANKEN)[number];

/** The besluit somebody objects to. */
export interface Bestreden {
  readonly besluit: string;
  readonly kenmerk: string;
  readonly soort: string;
  readonly bekendgemaaktOp: IsoDate;
  /** Who prepared and signed it: they neither hear nor decide (Awb 7:5 lid 1, 10:3 lid 3). */
  readonly beslissers: readonly string[];
}

export interface Uitnodiging {
  readonly dag: IsoDate;
  readonly tijd: string;
  readonly plaats: string;
}

/** What an objection carries whatever its state. */
export interface Bezwaarbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly bestreden: Bestreden;
  readonly ontvangenOp: IsoDate;
  /** The postmark (Awb 6:9 lid 2). */
  readonly terPostBezorgdOp?: IsoDate | undefined;
  readonly kanaal: Bezwaarkanaal;
  /** Why somebody does not agree, in their words; empty while it is still to come. */
  readonly gronden: string;
  /** The line of the specificatie it is about. */
  readonly onderdeel?: string | undefined;
  readonly wilGehoordWorden?: boolean | undefined;
  readonly behandelaar?: string | undefined;
  /** Days of which repair was asked, and until when the term stood still. */
  readonly verzuimen: readonly {
    readonly gevraagdOp: IsoDate;
    readonly uiterlijk: IsoDate;
    readonly hersteldOp?: IsoDate | undefined;
  }[];
  /** An independent committee advises (Awb 7:13): twelve weeks in the place of six. */
  readonly commissie: boolean;
  readonly verdaagd?: { readonly op: IsoDate; readonly reden: string } | undefined;
  /** Longer with consent (Awb 7:10 lid 4). */
  readonly uitstelTot?: IsoDate | undefined;
  readonly ingebrekestellingen: readonly IsoDate[];
  readonly uitnodiging?: Uitnodiging | undefined;
  readonly horen?:
    | { readonly op: IsoDate; readonly door: string; readonly verslag: string }
    | { readonly afgezienOp: IsoDate; readonly grond: AfziengrondHoren; readonly reden: string }
    | undefined;
  readonly advies?: { readonly op: IsoDate; readonly dictum: Dictum; readonly tekst: string } | undefined;
}

export interface Beslissing {
  readonly op: IsoDate;
  readonly door: string;
  readonly dictum: Dictum;
  readonly motivering: string;
  /** What is done: in the words of who decides, for who carries it out. */
  readonly uitvoering?: string | undefined;
  readonly afwijkingAdvies?: string | undefined;
  /** Where an appeal can be made (Awb 6:23). */
  readonly rechtbank: Rechtbank;
  /** Why a late objection counts all the same (Awb 6:11). */
  readonly verschoonbaar?: string | undefined;
}

export interface Beroep {
  readonly op: IsoDate;
  readonly rechtbank: Rechtbank;
  readonly zaaknummer?: string | undefined;
}

type Besloten = Bezwaarbasis & { readonly beslissing: Beslissing };

/** One objection, from what came in to what a judge said of it. A state carries only its own facts. */
export type Bezwaar =
  | (Bezwaarbasis & { readonly toestand: 'ontvangen' | 'verzuim' | 'in-behandeling' | 'gehoord' })
  | (Besloten & { readonly toestand: 'besloten' })
  | (Besloten & { readonly toestand: 'beroep'; readonly beroep: Beroep })
  | (Besloten & {
      readonly toestand: 'uitgesproken';
      readonly beroep: Beroep;
      readonly uitspraak: { readonly op: IsoDate; readonly dictum: Dictum; readonly tekst: string };
    })
  | (Bezwaarbasis & {
      readonly toestand: 'ingetrokken';
      readonly intrekking: { readonly op: IsoDate; readonly reden: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to an objection. */
export type Bezwaaropdracht =
  | Met<
      'receiveBezwaar',
      Pick<
        Bezwaarbasis,
        | 'id'
        | 'uitvoerder'
        | 'gemeente'
        | 'persoon'
        | 'bestreden'
        | 'ontvangenOp'
        | 'terPostBezorgdOp'
        | 'kanaal'
        | 'gronden'
        | 'onderdeel'
        | 'wilGehoordWorden'
        | 'commissie'
      >
    >
  | Met<'takeUpBezwaar', { readonly behandelaar: string }>
  | Met<'requestHerstel', { readonly uiterlijk: IsoDate }>
  | Met<'addGronden', { readonly gronden: string }>
  | Met<'postponeBeslissing', { readonly reden: string }>
  | Met<'agreeUitstel', { readonly totEnMet: IsoDate }>
  /** `ontvangenOp`: of a letter that is entered later; absent: today. */
  | Met<'registerIngebrekestelling', { readonly ontvangenOp?: IsoDate | undefined }>
  | Met<'inviteHoorzitting', Uitnodiging & { readonly eerderAkkoord?: boolean | undefined }>
  | Met<'recordHoren', { readonly gehoordOp: IsoDate; readonly verslag: string }>
  | Met<'waiveHoren', { readonly grond: AfziengrondHoren; readonly reden: string }>
  | Met<'recordAdvies', { readonly dictum: Dictum; readonly tekst: string }>
  | Met<'decideBezwaar', Omit<Beslissing, 'op' | 'door'>>
  | Met<'withdrawBezwaar', { readonly reden: string }>
  | Met<'registerBeroep', { readonly ingesteldOp: IsoDate } & Omit<Beroep, 'op'>>
  | Met<'recordUitspraak', { readonly gedaanOp: IsoDate; readonly dictum: Dictum; readonly tekst: string }>;
export type Bezwaarcommand = Bezwaaropdracht['command'];

export const BEZWAARCOMMANDS = [
  'receiveBezwaar',
  'takeUpBezwaar',
  'requestHerstel',
  'addGronden',
  'postponeBeslissing',
  'agreeUitstel',
  'registerIngebrekestelling',
  'inviteHoorzitting',
  'recordHoren',
  'waiveHoren',
  'recordAdvies',
  'decideBezwaar',
  'withdrawBezwaar',
  'registerBeroep',
  'recordUitspraak',
] as const satisfies readonly Bezwaarcommand[];
