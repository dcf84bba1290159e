import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boekAanmaningsvergoeding,
  boekAfdracht,
  boekBetaling,
  boekHeropening,
  boekInhouding,
  boekKwijtschelding,
  boekMaand,
  boekOntvangst,
  boekOverdracht,
  boekRetour,
  boekTeruggaveOntvangst,
  boekTerugstorting,
  boekTerugvordering,
  boekVakantiegeld,
  boekVerdeling,
  boekVerdelingElders,
  boekVoorschot,
  boekVoorschotNaarVordering,
  boekVoorschotverrekening,
  type Journaalpost,
  journaalpost,
  saldi,
} from './index.ts';

const KOP = {
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'yvonne',
  recht: 'r1',
  boekdatum: '2026-11-24',
  omschrijving: 'november',
} as const;
const MAAND = '2026-11' as const;
const som = (post: Journaalpost | undefined) => (post?.boekingen ?? []).reduce((sum, { bedrag }) => sum + bedrag, 0);

describe('postings', () => {
  it('a month: cost, reserve, to pay', () => {
    expect(boekMaand(KOP, MAAND, { uitkering: 140_150, vakantietoeslag: 7_008 })?.boekingen).toEqual([
      { rekening: 'uitkeringslast', bedrag: 140_150, maand: MAAND },
      { rekening: 'vakantiegeld', bedrag: -7_008, maand: MAAND },
      { rekening: 'te-betalen', bedrag: -133_142, maand: MAAND },
    ]);
    expect(boekMaand(KOP, MAAND, { uitkering: 0, vakantietoeslag: 0 })).toBeUndefined();
  });
  it('refuses to exist out of balance or in parts of a cent', () => {
    expect(() => journaalpost('betaling', KOP, [{ rekening: 'bank', bedrag: 1 }])).toThrow(RangeError);
    expect(() =>
      journaalpost('betaling', KOP, [
        { rekening: 'bank', bedrag: 0.5 },
        { rekening: 'te-betalen', bedrag: -0.5 },
      ]),
    ).toThrow(RangeError);
  });
  it('every posting sums to zero, also upside down', () => {
    const cents = fc.integer({ min: -500_000, max: 500_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        for (const post of [
          boekMaand(KOP, MAAND, { uitkering: a, vakantietoeslag: b }),
          boekTerugvordering(KOP, MAAND, { uitkering: a, vakantietoeslag: b }, 'v'),
          boekVoorschot(KOP, MAAND, a),
          boekVoorschotverrekening(KOP, MAAND, a),
          boekVoorschotNaarVordering(KOP, MAAND, a, 'v'),
          boekVakantiegeld(KOP, MAAND, a),
          boekInhouding(KOP, MAAND, a, 'derden'),
          boekInhouding(KOP, MAAND, a, { vordering: 'v' }),
          boekBetaling(KOP, MAAND, a, 'te-betalen'),
          boekBetaling(KOP, MAAND, a, 'derden'),
          boekRetour(KOP, MAAND, a),
          boekHeropening(KOP, MAAND, a),
          boekOntvangst(KOP, MAAND, a),
          boekVerdeling(KOP, MAAND, a, 'v'),
          ...Object.values(boekVerdelingElders(KOP, { ...KOP, gemeente: '9902' }, MAAND, a, 'v')),
          boekTeruggaveOntvangst(KOP, MAAND, a),
          boekTerugstorting(KOP, MAAND, a),
          boekAanmaningsvergoeding(KOP, MAAND, a, 'v'),
          boekKwijtschelding(KOP, MAAND, a, 'v'),
          boekOverdracht(KOP, MAAND, a, 'v'),
          boekAfdracht(KOP, MAAND, { loon: a + b, loonheffing: a, zvw: b }),
        ]) {
          expect(som(post)).toBe(0);
          expect(post?.boekingen.every(({ bedrag }) => bedrag !== 0) ?? true).toBe(true);
        }
      }),
    );
  });
  it('a story: advance, grant, set-off, pay, too much, pay off: what is left says what is owed', () => {
    const posts = [
      boekVoorschot(KOP, MAAND, 133_143),
      boekBetaling(KOP, MAAND, 133_143, 'te-betalen'),
      boekMaand(KOP, MAAND, { uitkering: 140_150, vakantietoeslag: 7_008 }),
      boekVoorschotverrekening(KOP, MAAND, 133_142),
      boekTerugvordering(KOP, MAAND, { uitkering: 10_000, vakantietoeslag: 500 }, 'v1'),
      boekVoorschotNaarVordering(KOP, MAAND, 1, 'v2'),
      boekOntvangst(KOP, MAAND, 5_000),
      boekVerdeling(KOP, MAAND, 4_000, 'v1'),
      boekTeruggaveOntvangst(KOP, MAAND, 1_000),
      boekKwijtschelding(KOP, MAAND, 1_500, 'v1'),
    ].filter((post): post is Journaalpost => post !== undefined);
    const balance = saldi(posts);
    expect(Object.fromEntries(balance)).toEqual({
      voorschot: 0,
      'te-betalen': -1_000,
      bank: -128_143,
      ontvangen: 0,
      kwijtgescholden: 1_500,
      uitkeringslast: 130_150,
      vakantiegeld: -6_508,
      vordering: 4_001,
    });
    expect([...balance.values()].reduce((sum, each) => sum + each, 0)).toBe(0);
  });
});
