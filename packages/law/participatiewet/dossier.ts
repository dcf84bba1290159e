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
  /** Oordeel of art. 31 lid 2 aa and art. 34a lid 2: this person cannot work more hours. */
  readonly uitbreidingNietMogelijk?: Tijdlijn<boolean>;
  /** Art. 34a lid 3: from `vanaf` on the college applies art. 34a again, for a new job. */
  readonly nieuweVrijlatingsperiode?: Tijdlijn<true>;
  readonly eerdereVrijlating?: readonly EerdereVrijlating[];
}

export interface Partner extends Persoon {
  /** False: a partner without a right of their own (art. 24). */
  readonly recht?: Tijdlijn<boolean>;
  /** The facts from which the law finds a gezamenlijke huishouding (art. 3); absent: married, or found by a person. */
  readonly samenwoning?: Geldend<Samenwoning> | undefined;
  /** The spouses live apart, but not for good (art. 32 lid 4). */
  readonly gescheidenLevend?: Tijdlijn<boolean>;
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

/**
 * Kinds of means. Those after `overig` have a rule of their own in art. 31 to 33; `middelsoorten.ts` says which.
 */
export type Inkomstensoort =
  | 'loon'
  | 'uitkering'
  | 'pensioen'
  | 'alimentatie'
  | 'overig'
  | 'onderneming'
  | 'fictief'
  | 'verhuur'
  | 'oudedagsvoorziening'
  | 'vrijwilligersvergoeding'
  | 'premie'
  | 'gift'
  | 'kostenbesparing'
  | 'niet-middel';

/** Part of art. 31 lid 2 under which something is no means at all, or the gifts of a voedselbank (art. 18 lid 8*). */
export type NietMiddel =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'l' | 'o' | 'p' | 'q' | 's' | 't' | 'u' | 'v' | 'w')
  | 'voedselbank';

/**
 * What the college decided about the exemption of an income: one onderdeel, `wet` (working helps this person, the law
 * says which onderdeel holds and how long), or `geen` (the person does not want it).
 */
export type Vrijlatingskeuze = 'n' | 'r' | 'y' | 'z' | 'aa' | 'wet' | 'geen';

/** Means of one person over the stretch they hold: an amount per calendar month, unless `telling` says otherwise. */
export interface Inkomst extends Tijdvak {
  readonly id: string;
  readonly persoon: string;
  readonly soort: Inkomstensoort;
  /** Net, cents: per calendar month, once, or over the whole stretch. */
  readonly netto: Cents;
  /** inbegrepen: the holiday pay is in it; aanspraak: the claim of Regeling art. 11-14 comes on top; geen: none is built up. */
  readonly vakantietoeslag: 'inbegrepen' | 'aanspraak' | 'geen';
  /** Absent: an amount per month. eenmalig: counts whole in the month of `vanaf`; tijdvak: earned over the days from `vanaf` until `tot` (art. 32 lid 2). */
  readonly telling?: 'eenmalig' | 'tijdvak' | undefined;
  /** How it is paid, when `netto` was converted from it. */
  readonly betaald?: { readonly bedrag: Cents; readonly periode: 'vier-weken' | 'week' } | undefined;
  /** Expected; the real figure is not there yet. */
  readonly geschat?: boolean | undefined;
  /** The payroll took no account of the algemene heffingskorting (Regeling art. 13). */
  readonly zonderHeffingskorting?: boolean | undefined;
  /** Paid work with loonkostensubsidie (art. 10d lid 1 or 2): what onderdelen z and aa ask. */
  readonly loonkostensubsidie?: boolean | undefined;
  readonly vrijlating?: Vrijlatingskeuze | undefined;
  /** What the college judged where the law asks it: a gift is verantwoord, a premie helps towards work. Absent: not judged yet. */
  readonly oordeel?: boolean | undefined;
  /** For `niet-middel`. */
  readonly onderdeel?: NietMiddel | undefined;
  readonly feit?: string | undefined;
}

/** Months of an exemption that were used outside what is recorded here, for instance in another gemeente. */
export interface EerdereVrijlating {
  readonly soort: 'n' | 'r' | 'z' | '34a';
  readonly maanden: number;
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
