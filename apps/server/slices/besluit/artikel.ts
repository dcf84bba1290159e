import { coverage } from '@meedoen/law/coverage';
import { foutInVeld } from '../../platform/probleem/index.ts';

/**
 * The article that staff name must be one, and of the Participatiewet one that exists; which other laws have which
 * articles is not known here. Nothing filled in waits.
 * @throws Probleem 400 at the field
 */
export function bewaakArtikel(tekst: string): void {
  if (tekst === '') return;
  const genoemd = [
    ...tekst.matchAll(/(?:^|[\s,;(])(?:(\p{Lu}[\p{L}]+) )?(?:[Aa]rt\.|[Aa]rtikel) ?(\d+[\d:.]*[a-z]*)/gu),
  ];
  if (genoemd.length === 0)
    throw foutInVeld('/toets/artikel', 'geen-artikel', 'Schrijf het artikel zo: Pw art. 44 lid 5.');
  const weg = genoemd.find(
    ([, wet, nummer = '']) => (wet === undefined || /^(pw|participatiewet)$/i.test(wet)) && !(nummer in coverage),
  );
  if (weg)
    throw foutInVeld(
      '/toets/artikel',
      'artikel-bestaat-niet',
      `De Participatiewet heeft geen artikel ${weg[2]}. Staat het in een andere wet? Schrijf dan ook welke, zoals Awb art. 4:5.`,
    );
}
