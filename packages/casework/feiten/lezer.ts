import type { IsoDate } from '@meedoen/law/kernel';
import type { Feitsoort } from './catalogus.ts';
import type { Feit } from './feit.ts';
import { perZaak, type Stuk, tijdlijnUit, vanSoort, voorrang } from './tijdlijn.ts';

/** Reads facts by person and kind with precedence applied, and keeps count of which facts were used. */
export interface Lezer {
  /** Timeline of a kind that allows one value at a time. */
  een<S extends Feitsoort>(persoon: string, soort: S): Stuk<S>[];
  /** Timeline per thing of a kind that allows several; things in order of their key. */
  meer<S extends Feitsoort>(persoon: string, soort: S): Map<string, Stuk<S>[]>;
  /** The one fact that counts, for what does not change over time (a date of birth). */
  sterkste<S extends Feitsoort>(persoon: string, soort: S): Feit<S> | undefined;
  /** The same without what began to hold on a day or after it: of who is a partner no more, that counts for nobody here. */
  voor(dag: IsoDate): Lezer;
  /** Ids of all facts that counted, sorted. */
  gebruikt(): string[];
}

/** @param feiten as known at one moment. */
export function maakLezer(feiten: readonly Feit[]): Lezer {
  const byPerson = new Map<string, Feit[]>();
  for (const feit of feiten) {
    const own = byPerson.get(feit.persoon);
    if (own) own.push(feit);
    else byPerson.set(feit.persoon, [feit]);
  }
  return lezerVan(byPerson, new Set());
}

function lezerVan(byPerson: ReadonlyMap<string, readonly Feit[]>, used: Set<string>, eind?: IsoDate): Lezer {
  const of = <S extends Feitsoort>(persoon: string, soort: S): Feit<S>[] => {
    const all = vanSoort(byPerson.get(persoon) ?? [], soort);
    return eind === undefined ? all : all.filter(({ geldig: { vanaf } }) => vanaf === undefined || vanaf < eind);
  };
  const timeline = <S extends Feitsoort>(own: readonly Feit<S>[]): Stuk<S>[] => {
    const pieces = tijdlijnUit(own);
    for (const { feit } of pieces) used.add(feit.id);
    return pieces;
  };
  return {
    een: (persoon, soort) => timeline(of(persoon, soort)),
    meer: (persoon, soort) =>
      new Map(
        [...perZaak(of(persoon, soort))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, timeline(own)]),
      ),
    sterkste: (persoon, soort) => {
      const strongest = of(persoon, soort)
        .toSorted((a, b) => voorrang(a as Feit, b as Feit))
        .at(-1);
      if (strongest) used.add(strongest.id);
      return strongest;
    },
    voor: (dag) => lezerVan(byPerson, used, dag),
    gebruikt: () => [...used].sort(),
  };
}
