import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { MaandUitkomst, Maatregel, Verlagingsmaand } from '@meedoen/law/participatiewet';
import type { Berichtgegevens, Besluitgegevens } from './gegevens.ts';

/** A duty that was not met, in a sentence of the language and form of the letter. */
interface Nietnagekomen {
  readonly gedraging: string;
  readonly gebeurdOp: IsoDate;
  /** `Pw art. 18 lid 4 h, lid 5`. */
  readonly artikel: string;
}

export interface VoornemenAfstemming extends Berichtgegevens, Nietnagekomen {
  readonly maatregel: Exclude<Maatregel, { soort: 'geen' }>;
  /** Last day to answer (Awb art. 4:8). */
  readonly zienswijzeTot: IsoDate;
}

export interface Afstemmen extends Besluitgegevens, Nietnagekomen {
  readonly maanden: readonly [Verlagingsmaand, ...Verlagingsmaand[]];
  /** The first month that is lowered. */
  readonly uitkomst: MaandUitkomst;
  readonly heeftGereageerd: boolean;
  /** Art. 18 lid 11: it may stop on request. */
  readonly inkeer: boolean;
  /** Art. 18 lid 3; absent for uniform duties. */
  readonly heroverwegenVoor?: IsoDate;
}

export interface Waarschuwen extends Besluitgegevens, Nietnagekomen {
  /** The month as it stays. */
  readonly uitkomst: MaandUitkomst;
}

export interface AfstemmingHerzien extends Besluitgegevens {
  readonly vanaf: Maand;
  readonly reden: 'inkeer' | 'heroverweging';
  /** The first month that is no longer lowered. */
  readonly uitkomst: MaandUitkomst;
}

export interface InkeerAfwijzen extends Besluitgegevens {
  readonly gevraagdOp: IsoDate;
  readonly totEnMet: Maand;
  /** The month as it stays lowered. */
  readonly uitkomst: MaandUitkomst;
}
