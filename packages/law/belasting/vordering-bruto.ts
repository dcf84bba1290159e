import type { Cents, Explained, Law } from '../kernel/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import { type Jaarinvoer, jaarheffing } from './jaarafrekening.ts';

export interface BrutoVordering {
  /** Net bijstand that was too much. */
  readonly netto: Explained<Cents>;
  /** Payroll tax that can no longer be settled with the tax office. */
  readonly loonheffing: Explained<Cents>;
  readonly terugvordering: Explained<Cents>;
}

/**
 * Pw art. 58 lid 5: a claim over a calendar year that has passed, with the payroll tax. The year is settled twice, as it
 * was paid and as it should have been; the claim is the difference of both.
 * @param law of the last day of the year the bijstand was paid in, whatever the day of the claim
 * @throws Ontbreekt when the rates of that year are not known.
 */
export function brutoVordering(law: Law, betaald: Jaarinvoer, juist: Jaarinvoer): BrutoVordering {
  const was = jaarheffing(law, betaald);
  const hoort = jaarheffing(law, juist);
  const verschil = (van: Explained<Cents>, naar: Explained<Cents>, wat: string) => {
    const meer = van.value - naar.value;
    return law.because(
      meer,
      'Pw art. 58 lid 5',
      () => `${wat}: ${bedrag(van.value)} min ${bedrag(naar.value)} is ${bedrag(meer)}.`,
      [van, naar],
    );
  };
  const netto = verschil(was.netto, hoort.netto, 'Te veel netto');
  const loonheffing = verschil(was.loonheffing, hoort.loonheffing, 'Te veel loonheffing');
  const som = netto.value + loonheffing.value;
  return {
    netto,
    loonheffing,
    terugvordering: law.because(som, 'Pw art. 58 lid 5', () => `De vordering is ${bedrag(som)}.`, [netto, loonheffing]),
  };
}
