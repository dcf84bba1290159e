import type { Cents, Explained, Law, Parameter } from '../kernel/index.ts';
import type { LezingNaam } from './lezingen.ts';
import { bedrag } from './tekst.ts';

/** The norm of paragraaf 3.2 with what belongs to it. */
export interface Norm {
  /** With holiday allowance; in an inrichting that of art. 23 lid 1. */
  readonly norm: Explained<Cents>;
  /** Art. 23 lid 2. */
  readonly verhoging?: Explained<Cents>;
  /** A of art. 22a, when it applies. */
  readonly kostendelers?: Explained<number>;
  readonly lezingen?: readonly LezingNaam[];
  /** Bijzondere bijstand of art. 12 (until 2025) and art. 78ff; no part of the norm. */
  readonly aanvulling?: Explained<Cents> | undefined;
}

/** A published norm as the outcome of an article, with the facts that led to it. */
export function uitNormlijst(
  law: Law,
  lijst: Parameter<Cents>,
  uses: readonly Explained<unknown>[],
): { norm: Explained<Cents> } {
  const norm = law.read(lijst);
  if (!law.reasons) return { norm };
  return {
    norm: law.because(norm.value, lijst.article, () => `${lijst.omschrijving}: ${bedrag(norm.value)} per maand.`, [
      norm,
      ...uses,
    ]),
  };
}
