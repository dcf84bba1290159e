import type { Cents } from '../kernel/index.ts';

/** Art. 8 lid 1 b and lid 2: what the verordening says of the individuele inkomenstoeslag. */
export interface BeleidInkomenstoeslag {
  readonly bedrag: Readonly<Record<'alleenstaande' | 'alleenstaande-ouder' | 'gehuwden', Cents>>;
  /** "Langdurig": months of low income up to the aanvraag. */
  readonly langdurigMaanden: number;
  /** "Laag": income up to this percentage of the norm. */
  readonly laagInkomenPercentage: number;
}

/** What a municipality chose about bijzondere bijstand; the law leaves draagkracht to it. */
export interface BeleidBijzondereBijstand {
  /** Per twelve months, at most the amount of art. 35 lid 2; left out: none. */
  readonly drempel?: Cents | undefined;
  /** Part of the income above the norm that counts, 0 to 100. */
  readonly draagkrachtPercentage: number;
}

/** What a verordening on the inkomenstoeslag may not say, as sentences; empty when it is within the law. */
export function buitenDeWet(beleid: BeleidInkomenstoeslag): readonly string[] {
  const fouten: string[] = [];
  for (const [leefvorm, bedrag] of Object.entries(beleid.bedrag))
    if (!Number.isInteger(bedrag) || bedrag < 0)
      fouten.push(`Het bedrag voor ${leefvorm} is geen bedrag van nul of meer.`);
  if (!Number.isInteger(beleid.langdurigMaanden) || beleid.langdurigMaanden < 1)
    fouten.push('“Langdurig” moet ten minste een maand zijn.');
  if (!(beleid.laagInkomenPercentage >= 100))
    fouten.push('“Laag inkomen” mag niet lager zijn dan de bijstandsnorm zelf.');
  return fouten;
}
