import { type Cents, type Explained, type Law, share } from '../kernel/index.ts';
import { normAlsBeidenRecht } from './bijstandsnorm.ts';
import type { Persoonsinkomen } from './inkomen.ts';
import type { Inkomensdeel } from './inkomstposten.ts';
import { lezingKnoop } from './lezingen.ts';
import { bedrag } from './tekst.ts';

/**
 * Art. 32 lid 3 and 4: the income of a partner without a right counts only for what, with the other income and the bijstand
 * that would be given without it, goes above the norm of gehuwden; of spouses who live
 * apart, but not for good, for what goes above the bijstandsnorm (reading `norm-bij-gescheiden-leven`).
 * @param delen the stretches in which one of the partners has no right
 * @param vrijgesteld the part of the income of the partner that is no means
 * @param eigen income of the one with a right over those stretches, after exemption, cents
 */
export function inkomenPartnerZonderRecht(
  law: Law,
  delen: readonly Inkomensdeel[],
  dagenInMaand: number,
  partner: Persoonsinkomen,
  vrijgesteld: Cents,
  eigen: Cents,
): Explained<Cents> {
  const inkomen = partner.inkomen.value - vrijgesteld;
  let norm = 0;
  let gehuwd = 0;
  const plafonds: Explained<Cents>[] = [];
  for (const deel of delen) {
    const plafond = normAlsBeidenRecht(deel.deel.law, deel.gezin, deel.medebewoners);
    const dagen = deel.deel.dagen;
    if (law.reasons) plafonds.push(plafond.norm, ...(plafond.verhoging ? [plafond.verhoging] : []));
    norm += share((deel.norm?.norm.value ?? 0) + (deel.norm?.verhoging?.value ?? 0), dagen, dagenInMaand);
    gehuwd += share(plafond.norm.value + (plafond.verhoging?.value ?? 0), dagen, dagenInMaand);
  }
  if (delen.every((d) => d.gezin.partner?.persoon.gescheidenLevend?.waarde === true))
    return bijGescheidenLeven(law, partner, inkomen, norm, delen);
  const bijstand = Math.max(0, norm - eigen);
  const samen = eigen + bijstand + inkomen;
  const telt = Math.min(inkomen, Math.max(0, samen - gehuwd));
  return law.because(
    telt,
    'Pw art. 32 lid 3',
    () =>
      telt === 0
        ? `Inkomen van de partner zonder recht telt niet: samen ${bedrag(samen)}, niet meer dan ${bedrag(gehuwd)}.`
        : `Van het inkomen van de partner zonder recht telt ${bedrag(telt)}: samen ${bedrag(samen)}, meer dan ${bedrag(gehuwd)}.`,
    [partner.inkomen, ...plafonds],
  );
}

/** Art. 32 lid 4. */
function bijGescheidenLeven(
  law: Law,
  partner: Persoonsinkomen,
  inkomen: Cents,
  norm: Cents,
  delen: readonly Inkomensdeel[],
): Explained<Cents> {
  const telt = Math.max(0, inkomen - norm);
  return law.because(
    telt,
    'Pw art. 32 lid 4',
    () =>
      `Van het inkomen van de partner die apart woont telt ${bedrag(telt)}: wat boven de norm van ${bedrag(norm)} komt.`,
    law.reasons
      ? [
          partner.inkomen,
          ...delen.flatMap((d) => (d.norm ? [d.norm.norm] : [])),
          lezingKnoop(
            law,
            'norm-bij-gescheiden-leven',
            undefined,
            'De bijstandsnorm is hier die van degene die bijstand krijgt.',
          ),
        ]
      : [],
  );
}
