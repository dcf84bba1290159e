import type { Cents } from '../kernel/index.ts';
import { type As, type Kaartvraag, type Knoop, type Punt, type Spoor, spoorOp } from './punt.ts';

/** A stretch of the axis on which the outcome is one straight line up to the rounding of the law, first and last cent in it. */
export interface Stuk {
  readonly van: Punt;
  readonly tot: Punt;
  /** Of an extra euro: what is added to `samen`, and to `inHanden`; undefined where the outcome is not known. */
  readonly blijft: number | undefined;
  readonly inHanden: number | undefined;
  /** Names of amounts that are missing here. */
  readonly ontbreekt: readonly string[];
  /** The reasons at its first and at its last cent. */
  readonly begin: readonly Knoop[];
  readonly einde: readonly Knoop[];
}

/**
 * How far the law may be from a straight line by rounding: an outcome is at most four amounts that were each rounded
 * half-up (claim, exemption, share of a norm, holiday allowance), at both ends of the line as well as on it.
 */
export const AFRONDING: Cents = 4;

const VELDEN = ['samen', 'inHanden'] as const;

/** The line through two places, at a third; undefined where one of them is not known. */
function isRecht(van: Punt, midden: Punt, tot: Punt): boolean {
  const breedte = tot.x - van.x;
  return VELDEN.every((veld) => {
    const [a, m, b] = [van[veld], midden[veld], tot[veld]];
    if (a === undefined || m === undefined || b === undefined) return a === m && m === b;
    return Math.abs(m - (a + ((b - a) * (midden.x - van.x)) / breedte)) <= AFRONDING;
  });
}

/** Between two neighbouring cents nothing happens but what a cent of wage can do. */
const isStap = (van: Punt, tot: Punt): boolean =>
  VELDEN.every((veld) => {
    const [a, b] = [van[veld], tot[veld]];
    return a === undefined || b === undefined ? a === b : Math.abs(b - a) <= AFRONDING;
  });

interface Deel {
  readonly van: Spoor;
  readonly tot: Spoor;
}

/** Computes the household at a place, with its reasons. */
export type Loper = (x: Cents) => Spoor;

/** Every stretch of an axis for a household of the atlas, first and last cent in it. */
export const stukken = (vraag: Kaartvraag, as: As, van: Cents, tot: Cents): Stuk[] =>
  walk((x) => spoorOp(vraag, as, x), van, tot);

/**
 * Every stretch from `van` up to and including `tot`, with none sampled away: two places of which the reasons read
 * alike were computed by the same lines, and between them so was every cent (docs/decisions/0122).
 * @throws Error when the outcome bends where the reasons of the law say nothing: then its reasons are not complete.
 */
export function walk(loper: Loper, van: Cents, tot: Cents): Stuk[] {
  const bekend = new Map<Cents, Spoor>();
  const op = (x: Cents): Spoor => {
    let spoor = bekend.get(x);
    if (!spoor) {
      spoor = loper(x);
      bekend.set(x, spoor);
    }
    return spoor;
  };
  const delen: Deel[] = [];
  splits(op, van, tot, delen);
  const heel = verbind(op, delen);
  for (const [i, deel] of heel.entries()) {
    const vorige = heel[i - 1];
    if (vorige && vorige.tot.weg === deel.van.weg && isStap(vorige.tot.punt, deel.van.punt))
      throw new Error(`the law bends at ${deel.van.punt.x} cents without a reason: ${deel.van.weg}`);
  }
  return heel.map(stukVan);
}

/** Halves until the ends of each half were computed the same way and the middle lies on their line. */
function splits(op: Loper, van: Cents, tot: Cents, delen: Deel[]): void {
  const [a, b] = [op(van), op(tot)];
  const gelijk = a.weg === b.weg;
  if (van === tot) {
    delen.push({ van: a, tot: b });
    return;
  }
  if (tot - van === 1) {
    if (gelijk && isStap(a.punt, b.punt)) delen.push({ van: a, tot: b });
    else delen.push({ van: a, tot: a }, { van: b, tot: b });
    return;
  }
  const midden = Math.floor((van + tot) / 2);
  const m = op(midden);
  if (gelijk && m.weg === a.weg && isRecht(a.punt, m.punt, b.punt)) {
    delen.push({ van: a, tot: b });
    return;
  }
  splits(op, van, midden, delen);
  splits(op, midden + 1, tot, delen);
}

/** Neighbours that are one line are one stretch; also where only the words of the reasons differ. */
function verbind(op: Loper, delen: readonly Deel[]): Deel[] {
  const gelijk = samenvoegen(op, delen, (a, b) => a.tot.weg === b.van.weg);
  return samenvoegen(op, gelijk, () => true);
}

function samenvoegen(op: Loper, delen: readonly Deel[], mag: (a: Deel, b: Deel) => boolean): Deel[] {
  const uit: Deel[] = [];
  for (const deel of delen) {
    const vorige = uit.at(-1);
    if (vorige && mag(vorige, deel) && isEenLijn(op, vorige, deel)) {
      uit[uit.length - 1] = { van: vorige.van, tot: deel.tot };
    } else uit.push(deel);
  }
  return uit;
}

/** Both joined ends and both middles lie on the line from begin to end, and there is no step between them. */
function isEenLijn(op: Loper, a: Deel, b: Deel): boolean {
  if (!isStap(a.tot.punt, b.van.punt)) return false;
  const [begin, einde] = [a.van.punt, b.tot.punt];
  if (begin.x === einde.x) return true;
  const tussen = [a.tot.punt, b.van.punt, midden(op, a), midden(op, b)];
  return tussen.every((punt) => isRecht(begin, punt, einde)) && zelfdeHelling(a, b);
}

const midden = (op: Loper, { van, tot }: Deel): Punt => op(Math.floor((van.punt.x + tot.punt.x) / 2)).punt;

/** A short stretch says nothing of its slope; of two long ones the slopes are the same, or they are two lines. */
function zelfdeHelling(a: Deel, b: Deel): boolean {
  return VELDEN.every((veld) => {
    const [p, q] = [helling(a.van.punt, a.tot.punt, veld), helling(b.van.punt, b.tot.punt, veld)];
    if (p === undefined || q === undefined) return p === q || kort(a) || kort(b);
    return kort(a) || kort(b) || Math.abs(p - q) < 0.02;
  });
}

const kort = ({ van, tot }: Deel): boolean => tot.punt.x - van.punt.x < 40 * AFRONDING;

function helling(van: Punt, tot: Punt, veld: (typeof VELDEN)[number]): number | undefined {
  const [a, b] = [van[veld], tot[veld]];
  return a === undefined || b === undefined || van.x === tot.x ? undefined : (b - a) / (tot.x - van.x);
}

function stukVan({ van, tot }: Deel): Stuk {
  return {
    van: van.punt,
    tot: tot.punt,
    blijft: helling(van.punt, tot.punt, 'samen'),
    inHanden: helling(van.punt, tot.punt, 'inHanden'),
    ontbreekt: van.punt.ontbreekt,
    begin: van.knopen,
    einde: tot.knopen,
  };
}
