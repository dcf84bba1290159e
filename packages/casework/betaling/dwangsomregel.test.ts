import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  berekenDwangsomregel,
  boekDwangsom,
  boekDwangsomretour,
  type Dwangsominvoer,
  optelling,
  saldi,
} from './index.ts';

const kop = {
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'yvonne',
  boekdatum: '2026-11-24',
  omschrijving: 'Dwangsom BE-2026-000001',
} as const;
const rekening = { iban: 'NL91ABNA0417164300', naam: 'Y. de Wit', gecontroleerd: true };
const invoer: Dwangsominvoer = { open: 357_00, besluit: 'b1', kenmerk: 'BE-2026-000001', persoon: rekening, kop };

describe('the line of a dwangsom', () => {
  it('pays it whole to the person, of no month and no right', () => {
    const regel = berekenDwangsomregel(invoer);
    expect(regel).toMatchObject({ netto: 357_00, oorzaak: 'dwangsom', aandacht: undefined });
    expect(regel.delen).toEqual([{ bestemming: 'persoon', naam: 'Y. de Wit', iban: rekening.iban, bedrag: 357_00 }]);
    for (const { boekingen, recht } of regel.posten) {
      expect(recht).toBeUndefined();
      for (const boeking of boekingen) expect(boeking).toMatchObject({ besluit: 'b1' });
      for (const boeking of boekingen) expect(boeking.maand).toBeUndefined();
    }
  });

  it('goes to who administers the money of the person', () => {
    const bewindvoerder = { iban: 'NL20INGB0001234567', naam: 'Bewind BV', gecontroleerd: true };
    expect(berekenDwangsomregel({ ...invoer, bewindvoerder }).delen[0]).toMatchObject({ bestemming: 'bewindvoerder' });
  });

  it.each([
    ['no account', undefined, 'geen rekeningnummer'],
    ['an account nobody looked at', { ...rekening, gecontroleerd: false }, 'nieuw'],
  ])('waits for a person with %s', (_, persoon, tekst) => {
    const regel = berekenDwangsomregel({ ...invoer, persoon });
    expect(regel).toMatchObject({ netto: undefined, posten: [], delen: [] });
    expect(regel.aandacht).toContain(tekst);
  });

  it('fixed, paid, come back and paid again: each posting sums to zero and the debt ends at nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1442_00 }), (open) => {
        const regel = berekenDwangsomregel({ ...invoer, open });
        expect(optelling(regel.som)).toBe(open);
        const vast = boekDwangsom(kop, open, 'b1');
        if (!vast) throw new Error('nothing booked');
        const alles = [vast, ...regel.posten, ...boekDwangsomretour(kop, open, 'b1'), ...regel.posten];
        for (const { boekingen } of alles) expect(boekingen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(0);
        const saldo = saldi(alles);
        expect(saldo.get('te-betalen-dwangsom')).toBe(0);
        expect(saldo.get('retour')).toBe(0);
        expect(saldo.get('dwangsomlast')).toBe(open);
        expect(saldo.get('bank')).toBe(-open);
        for (const bijstand of ['te-betalen', 'uitkeringslast', 'vordering'] as const)
          expect(saldo.get(bijstand)).toBeUndefined();
      }),
    );
  });
});
