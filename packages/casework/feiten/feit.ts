import type { Tijdvak } from '@meedoen/law/kernel';
import type { Bekend } from '../tijdstip/index.ts';
import type { Feitsoort, Feitwaarde } from './catalogus.ts';

/** Who or what a fact comes from. */
export const BRONNEN = [
  'inwoner',
  'medewerker',
  'brp',
  'inlichtingenbureau',
  'uwv',
  'belastingdienst',
  'duo',
  'ind',
  'bank',
  'werkgever',
  'besluit',
] as const;
export type Bron = (typeof BRONNEN)[number];

/** How firm a fact stands, weakest first: told, delivered by a register, looked at by a member of staff. */
export type Rang = 'opgegeven' | 'register' | 'gecontroleerd';

/**
 * One fact: what, about whom, when it held and when we knew. Never overwritten; a correction is a new fact that
 * names the one it replaces.
 */
export type Feit<S extends Feitsoort = Feitsoort> = { readonly [K in S]: FeitVan<K> }[S];

interface FeitVan<S extends Feitsoort> {
  readonly id: string;
  readonly uitvoerder: string;
  /** Id of the person the fact is about. */
  readonly persoon: string;
  readonly soort: S;
  readonly waarde: Feitwaarde<S>;
  /** Days over which it holds, half-open. */
  readonly geldig: Tijdvak;
  /** Moments over which we knew it, half-open. */
  readonly bekend: Bekend;
  readonly bron: Bron;
  /** False: declared only. True: delivered by a register or looked at by a member of staff. */
  readonly gecontroleerd: boolean;
  /** Id of the user, or the name of the machine, that recorded it. */
  readonly auteur: string;
  /** Id of the file that shows it. */
  readonly bewijs?: string | undefined;
  /** Id of the fact this one takes the place of. */
  readonly vervangt?: string | undefined;
}

/** How firm a fact stands. A declaration somebody checked is `gecontroleerd`; what a register delivers is `register`. */
export function rangVan(feit: Pick<Feit, 'bron' | 'gecontroleerd'>): Rang {
  if (!feit.gecontroleerd) return 'opgegeven';
  const { bron } = feit;
  return bron === 'inwoner' || bron === 'medewerker' || bron === 'werkgever' || bron === 'besluit'
    ? 'gecontroleerd'
    : 'register';
}
