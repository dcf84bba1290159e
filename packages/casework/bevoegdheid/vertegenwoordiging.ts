import { addDays, birthday, type IsoDate } from '@meedoen/law/kernel';

/** What a representative may do for somebody; the same words as in the fact `vertegenwoordiging`. */
export const OMVANGEN = ['inzien', 'aanvragen', 'wijzigingen', 'brieven', 'betaling', 'bezwaar'] as const;
export type Omvang = (typeof OMVANGEN)[number];

/**
 * Ways to act for somebody: by their own wish (Awb art. 2:1, in writing when asked), by gezag over a minor, which is
 * ouderlijk gezag or voogdij (BW 1:245 lid 2 and 4), by bewind of the kantonrechter (BW 1:431, 1:441 lid 1). Read in the
 * texts of viajuridica.nl and omgevingsweb.nl (1:245, 2023-07-01), wetboekplus.nl (1:431) and explore.law (1:441).
 */
export const VERTEGENWOORDIGINGSOORTEN = ['machtiging', 'gezag', 'bewind'] as const;
export type Vertegenwoordigingsoort = (typeof VERTEGENWOORDIGINGSOORTEN)[number];

/**
 * Whether a scope covers what a path does. @param nodig any one of these is enough; left out: nobody but the person
 * themselves, so that a path that says nothing is closed to who represents
 */
export const coversOmvang = (omvang: readonly Omvang[], nodig: readonly Omvang[] | undefined): boolean =>
  nodig?.some((each) => omvang.includes(each)) ?? false;

/**
 * Who is represented may withdraw what they gave. Bewind ends with its term, by death or curatele, or when the
 * kantonrechter lifts it (BW 1:449 lid 1 and 2, whose text was not found to read); gezag is over minors only (BW 1:245
 * lid 1).
 */
export const magZelfBeeindigen = (soort: Vertegenwoordigingsoort): boolean => soort === 'machtiging';

const MEERDERJARIG = 18;

export interface Voorgenomen {
  readonly soort: Vertegenwoordigingsoort;
  readonly vanaf: IsoDate;
  readonly totEnMet: IsoDate | null;
  /** Of who is represented. */
  readonly geboren: IsoDate | null;
  /** Of who represents; null where nobody knows it or an office represents. */
  readonly vertegenwoordigerGeboren: IsoDate | null;
}

export type Tijdvakkeuze =
  | { readonly ok: true; readonly totEnMet: IsoDate | null }
  | {
      readonly ok: false;
      readonly veld: 'soort' | 'vanaf' | 'vertegenwoordiger';
      readonly code: string;
      readonly tekst: string;
    };

/** How long somebody may represent: parental authority is over minors, by adults, and lasts until the day of 18. */
export function tijdvakOf({ soort, vanaf, totEnMet, geboren, vertegenwoordigerGeboren }: Voorgenomen): Tijdvakkeuze {
  const minderjarig = vertegenwoordigerGeboren !== null && vanaf < birthday(vertegenwoordigerGeboren, MEERDERJARIG);
  if (soort !== 'machtiging' && minderjarig)
    return nee('vertegenwoordiger', 'minderjarig', 'Wie jonger is dan 18 jaar kan geen gezag of bewind hebben.');
  if (soort !== 'gezag') return { ok: true, totEnMet };
  if (geboren === null)
    return nee('soort', 'leeftijd-onbekend', 'Leg eerst de geboortedatum vast. Gezag is er alleen over kinderen.');
  const achttien = birthday(geboren, MEERDERJARIG);
  if (vanaf >= achttien)
    return nee('vanaf', 'meerderjarig', 'Deze persoon is dan 18 jaar of ouder. Gezag is er alleen over kinderen.');
  const laatste = addDays(achttien, -1);
  return { ok: true, totEnMet: totEnMet === null || totEnMet > laatste ? laatste : totEnMet };
}

const nee = (veld: 'soort' | 'vanaf' | 'vertegenwoordiger', code: string, tekst: string): Tijdvakkeuze => ({
  ok: false,
  veld,
  code,
  tekst,
});
