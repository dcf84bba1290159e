import { describe, expect, it } from 'vitest';
import { bedragInSom, belAdres, dagMetNaam, maandnaam, tijdstip, voorletters } from './opmaak.ts';
import { plat, vul } from './tekst.ts';

describe('dates and amounts on the screen', () => {
  it('lets a line break only after the name of the day', () => {
    expect(dagMetNaam('2026-11-24', 'nl')).toBe('dinsdag 24\u00a0november');
    expect(dagMetNaam('2026-11-24', 'en')).toBe('Tuesday 24\u00a0November');
  });
  it('writes what goes off with a minus, and what comes on with a plus where asked', () => {
    expect(bedragInSom(-4556, 'nl')).toBe('−\u00a045,56');
    expect(bedragInSom(8970, 'nl', true)).toBe('+\u00a089,70');
    expect(bedragInSom(141946, 'nl')).toBe('1.419,46');
    expect(bedragInSom(0, 'nl', true)).toBe('0,00');
  });
  it('reads a moment in Amsterdam', () => {
    expect(tijdstip('2026-11-24T23:30:00Z', 'nl')).toContain('25 november 2026');
    expect(maandnaam('2026-11', 'en')).toBe('November');
  });
  it('makes a number to call and initials', () => {
    expect(belAdres('0592 00 14 20')).toBe('tel:0592001420');
    expect(voorletters('Yvonne de Wit')).toBe('YW');
    expect(voorletters('Samira')).toBe('S');
  });
});

describe('filling in a text', () => {
  it('never reads a value as a place or as emphasis', () => {
    expect(plat(vul('Hallo {naam}.', { naam: '{x} *ster*' }))).toBe('Hallo {x} *ster*.');
    expect(vul('Op *{dag}* betaald.', { dag: '1 mei' })).toEqual([
      { tekst: 'Op ', vet: false },
      { tekst: '1 mei', vet: true },
      { tekst: ' betaald.', vet: false },
    ]);
  });
});
