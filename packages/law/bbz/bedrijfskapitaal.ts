import {
  bbzKapitaalBeginnend,
  bbzKapitaalGevestigd,
  bbzKapitaalOmNiet,
  bbzKapitaalOudere,
  bbzRente,
} from '../amounts/index.ts';
import { addToMonth, type Cents, type Explained, type Law, type Maand, share } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';
import type { Zelfstandigengroep } from './zelfstandige.ts';

/** Art. 20, 24 and 26: the most bedrijfskapitaal of a group; null for groups that get none (art. 2 lid 2). */
export function hoogsteBedrijfskapitaal(law: Law, groep: Zelfstandigengroep): Explained<Cents> | null {
  const parameter = { gevestigd: bbzKapitaalGevestigd, beginnend: bbzKapitaalBeginnend, ouder: bbzKapitaalOudere };
  if (groep === 'beeindigend' || groep === 'voorbereiding') return null;
  return law.read(parameter[groep]);
}

/** Art. 22: the most bedrijfskapitaal om niet of a gevestigde zelfstandige, never beside a loan of art. 20. */
export const hoogsteKapitaalOmNiet = (law: Law): Explained<Cents> => law.read(bbzKapitaalOmNiet);

export interface Termijn {
  readonly maand: Maand;
  readonly rente: Cents;
  readonly aflossing: Cents;
  /** Still owed after this instalment. */
  readonly rest: Cents;
}

export interface Leenschema {
  readonly termijnen: readonly Termijn[];
  /** Interest over the whole term. */
  readonly rente: Explained<Cents>;
}

/** Art. 15 b. */
export const LOOPTIJD_MAANDEN = 120;

/**
 * Art. 15: a loan with the rate of the day of the besluit over its whole term, paid off in equal parts, with interest
 * over what was still owed. The law leaves the instalments to the besluit (art. 39 lid 1 a onder 2°); equal parts are the
 * reading here. The last part takes the rest of the cents.
 * @param maanden 1 to 120 @throws Ontbreekt when the rate of the day is not known.
 */
export function leenschema(law: Law, hoofdsom: Explained<Cents>, maanden: number, eerste: Maand): Leenschema {
  if (maanden < 1 || maanden > LOOPTIJD_MAANDEN) throw new RangeError(`term of ${maanden} months`);
  const jaarrente = law.read(bbzRente);
  const deel = share(hoofdsom.value, 1, maanden);
  const termijnen: Termijn[] = [];
  let rest = hoofdsom.value;
  for (let i = 0; i < maanden; i++) {
    const rente = share(rest, Math.round(jaarrente.value * 1000), 12 * 100_000);
    const aflossing = i === maanden - 1 ? rest : Math.min(deel, rest);
    rest -= aflossing;
    termijnen.push({ maand: addToMonth(eerste, i), rente, aflossing, rest });
  }
  const som = termijnen.reduce((totaal, t) => totaal + t.rente, 0);
  return {
    termijnen,
    rente: law.because(
      som,
      'Bbz 2004 art. 15',
      () => `${getal(jaarrente.value)}% rente per jaar over ${maanden} maanden: ${bedrag(som)}.`,
      [hoofdsom, jaarrente],
    ),
  };
}

/**
 * Art. 21 lid 1 and 3: interest that is remitted over a book year in which the net income stays below the jaarnorm, at
 * most the interest of the year and at most the difference. None in a year with algemene bijstand.
 */
export function rentekwijtschelding(
  law: Law,
  {
    rente,
    jaarnorm,
    algemeneBijstand,
  }: { readonly rente: Cents; readonly jaarnorm: Cents; readonly algemeneBijstand: boolean },
  inkomen: Explained<Cents>,
): Explained<Cents> {
  const kwijt = algemeneBijstand ? 0 : Math.max(0, Math.min(rente, jaarnorm - inkomen.value));
  return law.because(
    kwijt,
    'Bbz 2004 art. 21',
    () =>
      algemeneBijstand
        ? 'In een boekjaar met algemene bijstand wordt geen rente kwijtgescholden.'
        : `Van ${bedrag(rente)} rente wordt ${bedrag(kwijt)} kwijtgescholden.`,
    [
      law.fact(rente, 'boekjaar.rente', () => `Rente over het boekjaar: ${bedrag(rente)}.`),
      law.fact(jaarnorm, 'boekjaar.jaarnorm', () => `Jaarnorm: ${bedrag(jaarnorm)}.`),
      inkomen,
    ],
  );
}
