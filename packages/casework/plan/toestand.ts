import type { IsoDate } from '@meedoen/law/kernel';
import type { Leefgebieddeel } from './leefgebied.ts';

/** Where a plan naar werk can stand, in the order of the screen. */
export const PLANFASEN = ['diagnose', 'plan', 'uitvoeren', 'evalueren', 'afgesloten'] as const;
export type Planfase = (typeof PLANFASEN)[number];

/** Areas of life a diagnosis may look at; only those that are needed get words. */
export const LEEFGEBIEDEN = [
  'werk',
  'leren',
  'gezondheid',
  'geld-en-schulden',
  'wonen',
  'zorgtaken',
  'taal',
  'netwerk',
  'wensen',
] as const;
export type Leefgebied = (typeof LEEFGEBIEDEN)[number];

/** Rungs of the participation ladder, which is the height on the wandelkaart. */
export const TREDEN = [1, 2, 3, 4, 5, 6] as const;
export type Trede = (typeof TREDEN)[number];

/** Who does what was agreed. */
export const AFSPRAAKPARTIJEN = ['inwoner', 'gemeente'] as const;
export type Afspraakpartij = (typeof AFSPRAAKPARTIJEN)[number];

export const AFSPRAAKUITKOMSTEN = ['gedaan', 'niet-gelukt', 'vervallen'] as const;
export type Afspraakuitkomst = (typeof AFSPRAAKUITKOMSTEN)[number];

export const LEERDOELOORDELEN = ['loopt', 'behaald', 'deels-behaald', 'niet-behaald'] as const;
export type Leerdoeloordeel = (typeof LEERDOELOORDELEN)[number];

export const GESPREKSVORMEN = ['gesprek', 'telefoon', 'huisbezoek', 'online', 'bericht'] as const;
export type Gespreksvorm = (typeof GESPREKSVORMEN)[number];

/** Where a route can lead (Purmerend 2015, Het Werkbedrijf). */
export const BESTEMMINGEN = [
  'regulier-werk',
  'werk-met-loonkostensubsidie',
  'detachering',
  'werkervaringsplaats',
  'beschut-werk',
  'vrijwilligerswerk',
  'dagbesteding',
] as const;
export type Bestemming = (typeof BESTEMMINGEN)[number];
/** doel: chosen; kan-ook: open; loopt-door: goes on beside it; nu-niet: stays visible, with the reason. */
export const BESTEMMINGSTANDEN = ['doel', 'kan-ook', 'loopt-door', 'nu-niet'] as const;
export type Bestemmingstand = (typeof BESTEMMINGSTANDEN)[number];

export const PLANSLUITGRONDEN = [
  'doel-bereikt',
  'aan-het-werk',
  'overgedragen',
  'verhuisd',
  'overleden',
  'geen-begeleiding-meer',
] as const;
export type Plansluitgrond = (typeof PLANSLUITGRONDEN)[number];

/** A year, a month or a day: of long ago people remember no more than that. */
export type Tijdaanduiding = string;

export interface Afspraak {
  readonly id: string;
  readonly wie: Afspraakpartij;
  /** Which member of the household, when the plan is of more than one. */
  readonly lid?: string | undefined;
  readonly wat: string;
  readonly uiterlijk?: IsoDate | undefined;
  readonly gemaaktOp: IsoDate;
  /** In which version of the plan it was made. */
  readonly versie: number;
  readonly uitkomst?:
    | {
        readonly soort: Afspraakuitkomst;
        readonly op: IsoDate;
        readonly door: Afspraakpartij;
        readonly reden?: string | undefined;
      }
    | undefined;
}

export interface Leerdoel {
  readonly id: string;
  readonly doel: string;
  /** How it is learned: which step, with whom. */
  readonly hoe?: string | undefined;
  readonly gesteldOp: IsoDate;
  /** From 0 (not begun) to 4 (done), as coach and resident see it together. */
  readonly stand: number;
  readonly oordeel?:
    | { readonly soort: Leerdoeloordeel; readonly op: IsoDate; readonly toelichting: string }
    | undefined;
}

export interface Drempel {
  readonly wat: string;
  readonly genomen: boolean;
}

/** A station that was passed. */
export interface Halte {
  readonly id: string;
  readonly wanneer: Tijdaanduiding;
  readonly wat: string;
  readonly trede: Trede;
  readonly drempels: readonly Drempel[];
}

/** A station that is planned. */
export interface Stap extends Halte {
  readonly leerdoel?: string | undefined;
}

/** Who walks along: family, a volunteer, an organisation, somebody of the gemeente. */
export interface Meeloper {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly vanaf: Tijdaanduiding;
  readonly tot?: Tijdaanduiding | undefined;
}

/** Who directs; whoever may see the plan sees this. */
export interface Regisseur {
  readonly naam: string;
  readonly functie: string;
  readonly vanaf: IsoDate;
  readonly tot?: IsoDate | undefined;
}

/** Contact that was. What it changed stands in the plan itself. */
export interface Gesprek {
  readonly id: string;
  readonly op: IsoDate;
  readonly vorm: Gespreksvorm;
  readonly met: string;
  readonly verslag: string;
  readonly door: string;
  readonly wijzigingen: number;
}

/** An appointment to come. */
export interface Planafspraak {
  readonly dag: IsoDate;
  readonly tijd: string;
  readonly plaats: string;
  /** Who had to call off, and why; until there is a new one. */
  readonly afgezegd?: { readonly op: IsoDate; readonly door: Afspraakpartij; readonly reden: string } | undefined;
}

/** A number per month, or why none is asked. */
export type Sollicitaties =
  | { readonly aantalPerMaand: number; readonly reden?: undefined }
  | { readonly aantalPerMaand?: undefined; readonly reden: string };

export interface Handtekening {
  readonly op: IsoDate;
  readonly door: string;
  readonly wijze: 'eigen-pagina' | 'papier' | 'medewerker';
}

/** What both sides signed: frozen. */
export interface Planversie {
  readonly nummer: number;
  readonly vastgesteldOp: IsoDate;
  readonly woorden: string;
  readonly doel: string;
  readonly afspraken: readonly { readonly wie: Afspraakpartij; readonly wat: string; readonly uiterlijk?: IsoDate }[];
  readonly leerdoelen: readonly string[];
  readonly sollicitaties?: Sollicitaties | undefined;
  readonly coach: Handtekening;
  readonly inwoners: Readonly<Record<string, Handtekening>>;
}

export interface Evaluatie {
  readonly op: IsoDate;
  readonly versie: number;
  /** Were the agreements kept, and did what was tried work (WerkSaam 2022, phase 4). */
  readonly afspraken: string;
  readonly instrumenten: string;
  /** How the resident looks back. */
  readonly inwoner: string;
  readonly casusoverleg: boolean;
}

/** What a plan carries whatever its phase. */
export interface Planbasis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  /** Whose file it stands in. */
  readonly persoon: string;
  /** Everybody it is a plan of, `persoon` first: one family, one plan. */
  readonly leden: readonly string[];
  readonly begonnenOp: IsoDate;
  readonly versie: number;
  readonly diagnose: Readonly<Partial<Record<Leefgebied, Leefgebieddeel>>>;
  /** Their own words and goal. */
  readonly eigen?: { readonly woorden: string; readonly doel: string; readonly op: IsoDate } | undefined;
  readonly afspraken: readonly Afspraak[];
  readonly leerdoelen: readonly Leerdoel[];
  readonly sollicitaties?: Sollicitaties | undefined;
  readonly tekening: {
    readonly coach?: Handtekening | undefined;
    readonly inwoners: Readonly<Record<string, Handtekening>>;
  };
  /** A resident who does not agree with this version, and why. */
  readonly oneens?: { readonly op: IsoDate; readonly lid: string; readonly reden: string } | undefined;
  readonly versies: readonly Planversie[];
  readonly gesprekken: readonly Gesprek[];
  readonly volgende?: Planafspraak | undefined;
  readonly haltes: readonly Halte[];
  readonly stappen: readonly Stap[];
  readonly bestemmingen: Readonly<
    Partial<Record<Bestemming, { readonly stand: Bestemmingstand; readonly reden: string }>>
  >;
  readonly meelopers: readonly Meeloper[];
  readonly regisseurs: readonly Regisseur[];
  /** The resident asks for another coach; until there is one, or it was talked over. */
  readonly coachverzoek?: { readonly op: IsoDate; readonly lid: string; readonly reden: string } | undefined;
  readonly evaluaties: readonly Evaluatie[];
}

/** One plan naar werk. */
export type Plan =
  | (Planbasis & { readonly fase: Exclude<Planfase, 'afgesloten'> })
  | (Planbasis & {
      readonly fase: 'afgesloten';
      readonly sluiting: { readonly op: IsoDate; readonly grond: Plansluitgrond; readonly toelichting: string };
    });

/** Whether both sides signed this version. */
export const isGetekend = ({ tekening, leden }: Planbasis): boolean =>
  tekening.coach !== undefined && leden.every((lid) => tekening.inwoners[lid] !== undefined);

/** Who directs now. */
export const regisseurVan = ({ regisseurs }: Planbasis): Regisseur | undefined =>
  regisseurs.findLast(({ tot }) => tot === undefined);

/** The rung somebody stands on: that of the last station. */
export const tredeVan = ({ haltes }: Planbasis): Trede | undefined => haltes.at(-1)?.trede;
