import type { IsoDate, Reform } from '../kernel/index.ts';
import type { Kostendelersuitzondering } from '../participatiewet/dossier.ts';

export type Beleidslaag = 'wet' | 'ministerieel' | 'uitvoerder' | 'gemeente';

/** What a municipality may choose about income. Each choice left out is left to the layer before it. */
export interface Beleidskeuzes {
  /** Local groups that do not count as cost sharers, with months at most and months of extension. */
  readonly kostendelersuitzonderingen?: readonly {
    readonly groep: Extract<
      Kostendelersuitzondering,
      'gastgezin' | 'ex-gedetineerde' | 'ex-dakloze' | 'tijdelijke-zorg'
    >;
    readonly maanden: number;
    readonly verlengingMaanden: number;
  }[];
  /** How a norm that changes inside a month is spread (rules 16: the law is silent). */
  readonly normwisselingInMaand?: 'kalenderdagen' | 'eerste-van-de-maand' | 'volgende-maand';
  /** Whether an exemption keeps a right alive when income before exemption reaches the norm (rules 16: practice differs). */
  readonly vrijlatingBovenNorm?: 'telt' | 'telt-niet';
  /** Kinds of besluit that a second person decides; left out: one person decides. */
  readonly vierOgen?: readonly string[];
}

/** One regime of one layer, from a date until the next regime of the same layer. */
export interface Beleidsregime {
  readonly laag: Beleidslaag;
  readonly vanaf: IsoDate;
  readonly tot?: IsoDate | undefined;
  readonly naam: string;
  /** Document and chapter, or the number of the decision. */
  readonly bron: string;
  readonly keuzes: Beleidskeuzes;
}

/** The policy a computation runs under: regimes of four layers by date, and amounts laid over the law. */
export interface Beleid {
  readonly naam: string;
  /** Changes with every change of a regime; a besluit keeps it. */
  readonly versie: string;
  readonly regimes: readonly Beleidsregime[];
  /** Published amounts a beheerder entered with date and source. */
  readonly bedragen?: Reform | undefined;
}

/** Nothing but the law. */
export const wettelijk: Beleid = { naam: 'wettelijk', versie: '1', regimes: [] };
