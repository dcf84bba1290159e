import { describe, expect, it } from 'vitest';
import { bewaakArtikel } from './artikel.ts';

const code = (tekst: string): string | undefined => {
  try {
    bewaakArtikel(tekst);
    return undefined;
  } catch (fout) {
    return (fout as { errors?: { code: string }[] }).errors?.[0]?.code;
  }
};

describe('the article a besluit rests on', () => {
  it.each([
    '',
    'Pw art. 44 lid 5',
    'art. 58 lid 2 d',
    'artikel 18a',
    'Awb art. 4:17',
    'Rv art. 475',
    'Pw art. 17 en Awb art. 3:2',
  ])('%j is one', (tekst) => expect(code(tekst)).toBeUndefined());
  it.each([
    ['omdat het zo is', 'geen-artikel'],
    ['volgens art. 999', 'artikel-bestaat-niet'],
    ['art. 999', 'artikel-bestaat-niet'],
    ['Pw art. 44z', 'artikel-bestaat-niet'],
    ['Participatiewet artikel 400 lid 1', 'artikel-bestaat-niet'],
    ['Pw art. 17, art. 999', 'artikel-bestaat-niet'],
  ])('%j is none', (tekst, waarom) => expect(code(tekst)).toBe(waarom));
});
