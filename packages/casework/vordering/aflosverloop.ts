import { type Cents, type IsoDate, type Maand, nextMonth } from '@meedoen/law/kernel';

/** A claim with what is owed on it. */
export interface Openstaand {
  readonly id: string;
  readonly rest: Cents;
  readonly ontstaanOp: IsoDate;
}

export interface Toerekening {
  readonly delen: readonly { readonly id: string; readonly bedrag: Cents }[];
  /** More than everything that is owed. */
  readonly over: Cents;
}

/**
 * Over which claims money goes: the one the person pointed at first (Awb 4:92 lid 2), then the oldest. The law says
 * nothing of the order without one; the oldest comes first as in art. 6:43 lid 2 BW.
 */
export function toerekening(
  vorderingen: readonly Openstaand[],
  bedrag: Cents,
  aangewezen?: string | undefined,
): Toerekening {
  const volgorde = vorderingen
    .filter(({ rest }) => rest > 0)
    .toSorted(
      (a, b) =>
        Number(b.id === aangewezen) - Number(a.id === aangewezen) ||
        (a.ontstaanOp < b.ontstaanOp ? -1 : a.ontstaanOp > b.ontstaanOp ? 1 : a.id < b.id ? -1 : 1),
    );
  let over = bedrag;
  const delen = volgorde.flatMap(({ id, rest }) => {
    const deel = Math.min(rest, over);
    over -= deel;
    return deel > 0 ? [{ id, bedrag: deel }] : [];
  });
  return { delen, over };
}

/** What is kept back or paid each month on these claims together, the oldest first. */
export interface Aflosafspraak {
  readonly vorderingen: readonly string[];
  readonly perMaand: Cents;
  readonly vanaf: Maand;
  /** The first month without it. */
  readonly tot?: Maand | undefined;
}

/** The month in which a claim is paid off, and what that month takes. */
export interface Afloseinde {
  readonly maand: Maand;
  readonly laatste: Cents;
}

/** Longer than anybody pays: who pays a claim off in more years than this has no end to look forward to. */
const MEESTE_MAANDEN = 100 * 12;

/**
 * When each claim is over at the pace that was agreed, month by month from the first that was not paid yet.
 * @returns a claim that this pace does not pay off is absent
 */
export function aflosverloop(
  vorderingen: readonly Openstaand[],
  afspraken: readonly Aflosafspraak[],
  eerste: Maand,
): ReadonlyMap<string, Afloseinde> {
  const einden = new Map<string, Afloseinde>();
  const rest = new Map(vorderingen.map((each) => [each.id, each.rest]));
  const open = () =>
    vorderingen.flatMap((each) => ((rest.get(each.id) ?? 0) > 0 ? [{ ...each, rest: rest.get(each.id) ?? 0 }] : []));
  let maand = eerste;
  for (let i = 0; i < MEESTE_MAANDEN && open().length > 0; i++, maand = nextMonth(maand)) {
    if (afspraken.every(({ tot }) => tot !== undefined && tot <= maand)) break;
    const betaald = new Map<string, Cents>();
    for (const { vorderingen: over, perMaand, vanaf, tot } of afspraken) {
      if (vanaf > maand || (tot !== undefined && tot <= maand)) continue;
      const kandidaten = open().filter(({ id }) => over.includes(id));
      for (const { id, bedrag } of toerekening(kandidaten, perMaand).delen) {
        rest.set(id, (rest.get(id) ?? 0) - bedrag);
        betaald.set(id, (betaald.get(id) ?? 0) + bedrag);
      }
    }
    for (const [id, laatste] of betaald) if (rest.get(id) === 0) einden.set(id, { maand, laatste });
  }
  return einden;
}
