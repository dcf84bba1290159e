import { type Cents, type Explained, type Law, share } from '../kernel/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';

/** Art. 9 lid 1: the grondslag less the income, what is exempt left out; never below zero. */
export function brutoUitkering(
  law: Law,
  grondslag: Explained<Cents>,
  inkomen: Explained<Cents>,
  vrijgelaten: Explained<Cents>,
): Explained<Cents> {
  const telt = inkomen.value - vrijgelaten.value;
  const hoogte = Math.max(0, grondslag.value - telt);
  return law.because(
    hoogte,
    'IOAW art. 9 lid 1; IOAZ art. 9 lid 1',
    () => `De uitkering is ${bedrag(grondslag.value)} min ${bedrag(telt)} inkomen: ${bedrag(hoogte)} bruto.`,
    [grondslag, inkomen, vrijgelaten],
  );
}

/** Art. 9 lid 2: 8/108 of the uitkering is holiday pay. */
export function brutoVakantietoeslag(law: Law, uitkering: Explained<Cents>): Explained<Cents> {
  const toeslag = share(uitkering.value, 8, 108);
  return law.because(
    toeslag,
    'IOAW art. 9 lid 2; IOAZ art. 9 lid 2',
    () => `8/108 van ${bedrag(uitkering.value)} is vakantietoeslag: ${bedrag(toeslag)}.`,
    [uitkering],
  );
}

export function zonderVakantietoeslag(
  law: Law,
  uitkering: Explained<Cents>,
  vakantietoeslag: Explained<Cents>,
): Explained<Cents> {
  const rest = uitkering.value - vakantietoeslag.value;
  return law.because(
    rest,
    'IOAW art. 9; IOAZ art. 9',
    () => `${bedrag(uitkering.value)} min ${bedrag(vakantietoeslag.value)}: ${bedrag(rest)} bruto per maand.`,
    [uitkering, vakantietoeslag],
  );
}
