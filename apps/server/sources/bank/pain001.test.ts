import { nederlandseIban } from '@meedoen/casework/identificatie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Betaalopdracht, schrijfPain001 } from './pain001.ts';
import { banktekst, bedragTekst, centenUit, schemafouten } from './xml.ts';

const opdracht = (o: Partial<Betaalopdracht> = {}): Betaalopdracht => ({
  berichtId: 'MR-2026-11-VEENRADE-1',
  gemaaktOp: new Date('2026-11-24T09:30:00Z'),
  betaaldag: '2026-11-27',
  betaler: { naam: 'Gemeente Veenrade', iban: nederlandseIban('BNGH', 123456789) },
  overboekingen: [
    {
      endToEndId: 'B-1',
      bedragInCenten: 63127,
      naam: 'S. Brouwer',
      iban: nederlandseIban('INGB', 1),
      omschrijving: 'Bijstand november 2026',
    },
  ],
  ...o,
});

describe('pain.001.001.09', () => {
  it('fits the schema of the European Payments Council', () => {
    const xml = schrijfPain001(opdracht());
    expect(schemafouten(xml, 'EPC132-08_2025_V1.0_pain.001.001.09')).toEqual([]);
    expect(xml).toContain('<InstdAmt Ccy="EUR">631.27</InstdAmt>');
    expect(xml).toContain('<CtrlSum>631.27</CtrlSum>');
  });

  it('fits for any names, amounts and descriptions', () => {
    const overboeking = fc.record({
      bedragInCenten: fc.integer({ min: 1, max: 99_999_999_999 }),
      naam: fc.string({ unit: 'grapheme', maxLength: 90 }),
      omschrijving: fc.string({ unit: 'grapheme', maxLength: 200 }),
      nummer: fc.integer({ min: 1, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(fc.array(overboeking, { minLength: 1, maxLength: 5 }), (list) => {
        const overboekingen = list.map(({ nummer, ...o }, i) => ({
          ...o,
          endToEndId: `B-${i}`,
          iban: nederlandseIban('RABO', nummer),
        }));
        const xml = schrijfPain001(opdracht({ overboekingen }));
        expect(schemafouten(xml, 'EPC132-08_2025_V1.0_pain.001.001.09')).toEqual([]);
        const sum = [...xml.matchAll(/<InstdAmt Ccy="EUR">([\d.]+)</g)].reduce(
          (total, [, text]) => total + (centenUit(text ?? '') ?? Number.NaN),
          0,
        );
        expect(sum).toBe(list.reduce((total, o) => total + o.bedragInCenten, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what no bank takes', () => {
    const een = opdracht().overboekingen[0];
    if (!een) throw new Error('no payment');
    expect(() => schrijfPain001(opdracht({ overboekingen: [] }))).toThrow('at least one');
    expect(() => schrijfPain001(opdracht({ overboekingen: [een, een] }))).toThrow('twice');
    expect(() => schrijfPain001(opdracht({ overboekingen: [{ ...een, iban: 'NL00INGB0000000001' }] }))).toThrow('IBAN');
    for (const bedragInCenten of [0, -1, 0.5, 100_000_000_000]) {
      expect(() => schrijfPain001(opdracht({ overboekingen: [{ ...een, bedragInCenten }] }))).toThrow('amount');
    }
    expect(() => schrijfPain001(opdracht({ berichtId: 'x'.repeat(36) }))).toThrow('reference');
  });
});

describe('text and amounts for banks', () => {
  it('writes names in the characters of SEPA', () => {
    expect(banktekst('Zoë Đorđević-Łukasz & Søn', 70)).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]+$/);
    expect(banktekst('Anné Müller', 70)).toBe('Anne Muller');
    expect(banktekst('日本', 70)).toBe('.');
  });
  it('reads back the amounts it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => centenUit(bedragTekst(cents)) === cents),
    );
    expect(centenUit('12.345')).toBeUndefined();
    expect(centenUit('-1.00')).toBeUndefined();
    expect(centenUit('12')).toBe(1200);
  });
});
