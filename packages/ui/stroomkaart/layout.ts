/** How many went from one group to another; null: too few to tell, so one to nine. */
export interface Stroom {
  /** Absent: not in any group then. */
  readonly van: string | null;
  readonly naar: string | null;
  readonly aantal: number | null;
}

/** A group at one side, as a block as high as the people in it. */
export interface Blok {
  readonly groep: string | null;
  readonly y: number;
  readonly hoogte: number;
}

/** Who went from a block on the left to one on the right. */
export interface Band {
  readonly stroom: Stroom;
  readonly links: number;
  readonly rechts: number;
  readonly hoogte: number;
}

export interface Stroombeeld {
  readonly links: readonly Blok[];
  readonly rechts: readonly Blok[];
  readonly banden: readonly Band[];
  readonly hoogte: number;
}

/** What is drawn where no number may be told: the middle of one to nine. */
const NIET_VERTELD = 5;
/** Between two blocks, pixels: room for a line of text beside each. */
const TUSSEN = 22;
/** The least height of a block, so that its name has a place. */
const LAAGST = 4;

const dikte = ({ aantal }: Stroom): number => aantal ?? NIET_VERTELD;

/**
 * Where the blocks and bands of a flow between groups stand, in pixels.
 * @param groepen in order, from top to bottom; who is in none stands below them
 * @param hoog what the blocks of one side are high together, pixels
 */
export function stroombeeld(groepen: readonly string[], stromen: readonly Stroom[], hoog: number): Stroombeeld {
  const zichtbaar = stromen.filter((stroom) => dikte(stroom) > 0 && (stroom.van !== null || stroom.naar !== null));
  const totaal = zichtbaar.reduce((som, stroom) => som + dikte(stroom), 0);
  const maat = totaal === 0 ? 0 : hoog / totaal;
  const kant = (zijde: 'van' | 'naar'): Blok[] => {
    let y = 0;
    return [...groepen, null].flatMap((groep) => {
      const mensen = zichtbaar.reduce((som, stroom) => (stroom[zijde] === groep ? som + dikte(stroom) : som), 0);
      if (mensen === 0) return [];
      const blok = { groep, y, hoogte: Math.max(LAAGST, mensen * maat) };
      y += blok.hoogte + TUSSEN;
      return [blok];
    });
  };
  const [links, rechts] = [kant('van'), kant('naar')];
  const bezetLinks = new Map(links.map(({ groep, y }) => [groep, y]));
  const bezetRechts = new Map(rechts.map(({ groep, y }) => [groep, y]));
  const plaats = (groep: string | null) => (groep === null ? groepen.length : groepen.indexOf(groep));
  // in the order of the blocks on both sides, so that bands cross as little as they can
  const banden = zichtbaar
    .toSorted((a, b) => plaats(a.van) - plaats(b.van) || plaats(a.naar) - plaats(b.naar))
    .map((stroom): Band => {
      const hoogte = dikte(stroom) * maat;
      const [van, naar] = [bezetLinks.get(stroom.van) ?? 0, bezetRechts.get(stroom.naar) ?? 0];
      bezetLinks.set(stroom.van, van + hoogte);
      bezetRechts.set(stroom.naar, naar + hoogte);
      return { stroom, links: van, rechts: naar, hoogte };
    });
  const einde = (blokken: readonly Blok[]) => Math.max(0, ...blokken.map(({ y, hoogte }) => y + hoogte));
  return { links, rechts, banden, hoogte: Math.max(einde(links), einde(rechts)) };
}
