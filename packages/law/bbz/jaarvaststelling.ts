import { bbzBelastingdeel } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf, share } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';

/** Art. 6 lid 2: net income of a book year. Profit bears no payroll tax, so a fixed part goes for tax and premiums. */
export function nettoInkomen(law: Law, winst: Cents, andersNetto: Cents): Explained<Cents> {
  const deel = law.read(bbzBelastingdeel);
  const belasting = percentOf(Math.max(0, winst), deel.value);
  const netto = Math.max(0, winst) - belasting + andersNetto;
  return law.because(
    netto,
    'Bbz 2004 art. 6 lid 2',
    () =>
      `${bedrag(winst)} winst min ${getal(deel.value)}% (${bedrag(belasting)}) plus ${bedrag(andersNetto)} ander netto inkomen: ${bedrag(netto)}.`,
    [
      law.fact(winst, 'boekjaar.winst', () => `Winst over het boekjaar: ${bedrag(winst)}.`),
      law.fact(andersNetto, 'boekjaar.anders', () => `Ander netto inkomen: ${bedrag(andersNetto)}.`),
      deel,
    ],
  );
}

export interface Boekjaar {
  /** Paid in the book year as a loan without interest. */
  readonly verleend: Cents;
  /** Art. 1 g: the norm over twelve months with bijzondere bijstand and the Zvw contribution. */
  readonly jaarnorm: Cents;
  /** Months of the book year over which bijstand was given. */
  readonly maanden: number;
  /** Art. 3: false keeps the loan a loan (art. 13). */
  readonly magOmNiet: boolean;
}

/** What becomes of the bijstand of a book year. verleend + bijverleend = omNiet + terug + blijftLening, always. */
export interface Jaarvaststelling {
  /** More bijstand that is given, a gift at once. */
  readonly bijverleend: Explained<Cents>;
  readonly omNiet: Explained<Cents>;
  /** What can be reclaimed (the college decides). */
  readonly terug: Explained<Cents>;
  readonly blijftLening: Explained<Cents>;
}

/** Art. 11 lid 2, 12 and 13: the bijstand of a book year against the jaarnorm, once the net income is known. */
export function jaarvaststelling(law: Law, jaar: Boekjaar, inkomen: Explained<Cents>): Jaarvaststelling {
  const verleend = law.fact(jaar.verleend, 'boekjaar.verleend', () => `Als lening betaald: ${bedrag(jaar.verleend)}.`);
  const jaarnorm = law.fact(jaar.jaarnorm, 'boekjaar.jaarnorm', () => `Jaarnorm: ${bedrag(jaar.jaarnorm)}.`);
  const uses = [verleend, inkomen, jaarnorm];
  const nul = (article: string) => law.because(0, article, () => 'Geen.', []);
  if (!jaar.magOmNiet) {
    return {
      bijverleend: nul('Bbz 2004 art. 13'),
      omNiet: nul('Bbz 2004 art. 13'),
      terug: nul('Bbz 2004 art. 13'),
      blijftLening: law.because(
        jaar.verleend,
        'Bbz 2004 art. 13',
        () => `Door het eigen vermogen blijft ${bedrag(jaar.verleend)} een lening zonder rente.`,
        uses,
      ),
    };
  }
  const verschil = jaar.jaarnorm - jaar.verleend - inkomen.value;
  const hoogste = Math.max(0, share(jaar.jaarnorm, jaar.maanden, 12) - jaar.verleend);
  const erbij = Math.max(0, Math.min(verschil, hoogste));
  const terug = Math.min(jaar.verleend, Math.max(0, -verschil));
  const omNiet = jaar.verleend + erbij - terug;
  return {
    bijverleend: law.because(
      erbij,
      'Bbz 2004 art. 12 lid 2 a',
      () =>
        erbij > 0 && erbij < verschil
          ? `Er is ${bedrag(verschil)} te kort. Over ${jaar.maanden} maanden komt er ten hoogste ${bedrag(erbij)} bij.`
          : `Er komt ${bedrag(erbij)} bij.`,
      uses,
    ),
    omNiet: law.because(omNiet, 'Bbz 2004 art. 12 lid 2', () => `${bedrag(omNiet)} wordt een gift.`, uses),
    terug: law.because(
      terug,
      'Bbz 2004 art. 12 lid 2 c',
      () =>
        `Bijstand en inkomen zijn samen ${bedrag(Math.max(0, -verschil))} hoger dan de jaarnorm. ${bedrag(terug)} kan worden teruggevorderd.`,
      uses,
    ),
    blijftLening: nul('Bbz 2004 art. 12'),
  };
}

/** Art. 13: at least this part of the kept loan is paid off each year. It stands in the text itself. */
const AFLOSSING_PER_JAAR = 10;

/** Art. 13: the least that is paid off per year on a loan that stayed a loan, from the year after the last bijstand. */
export function aflossingPerJaar(law: Law, lening: Explained<Cents>): Explained<Cents> {
  const minst = percentOf(lening.value, AFLOSSING_PER_JAAR);
  return law.because(
    minst,
    'Bbz 2004 art. 13',
    () => `Ten minste ${AFLOSSING_PER_JAAR}% van ${bedrag(lening.value)} per jaar: ${bedrag(minst)}.`,
    [lening],
  );
}
