import type { Rate } from './rate.ts';

/** People who left can come back within this many months; after that they count as new. */
export const RETURN_MONTHS = 12;

/** People with bijstand by group, and what happens to them in a month. */
export interface Volumemodel {
  readonly groups: readonly Volumegroup[];
}

export interface Volumegroup {
  readonly code: string;
  readonly stock: number;
  /** New people per month. */
  readonly inflow: Rate;
  /** Chance per month of each to go to another group. */
  readonly moves: readonly { readonly to: string; readonly rate: Rate }[];
  /** Chance per month of each to leave, by reason. */
  readonly outflow: readonly { readonly reason: string; readonly rate: Rate }[];
  /** Chance per month, of who left less than a year ago, to come back to this group. */
  readonly back: Rate;
  /** Who left this group in the year before the forecast and is still away; left out: nobody. */
  readonly away?: number;
}

/** Rates that become so many times what they were, from a month on. */
export interface Scenario {
  /** 1 is the first month that is forecast. */
  readonly from: number;
  readonly inflow: number;
  readonly outflow: number;
  readonly back: number;
  /** Moves between groups; left out: as they were. */
  readonly moves?: number;
  /** Outflow for one reason, on top of `outflow`. */
  readonly reasons?: Readonly<Record<string, number>>;
}

export const UNCHANGED: Scenario = { from: 1, inflow: 1, outflow: 1, back: 1 };

/** The rates of one group as numbers: the estimate, or one draw of it. */
export interface Grouprates {
  readonly inflow: number;
  readonly moves: readonly { readonly to: number; readonly chance: number }[];
  readonly outflow: readonly { readonly reason: string; readonly chance: number }[];
  readonly back: number;
}

/**
 * Numbers for every group, read by the given reading of a rate.
 * @throws RangeError when a move leads to a group that is not there
 */
export function ratesOf({ groups }: Volumemodel, read: (rate: Rate) => number): Grouprates[] {
  const place = new Map(groups.map(({ code }, i) => [code, i]));
  return groups.map(({ inflow, moves, outflow, back }) => ({
    inflow: read(inflow),
    moves: moves.map(({ to, rate }) => {
      const at = place.get(to);
      if (at === undefined) throw new RangeError(`a move leads to ${to}, and there is no such group`);
      return { to: at, chance: read(rate) };
    }),
    outflow: outflow.map(({ reason, rate }) => ({ reason, chance: read(rate) })),
    back: read(back),
  }));
}

/** The rates under a scenario. Chances of one person never add up to more than one: then all shrink alike. */
export function ratesUnder(rates: readonly Grouprates[], scenario: Scenario): Grouprates[] {
  const { inflow, outflow, back, moves = 1, reasons = {} } = scenario;
  return rates.map((group) => {
    const out = group.outflow.map(({ reason, chance }) => ({
      reason,
      chance: chance * outflow * (reasons[reason] ?? 1),
    }));
    const moved = group.moves.map(({ to, chance }) => ({ to, chance: chance * moves }));
    const all = [...out, ...moved].reduce((sum, { chance }) => sum + chance, 0);
    const shrink = all > 1 ? 1 / all : 1;
    return {
      inflow: group.inflow * inflow,
      moves: moved.map(({ to, chance }) => ({ to, chance: chance * shrink })),
      outflow: out.map(({ reason, chance }) => ({ reason, chance: chance * shrink })),
      back: Math.min(1, group.back * back),
    };
  });
}
