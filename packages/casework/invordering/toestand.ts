import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** An aanmaning that was sent (Awb 4:112). */
export interface Aanmaning {
  readonly op: IsoDate;
  /** Last day to pay after it. */
  readonly uiterlijk: IsoDate;
  /** What was owed, without what the aanmaning itself costs. */
  readonly bedrag: Cents;
  /** What was charged for it (Awb 4:113); 0 when nothing was. */
  readonly vergoeding: Cents;
}

/** A stretch of days in which nobody had to pay (Awb 4:94). */
export interface Uitstel {
  readonly op: IsoDate;
  readonly totEnMet: IsoDate;
  readonly reden: string;
}

export interface Invorderingkern {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly vordering: string;
  /** Every aanmaning, the oldest first: each one stops the claim from lapsing (Awb 4:106). */
  readonly aanmaningen: readonly Aanmaning[];
  readonly uitstellen: readonly Uitstel[];
  /** Every dwangbevel that was signed, the oldest first: what comes after it does not undo it. */
  readonly dwangbevelen: readonly Uitgevaardigd[];
}

export interface Dwangbevelvoorstel {
  readonly op: IsoDate;
  readonly door: string;
  readonly reden: string;
}

export interface Overdrachtvoorstel extends Dwangbevelvoorstel {
  /** Name of the gemeente that would collect it from then on. */
  readonly naar: string;
}

export interface Dwangbevel {
  readonly op: IsoDate;
  /** Who signed it. */
  readonly door: string;
  readonly bedrag: Cents;
}

/** A dwangbevel with what it rests on. */
export interface Uitgevaardigd {
  readonly aanmaning: Aanmaning;
  readonly dwangbevel: Dwangbevel;
  /** That gives the power (Awb 4:115). */
  readonly artikel: string;
  /** The day a bailiff handed it over: only then it is made known (Awb 4:123). */
  readonly betekendOp?: IsoDate | undefined;
}

export type Invordering =
  /** Nothing runs: nothing was sent yet, what was postponed is over, or somebody stopped it. */
  | (Invorderingkern & { readonly toestand: 'in-rust'; readonly reden: string; readonly gestopt?: true })
  | (Invorderingkern & { readonly toestand: 'aangemaand'; readonly aanmaning: Aanmaning })
  | (Invorderingkern & {
      readonly toestand: 'dwangbevel-voorgesteld';
      readonly aanmaning: Aanmaning;
      readonly voorstel: Dwangbevelvoorstel;
    })
  /** The last of those that were signed is the one that holds. */
  | (Invorderingkern & Uitgevaardigd & { readonly toestand: 'dwangbevel' })
  | (Invorderingkern & { readonly toestand: 'uitgesteld'; readonly uitstel: Uitstel })
  /** Somebody else signs it, or it is again as it was. */
  | (Invorderingkern & {
      readonly toestand: 'overdracht-voorgesteld';
      readonly overdracht: Overdrachtvoorstel;
      readonly vorige: Invordering;
    })
  | (Invorderingkern & {
      readonly toestand: 'overgedragen';
      readonly op: IsoDate;
      /** Name of the gemeente that collects it from then on. */
      readonly naar: string;
      readonly bedrag: Cents;
      readonly reden: string;
      /** As it was before; absent for what was transferred before a second person signed. */
      readonly vorige?: Invordering | undefined;
    });
export type Invorderingtoestand = Invordering['toestand'];

export const INVORDERINGTOESTANDEN = [
  'in-rust',
  'aangemaand',
  'dwangbevel-voorgesteld',
  'dwangbevel',
  'uitgesteld',
  'overdracht-voorgesteld',
  'overgedragen',
] as const satisfies readonly Invorderingtoestand[];

interface Wie {
  readonly door: string;
  readonly op: Instant;
}

export type Invorderingopdracht = Wie &
  (
    | { readonly command: 'sendAanmaning'; readonly metVergoeding: boolean }
    | { readonly command: 'proposeDwangbevel'; readonly reden: string }
    | { readonly command: 'returnDwangbevel'; readonly reden: string }
    | { readonly command: 'signDwangbevel' }
    | { readonly command: 'recordBetekening'; readonly betekendOp: IsoDate }
    | { readonly command: 'postponeBetaling'; readonly totEnMet: IsoDate; readonly reden: string }
    | { readonly command: 'resumeInvordering'; readonly reden: string }
    | { readonly command: 'stopInvordering'; readonly reden: string }
    | { readonly command: 'proposeOverdracht'; readonly naar: string; readonly reden: string }
    | { readonly command: 'returnOverdracht'; readonly reden: string }
    | { readonly command: 'signOverdracht' }
    /** It was a mistake, or the other gemeente does not take it: it is collected here again. */
    | { readonly command: 'undoOverdracht'; readonly reden: string }
  );
export type Invorderingcommand = Invorderingopdracht['command'];

export const INVORDERINGCOMMANDS = [
  'sendAanmaning',
  'proposeDwangbevel',
  'returnDwangbevel',
  'signDwangbevel',
  'recordBetekening',
  'postponeBetaling',
  'resumeInvordering',
  'stopInvordering',
  'proposeOverdracht',
  'returnOverdracht',
  'signOverdracht',
  'undoOverdracht',
] as const satisfies readonly Invorderingcommand[];

/** What collecting depends on besides its own state. */
export interface Invorderingcontext {
  readonly vandaag: IsoDate;
  readonly rest: Cents;
  /** Last day to pay by the besluit (Awb 4:87); undefined: no besluit asked for payment. */
  readonly betaalUiterlijk: IsoDate | undefined;
  /** The article that gives the power of a dwangbevel (Awb 4:115). */
  readonly dwangbevel: string | undefined;
  /** Who owes it asked the court to set it aside (Pw art. 62b lid 3). */
  readonly inVerzet?: boolean | undefined;
  /** The claim is in an agreement that runs or stands still. */
  readonly inRegeling: boolean;
  /** The last day on which an agreement on it was made: an aanmaning from before it is spent. */
  readonly regelingVan: IsoDate | undefined;
  /** Collecting stands still up to and including this day, by policy after going to work. */
  readonly stilTotEnMet: IsoDate | undefined;
  /** From this day on the claim has lapsed (Awb 4:104). */
  readonly verjaartOp: IsoDate | undefined;
  /** Last day to pay after an aanmaning of today. */
  readonly aanmaningstermijn: IsoDate;
  /** What an aanmaning of today may cost; undefined: no text of that day was read. */
  readonly vergoeding: Cents | undefined;
}

/** What a bailiff can go on with once what stopped it is over. */
export const laatsteDwangbevel = ({ dwangbevelen }: Invorderingkern): Uitgevaardigd | undefined => dwangbevelen.at(-1);

/** Collecting of a claim on which nothing was done yet. */
export const nieuweInvordering = (
  kern: Pick<Invorderingkern, 'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'vordering'>,
): Invordering => ({ ...kern, aanmaningen: [], uitstellen: [], dwangbevelen: [], toestand: 'in-rust', reden: '' });
