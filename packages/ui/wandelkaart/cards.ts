import type { Bestemmingstand, Kaartwoorden, Trede, Wandelkaart } from '@meedoen/casework/wandelkaart';
import type { Box } from './box.ts';
import { type Line, lineOf, wrap } from './text.ts';

/** A destination as a card at the end of its route. */
export interface Card extends Box {
  readonly id: string;
  readonly stand: Bestemmingstand;
  readonly lines: readonly Line[];
}

const WIDTH = 196;
const PAD = 9;
const LEADING = 17;
const BETWEEN = 10;
/** Under the cards: that one may go there and back. */
export const FOOT = 44;

/**
 * The destinations, each at the height of its rung where there is room, in order and never on each other.
 * @param room where they go; left out: only how high they are together
 */
export function cardsOf(
  kaart: Wandelkaart,
  woorden: Kaartwoorden,
  x: number,
  room?: { readonly y: (trede: Trede) => number; readonly floor: number },
): { readonly cards: readonly Card[]; readonly height: number } {
  const regels = woorden.delen.flatMap((deel) => deel.regels);
  const sized = kaart.bestemmingen.map((bestemming) => {
    const inner = WIDTH - 2 * PAD - 6;
    const lines: Line[] = [
      ...wrap(lineOf(regels, bestemming.id).kop, inner, 13.5, true, 2).map((text): Line => ({ text, sort: 'kop' })),
      ...wrap(bestemming.waarom, inner, 13, false, 2).map((text): Line => ({ text, sort: 'bij' })),
    ];
    return { bestemming, lines, height: lines.length * LEADING + 2 * PAD };
  });
  const height = sized.reduce((sum, each) => sum + each.height + BETWEEN, 0) + FOOT;
  if (!room) return { cards: [], height };
  const tops: number[] = [];
  let free = 8;
  for (const { bestemming, height: own } of sized) {
    tops.push(Math.max(free, room.y(bestemming.trede) - own / 2));
    free = (tops.at(-1) ?? 0) + own + BETWEEN;
  }
  // what came out too low is pushed up again, from the last to the first
  let limit = room.floor - FOOT;
  for (let i = sized.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] ?? 0, limit - (sized[i]?.height ?? 0));
    limit = (tops[i] ?? 0) - BETWEEN;
  }
  return {
    height,
    cards: sized.map(({ bestemming, lines, height: own }, i) => ({
      ...{ id: bestemming.id, stand: bestemming.stand, lines },
      ...{ x, y: tops[i] ?? 0, width: WIDTH, height: own },
    })),
  };
}
