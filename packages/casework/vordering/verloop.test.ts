import { addDays } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aflosafspraak,
  aflosverloop,
  type Beweging,
  HERKOMSTEN,
  herkomstVan,
  type Openstaand,
  toerekening,
  verloopVan,
} from './index.ts';

const beweging = fc.record({
  op: fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2020-01-01', n)),
  bron: fc.constantFrom('besluit', 'betaalregel', 'ontvangst', 'bezwaar', 'iets'),
  maand: fc.constant(null),
  omschrijving: fc.constant(''),
  bedrag: fc.integer({ min: -100_000, max: 100_000 }).filter((n) => n !== 0),
}) as fc.Arbitrary<Beweging>;

describe('the life of a claim', () => {
  it('has every cent in one line and in one kind, whatever the order it is read in', () => {
    fc.assert(
      fc.property(fc.array(beweging), (bewegingen) => {
        const { regels, rest, perSoort } = verloopVan(bewegingen);
        const som = bewegingen.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
        expect(rest).toBe(som);
        expect(regels.at(-1)?.rest ?? 0).toBe(som);
        expect(regels).toHaveLength(bewegingen.length);
        expect(Object.values(perSoort).reduce((totaal, bedrag) => totaal + bedrag, 0)).toBe(som);
        expect(verloopVan(bewegingen.toReversed()).perSoort).toEqual(perSoort);
      }),
    );
  });
  it('names what happened', () => {
    const op = (bron: string, bedrag: number): Beweging => ({
      ...{ op: '2026-11-24', bron, bedrag, maand: null, omschrijving: '' },
    });
    const reeks = [op('besluit', 500_00), op('betaalregel', -50_00), op('ontvangst', -100_00), op('bezwaar', -350_00)];
    expect(verloopVan(reeks).regels.map(({ wat, rest }) => [wat, rest])).toEqual([
      ['ontstaan', 500_00],
      ['ingehouden', 450_00],
      ['betaald', 350_00],
      ['teruggedraaid', 0],
    ]);
  });
});

const vorderingen = [
  { id: 'nieuw', rest: 100_00, ontstaanOp: '2026-05-01' },
  { id: 'oud', rest: 30_00, ontstaanOp: '2025-05-01' },
  { id: 'klaar', rest: 0, ontstaanOp: '2020-05-01' },
] as const;

describe('over which claims money goes (Awb 4:92 lid 2)', () => {
  it.each([
    [29_99, { oud: 29_99 }, 0],
    [30_00, { oud: 30_00 }, 0],
    [30_01, { oud: 30_00, nieuw: 1 }, 0],
    [130_00, { oud: 30_00, nieuw: 100_00 }, 0],
    [130_01, { oud: 30_00, nieuw: 100_00 }, 1],
  ])('%i goes to the oldest first: %o, left %i', (bedrag, delen, over) => {
    const uit = toerekening(vorderingen, bedrag);
    expect(Object.fromEntries(uit.delen.map((deel) => [deel.id, deel.bedrag]))).toEqual(delen);
    expect(uit.over).toBe(over);
  });
  it('goes to the claim that was pointed at first', () =>
    expect(toerekening(vorderingen, 110_00, 'nieuw').delen).toEqual([
      { id: 'nieuw', bedrag: 100_00 },
      { id: 'oud', bedrag: 10_00 },
    ]));
  it('never gives a claim more than is owed and loses no cent', () => {
    const lijst = fc.array(
      fc.record({
        id: fc.uuid(),
        rest: fc.integer({ min: -500, max: 90_000 }),
        ontstaanOp: fc.constant('2026-01-01' as const),
      }),
    );
    fc.assert(
      fc.property(lijst, fc.integer({ min: 0, max: 200_000 }), (open, bedrag) => {
        const { delen, over } = toerekening(open, bedrag);
        expect(delen.reduce((som, deel) => som + deel.bedrag, over)).toBe(bedrag);
        expect(over).toBeGreaterThanOrEqual(0);
        for (const deel of delen) expect(deel.bedrag).toBeGreaterThan(0);
      }),
    );
  });
});

const ALLE = ['nieuw', 'oud', 'een'];
type Deels = Omit<Aflosafspraak, 'vorderingen'> & Partial<Aflosafspraak>;
const klaar = (deels: readonly Deels[], open: readonly Openstaand[] = vorderingen) =>
  Object.fromEntries(
    [
      ...aflosverloop(
        open,
        deels.map((each) => ({ vorderingen: ALLE, ...each })),
        '2026-12',
      ),
    ].map(([id, { maand, laatste }]) => [id, [maand, laatste]]),
  );
const een = (rest: number): readonly Openstaand[] => [{ id: 'een', rest, ontstaanOp: '2026-01-01' }];

describe('when it is over', () => {
  it.each([
    [99_99, '2026-12', 99_99],
    [100_00, '2026-12', 100_00],
    [100_01, '2027-01', 1],
    [1250_00, '2027-12', 50_00],
  ])('%i at 100 a month ends in %s', (rest, maand, laatste) =>
    expect(klaar([{ perMaand: 100_00, vanaf: '2026-10' }], een(rest))).toEqual({ een: [maand, laatste] }),
  );
  it('never without paying, and not when the months that were agreed are too few', () => {
    expect(klaar([])).toEqual({});
    expect(klaar([{ perMaand: 10_00, vanaf: '2026-12', tot: '2027-02' }], een(20_01))).toEqual({});
    expect(klaar([{ perMaand: 10_00, vanaf: '2026-12', tot: '2027-02' }], een(20_00))).toEqual({
      een: ['2027-01', 10_00],
    });
    expect(klaar([{ perMaand: 1, vanaf: '2026-12' }], een(1201))).toEqual({});
  });
  it('goes to the oldest first, or to the claim it is about', () => {
    expect(klaar([{ perMaand: 50_00, vanaf: '2027-01' }])).toEqual({
      oud: ['2027-01', 30_00],
      nieuw: ['2027-03', 30_00],
    });
    expect(klaar([{ vorderingen: ['nieuw'], perMaand: 50_00, vanaf: '2027-01' }])).toEqual({
      nieuw: ['2027-02', 50_00],
    });
  });
  it('has the last month of what is left, and no month before it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 100, max: 50_000 }), (rest, perMaand) => {
        const einde = aflosverloop(een(rest), [{ vorderingen: ALLE, perMaand, vanaf: '2026-12' }], '2026-12').get(
          'een',
        );
        expect(einde?.laatste).toBeGreaterThan(0);
        expect(einde?.laatste).toBeLessThanOrEqual(perMaand);
        expect((rest - (einde?.laatste ?? 0)) % perMaand).toBe(0);
      }),
    ));
});

describe('origins (Pw art. 58, 60, 62i)', () => {
  it('a breach and a fine must be set off, other claims may, verhaal may not', () => {
    expect(Object.entries(HERKOMSTEN).map(([soort, { verrekening }]) => [soort, verrekening])).toEqual([
      ['art-58-lid-1', 'moet'],
      ...['a', 'b', 'c', 'd', 'e', 'f-1', 'f-2'].map((onderdeel) => [`art-58-lid-2-${onderdeel}`, 'kan']),
      ['boete', 'moet'],
      ['verhaal', 'niet'],
      ['verhaal-art-62b', 'niet'],
    ]);
  });
  it('an origin nobody knows is shown, and not collected by force', () =>
    expect(herkomstVan('leges')).toMatchObject({ verrekening: 'niet', naam: 'een andere schuld' }));
});
