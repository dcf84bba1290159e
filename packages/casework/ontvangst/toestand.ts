import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** Why money that came in is not (whole) on a claim. */
export const VERDEELREDENEN = [
  'geen-kenmerk',
  'onbekend-kenmerk',
  'meer-kenmerken',
  'meer-dan-open',
  /** The bank gave no reference: another statement may tell of it again. */
  'geen-bankreferentie',
  /** Several payments of which only the sum is known. */
  'samen',
  'verdeeld',
] as const;
export type Verdeelreden = (typeof VERDEELREDENEN)[number];

/** A part of what came in that was booked on a claim, or on a subsidy of which an employer pays back what was too much. */
export interface Ontvangstdeel {
  readonly id: string;
  readonly vordering?: string | undefined;
  readonly loonkostensubsidie?: string | undefined;
  readonly bedrag: Cents;
  readonly op: IsoDate;
}

export interface Ontvangstkern {
  readonly id: string;
  readonly uitvoerder: string;
  /** Of the claim that was recognised, or that keeps it until somebody says whose it is. */
  readonly gemeente: string;
  /** Who owes the claim that was recognised, or the first one it was put on by hand. */
  readonly persoon: string | undefined;
  readonly bedrag: Cents;
  readonly op: IsoDate;
  /** Who paid, as the bank says. */
  readonly naam: string;
  readonly iban: string | undefined;
  readonly omschrijving: string;
  readonly waarom: Verdeelreden;
  readonly delen: readonly Ontvangstdeel[];
}

/** Money that came in: it ends on claims, with the person, or where it came from. */
export type Ontvangst =
  | (Ontvangstkern & { readonly toestand: 'verdeeld' | 'te-verdelen' })
  | (Ontvangstkern & {
      readonly toestand: 'teruggegeven' | 'terug-te-storten';
      readonly terug: Cents;
      readonly reden: string;
    })
  | (Ontvangstkern & {
      readonly toestand: 'teruggestort';
      readonly terug: Cents;
      readonly reden: string;
      readonly teruggestortOp: IsoDate;
    });

export const ONTVANGSTTOESTANDEN = [
  'te-verdelen',
  'verdeeld',
  'teruggegeven',
  'terug-te-storten',
  'teruggestort',
] as const satisfies readonly Ontvangst['toestand'][];

interface Wie {
  readonly door: string;
  readonly op: Instant;
}

export type Ontvangstopdracht = Wie &
  (
    | { readonly command: 'receiveOntvangst'; readonly ontvangst: Ontvangstkern }
    /** From then on it belongs to who owes that claim, when nobody was recognised; what an employer pays back to nobody. @see Ontvangstkern.persoon */
    | {
        readonly command: 'assignOntvangst';
        readonly deel: Ontvangstdeel;
        readonly persoon?: string | undefined;
        readonly reden: string;
      }
    /** Back to the person with the next day run, to the account that was checked. */
    | { readonly command: 'returnOntvangst'; readonly persoon: string; readonly reden: string }
    /** Back to the account it came from: whoever sent it has no file here. */
    | { readonly command: 'refuseOntvangst'; readonly reden: string }
    | { readonly command: 'recordTerugstorting'; readonly teruggestortOp: IsoDate }
  );
export type Ontvangstcommand = Ontvangstopdracht['command'];

export const ONTVANGSTCOMMANDS = [
  'receiveOntvangst',
  'assignOntvangst',
  'returnOntvangst',
  'refuseOntvangst',
  'recordTerugstorting',
] as const satisfies readonly Ontvangstcommand[];

export interface Ontvangstcontext {
  readonly vandaag: IsoDate;
  /** What is still owed on the claim it is assigned to; undefined for other commands. */
  readonly open?: Cents | undefined;
}

/** What is not on a claim yet. */
export const teVerdelen = ({ bedrag, delen }: Ontvangstkern): Cents =>
  delen.reduce((rest, deel) => rest - deel.bedrag, bedrag);
