import type { Specificatie } from '@meedoen/contract/recht';
import { describe, expect, it } from 'vitest';
import { type Bonregel, inKolom, verdeelRegels } from './vragen.ts';

const regel = (
  sleutel: string,
  soort: Bonregel['soort'],
  bedragInCenten: number,
  maand: Bonregel['maand'] = null,
): Bonregel => ({
  ...{ sleutel, tekst: sleutel, bedragInCenten, soort, artikel: null, uitleg: [], waarom: null, maand },
});
const regels = [
  regel('norm', 'plus', 141946),
  regel('loon', 'min', 59800),
  regel('vrij', 'plus', 8970),
  regel('maand', 'subtotaal', 91116),
  regel('vakantie', 'min', 4556),
  regel('juni', 'min', 3230, '2026-06'),
  regel('bruto', 'terzijde', 120000),
  regel('totaal', 'totaal', 83330),
];
const specificatie: Specificatie = {
  ...{
    recht: '018f0000-0000-7000-8000-000000000001',
    maand: '2026-07',
    naam: 'Selena',
    voorlopig: false,
    voorMeedoen: false,
    betaaldOp: null,
  },
  ...{ uitTeBetalenInCenten: 83330, regels, correcties: [], bestemmingen: [], verschilMetVorigeInCenten: null },
  ...{ brutoOntbreekt: null, verschilOorzaken: [], volgende: [], ontbreekt: [] },
};

describe('one sum in one column', () => {
  it('adds up from top to bottom', () => {
    const { maand, eerder } = verdeelRegels(specificatie);
    const som = [...maand, ...eerder].filter(({ soort }) => soort !== 'subtotaal').reduce((n, r) => n + inKolom(r), 0);
    expect(som).toBe(specificatie.uitTeBetalenInCenten);
  });
  it('puts a correction under its own month, and what is no part of the sum beside it', () => {
    const { maand, eerder, totaal, terzijde } = verdeelRegels(specificatie);
    expect(maand.map(({ sleutel }) => sleutel)).toEqual(['norm', 'loon', 'vrij', 'maand', 'vakantie']);
    expect(eerder.map(({ sleutel }) => sleutel)).toEqual(['juni']);
    expect(totaal?.sleutel).toBe('totaal');
    expect(terzijde.map(({ sleutel }) => sleutel)).toEqual(['bruto']);
  });
  it('writes what goes off below zero, however the server signs it', () => {
    expect(inKolom(regel('x', 'min', 100))).toBe(-100);
    expect(inKolom(regel('x', 'min', -100))).toBe(-100);
  });
});
