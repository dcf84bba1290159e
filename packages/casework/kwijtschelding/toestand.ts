import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

export const KWIJTSCHELDUITKOMSTEN = ['kwijtschelden', 'kwijtschelding-afwijzen'] as const;
/** Also the kind of besluit that says so. */
export type Kwijtschelduitkomst = (typeof KWIJTSCHELDUITKOMSTEN)[number];

export interface Kwijtscheldingkern {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly vordering: string;
  readonly gevraagdDoor: 'inwoner' | 'medewerker';
  readonly gevraagdOp: IsoDate;
  readonly toelichting: string;
  /** What was owed on that day: a lump sum is measured by it (Pw art. 58 lid 7 d). */
  readonly rest: Cents;
}

/** Whether the rest of a claim is remitted: asked, proposed, and decided by a besluit. */
export type Kwijtschelding =
  | (Kwijtscheldingkern & { readonly toestand: 'gevraagd' })
  | (Kwijtscheldingkern & {
      readonly toestand: 'voorgesteld';
      readonly uitkomst: Kwijtschelduitkomst;
      readonly besluit: string;
      /** 0 for a refusal. */
      readonly bedrag: Cents;
    })
  | (Kwijtscheldingkern & {
      readonly toestand: 'toegekend';
      readonly besluit: string;
      readonly bedrag: Cents;
      readonly op: IsoDate;
    })
  | (Kwijtscheldingkern & { readonly toestand: 'afgewezen'; readonly besluit: string; readonly op: IsoDate })
  | (Kwijtscheldingkern & { readonly toestand: 'ingetrokken'; readonly op: IsoDate });
export type Kwijtscheldingtoestand = Kwijtschelding['toestand'];

export const KWIJTSCHELDINGTOESTANDEN = [
  'gevraagd',
  'voorgesteld',
  'toegekend',
  'afgewezen',
  'ingetrokken',
] as const satisfies readonly Kwijtscheldingtoestand[];

interface Wie {
  readonly door: string;
  readonly op: Instant;
}

export type Kwijtscheldingopdracht = Wie &
  (
    | ({ readonly command: 'askKwijtschelding' } & Omit<Kwijtscheldingkern, 'gevraagdOp' | 'rest'>)
    | {
        readonly command: 'proposeKwijtschelding';
        readonly uitkomst: Kwijtschelduitkomst;
        readonly besluit: string;
        readonly bedrag: Cents;
      }
    /** What the besluit says once it is made known. */
    | { readonly command: 'decideKwijtschelding'; readonly bedrag: Cents }
    | { readonly command: 'withdrawKwijtschelding' }
    /** A refusal that was revoked on objection. */
    | { readonly command: 'reopenKwijtschelding' }
  );
export type Kwijtscheldingcommand = Kwijtscheldingopdracht['command'];

export const KWIJTSCHELDINGCOMMANDS = [
  'askKwijtschelding',
  'proposeKwijtschelding',
  'decideKwijtschelding',
  'withdrawKwijtschelding',
  'reopenKwijtschelding',
] as const satisfies readonly Kwijtscheldingcommand[];

export interface Kwijtscheldingcontext {
  readonly vandaag: IsoDate;
  /** What is owed now. */
  readonly rest: Cents;
  /** Whoever signs sent the proposal back. */
  readonly teruggestuurd: boolean;
}
