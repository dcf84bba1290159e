import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { Berichtgegevens } from './gegevens.ts';
import type { Betaalplek } from './gegevens-schuld.ts';

/** What who has to maintain somebody may know: whom it is about and the number of the case, and not where they live. */
interface Verhaalbrief extends Berichtgegevens {
  /** Name of who gets the bijstand. */
  readonly over: string;
  /** `VH-2026-000123`. */
  readonly zaak: string;
}
interface Uitspraakverwijzing {
  readonly rechtbank: string;
  readonly kenmerk: string;
  readonly datum: IsoDate;
}

/** A question about income and costs, before anything is decided. */
export interface VerhaalVragen extends Verhaalbrief {
  readonly uiterlijkOp: IsoDate;
}

export interface VerhaalVoornemen extends Verhaalbrief {
  readonly perMaand: Cents;
  readonly vanaf: IsoDate;
  readonly zienswijzeTot: IsoDate;
  /** In the words of staff. */
  readonly toelichting: string;
  /** The lines of the calculation; none after a court. */
  readonly posten: readonly { readonly omschrijving: string; readonly bedrag: Cents }[];
  readonly uitspraak?: Uitspraakverwijzing;
}

/** What is to be paid at once, over months that were paid out already. */
export interface Verhaalnu {
  readonly cents: Cents;
  readonly uiterlijkOp: IsoDate;
  readonly maanden: readonly { readonly maand: Maand; readonly cents: Cents }[];
}

export interface VerhaalBesluit extends Verhaalbrief {
  readonly perMaand: Cents;
  readonly vanaf: IsoDate;
  readonly betaaldag: number;
  readonly uiterlijkOp: IsoDate;
  readonly motivering: string;
  /** Absent: no court said so before (art. 62g). */
  readonly uitspraak?: Uitspraakverwijzing;
  readonly nu?: Verhaalnu;
  readonly rekening: Betaalplek;
}

/** What is to be paid from now on, and why that changed. */
export interface VerhaalBetalen extends Verhaalbrief {
  readonly door: 'afspraak' | 'uitspraak' | 'indexering' | 'verzet-ongegrond';
  readonly perMaand: Cents;
  readonly vanaf: IsoDate;
  readonly betaaldag: number;
  /** Where it is written. */
  readonly vindplaats: string;
  readonly nu?: Verhaalnu;
  readonly rekening: Betaalplek;
}

export interface VerhaalRechter extends Verhaalbrief {
  readonly rechtbank: string;
}

export interface VerhaalEinde extends Verhaalbrief {
  /** Absent: nothing was ever asked. */
  readonly laatsteMaand?: Maand;
  readonly reden: string;
  readonly artikel: string;
  /** What is still owed; 0: nothing. */
  readonly rest: Cents;
}

/** To who gets the bijstand: that somebody else is asked to pay along, and that nothing changes for them. */
export interface VerhaalInwoner extends Berichtgegevens {
  /** Name of who is asked. */
  readonly op: string;
  readonly zaak: string;
  readonly wat: 'begin' | 'einde';
}

export const VERHAALBRIEVEN = [
  'verhaal-vragen',
  'verhaal-voornemen',
  'verhaal-besluit',
  'verhaal-betalen',
  'verhaal-rechter',
  'verhaal-einde',
  'verhaal-inwoner',
] as const;

/** The typed input of each letter about verhaal. */
export interface Verhaalgegevens {
  readonly 'verhaal-vragen': VerhaalVragen;
  readonly 'verhaal-voornemen': VerhaalVoornemen;
  readonly 'verhaal-besluit': VerhaalBesluit;
  readonly 'verhaal-betalen': VerhaalBetalen;
  readonly 'verhaal-rechter': VerhaalRechter;
  readonly 'verhaal-einde': VerhaalEinde;
  readonly 'verhaal-inwoner': VerhaalInwoner;
}
