import { giftenVrij, normAlleenstaande } from '@meedoen/law/amounts';
import { readOn } from '@meedoen/law/kernel';
import { type Beleid, keuzeOp, wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { layVariant } from './variant.ts';

const beleid: Beleid = {
  naam: 'proef',
  versie: '3',
  regimes: [
    {
      ...{ laag: 'uitvoerder', vanaf: '2018-01-01', naam: 'Plan 2018', bron: 'art. 1' },
      keuzes: { vrijlatingArbeid: 'standaard', vrijlatingBovenNorm: 'telt' },
    },
    {
      ...{ laag: 'uitvoerder', vanaf: '2022-01-01', naam: 'Plan 2022', bron: 'art. 1' },
      keuzes: { vrijlatingBovenNorm: 'telt-niet' },
    },
  ],
};

describe('a variant laid over policy', () => {
  it('changes a choice from its day on and not before', () => {
    const anders = layVariant(beleid, {
      vanaf: '2024-07-01',
      keuzes: { vrijlatingArbeid: 'op-verzoek' },
      bedragen: [],
    });
    expect(keuzeOp(anders, '2024-06-30', 'vrijlatingArbeid')?.waarde).toBe('standaard');
    expect(keuzeOp(anders, '2024-07-01', 'vrijlatingArbeid')?.waarde).toBe('op-verzoek');
  });

  it('leaves the rank of every other choice as it was', () => {
    const anders = layVariant(beleid, {
      vanaf: '2024-07-01',
      keuzes: { vrijlatingArbeid: 'op-verzoek' },
      bedragen: [],
    });
    for (const dag of ['2018-01-01', '2021-12-31', '2022-01-01', '2024-07-01', '2026-11-01'] as const)
      expect(keuzeOp(anders, dag, 'vrijlatingBovenNorm')?.waarde).toBe(
        keuzeOp(beleid, dag, 'vrijlatingBovenNorm')?.waarde,
      );
  });

  it('wins from a choice that was to begin later, and of a gemeente', () => {
    const later: Beleid = {
      ...beleid,
      regimes: [
        { laag: 'gemeente', vanaf: '2025-01-01', naam: 'v', bron: 'v', keuzes: { vrijlatingBovenNorm: 'telt' } },
      ],
    };
    const anders = layVariant(later, {
      vanaf: '2024-01-01',
      keuzes: { vrijlatingBovenNorm: 'telt-niet' },
      bedragen: [],
    });
    expect(keuzeOp(anders, '2026-01-01', 'vrijlatingBovenNorm')?.waarde).toBe('telt-niet');
  });

  it('takes a choice away, so that the law alone speaks', () => {
    const anders = layVariant(beleid, { vanaf: '2024-07-01', keuzes: { vrijlatingArbeid: null }, bedragen: [] });
    expect(keuzeOp(anders, '2024-06-30', 'vrijlatingArbeid')?.waarde).toBe('standaard');
    expect(keuzeOp(anders, '2024-07-01', 'vrijlatingArbeid')).toBeUndefined();
  });

  it('gives a number another value from its day on, also where nobody published one', () => {
    const bedragen = [{ parameter: normAlleenstaande, waarde: 150_000 }];
    const reform = layVariant(wettelijk, { vanaf: '2026-10-01', keuzes: {}, bedragen }).bedragen;
    const anders = reform?.get(normAlleenstaande) as typeof normAlleenstaande;
    expect(readOn(anders, '2026-09-30')).toEqual(readOn(normAlleenstaande, '2026-09-30'));
    expect(readOn(anders, '2026-10-01')).toMatchObject({ known: true, value: 150_000 });
    expect(readOn(normAlleenstaande, '2027-01-01').known).toBe(false);
    expect(readOn(anders, '2027-01-01')).toMatchObject({ known: true, value: 150_000 });
  });

  it('goes over an amount that was entered by hand', () => {
    const ingevoerd = {
      ...giftenVrij,
      values: [{ from: '2026-01-01' as const, value: 1, status: 'VERIFIED' as const, source: 's' }],
    };
    const metInvoer = { ...wettelijk, bedragen: new Map([[giftenVrij, ingevoerd]]) };
    const anders = layVariant(metInvoer, {
      vanaf: '2026-07-01',
      keuzes: {},
      bedragen: [{ parameter: giftenVrij, waarde: 2 }],
    });
    const gelezen = anders.bedragen?.get(giftenVrij) as typeof giftenVrij;
    expect([readOn(gelezen, '2026-06-30'), readOn(gelezen, '2026-07-01')]).toMatchObject([{ value: 1 }, { value: 2 }]);
  });
});
