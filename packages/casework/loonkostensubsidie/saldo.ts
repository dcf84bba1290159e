import type { Cents, Maand } from '@meedoen/law/kernel';
import type { GesubsidieerdeDienstbetrekking } from '@meedoen/law/participatiewet';
import { subsidiemaand, subsidiemaanden } from './stuk.ts';

/** What a month comes to by what was decided, less what was booked. Cents, of either sign. */
export interface Subsidieverschil {
  readonly maand: Maand;
  readonly verschil: Cents;
}

/**
 * What is still to be booked of each past month. A month that cannot be computed yet is left for when it can; a month that
 * is no part of the grant any more goes back.
 * @param geboekt cents that were booked by month
 * @param totEnMet the last month that is over
 */
export function subsidieverschillen(
  dienst: GesubsidieerdeDienstbetrekking,
  geboekt: ReadonlyMap<Maand, Cents>,
  totEnMet: Maand,
): Subsidieverschil[] {
  const maanden = new Set([...subsidiemaanden(dienst, totEnMet), ...geboekt.keys()]);
  return [...maanden].toSorted().flatMap((maand) => {
    const { subsidie, vergoeding } = subsidiemaand(dienst, maand);
    if (subsidie === undefined || vergoeding === undefined) return [];
    return { maand, verschil: subsidie + vergoeding - (geboekt.get(maand) ?? 0) };
  });
}

/**
 * What the employer was paid more than a besluit leaves them. Cents; undefined when it is nothing.
 * @param open cents that were booked and not paid yet; below zero: too much was paid already
 */
export function teVeelBetaald(verschillen: readonly Subsidieverschil[], open: Cents): Cents | undefined {
  const over = verschillen.reduce((som, { verschil }) => som + verschil, open);
  return over < 0 ? -over : undefined;
}
