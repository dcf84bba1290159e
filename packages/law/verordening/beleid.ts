import type { Cents, IsoDate, Reform } from '../kernel/index.ts';
import type { LagereWoonkosten } from '../participatiewet/bijzonderheden.ts';
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
  /** The by-law on lowering bijstand (art. 8 lid 1 a); left out: no lowering can be computed. */
  readonly afstemming?: Afstemmingsbeleid;
  /** The first time a written warning, for every category of the by-law; left out: as each category says. */
  readonly waarschuwingEerst?: boolean;
  /** Remission of claims that do not come from a breach of the duty to inform: years of paying, or of not being able to. */
  readonly kwijtscheldingNaJaren?: number;
  /** Months in which claims are not collected after the bijstand ended because of work. Left out: collecting goes on. */
  readonly invorderingStilNaWerkMaanden?: number;
  /** Art. 12, until 2025: bijzondere bijstand for 18 to 20 without parents' support, up to a percentage of the norm of art. 21. */
  readonly aanvullingJongeren?: { readonly percentage: number };
  /** Art. 27: by way of living, in percent of the couple norm of art. 21 b. */
  readonly verlagingWoonsituatie?: readonly { readonly situatie: LagereWoonkosten; readonly percentage: number }[];
  /** Art. 28: in percent of the norm that holds, for six months. */
  readonly verlagingSchoolverlaters?: { readonly percentage: number };
  /** Art. 34 lid 2 a: a car is usual up to this value, cents; above it the rest or all of it counts. */
  readonly vrijeWaardeAuto?: { readonly grens: Cents; readonly daarboven: 'meerdere' | 'geheel' };
  /**
   * Whether the exemption of wages is given without asking (every job counts as helping towards work, the person may
   * object) or only when it was decided for this person. Left out: only when decided.
   */
  readonly vrijlatingArbeid?: 'standaard' | 'op-verzoek';
  /** Until 2026 gifts were an open norm: what the municipality leaves out per calendar year without a further oordeel, cents. */
  readonly giftenVrijPerJaar?: number;
  /** Art. 34a already instead of art. 31 lid 2 n, r, y, z and aa, before it is in force. Left out: not. */
  readonly vrijlating34aVooruit?: boolean;
  /** Art. 34b already before it is in force. Left out: not. */
  readonly bufferbudgetVooruit?: boolean;
  /** Whoever has income that differs tells it every month (art. 17 lid 1). Left out: only what changes is told. */
  readonly inkomstenopgave?: BeleidInkomstenopgave;
  /** Who looks for work before an aanvraag is taken up. The law leaves no choice: for who is younger than 27, art. 41 lid 4. */
  readonly zoektermijn?: 'jonger-dan-27' | 'iedereen';
  /** Ways of placing people that are used, and what was chosen about the service to each group. */
  readonly indelingen?: readonly Indelingkeuze[];
  /** When somebody who went to work is spoken. Left out: as coach and resident agree. */
  readonly nazorg?: BeleidNazorg;
  /** Kinds of besluit that a second person decides; left out: one person decides. */
  readonly vierOgen?: readonly string[];
}

/** Contacts with who went to work, or works beside the bijstand. What is left out is not asked. */
export interface BeleidNazorg {
  /** Days after somebody went to work within which there is an exit talk. */
  readonly exitgesprekBinnenDagen?: number | undefined;
  /** Months after the work began at which there is contact. */
  readonly contactNaMaanden?: readonly number[] | undefined;
  /** Days before the end of a temporary contract at which there is contact. */
  readonly eindeContractDagenVooraf?: number | undefined;
}

/** One way of placing people, by its code. */
export interface Indelingkeuze {
  readonly indeling: string;
  /** Its groups decide how often there is contact; one at a time. */
  readonly hoofd?: boolean | undefined;
  /** By group, in the place of what the indeling says; left out: as it says. */
  readonly dienst?: Readonly<Record<string, Indelingdienst>> | undefined;
}

/** How often somebody of a group is seen and looked at again. */
export interface Indelingdienst {
  readonly contactElkeDagen?: number | undefined;
  readonly evaluatieElkeMaanden?: number | undefined;
  readonly rechtmatigheidElkeMaanden?: number | undefined;
}

/** By when the income of a month is told. */
export interface BeleidInkomstenopgave {
  /** Day of the month, 1 to 28: each month has it. */
  readonly uiterlijkDag: number;
  /** The day lies in the month after; left out: in the month itself, before it is paid. */
  readonly volgendeMaand?: boolean | undefined;
}

/** One kind of conduct in the by-law (art. 18 lid 2), with what it costs. */
export interface Afstemmingscategorie {
  readonly naam: string;
  /** What it covers, in words for staff. */
  readonly gedraging: string;
  readonly percentage: number;
  readonly maanden: number;
  /** Months when it happens again within twelve months; left out: the same. */
  readonly recidiveMaanden?: number | undefined;
  /** The first time a written warning comes in its place. */
  readonly waarschuwingEerst?: boolean | undefined;
}

export interface Afstemmingsbeleid {
  readonly categorieen: readonly Afstemmingscategorie[];
  /** Months at the first and the second breach of a uniform duty (art. 18 lid 5-6); the second is longer. */
  readonly uniform: { readonly eerste: number; readonly tweede: number };
  /** Percentages that spread a lowering over the month and at most two next (art. 18 lid 5); left out: at once. */
  readonly spreiding?: readonly number[] | undefined;
  /** Of what the percentage is taken; left out: a reading of the law. */
  readonly grondslag?: Verlagingsgrondslag | undefined;
}

export type Verlagingsgrondslag = 'bijstandsnorm' | 'bijstand';

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
