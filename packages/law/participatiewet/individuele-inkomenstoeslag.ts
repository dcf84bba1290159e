import { leeftijdVolleNorm } from '../amounts/index.ts';
import {
  addMonths,
  type Cents,
  type Explained,
  type IsoDate,
  type Law,
  Ontbreekt,
  percentOf,
} from '../kernel/index.ts';
import type { BeleidInkomenstoeslag } from '../verordening/index.ts';
import { bedrag, dag, getal } from './tekst.ts';

export interface Inkomenstoeslagfeiten {
  readonly leeftijd: number;
  readonly heeftAowLeeftijd: boolean;
  /** 'gehuwden', 'alleenstaande-ouder' or 'alleenstaande'. */
  readonly leefvorm: keyof BeleidInkomenstoeslag['bedrag'];
  /** Highest net income per month in the whole reference period, and the norm it is measured against. */
  readonly hoogsteInkomen: Cents;
  readonly norm: Cents;
  readonly maandenLaagInkomen: number;
  readonly vermogen: Cents;
  readonly vermogensgrens: Cents;
  /** Oordeel of art. 36 lid 1 and 2: no prospect of a better income. */
  readonly zonderUitzicht?: boolean | undefined;
  readonly laatstVerleend?: IsoDate | undefined;
}

/** Art. 36 lid 3. */
const MAANDEN_TUSSEN = 12;

/**
 * Art. 36: the individuele inkomenstoeslag with the verordening of the gemeente; zero with the first reason why not.
 * @throws Ontbreekt when the college has not judged the prospect yet.
 */
export function individueleInkomenstoeslag(
  law: Law,
  feiten: Inkomenstoeslagfeiten,
  beleid: BeleidInkomenstoeslag,
): Explained<Cents> {
  const nee = (article: string, says: string, uses: Explained<unknown>[] = []) =>
    law.because(0, article, () => says, uses);
  const vanaf = law.read(leeftijdVolleNorm);
  if (feiten.leeftijd < vanaf.value) return nee('Pw art. 36 lid 1', `Jonger dan ${vanaf.value} jaar.`, [vanaf]);
  if (feiten.heeftAowLeeftijd) return nee('Pw art. 36 lid 1', 'De pensioengerechtigde leeftijd is bereikt.');
  if (feiten.laatstVerleend && law.date < addMonths(feiten.laatstVerleend, MAANDEN_TUSSEN)) {
    const weer = addMonths(feiten.laatstVerleend, MAANDEN_TUSSEN);
    return nee(
      'Pw art. 36 lid 3',
      `In de twaalf maanden ervoor is de toeslag al verleend. Het kan weer vanaf ${dag(weer)}.`,
    );
  }
  if (feiten.maandenLaagInkomen < beleid.langdurigMaanden)
    return nee('Pw art. 36 lid 1', `Het inkomen is nog geen ${beleid.langdurigMaanden} maanden laag.`);
  const grens = percentOf(feiten.norm, beleid.laagInkomenPercentage);
  if (feiten.hoogsteInkomen > grens)
    return nee(
      'Pw art. 36 lid 1',
      `Het inkomen van ${bedrag(feiten.hoogsteInkomen)} is hoger dan ${getal(beleid.laagInkomenPercentage)}% van de norm: ${bedrag(grens)}.`,
    );
  if (feiten.vermogen > feiten.vermogensgrens)
    return nee('Pw art. 36 lid 1, art. 34', `Het vermogen is hoger dan ${bedrag(feiten.vermogensgrens)}.`);
  if (feiten.zonderUitzicht === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'zonderUitzicht',
      vraag: 'Is er geen uitzicht op een beter inkomen? Weeg krachten, bekwaamheden en inspanningen.',
      article: 'Pw art. 36 lid 1 en 2',
    });
  }
  if (!feiten.zonderUitzicht) return nee('Pw art. 36 lid 1', 'Er is uitzicht op een beter inkomen.');
  const hoogte = beleid.bedrag[feiten.leefvorm];
  return law.because(hoogte, 'Pw art. 36 lid 1, art. 8 lid 2', () => `De toeslag is ${bedrag(hoogte)}.`, []);
}
