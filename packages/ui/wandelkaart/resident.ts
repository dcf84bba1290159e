import type { Kaartwoorden, Wandelkaart } from '@meedoen/casework/wandelkaart';
import { overlaps, type Point } from './box.ts';
import { type Piece, samples, swinging } from './curve.ts';
import { indexOfNow, type Layout, type Place, partsOf } from './layout.ts';
import { type Label, type LabelParts, lineOf, setLabel, type Typeset } from './text.ts';

/** The way of a resident: one path that swings down a phone, or along a wider screen. */
export interface ResidentLayout extends Layout {
  readonly shape: 'path' | 'ribbon';
  readonly typeset: Typeset;
  /** Where a tree may stand without touching a word or the way. */
  readonly trees: readonly (Point & { readonly size: number })[];
}

const TYPESET: Typeset = { size: 16, leading: 22 };
const MARK = 22;
const RIBBON_MARGIN = 64;
/** Room around the words of now, which stand in a card. */
const CARD = 14;

interface Stop {
  readonly id: string;
  readonly soort: Place['soort'];
  readonly parts: LabelParts;
}

function stopsOf(kaart: Wandelkaart, woorden: Kaartwoorden): Stop[] {
  const regels = woorden.delen.flatMap((deel) => deel.regels);
  const doelen = kaart.bestemmingen.filter(({ stand }) => stand === 'gekozen');
  return [
    ...kaart.stations.map((station) => {
      const parts = partsOf(station, woorden, 'kop');
      const terug = station.terugNaar ? [{ text: woorden.omlijsting.terug, sort: 'gewoon' as const }] : [];
      return { id: station.id, soort: station.soort, parts: { ...parts, more: [...parts.more, ...terug] } };
    }),
    ...doelen.map(({ id, waarom }) => ({
      ...{ id, soort: 'doel' as const },
      parts: { kop: lineOf(regels, id).kop, bij: waarom, more: [], first: 'kop' as const },
    })),
  ];
}

/**
 * The drawing for a resident. From a width on the way runs along the screen, when its stations fit; otherwise down it.
 * @param width CSS pixels, at least 280
 */
export function residentLayout(kaart: Wandelkaart, woorden: Kaartwoorden, width: number): ResidentLayout {
  const stops = stopsOf(kaart, woorden);
  return (width >= 640 ? ribbon(stops, kaart, width) : undefined) ?? path(stops, kaart, Math.min(width, 560));
}

function path(stops: readonly Stop[], kaart: Wandelkaart, width: number): ResidentLayout {
  const room = width - 2 * MARK - 16 - 16 - 24;
  const places: Place[] = [];
  // the wider the swing, the more height it needs to stay off the words
  const swing = 64 + (width - 280) * 0.13;
  let bottom = 30;
  for (const [i, { id, soort, parts }] of stops.entries()) {
    const pad = soort === 'nu' ? CARD : 0;
    const set = setLabel(parts, room - 2 * pad, TYPESET);
    const height = set.height + 2 * pad;
    const atStart = i % 2 === 0;
    const half = Math.max(height / 2, MARK);
    const y = bottom + half + (soort === 'doel' ? 22 : 0);
    const x = atStart ? MARK + 16 : width - MARK - 16;
    const left = atStart ? x + MARK + 12 : x - MARK - 12 - set.width - 2 * pad;
    const label: Label = {
      ...{ x: left, y: y - height / 2, width: set.width + 2 * pad, height },
      // the words stand against their mark; in the card of now they begin at its edge
      ...{ anchor: atStart || soort === 'nu' ? 'start' : 'end', lines: set.lines },
    };
    places.push({ id, soort, x, y, label });
    bottom = y + half + swing;
  }
  return finish('path', places, kaart, width, bottom - swing + 34);
}

/** @returns undefined when the words do not fit side by side, in wide lines or in narrow ones */
function ribbon(stops: readonly Stop[], kaart: Wandelkaart, width: number): ResidentLayout | undefined {
  const column = stops.length > 1 ? (width - 2 * RIBBON_MARGIN) / (stops.length - 1) : width;
  for (let room = Math.min(230, 2 * column - 20); room >= 120; room -= 10) {
    const layout = ribbonOf(stops, kaart, { width, column, room });
    if (layout) return layout;
  }
  return undefined;
}

function ribbonOf(
  stops: readonly Stop[],
  kaart: Wandelkaart,
  { width, column, room }: { readonly width: number; readonly column: number; readonly room: number },
): ResidentLayout | undefined {
  const sets = stops.map(({ soort, parts }) => {
    const pad = soort === 'nu' ? CARD : 0;
    return { pad, set: setLabel(parts, room - 2 * pad, TYPESET) };
  });
  const high = (i: number) => i % 2 === 1;
  const tallest = (side: boolean) =>
    Math.max(0, ...sets.flatMap(({ set, pad }, i) => (high(i) === side ? [set.height + 2 * pad] : [])));
  const top = 24 + tallest(true) + (stops.some(({ soort }, i) => soort === 'doel' && high(i)) ? 34 : 0) + MARK + 12;
  const low = top + 132;
  const places = stops.map(({ id, soort }, i): Place => {
    const { set, pad } = sets[i] ?? { set: { lines: [], width: 0, height: 0 }, pad: 0 };
    const x = stops.length > 1 ? RIBBON_MARGIN + i * column : width / 2;
    const y = high(i) ? top : low;
    const box = { width: set.width + 2 * pad, height: set.height + 2 * pad };
    const left = Math.max(24, Math.min(width - 24 - box.width, x - box.width / 2));
    const flag = soort === 'doel' && high(i) ? 34 : 0;
    const label: Label = {
      ...{ ...box, x: left, y: high(i) ? y - MARK - 12 - flag - box.height : y + MARK + 12 },
      // words at the edge keep to their own side of the mark
      ...{
        anchor: x - box.width / 2 < 24 ? 'start' : x + box.width / 2 > width - 24 ? 'end' : 'middle',
        lines: set.lines,
      },
    };
    return { id, soort, x, y, label };
  });
  const labels = places.map(({ label }) => label);
  if (labels.some((label, i) => labels.slice(i + 1).some((other) => overlaps(label, other, 8)))) return undefined;
  return finish('ribbon', places, kaart, width, low + MARK + 12 + tallest(false) + 24);
}

function finish(
  shape: ResidentLayout['shape'],
  places: readonly Place[],
  kaart: Wandelkaart,
  width: number,
  height: number,
): ResidentLayout {
  const now = indexOfNow(kaart);
  const [walked, ahead] = [places.slice(0, now + 1), places.slice(now)].map((part) =>
    shape === 'path' ? downPast(part) : swinging(part, 'x'),
  );
  const way = [...(walked ?? []), ...(ahead ?? [])];
  return {
    ...{ shape, typeset: TYPESET, width, height, places, trees: treesIn(places, way, width, height) },
    ...{ walked: walked ?? [], ahead: ahead ?? [] },
  };
}

/** Down past the words of each station, and over to the other side in between. */
function downPast(places: readonly Place[]): Piece[] {
  return places.flatMap((place, i) => {
    const reach = Math.max(place.label.height / 2, MARK);
    const points = [
      ...(i > 0 ? [{ x: place.x, y: place.y - reach }] : []),
      { x: place.x, y: place.y },
      ...(i < places.length - 1 ? [{ x: place.x, y: place.y + reach }] : []),
    ];
    const [next] = places.slice(i + 1);
    const over = next && { x: next.x, y: next.y - Math.max(next.label.height / 2, MARK) };
    return [...swinging(points, 'y'), ...(over ? swinging([points.at(-1) ?? place, over], 'y') : [])];
  });
}

/** Trees where there is room: off a fixed row of spots, the same for every way. */
function treesIn(
  places: readonly Place[],
  way: readonly Piece[],
  width: number,
  height: number,
): ResidentLayout['trees'] {
  const line = samples(way);
  return Array.from({ length: Math.ceil((width * height) / 20_000) }, (_, i) => ({
    x: 24 + ((i * 0.618_034) % 1) * (width - 48),
    y: 40 + ((i * 0.754_877) % 1) * (height - 76),
    size: 0.8 + (i % 3) * 0.2,
  })).filter(
    (spot) =>
      line.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) > 42) &&
      places.every(
        (place) =>
          Math.hypot(place.x - spot.x, place.y - spot.y) > 62 &&
          !overlaps(place.label, { x: spot.x - 18, y: spot.y - 18, width: 36, height: 42 }, 6),
      ),
  );
}
