import { dwangsombedragen, lidZonderDwangsom } from '../amounts/index.ts';
import { type Cents, type Explained, formatEuro, herkomstVan, type IsoDate, readOn } from '../kernel/index.ts';
import type { Dwangsom, Dwangsomtrede } from './dwangsom.ts';

/** Why no dwangsom is owed although it ran; whether one holds is a judgement of a person. */
export const GEEN_DWANGSOM_GRONDEN = [
  'onredelijk-laat',
  'geen-belanghebbende',
  'kennelijk-niet-ontvankelijk',
  'kennelijk-ongegrond',
] as const;
export type GeenDwangsomGrond = (typeof GEEN_DWANGSOM_GRONDEN)[number];

const ONDERDEEL = {
  'onredelijk-laat': 'a',
  'geen-belanghebbende': 'b',
  'kennelijk-niet-ontvankelijk': 'c',
  'kennelijk-ongegrond': 'c',
} as const satisfies Record<GeenDwangsomGrond, string>;

const ZEGT = {
  'onredelijk-laat': 'De ingebrekestelling kwam onredelijk laat: er is geen dwangsom verschuldigd.',
  'geen-belanghebbende': 'Wie vroeg is geen belanghebbende: er is geen dwangsom verschuldigd.',
  'kennelijk-niet-ontvankelijk': 'Wat werd gevraagd is kennelijk niet-ontvankelijk: er is geen dwangsom verschuldigd.',
  'kennelijk-ongegrond': 'Wat werd gevraagd is kennelijk ongegrond: er is geen dwangsom verschuldigd.',
} as const satisfies Record<GeenDwangsomGrond, string>;

/** Where the law says that nothing is owed; without its lid for a day whose text was not read. */
export function artikelGeenDwangsom(grond: GeenDwangsomGrond, dag: IsoDate): string {
  const lid = readOn(lidZonderDwangsom, dag);
  return lid.known ? `Awb art. 4:17 lid ${lid.value} ${ONDERDEEL[grond]}` : 'Awb art. 4:17';
}

/** What a dwangsom came to, with its days, rates and their source. @returns undefined while an amount is missing */
export function verbeurdeDwangsom({
  ingebrekestelling,
  dagen,
  bedrag,
  treden,
}: Pick<Dwangsom, 'ingebrekestelling' | 'dagen' | 'bedrag' | 'treden'>): Explained<Cents> | undefined {
  if (!ingebrekestelling) return undefined;
  const gelezen = readOn(dwangsombedragen, ingebrekestelling);
  if (!gelezen.known) return undefined;
  const herkomst = herkomstVan({ naam: dwangsombedragen.naam, unit: 'cents' }, gelezen.from, gelezen.source);
  return {
    value: bedrag,
    article: 'Awb art. 4:17 lid 1',
    says: `${inDagen(dagen)} te laat, ten hoogste 42 dagen: ${formatEuro(bedrag)}.`,
    uses: treden.map((trede) => perTrede(trede, herkomst)),
  };
}

const inDagen = (dagen: number): string => (dagen === 1 ? '1 dag' : `${dagen} dagen`);

const perTrede = (
  { dagen, perDag, bedrag }: Dwangsomtrede,
  herkomst: Explained<Cents>['herkomst'],
): Explained<Cents> => ({
  value: bedrag,
  article: 'Awb art. 4:17 lid 2',
  says: `${inDagen(dagen)} van ${formatEuro(perDag)}.`,
  uses: [{ value: perDag, article: 'Awb art. 4:17 lid 2', says: 'Dwangsom per dag.', uses: [], herkomst }],
});

/**
 * What is owed of what was forfeited (Awb 4:18): all of it, or nothing on one of the grounds of 4:17.
 * @param dag the day of the besluit, which decides the text of the law it names
 */
export function verschuldigdeDwangsom(
  verbeurd: Explained<Cents>,
  grond: GeenDwangsomGrond | undefined,
  dag: IsoDate,
): Explained<Cents> {
  if (!grond)
    return {
      value: verbeurd.value,
      article: 'Awb art. 4:18',
      says: `De dwangsom is ${formatEuro(verbeurd.value)}.`,
      uses: [verbeurd],
    };
  return { value: 0, article: artikelGeenDwangsom(grond, dag), says: ZEGT[grond], uses: [verbeurd] };
}
