import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bestemmingen, type Inhouding, verdeel } from './index.ts';

const yvonne = { iban: 'NL00TEST0000000001', naam: 'Y. de Wit', gecontroleerd: true };
const piet = { iban: 'NL00TEST0000000002', naam: 'P. de Wit', gecontroleerd: true };
const beslag = (id: string, rangorde: number, beslagvrijeVoet: number, bedrag?: number): Inhouding => ({
  soort: 'beslag',
  id,
  naam: id,
  iban: 'NL00TEST0000000009',
  rangorde,
  beslagvrijeVoet,
  bedrag,
});

const bedragen = (netto: number, bestemmingen: Partial<Bestemmingen>) => {
  const result = verdeel(netto, { inhoudingen: [], persoon: yvonne, ...bestemmingen });
  return result.ok ? result.value.delen.map(({ bestemming, bedrag }) => [bestemming, bedrag]) : result.weigering.code;
};

describe('destinations of the net of a month', () => {
  it('all to the person; with a partner half each, the odd cent to one', () => {
    expect(bedragen(133_142, {})).toEqual([['persoon', 133_142]]);
    expect(bedragen(190_203, { partner: piet })).toEqual([
      ['persoon', 95_102],
      ['partner', 95_101],
    ]);
    expect(bedragen(133_142, { bewindvoerder: { ...piet, naam: 'Bewind BV' } })).toEqual([['bewindvoerder', 133_142]]);
  });
  it('attachments by rank, never below the protected amount: one cent below, on, above', () => {
    for (const [netto, taken] of [
      [126_484, 0],
      [126_485, 0],
      [126_486, 1],
      [133_142, 6_657],
    ] as const)
      expect(bedragen(netto, { inhoudingen: [beslag('a', 1, 126_485)] })).toEqual([
        ...(taken ? [['beslag', taken]] : []),
        ['persoon', netto - taken],
      ]);
    expect(
      bedragen(133_142, { inhoudingen: [beslag('tweede', 2, 126_485), beslag('eerste', 1, 126_485, 5_000)] }),
    ).toEqual([
      ['beslag', 5_000],
      ['beslag', 1_657],
      ['persoon', 126_485],
    ]);
  });
  it('then instalments, then third parties; what falls short is named', () => {
    const result = verdeel(100_000, {
      persoon: yvonne,
      inhoudingen: [
        { soort: 'derde', id: 'huur', naam: 'Woonstee', iban: 'NL00TEST0000000003', bedrag: 70_000 },
        { soort: 'derde', id: 'zorg', naam: 'Zorg', iban: 'NL00TEST0000000004', bedrag: 40_000 },
        { soort: 'aflossing', id: 'vo', naam: 'Aflossing', vordering: 'v1', bedrag: 6_000, beslagvrijeVoet: 95_000 },
      ],
    });
    expect(result).toEqual({
      ok: true,
      value: {
        delen: [
          { bestemming: 'aflossing', id: 'vo', naam: 'Aflossing', vordering: 'v1', bedrag: 5_000 },
          { bestemming: 'derde', id: 'huur', naam: 'Woonstee', iban: 'NL00TEST0000000003', bedrag: 70_000 },
          { bestemming: 'derde', id: 'zorg', naam: 'Zorg', iban: 'NL00TEST0000000004', bedrag: 25_000 },
        ],
        tekorten: [
          { id: 'vo', naam: 'Aflossing', bedrag: 1_000 },
          { id: 'zorg', naam: 'Zorg', bedrag: 15_000 },
        ],
      },
    });
  });
  it('refuses what cannot be paid; zero needs no account', () => {
    expect(bedragen(-1, {})).toBe('netto-onmogelijk');
    expect(bedragen(0.5, {})).toBe('netto-onmogelijk');
    expect(bedragen(1, { persoon: undefined })).toBe('rekening-ontbreekt');
    expect(bedragen(1, { persoon: { ...yvonne, gecontroleerd: false } })).toBe('rekening-niet-gecontroleerd');
    expect(bedragen(2, { partner: { ...piet, gecontroleerd: false } })).toBe('rekening-niet-gecontroleerd');
    expect(bedragen(0, { persoon: undefined })).toEqual([]);
  });
  it('always adds up to the net, nobody gets less than nothing, and an attachment leaves the protected amount', () => {
    const centen = fc.integer({ min: 0, max: 250_000 });
    const inhouding = fc.oneof(
      fc
        .record({ rang: fc.integer({ min: 1, max: 5 }), voet: centen, bedrag: fc.option(centen, { nil: undefined }) })
        .map((r) => beslag(`b${r.rang}`, r.rang, r.voet, r.bedrag)),
      fc.record({ voet: centen, bedrag: centen }).map(
        (r): Inhouding => ({
          soort: 'aflossing',
          id: 'af',
          naam: 'af',
          vordering: 'v',
          bedrag: r.bedrag,
          beslagvrijeVoet: r.voet,
        }),
      ),
      centen.map((bedrag): Inhouding => ({ soort: 'derde', id: 'de', naam: 'de', iban: 'x', bedrag })),
    );
    fc.assert(
      fc.property(centen, fc.array(inhouding, { maxLength: 5 }), fc.boolean(), (netto, inhoudingen, paar) => {
        const result = verdeel(netto, { inhoudingen, persoon: yvonne, partner: paar ? piet : undefined });
        if (!result.ok) throw new Error(result.weigering.code);
        const { delen } = result.value;
        expect(delen.reduce((sum, { bedrag }) => sum + bedrag, 0)).toBe(netto);
        expect(delen.every(({ bedrag }) => bedrag > 0)).toBe(true);
        const taken = delen
          .filter(({ bestemming }) => bestemming === 'beslag')
          .reduce((sum, { bedrag }) => sum + bedrag, 0);
        const lowest = Math.min(
          ...inhoudingen.flatMap((each) => (each.soort === 'beslag' ? [each.beslagvrijeVoet] : [])),
        );
        if (taken > 0) expect(netto - taken).toBeGreaterThanOrEqual(lowest);
      }),
    );
  });
});
