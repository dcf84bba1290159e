import { vrijVermogenWoning } from '../amounts/index.ts';
import type { Cents, Explained, Law, Ontbrekend } from '../kernel/index.ts';
import type { Vorm } from './maanduitkomst.ts';
import type { Situatie } from './situatie.ts';
import { bedrag } from './tekst.ts';

/** Whether bijstand is given or lent, over days with a right. */
export interface Lening {
  /** Undefined when it hangs on the oordeel that is missing. */
  readonly vorm: Explained<Vorm> | undefined;
  /** Art. 50 lid 2 b: the most that may be lent against the home. */
  readonly tenHoogste?: Explained<Cents> | undefined;
  readonly ontbreekt?: Ontbrekend | undefined;
}

/** Nearly everybody: made once, with its reason. */
const OM_NIET: Lening = {
  vorm: { value: 'om-niet', article: 'Pw art. 48 lid 1', says: 'De bijstand is een gift.', uses: [] },
};

/** Art. 48 lid 1: given, unless the college lends for a reason of lid 2, or art. 50 asks for a loan on the home. */
export function vormBijstand(law: Law, { aanvrager, vermogen }: Situatie): Lening {
  const leengrond = aanvrager.bijzonder?.leengrond;
  const bezit = vermogen === 'onbekend' ? undefined : vermogen;
  if (leengrond) {
    const says = () => `Geldlening: ${LEENGROND[leengrond.waarde]} (oordeel van het college).`;
    const feit = law.fact(leengrond.waarde, 'aanvrager.leengrond', () => 'Oordeel van het college.', leengrond.feit);
    return { vorm: law.because('geldlening', `Pw art. 48 lid 2 ${leengrond.waarde}`, says, [feit]) };
  }
  if (bezit?.waarde.overwaardeWoning) return opDeWoning(law, bezit.waarde.overwaardeWoning, bezit);
  return OM_NIET;
}

const LEENGROND = {
  a: 'binnenkort is er genoeg geld om van te leven',
  b: 'de bijstand is nodig door een tekortschietend besef van verantwoordelijkheid',
} as const;

const omNiet = (law: Law, uses: readonly Explained<unknown>[]): Lening => ({
  vorm: law.because<Vorm>('om-niet', 'Pw art. 48 lid 1', () => 'De bijstand is een gift.', uses),
});

/** Art. 50 lid 2: a loan for as much as the value in the home is above what is free, when a year of it is much. */
function opDeWoning(law: Law, overwaarde: Cents, bezit: Exclude<Situatie['vermogen'], 'onbekend' | undefined>): Lening {
  const vrij = law.read(vrijVermogenWoning);
  const feit = law.fact(
    overwaarde,
    'vermogen.overwaardeWoning',
    () => `Overwaarde woning ${bedrag(overwaarde)}.`,
    bezit.feit,
  );
  if (overwaarde <= vrij.value) return omNiet(law, [feit, vrij]);
  const boven = bezit.waarde.bijstandBovenNettoMinimumloon;
  if (boven === undefined) {
    return {
      vorm: undefined,
      ontbreekt: {
        soort: 'feit',
        pad: 'vermogen.bijstandBovenNettoMinimumloon',
        vraag: 'Is de bijstand over een jaar naar verwachting meer dan het netto minimumloon van art. 37?',
        article: 'Pw art. 50 lid 2 a',
      },
    };
  }
  const oordeel = law.fact(
    boven,
    'vermogen.bijstandBovenNettoMinimumloon',
    () => `Verwacht: over een jaar ${boven ? 'meer' : 'niet meer'} dan het netto minimumloon.`,
    bezit.feit,
  );
  if (!boven) return omNiet(law, [feit, vrij, oordeel]);
  const meer = overwaarde - vrij.value;
  return {
    vorm: law.because<Vorm>('geldlening', 'Pw art. 50 lid 2', () => `Geldlening op de woning, tot ${bedrag(meer)}.`, [
      feit,
      vrij,
      oordeel,
    ]),
    tenHoogste: law.because(
      meer,
      'Pw art. 50 lid 2 b',
      () => `${bedrag(overwaarde)} min ${bedrag(vrij.value)} is ${bedrag(meer)}.`,
      [feit, vrij],
    ),
  };
}
