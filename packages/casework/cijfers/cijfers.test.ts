import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KLEINSTE_AANTAL, verteld, verteldeDelen } from './index.ts';

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
        // one hidden part is what the rest leaves of the total: it is alone only when nothing else could join it
        if (verborgen.length === 1) expect(aantallen.filter((aantal) => aantal > 0)).toHaveLength(1);
      }),
    );
  });
});
