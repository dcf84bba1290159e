import { type Cents, type Explained, type Law, share } from '../kernel/index.ts';
import { normAlsBeidenRecht } from './bijstandsnorm.ts';
import type { Inkomensdeel, Persoonsinkomen } from './inkomen.ts';
import { bedrag } from './tekst.ts';

/**
 * Art. 32 lid 3: the income of a partner without a right counts only for what, with the other income and the bijstand
 * that would be given without it, goes above the norm of gehuwden.
 * @param delen the stretches in which one of the partners has no right
 * @param eigen income of the one with a right over those stretches, after exemption, cents
 */
export function inkomenPartnerZonderRecht(
  law: Law,
  delen: readonly Inkomensdeel[],
  dagenInMaand: number,
  partner: Persoonsinkomen,
  eigen: Cents,
): Explained<Cents> {
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
  const bijstand = Math.max(0, norm - eigen);
  const samen = eigen + bijstand + partner.inkomen.value;
  const telt = Math.min(partner.inkomen.value, Math.max(0, samen - gehuwd));
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
