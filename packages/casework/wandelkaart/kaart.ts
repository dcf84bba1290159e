import type { IsoDate } from '@meedoen/law/kernel';
import {
  type Bestemming,
  begin,
  type Drempel,
  einde,
  type Halte,
  type Meeloper,
  type Moment,
  type Route,
  type Stap,
  TREDE_VAN,
  TREDEN,
  type Trede,
} from './route.ts';

/** One place on the way, in the order in which it is walked. */
export interface Station {
  readonly id: string;
  readonly soort: 'gelopen' | 'nu' | 'straks';
  /** Undefined for now. */
  readonly op: Moment | undefined;
  readonly tot: Moment | undefined;
  readonly wat: string;
  readonly toelichting: string | undefined;
  readonly trede: Trede | null;
  readonly drempels: readonly Drempel[];
  /** A planned step of which the moment has gone by. */
  readonly isVoorbij: boolean;
  /** Of a planned step: what one comes back to. */
  readonly terugNaar: string | undefined;
  /** Of now: since when. */
  readonly sinds: Moment | undefined;
}

/**
 * What the way back from a destination asks. `vrij`: there is no bijstand to come back to; `loopt-door`: bijstand never
 * stopped; `aanvraag`: it did, and art. 43a makes a new aanvraag within twelve months a lighter one; `hangt-af`: of the
 * two, which one depends on the income there.
 */
export type Terugweg = 'vrij' | 'loopt-door' | 'aanvraag' | 'hangt-af';

export interface Kaartbestemming extends Omit<Bestemming, 'trede' | 'bijstand'> {
  readonly trede: Trede;
  readonly terugweg: Terugweg;
}

export interface Kaartmeeloper extends Meeloper {
  readonly stand: 'liep-mee' | 'loopt-mee' | 'komt';
}

/** The way of one person: what a drawing and its words are both made of. */
export interface Wandelkaart {
  readonly naam: string;
  readonly vandaag: IsoDate;
  /** Always holds exactly one `nu`. */
  readonly stations: readonly Station[];
  /** Highest rung first; of one rung the chosen one first. */
  readonly bestemmingen: readonly Kaartbestemming[];
  readonly meelopers: readonly Kaartmeeloper[];
}

/** The id of the station where somebody is now. */
export const NU = 'nu';

/**
 * The walking map of a person. Nothing that is known is left off: a station after today becomes a step, a step of which
 * the moment went by stays a step and is marked.
 * @throws RangeError for what is no route: an id twice, a rung outside the ladder, an end before its begin, no moment
 */
export function wandelkaart(route: Route, vandaag: IsoDate): Wandelkaart {
  controleer(route);
  const gelopen = route.haltes.filter(({ op }) => begin(op) <= vandaag).sort(opTijd);
  const straks: readonly Stap[] = [...route.haltes.filter(({ op }) => begin(op) > vandaag), ...route.stappen].sort(
    opTijd,
  );
  const nu = plekVan(route, gelopen.at(-1));
  return {
    naam: route.naam,
    vandaag,
    stations: [
      // who stands where the last station left off, stands on it
      ...(route.nu ? gelopen : gelopen.slice(0, -1)).map((halte) => station(halte, 'gelopen', vandaag)),
      nu,
      ...straks.map((stap) => ({
        ...station(stap, 'straks', vandaag),
        terugNaar: stap.terugNaar ?? (nu.wat === '' ? undefined : nu.wat),
      })),
    ],
    bestemmingen: route.bestemmingen.map((each) => bestemming(each, route.heeftBijstand)).sort(opTrede),
    meelopers: route.meelopers
      .map((each) => ({ ...each, stand: standVan(each, vandaag) }))
      .sort((a, b) => vergelijk(begin(a.vanaf), begin(b.vanaf))),
  };
}

function plekVan({ nu }: Route, laatste: Halte | undefined): Station {
  const plek = nu ?? laatste;
  return {
    ...{ id: NU, soort: 'nu', op: undefined, tot: undefined, isVoorbij: false, terugNaar: undefined },
    ...{ wat: plek?.wat ?? '', toelichting: plek?.toelichting, trede: plek?.trede ?? null },
    drempels: (nu ? undefined : laatste?.drempels) ?? [],
    sinds: nu ? undefined : laatste?.op,
  };
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const opTijd = (a: Halte, b: Halte): number =>
  vergelijk(begin(a.op), begin(b.op)) || vergelijk(einde(a.op), einde(b.op));

const station = (halte: Halte, soort: 'gelopen' | 'straks', vandaag: IsoDate): Station => ({
  id: halte.id,
  soort,
  op: halte.op,
  tot: halte.tot,
  wat: halte.wat,
  toelichting: halte.toelichting,
  trede: halte.trede,
  drempels: halte.drempels ?? [],
  isVoorbij: soort === 'straks' && einde(halte.tot ?? halte.op) < vandaag,
  terugNaar: undefined,
  sinds: undefined,
});

const KEUZE: Readonly<Record<Bestemming['stand'], number>> = { gekozen: 0, loopt: 1, 'kan-ook': 2, 'nu-niet': 3 };
const opTrede = (a: Kaartbestemming, b: Kaartbestemming): number =>
  b.trede - a.trede || KEUZE[a.stand] - KEUZE[b.stand];

function bestemming({ bijstand, ...each }: Bestemming, heeftBijstand: boolean): Kaartbestemming {
  const trede = each.trede ?? (each.soort === 'anders' ? undefined : TREDE_VAN[each.soort]);
  if (trede === undefined) throw new RangeError(`a destination of its own needs a rung: ${each.id}`);
  return { ...each, trede, terugweg: heeftBijstand ? terugweg(trede, bijstand) : 'vrij' };
}

/** Work that is not paid leaves bijstand as it is; what is paid may end it. */
function terugweg(trede: Trede, bijstand: Bestemming['bijstand']): Terugweg {
  if (bijstand === 'stopt') return 'aanvraag';
  return bijstand === 'loopt-door' || trede < 5 ? 'loopt-door' : 'hangt-af';
}

function standVan({ vanaf, tot }: Meeloper, vandaag: IsoDate): Kaartmeeloper['stand'] {
  if (begin(vanaf) > vandaag) return 'komt';
  return tot !== undefined && einde(tot) < vandaag ? 'liep-mee' : 'loopt-mee';
}

function controleer({ nu, haltes, stappen, bestemmingen, meelopers }: Route): void {
  const haltesEnStappen = [...haltes, ...stappen];
  for (const ids of [
    [NU, ...haltesEnStappen.map(({ id }) => id)],
    bestemmingen.map(({ id }) => id),
    meelopers.map(({ id }) => id),
  ]) {
    const dubbel = ids.find((id, i) => ids.indexOf(id) !== i);
    if (dubbel !== undefined) throw new RangeError(`twice on one map: ${dubbel}`);
  }
  for (const { id, trede } of [...haltesEnStappen, ...bestemmingen, ...(nu ? [{ id: NU, ...nu }] : [])])
    if (trede !== null && trede !== undefined && !TREDEN.includes(trede))
      throw new RangeError(`no rung of the ladder: ${trede} (${id})`);
  for (const { id, soort, naam } of bestemmingen)
    if (soort === 'anders' && !naam?.trim()) throw new RangeError(`a destination of its own needs a name: ${id}`);
  const vakken = [
    ...haltesEnStappen.map(({ id, op, tot }) => ({ id, vanaf: op, tot })),
    ...meelopers.map(({ id, vanaf, tot }) => ({ id, vanaf, tot })),
  ];
  for (const { id, vanaf, tot } of vakken)
    if (einde(tot ?? vanaf) < begin(vanaf)) throw new RangeError(`ends before it begins: ${id}`);
}
