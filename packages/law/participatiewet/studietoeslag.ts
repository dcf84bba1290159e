import { studietoeslagen, vrijlatingStagevergoeding } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import { bedrag } from './tekst.ts';

export interface Studietoeslagfeiten {
  readonly leeftijd: number;
  /** Studiefinanciering or a tegemoetkoming of WTOS chapter 4 (lid 3 a). */
  readonly studiefinanciering: boolean;
  /** A right to Wajong excludes (lid 3 b). */
  readonly wajong: boolean;
  /** Oordeel after medical advice: cannot earn beside the study because of illness or handicap (lid 1, 2). */
  readonly kanNietBijverdienen?: boolean | undefined;
  readonly stagevergoeding: Cents;
}

/**
 * Art. 36b: the least studietoeslag per month; internship pay above an amount is taken off (lid 5). Zero with the reason
 * why not. @throws Ontbreekt when the oordeel is missing, or amounts of the day are.
 */
export function studietoeslag(law: Law, feiten: Studietoeslagfeiten): Explained<Cents> {
  const nee = (article: string, says: string) => law.because(0, article, () => says, []);
  if (!feiten.studiefinanciering) return nee('Pw art. 36b lid 3 a', 'Er is geen studiefinanciering of tegemoetkoming.');
  if (feiten.wajong) return nee('Pw art. 36b lid 3 b', 'Er is recht op een Wajong-uitkering.');
  if (feiten.kanNietBijverdienen === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'kanNietBijverdienen',
      vraag: 'Kan de student door ziekte of gebrek structureel niet bijverdienen? Vraag zo nodig medisch advies.',
      article: 'Pw art. 36b lid 1 en 2',
    });
  }
  if (!feiten.kanNietBijverdienen) return nee('Pw art. 36b lid 1', 'De student kan naast de studie verdienen.');
  const tabel = law.read(studietoeslagen);
  const rij = tabel.value.findLast((r) => r.vanafLeeftijd <= feiten.leeftijd);
  if (!rij) return nee('Pw art. 36b lid 1', 'Er is geen bedrag voor deze leeftijd.');
  if (feiten.stagevergoeding === 0)
    return law.because(
      rij.bedrag,
      'Pw art. 36b lid 1',
      () => `De toeslag is ten minste ${bedrag(rij.bedrag)} per maand.`,
      [tabel],
    );
  const vrij = law.read(vrijlatingStagevergoeding);
  const korting = Math.max(0, feiten.stagevergoeding - vrij.value);
  const rest = Math.max(0, rij.bedrag - korting);
  return law.because(
    rest,
    'Pw art. 36b lid 5',
    () => `${bedrag(rij.bedrag)} min ${bedrag(korting)} stagevergoeding boven ${bedrag(vrij.value)}: ${bedrag(rest)}.`,
    [tabel, vrij],
  );
}
