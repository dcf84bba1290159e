import { inkomenseisIoazToekomst, inkomenseisIoazVerleden } from '../amounts/index.ts';
import type { RedenGeenBruto } from '../ioaw/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, type Parameter } from '../kernel/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import type { GewezenZelfstandige, IoazDossier } from './dossier.ts';

/** Art. 2, 5 lid 2 and 6 lid 1: whether somebody is a gewezen zelfstandige with a right, or the first reason why not. */
export function isGewezenZelfstandige(law: Law, { zelfstandige: z }: IoazDossier): Explained<RedenGeenBruto | null> {
  if (!z) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'zelfstandige',
      vraag: 'Is de aanvrager een gewezen zelfstandige, en sinds wanneer?',
      article: 'IOAZ art. 2',
    });
  }
  const eisen = [
    janee(law, z, 'isGewezenZelfstandige', 'IOAZ art. 2', 'gewezen zelfstandige'),
    janee(law, z, 'tienJaarGewerkt', 'IOAZ art. 5 lid 2 onder 1°', 'lang genoeg zelfstandig en aan het werk geweest'),
    onder(law, z, 'gemiddeldInkomen', inkomenseisIoazVerleden, 'Het gemiddelde inkomen van drie boekjaren'),
    onder(law, z, 'verwachtInkomen', inkomenseisIoazToekomst, 'Het verwachte inkomen bij voortzetting'),
    janee(law, z, 'opTijdAangevraagd', 'IOAZ art. 5 lid 2 onder 4°', 'op tijd met de aanvraag'),
  ];
  const tekort = eisen.find((eis) => !eis.value);
  if (tekort) return law.because<RedenGeenBruto>('geen-doelgroep', tekort.article, () => tekort.says, [tekort]);
  const einde = janee(law, z, 'bedrijfBeeindigd', 'IOAZ art. 6 lid 1', 'gestopt met het bedrijf');
  return law.because<RedenGeenBruto | null>(
    einde.value ? null : 'bedrijf-niet-beeindigd',
    einde.value ? 'IOAZ art. 5' : 'IOAZ art. 6 lid 1',
    () => (einde.value ? 'De aanvrager is een gewezen zelfstandige met recht.' : 'Het bedrijf is nog niet beëindigd.'),
    [...eisen, einde],
  );
}

type JaNee = {
  [K in keyof GewezenZelfstandige]: GewezenZelfstandige[K] extends { waarde: boolean } ? K : never;
}[keyof GewezenZelfstandige];
type Bedrag = Exclude<keyof GewezenZelfstandige, JaNee>;

function janee(law: Law, z: GewezenZelfstandige, naam: JaNee, article: string, wat: string): Explained<boolean> {
  const { waarde, feit } = z[naam];
  const says = () => `De aanvrager is ${waarde ? '' : 'niet '}${wat}.`;
  return law.because(waarde, article, says, [law.fact(waarde, `zelfstandige.${naam}`, says, feit)]);
}

function onder(
  law: Law,
  z: GewezenZelfstandige,
  naam: Bedrag,
  grens: Parameter<Cents>,
  wat: string,
): Explained<boolean> {
  const { waarde, feit } = z[naam];
  const grensbedrag = law.read(grens);
  const voldoet = waarde < grensbedrag.value;
  return law.because(
    voldoet,
    grens.article,
    () =>
      `${wat} is ${bedrag(waarde)} per jaar; dat is ${voldoet ? '' : 'niet '}minder dan ${bedrag(grensbedrag.value)}.`,
    [law.fact(waarde, `zelfstandige.${naam}`, () => `${wat}: ${bedrag(waarde)}.`, feit), grensbedrag],
  );
}
