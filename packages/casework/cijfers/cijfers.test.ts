import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bescherm, type Cel, KLEINSTE_AANTAL, type Verband, verteld, verteldeDelen } from './index.ts';

describe('a figure that may be told', () => {
  it.each([
    [0, 0],
    [1, null],
    [9, null],
    [10, 10],
    [11, 11],
  ])('%i is told as %s', (aantal, uit) => {
    expect(verteld(aantal)).toBe(uit);
  });

  it('leaves a second part out when one alone could be worked out from the total', () => {
    expect(verteldeDelen([120, 4, 30])).toEqual([120, null, null]);
    expect(verteldeDelen([120, 4, 3])).toEqual([120, null, null]);
    expect(verteldeDelen([120, 0, 30])).toEqual([120, 0, 30]);
    expect(verteldeDelen([4, 0, 0])).toEqual([null, 0, 0]);
    // two that are left out of two are one each: a third goes with them
    expect(verteldeDelen([118, 1, 1])).toEqual([null, null, null]);
  });

  it('never lets the total and the told parts give a small number away', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 }), (aantallen) => {
        const delen = verteldeDelen(aantallen);
        delen.forEach((deel, i) => {
          if (deel !== null) expect(deel).toBe(aantallen[i]);
          else expect(aantallen[i]).toBeGreaterThan(0);
          if ((aantallen[i] ?? 0) > 0 && (aantallen[i] ?? 0) < KLEINSTE_AANTAL) expect(deel).toBeNull();
        });
        const verborgen = aantallen.filter((_, i) => delen[i] === null);
        const som = verborgen.reduce((a, b) => a + b, 0);
        // of a total that is told, what is left out is at least two numbers that could be others as well
        if (verborgen.length > 0 && aantallen.reduce((a, b) => a + b, 0) >= KLEINSTE_AANTAL) {
          expect(verborgen.length).toBeGreaterThan(1);
          expect(som).toBeGreaterThan(verborgen.length);
        }
      }),
    );
  });
});

/**
 * What a reader can do with what is told: every set of whole numbers from zero that gives the same sums. A second way of
 * looking, that knows nothing of how numbers were chosen to be left out: tries all values up to a bound.
 */
function mogelijk(
  cellen: readonly Cel[],
  verbanden: readonly Verband[],
  verborgen: ReadonlySet<string>,
  grens: number,
) {
  const open = cellen.map(({ sleutel }) => sleutel).filter((sleutel) => verborgen.has(sleutel));
  const nu = new Map(cellen.map(({ sleutel, waarde }) => [sleutel, verborgen.has(sleutel) ? undefined : waarde]));
  const waarden = new Map<string, Set<number>>(open.map((sleutel) => [sleutel, new Set<number>()]));
  const klopt = () =>
    verbanden.every((verband) => {
      if (verband.some(([sleutel]) => nu.get(sleutel) === undefined)) return true;
      return verband.reduce((som, [sleutel, teken]) => som + teken * (nu.get(sleutel) ?? 0), 0) === 0;
    });
  const probeer = (i: number): void => {
    const sleutel = open[i];
    if (sleutel === undefined) {
      for (const each of open) waarden.get(each)?.add(nu.get(each) ?? 0);
      return;
    }
    for (let waarde = 0; waarde <= grens; waarde++) {
      nu.set(sleutel, waarde);
      if (klopt()) probeer(i + 1);
    }
    nu.set(sleutel, undefined);
  };
  probeer(0);
  return waarden;
}

/** Two breakdowns of one total, months that add up to it, and a stock that moves by what comes and goes. */
function stelsel(getallen: readonly number[]): { cellen: Cel[]; verbanden: Verband[] } {
  const [a = 0, b = 0, c = 0, d = 0, in1 = 0, in2 = 0, uit1 = 0] = getallen;
  const totaal = a + b + c;
  const eerste = Math.min(d, totaal);
  const begin = 30;
  const uit2 = Math.min(uit1, 3);
  const waarden = {
    ...{ totaal, a, b, c, eerste, tweede: totaal - eerste },
    ...{ in1, in2, uit1, uit2, instroom: in1 + in2, uitstroom: uit1 + uit2 },
    ...{ begin, na1: begin + in1 - uit1, na2: begin + in1 - uit1 + in2 - uit2 },
  };
  return {
    cellen: Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde })),
    verbanden: [
      [
        ['totaal', 1],
        ['a', -1],
        ['b', -1],
        ['c', -1],
      ],
      [
        ['totaal', 1],
        ['eerste', -1],
        ['tweede', -1],
      ],
      [
        ['instroom', 1],
        ['in1', -1],
        ['in2', -1],
      ],
      [
        ['uitstroom', 1],
        ['uit1', -1],
        ['uit2', -1],
      ],
      [
        ['na1', 1],
        ['begin', -1],
        ['in1', -1],
        ['uit1', 1],
      ],
      [
        ['na2', 1],
        ['na1', -1],
        ['in2', -1],
        ['uit2', 1],
      ],
    ],
  };
}

describe('numbers that are left out', () => {
  it('can none of them be computed from those that are told, over all their sums together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 14 }), { minLength: 7, maxLength: 7 }), (getallen) => {
        const { cellen, verbanden } = stelsel(getallen);
        const verborgen = bescherm(cellen, verbanden);
        for (const { sleutel, waarde } of cellen)
          if (waarde > 0 && waarde < KLEINSTE_AANTAL) expect(verborgen).toContain(sleutel);
        // for each number that is left out there is another that fits everything that is told
        const uit = mogelijkAnders(cellen, verbanden, verborgen);
        for (const sleutel of verborgen) expect(uit, `${sleutel} of ${getallen}`).toContain(sleutel);
      }),
      { numRuns: 300 },
    );
  });

  it('are few: what is large is told, when nothing small follows from it', () => {
    const { cellen, verbanden } = stelsel([20, 30, 40, 45, 12, 14, 11]);
    // three left in a month: with the stock told, who came that month would give it away, and the sums of both months too
    expect([...bescherm(cellen, verbanden)].sort()).toEqual(['in1', 'in2', 'uit1', 'uit2']);
  });

  it('agree with trying all numbers, on a small table', () => {
    const cellen = [4, 12, 3, 10].map((waarde, i) => ({ sleutel: `d${i}`, waarde }));
    const alles = [...cellen, { sleutel: 'som', waarde: 29 }];
    const verband: Verband = [['som', 1], ...cellen.map(({ sleutel }) => [sleutel, -1] as const)];
    const verborgen = bescherm(alles, [verband]);
    expect([...verborgen].sort()).toEqual(['d0', 'd2']);
    for (const waarden of mogelijk(alles, [verband], verborgen, 29).values()) expect(waarden.size).toBeGreaterThan(1);
  });
});

/** Keys of numbers that could be one more or less with everything that is told the same: found by trying steps of -2 to 2. */
function mogelijkAnders(cellen: readonly Cel[], verbanden: readonly Verband[], verborgen: ReadonlySet<string>) {
  const open = cellen.filter(({ sleutel }) => verborgen.has(sleutel));
  const stap = new Map<string, number>();
  const uit = new Set<string>();
  const resterend = verbanden.map((verband) => {
    const namen = verband.map(([sleutel]) => sleutel).filter((sleutel) => verborgen.has(sleutel));
    return {
      verband,
      laatste: Math.max(-1, ...namen.map((naam) => open.findIndex(({ sleutel }) => sleutel === naam))),
    };
  });
  const probeer = (i: number): void => {
    for (const { verband, laatste } of resterend)
      if (
        laatste === i - 1 &&
        verband.reduce((som, [sleutel, teken]) => som + teken * (stap.get(sleutel) ?? 0), 0) !== 0
      )
        return;
    const cel = open[i];
    if (!cel) {
      for (const [sleutel, d] of stap) if (d !== 0) uit.add(sleutel);
      return;
    }
    for (const d of [0, 1, -1, 2, -2]) {
      if (cel.waarde + d < 0) continue;
      stap.set(cel.sleutel, d);
      probeer(i + 1);
      if (uit.size === open.length) return;
    }
    stap.set(cel.sleutel, 0);
  };
  probeer(0);
  return uit;
}
