import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanspreekvorm, Afzender, Artikelverwijzing, Contactpersoon, Geadresseerde, Taal } from './brief.ts';

/** What every letter needs. */
export interface Briefgegevens {
  /** The number people quote: `2026-0417`. */
  readonly kenmerk: string;
  readonly datum: IsoDate;
  readonly taal: Taal;
  readonly aanspreekvorm: Aanspreekvorm;
  readonly geadresseerde: Geadresseerde;
  readonly afzender: Afzender;
  readonly contactpersoon: Contactpersoon;
  readonly ondertekenaar: string;
  /** The second person of four eyes. */
  readonly nagekekenDoor?: string;
  /** Sentences of the member of staff, under the heading `Meer uitleg`; each stays editable. */
  readonly eigenZinnen?: readonly string[];
  readonly bijlagen?: readonly string[];
}

export interface Besluitgegevens extends Briefgegevens {
  /** Last day of the objection term (Awb 6:7 and 6:8, stretched by the Algemene termijnenwet); computed by the caller. */
  readonly laatsteBezwaardag: IsoDate;
  /** Reasons of this case in the words of the member of staff, on top of those the outcome gives. */
  readonly eigenRedenen?: readonly string[];
  /** Articles on top of those the outcome gives. */
  readonly artikelen?: readonly Artikelverwijzing[];
}

/** A letter without a besluit; with a last day it gets the objection clause all the same. */
export interface Berichtgegevens extends Briefgegevens {
  readonly laatsteBezwaardag?: IsoDate;
}
