import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';
import type { Zienswijzekanaal } from '../afstemming/index.ts';
import type { Instant } from '../tijdstip/index.ts';

/** On what an ontheffing rests: art. 9 lid 2, 9a, and 9 lid 5 (there the duty does not hold at all). */
export const ONTHEFFINGSGRONDEN = ['dringende-redenen', 'jong-kind', 'arbeidsongeschikt'] as const;
export type Ontheffingsgrond = (typeof ONTHEFFINGSGRONDEN)[number];

/** Where a case can stand, in the order of the screen. */
export const ONTHEFFINGSTOESTANDEN = [
  'in-onderzoek',
  'verleend',
  'opgeschort',
  'afgewezen',
  'ingetrokken',
  'teruggenomen',
] as const;
export type Ontheffingstoestand = (typeof ONTHEFFINGSTOESTANDEN)[number];

/** What a besluit about an ontheffing may say. */
export const ONTHEFFINGSINHOUD = [
  'verlenen',
  'afwijzen',
  'verlengen',
  'opschorten',
  'hervatten',
  'niet-wijzigen',
  'intrekken',
] as const;
export type Ontheffingsinhoud = (typeof ONTHEFFINGSINHOUD)[number];

/** The two kinds of besluit: taking an ontheffing away asks that somebody was heard (Awb 4:8). */
export const ONTHEFFINGSBESLUITEN = ['ontheffing', 'ontheffing-intrekken'] as const;
export type Ontheffingsbesluit = (typeof ONTHEFFINGSBESLUITEN)[number];
export const besluitsoortVan = (wat: Ontheffingsinhoud): Ontheffingsbesluit =>
  wat === 'intrekken' ? 'ontheffing-intrekken' : 'ontheffing';

/** What somebody who has one may ask. */
export const WIJZIGINGSVRAGEN = ['verlengen', 'opschorten', 'hervatten'] as const;
export type Wijzigingsvraag = (typeof WIJZIGINGSVRAGEN)[number];

/** What was established for art. 9a. */
export interface Jongkindfeiten {
  readonly isAlleenstaandeOuder: boolean;
  readonly jongsteKind: IsoDate;
  /** Days it was used where somebody lived before (9a lid 4). */
  readonly dagenElders: number;
}

/** A besluit that is being prepared. */
export interface Ontheffingsvoorstel {
  readonly besluit: string;
  readonly wat: Ontheffingsinhoud;
  /** First day it works. */
  readonly vanaf?: IsoDate | undefined;
  readonly totEnMet?: IsoDate | undefined;
  readonly jongKind?: Jongkindfeiten | undefined;
  /** Where the law says it. */
  readonly artikel: string;
}

export interface Wijzigingsverzoek {
  readonly vraag: Wijzigingsvraag;
  readonly gevraagdOp: IsoDate;
  readonly via: Zienswijzekanaal;
  readonly tekst: string;
}

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly grond: Ontheffingsgrond;
  /** Of lid 1 a, c or both; of a single parent always both (9a lid 1, 9 lid 7). */
  readonly onderdelen: readonly ('a' | 'c')[];
  readonly aanleiding: 'verzoek' | 'ambtshalve';
  readonly gevraagdOp: IsoDate;
  readonly via: Zienswijzekanaal;
  readonly tekst: string;
  readonly voorstel?: Ontheffingsvoorstel | undefined;
  /** What was decided, oldest first. */
  readonly besluiten: readonly (Omit<Ontheffingsvoorstel, 'jongKind'> & { readonly op: IsoDate })[];
}

interface Verleend extends Basis {
  /** The days it held or holds; the last one may be open-ended for art. 9 lid 5 only. */
  readonly perioden: readonly Tijdvak[];
  readonly jongKind?: Jongkindfeiten | undefined;
  /** The plan of approach of a single parent (9a lid 7). */
  readonly planOp?: IsoDate | undefined;
  readonly heronderzoeken: readonly { readonly op: IsoDate; readonly tekst: string }[];
  readonly verzoek?: Wijzigingsverzoek | undefined;
}

/** One case: from the request to how it ended. A state carries only its own facts. */
export type Ontheffing =
  | (Basis & { readonly toestand: 'in-onderzoek' | 'afgewezen' | 'teruggenomen' })
  | (Verleend & { readonly toestand: 'verleend' })
  | (Verleend & { readonly toestand: 'opgeschort'; readonly grondVanRechtswege: boolean })
  | (Verleend & { readonly toestand: 'ingetrokken' });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

/** Everything that can happen to a case. */
export type Ontheffingsopdracht =
  | Met<'openOntheffing', Omit<Basis, 'voorstel' | 'besluiten'>>
  | Met<'takeBackVerzoek'>
  | Met<'prepareBesluit', Omit<Ontheffingsvoorstel, 'artikel'>>
  | Met<'dropVoorstel'>
  | Met<'performBesluit', { readonly besluit: string }>
  | Met<'requestWijziging', Wijzigingsverzoek>
  | Met<'recordPlan', { readonly gemaaktOp: IsoDate }>
  | Met<'recordHeronderzoek', { readonly gedaanOp: IsoDate; readonly tekst: string }>
  | Met<'suspendOntheffing', { readonly per: IsoDate }>
  | Met<'reopenOntheffing', { readonly bezwaar: string }>;
export type Ontheffingscommand = Ontheffingsopdracht['command'];

export const ONTHEFFINGSCOMMANDS = [
  'openOntheffing',
  'takeBackVerzoek',
  'prepareBesluit',
  'dropVoorstel',
  'performBesluit',
  'requestWijziging',
  'recordPlan',
  'recordHeronderzoek',
  'suspendOntheffing',
  'reopenOntheffing',
] as const satisfies readonly Ontheffingscommand[];
