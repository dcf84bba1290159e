import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import type { Veld } from './veld.ts';

/** Chapters in which policy is read aloud, in the order somebody meets them. */
export const BELEIDSHOOFDSTUKKEN = {
  aanvragen: 'Bijstand aanvragen',
  bijstand: 'Hoeveel bijstand iemand krijgt',
  werken: 'Werken naast de bijstand',
  begeleiding: 'Hulp op weg naar werk',
  plichten: 'Plichten, en wat er gebeurt als iemand ze niet nakomt',
  schulden: 'Terugbetalen',
  uitvoering: 'Hoe de gemeente werkt',
  werkgevers: 'Werkgevers',
  meedenken: 'Meedenken en klagen',
  geld: 'Geld',
  resultaat: 'Weten of het werkt',
  privacy: 'Privacy',
} as const;
export type Beleidshoofdstuk = keyof typeof BELEIDSHOOFDSTUKKEN;

/** What people read and fill in about one choice. */
export interface Keuzekaart<K extends keyof Beleidskeuzes = keyof Beleidskeuzes> {
  readonly naam: K;
  readonly titel: string;
  readonly hoofdstuk: Beleidshoofdstuk;
  /** What is being chosen, in plain words. */
  readonly uitleg: string;
  readonly artikel: string;
  /** What holds when nobody chose: a phrase behind a colon, and a sentence. */
  readonly anders: string;
  readonly zonder: string;
  readonly veld: Veld;
  /** What a form begins with when somebody wants to choose. */
  readonly begin: NonNullable<Beleidskeuzes[K]>;
  /** From this day on the law decides it itself. */
  readonly tot?: { readonly dag: IsoDate; readonly artikel: string };
  /** The choice as sentences of plain Dutch, one per line. */
  zinnen(waarde: NonNullable<Beleidskeuzes[K]>): readonly string[];
  /** Why the law of a day forbids this value, or undefined. */
  verboden?(waarde: NonNullable<Beleidskeuzes[K]>): { readonly tekst: string; readonly artikel: string } | undefined;
}

export const keuzekaart = <K extends keyof Beleidskeuzes>(kaart: Keuzekaart<K>): Keuzekaart<K> => kaart;
