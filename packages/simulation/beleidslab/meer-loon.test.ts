import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { describe, expect, it } from 'vitest';
import { earnMore, keptOf, MEER_LOON } from './meer-loon.ts';

const iemand: Dossier = { aanvrager: { id: 'a', geboortedatum: { waarde: '1985-05-05' } } };
const metLoon = (rest: object): Dossier => ({
  ...iemand,
  inkomsten: [{ id: 'baan', persoon: 'a', soort: 'loon', netto: 500_00, vakantietoeslag: 'inbegrepen', ...rest }],
});
const uitkering = (dossier: Dossier) => berekenMaand(dossier, '2026-03').uitkering?.value ?? Number.NaN;

describe('a hundred euros of wages more', () => {
  it('come on top of the job somebody has, from the month on, with the exemption that was decided', () => {
    const dossier = metLoon({ vanaf: '2026-02-01', vrijlating: 'n' });
    const meer = earnMore(dossier, '2026-03');
    expect(meer.inkomsten?.map(({ netto, vanaf, tot }) => ({ netto, vanaf, tot }))).toEqual([
      { netto: 500_00, vanaf: '2026-02-01', tot: '2026-03-01' },
      { netto: 600_00, vanaf: '2026-03-01', tot: undefined },
    ]);
    // 25% of it stays free (art. 31 lid 2 n)
    expect(uitkering(dossier) - uitkering(meer)).toBe(75_00);
  });

  it('are a first job for who has none, with the exemption the law gives', () => {
    const meer = earnMore(iemand, '2026-03');
    expect(meer.inkomsten).toMatchObject([{ netto: MEER_LOON, vrijlating: 'wet', vanaf: '2026-03-01' }]);
    expect(uitkering(iemand) - uitkering(meer)).toBe(75_00);
  });

  it('replace a job that begins in the month itself', () => {
    expect(earnMore(metLoon({ vanaf: '2026-03-01' }), '2026-03').inkomsten).toMatchObject([{ netto: 600_00 }]);
  });

  it('leave something, nothing, or less than before', () => {
    expect([keptOf(1000_00, 900_00), keptOf(1000_00, 900_99), keptOf(1000_00, 901_00)]).toEqual([
      'niets',
      'niets',
      'tot-een-kwart',
    ]);
    expect([keptOf(1000_00, 924_99), keptOf(1000_00, 925_00)]).toEqual(['tot-een-kwart', 'een-kwart-of-meer']);
    expect(keptOf(1000_00, 899_99)).toBe('gaat-achteruit');
  });
});
