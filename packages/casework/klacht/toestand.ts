import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** Where a complaint can stand, in the order of the screen. */
export const KLACHTTOESTANDEN = [
  'ontvangen',
  'in-behandeling',
  'afgehandeld',
  'opgelost',
  'niet-behandeld',
  'ingetrokken',
] as const;
export type Klachttoestand = (typeof KLACHTTOESTANDEN)[number];

/** How it came in; a spoken one is treated as a written one, which is more than the law asks (Awb 9:2, 9:4). */
export const KLACHTKANALEN = ['eigen-pagina', 'brief', 'e-mail', 'balie', 'telefoon'] as const;
export type Klachtkanaal = (typeof KLACHTKANALEN)[number];

/** What it is about, for learning from it; the handler says so, in the words of the yearly register (Awb 9:12a). */
export const KLACHTONDERWERPEN = [
  'bejegening',
  'bereikbaarheid',
  'informatie',
  'snelheid',
  'zorgvuldigheid',
  'privacy',
  'anders',
] as const;
export type Klachtonderwerp = (typeof KLACHTONDERWERPEN)[number];

/** When a complaint need not be looked at (Awb 9:8 lid 1 a to f, lid 2). */
export const GRONDEN_NIET_BEHANDELEN = [
  'eerder-behandeld',
  'langer-dan-een-jaar',
  'bezwaar-mogelijk',
  'beroep-mogelijk',
  'bij-de-rechter',
  'strafzaak',
  'onvoldoende-belang',
] as const;
export type GrondNietBehandelen = (typeof GRONDEN_NIET_BEHANDELEN)[number];

export const KLACHTOORDELEN = ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'] as const;
export type Klachtoordeel = (typeof KLACHTOORDELEN)[number];

/** How a complaint can end, in one word. */
export const KLACHTUITKOMSTEN = [...KLACHTOORDELEN, 'opgelost', 'niet-behandeld', 'ingetrokken'] as const;
export type Klachtuitkomst = (typeof KLACHTUITKOMSTEN)[number];

/** Both sides get the chance to tell (Awb 9:10 lid 1). */
export const GEHOORDEN = ['klager', 'betrokkene'] as const;
export type Gehoorde = (typeof GEHOORDEN)[number];

/** Why somebody is not heard (Awb 9:10 lid 2); the first only counts for who complains. */
export const KLACHT_AFZIENGRONDEN = ['kennelijk-ongegrond', 'wil-niet', 'geen-antwoord'] as const;
export type KlachtAfziengrond = (typeof KLACHT_AFZIENGRONDEN)[number];

export type Klachthoren =
  | { readonly op: IsoDate; readonly door: string; readonly verslag: string }
  | { readonly afgezienOp: IsoDate; readonly grond: KlachtAfziengrond; readonly reden: string };

export interface Klachtgesprek {
  readonly dag: IsoDate;
  readonly tijd: string;
  readonly plaats: string;
}

/** What a complaint carries whatever its state. */
export interface Klachtbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly ontvangenOp: IsoDate;
  readonly kanaal: Klachtkanaal;
  /** What happened, in the words of who complains (Awb 9:4 lid 2 c). */
  readonly gedraging: string;
  /** The day of it, as far as that is known. */
  readonly gebeurdOp?: IsoDate | undefined;
  /** Who it is about, in the words of who complains. */
  readonly overWie?: string | undefined;
  /** What would help, in the words of who complains. */
  readonly watHelpt?: string | undefined;
  /** Staff it is about: they get a copy, are heard, and keep out of it (Awb 9:7, 9:9, 9:10). */
  readonly betrokkenen: readonly string[];
  readonly behandelaar?: string | undefined;
  /** A person or committee advises (Awb 9:14): ten weeks in the place of six. */
  readonly commissie: boolean;
  readonly verdaagd?: { readonly op: IsoDate; readonly reden: string } | undefined;
  /** Longer, with written consent (Awb 9:11 lid 3). */
  readonly uitstelTot?: IsoDate | undefined;
  readonly gesprek?: Klachtgesprek | undefined;
  readonly horen: { readonly [G in Gehoorde]?: Klachthoren | undefined };
  readonly advies?: { readonly op: IsoDate; readonly oordeel: Klachtoordeel; readonly tekst: string } | undefined;
}

/** What came of it (Awb 9:12 lid 1): findings, opinion, conclusions. */
export interface Klachtafhandeling {
  readonly op: IsoDate;
  readonly door: string;
  readonly onderwerp: Klachtonderwerp;
  readonly oordeel: Klachtoordeel;
  readonly bevindingen: string;
  /** What is done about it; must be there when the complaint is right. */
  readonly conclusies?: string | undefined;
  readonly afwijkingAdvies?: string | undefined;
}

/** One complaint. A state carries only its own facts. */
export type Klacht =
  | (Klachtbasis & { readonly toestand: 'ontvangen' })
  | (Klachtbasis & { readonly toestand: 'in-behandeling'; readonly behandelaar: string })
  | (Klachtbasis & { readonly toestand: 'afgehandeld'; readonly afhandeling: Klachtafhandeling })
  | (Klachtbasis & {
      readonly toestand: 'opgelost';
      readonly oplossing: {
        readonly op: IsoDate;
        readonly door: string;
        readonly onderwerp: Klachtonderwerp;
        readonly afspraak: string;
      };
    })
  | (Klachtbasis & {
      readonly toestand: 'niet-behandeld';
      readonly weigering: {
        readonly op: IsoDate;
        readonly door: string;
        readonly grond: GrondNietBehandelen;
        readonly reden: string;
      };
    })
  | (Klachtbasis & {
      readonly toestand: 'ingetrokken';
      readonly intrekking: { readonly op: IsoDate; readonly reden: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to a complaint. */
export type Klachtopdracht =
  | Met<
      'receiveKlacht',
      Omit<Klachtbasis, 'betrokkenen' | 'behandelaar' | 'verdaagd' | 'uitstelTot' | 'gesprek' | 'horen' | 'advies'>
    >
  | Met<'takeUpKlacht', { readonly behandelaar: string }>
  | Met<'addToKlacht', { readonly aanvulling: string }>
  | Met<'nameBetrokkenen', { readonly betrokkenen: readonly string[] }>
  | Met<'inviteGesprek', Klachtgesprek>
  | Met<'recordGesprek', { readonly wie: Gehoorde; readonly gehoordOp: IsoDate; readonly verslag: string }>
  | Met<'waiveGesprek', { readonly wie: Gehoorde; readonly grond: KlachtAfziengrond; readonly reden: string }>
  | Met<'recordKlachtadvies', { readonly oordeel: Klachtoordeel; readonly tekst: string }>
  | Met<'postponeAfhandeling', { readonly reden: string }>
  | Met<'agreeKlachtuitstel', { readonly totEnMet: IsoDate }>
  | Met<'settleKlacht', { readonly onderwerp: Klachtonderwerp; readonly afspraak: string }>
  | Met<'declineKlacht', { readonly grond: GrondNietBehandelen; readonly reden: string }>
  | Met<'answerKlacht', Omit<Klachtafhandeling, 'op' | 'door'>>
  | Met<'withdrawKlacht', { readonly reden: string }>;
export type Klachtcommand = Klachtopdracht['command'];

export const KLACHTCOMMANDS = [
  'receiveKlacht',
  'takeUpKlacht',
  'addToKlacht',
  'nameBetrokkenen',
  'inviteGesprek',
  'recordGesprek',
  'waiveGesprek',
  'recordKlachtadvies',
  'postponeAfhandeling',
  'agreeKlachtuitstel',
  'settleKlacht',
  'declineKlacht',
  'answerKlacht',
  'withdrawKlacht',
] as const satisfies readonly Klachtcommand[];
