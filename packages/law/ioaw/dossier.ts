import type { Cents, Explained, IsoDate, Maand, Ontbrekend, Tijdvak } from '../kernel/index.ts';
import type { Dossier, Geldend } from '../participatiewet/index.ts';

/** Exemption of income from work as the college granted it: IOAW art. 8 lid 2, 5, 7 and 9-10 (IOAZ lid 3, 9, 11, 13-14). */
export type Vrijlatingsgrond = 'n' | 'r' | 'y' | 'lks';

/** Gross income of one person: what belongs to each calendar month of the stretch it holds. */
export interface BrutoInkomst extends Tijdvak {
  readonly id: string;
  readonly persoon: string;
  /** `loon` and `winst` are income from work, the others overig inkomen. */
  readonly soort: 'loon' | 'winst' | 'uitkering' | 'pensioen' | 'overig';
  /** Gross cents per calendar month, without holiday pay that is paid out. */
  readonly bruto: Cents;
  /** Holiday pay built up in each month, gross; counted then and not again when it is paid out. */
  readonly opgebouwdeVakantiebijslag?: Cents;
  readonly vrijlating?: Vrijlatingsgrond | undefined;
  readonly feit?: string | undefined;
}

/** What makes somebody a werkloze werknemer (art. 2). */
export interface Werkloosheid {
  /** First day of unemployment, or of the right to a WGA benefit. */
  readonly vanaf: Geldend<IsoDate>;
  readonly grond: 'ww' | 'wga';
  /** `ww`: the WW benefit lasted more than three months and was used to its end. `wga`: ended below 35%. */
  readonly uitkeringGeheelDoorlopen: Geldend<boolean>;
}

/** A household as the law of IOAW and IOAZ sees it, with gross incomes. */
export interface BrutoDossier
  extends Pick<Dossier, 'aanvrager' | 'partner' | 'kinderen' | 'medebewoners' | 'meldingsdatum' | 'toekenning'> {
  readonly inkomsten?: readonly BrutoInkomst[];
  readonly werkloosheid?: Werkloosheid | undefined;
  /** Months of exemption before the incomes that are known here, per ground. */
  readonly eerdereVrijlatingsmaanden?: Partial<Record<Vrijlatingsgrond, number>>;
}

export type RedenGeenBruto =
  | 'geen-doelgroep'
  | 'aow-leeftijd'
  | 'verblijf'
  | 'buitenland'
  | 'detentie'
  | 'overleden'
  | 'bedrijf-niet-beeindigd'
  | 'inkomen'
  | 'buiten-toekenning';

/** What IOAW or IOAZ gives a household over one calendar month; gross cents, holiday pay in them. */
export interface BrutoUitkomst {
  readonly maand: Maand;
  readonly recht: Explained<boolean> | undefined;
  readonly reden: RedenGeenBruto | undefined;
  readonly grondslag: Explained<Cents> | undefined;
  /** Counted income before exemption. */
  readonly inkomen: Explained<Cents> | undefined;
  readonly vrijgelaten: Explained<Cents> | undefined;
  /** IOAZ only: the income reckoned from capital, part of `inkomen`. */
  readonly inkomenUitVermogen: Explained<Cents> | undefined;
  readonly uitkering: Explained<Cents> | undefined;
  /** 8/108 of the uitkering, set aside (art. 9 lid 2). */
  readonly vakantietoeslag: Explained<Cents> | undefined;
  readonly uitbetaling: Explained<Cents> | undefined;
  readonly lezingen: readonly string[];
  readonly ontbreekt: readonly Ontbrekend[];
}
