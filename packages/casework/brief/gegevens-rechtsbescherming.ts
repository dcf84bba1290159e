import type { IsoDate } from '@meedoen/law/kernel';
import type { Berichtgegevens, Briefgegevens } from './gegevens.ts';

/** Letters about an objection name the besluit it is about. */
interface OverBesluit {
  /** `BE-2026-000123`. */
  readonly bestreden: string;
}

export interface BezwaarOntvangen extends Berichtgegevens, OverBesluit {
  readonly ontvangenOp: IsoDate;
  readonly besluitUiterlijkOp?: IsoDate;
  readonly grondenOntbreken: boolean;
}

export interface BezwaarHerstel extends Berichtgegevens, OverBesluit {
  readonly uiterlijkOp: IsoDate;
}

export interface Hoorzitting extends Berichtgegevens {
  readonly dag: IsoDate;
  readonly tijd: string;
  readonly plaats: string;
}

export interface BezwaarUitstel extends Berichtgegevens {
  readonly oudeDatum: IsoDate;
  readonly nieuweDatum: IsoDate;
  /** In plain words of the member of staff. */
  readonly reden: string;
}

/** No objection is possible any more, so it has a last day for the judge in the place of one for objecting. */
export interface BeslissingOpBezwaar extends Briefgegevens, OverBesluit {
  readonly dictum: 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'niet-ontvankelijk';
  readonly motivering: string;
  readonly uitvoering?: string;
  readonly gehoordOp?: IsoDate;
  /** Why somebody was not heard (Awb 7:12 lid 1). */
  readonly nietGehoord?: string;
  readonly afwijkingAdvies?: string;
  readonly beroepTot: IsoDate;
  readonly rechtbank: string;
}

export interface KlachtOntvangen extends Berichtgegevens {
  readonly ontvangenOp: IsoDate;
  readonly antwoordUiterlijkOp?: IsoDate;
  /** A person or committee advises, and hears (Awb 9:15 lid 1). */
  readonly commissie: boolean;
}

export interface KlachtGesprek extends Berichtgegevens {
  readonly dag: IsoDate;
  readonly tijd: string;
  readonly plaats: string;
}

export interface KlachtUitstel extends Berichtgegevens {
  readonly oudeDatum: IsoDate;
  readonly nieuweDatum: IsoDate;
  /** In plain words of the member of staff. */
  readonly reden: string;
}

/** Where somebody can go on with a complaint (Awb 9:12 lid 2). */
interface NaarOmbudsman {
  readonly ombudsman: string;
  readonly ombudsmanTot: IsoDate;
}

export interface KlachtAntwoord extends Berichtgegevens, NaarOmbudsman {
  readonly uitkomst: 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'geen-oordeel' | 'opgelost';
  readonly ontvangenOp: IsoDate;
  readonly gehoordOp?: IsoDate;
  readonly nietGehoord?: string;
  readonly bevindingen: string;
  readonly conclusies?: string;
  readonly afwijkingAdvies?: string;
}

export interface KlachtNietBehandeld extends Berichtgegevens, NaarOmbudsman {
  readonly ontvangenOp: IsoDate;
  readonly reden: string;
  /** The way that is open in the place of a complaint. */
  readonly andereWeg?: 'bezwaar' | 'rechter';
}
