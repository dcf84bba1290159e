import { RETURN_MONTHS, type Volumemodel } from './model.ts';

/**
 * Months as whole numbers, one after the other; a person has bijstand on the first day of `from` and of the months after
 * it, and no longer on that of `until`. Null: it goes on.
 */
export interface Spell {
  readonly from: number;
  readonly until: number | null;
}
/** One person: when they had bijstand and why it ended, and in which group they were. */
export interface Career {
  readonly benefits: readonly (Spell & { readonly reason: string })[];
  readonly places: readonly (Spell & { readonly group: string })[];
}

/** What was counted of one group, each a row of months. */
export interface Groupcount {
  /** On the first day of each month and of the month after the last: one more than there are months. */
  readonly stock: readonly number[];
  readonly came: readonly number[];
  /** Who came back within a year, by the group they left. */
  readonly back: readonly number[];
  /** Who could have come back in the month. */
  readonly couldBack: readonly number[];
  readonly left: Readonly<Record<string, readonly number[]>>;
  readonly moved: Readonly<Record<string, readonly number[]>>;
  /** Who left in the last year and is still away at the end. */
  readonly away: number;
}
export interface Volumehistory {
  readonly groups: Readonly<Record<string, Groupcount>>;
}

type Row = number[];
interface Counting {
  stock: Row;
  came: Row;
  back: Row;
  couldBack: Row;
  left: Record<string, Row>;
  moved: Record<string, Row>;
  away: number;
}

/** A group for who has bijstand and was never placed. */
export const NO_GROUP = '';

/** Counts careers, one person after the other, over months `first` up to `last`; `last` is the day the forecast begins. */
export class Volumecount {
  readonly #first: number;
  readonly #months: number;
  readonly #groups: Record<string, Counting> = {};

  constructor(first: number, last: number) {
    this.#first = first;
    this.#months = last - first;
  }

  add(career: Career): void {
    const months = this.#months;
    // the group a person left, and how many months ago; somebody who left before the year before is new again
    let away: { group: string; months: number } | undefined;
    let now = this.#groupOn(career, -RETURN_MONTHS);
    for (let month = -RETURN_MONTHS; month < months; month++) {
      const next = this.#groupOn(career, month + 1);
      const counts = month >= 0;
      if (counts && now !== undefined) more(this.#row(now).stock, month);
      if (now === undefined && away && counts) more(this.#row(away.group).couldBack, month);
      if (now === undefined && next !== undefined) {
        if (counts) more(away ? this.#row(away.group).back : this.#row(next).came, month);
        away = undefined;
      } else if (now === undefined && away) {
        away.months += 1;
        if (away.months > RETURN_MONTHS) away = undefined;
      } else if (now !== undefined && next === undefined) {
        if (counts) more(rowOf(this.#row(now).left, this.#reasonAt(career, month + 1), months), month);
        away = { group: now, months: 1 };
      } else if (now !== undefined && next !== undefined && next !== now && counts)
        more(rowOf(this.#row(now).moved, next, months), month);
      now = next;
    }
    if (now !== undefined) more(this.#row(now).stock, months);
    else if (away) this.#row(away.group).away += 1;
  }

  history(): Volumehistory {
    return { groups: this.#groups };
  }

  #groupOn({ benefits, places }: Career, month: number): string | undefined {
    const day = this.#first + month;
    const holds = ({ from, until }: Spell) => from <= day && (until === null || until > day);
    return benefits.some(holds) ? (places.find(holds)?.group ?? NO_GROUP) : undefined;
  }

  #reasonAt({ benefits }: Career, month: number): string {
    return benefits.find(({ until }) => until === this.#first + month)?.reason ?? '';
  }

  #row(group: string): Counting {
    const months = this.#months;
    this.#groups[group] ??= {
      ...{ stock: zeros(months + 1), came: zeros(months), back: zeros(months), couldBack: zeros(months) },
      ...{ left: {}, moved: {}, away: 0 },
    };
    return this.#groups[group];
  }
}

const zeros = (length: number): Row => Array<number>(length).fill(0);
const more = (row: Row, at: number): void => {
  row[at] = (row[at] ?? 0) + 1;
};
function rowOf(rows: Record<string, Row>, name: string, months: number): Row {
  rows[name] ??= zeros(months);
  return rows[name];
}
const sum = (row: readonly number[]): number => row.reduce((all, each) => all + each, 0);
const added = (a: readonly number[], b: readonly number[]): Row => a.map((each, i) => each + (b[i] ?? 0));
const eachRow = (
  rows: Readonly<Record<string, readonly number[]>>,
  change: (row: readonly number[]) => readonly number[],
) => Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, change(row)]));

/** The last so many months of it. */
export function lastMonths({ groups }: Volumehistory, months: number): Volumehistory {
  const cut = (row: readonly number[]) => row.slice(Math.max(0, row.length - months));
  return {
    groups: Object.fromEntries(
      Object.entries(groups).map(([code, group]) => [
        code,
        {
          stock: group.stock.slice(Math.max(0, group.stock.length - months - 1)),
          ...{ came: cut(group.came), back: cut(group.back), couldBack: cut(group.couldBack), away: group.away },
          ...{ left: eachRow(group.left, cut), moved: eachRow(group.moved, cut) },
        },
      ]),
    ),
  };
}

/** Several groups as one: who moved between them stayed. */
export function merged({ groups }: Volumehistory, codes: readonly string[], into: string): Volumehistory {
  const target = (code: string) => (codes.includes(code) ? into : code);
  const out: Record<string, Groupcount> = {};
  for (const [code, group] of Object.entries(groups)) {
    const own = target(code);
    const moved: Record<string, readonly number[]> = {};
    for (const [to, row] of Object.entries(group.moved))
      if (target(to) !== own) moved[target(to)] = moved[target(to)] ? added(moved[target(to)] ?? [], row) : row;
    const plain = { ...group, moved };
    const earlier = out[own];
    out[own] = earlier ? together(earlier, plain) : plain;
  }
  return { groups: out };
}

function together(a: Groupcount, b: Groupcount): Groupcount {
  const rows = (one: Groupcount['left'], other: Groupcount['left']) => {
    const all: Record<string, readonly number[]> = { ...one };
    for (const [name, row] of Object.entries(other)) all[name] = all[name] ? added(all[name], row) : row;
    return all;
  };
  return {
    ...{ stock: added(a.stock, b.stock), came: added(a.came, b.came), back: added(a.back, b.back) },
    ...{ couldBack: added(a.couldBack, b.couldBack), away: a.away + b.away },
    ...{ left: rows(a.left, b.left), moved: rows(a.moved, b.moved) },
  };
}

/** What a history comes to: the numbers that rates rest on, per group. */
export interface Counted {
  readonly code: string;
  readonly months: number;
  /** On the day the forecast begins. */
  readonly stock: number;
  /** People times months: over how much moves and outflow were seen. */
  readonly personMonths: number;
  readonly came: number;
  readonly back: number;
  readonly couldBack: number;
  readonly away: number;
  readonly left: Readonly<Record<string, number>>;
  readonly moved: Readonly<Record<string, number>>;
}

/** The counts of all months of a history together. */
export function countedOf({ groups }: Volumehistory): Counted[] {
  const sums = (rows: Groupcount['left']) =>
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, sum(row)]));
  return Object.entries(groups).map(([code, { stock, came, back, couldBack, left, moved, away }]) => ({
    ...{ code, months: came.length, stock: stock.at(-1) ?? 0, personMonths: sum(stock.slice(0, -1)) },
    ...{ came: sum(came), back: sum(back), couldBack: sum(couldBack), away, left: sums(left), moved: sums(moved) },
  }));
}

/** The model with the rates that were counted: how often something happened, over how much it was seen. */
export const fitted = (counted: readonly Counted[]): Volumemodel => ({
  groups: counted.map(({ code, months, stock, personMonths, came, back, couldBack, away, left, moved }) => {
    const perPerson = (events: number) => ({ events, exposure: personMonths });
    return {
      ...{ code, stock, away },
      inflow: { events: came, exposure: months },
      moves: Object.entries(moved).map(([to, events]) => ({ to, rate: perPerson(events) })),
      outflow: Object.entries(left).map(([reason, events]) => ({ reason, rate: perPerson(events) })),
      back: { events: back, exposure: couldBack },
    };
  }),
});
