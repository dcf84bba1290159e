import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Boeking, boekHerziening, boekMaand, boekVoorschot, som, verrekenVoorschot } from './grootboek.ts';

const saldo = (boekingen: readonly Boeking[], rekening: string) =>
  boekingen.filter((b) => b.rekening === rekening).reduce((sum, b) => sum + b.bedragInCenten, 0);
const maandrecht = fc
  .tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 100 }))
  .map(([uitkering, deel]) => ({
    maand: '2026-08' as const,
    uitkering,
    vakantietoeslag: Math.floor((uitkering * deel) / 100),
  }));

describe('grootboek', () => {
  it('books November of Selena: 742,01 of which 37,10 is set aside', () => {
    expect(boekMaand({ maand: '2026-11', uitkering: 74201, vakantietoeslag: 3710 })).toEqual([
      { rekening: 'uitkeringslast', bedragInCenten: 74201, maand: '2026-11' },
      { rekening: 'vakantiegeld', bedragInCenten: -3710, maand: '2026-11' },
      { rekening: 'te-betalen', bedragInCenten: -70491, maand: '2026-11' },
    ]);
  });

  it('is always in balance, and a correction ends where booking the right amount at once would have', () => {
    fc.assert(
      fc.property(maandrecht, maandrecht, (eerst, later) => {
        const boekingen = [...boekMaand(eerst), ...boekHerziening(eerst, later, 'v')];
        expect(som(boekingen)).toBe(0);
        expect(saldo(boekingen, 'uitkeringslast')).toBe(later.uitkering);
        expect(saldo(boekingen, 'vakantiegeld')).toBe(0 - later.vakantietoeslag);
        expect(saldo(boekingen, 'te-betalen') + saldo(boekingen, 'vordering')).toBe(
          later.vakantietoeslag - later.uitkering,
        );
        expect(saldo(boekingen, 'vordering')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('settles an advance with what follows, never with more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (voorschot, recht) => {
        const boekingen = [...boekVoorschot(voorschot, '2026-11'), ...verrekenVoorschot(voorschot, recht, '2026-11')];
        expect(som(boekingen)).toBe(0);
        expect(saldo(boekingen, 'voorschot')).toBe(Math.max(0, voorschot - recht));
      }),
    );
  });

  it('refuses a lower month without a claim, and another month', () => {
    const geboekt = { maand: '2026-08' as const, uitkering: 1000, vakantietoeslag: 50 };
    expect(() => boekHerziening(geboekt, { ...geboekt, uitkering: 0, vakantietoeslag: 0 }, undefined)).toThrow('claim');
    expect(() => boekHerziening(geboekt, { ...geboekt, maand: '2026-09' }, 'v')).toThrow('itself');
  });
});
