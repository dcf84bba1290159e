import { describe, expect, it } from 'vitest';
import { leesVorm, NIEUWE_LIJN, type Reintegratievorm, verdeling, vormVan } from './lijnen.ts';

const vorm: Reintegratievorm = {
  ...{ totaal: '20.000', couleurLocale: '2.000', wswTekort: '6.000,50' },
  lijnen: [
    { ...NIEUWE_LIJN, sleutel: 0, naam: ' Scholing & één taal ', bedrag: '5.000', instrumenten: ['training'] },
    { ...NIEUWE_LIJN, sleutel: 1, naam: 'Scholing: één taal', bedrag: '1.000', elders: '250', plafond: true },
  ],
  plustaken: [{ sleutel: 0, naam: 'Bijzondere bijstand', bedrag: '500' }],
};

describe('the re-integration budget in a form', () => {
  it('is read as cents, with a code of its own for each line', () => {
    const gelezen = leesVorm(vorm);
    expect(gelezen).toMatchObject({ totaal: 20_000_00, couleurLocale: 2_000_00, wswTekort: 6_000_50 });
    expect(gelezen?.lijnen).toEqual([
      {
        ...{ code: 'scholing-een-taal', naam: 'Scholing & één taal', bedrag: 5_000_00, elders: 0, plafond: false },
        instrumenten: ['training'],
      },
      {
        ...{ code: 'scholing-een-taal-2', naam: 'Scholing: één taal', bedrag: 1_000_00, elders: 250_00 },
        ...{ plafond: true, instrumenten: [] },
      },
    ]);
    expect(gelezen?.plustaken).toEqual([{ naam: 'Bijzondere bijstand', bedrag: 500_00 }]);
  });
  it('begins with the version before, and keeps its codes when a line gets another name', () => {
    const vorige = leesVorm(vorm);
    const begin = vormVan(vorige);
    expect(leesVorm(begin)).toEqual(vorige);
    const ander = { ...begin, lijnen: begin.lijnen.map((lijn) => ({ ...lijn, naam: `Anders ${lijn.naam}` })) };
    expect(leesVorm(ander)?.lijnen.map(({ code }) => code)).toEqual(vorige?.lijnen.map(({ code }) => code));
  });
  it.each<Partial<Reintegratievorm>>([
    { totaal: '' },
    { wswTekort: '-1' },
    { couleurLocale: 'tien' },
    { lijnen: [{ ...NIEUWE_LIJN, sleutel: 0, naam: ' ', bedrag: '1' }] },
    { lijnen: [{ ...NIEUWE_LIJN, sleutel: 0, naam: 'a', bedrag: '' }] },
    { plustaken: [{ sleutel: 0, naam: 'a', bedrag: 'x' }] },
  ])('is not read while something lacks: %j', (fout) => {
    expect(leesVorm({ ...vorm, ...fout })).toBeUndefined();
  });
  it('says what is left to divide, below zero too', () => {
    expect(verdeling(vorm)).toEqual({ verdeelbaar: 11_999_50, over: 5_999_50 });
    expect(verdeling({ ...vorm, wswTekort: '13.000' })).toEqual({ verdeelbaar: 5_000_00, over: -1_000_00 });
    expect(verdeling({ ...vorm, totaal: 'x' })).toBeUndefined();
  });
});
