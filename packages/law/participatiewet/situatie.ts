import {
  addDays,
  covers,
  type DateNumber,
  dateNumber,
  daysBetween,
  type IsoDate,
  monthOfDate,
  overlaps,
  type Tijdvak,
  yearOf,
} from '../kernel/index.ts';
import { type BijzonderhedenOpDag, bijzonderhedenOp } from './bijzonderheden.ts';
import type {
  Dossier,
  EerdereVrijlating,
  Geldend,
  Inkomst,
  Kind,
  Kostendelersuitzondering,
  Medebewoner,
  Partner,
  Persoon,
  Tijdlijn,
  Verlaging,
  Vermogen,
  Woonsituatie,
} from './dossier.ts';
import type { Samenwoning } from './gezamenlijke-huishouding.ts';
import { overlijdenOp } from './overlijden.ts';
import { geldendOp } from './tijdlijn.ts';

export { geldendOp } from './tijdlijn.ts';

/** Days abroad up to and including a day on which the person is abroad. */
export interface DagenBuitenland {
  readonly aaneengesloten: number;
  readonly inKalenderjaar: number;
}

/** One person on one day. An absent fact takes the default of its article; a fact that says that default is left out. */
export interface PersoonOpDag {
  readonly id: string;
  readonly rol: 'aanvrager' | 'partner';
  readonly geboortedatum?: Geldend<IsoDate> | undefined;
  /** The value of `geboortedatum`; ages are counted from it. */
  readonly geboren?: DateNumber | undefined;
  /** The day of death, once it ends the bijstand: the next day, or after a month for a family (art. 45 lid 5). */
  readonly overleden?: Geldend<IsoDate> | undefined;
  readonly nederlander?: Geldend<boolean> | undefined;
  readonly rechtmatigVerblijf?: Geldend<boolean> | undefined;
  readonly woontInNederland?: Geldend<boolean> | undefined;
  readonly gedetineerd?: Geldend<boolean> | undefined;
  readonly buitenland?: Geldend<DagenBuitenland> | undefined;
  readonly wekenBuitenland?: Geldend<number> | undefined;
  readonly studiefinanciering?: Geldend<boolean> | undefined;
  readonly woonsituatie?: Geldend<Woonsituatie> | undefined;
  readonly medischUrenbeperkt?: Geldend<boolean> | undefined;
  readonly praktijkonderwijs?: Geldend<boolean> | undefined;
  readonly doelgroepLoonkostensubsidie?: Geldend<boolean> | undefined;
  readonly bijzonder?: BijzonderhedenOpDag | undefined;
  readonly uitbreidingNietMogelijk?: Geldend<boolean> | undefined;
  readonly nieuweVrijlatingsperiode?: Geldend<true> | undefined;
  readonly eerdereVrijlating?: readonly EerdereVrijlating[] | undefined;
  readonly gescheidenLevend?: Geldend<boolean> | undefined;
  /** Partner only: false is a partner without a right (art. 24). */
  readonly recht?: Geldend<boolean> | undefined;
  readonly samenwoning?: Geldend<Samenwoning> | undefined;
}

export interface KindOpDag {
  readonly id: string;
  readonly geboortedatum: Geldend<IsoDate>;
  readonly geboren: DateNumber;
}

export interface MedebewonerOpDag {
  readonly id: string;
  readonly geboortedatum: Geldend<IsoDate>;
  readonly geboren: DateNumber;
  /** The exemption in force; `vanaf` is the first day of the unbroken stretch. */
  readonly uitzondering?: Geldend<Kostendelersuitzondering> | undefined;
  readonly samenwoning?: Geldend<Samenwoning> | undefined;
  readonly feit?: string | undefined;
}

/** One household on one day: what a simulation hands to the law. */
export interface Situatie {
  readonly aanvrager: PersoonOpDag;
  readonly partner?: PersoonOpDag | undefined;
  readonly kinderen: readonly KindOpDag[];
  readonly medebewoners: readonly MedebewonerOpDag[];
  readonly inkomsten: readonly Inkomst[];
  /** 'onbekend': capital was recorded for other days, not for this one. */
  readonly vermogen?: Geldend<Vermogen> | 'onbekend' | undefined;
  readonly verlagingen?: readonly Verlaging[] | undefined;
  readonly meldingsdatum?: Geldend<IsoDate> | undefined;
  /** The value of `meldingsdatum`; it is compared for every household. */
  readonly gemeld?: DateNumber | undefined;
  /** A right was granted that ran on 31 December 2015 (art. 78aa). */
  readonly rechtEind2015: boolean;
}

/** The household of a file on a day. A death keeps it as it was for a month (art. 45 lid 5). */
export function situatieOp(dossier: Dossier, datum: IsoDate): Situatie {
  const { huisdag, partner, aanvragerWeg, looptDoor } = overlijdenOp(dossier, datum);
  const alleen = aanvragerWeg ? partner : undefined;
  const { meldingsdatum, toekenning } = dossier;
  return {
    aanvrager: alleen
      ? persoonOp(alleen.waarde, 'partner', datum, looptDoor)
      : persoonOp(dossier.aanvrager, 'aanvrager', datum, looptDoor),
    partner: partner && !alleen ? persoonOp(partner.waarde, 'partner', datum, true) : undefined,
    kinderen: kinderenOp(dossier, huisdag),
    medebewoners: medebewonersOp(dossier, huisdag, datum),
    inkomsten: inkomstenOp(dossier, datum),
    vermogen: vermogenOp(dossier, datum),
    verlagingen: dossier.verlagingen?.filter((verlaging) => covers(verlaging, datum)),
    meldingsdatum,
    gemeld: meldingsdatum && dateNumber(meldingsdatum.waarde),
    rechtEind2015: toekenning?.vanaf !== undefined && toekenning.vanaf <= EIND_2015,
  };
}

const EIND_2015: IsoDate = '2015-12-31';

const GEEN: readonly never[] = [];

const kinderenOp = ({ kinderen }: Dossier, huisdag: IsoDate): readonly KindOpDag[] =>
  kinderen && kinderen.length > 0 ? kinderen.filter((kind) => hoortErbij(kind, huisdag)).map(kindOp) : GEEN;

const kindOp = ({ id, geboortedatum }: Kind): KindOpDag => ({
  id,
  geboortedatum,
  geboren: dateNumber(geboortedatum.waarde),
});

const medebewonersOp = ({ medebewoners }: Dossier, huisdag: IsoDate, datum: IsoDate): readonly MedebewonerOpDag[] =>
  medebewoners && medebewoners.length > 0
    ? medebewoners.filter((m) => hoortErbij(m, huisdag)).map((m) => medebewonerOp(m, datum))
    : GEEN;

/** Those of the day; the list itself when all are. */
function inkomstenOp({ inkomsten }: Dossier, datum: IsoDate): readonly Inkomst[] {
  if (!inkomsten || inkomsten.length === 0) return GEEN;
  for (const inkomst of inkomsten) if (!geldtOp(inkomst, datum)) return inkomsten.filter((een) => geldtOp(een, datum));
  return inkomsten;
}

const hoortErbij = ({ periode }: Kind | Medebewoner, datum: IsoDate): boolean =>
  periode === undefined || covers(periode, datum);

/** What is received once counts on every day of the month it is received in. */
function geldtOp(inkomst: Inkomst, datum: IsoDate): boolean {
  if (inkomst.telling !== 'eenmalig' || inkomst.vanaf === undefined) return covers(inkomst, datum);
  return monthOfDate(inkomst.vanaf) === monthOfDate(datum);
}

function vermogenOp(dossier: Dossier, datum: IsoDate): Situatie['vermogen'] {
  if (!dossier.vermogen || dossier.vermogen.length === 0) return undefined;
  return geldendOp(dossier.vermogen, datum) ?? 'onbekend';
}

function medebewonerOp(m: Medebewoner, datum: IsoDate): MedebewonerOpDag {
  return {
    id: m.id,
    geboortedatum: m.geboortedatum,
    geboren: dateNumber(m.geboortedatum.waarde),
    uitzondering: geldendOp(m.uitzonderingen, datum),
    samenwoning: m.samenwoning,
    feit: m.feit,
  };
}

function persoonOp(
  persoon: Persoon | Partner,
  rol: PersoonOpDag['rol'],
  datum: IsoDate,
  looptDoor: boolean,
): PersoonOpDag {
  const { id, geboortedatum } = persoon;
  const geboren = geboortedatum && dateNumber(geboortedatum.waarde);
  const zeldzaam = zeldzaamOp(persoon, datum, looptDoor);
  // Nearly everybody is so small that it lies together in memory, and has nothing further to look at.
  return isLeeg(zeldzaam) ? { id, rol, geboren, geboortedatum } : { ...zeldzaam, id, rol, geboren, geboortedatum };
}

/** What only few people have on a day. */
type Zeldzaam = Omit<PersoonOpDag, 'id' | 'rol' | 'geboren' | 'geboortedatum'>;

function zeldzaamOp(persoon: Persoon | Partner, datum: IsoDate, looptDoor: boolean): Zeldzaam {
  const overleden = persoon.overlijdensdatum;
  return {
    overleden: !looptDoor && overleden !== undefined && overleden.waarde < datum ? overleden : undefined,
    woontInNederland: anders(persoon.woontInNederland, true, datum),
    nederlander: anders(persoon.nederlander, true, datum),
    recht: 'recht' in persoon ? anders(persoon.recht, true, datum) : undefined,
    buitenland: buitenlandOp(persoon.buitenland, datum),
    wekenBuitenland: geldendOp(persoon.wekenBuitenland, datum),
    gedetineerd: anders(persoon.gedetineerd, false, datum),
    studiefinanciering: anders(persoon.studiefinanciering, false, datum),
    woonsituatie: anders(persoon.woonsituatie, 'zelfstandig', datum),
    bijzonder: bijzonderhedenOp(persoon.bijzonder, datum),
    medischUrenbeperkt: anders(persoon.medischUrenbeperkt, false, datum),
    rechtmatigVerblijf: geldendOp(persoon.rechtmatigVerblijf, datum),
    praktijkonderwijs: anders(persoon.praktijkonderwijs, false, datum),
    doelgroepLoonkostensubsidie: anders(persoon.doelgroepLoonkostensubsidie, false, datum),
    uitbreidingNietMogelijk: anders(persoon.uitbreidingNietMogelijk, false, datum),
    nieuweVrijlatingsperiode: geldendOp(persoon.nieuweVrijlatingsperiode, datum),
    eerdereVrijlating: persoon.eerdereVrijlating,
    gescheidenLevend: 'gescheidenLevend' in persoon ? anders(persoon.gescheidenLevend, false, datum) : undefined,
    samenwoning: 'samenwoning' in persoon ? persoon.samenwoning : undefined,
  };
}

/** Written out, because it is asked of everybody; the test asks it for each fact. */
const isLeeg = (z: Zeldzaam): boolean =>
  (z.overleden ??
    z.woontInNederland ??
    z.nederlander ??
    z.recht ??
    z.buitenland ??
    z.wekenBuitenland ??
    z.gedetineerd ??
    z.studiefinanciering ??
    z.woonsituatie ??
    z.bijzonder ??
    z.medischUrenbeperkt ??
    z.rechtmatigVerblijf ??
    z.praktijkonderwijs ??
    z.doelgroepLoonkostensubsidie ??
    z.uitbreidingNietMogelijk ??
    z.nieuweVrijlatingsperiode ??
    z.eerdereVrijlating ??
    z.gescheidenLevend ??
    z.samenwoning) === undefined;

/** What a timeline says on a day, unless it says what the article takes without it: nearly everybody then has nothing to look at. */
function anders<T>(tijdlijn: Tijdlijn<T> | undefined, standaard: T, datum: IsoDate): Geldend<T> | undefined {
  if (!tijdlijn) return undefined;
  const enige = tijdlijn.length === 1 ? tijdlijn[0] : undefined;
  if (enige?.waarde === standaard) return undefined;
  const geldend = geldendOp(tijdlijn, datum);
  return geldend?.waarde === standaard ? undefined : geldend;
}

const BEGIN: IsoDate = '1900-01-01';

/** Days abroad until and including a day, when the person is abroad on it. */
function buitenlandOp(verblijven: Tijdlijn<true> | undefined, datum: IsoDate): Geldend<DagenBuitenland> | undefined {
  const nu = geldendOp(verblijven, datum);
  if (!nu || !verblijven) return undefined;
  const tot = addDays(datum, 1);
  const jaar: Tijdvak = { vanaf: `${yearOf(datum)}-01-01` as IsoDate, tot };
  return {
    feit: nu.feit,
    waarde: {
      aaneengesloten: daysBetween(nu.vanaf ?? BEGIN, tot),
      inKalenderjaar: dagenBinnen(verblijven, jaar.vanaf as IsoDate, tot),
    },
  };
}

/** Number of days from `vanaf` until `tot` that lie in at least one of the stretches. */
function dagenBinnen(tijdvakken: readonly Tijdvak[], vanaf: IsoDate, tot: IsoDate): number {
  const binnen = tijdvakken
    .filter((t) => overlaps(t, { vanaf, tot }))
    .map((t) => ({ vanaf: max(t.vanaf ?? vanaf, vanaf), tot: min(t.tot ?? tot, tot) }))
    .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
  let dagen = 0;
  let geteldTot = vanaf;
  for (const t of binnen) {
    const begin = max(t.vanaf, geteldTot);
    if (begin < t.tot) {
      dagen += daysBetween(begin, t.tot);
      geteldTot = t.tot;
    }
  }
  return dagen;
}

export const min = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
export const max = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
