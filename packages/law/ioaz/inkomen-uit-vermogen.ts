import { pensioentekortIoaz, rendementVermogenIoaz, vrijVermogenIoaz } from '../amounts/index.ts';
import { type Cents, covers, type Explained, type Law, Ontbreekt, share } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';
import type { IoazDossier } from './dossier.ts';

/**
 * Art. 8 lid 2: the income reckoned from capital above what stays free, per month. The text prints 5% a year; the
 * Minister set 3% (lid 6), which governs.
 * @throws Ontbreekt when nobody told of the capital, or the amounts of the day are not known.
 */
export function inkomenUitVermogen(law: Law, dossier: IoazDossier): Explained<Cents> {
  const nu = dossier.vermogen?.findLast((v) => covers(v, law.date));
  if (!nu) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'vermogen',
      vraag: 'Hoe hoog is het vermogen na het einde van het bedrijf?',
      article: 'IOAZ art. 8 lid 2',
    });
  }
  const bezit = law.fact(nu.waarde, 'vermogen', () => `Vermogen: ${bedrag(nu.waarde)}.`, nu.feit);
  const pensioen = voorPensioen(law, nu.voorPensioen ?? 0);
  const vrij = law.read(vrijVermogenIoaz);
  const boven = Math.max(0, nu.waarde - pensioen.value - vrij.value);
  const rendement = law.read(rendementVermogenIoaz);
  const perMaand = share(boven, Math.round(rendement.value * 1000), 12 * 100_000);
  return law.because(
    perMaand,
    'IOAZ art. 8 lid 2',
    () =>
      boven === 0
        ? `Het vermogen is niet hoger dan ${bedrag(vrij.value)}: er telt geen inkomen uit vermogen.`
        : `${getal(rendement.value)}% per jaar van ${bedrag(boven)} is ${bedrag(perMaand)} per maand.`,
    [bezit, ...(pensioen.value > 0 ? [pensioen] : []), vrij, rendement],
  );
}

/** Regeling vermogenswaardering IOAZ art. 5: what is set apart for a pension stays free up to an amount. */
function voorPensioen(law: Law, opzij: Cents): Explained<Cents> {
  if (opzij === 0) return law.because(0, '', () => '', []);
  const hoogste = law.read(pensioentekortIoaz);
  const vrij = Math.min(opzij, hoogste.value);
  return law.because(
    vrij,
    'Regeling vermogenswaardering IOAZ art. 5',
    () => `${bedrag(vrij)} voor een aanvullend pensioen telt niet mee.`,
    [hoogste],
  );
}
