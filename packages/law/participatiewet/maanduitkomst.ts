import type { Cents, Explained, IsoDate, Maand, Ontbrekend, Tijdvak } from '../kernel/index.ts';
import type { Vrijgelaten } from './vrijlating.ts';
import type { Vrijlatingsoort } from './vrijlatingsregels.ts';

export type RedenGeenRecht =
  | 'leeftijd'
  | 'verblijf'
  | 'buitenland'
  | 'detentie'
  | 'studie'
  | 'inrichting-onder-21'
  | 'inkomen'
  | 'vermogen'
  | 'zoektermijn'
  | 'overleden'
  | 'onttrekking'
  | 'dienstplicht'
  | 'werkstaking'
  | 'schuldenlast'
  | 'uitreiziger'
  | 'onbetaald-verlof'
  | 'volgt-onderwijs-niet'
  | 'wil-niet-meewerken'
  /** A day before the person reported (art. 44 lid 1). */
  | 'voor-melding'
  /** A day before the granted start or after the end of the right. */
  | 'buiten-toekenning';

/** Art. 48 lid 1, lid 2; art. 50 lid 2. */
export type Vorm = 'om-niet' | 'geldlening';

/** A stretch of days within a month over which every fact and amount is the same. */
export interface Deeltijdvak {
  readonly tijdvak: Required<Tijdvak> & { readonly vanaf: IsoDate; readonly tot: IsoDate };
  readonly dagen: number;
  readonly norm: Explained<Cents> | undefined;
  readonly geenRecht: Explained<RedenGeenRecht> | undefined;
}

/**
 * What the law says of one household over one calendar month. Amounts are of applicant and partner together, cents.
 * A part that cannot be known is undefined and named in `ontbreekt`.
 */
export interface MaandUitkomst {
  readonly maand: Maand;
  readonly recht: Explained<boolean> | undefined;
  readonly reden: RedenGeenRecht | undefined;
  readonly ingangsdatum: Explained<IsoDate> | undefined;
  /** With holiday allowance; in an inrichting that of art. 23 lid 1. */
  readonly norm: Explained<Cents> | undefined;
  /** Art. 23 lid 2; undefined outside an inrichting. */
  readonly verhogingInrichting: Explained<Cents> | undefined;
  readonly normExclusiefVakantietoeslag: Explained<Cents> | undefined;
  /** A of art. 22a; undefined when nobody shares. */
  readonly aantalKostendelers: Explained<number> | undefined;
  /** Art. 12 until 2025, and art. 78ff: bijzondere bijstand of who is 18 to 20; granted and paid apart from `uitkering`. */
  readonly aanvullingJongere?: Explained<Cents> | undefined;
  /** Counted income before exemption. */
  readonly inkomen: Explained<Cents> | undefined;
  readonly vrijgelaten: Explained<Cents> | undefined;
  /** The parts of `vrijgelaten`, by person and part of the law, with the months that are left. */
  readonly vrijgelatenPerSoort: readonly Vrijgelaten[];
  /** Exemptions of wages that held this month, also where their amount is not known: what the counting of months goes by. */
  readonly vrijlatingen: readonly { readonly persoon: string; readonly soort: Vrijlatingsoort }[];
  readonly vermogen: Explained<Cents> | undefined;
  readonly vermogensgrens: Explained<Cents> | undefined;
  /** Art. 48, 50: whether bijstand is given or lent; undefined when that hangs on an oordeel that is missing. */
  readonly vorm?: Explained<Vorm> | undefined;
  /** Art. 50 lid 2 b: the most that may be lent against the value in the home. */
  readonly leningTenHoogste?: Explained<Cents> | undefined;
  /** Art. 18, 18b: what is taken off, and the percentage decided; undefined without a lowering. */
  readonly verlaging: Explained<Cents> | undefined;
  readonly verlagingspercentage: Explained<number> | undefined;
  /** Bijstand with holiday allowance: norm - (inkomen - vrijgelaten) - verlaging, not below zero. */
  readonly uitkering: Explained<Cents> | undefined;
  /** The part of `uitkering` that is holiday allowance, set aside (art. 19 lid 3). */
  readonly vakantietoeslag: Explained<Cents> | undefined;
  /** uitkering - vakantietoeslag, before set-off and June. */
  readonly uitbetaling: Explained<Cents> | undefined;
  /** The least an advance must be (art. 52), for a month in which no decision has been taken yet. */
  readonly voorschot: Explained<Cents> | undefined;
  readonly delen: readonly Deeltijdvak[];
  /** Readings that the law leaves open and that made a difference here: keys of `lezingen`. */
  readonly lezingen: readonly string[];
  readonly ontbreekt: readonly Ontbrekend[];
  /** Rules somebody may ask about that do not apply here, each with the reason why not. */
  readonly nietToegepast: readonly Explained<unknown>[];
}
