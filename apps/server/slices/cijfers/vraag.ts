import {
  beginVan,
  type Cijferperiode,
  type Cijferperioden,
  eindeVan,
  type Geteld,
  type Tellingcode,
} from '@meedoen/casework/cijfers';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** About which gemeente and time is counted. */
export interface Telvraag {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly perioden: Cijferperioden;
  readonly vandaag: IsoDate;
}

/** A count: one question to the database. Runs as the system; no person leaves it. */
export type Teller = (tx: Tx, vraag: Telvraag) => Promise<readonly Geteld[]>;

/** A number of a period and a part, as a query gives it. */
export interface Telrij {
  readonly periode: Cijferperiode;
  readonly deel: string;
  readonly waarde: number;
}

export const geteldAls = (telling: Tellingcode, rijen: readonly Telrij[]): Geteld[] =>
  rijen.map(({ periode, deel, waarde }) => ({ telling, periode, deel, waarde }));

/** `h (periode, begin, tot)`: the half years, `tot` the first day after each. */
export const halfjaren = (tx: Tx, { perioden }: Telvraag) => tx`
  unnest(${perioden.halfjaren as string[]}::text[], ${perioden.halfjaren.map(beginVan)}::date[],
    ${perioden.halfjaren.map(eindeVan)}::date[]) as h (periode, begin, tot)`;

/** Rows of this uitvoerder and gemeente. */
export const binnen = (tx: Tx, { uitvoerder, gemeente }: Telvraag, tabel = '') =>
  tabel
    ? tx`${tx(tabel)}.uitvoerder = ${uitvoerder} and ${tx(tabel)}.gemeente = ${gemeente}`
    : tx`uitvoerder = ${uitvoerder} and gemeente = ${gemeente}`;
