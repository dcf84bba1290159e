import { verhaalDagen } from '../amounts/index.ts';
import { addDays, type Cents, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { bedrag, dag } from './tekst.ts';

/** On whom the costs of bijstand may be recovered: art. 62 and 62f. */
export const VERHAALSGRONDEN = {
  'echtgenoot-of-kind': 'Pw art. 62 a',
  'na-scheiding': 'Pw art. 62 b',
  'meerderjarig-kind': 'Pw art. 62 c',
  schenking: 'Pw art. 62f a',
  nalatenschap: 'Pw art. 62f b',
} as const satisfies Record<string, string>;

export type Verhaalsgrond = keyof typeof VERHAALSGRONDEN;

/**
 * Art. 62, 62a: no more than the costs of bijstand, and no more than the maintenance a court would set. What that is, an
 * agreement, a court or a person with the standards of the courts says; it is a fact here.
 */
export function verhaalsbedrag(
  law: Law,
  grond: Verhaalsgrond,
  kosten: Cents,
  onderhoudsplicht: Cents,
): Explained<Cents> {
  const te = Math.min(kosten, onderhoudsplicht);
  return law.because(
    te,
    VERHAALSGRONDEN[grond],
    () =>
      `De bijstand is ${bedrag(kosten)}, de onderhoudsplicht gaat tot ${bedrag(onderhoudsplicht)}: te verhalen is ${bedrag(te)}.`,
    [law.fact(onderhoudsplicht, 'onderhoudsplicht', () => `Onderhoudsplicht: ${bedrag(onderhoudsplicht)}.`)],
  );
}

/** Art. 62b lid 2: when what a court set must be paid, counted from the announcement of the besluit. */
export function verhaalBetaaldatum(law: Law, bekendgemaakt: IsoDate): Explained<IsoDate> {
  const dagen = law.read(verhaalDagen);
  const uiterlijk = addDays(bekendgemaakt, dagen.value);
  return law.because(
    uiterlijk,
    'Pw art. 62b lid 2',
    () => `Betalen voor of op ${dag(uiterlijk)}, ${dagen.value} dagen na de bekendmaking.`,
    [dagen],
  );
}
