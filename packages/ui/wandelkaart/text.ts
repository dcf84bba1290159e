import type { Kaartregel } from '@meedoen/casework/wandelkaart';
import type { Box } from './box.ts';

export type LineSort = 'kop' | 'bij' | 'gewoon' | 'drempel' | 'genomen';

export interface Line {
  readonly text: string;
  readonly sort: LineSort;
}

export interface Label extends Box {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly Line[];
}

/** How text is set: size in pixels, and from one line to the next. */
export interface Typeset {
  readonly size: number;
  readonly leading: number;
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlftr.,:;!'’|()[\] -]/u, 0.37],
  [/[mwMW@%]/u, 0.92],
  [/[\p{Lu}\p{N}&]/u, 0.67],
  [/[\p{Script=Latin}\s\p{P}\p{S}]/u, 0.57],
];

/**
 * How wide a text is at most, in ems. A server and a test have no font to measure with, and the font of a phone may
 * be another: widths are those of the broadest of our font stack.
 */
function ems(text: string): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 1.1;
  return sum;
}

export const widthOf = (text: string, size: number, bold = false): number =>
  Math.ceil(ems(text) * size * (bold ? 1.06 : 1));

/**
 * A text in lines of at most a width; a word that is too long is broken.
 * @param most lines; the last ends with three dots when there is more
 */
export function wrap(text: string, width: number, size: number, bold: boolean, most: number): string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (fits(word) ? [word] : pieces(word, fits)));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = [...(lines[most - 1] ?? '')];
  while (last.length > 1 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

export interface LabelParts {
  readonly kop: string;
  readonly bij: string;
  readonly more: readonly Line[];
  /** What stands first: the moment, or what it is. */
  readonly first: 'kop' | 'bij';
}

/** The lines of a label and the room it takes. */
export function setLabel(
  { kop, bij, more, first }: LabelParts,
  width: number,
  { size, leading }: Typeset,
): Pick<Label, 'lines' | 'width' | 'height'> {
  const part = (text: string, sort: LineSort, most: number) =>
    text === '' ? [] : wrap(text, width, size, sort === 'kop', most).map((line): Line => ({ text: line, sort }));
  // what stands first is bold, whichever it is
  const [boven, onder] = first === 'kop' ? [kop, bij] : [bij, kop];
  const lines = [
    ...part(boven === '' ? onder : boven, 'kop', 3),
    ...(boven === '' ? [] : part(onder, 'bij', 3)),
    ...more.flatMap(({ text, sort }) => part(text, sort, 2)),
  ].slice(0, 8);
  const widest = Math.max(0, ...lines.map(({ text, sort }) => widthOf(text, size, sort === 'kop')));
  return { lines, width: Math.min(width, widest), height: lines.length * leading };
}

/** Everything the words say, by id. */
export const lineOf = (regels: readonly Kaartregel[], id: string): Kaartregel =>
  regels.find((each) => each.id === id) ?? { id, kop: '', bij: '', meer: [], zin: '' };
