import type { IsoDate } from '@meedoen/law/kernel';
import type { Bladcel, Cijferkop, Eenheid, Halfjaar } from '../cijfers/index.ts';
import type { Instant } from '../tijdstip/index.ts';

export const RAPPORTAGETOESTANDEN = ['concept', 'vastgesteld'] as const;
export type Rapportagetoestand = (typeof RAPPORTAGETOESTANDEN)[number];

/** Blocks of text: one at the start, and one under each heading. */
export type Tekstblok = 'inleiding' | Cijferkop;

type Cijfer = Pick<Bladcel, 'waarde' | 'stand'>;

/** An indicator in a report: the half year it is about, and the one before. */
export interface Rapportregel {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
  readonly bron: readonly { readonly document: string; readonly plaats: string }[];
  readonly kop: Cijferkop;
  readonly eenheid: Eenheid;
  readonly nietBerekend: string | null;
  readonly nu: Cijfer | null;
  readonly vorig: Cijfer | null;
  readonly delen: readonly {
    readonly deel: string;
    readonly naam: string;
    readonly nu: Cijfer;
    readonly vorig: Cijfer;
  }[];
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly halfjaar: Halfjaar;
  readonly gemaaktDoor: string;
  readonly gemaaktOp: IsoDate;
  /** The figures as they were on the day it was made. */
  readonly regels: readonly Rapportregel[];
  /** Where the figures beside it come from: what the report before said, or, without one, what was counted now. */
  readonly vorigeUit: 'rapportage' | 'telling';
  readonly teksten: Readonly<Partial<Record<Tekstblok, string>>>;
  /** Who wrote or changed it last. */
  readonly bewerktDoor: string;
  readonly bewerktOp: IsoDate;
}

/** A report to the council. */
export type Raadsrapportage =
  | (Basis & { readonly toestand: 'concept' })
  | (Basis & {
      readonly toestand: 'vastgesteld';
      readonly vaststelling: { readonly door: string; readonly op: IsoDate };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

export type Rapportageopdracht =
  | Met<'draftRapportage', Pick<Basis, 'id' | 'uitvoerder' | 'gemeente' | 'halfjaar' | 'regels' | 'vorigeUit'>>
  | Met<'editRapportage', Pick<Basis, 'teksten'>>
  | Met<'approveRapportage'>;
export type Rapportagecommand = Rapportageopdracht['command'];
export const RAPPORTAGECOMMANDS = [
  'draftRapportage',
  'editRapportage',
  'approveRapportage',
] as const satisfies readonly Rapportagecommand[];
