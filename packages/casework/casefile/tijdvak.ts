import { addDays, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';

/** Days as a case file writes them: both ends are in it. */
export interface TotEnMet {
  readonly vanaf?: IsoDate | undefined;
  readonly totEnMet?: IsoDate | undefined;
  /** Days on which it was known; left out: always, and until now. */
  readonly bekendVanaf?: IsoDate | undefined;
  readonly bekendTotEnMet?: IsoDate | undefined;
}

/** From inclusive (case files, screens) to half-open (law, database). */
export function halfOpen({ vanaf, totEnMet }: TotEnMet): Tijdvak {
  return { ...(vanaf && { vanaf }), ...(totEnMet && { tot: addDays(totEnMet, 1) }) };
}

const laatste = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a);
const eerste = (a: IsoDate, b: IsoDate): IsoDate => (b < a ? b : a);

/** The days that lie in both. @returns undefined when there are none. */
export function intersection(a: Tijdvak, b: Tijdvak): Tijdvak | undefined {
  const vanaf = a.vanaf && b.vanaf ? laatste(a.vanaf, b.vanaf) : (a.vanaf ?? b.vanaf);
  const tot = a.tot && b.tot ? eerste(a.tot, b.tot) : (a.tot ?? b.tot);
  if (vanaf && tot && tot <= vanaf) return undefined;
  return { ...(vanaf && { vanaf }), ...(tot && { tot }) };
}

/** What may stand alone, in a list or not at all, as a list. */
export function asList<T extends object>(waarde: T | readonly T[] | undefined): readonly T[] {
  if (waarde === undefined) return [];
  return Array.isArray(waarde) ? (waarde as readonly T[]) : [waarde as T];
}
