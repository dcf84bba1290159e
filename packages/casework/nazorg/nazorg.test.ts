import type { IsoDate } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { zonderUitsluiting } from '../rekenhulp/index.ts';
import { eerstvolgendMoment, herinstroomVan, nazorgmomenten, uitstroomUit, werkgevolg } from './index.ts';
import { nazorgNa, OPDRACHT, VOORBEELD } from './voorbeelden.ts';

describe('contacts of policy', () => {
  it('the talk first, then the months, then the end of a temporary contract', () => {
    expect(nazorgmomenten(VOORBEELD.loopt).map(({ soort, dag }) => [soort, dag])).toEqual([
      ['exitgesprek', '2026-12-08'],
      ['na-maanden', '2026-12-16'],
      ['na-maanden', '2027-02-16'],
      ['einde-contract', '2027-04-03'],
      ['na-maanden', '2027-05-16'],
    ]);
  });

  it.each<[IsoDate, IsoDate]>([
    ['2026-12-01', '2026-12-16'],
    ['2026-12-02', '2027-02-16'],
    ['2026-12-03', '2027-02-16'],
  ])('a contact on %s leaves %s as the first: two weeks early counts, earlier does not', (op, dag) => {
    const contact = { op, vorm: 'telefoon', door: 'ilse', stand: 'goed', verslag: 'Goed.' } as const;
    const nazorg = nazorgNa(VOORBEELD.loopt, OPDRACHT.recordExitgesprek);
    expect(eerstvolgendMoment({ ...nazorg, contacten: [contact] })).toMatchObject({ dag });
  });

  it('a permanent contract does not end; a day that was agreed on is due beside those of policy', () => {
    const vast = nazorgNa(VOORBEELD.loopt, OPDRACHT.changeBaan, {
      ...OPDRACHT.recordNazorgcontact,
      volgende: '2026-12-01',
    });
    expect(nazorgmomenten(vast).map(({ soort }) => soort)).not.toContain('einde-contract');
    expect(nazorgmomenten(vast)[0]).toEqual({ soort: 'afgesproken', dag: '2026-12-01', gedaan: false });
  });
});

describe('outflow that is durable', () => {
  const recht = { vanaf: '2024-01-01', tot: '2026-01-01', cbsCode: '11' } as const;
  const stand = (vandaag: IsoDate, terug?: IsoDate) =>
    uitstroomUit([recht, ...(terug ? [{ vanaf: terug }] : [])], vandaag)[0]?.stand;

  it.each<[IsoDate, string]>([
    ['2026-06-30', 'nog-niet'],
    ['2026-07-01', 'duurzaam'],
    ['2026-07-02', 'duurzaam'],
  ])('without bijstand from 1 January: on %s %s', (dag, uit) => {
    expect(stand(dag)).toBe(uit);
  });

  it.each<[IsoDate, string]>([
    ['2026-06-30', 'teruggekomen'],
    ['2026-07-01', 'teruggekomen'],
    ['2026-07-02', 'duurzaam'],
  ])('back on %s: six months are not more than six months, so %s', (terug, uit) => {
    expect(stand('2026-12-01', terug)).toBe(uit);
  });

  it('is only about work, not about what was taken back, nor about a day to come', () => {
    expect(uitstroomUit([{ ...recht, cbsCode: '32' }], '2026-12-01')).toEqual([]);
    expect(uitstroomUit([{ ...recht, ingetrokken: true }], '2026-12-01')).toEqual([]);
    expect(uitstroomUit([recht], '2025-12-31')).toEqual([]);
    expect(uitstroomUit([{ ...recht, cbsCode: '13' }], '2026-12-01')).toHaveLength(1);
  });

  it('a return is seen at the melding already, and later at the right', () => {
    const uitstroom = uitstroomUit([recht], '2026-12-01');
    expect(herinstroomVan(uitstroom, ['2023-12-20'])).toBeUndefined();
    expect(herinstroomVan(uitstroom, ['2023-12-20', '2026-08-03'])).toMatchObject({ op: '2026-08-03' });
    expect(herinstroomVan(uitstroomUit([recht, { vanaf: '2026-05-01' }], '2026-12-01'), [])).toMatchObject({
      op: '2026-05-01',
    });
    expect(herinstroomVan([], ['2026-08-03'])).toBeUndefined();
  });
});

describe('income before and after', () => {
  const dossier: Dossier = {
    aanvrager: zonderUitsluiting('yvonne', '1991-03-14'),
    vermogen: [{ waarde: { spaargeld: 1_000_00, schulden: 0 } }],
  };
  const na = (netto: number, vanaf: IsoDate = '2026-01-01') =>
    werkgevolg({ dossier, persoon: 'yvonne', vanaf, netto, beleid: wettelijk });

  it('work beside bijstand: the wage, what is kept of it, and bijstand on top', () => {
    expect(na(676_00)).toMatchObject({
      ...{ maand: '2026-01', verschil: 169_00, bijstand: 'loopt-door', houden: 169_00, ontbreekt: [] },
      voor: { loon: 0, uitkering: 1_401_50, samen: 1_401_50 },
      na: { loon: 676_00, uitkering: 894_50, samen: 1_570_50 },
    });
    expect(na(676_00).later).toContainEqual({ maand: '2026-07', soort: 'vrijlating' });
  });

  it('work that is enough: no bijstand, and nothing kept beside it', () => {
    expect(na(2_100_00)).toMatchObject({ bijstand: 'stopt', houden: 0, verschil: 698_50, vrijlatingen: [] });
  });

  it('an amount nobody published is no bar where every possible height gives the same', () => {
    // July 2026: the most that may be kept is not known. 25% of 2.100,00 leaves more than the norm; of 1.600,00 it may not
    expect(na(2_100_00, '2026-07-01')).toMatchObject({ bijstand: 'stopt', ontbreekt: [] });
    expect(na(1_600_00, '2026-07-01')).toMatchObject({
      ...{ bijstand: null, verschil: null, ontbreekt: ['maximum vrijlating inkomsten uit arbeid'] },
      voor: { loon: 0 },
    });
  });

  it('looks at the first whole month, and names what is not known', () => {
    expect(na(676_00, '2026-01-02').maand).toBe('2026-02');
    const onbekend = werkgevolg({
      ...{ dossier: { aanvrager: { id: 'yvonne' } } as Dossier, persoon: 'yvonne', vanaf: '2026-01-01', netto: 1 },
      beleid: wettelijk,
    });
    expect(onbekend).toMatchObject({ voor: null, na: null, verschil: null, bijstand: null });
    expect(onbekend.ontbreekt.length).toBeGreaterThan(0);
    expect(() => na(-1)).toThrow(RangeError);
  });
});
