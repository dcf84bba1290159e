import { type Grouprates, RETURN_MONTHS, type Volumemodel } from './model.ts';

/** How many of so many do something with a chance, and how many come: drawn, or simply what is expected. */
export interface Chooser {
  readonly of: (count: number, chance: number) => number;
  readonly coming: (mean: number) => number;
}

export const EXPECTED: Chooser = { of: (count, chance) => count * chance, coming: (mean) => mean };

/** Where everybody is: in a group, away for so many months, or away for good. */
export interface Standing {
  readonly stock: number[];
  /** Per group: who left last month first, and so on for a year. */
  readonly away: number[][];
  gone: number;
  /** Of this month. */
  came: number;
  returned: number;
  /** Of this month, per group and reason. */
  left: number[][];
}

/** Before the first month. Of who was away already is not known for how long: evenly over the year, in whole people. */
export const standingOf = ({ groups }: Volumemodel): Standing => ({
  stock: groups.map(({ stock }) => stock),
  away: groups.map(({ away = 0 }) =>
    Array.from(
      { length: RETURN_MONTHS },
      (_, i) => Math.floor((away * (i + 1)) / RETURN_MONTHS) - Math.floor((away * i) / RETURN_MONTHS),
    ),
  ),
  gone: 0,
  came: 0,
  returned: 0,
  left: groups.map(() => []),
});

/** A month later. Who moves or comes this month leaves next month at the earliest. */
export function passMonth(standing: Standing, rates: readonly Grouprates[], choose: Chooser): void {
  standing.came = 0;
  standing.returned = 0;
  const coming = rates.map(({ inflow, back }, i) => {
    const fresh = choose.coming(inflow);
    standing.came += fresh;
    const away = standing.away[i] as number[];
    let returned = 0;
    away.forEach((count, months) => {
      const again = choose.of(count, back);
      away[months] = count - again;
      returned += again;
    });
    standing.returned += returned;
    return fresh + returned;
  });
  rates.forEach(({ moves, outflow }, i) => {
    // one after the other, each with its chance among who did none of the earlier
    let left = standing.stock[i] as number;
    let chanceLeft = 1;
    const take = (chance: number) => {
      const count = chanceLeft > 0 ? choose.of(left, Math.min(1, chance / chanceLeft)) : 0;
      left -= count;
      chanceLeft -= chance;
      return count;
    };
    const leavers = outflow.map(({ chance }) => take(chance));
    for (const { to, chance } of moves) coming[to] = (coming[to] ?? 0) + take(chance);
    standing.left[i] = leavers;
    standing.stock[i] = left;
    const away = standing.away[i] as number[];
    standing.gone += away.pop() ?? 0;
    away.unshift(leavers.reduce((sum, count) => sum + count, 0));
  });
  coming.forEach((count, i) => {
    standing.stock[i] = (standing.stock[i] ?? 0) + count;
  });
}
