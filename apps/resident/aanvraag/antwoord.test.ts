import { antwoorden, type Formulier } from '@meedoen/contract/aanvraag';
import { formatEuro } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulier as f } from '../teksten/formulier.ts';
import {
  antwoordUitBekend,
  botsingen,
  foutenPerVeld,
  leesBedrag,
  leesDatum,
  probleemVan,
  restNaBewaren,
  rijproblemen,
  teVersturen,
  type Vraag,
  WEET_NIET,
} from './antwoord.ts';

const vraag = (veld: string, soort: Vraag['soort'], meer: Partial<Vraag> = {}): Vraag => ({
  stap: 'stap',
  veld,
  soort,
  tekst: 'Vraag',
  waarom: '',
  hulp: null,
  verplicht: true,
  keuzes: null,
  bekend: null,
  antwoord: null,
  ...meer,
});
const formulier = (vragen: Vraag[], versie = 1): Formulier => ({
  aanvraag: '018f0000-0000-7000-8000-000000000001',
  versie,
  stappen: [],
  vragen,
  bewaardOp: null,
  compleet: false,
});

describe('reading what people type', () => {
  it.each([
    ['125', 12500],
    ['125,5', 12550],
    ['€ 1.250,50', 125050],
    ['1250.50', 125050],
    ['1.250', 125000],
    ['12.345.678,90', 1234567890],
    ['1,250.50', 125050],
  ])('%s euro', (tekst, centen) => expect(leesBedrag(tekst)).toBe(centen));
  it.each(['', 'veel', '-5', '1,234,5', '1.25.0', '12,345', '1,250', '1e3'])('%s is no amount', (tekst) =>
    expect(leesBedrag(tekst)).toBeUndefined(),
  );
  it.each([
    ['-120,50', -12050],
    ['− € 1.250', -125000],
    ['€ -5', -500],
    ['12', 1200],
  ])('%s on an account', (tekst, centen) => {
    expect(leesBedrag(tekst, true)).toBe(centen);
    if (centen < 0) expect(leesBedrag(tekst)).toBeUndefined();
  });
  it.each(['-', '--5', '-veel'])('%s is no balance', (tekst) => expect(leesBedrag(tekst, true)).toBeUndefined());
  it('reads back every balance it writes', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000_00, max: 0 }), (c) => leesBedrag(formatEuro(c), true) === 0 + c));
  });
  it('takes less than nothing on a current account only', () => {
    const rij = (soort: string) => antwoorden.bezit.safeParse([{ kenmerk: 'a', soort, bedragInCenten: -1 }]).success;
    expect(['betaalrekening', 'spaargeld', 'auto', 'schuld'].filter(rij)).toEqual(['betaalrekening']);
  });
  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_00 }), (centen) => leesBedrag(formatEuro(centen)) === centen),
    );
  });
  it('reads a date from three boxes', () => {
    expect(leesDatum('3', '2', '1997')).toBe('1997-02-03');
    expect(leesDatum('31', '2', '1997')).toBe('bestaat-niet');
    expect(leesDatum('29', '2', '2024')).toBe('2024-02-29');
    expect(leesDatum('', '', '')).toBe('leeg');
    expect(leesDatum('3', '2', '97')).toBe('onvolledig');
  });
});

describe('what is still wrong with an answer', () => {
  it('asks for an answer only where one is needed', () => {
    expect(probleemVan(vraag('a', 'ja-nee'), null)).toBe(f.kiesAntwoord);
    expect(probleemVan(vraag('a', 'ja-nee', { verplicht: false }), null)).toBeUndefined();
    expect(probleemVan(vraag('a', 'ja-nee'), false)).toBeUndefined();
  });
  it('takes "I do not know" and "none" as answers', () => {
    for (const soort of ['ja-nee', 'keuze', 'personen', 'bezit', 'bedrag', 'iban'] as const)
      expect(probleemVan(vraag('a', soort), WEET_NIET)).toBeUndefined();
    expect(probleemVan(vraag('a', 'personen'), [])).toBeUndefined();
  });
  it('says at which part of which row something is missing', () => {
    const waarde = [
      { naam: 'Noor', geboortedatum: '2017-03-05', relatie: 'kind' },
      { naam: ' ', geboortedatum: undefined },
    ];
    expect(rijproblemen(vraag('a', 'personen'), waarde)).toEqual({
      '1-naam': f.vulIn,
      '1-geboortedatum': f.datumBestaatNiet,
      '1-relatie': f.kiesAntwoord,
    });
    expect(rijproblemen(vraag('a', 'inkomsten'), [{ nettoInCenten: null }])['0-nettoInCenten']).toBe(f.bedragFout);
    expect(rijproblemen(vraag('a', 'tekst'), 'x')).toEqual({});
  });
  it('checks an account number', () => {
    expect(probleemVan(vraag('a', 'iban'), 'NL91 ABNA 0417 1643 00')).toBeUndefined();
    expect(probleemVan(vraag('a', 'iban'), 'NL91ABNA0417164301')).toBe(f.ibanFout);
  });
});

describe('saving', () => {
  const personen = vraag('personen', 'personen');
  it('sends whole answers only, and keeps the rest here', () => {
    const concept = { personen: [{ naam: 'Ruben' }], huur: 50000, onbekend: 1 };
    expect(teVersturen(formulier([personen, vraag('huur', 'bedrag')]), concept)).toEqual({ huur: 50000 });
  });
  it('sends that an answer was taken away', () => {
    expect(teVersturen(formulier([personen]), { personen: null })).toEqual({ personen: null });
  });
  it('keeps what was changed again while it travelled', () => {
    expect(restNaBewaren({ a: 2, b: 1 }, { a: 1, b: 1 })).toEqual({ a: 2 });
  });
  it('gives what we know in the shape of an answer', () => {
    const loon = {
      kenmerk: 'Bakker',
      soort: 'loon',
      nettoInCenten: 60000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const weet = vraag('inkomsten', 'inkomsten', { bekend: { waarde: [{ ...loon, geschat: false }], bron: 'UWV' } });
    expect(antwoordUitBekend(weet)).toEqual([loon]);
    expect(probleemVan(weet, antwoordUitBekend(weet))).toBeUndefined();
  });
});

describe('two people at once', () => {
  const eerst = formulier([vraag('a', 'tekst', { antwoord: 'oud' }), vraag('b', 'tekst')]);
  it('asks about an answer both changed', () => {
    const nu = formulier([vraag('a', 'tekst', { antwoord: 'van hen' }), vraag('b', 'tekst')], 2);
    expect(botsingen(eerst, nu, { a: 'van mij', b: 'nieuw' }).map(({ veld }) => veld)).toEqual(['a']);
  });
  it('asks nothing when both say the same, or only one changed it', () => {
    const nu = formulier([vraag('a', 'tekst', { antwoord: 'zelfde' }), vraag('b', 'tekst')], 2);
    expect(botsingen(eerst, nu, { a: 'zelfde' })).toEqual([]);
    expect(botsingen(eerst, formulier(eerst.vragen, 2), { a: 'van mij' })).toEqual([]);
  });
});

it('puts the errors of the server at their fields', () => {
  expect(
    foutenPerVeld([
      { pointer: '/antwoorden/iban', detail: 'Klopt niet.' },
      { pointer: '#/antwoorden/personen/0/naam', detail: 'Vul in.' },
      { pointer: '/antwoorden/iban', detail: 'Nog een.' },
    ]),
  ).toEqual({ iban: 'Klopt niet.', personen: 'Vul in.' });
});
