import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { somVan, verschillen } from './vergelijking.ts';

const SLEUTELS = [
  'norm',
  'inkomen',
  'geen',
  'geen-recht',
  'open-2026-05',
  'open-2026-06',
  'aflossing',
  'derde',
  'beslag',
];
const regel = fc.record({
  sleutel: fc.constantFrom(...SLEUTELS),
  tekst: fc.constantFrom('huur', 'stroom'),
  bedragInCenten: fc.integer({ min: -500_00, max: 500_00 }),
  soort: fc.constantFrom('plus', 'min', 'subtotaal', 'totaal', 'terzijde'),
});
const maand = fc.array(regel, { maxLength: 12 });

describe('the comparison of two months', () => {
  it('explains the whole difference to the cent, whatever lines came or went', () => {
    fc.assert(
      fc.property(maand, maand, (nu, vorige) => {
        const uitgelegd = verschillen(nu, vorige).reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);
        expect(uitgelegd).toBe(somVan(nu) - somVan(vorige));
      }),
    );
  });

  it('says a line that is gone as well as one that came', () => {
    const aflossing = { sleutel: 'aflossing', tekst: 'Terugbetalen', bedragInCenten: -32_30, soort: 'min' as const };
    expect(verschillen([], [aflossing])).toEqual([
      { sleutel: 'aflossing', tekst: 'Terugbetalen', bedragInCenten: 32_30 },
    ]);
    expect(verschillen([aflossing], [])[0]?.bedragInCenten).toBe(-32_30);
    expect(verschillen([aflossing], [aflossing])).toEqual([]);
  });
});
