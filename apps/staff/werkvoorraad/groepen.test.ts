import { groepVan, type Werkregel } from '@meedoen/contract/werkvoorraad';
import { describe, expect, it } from 'vitest';
import { adresVan, groepeer } from './groepen.ts';

const klok = {
  ontvangen: '2026-10-20',
  laatsteDag: '2026-12-28',
  dagenOver: 34,
  teLaat: false,
  verlengdTot: null,
  voorschot: null,
  ingebrekestelling: null,
  dwangsomInCenten: 0,
  weken: 8,
} as const;
const regel = (deel: Partial<Werkregel>): Werkregel => ({
  id: 'a',
  soort: 'aanvraag',
  zaak: 'z',
  persoon: 'p',
  naam: 'Daan Visser',
  kenmerk: null,
  titel: 'Aanvraag',
  volgendeStap: 'Bellen',
  laatsteDag: null,
  wettelijk: true,
  dagenOver: null,
  urgent: false,
  behandelaar: null,
  klok: null,
  ...deel,
});

describe('groups of the work list', () => {
  it.each([
    [-1, 'nu'],
    [3, 'nu'],
    [4, 'week'],
    [7, 'week'],
    [8, 'loopt'],
  ] as const)('%i days left is %s', (dagenOver, groep) => {
    expect(groepVan(regel({ dagenOver }))).toBe(groep);
  });

  it('waits for another while the clock stands still, unless it is urgent', () => {
    const stil = { ...klok, stilstand: [{ vanaf: '2026-11-12' as const, tot: null, reden: 'hersteltermijn' }] };
    expect(groepVan(regel({ klok: stil, dagenOver: 34 }))).toBe('wacht');
    expect(groepVan(regel({ klok: stil, dagenOver: 34, urgent: true }))).toBe('nu');
  });

  it('no longer waits once the standstill has ended', () => {
    const voorbij = {
      ...klok,
      stilstand: [{ vanaf: '2026-11-02' as const, tot: '2026-11-06' as const, reden: 'hersteltermijn' }],
    };
    expect(groepVan(regel({ klok: voorbij, dagenOver: 34 }))).toBe('loopt');
  });

  it('keeps every row once, the order of the server inside a group, and the count of the whole list', () => {
    const regels = [
      regel({ id: '1', dagenOver: 20 }),
      regel({ id: '2', dagenOver: 1 }),
      regel({ id: '3', dagenOver: 2 }),
    ];
    const groepen = groepeer(regels, { nu: 40, week: 3, wacht: 0, loopt: 0 });
    expect(groepen.map(({ sleutel, aantal, regels: rijen }) => [sleutel, aantal, rijen.map(({ id }) => id)])).toEqual([
      ['nu', 40, ['2', '3']],
      ['loopt', 1, ['1']],
    ]);
  });

  it('leads a case to its case and a signal to the file', () => {
    expect(adresVan({ soort: 'aanvraag', zaak: 'z', persoon: 'p' })).toBe('/aanvragen/z');
    expect(adresVan({ soort: 'verschil', zaak: null, persoon: 'p' })).toBe('/dossiers/p/feiten');
    expect(adresVan({ soort: 'boete', zaak: null, persoon: 'p' })).toBe('/dossiers/p/boete');
    expect(adresVan({ soort: 'afstemming', zaak: null, persoon: 'p' })).toBe('/dossiers/p/plichten');
    expect(adresVan({ soort: 'loonkostensubsidie', zaak: 'z', persoon: 'p' })).toBe('/dossiers/p/loonkostensubsidie');
    expect(adresVan({ soort: 'bezwaar', zaak: null, persoon: 'p' })).toBe('/dossiers/p/bezwaar');
    expect(adresVan({ soort: 'post', zaak: null, persoon: null })).toBe('/post');
    expect(adresVan({ soort: 'taak', zaak: 'z', persoon: 'p' })).toBe('/aanvragen/z');
    expect(adresVan({ soort: 'taak', zaak: null, persoon: 'p' })).toBe('/dossiers/p/contact');
    expect(adresVan({ soort: 'taak', zaak: null, persoon: null })).toBeUndefined();
  });
});
