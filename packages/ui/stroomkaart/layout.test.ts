import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stroom, stroombeeld } from './layout.ts';

const GROEPEN = ['a', 'b', 'c'] as const;
const groep = fc.constantFrom(...GROEPEN, null);
const stromen = fc.uniqueArray(
  fc.record({ van: groep, naar: groep, aantal: fc.option(fc.integer({ min: 10, max: 900 }), { nil: null }) }),
  { selector: ({ van, naar }) => `${van} ${naar}`, maxLength: 16 },
);

describe('the picture of who moved where', () => {
  it('gives each band its place in both blocks, and no block overlaps the next', () => {
    fc.assert(
      fc.property(stromen, (alle: readonly Stroom[]) => {
        const beeld = stroombeeld(GROEPEN, alle, 400);
        for (const zijde of ['links', 'rechts'] as const) {
          const blokken = beeld[zijde];
          for (const [i, blok] of blokken.entries()) {
            const volgende = blokken[i + 1];
            if (volgende) expect(volgende.y).toBeGreaterThan(blok.y + blok.hoogte);
            const banden = beeld.banden
              .filter(({ stroom }) => stroom[zijde === 'links' ? 'van' : 'naar'] === blok.groep)
              .toSorted((x, y) => x[zijde] - y[zijde]);
            let y = blok.y;
            for (const band of banden) {
              expect(band[zijde]).toBeCloseTo(y);
              y += band.hoogte;
            }
            expect(y).toBeLessThanOrEqual(blok.y + blok.hoogte + 1e-6);
          }
        }
        expect(beeld.banden.length).toBe(alle.filter(({ van, naar }) => van !== null || naar !== null).length);
      }),
    );
  });

  it('draws twice as many people twice as high, and who is in no group at the bottom', () => {
    const beeld = stroombeeld(
      GROEPEN,
      [
        { van: 'a', naar: 'b', aantal: 100 },
        { van: 'a', naar: 'a', aantal: 200 },
        { van: null, naar: 'a', aantal: 50 },
      ],
      350,
    );
    expect(beeld.banden.map(({ hoogte }) => hoogte)).toEqual([200, 100, 50]);
    expect(beeld.links.map(({ groep: naam }) => naam)).toEqual(['a', null]);
    expect(beeld.rechts.map(({ groep: naam }) => naam)).toEqual(['a', 'b']);
  });

  it('has nothing to draw when nobody moved', () => {
    expect(stroombeeld(GROEPEN, [], 400)).toEqual({ links: [], rechts: [], banden: [], hoogte: 0 });
  });
});
