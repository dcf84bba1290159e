import type { Point } from './box.ts';

/** One piece of a curve: cubic, from one point to the next. */
export interface Piece {
  readonly from: Point;
  readonly c1: Point;
  readonly c2: Point;
  readonly to: Point;
}

/** A curve that goes from left to right through points and never swings above or below two neighbours. */
export function monotone(points: readonly Point[]): Piece[] {
  const slopes = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return (point.y - before.y) / (point.x - before.x || 1);
  });
  const tangents = points.map((_, i) => {
    const [a, b] = [slopes[i - 1], slopes[i]];
    if (a === undefined || b === undefined) return (a ?? b ?? 0) * 0.6;
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const third = (to.x - from.x) / 3;
    return {
      ...{ from, to },
      c1: { x: from.x + third, y: from.y + (tangents[i] ?? 0) * third },
      c2: { x: to.x - third, y: to.y - (tangents[i + 1] ?? 0) * third },
    };
  });
}

/** A curve that runs back and forth and passes each point straight along one axis. */
export const swinging = (points: readonly Point[], along: 'x' | 'y'): Piece[] =>
  points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const half = (to[along] - from[along]) * 0.52;
    return {
      ...{ from, to },
      c1: along === 'x' ? { x: from.x + half, y: from.y } : { x: from.x, y: from.y + half },
      c2: along === 'x' ? { x: to.x - half, y: to.y } : { x: to.x, y: to.y - half },
    };
  });

export function pointOn({ from, c1, c2, to }: Piece, t: number): Point {
  const mix = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) };
}

/** Points along a curve, near enough to each other to draw it or to see what it passes. */
export const samples = (pieces: readonly Piece[], per = 18): Point[] =>
  pieces.flatMap((piece, i) =>
    Array.from({ length: per + (i === 0 ? 1 : 0) }, (_, j) => pointOn(piece, (j + (i === 0 ? 0 : 1)) / per)),
  );

const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${n(x)} ${n(y)}`;

export const pathOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ from, c1, c2, to }, i) => `${i === 0 ? `M${at(from)}` : ''}C${at(c1)} ${at(c2)} ${at(to)}`).join('');

export const lineThrough = (points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join('');

/** The part of a line between two places from left to right, beside it at a distance. */
export function beside(points: readonly Point[], from: number, until: number, distance: number): Point[] {
  return points.flatMap((point, i) => {
    if (point.x < from || point.x > until) return [];
    const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const long = Math.hypot(dx, dy) || 1;
    return [{ x: point.x - (dy / long) * distance, y: point.y + (dx / long) * distance }];
  });
}
