import type { Bron, Feitsoort } from '@meedoen/casework/feiten';
import type { Cents, IsoDate } from '@meedoen/law/kernel';

/** The day the ages and the figures of the document are taken on. */
export const PEILDAG: IsoDate = '2026-11-24';

export const KLANTGROEPEN = [
  'direct-werk',
  'werken-en-ervaren',
  'leren-en-ontwikkelen',
  'zorg',
  'werkvoorzienend',
  'geplaatst',
] as const;
export type Klantgroep = (typeof KLANTGROEPEN)[number];

export interface Naam {
  readonly roepnaam: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam: string;
}

/** Somebody in a household. */
export interface Lid {
  readonly naam: Naam;
  readonly geboren: IsoDate;
  readonly bsn: string;
}

/** A fact about a member, before there are ids. */
export interface Huisfeit {
  /** Index in `leden`. */
  readonly lid: number;
  readonly soort: Feitsoort;
  readonly waarde: object;
  /** The value names another member under this field. */
  readonly noemt?: { readonly veld: 'partner' | 'kind' | 'medebewoner'; readonly lid: number };
  readonly vanaf: IsoDate | null;
  readonly totEnMet: IsoDate | null;
  readonly bron: Bron;
  readonly gecontroleerd: boolean;
  /** Day on which it was recorded. */
  readonly opgetekend: IsoDate;
}

/** Where a part of the payment goes, agreed or ordered. */
export interface Huisbestemming {
  readonly soort: 'derde' | 'bewindvoerder';
  readonly begunstigde: string;
  readonly iban: string;
  readonly bedrag: Cents | null;
  readonly vanaf: IsoDate;
}

/** How a right ended. */
export interface Huiseinde {
  readonly laatsteDag: IsoDate;
  /** Day of the besluit: before the month of the last day was run. */
  readonly besloten: IsoDate;
  readonly cbsCode: string;
}

/** A right as it was granted, and as it ended. */
export interface Huisrecht {
  readonly melding: IsoDate;
  readonly vanaf: IsoDate;
  /** Day of the besluit. */
  readonly besloten: IsoDate;
  readonly einde?: Huiseinde;
}

/** In which client group somebody was. */
export interface Plaatsing {
  readonly groep: Klantgroep;
  readonly vanaf: IsoDate;
  readonly totEnMet: IsoDate | null;
}

/** A household of the synthetic caseload: people, what is known of them, and the right they have. */
export interface Huishouden {
  readonly nummer: number;
  readonly gemeente: string;
  readonly klantgroep: Klantgroep;
  /** The applicant first, then a partner, then children and housemates. */
  readonly leden: readonly Lid[];
  readonly partner: boolean;
  /** In the order in which they were recorded. */
  readonly feiten: readonly Huisfeit[];
  readonly bestemmingen: readonly Huisbestemming[];
  /** Absent: a file without bijstand (work at the leer-werkbedrijf, or wages that suffice). */
  readonly recht?: Huisrecht;
  /** A right that ended before this one: somebody who came back. */
  readonly eerder?: Huisrecht;
}

/** All rights of a household, oldest first. */
export const rechtenVan = ({ eerder, recht }: Pick<Huishouden, 'eerder' | 'recht'>): readonly Huisrecht[] =>
  [eerder, recht].filter((each) => each !== undefined);
