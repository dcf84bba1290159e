import {
  begin,
  einde,
  type Kaartwoorden,
  type Moment,
  TREDEN,
  type Trede,
  type Wandelkaart,
} from '@meedoen/casework/wandelkaart';
import { dayNumber, type IsoDate, yearOf } from '@meedoen/law/kernel';
import type { Box, Point } from './box.ts';
import { type Card, cardsOf } from './cards.ts';
import { beside, monotone, samples } from './curve.ts';
import { indexOfNow, type Layout, type Place, partsOf } from './layout.ts';
import { placeLabels } from './placing.ts';
import { type Label, lineOf, setLabel, type Typeset, widthOf, wrap } from './text.ts';

/** Somebody who walks along: a lane under the drawing, and a line beside the way. */
export interface Lane {
  readonly id: string;
  readonly y: number;
  readonly from: number;
  /** Where it goes from what was to what will be. */
  readonly now: number;
  readonly until: number;
  readonly name: Label;
  readonly walked: readonly Point[];
  readonly ahead: readonly Point[];
}

export interface Rung {
  readonly trede: Trede;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The way on the rungs of the ladder, time from left to right, with the destinations at the end. */
export interface StairsLayout extends Layout {
  readonly typeset: Typeset;
  readonly left: number;
  readonly right: number;
  /** Where the rungs end and the lanes begin. */
  readonly floor: number;
  readonly now: number;
  readonly rungs: readonly Rung[];
  readonly cards: readonly Card[];
  readonly lanes: readonly Lane[];
  readonly heads: readonly Label[];
  readonly years: readonly Label[];
  /** The line along which one goes from one destination to another and back; undefined for fewer than two. */
  readonly back: { readonly x: number; readonly from: number; readonly until: number } | undefined;
  readonly boxes: readonly Box[];
}

const TYPESET: Typeset = { size: 13, leading: 16 };
const LEFT = 136;
const CARDS = 238;
const NARROWEST_STEP = 36;
const WIDEST_STEP = 900;
const LABELS = [112, 88, 150];
const LANE = 25;

/**
 * The drawing for the office. It is as wide as it is given, and wider when the words would lie on each other.
 * @param width CSS pixels
 */
export function stairsLayout(kaart: Wandelkaart, woorden: Kaartwoorden, width: number): StairsLayout {
  for (let step = NARROWEST_STEP, wide = width; step < WIDEST_STEP; step *= 1.2, wide *= 1.06) {
    const layout = attempt(kaart, woorden, wide, step);
    if (layout) return layout;
  }
  // with a step of two labels every station has room of its own: there is no map that comes here
  throw new RangeError(`no room for the words of a way of ${kaart.stations.length} stations`);
}

function attempt(kaart: Wandelkaart, woorden: Kaartwoorden, wanted: number, step: number): StairsLayout | undefined {
  const { stations } = kaart;
  const now = indexOfNow(kaart);
  const gaps = gapsOf(kaart);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  // the date of now stands before its line, also when the way begins there
  const first = LEFT + (now === 0 ? widthOf(woorden.omlijsting.nu, TYPESET.size, true) + 14 : 24);
  const tail = now === stations.length - 1 ? 118 : 84;
  // every step has its least, and what is left goes by the time between
  const over = Math.max(wanted - CARDS - first - tail - gaps.length * step, 0);
  const xs: number[] = [first];
  for (const gap of gaps) xs.push((xs.at(-1) ?? 0) + step + (over * gap) / (total || 1));
  const width = Math.max(wanted, Math.ceil((xs.at(-1) ?? 0) + tail + CARDS - 0.001));
  const end = width - CARDS;
  const { height: needed } = cardsOf(kaart, woorden, end + 6);
  const row = Math.max(92, Math.ceil(needed / TREDEN.length));
  const floor = row * TREDEN.length;
  const y = (trede: Trede) => floor - (trede - 0.5) * row;
  const cardsThere = cardsOf(kaart, woorden, end + 6, { y, floor }).cards;
  const points = placed(kaart, xs, y);
  const pieces = monotone(points);
  const nowAt = points[now] ?? { x: LEFT, y: floor / 2 };
  const heads = headsOf(woorden, nowAt.x, end);
  const labels = placeLabels(
    stations.map((station, i) => ({
      at: points[i] ?? nowAt,
      mark: station.soort === 'nu' ? 15 : 11,
      sets: LABELS.map((wide) => setLabel(partsOf(station, woorden, 'bij'), wide, TYPESET)),
    })),
    {
      room: { x: LEFT, y: 26, width: end - LEFT - 4, height: floor - 30 },
      taken: [...heads, { x: nowAt.x - 2, y: 0, width: 4, height: floor }],
      line: samples(pieces, 10),
      // the lines of who walks along lie beside the way
      beside: 9 + 4 * Math.floor(Math.min(kaart.meelopers.length, 6) / 2),
    },
  );
  if (!labels || heads.some((head) => head.x < LEFT || head.x + head.width > end)) return undefined;
  const axis = { points, kaart, end };
  const lanes = lanesOf(axis, woorden, samples(pieces, 26), floor);
  const years = yearsOf(axis, floor);
  const places = stations.map(
    ({ id, soort }, i): Place => ({ ...(points[i] ?? nowAt), id, soort, label: labels[i] as Label }),
  );
  const reachable = cardsThere.filter(({ stand }) => stand !== 'nu-niet').map((card) => card.y + card.height / 2);
  const back =
    reachable.length > 1
      ? { x: end + 6 + (cardsThere[0]?.width ?? 0) + 22, from: Math.min(...reachable), until: Math.max(...reachable) }
      : undefined;
  return {
    ...{ typeset: TYPESET, width, left: LEFT, right: end, floor, now: nowAt.x, places, heads, years, lanes, back },
    height: floor + (lanes.length > 0 ? 44 + lanes.length * LANE : 30),
    cards: cardsThere,
    walked: pieces.slice(0, now),
    ahead: pieces.slice(now),
    rungs: TREDEN.map((trede) => ({
      ...{ trede, y: floor - trede * row, height: row },
      lines: wrap(woorden.treden[trede], LEFT - 33, 12.5, false, 3),
    })),
    boxes: [...heads, ...years, ...cardsThere, ...lanes.map(({ name }) => name)],
  };
}

/** How far stations lie apart: partly the same for all, partly by the time between them; what comes needs more words. */
function gapsOf({ stations, vandaag }: Wandelkaart): number[] {
  const days = stations.map(({ op }) => dayNumber(op === undefined ? vandaag : begin(op)));
  return days.slice(1).map((day, i) => {
    const time = 0.5 * Math.min(1, Math.max(0, day - (days[i] ?? day)) / 730);
    return (0.7 + time) * (stations[i + 1]?.soort === 'straks' ? 1.7 : 1);
  });
}

/** A station that nobody placed on the ladder stays at the height of the one before, or of the first that has one. */
function placed({ stations }: Wandelkaart, xs: readonly number[], y: (trede: Trede) => number): Point[] {
  let trede = stations.find((each) => each.trede !== null)?.trede ?? 3;
  return stations.map((station, i) => {
    trede = station.trede ?? trede;
    return { x: xs[i] ?? LEFT, y: y(trede) };
  });
}

function headsOf({ omlijsting }: Kaartwoorden, now: number, end: number): Label[] {
  const head = (text: string, side: 'end' | 'start'): Label => {
    const width = widthOf(text, TYPESET.size, side === 'end');
    const x = side === 'end' ? now - 8 - width : now + 8;
    return { x, y: 5, width, height: 18, anchor: side, lines: [{ text, sort: side === 'end' ? 'kop' : 'gewoon' }] };
  };
  const coming = head(omlijsting.komen, 'start');
  return [head(omlijsting.nu, 'end'), ...(coming.x + coming.width <= end ? [coming] : [])];
}

interface Axis {
  readonly points: readonly Point[];
  readonly kaart: Wandelkaart;
  readonly end: number;
}

/** Where a day lies: straight between the stations before and after it. */
function placeOf({ points, kaart, end }: Axis, day: IsoDate): number {
  const known = kaart.stations
    .map(({ op }, i) => ({ day: dayNumber(op === undefined ? kaart.vandaag : begin(op)), x: points[i]?.x ?? 0 }))
    // a step that is late stands after now all the same: its day says nothing about where it lies
    .filter(({ day: other }, i, all) => all.slice(0, i).every(({ day: before }) => before < other));
  const number = dayNumber(day);
  const after = known.findIndex((each) => each.day >= number);
  const next = known[after];
  const before = after < 0 ? known.at(-1) : known[after - 1];
  if (!before) return Math.max(LEFT + 4, (next?.x ?? LEFT) - (next?.day === number ? 0 : 20));
  if (!next) return Math.min(end, before.x + Math.max(14, ((number - before.day) / 365) * 60));
  return before.x + ((next.x - before.x) * (number - before.day)) / (next.day - before.day);
}

function lanesOf(axis: Axis, woorden: Kaartwoorden, way: readonly Point[], floor: number): Lane[] {
  const { kaart, end, points } = axis;
  const now = points[indexOfNow(kaart)]?.x ?? LEFT;
  const regels = woorden.delen.flatMap((deel) => deel.regels);
  return kaart.meelopers.map(({ id, vanaf, tot, rol }, i): Lane => {
    const from = placeOf(axis, begin(vanaf));
    const until = Math.max(from + 12, tot === undefined ? end : placeOf(axis, einde(tot)));
    const y = floor + 44 + i * LANE;
    const text = wrap(`${lineOf(regels, id).kop}, ${rol}`, CARDS - 32, TYPESET.size, false, 1)[0] ?? '';
    const name: Label = {
      ...{ x: end + 30, y: y + 2, width: widthOf(text, TYPESET.size), height: 20 },
      ...{ anchor: 'start', lines: [{ text, sort: 'gewoon' }] },
    };
    // beside the way, each on a line of its own, by turns above and below
    const distance = (i % 2 === 0 ? -1 : 1) * (7 + 4 * Math.floor(i / 2));
    const stretch = (a: number, b: number) => (i < 6 && b - a > 8 ? beside(way, a, b, distance) : []);
    return {
      ...{ id, y: y + 12, from: Math.min(from, end - 12), now: Math.min(Math.max(now, from), until), until, name },
      walked: stretch(from, Math.min(until, now - 16)),
      ahead: stretch(Math.max(from, now + 16), until),
    };
  });
}

/** Years under the stations; one that would touch the year before is left out. */
function yearsOf({ points, kaart }: Axis, floor: number): Label[] {
  const years: Label[] = [];
  const write = (moment: Moment | undefined): string => (moment === undefined ? '' : String(yearOf(begin(moment))));
  for (const [i, { op }] of kaart.stations.entries()) {
    const text = write(op);
    const width = widthOf(text, 12);
    const x = (points[i]?.x ?? 0) - width / 2;
    const before = years.at(-1);
    if (text === '' || before?.lines[0]?.text === text || (before && x < before.x + before.width + 10)) continue;
    years.push({ x, y: floor + 10, width, height: 18, anchor: 'middle', lines: [{ text, sort: 'gewoon' }] });
  }
  return years;
}
