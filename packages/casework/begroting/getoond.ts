import { type Cents, yearOf } from '@meedoen/law/kernel';
import { isKlein, KLEINSTE_AANTAL } from '../cijfers/index.ts';
import { type Lastenmaand, lastenVan, type Prognose } from './prognose.ts';
import {
  BASISSTAND,
  type Instrumentgeld,
  type Lijnstand,
  type Reintegratiestand,
  type Watervalstap,
} from './reintegratie.ts';

/** How many different people stand behind each amount of a month, and behind all of them together. */
export type Lastenmensen = Readonly<
  Record<'bijstand' | 'heffing' | 'loonkostensubsidie' | 'verhaald' | 'samen', number>
>;
export interface Geteldemaand extends Lastenmaand {
  readonly mensen: Lastenmensen;
}

/** What is told of a month: everything, only what it comes to, or nothing. */
export const LASTENSTANDEN = ['alles', 'alleen-lasten', 'niets'] as const;

export interface Getoondemaand extends Pick<Lastenmaand, 'maand'> {
  readonly bijstand: Cents | null;
  readonly heffing: Cents | null;
  readonly loonkostensubsidie: Cents | null;
  readonly verhaald: Cents | null;
  readonly lasten: Cents | null;
  readonly stand: (typeof LASTENSTANDEN)[number];
}

/** An amount that fewer than ten people stand behind; nothing behind which nobody stands is told as nothing. */
export const vanWeinig = (bedrag: Cents, mensen: number): boolean =>
  mensen < KLEINSTE_AANTAL && (mensen > 0 || bedrag !== 0);

const maandVanWeinig = ({ bijstand, heffing, loonkostensubsidie, verhaald, mensen }: Geteldemaand): boolean =>
  vanWeinig(bijstand || (heffing ?? 0) || loonkostensubsidie || verhaald, mensen.samen);

/**
 * A month as it may be told. When one of its parts is about few, all parts are left out: the part would be what the others
 * leave of the sum, and the bijstand of a month stands in the sheet that everybody reads.
 */
export function getoondemaand(geteld: Geteldemaand): Getoondemaand {
  const { maand, bijstand, heffing, loonkostensubsidie, verhaald, mensen } = geteld;
  const dicht = { bijstand: null, heffing: null, loonkostensubsidie: null, verhaald: null };
  if (maandVanWeinig(geteld)) return { maand, ...dicht, lasten: null, stand: 'niets' };
  const lasten = lastenVan(geteld);
  const klein =
    vanWeinig(bijstand, mensen.bijstand) ||
    vanWeinig(heffing ?? 0, mensen.heffing) ||
    vanWeinig(loonkostensubsidie, mensen.loonkostensubsidie) ||
    vanWeinig(verhaald, mensen.verhaald);
  if (klein) return { maand, ...dicht, lasten, stand: 'alleen-lasten' };
  return { maand, bijstand, heffing, loonkostensubsidie, verhaald, lasten, stand: 'alles' };
}

/**
 * Months to make a forecast of: what comes before the year only from after its last month about few. A year can begin in a
 * ledger that held a few people of the year before.
 */
export function vanafGenoeg(
  jaar: number,
  maanden: readonly Geteldemaand[],
  weinig: (maand: Geteldemaand) => boolean = maandVanWeinig,
): readonly Geteldemaand[] {
  return maanden.slice(maanden.findLastIndex((each) => yearOf(each.maand) < jaar && weinig(each)) + 1);
}

/** A forecast, unless it is made of a month that is not told: that month would follow from it. */
export function getoondePrognose(prognose: Prognose, maanden: readonly Geteldemaand[]): Prognose {
  if (!prognose.bekend) return prognose;
  const dicht = maanden
    .filter((each) => prognose.maanden.includes(each.maand) && maandVanWeinig(each))
    .map(({ maand }) => maand);
  return dicht.length === 0 ? prognose : { bekend: false, reden: 'te-weinig-mensen', maanden: dicht };
}

/** Money of an instrument, with who it is for, by their ids: they are counted and told to nobody. */
export interface Instrumentmensen extends Instrumentgeld {
  readonly mensen: { readonly gereserveerd: readonly string[]; readonly besteed: readonly string[] };
}

type Getoond<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };
export interface Getoondestand extends Pick<Reintegratiestand, 'verdeelbaar' | 'nietVerdeeld' | 'stappen'> {
  readonly lijnen: readonly Getoond<Lijnstand, 'gereserveerd' | 'besteed' | 'vrij'>[];
  /** Null: a line that is not told would follow from it. */
  readonly vrij: Cents | null;
  readonly zonderLijn: readonly Getoond<Instrumentgeld, 'gereserveerd' | 'besteed'>[];
}

interface Lijnmensen {
  readonly lijn: Lijnstand;
  readonly gereserveerd: ReadonlySet<string>;
  readonly besteed: ReadonlySet<string>;
  readonly samen: ReadonlySet<string>;
}

/**
 * The re-integration budget as it may be told. Of a line for few people nothing is told but its budget, and another is left
 * out with it until ten stand behind what is left out together: it would follow from what is free in all.
 */
export function getoondeReintegratie(stand: Reintegratiestand, geld: readonly Instrumentmensen[]): Getoondestand {
  const rijen = stand.lijnen.map((lijn) => mensenVan(lijn, geld));
  const { dicht, totaal } = sluit(rijen);
  const lijnen = rijen.map((rij) => {
    if (dicht.has(rij)) return { ...rij.lijn, gereserveerd: null, besteed: null, vrij: null };
    return deelsDicht(rij) ? { ...rij.lijn, gereserveerd: null, besteed: null } : rij.lijn;
  });
  return {
    ...{ lijnen, verdeelbaar: stand.verdeelbaar, nietVerdeeld: stand.nietVerdeeld, vrij: totaal ? stand.vrij : null },
    stappen: [
      ...stand.stappen.slice(0, stand.stappen.findIndex(({ naam }) => naam === BASISSTAND) + 1),
      ...rijen.flatMap((rij) => (dicht.has(rij) ? eldersstap(rij) : lijnstappen(rij))),
      ...(totaal ? [...samenstap([...dicht]), ...stand.stappen.slice(-1)] : []),
    ],
    zonderLijn: stand.zonderLijn.map((each) => {
      const mensen = geld.find(({ instrument }) => instrument === each.instrument)?.mensen;
      const gereserveerd = isKlein(new Set(mensen?.gereserveerd).size) ? null : each.gereserveerd;
      return { ...each, gereserveerd, besteed: isKlein(new Set(mensen?.besteed).size) ? null : each.besteed };
    }),
  };
}

function mensenVan(lijn: Lijnstand, geld: readonly Instrumentmensen[]): Lijnmensen {
  const eigen = geld.filter(({ instrument }) => lijn.instrumenten.includes(instrument)).map(({ mensen }) => mensen);
  const gereserveerd = new Set(eigen.flatMap((each) => each.gereserveerd));
  const besteed = new Set(eigen.flatMap((each) => each.besteed));
  return { lijn, gereserveerd, besteed, samen: new Set([...gereserveerd, ...besteed]) };
}

/** Either part is about few: the two together may be told, each alone may not. */
const deelsDicht = ({ gereserveerd, besteed }: Lijnmensen): boolean =>
  isKlein(gereserveerd.size) || isKlein(besteed.size);

/** Which lines are left out, and whether what is free in all may be told beside the others. */
function sluit(rijen: readonly Lijnmensen[]): { readonly dicht: ReadonlySet<Lijnmensen>; readonly totaal: boolean } {
  const dicht = new Set(rijen.filter(({ samen }) => isKlein(samen.size)));
  const andere = rijen.filter(({ samen }) => samen.size >= KLEINSTE_AANTAL).sort((a, b) => a.samen.size - b.samen.size);
  const klein = () => isKlein(new Set([...dicht].flatMap(({ samen }) => [...samen])).size);
  for (const rij of andere) if (klein()) dicht.add(rij);
  return { dicht, totaal: !klein() };
}

const gaatAf = ({ besteed, gereserveerd }: Lijnstand): Cents => -(besteed + gereserveerd);
const stap = (naam: string, bedrag: Cents): Watervalstap[] => (bedrag === 0 ? [] : [{ naam, bedrag, stand: false }]);

function lijnstappen(rij: Lijnmensen): Watervalstap[] {
  const { naam, besteed, gereserveerd } = rij.lijn;
  return deelsDicht(rij)
    ? stap(`${naam}: besteed en gereserveerd`, gaatAf(rij.lijn))
    : [...stap(`${naam}: besteed`, -besteed), ...stap(`${naam}: gereserveerd`, -gereserveerd)];
}

/** What the document says was spent elsewhere is told: nobody of ours stands behind it. */
const eldersstap = ({ lijn }: Lijnmensen): Watervalstap[] => stap(`${lijn.naam}: elders besteed`, -lijn.elders);

const samenstap = (dicht: readonly Lijnmensen[]): Watervalstap[] =>
  stap(
    'Lijnen die niet apart zijn getoond',
    dicht.reduce((som, { lijn }) => som + gaatAf(lijn) + lijn.elders, 0),
  );
