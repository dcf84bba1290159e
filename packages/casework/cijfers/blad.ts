import type { IsoDate } from '@meedoen/law/kernel';
import { bescherm, isKlein, KLEINSTE_AANTAL } from './bescherm.ts';
import type { Cijferkop, Eenheid, Indicator } from './catalogus.ts';
import { type Cijfergebeurtenis, gebeurtenissenTussen } from './gebeurtenissen.ts';
import { beginVan, type Cijferperiode, type Cijferperioden, vorigHalfjaar } from './periode.ts';
import { sleutelVan, Telbord } from './telbord.ts';
import { type Geteld, TELLINGEN, type Tellingcode } from './telling.ts';

/**
 * verteld: the number; niet-getoond: left out, because it is small or a small one would follow from it; nog-niet: the time
 * it is about is not over; leeg: there is nothing to take a share or a mean of; niet-apart: an earlier report had it in one
 * number with others.
 */
export const CELSTANDEN = ['verteld', 'niet-getoond', 'nog-niet', 'leeg', 'niet-apart'] as const;
export type Celstand = (typeof CELSTANDEN)[number];

/** What stands where there is no number, on every screen and in print. */
export const STANDTEKST: Readonly<Record<Celstand, string>> = {
  verteld: '',
  'niet-getoond': 'niet getoond',
  'nog-niet': 'nog niet bekend',
  leeg: 'geen',
  'niet-apart': 'stond niet apart',
};

export interface Bladcel {
  readonly periode: Cijferperiode;
  readonly waarde: number | null;
  readonly stand: Celstand;
}
export interface Bladdeel {
  readonly deel: string;
  readonly naam: string;
  readonly reeks: readonly Bladcel[];
}

export interface Bladindicator {
  readonly code: string;
  readonly naam: string;
  readonly vraag: string;
  readonly definitie: string;
  readonly kop: Cijferkop;
  readonly eenheid: Eenheid;
  readonly bron: readonly { readonly document: string; readonly plaats: string }[];
  readonly per: 'maand' | 'halfjaar';
  readonly nietBerekend: string | null;
  readonly reeks: readonly Bladcel[];
  readonly delen: readonly Bladdeel[];
}

/** The figures of one gemeente as anybody may read them: what is too small is not in it. */
export interface Cijferblad {
  readonly drempel: number;
  readonly bijgewerktOp: IsoDate;
  readonly indicatoren: readonly Bladindicator[];
  readonly gebeurtenissen: readonly Cijfergebeurtenis[];
}

export interface Bladvraag {
  readonly catalogus: readonly Indicator[];
  readonly geteld: readonly Geteld[];
  readonly perioden: Cijferperioden;
  readonly vandaag: IsoDate;
  /** Name of a part that a gemeente named itself. */
  readonly naamVan: (telling: Tellingcode, deel: string) => string;
}

/** Makes the published sheet of what was counted: groups what has many parts, and leaves out what would point at people. */
export function maakBlad({ catalogus, geteld, perioden, vandaag, naamVan }: Bladvraag): Cijferblad {
  const bord = new Telbord(geteld, perioden);
  const verborgen = new Set([...bescherm(bord.cellen, bord.verbanden), ...bord.ongerijmd]);
  const lezer = new Lezer(bord, verborgen, perioden, naamVan);
  const eerste = perioden.maanden[0];
  return {
    drempel: KLEINSTE_AANTAL,
    bijgewerktOp: vandaag,
    indicatoren: catalogus.map((indicator) => lezer.indicator(indicator)),
    gebeurtenissen: eerste ? gebeurtenissenTussen(beginVan(eerste), vandaag) : [],
  };
}

/**
 * Whether a sheet that was kept still stands: it is about the same periods, and asks the same in the same words. Then it is
 * told again as it was: from two nights of one month nobody can see what was decided between them about a time that is over.
 */
export function staatNog(
  bewaard: Cijferblad,
  { catalogus, perioden }: Pick<Bladvraag, 'catalogus' | 'perioden'>,
): boolean {
  const leeg = maakBlad({ catalogus, geteld: [], perioden, vandaag: bewaard.bijgewerktOp, naamVan: (_, deel) => deel });
  const wat = ({ drempel, indicatoren }: Cijferblad) =>
    JSON.stringify([
      drempel,
      ...indicatoren.map(({ code, naam, vraag, definitie, kop, eenheid, bron, per, nietBerekend, reeks }) => [
        ...[code, naam, vraag, definitie, kop, eenheid, per, nietBerekend],
        ...bron.flatMap(({ document, plaats }) => [document, plaats]),
        ...reeks.map(({ periode }) => periode),
      ]),
    ]);
  return wat(leeg) === wat(bewaard);
}

/** Somebody who left for work can only be said to stay away when half a year has passed since. */
const isVoorbij = (telling: Tellingcode, periode: Cijferperiode, { halfjaren }: Cijferperioden): boolean =>
  telling !== 'duurzaam-naar-werk' || halfjaren.some((later) => vorigHalfjaar(later) === periode);

class Lezer {
  readonly #bord: Telbord;
  readonly #verborgen: ReadonlySet<string>;
  readonly #perioden: Cijferperioden;
  readonly #naamVan: Bladvraag['naamVan'];

  constructor(bord: Telbord, verborgen: ReadonlySet<string>, perioden: Cijferperioden, naamVan: Bladvraag['naamVan']) {
    this.#bord = bord;
    this.#verborgen = verborgen;
    this.#perioden = perioden;
    this.#naamVan = naamVan;
  }

  indicator(indicator: Indicator): Bladindicator {
    const { code, naam, vraag, definitie, kop, eenheid, bron } = indicator;
    const vast = { code, naam, vraag, definitie, kop, eenheid, bron, nietBerekend: null };
    if ('nietBerekend' in indicator)
      return { ...vast, per: 'halfjaar', nietBerekend: indicator.nietBerekend, reeks: [], delen: [] };
    // made of other numbers when the sheet is read (geld.ts)
    if ('perInwoners' in indicator || 'tegenoverBudget' in indicator)
      return { ...vast, per: 'halfjaar', reeks: [], delen: [] };
    const { telling, aandeel, zonderDelen } = indicator;
    const { per } = TELLINGEN[telling];
    const perioden = per === 'maand' ? this.#perioden.maanden : this.#perioden.halfjaren;
    const reeks = (lees: (periode: Cijferperiode) => Bladcel) =>
      perioden.map((periode) =>
        isVoorbij(telling, periode, this.#perioden)
          ? lees(periode)
          : { periode, waarde: null, stand: 'nog-niet' as const },
      );
    const delen = this.#bord.delenVan(telling);
    const toon = (deel: string) => ({
      ...{ deel, naam: this.#naamVan(telling, deel) },
      reeks: reeks((periode) => this.#cel(sleutelVan(telling, periode, deel), periode)),
    });
    if (aandeel)
      return {
        ...vast,
        per,
        reeks: reeks((periode) => this.#aandeel(telling, periode, aandeel)),
        delen: [
          toon(aandeel),
          {
            ...{ deel: 'geheel', naam: 'Alle samen' },
            reeks: reeks((periode) => this.#cel(this.#bord.totaal(telling, periode), periode)),
          },
        ],
      };
    return {
      ...vast,
      per,
      reeks: reeks((periode) => this.#hoofd(telling, periode)),
      delen: zonderDelen || TELLINGEN[telling].gemiddeldeVan ? [] : delen.map(toon),
    };
  }

  #hoofd(telling: Tellingcode, periode: Cijferperiode): Bladcel {
    const soort = TELLINGEN[telling];
    if (soort.gemiddeldeVan) return this.#gemiddelde(telling, periode);
    if (!soort.bedragVan) return this.#cel(this.#bord.totaal(telling, periode), periode);
    const bronnen = this.#bord.plekken(soort.bedragVan, periode);
    const waarde = this.#bord.waarde(sleutelVan(telling, periode));
    // an amount of few, or of nobody we count, is an amount of somebody; beside the months that are told, the one that is
    // not would follow
    const weinig = (bron: string) => {
      const mensen = this.#bord.waarde(bron);
      return this.#verborgen.has(bron) || isKlein(mensen) || (mensen === 0 && waarde !== 0);
    };
    const ook = soort.zonder && this.#bord.plek(soort.zonder, periode);
    const volgt = ook !== undefined && (this.#verborgen.has(ook) || isKlein(this.#bord.waarde(ook)));
    const teWeinig = volgt || bronnen.some(weinig);
    // no amount was booked over a time with households: the ledger did not hold that time yet
    if (waarde === 0 && bronnen.some((bron) => this.#bord.waarde(bron) > 0))
      return { periode, waarde: null, stand: 'leeg' };
    return teWeinig ? { periode, waarde: null, stand: 'niet-getoond' } : { periode, waarde, stand: 'verteld' };
  }

  #cel(sleutel: string, periode: Cijferperiode): Bladcel {
    if (this.#verborgen.has(sleutel)) return { periode, waarde: null, stand: 'niet-getoond' };
    return { periode, waarde: this.#bord.waarde(sleutel), stand: 'verteld' };
  }

  /** Whole percents, of two numbers that are both told. */
  #aandeel(telling: Tellingcode, periode: Cijferperiode, deel: string): Bladcel {
    const teller = this.#cel(sleutelVan(telling, periode, deel), periode);
    const noemer = this.#cel(this.#bord.totaal(telling, periode), periode);
    if (noemer.waarde === 0) return { periode, waarde: null, stand: 'leeg' };
    if (teller.waarde === null || noemer.waarde === null) return { periode, waarde: null, stand: 'niet-getoond' };
    return { periode, waarde: Math.round((teller.waarde / noemer.waarde) * 100), stand: 'verteld' };
  }

  #gemiddelde(telling: Tellingcode, periode: Cijferperiode): Bladcel {
    const aantal = this.#bord.waarde(sleutelVan(telling, periode, 'aantal'));
    if (aantal === 0) return { periode, waarde: null, stand: 'leeg' };
    if (isKlein(aantal)) return { periode, waarde: null, stand: 'niet-getoond' };
    const som = this.#bord.waarde(sleutelVan(telling, periode, 'som'));
    return { periode, waarde: Math.round(som / aantal), stand: 'verteld' };
  }
}
