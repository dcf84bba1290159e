import { vakantietoeslagPercentage, voorschotPercentage } from '../amounts/index.ts';
import { BARE_ZERO, bare, type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import { bedrag, getal } from './tekst.ts';

/** Art. 19 lid 2: the difference between norm and counted income, not below zero; cents per calendar month. */
export function uitkering(
  law: Law,
  norm: Explained<Cents>,
  verhoging: Explained<Cents> | undefined,
  inkomen: Explained<Cents>,
  vrijgelaten: Explained<Cents>,
): Explained<Cents> {
  const telt = inkomen.value - vrijgelaten.value;
  const hoogte = Math.max(0, norm.value + (verhoging?.value ?? 0) - telt);
  if (!law.reasons) return bare(hoogte);
  return law.because(
    hoogte,
    'Pw art. 19 lid 2',
    () =>
      `Norm ${bedrag(norm.value)}${verhoging ? ` met verhoging ${bedrag(verhoging.value)}` : ''}, ` +
      `min inkomen ${bedrag(telt)}, is ${bedrag(hoogte)}.`,
    verhoging ? [norm, verhoging, inkomen, vrijgelaten] : [norm, inkomen, vrijgelaten],
  );
}

/** No bijstand: the amount that goes with a right that does not exist. */
export function geenUitkering(law: Law, recht: Explained<boolean>): Explained<Cents> {
  if (!law.reasons) return BARE_ZERO;
  return law.because(0, recht.article, () => 'Geen bijstand over deze periode.', [recht]);
}

/** Art. 19 lid 3: the part of the bijstand (not of the norm) that is holiday allowance, rounded half-up. */
export function vakantietoeslag(law: Law, hoogte: Explained<Cents>): Explained<Cents> {
  // the same for every possible percentage
  if (hoogte.value === 0 && !law.look(vakantietoeslagPercentage).known)
    return law.because(0, 'Pw art. 19 lid 3', () => 'Zonder bijstand is er geen vakantietoeslag.', [hoogte]);
  const deel = law.read(vakantietoeslagPercentage);
  const toeslag = percentOf(hoogte.value, deel.value);
  if (!law.reasons) return bare(toeslag);
  return law.because(
    toeslag,
    'Pw art. 19 lid 3',
    () => `${getal(deel.value)}% van ${bedrag(hoogte.value)} is vakantietoeslag: ${bedrag(toeslag)}.`,
    [hoogte, deel],
  );
}

/** What is paid for the month; the holiday allowance is set aside until June (art. 45 lid 1). */
export function uitbetaling(law: Law, hoogte: Explained<Cents>, toeslag: Explained<Cents>): Explained<Cents> {
  const rest = hoogte.value - toeslag.value;
  if (!law.reasons) return bare(rest);
  return law.because(
    rest,
    'Pw art. 45 lid 1',
    () => `${bedrag(hoogte.value)} min ${bedrag(toeslag.value)} vakantietoeslag: ${bedrag(rest)} wordt betaald.`,
    [hoogte, toeslag],
  );
}

/** A norm without its holiday allowance. */
export function exclusiefVakantietoeslag(law: Law, norm: Explained<Cents>): Explained<Cents> {
  const deel = law.read(vakantietoeslagPercentage);
  const rest = norm.value - percentOf(norm.value, deel.value);
  if (!law.reasons) return bare(rest);
  return law.because(
    rest,
    'Pw art. 19 lid 3',
    () => `${bedrag(norm.value)} zonder ${getal(deel.value)}% vakantietoeslag is ${bedrag(rest)}.`,
    [norm, deel],
  );
}

/** Art. 52 lid 2: the least that an advance must be while the right has not been decided. */
export function voorschot(law: Law, hoogte: Explained<Cents>): Explained<Cents> {
  const deel = law.read(voorschotPercentage);
  const minst = percentOf(hoogte.value, deel.value);
  if (!law.reasons) return bare(minst);
  return law.because(
    minst,
    'Pw art. 52 lid 2',
    () => `Een voorschot is ten minste ${deel.value}% van ${bedrag(hoogte.value)}: ${bedrag(minst)}.`,
    [hoogte, deel],
  );
}
