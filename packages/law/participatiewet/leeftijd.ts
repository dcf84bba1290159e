import { type AowLeeftijd, aowLeeftijdBekendTot, aowLeeftijden } from '../amounts/index.ts';
import {
  addMonths,
  ageOf,
  ageOn,
  BARE_NO,
  bareNumber,
  birthday,
  dateNumber,
  type Explained,
  type IsoDate,
  type Law,
  Ontbreekt,
} from '../kernel/index.ts';
import type { PersoonOpDag } from './situatie.ts';
import { dag, metHoofdletter } from './tekst.ts';

/** Nobody reached the pension age before this age; below it the table need not be read. */
const JONGER_DAN_ELKE_AOW_LEEFTIJD = 65;

/** The birth date as a fact. @throws Ontbreekt when nobody told it. */
export function geboortedatum(law: Law, persoon: PersoonOpDag): Explained<IsoDate> {
  const feit = persoon.geboortedatum;
  if (!feit) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: `${persoon.rol}.geboortedatum`,
      vraag: `Wat is de geboortedatum van de ${persoon.rol}?`,
      article: 'Pw art. 13 lid 1 f, art. 20 tot en met 22',
    });
  }
  return law.fact(
    feit.waarde,
    `${persoon.rol}.geboortedatum`,
    () => `Geboortedatum ${persoon.rol}: ${dag(feit.waarde)}.`,
    feit.feit,
  );
}

/** Age in whole years. @throws Ontbreekt when the birth date is missing. */
export function leeftijd(law: Law, persoon: PersoonOpDag): Explained<number> {
  const { geboren } = persoon;
  if (!law.reasons && geboren !== undefined) return bareNumber(ageOf(geboren, law.date));
  const datum = geboortedatum(law, persoon);
  const jaren = ageOn(datum.value, law.date);
  return law.because(jaren, '', () => `${metHoofdletter(persoon.rol)} is op ${dag(law.date)} ${jaren} jaar.`, [datum]);
}

/** The first day on which somebody born on a date has the pension age; undefined when it was before 2015 or is not known. */
export function aowDatum(tabel: readonly AowLeeftijd[], geboren: IsoDate): IsoDate | undefined {
  if (geboren >= aowLeeftijdBekendTot) return undefined;
  const rij = tabel.findLast((r) => r.geborenVanaf <= geboren);
  return rij ? addMonths(birthday(geboren, rij.jaren), rij.maanden) : undefined;
}

/**
 * Whether a person has reached the pension age of AOW art. 7a.
 * @throws Ontbreekt for a birth date whose pension age nobody published, from the day the highest known age is reached.
 */
export function heeftAowLeeftijd(law: Law, persoon: PersoonOpDag, jaren: Explained<number>): Explained<boolean> {
  if (jaren.value < JONGER_DAN_ELKE_AOW_LEEFTIJD) {
    if (!law.reasons) return BARE_NO;
    return law.because(
      false,
      'AOW art. 7a',
      () => `${metHoofdletter(persoon.rol)} heeft de pensioengerechtigde leeftijd nog niet.`,
      [jaren],
    );
  }
  const tabel = law.read(aowLeeftijden);
  const geboren = geboortedatum(law, persoon).value;
  const eerste = tabel.value[0]?.geborenVanaf;
  const heeft = eerste !== undefined && geboren < eerste ? true : bereikt(law, tabel.value, geboren);
  return law.because(
    heeft,
    'AOW art. 7a',
    () => `${metHoofdletter(persoon.rol)} heeft de pensioengerechtigde leeftijd ${heeft ? 'bereikt' : 'nog niet'}.`,
    law.reasons ? [jaren, tabel] : [],
  );
}

/**
 * Whether somebody born on a date has reached the pension age.
 * @throws Ontbreekt without a birth date, and for one whose pension age nobody published yet
 */
export function heeftAowLeeftijdOp(law: Law, geboren: IsoDate | undefined): boolean {
  const persoon: PersoonOpDag = {
    id: '',
    rol: 'aanvrager',
    ...(geboren ? { geboortedatum: { waarde: geboren }, geboren: dateNumber(geboren) } : {}),
  };
  return heeftAowLeeftijd(law, persoon, leeftijd(law, persoon)).value;
}

function bereikt(law: Law, tabel: readonly AowLeeftijd[], geboren: IsoDate): boolean {
  const datum = aowDatum(tabel, geboren);
  if (datum !== undefined) return law.date >= datum;
  const hoogste = tabel[tabel.length - 1];
  if (hoogste && law.date < addMonths(birthday(geboren, hoogste.jaren), hoogste.maanden)) return false;
  throw new Ontbreekt({ soort: 'bedrag', naam: aowLeeftijden.naam, datum: law.date });
}
