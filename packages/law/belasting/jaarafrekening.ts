import {
  loonheffingPercentage,
  loonheffingPercentageAow,
  loonheffingskorting,
  loonheffingskortingAowAlleenstaand,
  loonheffingskortingAowGehuwd,
  maximumBijdrageinkomenZvw,
} from '../amounts/index.ts';
import { type Cents, daysIn, type Explained, type Law, type Maand, percentOf, share } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';
import { type Brutering, brutobijstand, werkgeversheffingZvw } from './maandheffing.ts';

/** Bijstand over one month (loontijdvak) as it was paid to one person in the year. */
export interface Loontijdvak {
  readonly maand: Maand;
  /** Days of the month over which bijstand was granted; months of a year before carry none. */
  readonly dagen: number;
  /** Taxed net bijstand paid in the year, cents; holiday pay in the month it was paid. */
  readonly netto: Cents;
  /** The pension age is reached in or before this month. */
  readonly aow: boolean;
}

export interface Jaarinvoer {
  readonly tijdvakken: readonly Loontijdvak[];
  /** Married or equal to it: matters from the pension age on. */
  readonly gehuwd: boolean;
  /** Tax credit already used by an employer or other payer over the same months (letter P), cents. */
  readonly eldersBenut?: Cents;
}

/** Gross and net of a year; the tax credit reckoned with is letter Q. */
export interface Jaarheffing extends Omit<Brutering, 'zvw'> {
  readonly loonheffingskorting: Explained<Cents>;
}

export interface Jaarafrekening extends Jaarheffing {
  readonly zvw: Explained<Cents>;
}

/**
 * The payroll tax over the bijstand of one person over a calendar year (second phase of the handbook):
 * (net - Q) x E - Q, apart for the months before and from the pension age, never below zero.
 * @param law of the last day of the year @throws Ontbreekt when the rates of the year are not known.
 */
export function jaarheffing(law: Law, invoer: Jaarinvoer): Jaarheffing {
  const groepen = [false, true].flatMap((aow) => {
    const tijdvakken = invoer.tijdvakken.filter((t) => t.aow === aow);
    return tijdvakken.length > 0 ? [{ aow, tijdvakken }] : [];
  });
  let elders = invoer.eldersBenut ?? 0;
  const delen = groepen.map(({ aow, tijdvakken }) => {
    const deel = periode(law, tijdvakken, aow, invoer.gehuwd, elders);
    elders = Math.max(0, elders - deel.opgebouwd);
    return deel;
  });
  const netto = optellen(
    law,
    delen.map((d) => d.netto),
    'Nettobijstand over het jaar',
  );
  const loonheffing = optellen(
    law,
    delen.map((d) => d.loonheffing),
    'Loonheffing over het jaar',
  );
  return {
    netto,
    loonheffing,
    bruto: brutobijstand(law, netto, loonheffing),
    loonheffingskorting: optellen(
      law,
      delen.map((d) => d.korting),
      'Loonheffingskorting over het jaar',
    ),
  };
}

/** The year with the Zvw levy of the gemeente. @throws Ontbreekt when a rate of the year is not known. */
export function jaarafrekening(law: Law, invoer: Jaarinvoer): Jaarafrekening {
  const jaar = jaarheffing(law, invoer);
  return { ...jaar, zvw: werkgeversheffingZvw(law, bijdrageinkomen(law, jaar.bruto, invoer.tijdvakken)) };
}

function periode(law: Law, tijdvakken: readonly Loontijdvak[], aow: boolean, gehuwd: boolean, elders: Cents) {
  const jaarkorting = law.read(
    !aow ? loonheffingskorting : gehuwd ? loonheffingskortingAowGehuwd : loonheffingskortingAowAlleenstaand,
  );
  const opgebouwd = naarTijdvakken(jaarkorting.value, tijdvakken);
  const q = Math.max(0, opgebouwd - elders);
  const korting = law.because(
    q,
    'handleiding loonheffingen par. 3.2.1',
    () =>
      `Loonheffingskorting over ${tijdvakken.filter((t) => t.dagen > 0).length} maanden: ${bedrag(opgebouwd)}` +
      `${elders > 0 ? `, waarvan ${bedrag(Math.min(elders, opgebouwd))} elders is gebruikt` : ''}.`,
    [jaarkorting],
  );
  const som = tijdvakken.reduce((totaal, t) => totaal + t.netto, 0);
  const netto = law.fact(som, 'grootboek.netto', () => `Netto betaalde bijstand: ${bedrag(som)}.`);
  const percentage = law.read(aow ? loonheffingPercentageAow : loonheffingPercentage);
  const heffing = Math.max(0, percentOf(som - q, percentage.value) - q);
  const loonheffing = law.because(
    heffing,
    'Pw art. 19 lid 4',
    () =>
      heffing === 0
        ? `Over ${bedrag(som)} is door de loonheffingskorting van ${bedrag(q)} geen loonheffing.`
        : `(${bedrag(som)} min ${bedrag(q)}) maal ${getal(percentage.value)}% min ${bedrag(q)} is ${bedrag(heffing)} loonheffing.`,
    [netto, korting, percentage],
  );
  return { netto, loonheffing, korting, opgebouwd };
}

/** A yearly amount by months: a twelfth for each whole month, the days of a broken one over its calendar days. */
function naarTijdvakken(jaarbedrag: Cents, tijdvakken: readonly Loontijdvak[]): Cents {
  const heel = tijdvakken.filter((t) => t.dagen >= daysIn(t.maand)).length;
  const gebroken = tijdvakken.filter((t) => t.dagen > 0 && t.dagen < daysIn(t.maand));
  return (
    share(jaarbedrag, heel, 12) + gebroken.reduce((som, t) => som + share(jaarbedrag, t.dagen, 12 * daysIn(t.maand)), 0)
  );
}

/** Gross bijstand, at most the maximum over the months; without a month of this year there is no Zvw at all. */
function bijdrageinkomen(law: Law, bruto: Explained<Cents>, tijdvakken: readonly Loontijdvak[]): Explained<Cents> {
  const jaarmaximum = law.read(maximumBijdrageinkomenZvw);
  const maximum = naarTijdvakken(jaarmaximum.value, tijdvakken);
  const inkomen = Math.min(bruto.value, maximum);
  return law.because(
    inkomen,
    'handleiding loonheffingen par. 3.4.1',
    () =>
      inkomen < bruto.value
        ? `De bijdrage Zvw gaat over ten hoogste ${bedrag(maximum)}.`
        : `De bijdrage Zvw gaat over ${bedrag(inkomen)}.`,
    [bruto, jaarmaximum],
  );
}

function optellen(law: Law, delen: readonly Explained<Cents>[], wat: string): Explained<Cents> {
  const [enig] = delen;
  if (enig && delen.length === 1) return enig;
  const som = delen.reduce((totaal, deel) => totaal + deel.value, 0);
  return law.because(som, 'handleiding loonheffingen par. 3.2', () => `${wat}: ${bedrag(som)}.`, delen);
}
