import type { Bestemming as Planbestemming, Bestemmingstand as Planstand } from '../plan/index.ts';
import type { Bestemmingsoort, Bestemmingstand, Drempel, Moment, Route, Trede } from './route.ts';

interface Planstation {
  readonly id: string;
  readonly wanneer: string;
  readonly wat: string;
  readonly trede: number;
  readonly drempels: readonly { readonly wat: string; readonly genomen: boolean }[];
}

/** The part of a plan naar werk that is a way: what both sides see of it. */
export interface Planroute {
  readonly haltes: readonly Planstation[];
  readonly stappen: readonly Planstation[];
  readonly bestemmingen: readonly {
    readonly bestemming: Planbestemming;
    readonly stand: Planstand;
    readonly reden: string;
  }[];
  readonly meelopers: readonly {
    readonly id: string;
    readonly naam: string;
    readonly rol: string;
    readonly vanaf: string;
    readonly tot: string | null;
  }[];
}

const SOORT: Readonly<Record<Planbestemming, Bestemmingsoort>> = {
  'regulier-werk': 'regulier-werk',
  'werk-met-loonkostensubsidie': 'loonkostensubsidie',
  detachering: 'detachering',
  werkervaringsplaats: 'werkervaringsplaats',
  'beschut-werk': 'beschut-werk',
  vrijwilligerswerk: 'vrijwilligerswerk',
  dagbesteding: 'dagbesteding',
};
const STAND: Readonly<Record<Planstand, Bestemmingstand>> = {
  doel: 'gekozen',
  'kan-ook': 'kan-ook',
  'loopt-door': 'loopt',
  'nu-niet': 'nu-niet',
};

/**
 * The way in a plan naar werk, for the walking map.
 * @param naam whose way it is, as the reader calls this person
 * @param heeftBijstand whether there is bijstand to come back to; not known: false, and the map says less
 */
export const routeVanPlan = (
  { haltes, stappen, bestemmingen, meelopers }: Planroute,
  naam: string,
  heeftBijstand: boolean,
): Route => ({
  ...{ naam, heeftBijstand },
  haltes: haltes.map(halte),
  stappen: stappen.map(halte),
  bestemmingen: bestemmingen.map(({ bestemming, stand, reden }) => ({
    ...{ id: bestemming, soort: SOORT[bestemming], stand: STAND[stand], waarom: reden },
  })),
  meelopers: meelopers.map(({ id, naam: wie, rol, vanaf, tot }) => ({
    ...{ id, naam: wie, rol, vanaf: vanaf as Moment },
    ...(tot === null ? {} : { tot: tot as Moment }),
  })),
});

const halte = ({ id, wanneer, wat, trede, drempels }: Planstation) => ({
  ...{ id, wat, op: wanneer as Moment, trede: trede as Trede },
  drempels: drempels.map(
    ({ genomen, ...drempel }): Drempel => ({ wat: drempel.wat, stand: genomen ? 'genomen' : 'open' }),
  ),
});
