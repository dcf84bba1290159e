import {
  vrijlatingIoawMaximum,
  vrijlatingIoawMaximumLks,
  vrijlatingIoawMaximumOuder,
  vrijlatingIoawMaximumUrenbeperkt,
  vrijlatingIoawPercentage,
  vrijlatingIoawPercentageOuder,
  vrijlatingIoawPercentageOverig,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, type Parameter, percentOf } from '../kernel/index.ts';
import { bedrag, getal } from '../participatiewet/tekst.ts';
import type { Vrijlatingsgrond } from './dossier.ts';

interface Regel {
  readonly percentage: Parameter<number>;
  readonly maximum: Parameter<Cents>;
  /** Most months; undefined: no limit. */
  readonly maanden: number | undefined;
  readonly article: string;
  readonly heet: string;
}

const REGELS: Record<Vrijlatingsgrond, Regel> = {
  n: {
    percentage: vrijlatingIoawPercentage,
    maximum: vrijlatingIoawMaximum,
    maanden: 6,
    article: 'IOAW art. 8 lid 2; IOAZ art. 8 lid 3',
    heet: 'vrijlating van zes maanden',
  },
  r: {
    percentage: vrijlatingIoawPercentageOuder,
    maximum: vrijlatingIoawMaximumOuder,
    maanden: 30,
    article: 'IOAW art. 8 lid 5; IOAZ art. 8 lid 9',
    heet: 'vrijlating voor een alleenstaande ouder',
  },
  y: {
    percentage: vrijlatingIoawPercentageOverig,
    maximum: vrijlatingIoawMaximumUrenbeperkt,
    maanden: undefined,
    article: 'IOAW art. 8 lid 7; IOAZ art. 8 lid 11',
    heet: 'vrijlating bij een medische urenbeperking',
  },
  lks: {
    percentage: vrijlatingIoawPercentageOverig,
    maximum: vrijlatingIoawMaximumLks,
    maanden: undefined,
    article: 'IOAW art. 8 lid 9 en 10; IOAZ art. 8 lid 13 en 14',
    heet: 'vrijlating voor de doelgroep loonkostensubsidie',
  },
};

/**
 * Which exemption holds when several were granted: y gives way to n and r, lks to y. So otherwise than in the
 * Participatiewet since 2023, r goes before y.
 */
const RANGORDE: readonly Vrijlatingsgrond[] = ['n', 'r', 'y', 'lks'];

export interface Vrijlatingsbasis {
  /** Gross income from work of one person in the month per ground the college granted. */
  readonly inkomen: Partial<Record<Vrijlatingsgrond, Cents>>;
  /** Months before this one in which each ground was used. */
  readonly gebruikt: Partial<Record<Vrijlatingsgrond, number>>;
}

/** The exemption of one person over one month. @throws Ontbreekt when an unknown maximum could make a difference. */
export function vrijlatingBruto(law: Law, { inkomen, gebruikt }: Vrijlatingsbasis): Explained<Cents> {
  const op: Explained<unknown>[] = [];
  for (const grond of RANGORDE) {
    const basis = inkomen[grond] ?? 0;
    if (basis <= 0) continue;
    const { maanden, article, heet } = REGELS[grond];
    const eerder = gebruikt[grond] ?? 0;
    if (maanden !== undefined && eerder >= maanden) {
      op.push(
        law.because(
          false,
          article,
          () => `De ${heet} is al ${eerder} maanden gebruikt, van ten hoogste ${maanden}.`,
          [],
        ),
      );
      continue;
    }
    return vanGrond(law, grond, basis, op);
  }
  return law.because(0, 'IOAW art. 8; IOAZ art. 8', () => 'Geen vrijlating van inkomen uit arbeid.', op);
}

function vanGrond(
  law: Law,
  grond: Vrijlatingsgrond,
  basis: Cents,
  op: readonly Explained<unknown>[],
): Explained<Cents> {
  const { percentage, maximum, article } = REGELS[grond];
  const deel = law.read(percentage);
  const berekend = percentOf(basis, deel.value);
  const grens = law.look(maximum);
  if (!grens.known && (grens.atLeast === undefined || berekend > grens.atLeast)) {
    throw new Ontbreekt({ soort: 'bedrag', naam: maximum.naam, datum: law.date });
  }
  const vrij = grens.known ? Math.min(berekend, grens.value) : berekend;
  return law.because(
    vrij,
    article,
    () =>
      vrij < berekend
        ? `${getal(deel.value)}% van ${bedrag(basis)} bruto is ${bedrag(berekend)}; ten hoogste ${bedrag(vrij)} blijft vrij.`
        : `${getal(deel.value)}% van ${bedrag(basis)} bruto is ${bedrag(vrij)}. Dat blijft vrij.`,
    grens.known && law.reasons ? [...op, deel, law.read(maximum)] : [...op, deel],
  );
}
