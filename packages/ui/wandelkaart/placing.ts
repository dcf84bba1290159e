import { around, type Box, holds, isInside, overlaps, type Point } from './box.ts';
import type { Label } from './text.ts';

type Set = Pick<Label, 'lines' | 'width' | 'height'>;

export interface Unplaced {
  readonly at: Point;
  /** Radius of the mark. */
  readonly mark: number;
  /** The same words set in more than one width; the first is the one that is wanted. */
  readonly sets: readonly Set[];
}

const DISTANCES = [6, 12, 20, 30, 42, 56, 72, 90, 110, 134, 160];

/**
 * A place for the label of each mark: near it, inside, on no other label, no mark and nothing that was there, and as
 * little as can be on the line.
 * @returns undefined when one of them has no place
 */
export function placeLabels(
  marks: readonly Unplaced[],
  {
    room,
    taken,
    line,
    beside,
  }: {
    readonly room: Box;
    readonly taken: readonly Box[];
    readonly line: readonly Point[];
    /** How far from the line it is still crowded. */
    readonly beside: number;
  },
): Label[] | undefined {
  const blocked = [...taken, ...marks.map(({ at, mark }) => around(at, mark))];
  const labels: Label[] = [];
  for (const { at, mark, sets } of marks) {
    let best: { label: Label; cost: number } | undefined;
    for (const candidate of sets.flatMap((set, i) => [...candidates(at, mark, set, i * 3)])) {
      const { label, cost } = candidate;
      if (best && cost >= best.cost) continue;
      if (!isInside(label, room) || blocked.some((box) => overlaps(label, box, 3))) continue;
      const near = grown(label, beside);
      const sum = line.reduce((all, point) => all + (holds(label, point) ? 14 : holds(near, point) ? 3 : 0), cost);
      if (!best || sum < best.cost) best = { label, cost: sum };
    }
    if (!best) return undefined;
    labels.push(best.label);
    blocked.push(best.label);
  }
  return labels;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});

function* candidates(at: Point, mark: number, set: Set, extra: number): Generator<{ label: Label; cost: number }> {
  const { width, height } = set;
  for (const distance of DISTANCES) {
    const away = mark + distance;
    const spots: readonly (readonly [number, number, Label['anchor'], number])[] = [
      [at.x - width / 2, at.y - away - height, 'middle', 0],
      [at.x - width / 2, at.y + away, 'middle', 1],
      [at.x - away - width, at.y - height / 2, 'end', 5],
      [at.x + away, at.y - height / 2, 'start', 5],
      [at.x - mark - width, at.y - away - height, 'end', 4],
      [at.x + mark, at.y - away - height, 'start', 7],
      [at.x + mark, at.y + away, 'start', 4],
      [at.x - mark - width, at.y + away, 'end', 7],
    ];
    for (const [x, y, anchor, cost] of spots) yield { label: { ...set, x, y, anchor }, cost: cost + distance + extra };
  }
}
