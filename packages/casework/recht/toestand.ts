import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';

/** What comes in at the desk and stops or passes on a payment the same day. */
export type Gebeurtenis = 'overlijden' | 'verhuizing' | 'detentie' | 'scheiding';

/** A couple that lives apart: from this day on the right is of the one who asked for it, and of the other no longer. */
export interface Scheiding {
  /** First day apart. */
  readonly vanaf: IsoDate;
  readonly ander: string;
  /** Whether it was the right of the other too until then (art. 24: not of one without). */
  readonly rechthebbend: boolean;
  /** What went to the other of the holiday pay that was set aside while they were a couple; absent: not divided yet. */
  readonly vakantiegeldInCenten?: number | undefined;
}

/** Why a right is suspended. */
export const OPSCHORTINGSGRONDEN = ['gegevens', 'adres-wijkt-af', 'woonsituatie-niet-aangetoond'] as const;
export type Opschortingsgrond = (typeof OPSCHORTINGSGRONDEN)[number];

/** Where the law gives each ground, and where it says what follows when it is not put right. */
export const OPSCHORTING_ARTIKEL: Readonly<Record<Opschortingsgrond, string>> = {
  gegevens: 'art. 54 lid 1',
  'adres-wijkt-af': 'art. 40 lid 2',
  'woonsituatie-niet-aangetoond': 'art. 53a lid 4',
};
export const NIET_HERSTELD_ARTIKEL: Readonly<Record<Opschortingsgrond, string>> = {
  gegevens: 'art. 54 lid 4',
  'adres-wijkt-af': 'art. 40 lid 5',
  'woonsituatie-niet-aangetoond': 'art. 53a lid 5',
};

export interface Opschorting {
  readonly vanaf: IsoDate;
  readonly grond: Opschortingsgrond;
  /** Last day to put it right (art. 54 lid 2). */
  readonly hersteltermijn: IsoDate;
  readonly besluit: string;
}

/** Why a payment waits, and from which day on. */
export interface Betaalstop {
  readonly gebeurtenis: Gebeurtenis;
  readonly vanaf: IsoDate;
  readonly reden: string;
}

interface Basis {
  /** Days of the right; the end is the first day without it. Empty when it was taken back from its start. */
  readonly geldig: Tijdvak & { readonly vanaf: IsoDate };
  /** The besluit that granted it. */
  readonly toekenning: string;
  /** Id of the fact of the melding it started from. */
  readonly melding?: string | undefined;
  /** A person decides before more is paid; the right itself goes on. */
  readonly betaalstop?: Betaalstop | undefined;
  /** From this day on the whole amount goes to this person (the other died, is detained or moved). */
  readonly doorNaar?: { readonly persoon: string; readonly vanaf: IsoDate } | undefined;
  readonly scheiding?: Scheiding | undefined;
}

/** A right to bijstand: a record that lives for years, beside the cases that come and go. */
export type Rechttoestand =
  | (Basis & { readonly status: 'lopend' })
  | (Basis & { readonly status: 'opgeschort'; readonly opschorting: Opschorting })
  | (Basis & {
      readonly status: 'beeindigd';
      readonly einde: {
        /** Last day with a right; the day before its start when it was taken back as a whole. */
        readonly laatsteDag: IsoDate;
        readonly besluit: string;
        readonly cbsCode: string;
        /** Taken back (intrekken) over days that were granted, not ended for what comes. */
        readonly ingetrokken: boolean;
      };
    });

export const RECHTSTATUSSEN = ['lopend', 'opgeschort', 'beeindigd'] as const satisfies Rechttoestand['status'][];
export type Rechtstatus = (typeof RECHTSTATUSSEN)[number];

/** Last day of a right that ended. */
export const laatsteDagVan = (recht: Rechttoestand): IsoDate | undefined =>
  recht.status === 'beeindigd' ? recht.einde.laatsteDag : undefined;

/** Commands on a right. The list of them is the truth; the state is derived. */
export type Rechtopdracht =
  | {
      readonly commando: 'grantRecht';
      readonly vanaf: IsoDate;
      readonly melding?: string | undefined;
      readonly besluit: string;
    }
  | {
      readonly commando: 'suspendRecht';
      readonly vanaf: IsoDate;
      readonly grond: Opschortingsgrond;
      readonly hersteltermijn: IsoDate;
      readonly besluit: string;
    }
  | { readonly commando: 'resumeRecht' }
  | {
      readonly commando: 'endRecht';
      readonly laatsteDag: IsoDate;
      readonly cbsCode: string;
      readonly besluit: string;
    }
  /**
   * Takes the right back from a day in the past on: because bijstand was granted wrongly (art. 54 lid 3), or because
   * what was left undone was not put right, and then from the first day of the suspension (art. 54 lid 4).
   */
  | {
      readonly commando: 'withdrawRecht';
      readonly vanaf: IsoDate;
      readonly grond: '54-3' | '54-4';
      readonly cbsCode: string;
      readonly besluit: string;
    }
  /** The besluit that ended it or took it back was revoked on objection (Awb 7:11 lid 2): it goes on as if that never was. */
  | { readonly commando: 'restoreRecht'; readonly bezwaar: string }
  | { readonly commando: 'holdBetaling'; readonly gebeurtenis: Gebeurtenis; readonly vanaf: IsoDate }
  | {
      readonly commando: 'redirectBetaling';
      readonly persoon: string;
      readonly vanaf: IsoDate;
      readonly gebeurtenis: Gebeurtenis;
    }
  | { readonly commando: 'releaseBetaling' }
  /** They live apart (art. 3 lid 2 b, art. 11 lid 4): what a day before is of both, a day after is of one. */
  | {
      readonly commando: 'splitRecht';
      readonly vanaf: IsoDate;
      readonly ander: string;
      readonly rechthebbend: boolean;
    }
  /** The part of the other in the holiday pay that was set aside went to them (art. 45 lid 1 and 4). */
  | { readonly commando: 'divideVakantiegeld'; readonly bedragInCenten: number };
export type Rechtcommand = Rechtopdracht['commando'];
export type RechtopdrachtVan<C extends Rechtcommand> = Extract<Rechtopdracht, { readonly commando: C }>;

/** What a command on a right needs to know besides the right; kept with it, so that a state can be made again. */
export interface Rechtcontext {
  readonly vandaag: IsoDate;
  /** Why, in words; a right ends, waits or goes on for a reason. */
  readonly reden: string;
}
