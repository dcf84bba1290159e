import { kaart } from '@meedoen/law/atlas';
import { describe, expect, it } from 'vitest';
import { beeldVan, centen, leesAf, rowsOf, strepen } from './beeld.ts';
import { addressOfBlad, readBlad } from './vraag.ts';

const blad = (adres: string) => readBlad(new URLSearchParams(adres));

describe('the address of a sheet', () => {
  it('comes back as it went', () => {
    const adres =
      'datum=2023-01-01&vorm=gehuwden&kostendelers=2&vrijlating=n+telt-niet&vakantiegeld=inbegrepen&as=loon';
    expect(blad(adres).vraag).toMatchObject({ datum: '2023-01-01', kostendelers: 2, beleid: 'telt-niet' });
    expect(new URLSearchParams(addressOfBlad(blad(adres))).toString()).toBe(adres);
  });

  it('takes what is possible where it asks for what is not', () => {
    const { vraag, as } = blad('datum=1990-01-01&vorm=tot-21&kostendelers=3&vrijlating=r&as=hoogte');
    expect(vraag).toMatchObject({ datum: '2026-01-01', vorm: 'tot-21', kostendelers: 0, vrijlating: 'n' });
    expect(as).toBe('loon');
    expect(blad('datum=2023-01-01&vakantiegeld=aanspraak').vraag.vakantietoeslag).toBe('inbegrepen');
  });
});

describe('a drawing', () => {
  const beeldOp = (adres: string) => {
    const { vraag, as } = blad(adres);
    return beeldVan(kaart(vraag, as));
  };

  it('tells a plateau and the end of bijstand, and reads off any wage', () => {
    const beeld = beeldOp('vrijlating=n');
    expect(beeld.plekken.map(({ kop }) => kop.replaceAll('\u00a0', ' '))).toEqual([
      'Van € 1.140,02 tot € 1.686,49: meer loon levert niets extra op',
      'Vanaf € 1.686,50 loon: geen bijstand',
    ]);
    // 1401,50 - (800,00 - 200,00) = 801,50
    expect(leesAf(beeld, 800_00)).toMatchObject({ samen: 1601_50, bijstand: 801_50 });
  });

  it('tells a step once, with what it does to all together and to what is in hand', () => {
    const [klif, opstap] = beeldOp('vakantiegeld=aanspraak').plekken;
    expect(klif?.kop.replaceAll('\u00a0', ' ')).toBe('Bij € 876,39 loon: € 5,19 minder samen, € 14,80 meer in handen');
    expect(klif?.zegt).toContain('876,39');
    expect(opstap?.zegt).toBe('Bij 1.059,26 netto springt de aanspraak op vakantiegeld omhoog.');
  });

  it('draws savings up to a while after the limit', () => {
    const beeld = beeldOp('as=vermogen');
    expect(beeld.plekken).toMatchObject([{ soort: 'klif', van: 8000_01, article: 'Pw art. 19 lid 1 b, art. 34' }]);
    expect(beeld.breed).toBe(11_000_00);
  });

  it('says what is not known, and from where', () => {
    const beeld = beeldOp('datum=2026-07-01');
    expect(beeld.plekken.at(-1)).toMatchObject({ soort: 'onbekend', van: 1140_02 });
    expect(leesAf(beeld, 1300_00)?.samen).toBeUndefined();
  });
});

it('sets numbers that stand close above each other', () => {
  expect(rowsOf([0, 10, 30, 40, 41], 23)).toEqual([0, 1, 0, 1, 2]);
});

it('writes cents and axes', () => {
  expect([centen(12.5), centen(-2.6), centen(undefined)]).toEqual(['12,5 cent', '−2,6 cent', 'onbekend']);
  expect(strepen(1900_00, 4)).toEqual([0, 500_00, 1000_00, 1500_00]);
});
