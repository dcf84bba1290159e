import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { Gedraging, Maatregel, Verlagingsmaand } from '@meedoen/law/participatiewet';
import type { Instant } from '../tijdstip/index.ts';

/** Where a case about a duty that was not met can stand, in the order of the screen. */
export const AFSTEMMINGSTOESTANDEN = [
  'signalering',
  'voornemen',
  'zienswijze',
  'opgelegd',
  'inkeer-gevraagd',
  'gewaarschuwd',
  'afgezien',
  'beeindigd',
  'herroepen',
] as const;
export type Afstemmingstoestand = (typeof AFSTEMMINGSTOESTANDEN)[number];

/** The kinds of besluit a case may end in or be changed by. */
export const AFSTEMMINGSBESLUITEN = ['afstemmen', 'waarschuwen', 'afstemming-herzien', 'inkeer-afwijzen'] as const;
export type Afstemmingsbesluit = (typeof AFSTEMMINGSBESLUITEN)[number];

/** Why nothing is imposed. */
export const AFZIENGRONDEN = ['niet-vastgesteld', 'geen-verwijt', 'dringende-redenen', 'hoort-bij-boete'] as const;
export type Afziengrond = (typeof AFZIENGRONDEN)[number];

/** How somebody told their side. */
export const ZIENSWIJZEKANALEN = ['eigen-pagina', 'gesprek', 'telefoon', 'brief'] as const;
export type Zienswijzekanaal = (typeof ZIENSWIJZEKANALEN)[number];

export interface Zienswijze {
  readonly op: IsoDate;
  readonly via: Zienswijzekanaal;
  readonly tekst: string;
}

/** A besluit that is being prepared; what it does is done when it is made known. */
export interface Voorstel {
  readonly besluit: string;
  readonly soort: Afstemmingsbesluit;
}

/** The lowering as it was imposed. */
export interface Oplegging {
  readonly besluit: string;
  readonly op: IsoDate;
  readonly maanden: readonly Verlagingsmaand[];
  /** Last day to look at it again (art. 18 lid 3); absent for uniform duties, which know inkeer. */
  readonly heroverwegenVoor?: IsoDate | undefined;
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly recht: string;
  readonly gedraging: Gedraging;
  /** The day it happened. */
  readonly datum: IsoDate;
  /** What was seen or heard, in the words of the member of staff. */
  readonly omschrijving: string;
  readonly gemeldDoor: string;
  readonly gemeldOp: IsoDate;
  readonly voorstel?: Voorstel | undefined;
}

interface MetVoornemen extends Basis {
  readonly voornemen: { readonly op: IsoDate; readonly zienswijzeTot: IsoDate; readonly maatregel: Maatregel };
  readonly zienswijzen: readonly Zienswijze[];
}

interface Opgelegd extends MetVoornemen {
  readonly oplegging: Oplegging;
  /** Looked at again, and kept. */
  readonly heroverwogen?: { readonly op: IsoDate; readonly reden: string } | undefined;
  readonly afgewezenVerzoeken: readonly Inkeerverzoek[];
}

export interface Inkeerverzoek {
  readonly op: IsoDate;
  readonly tekst: string;
}

/** One case: from what was seen to how it ended. A state carries only its own facts. */
export type Afstemming =
  | (Basis & { readonly toestand: 'signalering' })
  | (MetVoornemen & { readonly toestand: 'voornemen' | 'zienswijze' })
  | (Opgelegd & { readonly toestand: 'opgelegd' })
  | (Opgelegd & { readonly toestand: 'inkeer-gevraagd'; readonly verzoek: Inkeerverzoek })
  | (Opgelegd & {
      readonly toestand: 'beeindigd';
      readonly einde: { readonly besluit: string; readonly op: IsoDate; readonly vanaf: Maand };
    })
  | (Basis & {
      readonly toestand: 'gewaarschuwd';
      readonly waarschuwing: { readonly besluit: string; readonly op: IsoDate };
    })
  | (Basis & {
      readonly toestand: 'afgezien';
      readonly afgezien: { readonly op: IsoDate; readonly grond: Afziengrond; readonly reden: string };
    })
  // as if it had never been: it counts in no chain of recidive
  | (Basis & {
      readonly toestand: 'herroepen';
      readonly herroepen: { readonly op: IsoDate; readonly bezwaar: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to a case. */
export type Afstemmingsopdracht =
  | Met<
      'registerGedraging',
      {
        readonly id: string;
        readonly uitvoerder: string;
        readonly gemeente: string;
        readonly persoon: string;
        readonly recht: string;
        readonly gedraging: Gedraging;
        readonly datum: IsoDate;
        readonly omschrijving: string;
      }
    >
  | Met<'announceMaatregel', { readonly zienswijzeTot: IsoDate; readonly maatregel: Maatregel }>
  | Met<'giveZienswijze', Omit<Zienswijze, 'op'> & { readonly gegevenOp: IsoDate }>
  | Met<'prepareBesluit', Voorstel>
  | Met<'dropVoorstel'>
  | Met<'waiveMaatregel', { readonly grond: Afziengrond; readonly reden: string }>
  | Met<'imposeAfstemming', Omit<Oplegging, 'op'>>
  | Met<'giveWaarschuwing', { readonly besluit: string }>
  | Met<'requestInkeer', { readonly tekst: string }>
  | Met<'refuseInkeer', { readonly besluit: string }>
  | Met<'confirmAfstemming', { readonly reden: string }>
  | Met<'endAfstemming', { readonly besluit: string; readonly vanaf: Maand }>
  | Met<'reopenInkeer', { readonly bezwaar: string }>
  | Met<'revokeMaatregel', { readonly bezwaar: string }>;
export type Afstemmingscommand = Afstemmingsopdracht['command'];

export const AFSTEMMINGSCOMMANDS = [
  'registerGedraging',
  'announceMaatregel',
  'giveZienswijze',
  'prepareBesluit',
  'dropVoorstel',
  'waiveMaatregel',
  'imposeAfstemming',
  'giveWaarschuwing',
  'requestInkeer',
  'refuseInkeer',
  'confirmAfstemming',
  'endAfstemming',
  'reopenInkeer',
  'revokeMaatregel',
] as const satisfies readonly Afstemmingscommand[];
