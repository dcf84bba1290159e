import type { Cents, IsoDate, Tijdvak } from '../kernel/index.ts';
import type { Verlagingsgrondslag } from '../verordening/beleid.ts';
import type { Bijzonderheden } from './bijzonderheden.ts';
import type { Samenwoning } from './gezamenlijke-huishouding.ts';

/** A value that holds over a stretch of days, with the id of the fact it comes from. */
export interface Geldend<T> extends Tijdvak {
  readonly waarde: T;
  readonly feit?: string | undefined;
}

/**
 * What holds when. Later entries win where two overlap. A day without an entry takes the default of the article;
 * capital recorded for other days only is unknown on it.
 */
export type Tijdlijn<T> = readonly Geldend<T>[];

export type Woonsituatie = 'zelfstandig' | 'inrichting' | 'dakloos';

/** A person whose right to bijstand the law looks at. An absent timeline means: nothing recorded, default of the article. */
export interface Persoon {
  readonly id: string;
  readonly geboortedatum?: Geldend<IsoDate> | undefined;
  readonly overlijdensdatum?: Geldend<IsoDate> | undefined;
  readonly nederlander?: Tijdlijn<boolean>;
  readonly rechtmatigVerblijf?: Tijdlijn<boolean>;
  readonly woontInNederland?: Tijdlijn<boolean>;
  readonly gedetineerd?: Tijdlijn<boolean>;
  /** Stays abroad; each entry is one stay. */
  readonly buitenland?: Tijdlijn<true>;
  readonly wekenBuitenland?: Tijdlijn<number>;
  readonly studiefinanciering?: Tijdlijn<boolean>;
  readonly woonsituatie?: Tijdlijn<Woonsituatie>;
  readonly medischUrenbeperkt?: Tijdlijn<boolean>;
  /** In practical or special secondary education, or left it within a year (art. 41 lid 4 a). */
  readonly praktijkonderwijs?: Tijdlijn<boolean>;
  readonly doelgroepLoonkostensubsidie?: Tijdlijn<boolean>;
  readonly bijzonder?: Bijzonderheden | undefined;
}

export interface Partner extends Persoon {
  /** False: a partner without a right of their own (art. 24). */
  readonly recht?: Tijdlijn<boolean>;
  /** The facts from which the law finds a gezamenlijke huishouding (art. 3); absent: married, or found by a person. */
  readonly samenwoning?: Geldend<Samenwoning> | undefined;
}

export interface Kind {
  readonly id: string;
  readonly geboortedatum: Geldend<IsoDate>;
  /** When the child belongs to the household. Absent: always. */
  readonly periode?: Tijdvak;
}

/** Why a housemate does not share the costs (art. 19a, from 2015 art. 22a), or a local exemption. */
export type Kostendelersuitzondering =
  | 'huurder'
  | 'kostganger'
  | 'medehuurder'
  | 'student'
  | 'bbl'
  | 'gastgezin'
  | 'ex-gedetineerde'
  | 'ex-dakloze'
  | 'tijdelijke-zorg';

export interface Medebewoner {
  readonly id: string;
  readonly geboortedatum: Geldend<IsoDate>;
  readonly periode?: Tijdvak;
  readonly uitzonderingen?: Tijdlijn<Kostendelersuitzondering>;
  /** Facts about living together from which the law does not find, or cannot find yet, a gezamenlijke huishouding. */
  readonly samenwoning?: Geldend<Samenwoning> | undefined;
  readonly feit?: string | undefined;
}

export type Inkomstensoort = 'loon' | 'uitkering' | 'pensioen' | 'alimentatie' | 'overig';

/** Net income of one person, an amount per calendar month over the stretch it holds. */
export interface Inkomst extends Tijdvak {
  readonly id: string;
  readonly persoon: string;
  readonly soort: Inkomstensoort;
  /** Net, cents per calendar month. */
  readonly netto: Cents;
  /** inbegrepen: the holiday pay is in it; aanspraak: the claim of Regeling art. 11-14 comes on top; geen: none is built up. */
  readonly vakantietoeslag: 'inbegrepen' | 'aanspraak' | 'geen';
  /** Exemption n, r or y as the college granted it. */
  readonly vrijlating?: 'n' | 'r' | 'y' | undefined;
  readonly feit?: string | undefined;
}

/** Possessions and debts of the whole household, cents. */
export interface Vermogen {
  readonly spaargeld: Cents;
  /** Possessions without the car. */
  readonly overigBezit?: Cents;
  readonly auto?: Cents;
  /** The oordeel of art. 34 lid 2 a: the car is usual, or necessary. Absent: policy decides, or it was not judged yet. */
  readonly autoGebruikelijk?: boolean;
  readonly schulden: Cents;
  /** The part of the savings that was saved from the bijstand (art. 34 lid 2 c). */
  readonly gespaardUitBijstand?: Cents;
  /** The part of the savings that is compensation for immaterial damage, as the college left it free (art. 34 lid 2 e). */
  readonly immaterieleSchade?: Cents;
  /** Value of the own home minus its mortgage. */
  readonly overwaardeWoning?: Cents;
  /** The oordeel of art. 50 lid 1: can it be asked that the value in the home is turned into money? Absent: not judged yet. */
  readonly tegeldemakingWoningVerlangd?: boolean;
  /** Art. 50 lid 2 a: is the bijstand over a year expected to be more than the net minimum wage of art. 37? Absent: not judged yet. */
  readonly bijstandBovenNettoMinimumloon?: boolean;
  /** Until 2025-12-31 (art. 34 lid 4 of that text): the part of the limit that was used when bijstand began. */
  readonly vrijgelatenBijAanvang?: Cents;
  /** Until 2025-12-31 (same lid): what came in since bijstand began and is no income, savings from the bijstand not in it. */
  readonly verworvenTijdensBijstand?: Cents;
}

/** A lowering of the bijstand of the household as the college decided it (art. 18, 18b), over the days it holds. */
export interface Verlaging extends Tijdvak {
  readonly id: string;
  readonly grond: 'afstemming' | 'taaleis';
  /** Whole percent. */
  readonly percentage: number;
  /** Of what; absent: a reading of the law (the norm). */
  readonly grondslag?: Verlagingsgrondslag | undefined;
  readonly feit?: string | undefined;
}

/** Everything the law needs to know about one household, with the days over which it holds. */
export interface Dossier {
  readonly aanvrager: Persoon;
  readonly partner?: Tijdlijn<Partner>;
  readonly kinderen?: readonly Kind[];
  readonly medebewoners?: readonly Medebewoner[];
  readonly inkomsten?: readonly Inkomst[];
  readonly vermogen?: Tijdlijn<Vermogen>;
  readonly verlagingen?: readonly Verlaging[];
  /** Day on which the person reported to UWV or the gemeente (art. 44). Absent: start and search period play no part. */
  readonly meldingsdatum?: Geldend<IsoDate> | undefined;
  readonly aanvraagdatum?: Geldend<IsoDate> | undefined;
  /** The days for which the college granted bijstand; absent: nothing was decided, only the law speaks. */
  readonly toekenning?: Tijdvak | undefined;
}
