import type { Verwijtbaarheid } from '@meedoen/law/amounts';
import type { Cents, IsoDate } from '@meedoen/law/kernel';

import type { Instant } from '../tijdstip/index.ts';

/** Where a case about something that was not told can stand, in the order of the screen. */
export const BOETETOESTANDEN = [
  'onderzoek',
  'voornemen',
  'zienswijze',
  'opgelegd',
  'gewaarschuwd',
  'afgezien',
  'herroepen',
] as const;
export type Boetetoestand = (typeof BOETETOESTANDEN)[number];

/** The kinds of besluit a case may end in. */
export const BOETEBESLUITEN = ['boete-opleggen', 'boete-waarschuwen'] as const;
export type Boetebesluit = (typeof BOETEBESLUITEN)[number];

/** What was not told, or too late (Pw art. 17 lid 1). The same word is the same conduct for recidive (18a lid 5). */
export const VERZWEGEN = ['inkomsten', 'vermogen', 'woonsituatie', 'verblijf', 'anders'] as const;
export type Verzwegen = (typeof VERZWEGEN)[number];

/** How much somebody is to blame (Boetebesluit 2a). */
export const VERWIJTBAARHEDEN = [
  'opzet',
  'grove-schuld',
  'normaal',
  'verminderd',
] as const satisfies readonly Verwijtbaarheid[];

/** Why no fine is imposed, each with its article in `BOETE_AFZIEN_ARTIKEL`. */
export const BOETE_AFZIENGRONDEN = [
  'niet-vastgesteld',
  'geen-verwijt',
  'rechtvaardiging',
  'dringende-redenen',
  'strafzaak',
  'al-bestraft',
  'overleden',
] as const;
export type Boeteafziengrond = (typeof BOETE_AFZIENGRONDEN)[number];

export const BOETE_AFZIEN_ARTIKEL: Readonly<Record<Boeteafziengrond, string>> = {
  'niet-vastgesteld': 'Pw art. 18a lid 1',
  'geen-verwijt': 'Awb art. 5:41',
  rechtvaardiging: 'Awb art. 5:5',
  'dringende-redenen': 'Pw art. 18a lid 7',
  strafzaak: 'Awb art. 5:44',
  'al-bestraft': 'Awb art. 5:43',
  overleden: 'Awb art. 5:42 lid 1',
};

export const BOETEKANALEN = ['eigen-pagina', 'gesprek', 'telefoon', 'brief'] as const;
export type Boetekanaal = (typeof BOETEKANALEN)[number];

export interface Boetezienswijze {
  readonly op: IsoDate;
  readonly via: Boetekanaal;
  readonly tekst: string;
  /** Who of staff heard it; absent for what was written. */
  readonly gehoordDoor?: string | undefined;
}

/** What was not told, over which days, and what it cost. */
export interface Schending {
  readonly wat: Verzwegen;
  readonly omschrijving: string;
  readonly van: IsoDate;
  readonly totEnMet: IsoDate;
  /** What was overpaid because of it (18a lid 2), cents; 0: nothing. */
  readonly benadelingsbedrag: Cents;
  /** The claim that amount was asked back by. */
  readonly vordering?: string | undefined;
  /** Day on which somebody told it unasked, before it was found (Boetebesluit 2aa). */
  readonly zelfGemeld?: IsoDate | undefined;
  /** A person judged that afstemming over the same days is about something else (18 lid 2). */
  readonly andereGedraging: boolean;
}

/** What a person judges; the law computes from it. */
export interface Boeteoordeel {
  readonly verwijtbaarheid: Verwijtbaarheid;
  /** Why; for intent and serious negligence the college has to show it (Boetebesluit 2 lid 9). */
  readonly toelichting: string;
  /** What somebody can pay a month above the beslagvrije voet, cents. Absent: not known yet. */
  readonly ruimtePerMaand?: Cents | undefined;
  /** Less because of particular circumstances (Awb 5:46 lid 2, Boetebesluit 2 lid 8). */
  readonly matiging?: { readonly percentage: number; readonly reden: string } | undefined;
}

export interface Boetevoorstel {
  readonly besluit: string;
  readonly soort: Boetebesluit;
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly schending: Schending;
  readonly gestartDoor: string;
  readonly gestartOp: IsoDate;
  readonly oordeel?: Boeteoordeel | undefined;
  readonly voorstel?: Boetevoorstel | undefined;
}

/** The report goes to the person with the voornemen (Awb 5:48, 5:50 lid 1 a). */
export interface Boeterapport {
  readonly door: string;
  readonly op: IsoDate;
  readonly bevindingen: string;
}

/** What was announced: a warning, or a fine of at most this, cents; absent when that could not be computed yet. */
export interface Boeteaankondiging {
  readonly op: IsoDate;
  readonly zienswijzeTot: IsoDate;
  readonly waarschuwing: boolean;
  readonly hoogstens?: Cents | undefined;
}

interface MetVoornemen extends Basis {
  readonly oordeel: Boeteoordeel;
  readonly rapport: Boeterapport;
  readonly voornemen: Boeteaankondiging;
  readonly zienswijzen: readonly Boetezienswijze[];
}

/** One case: from what was not told to how it ended. A state carries only its own facts. */
export type Boetezaak =
  | (Basis & { readonly toestand: 'onderzoek' })
  | (MetVoornemen & { readonly toestand: 'voornemen' | 'zienswijze' })
  | (MetVoornemen & {
      readonly toestand: 'opgelegd';
      readonly oplegging: { readonly besluit: string; readonly op: IsoDate; readonly bedrag: Cents };
    })
  | (MetVoornemen & {
      readonly toestand: 'gewaarschuwd';
      readonly waarschuwing: { readonly besluit: string; readonly op: IsoDate };
    })
  | (Basis & {
      readonly toestand: 'afgezien';
      readonly afgezien: {
        readonly op: IsoDate;
        readonly grond: Boeteafziengrond;
        readonly reden: string;
        /** It was announced before: then somebody is told, and no fine may follow any more (Awb 5:43, 5:50 lid 2). */
        readonly medegedeeld: boolean;
      };
    })
  // as if it had never been: it counts for no recidive
  | (Basis & {
      readonly toestand: 'herroepen';
      readonly herroepen: { readonly op: IsoDate; readonly bezwaar: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to a case. */
export type Boeteopdracht =
  | Met<
      'startBoeteonderzoek',
      {
        readonly id: string;
        readonly uitvoerder: string;
        readonly gemeente: string;
        readonly persoon: string;
        readonly schending: Schending;
      }
    >
  | Met<'editSchending', { readonly schending: Schending }>
  | Met<'judgeSchending', Boeteoordeel>
  | Met<
      'announceBoete',
      {
        readonly bevindingen: string;
        readonly zienswijzeTot: IsoDate;
        readonly waarschuwing: boolean;
        readonly hoogstens?: Cents | undefined;
      }
    >
  | Met<
      'giveZienswijze',
      Omit<Boetezienswijze, 'op' | 'gehoordDoor'> & {
        readonly gegevenOp: IsoDate;
        /** Somebody was told that they need not answer (Awb 5:10a lid 2). */
        readonly zwijgrechtGezegd?: boolean | undefined;
      }
    >
  | Met<'prepareBesluit', Boetevoorstel>
  | Met<'dropVoorstel'>
  | Met<'waiveBoete', { readonly grond: Boeteafziengrond; readonly reden: string }>
  | Met<'imposeBoete', { readonly besluit: string; readonly bedrag: Cents }>
  | Met<'giveWaarschuwing', { readonly besluit: string }>
  | Met<'revokeBoete', { readonly bezwaar: string }>;
export type Boetecommand = Boeteopdracht['command'];

export const BOETECOMMANDS = [
  'startBoeteonderzoek',
  'editSchending',
  'judgeSchending',
  'announceBoete',
  'giveZienswijze',
  'prepareBesluit',
  'dropVoorstel',
  'waiveBoete',
  'imposeBoete',
  'giveWaarschuwing',
  'revokeBoete',
] as const satisfies readonly Boetecommand[];
