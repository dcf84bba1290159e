import type { BrutoDossier } from '../ioaw/index.ts';
import type { Cents, Tijdvak } from '../kernel/index.ts';
import type { Geldend } from '../participatiewet/index.ts';

/** What makes somebody a gewezen zelfstandige with a right (art. 2 and 5 lid 2), as established in the case. */
export interface GewezenZelfstandige {
  /** Art. 2: age, end of the enterprise, hours and control; an oordeel of the case. */
  readonly isGewezenZelfstandige: Geldend<boolean>;
  /** Art. 5 lid 2 onder 1°: ten years of lawful work, the last three in the enterprise. */
  readonly tienJaarGewerkt: Geldend<boolean>;
  /** Average income of the last three book years, gross cents per year. */
  readonly gemiddeldInkomen: Geldend<Cents>;
  /** Expected lasting income if the enterprise went on, gross cents per year. */
  readonly verwachtInkomen: Geldend<Cents>;
  /** Onder 4°: applied before the end and ended within eighteen months, or at most three months after. */
  readonly opTijdAangevraagd: Geldend<boolean>;
  /** Art. 6 lid 1: the enterprise of both spouses has ended. */
  readonly bedrijfBeeindigd: Geldend<boolean>;
}

/** Capital after the end of the enterprise, valued by the Regeling vermogenswaardering IOAZ. */
export interface Bedrijfsvermogen extends Tijdvak {
  readonly waarde: Cents;
  /** What of it is meant for an additional pension at a pension gap; free up to the amount of the Regeling. */
  readonly voorPensioen?: Cents;
  readonly feit?: string | undefined;
}

export interface IoazDossier extends BrutoDossier {
  readonly zelfstandige?: GewezenZelfstandige | undefined;
  readonly vermogen?: readonly Bedrijfsvermogen[];
}
