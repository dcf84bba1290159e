import { type IsoDate, type Maand, yearOf } from '@meedoen/law/kernel';
import type { Aanspreekvorm } from '../brief/index.ts';
import { inVorm, platteTekst, type Tekst, vul, type Waarden } from '../brief/teksten/tekst.ts';
import { datum, maand, type Taal } from '../opmaak/index.ts';
import type { Kaartbestemming, Kaartmeeloper, Station, Wandelkaart } from './kaart.ts';
import type { Bestemmingsoort, Drempel, Moment, Trede } from './route.ts';
import { BESTEMMINGNAMEN, omlijsting, STANDNAMEN, STANDZINNEN, TERUG, TREDENAMEN, zinnen } from './zinnen.ts';

/** Who reads. `zelf`: the person it is about, in their own form of address; otherwise somebody of the office, in Dutch. */
export interface Kaartlezer {
  readonly taal: Taal;
  readonly vorm: Aanspreekvorm;
  readonly zelf: boolean;
}

/** The words of one thing on the map: its parts for a label, and all of it in one line. */
export interface Kaartregel {
  readonly id: string;
  readonly kop: string;
  /** When, or what state; empty when there is nothing to say. */
  readonly bij: string;
  /** Further words of it, each of its own. */
  readonly meer: readonly string[];
  /** All of it, as one line to read or to hear. */
  readonly zin: string;
}

export interface Kaartdeel {
  readonly soort: 'gelopen' | 'nu' | 'straks' | 'bestemmingen' | 'meelopers';
  readonly kop: string;
  readonly regels: readonly Kaartregel[];
}

/** The walking map as ordered text: everything that is drawn, in the order in which it is walked. */
export interface Kaartwoorden {
  readonly titel: string;
  /** Parts that hold something; `nu` is always there. */
  readonly delen: readonly Kaartdeel[];
  readonly treden: Readonly<Record<Trede, string>>;
  /** What a kind of destination is called, also when it is not on the map. */
  readonly bestemmingnaam: (soort: Exclude<Bestemmingsoort, 'anders'>) => string;
  /** Words around the drawing: legend, axis, how to walk it. */
  readonly omlijsting: Readonly<Record<keyof typeof omlijsting, string>>;
}

/** The same content as the drawing, as text. */
export function wandelkaartInWoorden(kaart: Wandelkaart, lezer: Kaartlezer): Kaartwoorden {
  const { zelf } = lezer;
  const spreker = new Spreker(lezer, kaart);
  const { naam } = kaart;
  const stations = (soort: Station['soort']) => kaart.stations.filter((each) => each.soort === soort);
  const delen: Kaartdeel[] = [
    {
      soort: 'gelopen',
      kop: zelf ? spreker.zeg(zinnen.gelopen) : spreker.zeg(zinnen.gelopenOver, { naam }),
      regels: stations('gelopen').map((each) => spreker.station(each)),
    },
    {
      soort: 'nu',
      kop: zelf ? spreker.zeg(zinnen.nu) : spreker.zeg(zinnen.nuOver, { naam }),
      regels: stations('nu').map((each) => spreker.station(each)),
    },
    {
      soort: 'straks',
      kop: spreker.zeg(zinnen.straks),
      regels: stations('straks').map((each) => spreker.station(each)),
    },
    {
      soort: 'bestemmingen',
      kop: zelf ? spreker.zeg(zinnen.bestemmingen) : spreker.zeg(zinnen.bestemmingenOver, { naam }),
      regels: kaart.bestemmingen.map((each) => spreker.bestemming(each)),
    },
    {
      soort: 'meelopers',
      kop: spreker.zeg(zinnen.meelopers),
      regels: kaart.meelopers.map((each) => spreker.meeloper(each)),
    },
  ];
  return {
    titel: zelf ? spreker.zeg(zinnen.titel) : spreker.zeg(zinnen.titelOver, { naam }),
    delen: delen.filter(({ regels }) => regels.length > 0),
    treden: Object.fromEntries(
      Object.entries(TREDENAMEN).map(([trede, tekst]) => [trede, spreker.zeg(tekst)]),
    ) as unknown as Record<Trede, string>,
    bestemmingnaam: (soort) => spreker.zeg(BESTEMMINGNAMEN[soort]),
    omlijsting: Object.fromEntries(
      Object.entries(omlijsting).map(([naam, tekst]) => [
        naam,
        spreker.zeg(tekst, { dag: spreker.moment(kaart.vandaag) }),
      ]),
    ) as Kaartwoorden['omlijsting'],
  };
}

class Spreker {
  readonly #lezer: Kaartlezer;
  readonly #vandaag: IsoDate;

  constructor(lezer: Kaartlezer, { vandaag }: Wandelkaart) {
    // staff read Dutch: what is about somebody else has no form of address
    this.#lezer = lezer.zelf ? lezer : { ...lezer, taal: 'nl' };
    this.#vandaag = vandaag;
  }

  zeg(tekst: Tekst, waarden: Waarden = {}): string {
    return platteTekst(vul(inVorm(tekst, this.#lezer.taal, this.#lezer.vorm), waarden));
  }

  station(each: Station): Kaartregel {
    const isNu = each.soort === 'nu';
    const wat = each.wat || this.zeg(zinnen.nogNiets);
    const kop = isNu ? `${this.zeg(zinnen.nuWoord)}: ${wat}` : hoofdletter(wat);
    const bij = isNu ? this.#plek(each) : this.#wanneer(each);
    const meer = [
      ...(each.toelichting && each.toelichting !== bij ? [each.toelichting] : []),
      ...(each.isVoorbij ? [this.zeg(omlijsting.voorbij)] : []),
      ...each.drempels.map((drempel) => this.drempel(drempel)),
      ...(each.terugNaar ? [this.zeg(zinnen.terugNaar, { wat: each.terugNaar })] : []),
    ];
    // the ladder is a word of the office: the person reads what it is, not which rung
    const trede = each.trede === null || this.#lezer.zelf ? [] : [this.zeg(zinnen.trede, { trede: each.trede })];
    return { id: each.id, kop, bij, meer, zin: zin(metKomma(kop, bij), [...meer, ...trede]) };
  }

  drempel({ wat, stand }: Drempel): string {
    return this.zeg(stand === 'open' ? zinnen.drempelOpen : zinnen.drempelGenomen, { wat });
  }

  bestemming(each: Kaartbestemming): Kaartregel {
    const kop = each.naam?.trim() || (each.soort === 'anders' ? '' : this.zeg(BESTEMMINGNAMEN[each.soort]));
    const bij = this.zeg(this.#lezer.zelf ? STANDZINNEN[each.stand] : STANDNAMEN[each.stand]);
    const terug = this.#lezer.zelf ? this.zeg(TERUG[each.terugweg].zelf) : TERUG[each.terugweg].over;
    // from where one does not go, there is no way back to tell
    const meer = [each.waarom.trim(), ...(each.stand === 'nu-niet' ? [] : [terug])].filter((deel) => deel !== '');
    return { id: each.id, kop, bij, meer, zin: zin(`${kop}: ${bij}`, meer) };
  }

  meeloper(each: Kaartmeeloper): Kaartregel {
    const tekst = { 'liep-mee': zinnen.liepMee, 'loopt-mee': zinnen.looptMee, komt: zinnen.komt }[each.stand];
    const van = this.moment(each.vanaf);
    const periode = each.tot ? this.#tot(each.vanaf, each.tot) : this.zeg(zinnen.vanaf, { van });
    const bij = this.zeg(tekst, { periode });
    return { id: each.id, kop: each.naam, bij, meer: [each.rol], zin: zin(metKomma(each.naam, each.rol, bij), []) };
  }

  #plek({ sinds, toelichting }: Station): string {
    return sinds ? this.zeg(zinnen.sinds, { van: this.moment(sinds) }) : (toelichting ?? '');
  }

  #wanneer({ op, tot, soort }: Station): string {
    if (op === undefined) return '';
    const van = this.moment(op);
    if (tot) return this.#tot(op, tot);
    // on the map of the office there is no room for more than the moment
    return soort === 'straks' && this.#lezer.zelf ? this.zeg(zinnen.vanaf, { van }) : van;
  }

  /** Two moments of one year name it once. */
  #tot(op: Moment, tot: Moment): string {
    const [van, laatste] = [this.moment(op), this.moment(tot)];
    const jaar = / \d{4}$/.exec(laatste)?.[0];
    const kort = jaar !== undefined && van.endsWith(jaar) ? van.slice(0, -jaar.length) : van;
    return this.zeg(zinnen.tot, { van: kort, tot: laatste });
  }

  /** A day or month of this year without its year. */
  moment(moment: Moment): string {
    const { taal } = this.#lezer;
    if (moment.length === 4) return moment;
    const lang = moment.length === 7 ? maand(moment as Maand, taal) : datum(moment as IsoDate, taal);
    return yearOf(moment as Maand) === yearOf(this.#vandaag) ? lang.replace(/ \d{4}$/, '') : lang;
  }
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const metPunt = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);

/** A first line and what else there is, each a sentence of its own. */
const zin = (eerste: string, meer: readonly string[]): string =>
  [eerste, ...meer].map((deel) => metPunt(hoofdletter(deel))).join(' ');
const metKomma = (...delen: readonly string[]): string => delen.filter((deel) => deel !== '').join(', ');
