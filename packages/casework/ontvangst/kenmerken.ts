import { KENMERKLETTERS, kenmerk } from '../opmaak/index.ts';

const TUSSEN = String.raw`[\s./_-]*`;
const VORDERING = new RegExp(
  `(?<![A-Z0-9])${KENMERKLETTERS.vordering}${TUSSEN}(\\d{4})${TUSSEN}(\\d{6})(?!\\d)`,
  'giu',
);

/** The claims that a description of a payment names, each once; people leave out the dashes, or write points. */
export function vorderingskenmerken(omschrijving: string): readonly string[] {
  const gevonden = [...omschrijving.matchAll(VORDERING)].flatMap(([, jaar, nummer]) =>
    Number(nummer) > 0 ? [kenmerk('vordering', Number(jaar), Number(nummer))] : [],
  );
  return [...new Set(gevonden)];
}
