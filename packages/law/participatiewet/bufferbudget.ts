import { bufferbudgetMaximum } from '../amounts/index.ts';
import type { Cents, Explained, Law } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import { bedrag } from './tekst.ts';
import { leesVooruit } from './vrijlatingsregels.ts';

/**
 * Art. 34b: how much of a bufferbudget that the college wants to give fits in the calendar year.
 * @param besteed given earlier in the calendar year, cents
 * @param gevraagd cents
 * @returns undefined when the article does not hold yet and policy does not run ahead of it
 */
export function bufferbudget(law: Law, beleid: Beleid, besteed: Cents, gevraagd: Cents): Explained<Cents> | undefined {
  const vooruit = keuzeOp(beleid, law.date, 'bufferbudgetVooruit')?.waarde === true;
  if (law.date < '2027-01-01' && !vooruit) return undefined;
  const maximum = leesVooruit(law, bufferbudgetMaximum);
  const past = Math.max(0, Math.min(gevraagd, maximum.value - besteed));
  return law.because(
    past,
    'Pw art. 34b lid 1',
    () =>
      `Van het bufferbudget van ${bedrag(maximum.value)} per jaar is ${bedrag(besteed)} gebruikt; ${bedrag(past)} van ${bedrag(gevraagd)} past nog.`,
    [maximum],
  );
}
