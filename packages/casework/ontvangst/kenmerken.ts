import { KENMERKLETTERS, kenmerk } from '../opmaak/index.ts';

const TUSSEN = String.raw`[\s./_-]*`;
const patroon = (letters: string) =>
  new RegExp(`(?<![A-Z0-9])${letters}${TUSSEN}(\\d{4})${TUSSEN}(\\d{6})(?!\\d)`, 'giu');
const VORDERING = patroon(KENMERKLETTERS.vordering);
const SUBSIDIE = patroon(KENMERKLETTERS.loonkostensubsidie);
const VERHAAL = patroon(KENMERKLETTERS.verhaal);

function genoemd(
  soort: 'vordering' | 'loonkostensubsidie' | 'verhaal',
  vorm: RegExp,
  omschrijving: string,
): readonly string[] {
  const gevonden = [...omschrijving.matchAll(vorm)].flatMap(([, jaar, nummer]) =>
    Number(nummer) > 0 ? [kenmerk(soort, Number(jaar), Number(nummer))] : [],
  );
  return [...new Set(gevonden)];
}

/** The claims that a description of a payment names, each once; people leave out the dashes, or write points. */
export const vorderingskenmerken = (omschrijving: string) => genoemd('vordering', VORDERING, omschrijving);

/** The loonkostensubsidies that a description names, each once: an employer pays back what was too much. */
export const subsidiekenmerken = (omschrijving: string) => genoemd('loonkostensubsidie', SUBSIDIE, omschrijving);

/** The cases of verhaal that a description names, each once: it is paid under one number, month after month. */
export const verhaalkenmerken = (omschrijving: string) => genoemd('verhaal', VERHAAL, omschrijving);
