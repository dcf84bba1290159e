import {
  forfaitairPercentage,
  loonkostensubsidieMaximum,
  loonkostensubsidieUren,
  loonwaardeVanMinimumloon,
  vakantiebijslagPercentage,
  werkgeverslastenPercentage,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, percentOf, share } from '../kernel/index.ts';
import { metVakantiebijslag, minimumloon } from './minimumloon.ts';
import { bedrag, getal } from './tekst.ts';

/** Which employment: an ordinary one, one in a sheltered place (art. 10b), or one of the Wsw, which has no subsidy (lid 3). */
export type Dienstbetrekkingsoort = 'regulier' | 'beschut-werk' | 'wsw';

/** What is true of an employment on a day. */
export interface Subsidiedag {
  readonly soort: Dienstbetrekkingsoort;
  /** Whole years. */
  readonly leeftijd: number;
  /** As agreed, per week; at most two decimals. */
  readonly uren: number;
  /** Hours of a full job at this employer. Before 2024 always needed, since then above 36 hours. */
  readonly voltijdUren?: number | undefined;
  /** Whole percents. Absent: not established. */
  readonly loonwaarde?: number | undefined;
  /** The college and the employer agreed that the loonwaarde need not be established yet (lid 5). */
  readonly forfaitair?: boolean | undefined;
  /** Full-time wage per month by law or collective agreement; before 2017 the loonwaarde is a percentage of it. Cents. */
  readonly rechtensGeldendLoon?: Cents | undefined;
  /** Holiday allowance of this person by law or collective agreement, when more than the law asks. Percent. */
  readonly vakantiebijslag?: number | undefined;
  /** A minimum wage with holiday allowance that is given instead of the one of the law. Cents. */
  readonly minimumloonMetVakantiebijslag?: Cents | undefined;
}

/** The subsidy over a whole month and its parts. Cents. */
export interface Subsidiebedrag {
  readonly minimumloon: Explained<Cents>;
  readonly loonwaarde?: Explained<Cents> | undefined;
  /** For the hours agreed, before the allowance for costs of the employer. */
  readonly subsidie: Explained<Cents>;
  readonly vergoeding: Explained<Cents>;
  readonly totaal: Explained<Cents>;
}

/** Art. 10b lid 9: a sheltered place is subsidised in accordance with art. 10d. */
const artikel = (dag: Subsidiedag, lid: string): string =>
  dag.soort === 'beschut-werk' ? `Pw art. 10b lid 9, art. 10d ${lid}` : `Pw art. 10d ${lid}`;

/**
 * Art. 10d lid 4 and 5: the loonkostensubsidie over a whole month. The difference between the minimum wage and the
 * loonwaarde, both with holiday allowance, at most 70% of the first; or half of the first while forfaitair. Then by
 * hours, and then the allowance for costs of the employer on top.
 * @param law the law of the day the subsidy was last set by lid 7; see `grondslagdatum`
 * @throws Ontbreekt when the loonwaarde, hours of a full job, or an amount of the day is missing
 */
export function loonkostensubsidie(law: Law, dag: Subsidiedag): Subsidiebedrag {
  const wml = minimumloonMetVakantiebijslag(law, dag);
  if (dag.soort === 'wsw') {
    const geen = law.because(0, 'Pw art. 10d lid 3', () => 'Voor een Wsw-dienstbetrekking is er geen subsidie.', []);
    return { minimumloon: wml, subsidie: geen, vergoeding: geen, totaal: geen };
  }
  const loonwaarde = dag.forfaitair ? undefined : loonwaardebedrag(law, dag, wml);
  const heel = loonwaarde ? verschil(law, dag, wml, loonwaarde) : forfaitair(law, dag, wml);
  const subsidie = naarUren(law, dag, heel);
  const vergoeding = werkgeverslasten(law, dag, subsidie);
  const totaal = law.because(
    subsidie.value + vergoeding.value,
    artikel(dag, dag.forfaitair ? 'lid 5' : 'lid 4'),
    () =>
      `De loonkostensubsidie is ${bedrag(subsidie.value)} en ${bedrag(vergoeding.value)} voor werkgeverslasten: ${bedrag(subsidie.value + vergoeding.value)} per maand.`,
    [subsidie, vergoeding],
  );
  return { minimumloon: wml, loonwaarde, subsidie, vergoeding, totaal };
}

function minimumloonMetVakantiebijslag(law: Law, dag: Subsidiedag): Explained<Cents> {
  const gegeven = dag.minimumloonMetVakantiebijslag;
  if (gegeven === undefined) return metVakantiebijslag(law, minimumloon(law, dag.leeftijd));
  return law.fact(
    gegeven,
    'minimumloonMetVakantiebijslag',
    () => `Minimumloon met vakantiebijslag: ${bedrag(gegeven)}.`,
  );
}

/** Art. 6 onderdeel g: what the work of this person is worth in a month, with the holiday allowance in proportion. */
function loonwaardebedrag(law: Law, dag: Subsidiedag, wml: Explained<Cents>): Explained<Cents> {
  const { loonwaarde } = dag;
  if (loonwaarde === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'loonwaarde',
      vraag: 'Welke loonwaarde is vastgesteld, in hele procenten?',
      article: artikel(dag, 'lid 1 a, lid 5'),
    });
  }
  const vanMinimumloon = law.read(loonwaardeVanMinimumloon);
  const wettelijk = law.read(vakantiebijslagPercentage);
  const eigen = Math.max(dag.vakantiebijslag ?? wettelijk.value, wettelijk.value);
  const basis =
    vanMinimumloon.value && eigen === wettelijk.value
      ? wml
      : metEigenVakantiebijslag(law, vanMinimumloon.value ? zonderBijslag(law, dag) : eigenLoon(law, dag), eigen);
  const waarde = percentOf(basis.value, loonwaarde);
  return law.because(
    waarde,
    'Pw art. 6 onderdeel g, art. 10d lid 4',
    () => `De loonwaarde is ${getal(loonwaarde)}% van ${bedrag(basis.value)}: ${bedrag(waarde)}.`,
    [
      law.fact(loonwaarde, 'loonwaarde', () => `Vastgestelde loonwaarde: ${getal(loonwaarde)}%.`),
      basis,
      vanMinimumloon,
    ],
  );
}

/** The minimum wage without holiday allowance; a given one has none to take off. */
function zonderBijslag(law: Law, dag: Subsidiedag): Explained<Cents> {
  const gegeven = dag.minimumloonMetVakantiebijslag;
  if (gegeven === undefined) return minimumloon(law, dag.leeftijd);
  const percentage = law.read(vakantiebijslagPercentage);
  const zonder = share(gegeven, 100_000, 100_000 + Math.round(percentage.value * 1000));
  return law.because(zonder, 'WML art. 15 lid 1', () => `Zonder vakantiebijslag: ${bedrag(zonder)}.`, [percentage]);
}

function eigenLoon(law: Law, dag: Subsidiedag): Explained<Cents> {
  const loon = dag.rechtensGeldendLoon;
  if (loon === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'rechtensGeldendLoon',
      vraag: 'Welk loon hoort bij deze functie, per maand bij een volledige baan?',
      article: 'Pw art. 6 lid 1 g (tekst tot 2017), art. 78cc',
    });
  }
  return law.fact(loon, 'rechtensGeldendLoon', () => `Rechtens geldend loon: ${bedrag(loon)} per maand.`);
}

function metEigenVakantiebijslag(law: Law, loon: Explained<Cents>, percentage: number): Explained<Cents> {
  const samen = loon.value + percentOf(loon.value, percentage);
  return law.because(
    samen,
    'Pw art. 10d lid 4',
    () => `${bedrag(loon.value)} met ${getal(percentage)}% rechtens geldende vakantiebijslag: ${bedrag(samen)}.`,
    [loon],
  );
}

/** Art. 10d lid 4, first sentence. A loonwaarde of the whole minimum wage or more leaves nothing to subsidise. */
function verschil(law: Law, dag: Subsidiedag, wml: Explained<Cents>, loonwaarde: Explained<Cents>): Explained<Cents> {
  const percentage = law.read(loonkostensubsidieMaximum);
  const maximum = percentOf(wml.value, percentage.value);
  const tekort = Math.max(0, wml.value - loonwaarde.value);
  const hoogte = Math.min(tekort, maximum);
  return law.because(
    hoogte,
    artikel(dag, 'lid 4'),
    () =>
      hoogte < tekort
        ? `${bedrag(wml.value)} min ${bedrag(loonwaarde.value)} is ${bedrag(tekort)}; ten hoogste ${getal(percentage.value)}% van ${bedrag(wml.value)}: ${bedrag(hoogte)}.`
        : `${bedrag(wml.value)} min ${bedrag(loonwaarde.value)}: ${bedrag(hoogte)}.`,
    [wml, loonwaarde, percentage],
  );
}

/** Art. 10d lid 5, first sentence. */
function forfaitair(law: Law, dag: Subsidiedag, wml: Explained<Cents>): Explained<Cents> {
  const percentage = law.read(forfaitairPercentage);
  const hoogte = percentOf(wml.value, percentage.value);
  return law.because(
    hoogte,
    artikel(dag, 'lid 5'),
    () =>
      `De loonwaarde is nog niet vastgesteld: ${getal(percentage.value)}% van ${bedrag(wml.value)} is ${bedrag(hoogte)}.`,
    [wml, percentage],
  );
}

/** Art. 10d lid 4 and 5, last sentences: in proportion to the hours agreed, at most those of a full job. */
function naarUren(law: Law, dag: Subsidiedag, heel: Explained<Cents>): Explained<Cents> {
  const volledig = law.look(loonkostensubsidieUren);
  const basis = volledig.known
    ? volledig.value
    : voltijd(dag, 'Pw art. 10d lid 4; WML art. 12 (tekst tot en met 2023)');
  const meest = dag.uren > basis ? voltijd(dag, 'Pw art. 10d lid 4') : (dag.voltijdUren ?? basis);
  const uren = Math.min(dag.uren, meest);
  const hoogte = share(heel.value, Math.round(uren * 100), Math.round(basis * 100));
  if (uren === basis) return heel;
  return law.because(
    hoogte,
    artikel(dag, dag.forfaitair ? 'lid 5' : 'lid 4'),
    () =>
      `${getal(dag.uren)} uren per week${uren < dag.uren ? `, ten hoogste ${getal(uren)},` : ''} tegenover ${getal(basis)}: ${bedrag(hoogte)}.`,
    [heel, law.fact(dag.uren, 'uren', () => `Overeengekomen arbeidsduur: ${getal(dag.uren)} uren per week.`)],
  );
}

function voltijd(dag: Subsidiedag, article: string): number {
  if (dag.voltijdUren !== undefined) return dag.voltijdUren;
  throw new Ontbreekt({
    soort: 'feit',
    pad: 'voltijdUren',
    vraag: 'Hoeveel uren per week is een volledige baan bij deze werkgever?',
    article,
  });
}

function werkgeverslasten(law: Law, dag: Subsidiedag, subsidie: Explained<Cents>): Explained<Cents> {
  const percentage = law.read(werkgeverslastenPercentage);
  const hoogte = percentOf(subsidie.value, percentage.value);
  return law.because(
    hoogte,
    artikel(dag, dag.forfaitair ? 'lid 5' : 'lid 4'),
    () =>
      `Vergoeding voor werkgeverslasten: ${getal(percentage.value)}% van ${bedrag(subsidie.value)} is ${bedrag(hoogte)}.`,
    [subsidie, percentage],
  );
}
