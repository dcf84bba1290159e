import { KLEINSTE_AANTAL } from '../cijfers/index.ts';
import { BESTEMMINGEN, type Bestemmingsoort, TREDEN, type Trede } from './route.ts';

/** One person of a group, as little as the map of a group needs: no name, no number. */
export interface Loper {
  /** Null: not placed on the ladder. */
  readonly trede: Trede | null;
  /** The chosen destination; null: none yet. */
  readonly bestemming: Bestemmingsoort | null;
}

/** How many walk from a rung to a destination. Null: not told, too few or to be reckoned back from the others. */
export interface Stroom {
  readonly trede: Trede | null;
  readonly bestemming: Bestemmingsoort | null;
  readonly aantal: number | null;
}

/** How many of a group walk where. Numbers of zero are left out; null is a number that is not told. */
export interface Groepskaart {
  readonly totaal: number | null;
  readonly treden: readonly { readonly trede: Trede | null; readonly aantal: number | null }[];
  readonly bestemmingen: readonly { readonly bestemming: Bestemmingsoort | null; readonly aantal: number | null }[];
  readonly stromen: readonly Stroom[];
}

/** One number of the table. It stands in two sums, so it is a line between two points. */
interface Getal {
  readonly aantal: number;
  readonly tussen: readonly [string, string];
  /** How much is lost when it is not told: a stream least, the total most. */
  readonly gewicht: number;
  verteld: boolean;
}

/**
 * The map of a group. Numbers below the smallest that may be told are left out, and others with them, until none of
 * those left out can be reckoned back: each number is a line between the two sums it stands in, and a hidden number can
 * be reckoned back exactly when without it nothing hidden connects its ends any more.
 * @param kleinste the smallest number that may be told about people
 */
export function groepskaart(lopers: readonly Loper[], kleinste: number = KLEINSTE_AANTAL): Groepskaart {
  const treden = [...TREDEN, null];
  const bestemmingen = [...BESTEMMINGEN, null];
  const maak = (aantal: number, van: string, naar: string, gewicht: number): Getal => ({
    aantal,
    tussen: [van, naar],
    gewicht,
    verteld: aantal === 0 || aantal >= kleinste,
  });
  const tel = (trede: Trede | null | undefined, bestemming: Bestemmingsoort | null | undefined) =>
    lopers.filter(
      (loper) =>
        (trede === undefined || loper.trede === trede) && (bestemming === undefined || loper.bestemming === bestemming),
    ).length;
  const stromen = treden.flatMap((trede) =>
    bestemmingen.map((bestemming) => ({
      trede,
      bestemming,
      getal: maak(tel(trede, bestemming), `trede ${trede}`, `bestemming ${bestemming}`, 0),
    })),
  );
  const rijen = treden.map((trede) => ({ trede, getal: maak(tel(trede, undefined), `trede ${trede}`, 'treden', 1) }));
  const kolommen = bestemmingen.map((bestemming) => ({
    bestemming,
    getal: maak(tel(undefined, bestemming), `bestemming ${bestemming}`, 'bestemmingen', 1),
  }));
  const totaal = maak(lopers.length, 'treden', 'bestemmingen', 2);
  verberg([...stromen, ...rijen, ...kolommen].map(({ getal }) => getal).concat(totaal));
  const vertel = ({ aantal, verteld }: Getal) => (verteld ? aantal : null);
  const iets = ({ getal }: { readonly getal: Getal }) => getal.aantal > 0;
  return {
    totaal: vertel(totaal),
    treden: rijen.filter(iets).map(({ trede, getal }) => ({ trede, aantal: vertel(getal) })),
    bestemmingen: kolommen.filter(iets).map(({ bestemming, getal }) => ({ bestemming, aantal: vertel(getal) })),
    stromen: stromen.filter(iets).map(({ getal, ...stroom }) => ({ ...stroom, aantal: vertel(getal) })),
  };
}

/** Leaves out more numbers until none that is left out follows from what is told. */
function verberg(getallen: readonly Getal[]): void {
  const vertelbaar = () => getallen.filter(({ verteld, aantal }) => verteld && aantal > 0);
  for (;;) {
    const verborgen = getallen.filter(({ verteld }) => !verteld);
    const bloot = verborgen.find(
      (getal) =>
        !verbonden(
          getal.tussen,
          verborgen.filter((each) => each !== getal),
        ),
    );
    if (!bloot) return;
    const kant = bereik(
      bloot.tussen[0],
      verborgen.filter((each) => each !== bloot),
    );
    // what is missed least of all that connects both sides again; a number of one side alone changes nothing
    const [erbij] = vertelbaar()
      .filter(({ tussen: [van, naar] }) => kant.has(van) !== kant.has(naar))
      .sort((a, b) => a.gewicht - b.gewicht || a.aantal - b.aantal);
    if (!erbij) {
      // what is left out is all there is on one side: then nothing can be told
      for (const getal of vertelbaar()) getal.verteld = false;
      return;
    }
    erbij.verteld = false;
  }
}

const verbonden = ([van, naar]: Getal['tussen'], lijnen: readonly Getal[]): boolean => bereik(van, lijnen).has(naar);

/** The points that can be reached from one over lines. */
function bereik(van: string, lijnen: readonly Getal[]): Set<string> {
  const gezien = new Set([van]);
  for (const punt of gezien)
    for (const { tussen } of lijnen) if (tussen.includes(punt)) for (const ander of tussen) gezien.add(ander);
  return gezien;
}
