import type { Cents } from '@meedoen/law/kernel';

/** One of some words, with what people read for it. */
export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
}

/** How a choice is filled in: the same description draws a form and says its bounds. */
export type Veld =
  | { readonly soort: 'keus'; readonly opties: readonly Optie[] }
  | {
      readonly soort: 'getal';
      readonly min: number;
      readonly max: number;
      readonly eenheid: 'procent' | 'maanden' | 'jaar' | 'dagen' | 'dag';
    }
  | { readonly soort: 'bedrag'; readonly max: Cents }
  | { readonly soort: 'janee' }
  | { readonly soort: 'tekst'; readonly max: number }
  /** Some of some words. */
  | { readonly soort: 'vinkjes'; readonly opties: readonly Optie[] }
  | { readonly soort: 'groep'; readonly velden: readonly Deelveld[] }
  /** As many as somebody wants; `een` names one of them, `nieuw` is what one begins with. */
  | { readonly soort: 'lijst'; readonly een: string; readonly van: Veld; readonly nieuw: unknown }
  /** By code, chosen elsewhere: shown and kept, changed where those codes live. */
  | { readonly soort: 'indelingen' };

export interface Deelveld {
  readonly naam: string;
  readonly label: string;
  readonly veld: Veld;
  /** May be left out. */
  readonly leeg?: boolean | undefined;
}
