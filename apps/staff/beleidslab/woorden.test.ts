import { describe, expect, it } from 'vitest';
import { fieldText, type Labregel, rangeOf, readField, signedEuros, valueText } from './woorden.ts';

const regel = (eenheid: Labregel['eenheid'], hoogste: number): Labregel => ({
  ...{ regel: 'r', titel: 't', uitleg: null, artikel: 'a', wie: 'rijk', eenheid, hoogste, nu: 0, nuTekst: '' },
  ...{ opties: [{ waarde: 'ja', tekst: 'zeker' }], magLeeg: false, raakt: 10 },
});

describe('values of rules in words and back', () => {
  it.each([
    ['cents', '1.200,50', 120_050],
    ['cents', '-1', undefined],
    ['cents', '1000,01', undefined],
    ['cents', '', undefined],
    ['percent', '12,5', 12.5],
    ['percent', '15%', 15],
    ['percent', 'veel', undefined],
    ['months', '12', 12],
    ['months', '1,5', undefined],
  ] as const)('%s %s', (eenheid, tekst, waarde) => {
    expect(readField(regel(eenheid, eenheid === 'cents' && tekst === '1000,01' ? 100_000 : 1_000_000), tekst)).toBe(
      waarde,
    );
  });

  it('come back from a field as they went in', () => {
    for (const [eenheid, waarde] of [
      ['cents', 141_946],
      ['percent', 12.5],
      ['months', 6],
    ] as const)
      expect(readField(regel(eenheid, 1_000_000), fieldText(regel(eenheid, 1_000_000), waarde))).toBe(waarde);
  });

  it('are named', () => {
    expect(valueText(regel('keuze', 0), 'ja')).toBe('zeker');
    expect(valueText(regel('percent', 100), 12.5)).toBe('12,5%');
    expect(valueText(regel('months', 100), 6)).toBe('6 maanden');
    expect(valueText(regel('keuze', 0), null)).toBe('niet gekozen');
    expect([signedEuros(-61_00), signedEuros(0), signedEuros(31_00)]).toEqual(['−61', '0', '+31']);
  });

  it('have a slider that holds what is now and what is allowed', () => {
    for (const nu of [0, 1, 25, 100]) expect(rangeOf(regel('percent', 100), nu).max).toBeGreaterThanOrEqual(nu);
    for (const nu of [0, 285_00, 1419_46])
      expect(rangeOf(regel('cents', 100_000_00), nu).max).toBeGreaterThanOrEqual(nu);
    expect(rangeOf(regel('cents', 500_00), 400_00).max).toBe(500_00);
  });
});
