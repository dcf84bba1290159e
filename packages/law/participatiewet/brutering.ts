import { bruteringspercentages } from '../amounts/index.ts';
import { type Cents, type Explained, type IsoDate, type Law, percentOf, yearOf } from '../kernel/index.ts';
import { bedrag, getal } from './tekst.ts';

/** Net bijstand of one year that is claimed back. */
export interface Nettovordering {
  readonly netto: Cents;
  /** Pensioengerechtigde leeftijd reached in the months concerned. */
  readonly aow: boolean;
  /** The Zvw contribution was withheld; absent: as is normal, not below the AOW age, and from it on it was. */
  readonly zvwIngehouden?: boolean | undefined;
  readonly besluit: IsoDate;
}

/**
 * Art. 58 lid 5: payroll tax that can no longer be settled with the tax office because the year is over.
 * @param law the law of a day in the year of the bijstand: its percentages, not those of the claim
 */
export function brutering(law: Law, { netto, aow, zvwIngehouden, besluit }: Nettovordering): Explained<Cents> {
  if (yearOf(besluit) <= yearOf(law.date))
    return law.because(
      0,
      'Pw art. 58 lid 5',
      () => 'Het jaar loopt nog: de loonheffing wordt met de Belastingdienst verrekend.',
      [],
    );
  const percentages = law.read(bruteringspercentages);
  const { zonderZvw, metZvw, aowMetZvw, aowZonderZvw } = percentages.value;
  const percentage = aow ? ((zvwIngehouden ?? true) ? aowMetZvw : aowZonderZvw) : zvwIngehouden ? metZvw : zonderZvw;
  const heffing = percentOf(netto, percentage);
  return law.because(
    heffing,
    'Pw art. 58 lid 5',
    () =>
      `${getal(percentage)} procent loonheffing over ${bedrag(netto)} uit ${yearOf(law.date)} is ${bedrag(heffing)}.`,
    [percentages],
  );
}
