import type { Inwonertal, Maat, Referentiecijfer, Referentiegebied } from './referentiebestand.ts';

/** A figure of one area beside others, in tenths per 1,000 inhabitants of 18 and older. */
export interface Referentiecel {
  readonly gebied: Referentiegebied;
  readonly naam: string;
  readonly tienden: number;
  readonly bron: string;
}
export interface Referentierij {
  readonly jaar: number;
  readonly maat: Maat;
  /** What this product counts of the gemeente itself; null: see `waarom`. */
  readonly geteld: { readonly tienden: number; readonly huishoudens: number; readonly inwoners: number } | null;
  readonly waarom: 'inwoners-ontbreken' | 'niet-getoond' | 'andere-maat' | null;
  readonly cellen: readonly Referentiecel[];
}

/** How many per 1,000 inhabitants, in tenths. @param inwoners 18 and older, above zero */
export const perDuizend = (aantal: number, inwoners: number): number => Math.round((aantal * 10_000) / inwoners);

/**
 * Figures of others beside those of the gemeente, the newest year first.
 * @param huishoudens households that may be told at the end of a year; null: they may not
 */
export function referentierijen(
  cijfers: readonly Referentiecijfer[],
  inwoners: readonly Inwonertal[],
  huishoudens: ReadonlyMap<number, number | null>,
): Referentierij[] {
  const plekken = new Map<string, { jaar: number; maat: Maat }>();
  for (const { jaar, maat } of cijfers) plekken.set(`${jaar} ${maat}`, { jaar, maat });
  for (const { jaar } of inwoners)
    if (huishoudens.has(jaar)) plekken.set(`${jaar} huishoudens`, { jaar, maat: 'huishoudens' });
  return [...plekken.values()]
    .sort((a, b) => b.jaar - a.jaar || (a.maat < b.maat ? -1 : 1))
    .map(({ jaar, maat }) => ({
      ...{ jaar, maat },
      ...eigen(jaar, maat, inwoners, huishoudens),
      cellen: cijfers
        .filter((each) => each.jaar === jaar && each.maat === maat)
        .map(({ gebied, naam, tienden, bron }) => ({ gebied, naam, tienden, bron })),
    }));
}

function eigen(
  jaar: number,
  maat: Maat,
  inwoners: readonly Inwonertal[],
  huishoudens: ReadonlyMap<number, number | null>,
): Pick<Referentierij, 'geteld' | 'waarom'> {
  if (maat !== 'huishoudens') return { geteld: null, waarom: 'andere-maat' };
  const inwonertal = inwoners.find((each) => each.jaar === jaar)?.aantal;
  if (inwonertal === undefined) return { geteld: null, waarom: 'inwoners-ontbreken' };
  const aantal = huishoudens.get(jaar);
  if (aantal === null || aantal === undefined) return { geteld: null, waarom: 'niet-getoond' };
  return {
    geteld: { tienden: perDuizend(aantal, inwonertal), huishoudens: aantal, inwoners: inwonertal },
    waarom: null,
  };
}
