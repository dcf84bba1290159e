import type { Feit } from '@meedoen/casework/feiten';
import type { BezitAntwoord } from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import type { FeitInvoer } from '../feit/index.ts';

/** A declared fact, and whose it is. */
export interface Opgegeven {
  readonly over: 'aanvrager' | 'partner';
  readonly feit: FeitInvoer;
}

/** Says a fact about somebody, declared by the applicant, from a day on. */
export const over =
  (wie: Opgegeven['over'], vanaf: IsoDate | null) =>
  (soort: Feit['soort'], waarde: object): Opgegeven => ({
    over: wie,
    feit: { soort, waarde, vanaf, totEnMet: null, bron: 'inwoner', gecontroleerd: false },
  });

/** Possessions and debts as facts. Nothing at all is said too: the law wants to know that there is none. */
export function vermogenVan(bezit: readonly BezitAntwoord[] | undefined, zeg: ReturnType<typeof over>): Opgegeven[] {
  if (bezit?.length === 0) return [zeg('spaargeld', { kenmerk: 'geen', bedragInCenten: 0 })];
  return (bezit ?? []).map(({ kenmerk, soort, bedragInCenten }) => {
    if (soort === 'betaalrekening') return zeg('bankstand', { kenmerk, saldoInCenten: bedragInCenten });
    if (soort === 'spaargeld') return zeg('spaargeld', { kenmerk, bedragInCenten });
    if (soort === 'schuld') return zeg('schuld', { kenmerk, bedragInCenten: Math.abs(bedragInCenten) });
    return zeg('bezit', { kenmerk, soort, waardeInCenten: bedragInCenten });
  });
}
