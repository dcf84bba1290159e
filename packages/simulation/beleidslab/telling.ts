import type { Cents, Ontbrekend } from '@meedoen/law/kernel';

/** Households of one kind, and what a variant does to them in a month. */
export interface Groeptelling {
  alle: number;
  /** Not known before or not known after. */
  onbekend: number;
  achteruit: number;
  vooruit: number;
  /** What those who lose lose together, not above zero. */
  min: Cents;
  /** What those who gain gain together. */
  plus: Cents;
}

/** Counts of a part of the population; parts are added up, so nothing in it is about one household. */
export interface Telling {
  readonly totaal: Groeptelling;
  /** Bijstand of all whose amount is known before and after. */
  nu: Cents;
  straks: Cents;
  /** Who gets an amount now and nothing under the variant, and the other way round. */
  verliestAlles: number;
  krijgtWeer: number;
  /** By kind of heading (family form, age, group, gemeente) and by heading. */
  readonly groepen: Record<string, Record<string, Groeptelling>>;
  /** Households by how much they lose or gain, in steps of `STAP`; the step is named by its lower side. */
  readonly verschillen: Record<string, number>;
  /** What was missing, by name. */
  readonly ontbreekt: Record<string, number>;
  /** Households that were computed again; of the others nothing they rest on changes. */
  herrekend: number;
  readonly gevolgen: { readonly nu: Gevolgtelling; readonly straks: Gevolgtelling };
}

/** What follows from things that happened, now and under the variant: it is not part of the bijstand of the month. */
export interface Gevolgtelling {
  /** Claims that are old enough to be remitted, and what is left of them. */
  kwijtschelding: number;
  kwijtgescholden: Cents;
  /** Breaches of the by-law of the last year that lead to a warning, or to a lowering. */
  waarschuwing: number;
  verlaging: number;
  /** Households with a supplement for who is 18 to 20, and what it comes to. */
  aanvulling: number;
  aangevuld: Cents;
}
export const emptyGevolgtelling = (): Gevolgtelling => ({
  ...{ kwijtschelding: 0, kwijtgescholden: 0, waarschuwing: 0, verlaging: 0, aanvulling: 0, aangevuld: 0 },
});

/** Ten euros, in cents. */
export const STAP = 1000;

const leeg = (): Groeptelling => ({ alle: 0, onbekend: 0, achteruit: 0, vooruit: 0, min: 0, plus: 0 });

export const emptyTelling = (): Telling => ({
  totaal: leeg(),
  nu: 0,
  straks: 0,
  verliestAlles: 0,
  krijgtWeer: 0,
  groepen: {},
  verschillen: {},
  ontbreekt: {},
  herrekend: 0,
  gevolgen: { nu: emptyGevolgtelling(), straks: emptyGevolgtelling() },
});

const tel = (tellingen: Record<string, number>, naam: string, aantal = 1): void => {
  tellingen[naam] = (tellingen[naam] ?? 0) + aantal;
};

/** Every line of the counts a household stands in. */
function linesOf(telling: Telling, groepen: Readonly<Record<string, string>>): Groeptelling[] {
  const regels = [telling.totaal];
  for (const kop in groepen) {
    const groep = groepen[kop] ?? '';
    telling.groepen[kop] ??= {};
    telling.groepen[kop][groep] ??= leeg();
    regels.push(telling.groepen[kop][groep]);
  }
  return regels;
}

/** Counts a household as it stands. Undefined: the amount cannot be known. */
export function countHuishouden(
  telling: Telling,
  groepen: Readonly<Record<string, string>>,
  nu: Cents | undefined,
): void {
  for (const regel of linesOf(telling, groepen)) {
    regel.alle += 1;
    if (nu === undefined) regel.onbekend += 1;
  }
  telling.nu += nu ?? 0;
  telling.straks += nu ?? 0;
}

/** Counts what happens to a household that was counted as it stands. */
export function countVerschil(
  telling: Telling,
  groepen: Readonly<Record<string, string>>,
  nu: Cents | undefined,
  straks: Cents | undefined,
): void {
  // who had no amount that could be known has none to compare with
  if (nu === straks || nu === undefined) return;
  const verschil = straks === undefined ? 0 : straks - nu;
  for (const regel of linesOf(telling, groepen)) {
    if (straks === undefined) regel.onbekend += 1;
    if (verschil < 0) regel.achteruit += 1;
    if (verschil > 0) regel.vooruit += 1;
    regel.min += Math.min(0, verschil);
    regel.plus += Math.max(0, verschil);
  }
  if (straks === undefined) {
    telling.nu -= nu;
    telling.straks -= nu;
    return;
  }
  telling.straks += verschil;
  if (straks === 0) telling.verliestAlles += 1;
  if (nu === 0) telling.krijgtWeer += 1;
  tel(telling.verschillen, String(stepOf(verschil)));
}

/** The lower side of the step: a gain lies above it up to the next, a loss from it up to the next. */
const stepOf = (verschil: Cents): Cents =>
  (verschil > 0 ? Math.ceil(verschil / STAP) - 1 : Math.floor(verschil / STAP)) * STAP;

/** Counts what a household lacks, by name. */
export function countOntbreekt(telling: Telling, ontbreekt: readonly Ontbrekend[]): void {
  for (const wat of ontbreekt) tel(telling.ontbreekt, wat.soort === 'bedrag' ? wat.naam : wat.vraag);
}

function voegSamen(a: Groeptelling, b: Groeptelling): void {
  a.alle += b.alle;
  a.onbekend += b.onbekend;
  a.achteruit += b.achteruit;
  a.vooruit += b.vooruit;
  a.min += b.min;
  a.plus += b.plus;
}

/** Counts of parts of a population as those of the whole. */
export function sumTellingen(delen: readonly Telling[]): Telling {
  const som = emptyTelling();
  for (const deel of delen) {
    voegSamen(som.totaal, deel.totaal);
    som.nu += deel.nu;
    som.straks += deel.straks;
    som.verliestAlles += deel.verliestAlles;
    som.krijgtWeer += deel.krijgtWeer;
    som.herrekend += deel.herrekend;
    for (const naam of Object.keys(som.gevolgen.nu) as (keyof Gevolgtelling)[]) {
      som.gevolgen.nu[naam] += deel.gevolgen.nu[naam];
      som.gevolgen.straks[naam] += deel.gevolgen.straks[naam];
    }
    for (const [kop, groepen] of Object.entries(deel.groepen))
      for (const [groep, telling] of Object.entries(groepen)) {
        som.groepen[kop] ??= {};
        som.groepen[kop][groep] ??= leeg();
        voegSamen(som.groepen[kop][groep], telling);
      }
    for (const [naam, aantal] of Object.entries(deel.verschillen)) tel(som.verschillen, naam, aantal);
    for (const [naam, aantal] of Object.entries(deel.ontbreekt)) tel(som.ontbreekt, naam, aantal);
  }
  return som;
}
