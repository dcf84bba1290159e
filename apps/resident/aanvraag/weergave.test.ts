import { describe, expect, it } from 'vitest';
import type { Taalgebruik } from '../teksten/taal.tsx';
import { inVorm, plat, vul } from '../teksten/tekst.ts';
import { antwoordInWoorden } from './weergave.ts';

const taal: Taalgebruik = {
  taal: 'nl',
  vorm: 'je',
  zeg: (tekst, ...[waarden]) => plat(vul(inVorm(tekst, 'nl', 'je'), waarden)),
};
const loon = {
  soort: 'loon',
  geschat: false,
  kenmerk: 'Bakkerij',
  periode: 'maand',
  urenPerWeek: 32,
  nettoInCenten: 174_200,
};

describe('an answer in words', () => {
  it('says what a number is and leaves out what is not so', () => {
    const inkomsten = { soort: 'inkomsten', veld: 'inkomsten', keuzes: null } as const;
    const [regel] = antwoordInWoorden(inkomsten, [loon], taal);
    expect(regel).toBe('Loon, Bakkerij, Elke maand, 32 uur per week, €\u00a01.742,00');
    expect(antwoordInWoorden(inkomsten, [{ ...loon, geschat: true }], taal)[0]).toContain('geschat');
  });
  it('shows an account number as it stands on the card', () => {
    const iban = { soort: 'iban', veld: 'iban', keuzes: null } as const;
    expect(antwoordInWoorden(iban, 'NL91ABNA0417164300', taal)).toEqual(['NL91 ABNA 0417 1643 00']);
  });
});
