import type { Cents, Maand } from '@meedoen/law/kernel';

/** Money of one month: positive is to be paid, negative was paid or kept before. */
export interface Maandstand {
  readonly maand: Maand;
  readonly bedrag: Cents;
}

/**
 * Months set against each other, oldest first: what one month owes and another has too much is neither. The sum stays
 * the same, and what is left all has one sign.
 */
export function saldoPerMaand<T extends Maandstand>(maanden: readonly T[]): T[] {
  const som = maanden.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
  const teken = Math.sign(som);
  let weg = maanden.reduce((totaal, { bedrag }) => totaal + (Math.sign(bedrag) === -teken ? Math.abs(bedrag) : 0), 0);
  return maanden
    .toSorted((a, b) => (a.maand < b.maand ? -1 : 1))
    .flatMap((each) => {
      if (teken === 0 || Math.sign(each.bedrag) !== teken) return [];
      const eraf = Math.min(weg, Math.abs(each.bedrag));
      weg -= eraf;
      const bedrag = each.bedrag - teken * eraf;
      return bedrag === 0 ? [] : [{ ...each, bedrag }];
    });
}

/**
 * Pays amounts out of months, oldest first, so that each month is settled in its own name.
 * @param uitgaven what is paid or kept, in order; together not more than the months hold
 * @returns for each of them the pieces, by month
 */
export function betaalUit(maanden: readonly Maandstand[], uitgaven: readonly Cents[]): Maandstand[][] {
  const over = saldoPerMaand(maanden).map((each) => ({ ...each }));
  return uitgaven.map((uitgave) => {
    const stukken: Maandstand[] = [];
    let nog = uitgave;
    for (const bron of over) {
      const bedrag = Math.min(nog, bron.bedrag);
      if (bedrag <= 0) continue;
      bron.bedrag -= bedrag;
      nog -= bedrag;
      stukken.push({ maand: bron.maand, bedrag });
    }
    if (nog > 0) throw new RangeError(`${nog} cents paid out of nothing`);
    return stukken;
  });
}
