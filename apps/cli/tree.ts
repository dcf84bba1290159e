import * as amounts from '@meedoen/law/amounts';
import { type Explained, formatEuro, type Parameter } from '@meedoen/law/kernel';

type Eenheid = Parameter<unknown>['unit'];

const isParameter = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'naam' in value && 'unit' in value && 'values' in value;

/** The unit of each amount of the law, by its name: an explanation holds only the number. */
const EENHEDEN: ReadonlyMap<string, Eenheid> = new Map(
  Object.values<unknown>(amounts).flatMap((value) => (isParameter(value) ? [[value.naam, value.unit]] : [])),
);

const WOORDEN: Readonly<Record<Exclude<Eenheid, 'cents' | 'percent' | 'boolean' | 'table'>, string>> = {
  years: 'jaar',
  weeks: 'weken',
  months: 'maanden',
  days: 'dagen',
};

/**
 * An explanation as indented lines: what, why and the article; under it what it was made of,
 * down to the dated amount with its source and the fact. A part that was explained before is not repeated.
 * @param shown the parts that already stand in an earlier tree
 */
export function tree(explained: Explained<unknown>, shown = new Set<Explained<unknown>>()): string[] {
  return branches(explained, '', '', shown);
}

function branches(node: Explained<unknown>, eerste: string, verder: string, shown: Set<Explained<unknown>>): string[] {
  const herhaald = shown.has(node) && node.uses.length > 0;
  shown.add(node);
  const lines = [`${eerste}${sentence(node)}${herhaald ? ' (zie boven)' : ''}`];
  if (herhaald) return lines;
  node.uses.forEach((part, i) => {
    const laatste = i === node.uses.length - 1;
    lines.push(...branches(part, `${verder}${laatste ? '└─ ' : '├─ '}`, `${verder}${laatste ? '   ' : '│  '}`, shown));
  });
  return lines;
}

function sentence(node: Explained<unknown>): string {
  const { says, article, herkomst, value } = node;
  const artikel = article === '' ? '' : ` [${article}]`;
  switch (herkomst?.soort) {
    case 'bedrag':
      return `${says}: ${formatValue(herkomst.naam, value)} vanaf ${herkomst.vanaf}${artikel} (bron: ${herkomst.bron})`;
    case 'feit':
      return `${says}${artikel} (${herkomst.feit ? `feit: ${herkomst.feit}` : `niet in de casus: aangenomen`})`;
    case 'beleid':
      return `${says}${artikel} (beleid: ${herkomst.naam}, ${herkomst.bron})`;
    case 'lezing':
      return `${says}${artikel} (lezing: ${herkomst.naam})`;
    case undefined:
      return `${says}${artikel}`;
  }
}

function formatValue(naam: string, value: unknown): string {
  const eenheid = EENHEDEN.get(naam);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'number') return 'tabel';
  switch (eenheid) {
    case 'cents':
      return formatEuro(value);
    case 'percent':
      return `${String(value).replace('.', ',')}%`;
    case undefined:
    case 'boolean':
    case 'table':
      return String(value);
    default:
      return `${value} ${WOORDEN[eenheid]}`;
  }
}
