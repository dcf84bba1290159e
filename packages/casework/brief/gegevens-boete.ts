import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Boetegrens, Verzwegen } from '../boete/index.ts';
import type { Berichtgegevens, Besluitgegevens } from './gegevens.ts';

/** What was not told and over which days. */
interface NietVerteld {
  readonly wat: Verzwegen;
  readonly van: IsoDate;
  readonly totEnMet: IsoDate;
}

export interface VoornemenBoete extends Berichtgegevens, NietVerteld {
  /** What the report says, in paragraphs (Awb 5:48, 5:50 lid 1 a). */
  readonly rapport: readonly string[];
  readonly waarschuwing: boolean;
  /** Absent: not known yet. */
  readonly hoogstens?: Cents;
  /** Last day to answer. */
  readonly zienswijzeTot: IsoDate;
}

export interface BoeteOpleggen extends Besluitgegevens, NietVerteld {
  readonly benadelingsbedrag: Cents;
  readonly recidive: boolean;
  /** Absent: nothing was overpaid. */
  readonly percentage?: number;
  readonly aandeel: Cents;
  readonly grens?: Boetegrens;
  readonly boete: Cents;
  /** What has to be paid. */
  readonly cents: Cents;
  readonly artikel: string;
  readonly heeftGereageerd: boolean;
  readonly betalenUiterlijk: IsoDate;
}

export interface BoeteWaarschuwen extends Besluitgegevens, NietVerteld {
  readonly artikel: string;
  readonly heeftGereageerd: boolean;
}

export interface BoeteAfgezien extends Berichtgegevens, NietVerteld {
  readonly artikel: string;
  /** In the words of the member of staff. */
  readonly reden: string;
}

/** A question about something we saw; nothing is decided by it. */
export interface SignaalVraag extends Berichtgegevens {
  /** In plain words of the member of staff. */
  readonly vraag: string;
  readonly antwoordTot: IsoDate;
}
