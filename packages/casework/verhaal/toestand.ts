import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { Verhaalsgrond } from '@meedoen/law/participatiewet';
import type { Instant } from '../tijdstip/index.ts';

/** Where verhaal of bijstand can stand, in the order in which it goes. */
export const VERHAALTOESTANDEN = [
  'onderzoek',
  'berekend',
  'voornemen',
  'voorgesteld',
  'besloten',
  'betaalt',
  'bij-rechter',
  'inning',
  'verzet',
  'afgezien',
  'beeindigd',
] as const;
export type Verhaaltoestand = (typeof VERHAALTOESTANDEN)[number];

/**
 * Maintenance that this case is about. Bijzondere bijstand for an adult child (62 c) needs its costs per month, which the
 * ledger does not hold; a gift and an estate (62f) are one amount and no maintenance.
 */
export const ONDERHOUDSGRONDEN = ['echtgenoot-of-kind', 'na-scheiding'] as const satisfies readonly Verhaalsgrond[];
export type Onderhoudsgrond = (typeof ONDERHOUDSGRONDEN)[number];

/** Why the college refrains: the first three because art. 62 is not met, the others because art. 61 says `may`. */
export const VERHAAL_AFZIENGRONDEN = [
  'geen-onderhoudsplicht',
  'plicht-wordt-nagekomen',
  'geen-draagkracht',
  'dringende-redenen',
  'niet-te-vinden',
  'kosten-wegen-niet-op',
  'overleden',
] as const;
export type VerhaalAfziengrond = (typeof VERHAAL_AFZIENGRONDEN)[number];
export const VERHAAL_AFZIEN_ARTIKEL: Readonly<Record<VerhaalAfziengrond, string>> = {
  'geen-onderhoudsplicht': 'Pw art. 62',
  'plicht-wordt-nagekomen': 'Pw art. 62',
  'geen-draagkracht': 'Pw art. 62a',
  'dringende-redenen': 'Pw art. 61',
  'niet-te-vinden': 'Pw art. 61',
  'kosten-wegen-niet-op': 'Pw art. 61',
  overleden: 'Pw art. 62',
};

export const VERHAAL_EINDGRONDEN = [
  'geen-bijstand-meer',
  'onderhoudsplicht-voorbij',
  'plicht-wordt-nagekomen',
  'geen-draagkracht',
  'afgewezen-door-rechter',
  'verzet-gegrond',
  'verhuisd',
  'overleden',
] as const;
export type VerhaalEindgrond = (typeof VERHAAL_EINDGRONDEN)[number];

/** What somebody can do when a case ends by hand; the others follow from what a court said. */
export const VERHAAL_EINDKEUZES = VERHAAL_EINDGRONDEN.filter(
  (grond) => grond !== 'afgewezen-door-rechter' && grond !== 'verzet-gegrond',
);

export const VERHAALKANALEN = ['eigen-pagina', 'gesprek', 'telefoon', 'brief'] as const;
export type Verhaalkanaal = (typeof VERHAALKANALEN)[number];

/** What a court said about maintenance: which court, under which number, when. */
export interface Uitspraak {
  readonly rechtbank: string;
  readonly kenmerk: string;
  readonly datum: IsoDate;
  /** Whether the amount goes along every year (art. 62d; false: the court excluded it, lid 2). */
  readonly indexering: boolean;
}

/** One line of means or costs in a calculation that a person made; costs are below zero. */
export interface Draagkrachtpost {
  readonly omschrijving: string;
  readonly bedrag: Cents;
}

/** An amount by month, with the part of a first month that is not whole. */
export interface Maandelijks {
  readonly vanaf: IsoDate;
  readonly perMaand: Cents;
  /** All that is owed over the first month; only when `vanaf` is not its first day. */
  readonly eersteMaand?: Cents | undefined;
}

/**
 * What may be asked. The standards of the courts (art. 62a) are not in the product: a person makes the calculation and
 * says with what, or a court said it already (62b).
 */
export type Draagkracht = Maandelijks & {
  readonly op: IsoDate;
  readonly door: string;
  readonly toelichting: string;
} & (
    | {
        readonly bron: 'berekening';
        readonly posten: readonly Draagkrachtpost[];
        /** By what it was computed: the report, the program and its edition. */
        readonly vindplaats: string;
      }
    | { readonly bron: 'rechterlijke-uitspraak'; readonly uitspraak: Uitspraak }
  );

export const VERHAALBEDRAGBRONNEN = ['afspraak', 'rechterlijke-uitspraak', 'beschikking', 'indexering'] as const;
export type Verhaalbedragbron = (typeof VERHAALBEDRAGBRONNEN)[number];

/** An amount that holds from a day, and where that is written. */
export interface Verhaalbedrag extends Maandelijks {
  readonly op: IsoDate;
  readonly bron: Verhaalbedragbron;
  readonly vindplaats: string;
  /** It changes on 1 January (art. 62d). */
  readonly indexeren: boolean;
}

export interface Verhaalkern {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  /** Who gets the bijstand. */
  readonly persoon: string;
  /** Who has the duty of maintenance. */
  readonly onderhoudsplichtige: string;
  readonly grond: Onderhoudsgrond;
  /** Why somebody looks: what the duty is and that it is not met, in the words of staff. */
  readonly aanleiding: string;
  readonly gestartOp: IsoDate;
  readonly gestartDoor: string;
  readonly gevraagd?: { readonly op: IsoDate; readonly uiterlijk: IsoDate } | undefined;
}

interface Berekend extends Verhaalkern {
  readonly draagkracht: Draagkracht;
}
export interface Verhaalzienswijze {
  readonly op: IsoDate;
  readonly via: Verhaalkanaal;
  readonly tekst: string;
}
interface Aangekondigd extends Berekend {
  readonly voornemen: { readonly op: IsoDate; readonly zienswijzeTot: IsoDate };
  readonly zienswijzen: readonly Verhaalzienswijze[];
}
export interface Verhaalvoorstel {
  readonly op: IsoDate;
  readonly door: string;
  readonly motivering: string;
  /** Day of the month on which it is paid. */
  readonly betaaldag: number;
}
export interface Verhaalbesluit extends Verhaalvoorstel {
  /** Who signed it, on `op`. */
  readonly ondertekenaar: string;
  /** Last day to pay or to answer. */
  readonly uiterlijk: IsoDate;
}
interface Besloten extends Aangekondigd {
  readonly besluit: Verhaalbesluit;
}
interface Geldend extends Besloten {
  readonly bedragen: readonly Verhaalbedrag[];
  readonly betaaldag: number;
}

/** Verhaal of bijstand on one person who had to maintain another. A state carries only its own facts. */
export type Verhaal =
  | (Verhaalkern & { readonly toestand: 'onderzoek' })
  | (Berekend & { readonly toestand: 'berekend' })
  | (Aangekondigd & { readonly toestand: 'voornemen' })
  | (Aangekondigd & { readonly toestand: 'voorgesteld'; readonly voorstel: Verhaalvoorstel })
  | (Besloten & {
      readonly toestand: 'besloten';
      /** They said that they will not pay (62g lid 2). */
      readonly weigert?: { readonly op: IsoDate; readonly tekst: string } | undefined;
    })
  | (Geldend & { readonly toestand: 'betaalt' })
  | (Geldend & {
      readonly toestand: 'bij-rechter';
      readonly verzoek: { readonly op: IsoDate; readonly rechtbank: string; readonly kenmerk: string };
    })
  | (Geldend & { readonly toestand: 'inning' })
  | (Geldend & { readonly toestand: 'verzet'; readonly verzet: { readonly op: IsoDate; readonly kenmerk: string } })
  | (Verhaalkern & {
      readonly toestand: 'afgezien';
      readonly afgezien: {
        readonly op: IsoDate;
        readonly grond: VerhaalAfziengrond;
        readonly reden: string;
        /** They had been written to: they are told. */
        readonly medegedeeld: boolean;
      };
    })
  | (Geldend & {
      readonly toestand: 'beeindigd';
      readonly einde: {
        readonly op: IsoDate;
        readonly grond: VerhaalEindgrond;
        /** Last month over which bijstand is recovered. */
        readonly laatsteMaand: Maand;
        readonly reden: string;
      };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;
type Zonder<T> = T extends unknown ? Omit<T, 'op' | 'door'> : never;

/** Everything that can happen in a case of verhaal. */
export type Verhaalopdracht =
  | Met<'startVerhaal', Omit<Verhaalkern, 'gestartOp' | 'gestartDoor' | 'gevraagd'>>
  | Met<'requestInlichtingen', { readonly uiterlijk: IsoDate }>
  | Met<'recordDraagkracht', { readonly draagkracht: Zonder<Draagkracht> }>
  | Met<'announceVerhaal', { readonly zienswijzeTot: IsoDate }>
  | Met<'recordZienswijze', { readonly gegevenOp: IsoDate; readonly via: Verhaalkanaal; readonly tekst: string }>
  | Met<'proposeVerhaal', { readonly motivering: string; readonly betaaldag: number }>
  | Met<'returnVerhaal', { readonly reden: string }>
  | Met<'signVerhaal'>
  | Met<'recordWeigering', { readonly gegevenOp: IsoDate; readonly tekst: string }>
  | Met<'agreeVerhaal', Maandelijks & { readonly betaaldag: number; readonly afspraak: string }>
  | Met<'fileVerzoek', { readonly rechtbank: string; readonly kenmerk: string; readonly ingediendOp: IsoDate }>
  | Met<'recordBeschikking', Maandelijks & { readonly uitspraak: Uitspraak; readonly betaaldag: number }>
  | Met<'recordVerzet', { readonly gedaanOp: IsoDate; readonly kenmerk: string }>
  | Met<'decideVerzet', { readonly uitkomst: 'gegrond' | 'ongegrond' | 'ingetrokken'; readonly reden: string }>
  | Met<
      'indexVerhaal',
      {
        readonly jaar: number;
        /** In hundredths of a percent: 4,60% is 460. */
        readonly percentage: number;
        readonly perMaand: Cents;
        readonly vindplaats: string;
      }
    >
  | Met<'waiveVerhaal', { readonly grond: VerhaalAfziengrond; readonly reden: string }>
  | Met<
      'endVerhaal',
      {
        readonly grond: (typeof VERHAAL_EINDKEUZES)[number];
        readonly laatsteMaand: Maand;
        readonly reden: string;
      }
    >;
export type Verhaalcommand = Verhaalopdracht['command'];

export const VERHAALCOMMANDS = [
  'startVerhaal',
  'requestInlichtingen',
  'recordDraagkracht',
  'announceVerhaal',
  'recordZienswijze',
  'proposeVerhaal',
  'returnVerhaal',
  'signVerhaal',
  'recordWeigering',
  'agreeVerhaal',
  'fileVerzoek',
  'recordBeschikking',
  'recordVerzet',
  'decideVerzet',
  'indexVerhaal',
  'waiveVerhaal',
  'endVerhaal',
] as const satisfies readonly Verhaalcommand[];

export interface Verhaalcontext {
  readonly vandaag: IsoDate;
  /** Who has the duty of maintenance has died. */
  readonly overleden?: boolean | undefined;
  /** Last day to pay after a besluit of today that follows a court (62b lid 2); undefined: no text of that day was read. */
  readonly betaaltermijn: IsoDate | undefined;
}
