import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';

/** One posting on a claim as the ledger holds it: positive raises what is owed. */
export interface Beweging {
  readonly op: IsoDate;
  /** What caused it: `besluit`, `betaalregel`, ... */
  readonly bron: string;
  /** In the words of the ledger, where one cause can do several things: `kwijtschelding`, `overdracht`. */
  readonly soort?: string | undefined;
  readonly maand: Maand | null;
  readonly omschrijving: string;
  readonly bedrag: Cents;
}

export const VERLOOPSOORTEN = [
  'ontstaan',
  'ingehouden',
  'betaald',
  'teruggedraaid',
  'aanmaning',
  'kwijtgescholden',
  'overgedragen',
  'brutering',
  'anders',
] as const;
export type Verloopsoort = (typeof VERLOOPSOORTEN)[number];

/** All postings of one cause are one entry of the journal, so the cause says what happened. */
const PER_BRON: Readonly<Record<string, Verloopsoort>> = {
  betaalregel: 'ingehouden',
  ontvangst: 'betaald',
  bezwaar: 'teruggedraaid',
};

const PER_SOORT: Readonly<Record<string, Verloopsoort>> = {
  aanmaning: 'aanmaning',
  kwijtschelding: 'kwijtgescholden',
  overdracht: 'overgedragen',
  brutering: 'brutering',
};

export const verloopsoort = ({ bron, soort, bedrag }: Beweging): Verloopsoort =>
  PER_SOORT[soort ?? ''] ??
  PER_BRON[bron] ??
  (soort === 'herroeping' || (soort === 'verhaal' && bedrag < 0)
    ? 'teruggedraaid'
    : bedrag > 0
      ? 'ontstaan'
      : 'anders');

export interface Verloopregel extends Beweging {
  readonly wat: Verloopsoort;
  /** What is owed after it. */
  readonly rest: Cents;
}

export interface Verloop {
  readonly regels: readonly Verloopregel[];
  /** What is still owed; below zero: more was paid than is owed. */
  readonly rest: Cents;
  /** The same cents by kind; together they are the rest. */
  readonly perSoort: Readonly<Record<Verloopsoort, Cents>>;
}

/** The life of a claim, from its origin to its end: every cent of it is in one line, and the lines add up to the rest. */
export function verloopVan(bewegingen: readonly Beweging[]): Verloop {
  const perSoort = Object.fromEntries(VERLOOPSOORTEN.map((soort) => [soort, 0])) as Record<Verloopsoort, Cents>;
  let rest = 0;
  const regels = bewegingen
    .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    .map((beweging) => {
      const wat = verloopsoort(beweging);
      rest += beweging.bedrag;
      perSoort[wat] += beweging.bedrag;
      return { ...beweging, wat, rest };
    });
  return { regels, rest, perSoort };
}
