import type { Maand } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaalUit, type Maandstand, saldoPerMaand } from './maandbedragen.ts';

const maanden = fc
  .array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 8 })
  .map((bedragen) =>
    bedragen.map((bedrag, i): Maandstand => ({ maand: `2026-${String(i + 1).padStart(2, '0')}` as Maand, bedrag })),
  );
const som = (rij: readonly Maandstand[]) => rij.reduce((totaal, { bedrag }) => totaal + bedrag, 0);

describe('months set against each other', () => {
  it('a month that was paid in the name of another owes nothing', () => {
    const oktober = { maand: '2026-10', bedrag: 56_550 } as const;
    expect(saldoPerMaand([oktober, { maand: '2026-11', bedrag: -56_550 }])).toEqual([]);
    expect(saldoPerMaand([oktober, { maand: '2026-11', bedrag: -50_000 }])).toEqual([
      { maand: '2026-10', bedrag: 6_550 },
    ]);
    expect(saldoPerMaand([oktober, { maand: '2026-11', bedrag: -60_000 }])).toEqual([
      { maand: '2026-11', bedrag: -3_450 },
    ]);
  });
  it('keeps the sum, leaves one sign, and does nothing the second time', () => {
    fc.assert(
      fc.property(maanden, (rij) => {
        const over = saldoPerMaand(rij);
        expect(som(over)).toBe(som(rij));
        expect(over.every(({ bedrag }) => Math.sign(bedrag) === Math.sign(som(rij)))).toBe(true);
        expect(saldoPerMaand(over)).toEqual(over);
      }),
    );
  });
});

describe('paying out of months', () => {
  it('each amount comes whole out of months, oldest first, and no month gives more than it has', () => {
    const [eerste, tweede] = betaalUit(
      [
        { maand: '2026-11', bedrag: 100 },
        { maand: '2026-10', bedrag: 30 },
      ],
      [40, 90],
    );
    expect(eerste).toEqual([
      { maand: '2026-10', bedrag: 30 },
      { maand: '2026-11', bedrag: 10 },
    ]);
    expect(tweede).toEqual([{ maand: '2026-11', bedrag: 90 }]);
    expect(() => betaalUit([{ maand: '2026-11', bedrag: 10 }], [11])).toThrow(RangeError);
  });
  it('spends what was asked', () => {
    fc.assert(
      fc.property(maanden, fc.double({ min: 0, max: 1, noNaN: true }), (rij, deel) => {
        const totaal = Math.max(0, som(rij));
        const eerste = Math.floor(totaal * deel);
        const stukken = betaalUit(rij, [eerste, totaal - eerste]);
        expect(stukken.map(som)).toEqual([eerste, totaal - eerste]);
      }),
    );
  });
});
