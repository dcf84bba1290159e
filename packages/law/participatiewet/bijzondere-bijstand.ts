import { drempelBijzondereBijstandMaximum } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import type { BeleidBijzondereBijstand } from '../verordening/index.ts';
import { bedrag, getal } from './tekst.ts';

/** Costs of one aanvraag as the college found them necessary and arising from special circumstances (an oordeel). */
export interface Kosten {
  readonly noodzakelijk: Cents;
  /** Necessary costs within the twelve months before, for which the drempel was used already. */
  readonly eerderInTwaalfMaanden: Cents;
  /** Income per year above the bijstandsnorm, net. */
  readonly inkomenBovenNorm: Cents;
  /** Capital above the limit of art. 34 lid 3. */
  readonly vermogenBovenGrens: Cents;
  /** A debt that arose by carelessness, or what another provision pays: taken off (art. 13 lid 1 g, 15). */
  readonly andersTeBetalen: Cents;
}

export interface BijzondereBijstand {
  readonly drempel: Explained<Cents>;
  readonly draagkracht: Explained<Cents>;
  readonly bijzondereBijstand: Explained<Cents>;
}

/** Art. 35 lid 1 and 2: the drempel and the means a policy counts, taken off the necessary costs. */
export function bijzondereBijstand(law: Law, kosten: Kosten, beleid: BeleidBijzondereBijstand): BijzondereBijstand {
  const drempel = drempelVan(law, kosten, beleid.drempel);
  const draagkracht = draagkrachtVan(law, kosten, beleid);
  const rest = Math.max(0, kosten.noodzakelijk - kosten.andersTeBetalen - drempel.value - draagkracht.value);
  return {
    drempel,
    draagkracht,
    bijzondereBijstand: law.because(
      rest,
      'Pw art. 35 lid 1',
      () =>
        `${bedrag(kosten.noodzakelijk)} kosten${kosten.andersTeBetalen > 0 ? ` min ${bedrag(kosten.andersTeBetalen)} dat anders wordt betaald` : ''} min ` +
        `${bedrag(drempel.value)} drempel min ${bedrag(draagkracht.value)} draagkracht: ${bedrag(rest)}.`,
      [
        law.fact(
          kosten.noodzakelijk,
          'kosten.noodzakelijk',
          () => `Noodzakelijke kosten: ${bedrag(kosten.noodzakelijk)}.`,
        ),
        drempel,
        draagkracht,
      ],
    ),
  };
}

/** Lid 2: at most the amount of the law over twelve months, whatever the policy asks; without a policy none. */
function drempelVan(law: Law, kosten: Kosten, gevraagd: Cents | undefined): Explained<Cents> {
  if (!gevraagd) return law.because(0, 'Pw art. 35 lid 2', () => 'Het beleid vraagt geen drempel.', []);
  const hoogste = law.read(drempelBijzondereBijstandMaximum);
  const perJaar = Math.min(gevraagd, hoogste.value);
  const over = Math.max(0, perJaar - kosten.eerderInTwaalfMaanden);
  return law.because(
    over,
    'Pw art. 35 lid 2',
    () =>
      `De drempel is ${bedrag(perJaar)} per twaalf maanden${kosten.eerderInTwaalfMaanden > 0 ? `; daarvan is ${bedrag(over)} over` : ''}.`,
    [hoogste],
  );
}

function draagkrachtVan(law: Law, kosten: Kosten, beleid: BeleidBijzondereBijstand): Explained<Cents> {
  const uitInkomen = percentOf(kosten.inkomenBovenNorm, beleid.draagkrachtPercentage);
  const som = uitInkomen + kosten.vermogenBovenGrens;
  return law.because(
    som,
    'Pw art. 35 lid 1',
    () =>
      `Draagkracht: ${getal(beleid.draagkrachtPercentage)}% van ${bedrag(kosten.inkomenBovenNorm)} boven de norm` +
      `${kosten.vermogenBovenGrens > 0 ? ` en ${bedrag(kosten.vermogenBovenGrens)} vermogen` : ''} is ${bedrag(som)}.`,
    [],
  );
}
