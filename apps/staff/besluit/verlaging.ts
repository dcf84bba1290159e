import type { Voorstel } from '@meedoen/contract/besluit';

/** As it is typed; either may still be empty. */
export interface Verlaginginvoer {
  readonly percentage: string;
  readonly maanden: string;
}

export const inTekst = ({ aanvulling: { verlaging } }: Voorstel): Verlaginginvoer => ({
  percentage: verlaging ? String(verlaging.percentage) : '',
  maanden: verlaging ? String(verlaging.maanden) : '',
});

/** The lowering as whole numbers; undefined as long as one of the two is not there. */
export function leesVerlaging({ percentage, maanden }: Verlaginginvoer) {
  const gelezen = { percentage: Number.parseInt(percentage, 10), maanden: Number.parseInt(maanden, 10) };
  return Number.isNaN(gelezen.percentage) || Number.isNaN(gelezen.maanden) ? undefined : gelezen;
}
