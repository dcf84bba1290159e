import { wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { readCasus } from './read.ts';
import { toetsCasus } from './toets.ts';

const toets = (
  regel: string,
  invoer: Record<string, string | boolean>,
  verwacht: Record<string, string>,
  datum = '2026-01-01',
) => {
  const read = readCasus({ naam: regel, bron: 'x', datum, regel, invoer, verwacht }, 'required');
  return read.ok ? toetsCasus(read.casus, () => wettelijk) : read;
};

describe('a rule gives to the cent what the law gives', () => {
  it.each([
    ['kostendelersnorm', { aantalKostendelers: '2' }, { norm: '1001.07' }],
    ['kostendelersnorm', { aantalKostendelers: '3', rekennorm: '1574.03' }, { norm: '682.08' }],
    ['vakantietoeslag', { uitkering: '951.50' }, { vakantietoeslag: '47.58' }],
    ['exclusiefVakantietoeslag', { norm: '1401.50' }, { normExclusiefVakantietoeslag: '1331.42' }],
    ['voorschot', { uitkering: '2002.13' }, { voorschot: '1902.02' }],
    ['vermogensgrens', { gezin: true }, { vermogensgrens: '16000.00' }],
    ['vermogensgrens', { gezin: false }, { vermogensgrens: '8000.00' }],
  ])('%s %j', (regel, invoer, verwacht) => {
    expect(toets(regel, invoer, verwacht)).toEqual({ soort: 'geslaagd' });
  });
});

it('shows the difference', () => {
  expect(toets('voorschot', { uitkering: '1401.50' }, { voorschot: '1331.42' })).toMatchObject({
    soort: 'verschilt',
    verschillen: [{ naam: 'voorschot', verwacht: 133142, uitkomst: 133143 }],
  });
});

it('names the amount that is missing', () => {
  expect(toets('kostendelersnorm', { aantalKostendelers: '2' }, { norm: '1.00' }, '2027-01-01')).toMatchObject({
    soort: 'verschilt',
    verschillen: [{ uitkomst: undefined, ontbreekt: [{ soort: 'bedrag', datum: '2027-01-01' }] }],
  });
});

it('takes its own input only', () => {
  expect(toets('vermogensgrens', { aantalKostendelers: '2' }, { vermogensgrens: '1.00' })).toMatchObject({
    ok: false,
    problems: [
      { path: ['invoer', 'gezin'], code: 'ontbreekt' },
      { path: ['invoer', 'aantalKostendelers'], code: 'onbekend-veld' },
    ],
  });
  expect(toets('voorschot', { uitkering: '1.00' }, { norm: '1.00' })).toMatchObject({
    ok: false,
    problems: [{ path: ['verwacht', 'norm'], code: 'onbekend-veld' }],
  });
});
