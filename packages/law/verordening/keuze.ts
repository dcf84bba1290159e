import type { IsoDate } from '../kernel/index.ts';
import type { Afstemmingsbeleid, Beleid, Beleidskeuzes, Beleidslaag, Beleidsregime } from './beleid.ts';

const LAGEN: readonly Beleidslaag[] = ['wet', 'ministerieel', 'uitvoerder', 'gemeente'];

/** A choice in force on a day, with the regime that made it. */
export interface Keuze<K extends keyof Beleidskeuzes> {
  readonly waarde: NonNullable<Beleidskeuzes[K]>;
  readonly regime: Beleidsregime;
}

/**
 * The choice that holds on a day: of the layer nearest to the resident that made it, and within a layer of the regime
 * that began last. @returns undefined when no regime in force says anything about it.
 */
export function keuzeOp<K extends keyof Beleidskeuzes>(beleid: Beleid, datum: IsoDate, naam: K): Keuze<K> | undefined {
  let gevonden: Keuze<K> | undefined;
  for (const regime of beleid.regimes) {
    const waarde = regime.keuzes[naam];
    if (waarde === undefined || regime.vanaf > datum || (regime.tot !== undefined && regime.tot <= datum)) continue;
    if (!gevonden || weegtZwaarder(regime, gevonden.regime)) {
      gevonden = { waarde: waarde as NonNullable<Beleidskeuzes[K]>, regime };
    }
  }
  return gevonden;
}

function weegtZwaarder(regime: Beleidsregime, dan: Beleidsregime): boolean {
  const verschil = LAGEN.indexOf(regime.laag) - LAGEN.indexOf(dan.laag);
  return verschil > 0 || (verschil === 0 && regime.vanaf > dan.vanaf);
}

/** The most a policy may grant: six months and an extension of three. */
export const MAXIMUM_KOSTENDELERSUITZONDERING = { maanden: 6, verlengingMaanden: 3 } as const;

/** The by-law on lowering bijstand that holds on a day, with what was chosen about a warning for all its categories. */
export function afstemmingsbeleidOp(beleid: Beleid, datum: IsoDate): Afstemmingsbeleid | undefined {
  const verordening = keuzeOp(beleid, datum, 'afstemming')?.waarde;
  const eerst = keuzeOp(beleid, datum, 'waarschuwingEerst')?.waarde;
  if (!verordening || eerst === undefined) return verordening;
  return {
    ...verordening,
    categorieen: verordening.categorieen.map((each) => ({ ...each, waarschuwingEerst: eerst })),
  };
}
