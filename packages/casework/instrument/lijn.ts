import type { Cents } from '@meedoen/law/kernel';
import { nee, type Weigering } from '../weigering/index.ts';
import type { Inzetcontext, Lijnruimte } from './opdracht.ts';
import type { Inzet } from './toestand.ts';

/** A line with a ceiling is not gone over. What is paid to somebody has its amount only with the besluit (`bedragOpLijn`). */
export function lijnOp({ raming, regels }: Inzet, { lijn }: Inzetcontext): Weigering | undefined {
  if (!lijn?.plafond) return undefined;
  if (raming !== undefined) return boven(lijn, raming);
  if (!regels.instrument.betaling)
    return nee(
      'raming-ontbreekt',
      `De lijn "${lijn.naam}" heeft een plafond. Schrijf eerst op wat het kost.`,
      lijn.bron,
      {
        vrij: lijn.vrij,
      },
    );
  return lijn.vrij <= 0 ? boven(lijn, 0) : undefined;
}

/** The same for an amount that is paid, with what was paid before. */
export const bedragOpLijn = ({ betalingen }: Inzet, bedrag: Cents, { lijn }: Inzetcontext): Weigering | undefined =>
  lijn?.plafond
    ? boven(
        lijn,
        betalingen.reduce((som, each) => som + each.bedrag, bedrag),
      )
    : undefined;

const boven = ({ naam, vrij, bron }: Lijnruimte, kost: Cents): Weigering | undefined =>
  kost > vrij || vrij <= 0
    ? nee('lijn-op', `Op de lijn "${naam}" is niet genoeg geld over, en deze lijn heeft een plafond.`, bron, {
        vrij,
        raming: kost,
      })
    : undefined;

/** Whether what it costs goes over what is free on its line, whatever the line does about it. */
export function gaatOverLijn({ raming, voorstel }: Pick<Inzet, 'raming' | 'voorstel'>, { vrij }: Lijnruimte): boolean {
  const kost = raming ?? voorstel?.bedrag;
  return kost === undefined ? vrij <= 0 : kost > vrij;
}
