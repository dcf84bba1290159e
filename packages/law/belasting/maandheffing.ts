import {
  bijstandspercentagetarief,
  bijstandspercentagetariefAow,
  werkgeversheffingZvwPercentage,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';

/** Gross and net of taxed bijstand. `bruto` = `netto` + `loonheffing`; `zvw` is paid by the gemeente on top of it. */
export interface Brutering {
  readonly netto: Explained<Cents>;
  /** Payroll tax; the gemeente pays it, nothing is withheld from what was granted (Pw art. 19 lid 4). */
  readonly loonheffing: Explained<Cents>;
  /** What counts as income for toeslagen and income tax. */
  readonly bruto: Explained<Cents>;
  readonly zvw: Explained<Cents>;
}

/**
 * Payroll tax and Zvw of a payment in the course of the year (first phase of the handbook): one percentage over the net
 * bijstand. The year is settled by `jaarafrekening`.
 * @param law of the day of the payment @param netto taxed net bijstand of one person, negative for what comes back
 * @throws Ontbreekt when the rates of the year are not known.
 */
export function maandheffing(law: Law, netto: Explained<Cents>, aow: boolean): Brutering {
  const tarief = law.read(aow ? bijstandspercentagetariefAow : bijstandspercentagetarief);
  const heffing = percentOf(netto.value, tarief.value);
  const loonheffing = law.because(
    heffing,
    'Pw art. 19 lid 4',
    () => `De gemeente betaalt ${getal(tarief.value)}% van ${bedrag(netto.value)} aan loonheffing: ${bedrag(heffing)}.`,
    [netto, tarief],
  );
  const bruto = brutobijstand(law, netto, loonheffing);
  return { netto, loonheffing, bruto, zvw: werkgeversheffingZvw(law, bruto) };
}

export function brutobijstand(law: Law, netto: Explained<Cents>, loonheffing: Explained<Cents>): Explained<Cents> {
  const bruto = netto.value + loonheffing.value;
  return law.because(
    bruto,
    'Pw art. 19 lid 4',
    () => `Bruto is ${bedrag(netto.value)} plus ${bedrag(loonheffing.value)} loonheffing: ${bedrag(bruto)}.`,
    [netto, loonheffing],
  );
}

/** The Zvw levy over gross bijstand, always borne by the gemeente. @param bijdrageinkomen at most the maximum */
export function werkgeversheffingZvw(law: Law, bijdrageinkomen: Explained<Cents>): Explained<Cents> {
  const percentage = law.read(werkgeversheffingZvwPercentage);
  const heffing = percentOf(bijdrageinkomen.value, percentage.value);
  return law.because(
    heffing,
    'Zvw art. 42',
    () =>
      `De gemeente betaalt ${getal(percentage.value)}% van ${bedrag(bijdrageinkomen.value)} bijdrage Zvw: ${bedrag(heffing)}.`,
    [bijdrageinkomen, percentage],
  );
}
