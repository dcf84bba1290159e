import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import type { Instant } from '../tijdstip/index.ts';
import type { Afspraak, Verantwoording } from './pakket.ts';

/** Where a draft of policy can stand, in the order of the screen. */
export const VOORSTELTOESTANDEN = [
  'concept',
  'ter-advies',
  'geadviseerd',
  'beantwoord',
  'vastgesteld',
  'gepubliceerd',
  'ingetrokken',
] as const;
export type Voorsteltoestand = (typeof VOORSTELTOESTANDEN)[number];

/** What the client council measures a proposal by (WerkSaam, Meedoen telt!, par. 1.6). */
export const ADVIESMATEN = ['respect', 'rechtvaardigheid', 'communicatie', 'menselijkeBenadering'] as const;
export type Adviesmaat = (typeof ADVIESMATEN)[number];
export const ADVIESOORDELEN = ['voldoet', 'voldoet-deels', 'voldoet-niet'] as const;
export type Adviesoordeel = (typeof ADVIESOORDELEN)[number];

/** What a draft says: it becomes a regime of one layer, from its first day on. */
export interface Voorstelinhoud {
  readonly naam: string;
  readonly vanaf: IsoDate;
  readonly keuzes: Beleidskeuzes;
  readonly verantwoording: Readonly<Record<string, Verantwoording>>;
  readonly afspraken: readonly Afspraak[];
}

export interface Clientenadvies {
  readonly op: IsoDate;
  readonly maten: Readonly<Record<Adviesmaat, { readonly oordeel: Adviesoordeel; readonly tekst: string }>>;
}

interface Basis extends Voorstelinhoud {
  readonly id: string;
  readonly uitvoerder: string;
  /** Null: the layer of the uitvoerder, for all its gemeenten. */
  readonly gemeente: string | null;
  /** Who wrote at it, the first one first. */
  readonly schrijvers: readonly string[];
}
interface Geadviseerd extends Basis {
  readonly advies: Clientenadvies;
}
interface Beantwoord extends Geadviseerd {
  readonly antwoord: { readonly op: IsoDate; readonly tekst: string };
  /** What was done with the advice afterwards. */
  readonly opvolging: readonly { readonly op: IsoDate; readonly tekst: string }[];
}
interface Vastgesteld extends Beantwoord {
  readonly besluit: {
    readonly op: IsoDate;
    readonly nummer: string;
    readonly orgaan: 'raad' | 'college' | 'bestuur';
    readonly vastgelegdDoor: string;
  };
}

/** A draft of policy. A state carries only its own facts. */
export type Beleidsvoorstel =
  | (Basis & { readonly toestand: 'concept' })
  | (Basis & { readonly toestand: 'ter-advies'; readonly gevraagdOp: IsoDate })
  | (Geadviseerd & { readonly toestand: 'geadviseerd' })
  | (Beantwoord & { readonly toestand: 'beantwoord' })
  | (Vastgesteld & { readonly toestand: 'vastgesteld' })
  | (Vastgesteld & {
      readonly toestand: 'gepubliceerd';
      readonly publicatie: { readonly op: IsoDate; readonly door: string };
    })
  | (Basis & {
      readonly toestand: 'ingetrokken';
      readonly intrekking: { readonly op: IsoDate; readonly reden: string };
    });

type Met<C extends string, T = object> = { readonly command: C; readonly door: string; readonly op: Instant } & T;

export type Voorstelopdracht =
  | Met<
      'draftBeleid',
      Voorstelinhoud & { readonly id: string; readonly uitvoerder: string; readonly gemeente: string | null }
    >
  | Met<'editBeleid', Voorstelinhoud>
  | Met<'requestAdvies'>
  | Met<'recordAdvies', { readonly advies: Clientenadvies }>
  | Met<'answerAdvies', { readonly tekst: string }>
  | Met<'recordOpvolging', { readonly tekst: string }>
  | Met<
      'decideBeleid',
      { readonly besluitOp: IsoDate; readonly nummer: string; readonly orgaan: 'raad' | 'college' | 'bestuur' }
    >
  | Met<'publishBeleid'>
  | Met<'withdrawBeleid', { readonly reden: string }>;

export const VOORSTELCOMMANDS = [
  'draftBeleid',
  'editBeleid',
  'requestAdvies',
  'recordAdvies',
  'answerAdvies',
  'recordOpvolging',
  'decideBeleid',
  'publishBeleid',
  'withdrawBeleid',
] as const satisfies readonly Voorstelopdracht['command'][];
export type Voorstelcommand = (typeof VOORSTELCOMMANDS)[number];
