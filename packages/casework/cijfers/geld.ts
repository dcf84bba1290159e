import type { Cents } from '@meedoen/law/kernel';
import type { Bladcel, Bladindicator, Cijferblad } from './blad.ts';
import { type Cijferperiode, type Halfjaar, isHalfjaar, maandenVan } from './periode.ts';

/** What was entered about a gemeente, by year: inhabitants of 18 and older, and its BUIG budget, cents. */
export interface Bladgeld {
  readonly inwoners: ReadonlyMap<number, number>;
  readonly budgetten: ReadonlyMap<number, Cents>;
}

/** Indicators that are made of others when a sheet is read. */
const PER_INWONERS = 'huishoudens-per-1000';
const TEGENOVER_BUDGET = 'tegenover-budget';

/**
 * A sheet with its figures per 1,000 inhabitants and against the budget. They are made of numbers that the sheet tells and of
 * nothing else, so that what it leaves out does not follow from them, and entering a budget makes no new count.
 */
export function metGeld(blad: Cijferblad, geld: Bladgeld): Cijferblad {
  const reeks = (code: string) => blad.indicatoren.find((each) => each.code === code)?.reeks ?? [];
  const halfjaren = reeks('bijstand-bruto').flatMap(({ periode }) => (isHalfjaar(periode) ? [periode] : []));
  const perInwoners = (halfjaar: Halfjaar): Bladcel => {
    const inwoners = geld.inwoners.get(jaarVan(halfjaar));
    const stand = cel(reeks('huishoudens'), maandenVan(halfjaar)[5] as Cijferperiode);
    if (inwoners === undefined || !stand) return { periode: halfjaar, waarde: null, stand: 'nog-niet' };
    if (stand.waarde === null) return { ...stand, periode: halfjaar };
    return { periode: halfjaar, waarde: Math.round((stand.waarde * 10_000) / inwoners), stand: 'verteld' };
  };
  const tegenover = (halfjaar: Halfjaar): Bladcel => {
    const budget = geld.budgetten.get(jaarVan(halfjaar));
    if (budget === undefined) return { periode: halfjaar, waarde: null, stand: 'nog-niet' };
    const delen = totEnMet(halfjaar).flatMap((each) => [
      cel(reeks('bijstand-bruto'), each),
      cel(reeks('subsidie-geboekt'), each),
    ]);
    const weg = delen.find((each) => !each || each.waarde === null);
    if (weg || delen.includes(undefined))
      return { periode: halfjaar, waarde: null, stand: weg?.stand ?? 'niet-getoond' };
    const som = delen.reduce((totaal, each) => totaal + (each?.waarde ?? 0), 0);
    return { periode: halfjaar, waarde: Math.round((som * 100) / budget), stand: 'verteld' };
  };
  const vul = (indicator: Bladindicator): Bladindicator => {
    if (indicator.code === PER_INWONERS && geld.inwoners.size > 0)
      return { ...indicator, reeks: halfjaren.map(perInwoners) };
    if (indicator.code === TEGENOVER_BUDGET && geld.budgetten.size > 0)
      return { ...indicator, reeks: halfjaren.map(tegenover) };
    return indicator;
  };
  return { ...blad, indicatoren: blad.indicatoren.map(vul) };
}

const jaarVan = (halfjaar: Halfjaar): number => Number(halfjaar.slice(0, 4));
const cel = (reeks: readonly Bladcel[], periode: Cijferperiode): Bladcel | undefined =>
  reeks.find((each) => each.periode === periode);
/** The half years of a year up to and including this one. */
const totEnMet = (halfjaar: Halfjaar): Halfjaar[] => [
  `${jaarVan(halfjaar)}-H1`,
  ...(halfjaar.endsWith('2') ? [halfjaar] : []),
];
