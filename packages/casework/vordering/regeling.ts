import { type Cents, type IsoDate, type Maand, nextMonth } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

export const AFLOSWIJZEN = ['inhouden', 'overmaken'] as const;
/** Kept back from the bijstand that runs, or paid by the person (a standing order). */
export type Afloswijze = (typeof AFLOSWIJZEN)[number];

/** What is agreed: one amount a month over these claims together, the oldest first. */
export interface Afspraak {
  readonly perMaand: Cents;
  readonly wijze: Afloswijze;
  readonly vanaf: Maand;
  /** Claims it is about; one that comes later is not part of what was agreed. */
  readonly vorderingen: readonly string[];
  /** Set by a bailiff or another calculation; needed with an income above the norm (Rv 475da). */
  readonly beslagvrijeVoet?: Cents | undefined;
}

export interface Regelingkern extends Afspraak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly voorgesteldDoor: 'inwoner' | 'medewerker';
  readonly voorgesteldOp: IsoDate;
  readonly toelichting: string;
}

export type Regeling =
  | (Regelingkern & { readonly toestand: 'voorgesteld' })
  | (Regelingkern & { readonly toestand: 'loopt'; readonly akkoordOp: IsoDate; readonly akkoordDoor: string })
  | (Regelingkern & {
      readonly toestand: 'gepauzeerd';
      readonly akkoordOp: IsoDate;
      readonly akkoordDoor: string;
      /** The first month without payment and the last one. */
      readonly pauze: { readonly vanaf: Maand; readonly totEnMet: Maand; readonly reden: string };
    })
  | (Regelingkern & {
      readonly toestand: 'afgewezen' | 'ingetrokken' | 'beeindigd';
      readonly op: IsoDate;
      readonly reden: string;
    });

export const REGELINGTOESTANDEN = [
  'voorgesteld',
  'loopt',
  'gepauzeerd',
  'afgewezen',
  'ingetrokken',
  'beeindigd',
] as const;

interface Wie {
  readonly door: string;
  readonly op: Instant;
}

export type Regelingopdracht = Wie &
  (
    | ({ readonly command: 'proposeRegeling' } & Omit<Regelingkern, 'voorgesteldOp'>)
    | { readonly command: 'agreeRegeling' }
    | { readonly command: 'rejectRegeling'; readonly reden: string }
    | { readonly command: 'withdrawRegeling'; readonly reden: string }
    | ({ readonly command: 'changeRegeling'; readonly reden: string } & Afspraak)
    | { readonly command: 'pauseRegeling'; readonly totEnMet: Maand; readonly reden: string }
    | { readonly command: 'resumeRegeling' }
    | { readonly command: 'endRegeling'; readonly reden: string }
  );
export type Regelingcommand = Regelingopdracht['command'];

export const REGELINGCOMMANDS = [
  'proposeRegeling',
  'agreeRegeling',
  'rejectRegeling',
  'withdrawRegeling',
  'changeRegeling',
  'pauseRegeling',
  'resumeRegeling',
  'endRegeling',
] as const satisfies readonly Regelingcommand[];

export interface Regelingcontext {
  readonly vandaag: IsoDate;
  /** What is still owed on the claims it is about. */
  readonly open: Cents;
  /** The most that may be kept back in a month; undefined: it cannot be computed (yet). */
  readonly ruimte: Cents | undefined;
  /** Bijstand runs, so that something can be kept back. */
  readonly uitkering: boolean;
  /** The last month whose run was made: nothing can be kept back there any more. */
  readonly laatsteRun: Maand | undefined;
}

/** The stretches of months in which an agreement takes something, first day of the first month of each. */
export function aflosmaanden(regeling: Regeling): readonly { readonly vanaf: Maand; readonly tot?: Maand }[] {
  if (regeling.toestand === 'loopt') return [{ vanaf: regeling.vanaf }];
  if (regeling.toestand !== 'gepauzeerd') return [];
  const { vanaf, totEnMet } = regeling.pauze;
  const daarna = nextMonth(totEnMet);
  return [
    ...(regeling.vanaf < vanaf ? [{ vanaf: regeling.vanaf, tot: vanaf }] : []),
    { vanaf: daarna > regeling.vanaf ? daarna : regeling.vanaf },
  ];
}
