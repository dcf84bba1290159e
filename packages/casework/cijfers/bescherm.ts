/** Below this a number is about people one can point at: it is not told to who may see figures only. */
export const KLEINSTE_AANTAL = 10;

export const isKlein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_AANTAL;

/** A number that may be published, with what it weighs to leave it out: a total weighs more than a part. */
export interface Cel {
  readonly sleutel: string;
  readonly waarde: number;
  readonly gewicht?: number;
  /** It is told whatever happens: nothing may be hidden behind it. */
  readonly vast?: boolean;
}

/** Numbers that add up to nothing, each with its sign: `[total, 1], [part, -1], [part, -1]`. */
export type Verband = readonly (readonly [sleutel: string, teken: 1 | -1])[];

export interface Beschermkeuzes {
  /** True: a zero is always told, so that whoever reads knows that what is left out is at least one. */
  readonly nulVerteld?: boolean;
}

type Richting = 1 | -1;
interface Poging {
  readonly kosten: number;
  readonly sleutels: readonly string[];
}

/** Steps after which the search for something cheaper stops; what was found by then protects as well. */
const STAPPEN = 4000;
const DIEP = 16;

/**
 * Which numbers are left out so that no small number can be computed from those that are told. Small numbers themselves,
 * and for each of them others in the same sums, until there is a second set of numbers, at least one apart in what was
 * hidden, that gives exactly the same told numbers: whoever has only those cannot tell the two apart.
 * @param verbanden every sum that a reader knows, also over months or between indicators
 * @returns keys of what is left out
 */
export function bescherm(
  cellen: readonly Cel[],
  verbanden: readonly Verband[],
  keuzes: Beschermkeuzes = {},
): ReadonlySet<string> {
  const zoeker = new Zoeker(cellen, verbanden, keuzes);
  for (const { sleutel, waarde } of cellen) if (isKlein(waarde)) zoeker.verborgen.add(sleutel);
  // the smallest first: what hides with it often hides the next too
  const klein = cellen.filter(({ waarde }) => isKlein(waarde)).sort((a, b) => a.waarde - b.waarde);
  for (const { sleutel } of klein) for (const mee of zoeker.zoek(sleutel)) zoeker.verborgen.add(mee);
  return zoeker.verborgen;
}

class Zoeker {
  readonly verborgen = new Set<string>();
  readonly #cellen: ReadonlyMap<string, Cel>;
  readonly #verbanden: readonly Verband[];
  readonly #in: ReadonlyMap<string, readonly number[]>;
  readonly #minste: number;
  readonly #v = new Map<string, Richting>();
  readonly #scheef = new Map<number, number>();
  #beste: Poging | undefined;
  #stappen = 0;

  constructor(cellen: readonly Cel[], verbanden: readonly Verband[], { nulVerteld = false }: Beschermkeuzes) {
    this.#cellen = new Map(cellen.map((cel) => [cel.sleutel, cel]));
    this.#verbanden = verbanden;
    this.#minste = nulVerteld ? 1 : 0;
    const plek = new Map<string, number[]>();
    verbanden.forEach((verband, i) => {
      for (const [sleutel] of verband) plek.set(sleutel, [...(plek.get(sleutel) ?? []), i]);
    });
    this.#in = plek;
  }

  /** What hides together with a number, at the least cost that is found. */
  zoek(sleutel: string): readonly string[] {
    this.#beste = undefined;
    this.#stappen = 0;
    for (const richting of [1, -1] as const) if (this.#kan(sleutel, richting)) this.#zet(sleutel, richting, 0);
    // nothing: every sum it stands in is left out as a whole
    return (this.#beste as Poging | undefined)?.sleutels ?? this.#alles(sleutel);
  }

  #alles(sleutel: string): string[] {
    return (this.#in.get(sleutel) ?? []).flatMap((i) => (this.#verbanden[i] ?? []).map(([ander]) => ander));
  }

  #kan(sleutel: string, richting: Richting): boolean {
    const cel = this.#cellen.get(sleutel);
    if (!cel || cel.vast || this.#v.has(sleutel)) return false;
    if (cel.waarde < this.#minste) return false;
    return richting === 1 || cel.waarde - 1 >= this.#minste;
  }

  #kosten(sleutel: string): number {
    if (this.verborgen.has(sleutel)) return 0;
    const cel = this.#cellen.get(sleutel);
    return cel ? (cel.waarde + 1) * (cel.gewicht ?? 1) : Number.POSITIVE_INFINITY;
  }

  #zet(sleutel: string, richting: Richting, kosten: number): void {
    const samen = kosten + this.#kosten(sleutel);
    this.#stappen += 1;
    if (samen >= (this.#beste?.kosten ?? Number.POSITIVE_INFINITY) || this.#v.size >= DIEP) return;
    if (this.#stappen > STAPPEN && this.#beste) return;
    this.#v.set(sleutel, richting);
    this.#weeg(sleutel, richting);
    this.#verder(samen);
    this.#weeg(sleutel, -richting as Richting);
    this.#v.delete(sleutel);
  }

  #weeg(sleutel: string, richting: Richting): void {
    for (const i of this.#in.get(sleutel) ?? []) {
      const teken = this.#verbanden[i]?.find(([ander]) => ander === sleutel)?.[1] ?? 1;
      const nu = (this.#scheef.get(i) ?? 0) + teken * richting;
      if (nu === 0) this.#scheef.delete(i);
      else this.#scheef.set(i, nu);
    }
  }

  #verder(kosten: number): void {
    const [eerste] = this.#scheef;
    if (!eerste) {
      this.#beste = { kosten, sleutels: [...this.#v.keys()] };
      return;
    }
    const [i, scheef] = eerste;
    const keuzes = (this.#verbanden[i] ?? [])
      .map(([sleutel, teken]) => ({ sleutel, richting: (-Math.sign(scheef) * teken) as Richting }))
      .filter(({ sleutel, richting }) => this.#kan(sleutel, richting))
      .sort((a, b) => this.#kosten(a.sleutel) - this.#kosten(b.sleutel));
    for (const { sleutel, richting } of keuzes) this.#zet(sleutel, richting, kosten);
  }
}
