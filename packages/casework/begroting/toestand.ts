import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import type { Begrotinginhoud } from './soorten.ts';

export const BEGROTINGTOESTANDEN = ['ingevoerd', 'bevestigd', 'afgewezen'] as const;
export type Begrotingtoestand = (typeof BEGROTINGTOESTANDEN)[number];

/** Where a budget comes from. */
export interface Begrotingbron {
  readonly document: string;
  readonly plaats: string;
  readonly datum: IsoDate;
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly jaar: number;
  /** The first, or which adjustment: 2 replaces 1. */
  readonly ronde: number;
  readonly bron: Begrotingbron;
  readonly inhoud: Begrotinginhoud;
  readonly ingevoerdDoor: string;
  readonly ingevoerdOp: IsoDate;
}

/** A version of a budget. It counts from the moment that somebody else confirmed it. */
export type Begroting =
  | (Basis & { readonly toestand: 'ingevoerd' })
  | (Basis & { readonly toestand: 'bevestigd'; readonly bevestiging: { readonly door: string; readonly op: IsoDate } })
  | (Basis & {
      readonly toestand: 'afgewezen';
      readonly afwijzing: { readonly door: string; readonly op: IsoDate; readonly reden: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

export type Begrotingopdracht =
  | Met<'enterBegroting', Pick<Basis, 'id' | 'uitvoerder' | 'gemeente' | 'jaar' | 'bron' | 'inhoud'>>
  | Met<'confirmBegroting'>
  | Met<'rejectBegroting', { readonly reden: string }>;
export type Begrotingcommand = Begrotingopdracht['command'];
export const BEGROTINGCOMMANDS = [
  'enterBegroting',
  'confirmBegroting',
  'rejectBegroting',
] as const satisfies readonly Begrotingcommand[];

export interface Begrotingcontext {
  readonly vandaag: IsoDate;
  /** The last version that was confirmed; 0: none. */
  readonly vorige: number;
  /** Another version waits for its confirmation. */
  readonly wacht: boolean;
}
