import type { Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BETAALDE_BESTEMMINGEN,
  ONBETAALDE_BESTEMMINGEN,
  type Switchgrond,
  type Switchwens,
  switchen,
  zonderUitsluiting,
} from './index.ts';

const yvonne: Dossier = {
  aanvrager: zonderUitsluiting('yvonne', '1991-03-14'),
  vermogen: [{ waarde: { spaargeld: 1_000_00, schulden: 0 } }],
};
const grond = (o: Partial<Switchgrond> = {}): Switchgrond => ({
  ...{ dossier: yvonne, persoon: 'yvonne', vanaf: '2026-01-01', beleid: wettelijk },
  ...o,
});
const wens = (o: Partial<Switchwens>): Switchwens => ({
  ...{ bestemming: 'regulier-werk', uren: 12, nettoPerUur: 13_00, vakantietoeslag: 'inbegrepen', stoptWerk: true },
  ...o,
});
const soorten = ({ redenen }: ReturnType<typeof switchen>) => redenen.map(({ soort }) => soort);

describe('what a destination means for the income', () => {
  it('regular work: the wage, what may be kept, and bijstand on top', () => {
    // 12 x 13,00 x 52 : 12 = 676,00; 25% = 169,00; norm January 2026 1.401,50
    const dan = switchen(wens({}), grond());
    expect(dan.nu.samen).toBe(1_401_50);
    expect(dan.straks).toMatchObject({ loon: 676_00, uitkering: 894_50, houden: 169_00, samen: 1_570_50 });
    expect(dan).toMatchObject({ verschil: 169_00, bijstand: 'loopt-door', ontbreekt: [] });
    expect(soorten(dan).slice(0, 2)).toEqual(['vrijlating', 'aanvulling']);
  });

  it('says beforehand in which month the exemption ends', () => {
    expect(switchen(wens({}), grond()).redenen).toContainEqual({
      soort: 'later',
      moment: expect.objectContaining({ soort: 'vrijlating', maand: '2026-07', van: ['n'], naar: [] }),
    });
  });

  it.each([
    ['a hundred euros below', 29, 'loopt-door'],
    ['above', 32, 'stopt'],
  ] as const)('%s what is needed: bijstand %s', (_, uren, bijstand) => {
    // 29 h: 1.633,67, less 285,00 kept: 1.348,67; 32 h: 1.802,67, less 285,00: 1.517,67
    expect(switchen(wens({ uren }), grond()).bijstand).toBe(bijstand);
  });

  it('with loonkostensubsidie who is under 27 keeps 15% by onderdeel z, beside regular work nothing', () => {
    const dossier = { ...yvonne, aanvrager: zonderUitsluiting('yvonne', '2001-05-05') };
    const met = switchen(wens({ bestemming: 'loonkostensubsidie' }), grond({ dossier }));
    expect(met.redenen).toContainEqual({ soort: 'vrijlating', soorten: ['z'], bedrag: 101_40 });
    expect(soorten(met)[0]).toBe('subsidie-naar-werkgever');
    const zonder = switchen(wens({}), grond({ dossier }));
    expect(soorten(zonder)).toContain('geen-vrijlating');
    expect(met.verschil).toBe(101_40);
    expect(zonder.verschil).toBe(0);
  });

  it('sheltered work needs the target group only where that makes a difference', () => {
    // at 27 and older onderdeel n goes first, whoever gets a subsidy
    expect(switchen(wens({ bestemming: 'beschut-werk' }), grond()).verschil).toBe(169_00);
    const jong = zonderUitsluiting('yvonne', '2001-05-05');
    const onbekend = switchen(wens({ bestemming: 'beschut-werk' }), grond({ dossier: { aanvrager: jong } }));
    expect(onbekend).toMatchObject({ straks: undefined, verschil: undefined, bijstand: undefined });
    expect(onbekend.ontbreekt).toMatchObject([{ pad: 'persoon.doelgroepLoonkostensubsidie' }]);
    const bekend = (waarde: boolean) => {
      const aanvrager = { ...jong, doelgroepLoonkostensubsidie: [{ waarde }] };
      return switchen(wens({ bestemming: 'beschut-werk' }), grond({ dossier: { aanvrager } })).verschil;
    };
    expect([bekend(true), bekend(false)]).toEqual([101_40, 0]);
  });

  it.each(ONBETAALDE_BESTEMMINGEN)('%s changes nothing by itself', (bestemming) => {
    const dan = switchen(wens({ bestemming, stoptWerk: false }), grond());
    expect(dan).toMatchObject({ verschil: 0, bijstand: 'loopt-door', ontbreekt: [] });
    expect(dan.straks).toEqual(dan.nu);
    expect(soorten(dan)[0]).toBe('geen-loon');
  });

  it('the way back from work: the wage ends and bijstand fills up again', () => {
    const dossier: Dossier = {
      ...yvonne,
      inkomsten: [
        { id: 'w', persoon: 'yvonne', soort: 'loon', netto: 676_00, vakantietoeslag: 'inbegrepen', vrijlating: 'wet' },
      ],
    };
    const terug = switchen(wens({ bestemming: 'dagbesteding' }), grond({ dossier, vanaf: '2026-03-01' }));
    expect(terug.straks).toMatchObject({ loon: 0, uitkering: 1_401_50 });
    expect(terug.verschil).toBe(-169_00);
  });

  it('looks at the first whole month', () => {
    expect(switchen(wens({}), grond({ vanaf: '2026-03-01' })).maand).toBe('2026-03');
    expect(switchen(wens({}), grond({ vanaf: '2026-03-02' })).maand).toBe('2026-04');
  });
});

describe('what cannot be reckoned', () => {
  const { nettoPerUur: _netto, ...zonderNetto } = wens({ bestemming: 'loonkostensubsidie' });

  it('the net of a minimum wage is named, never estimated', () => {
    const dan = switchen(zonderNetto, grond());
    expect(dan).toMatchObject({ straks: undefined, verschil: undefined, brutoMinimum: 826_28 });
    expect(dan.ontbreekt).toMatchObject([{ soort: 'feit', pad: 'loon.nettoPerUur' }]);
  });

  it('but bijstand surely goes on when it would with the whole gross wage', () => {
    const bijstand = (uren: number) => switchen({ ...zonderNetto, uren }, grond()).bijstand;
    // 20 h: 1.377,13, below 1.401,50; 21 h: 1.445,99
    expect([bijstand(20), bijstand(21)]).toEqual(['loopt-door', undefined]);
    // the minimum wage of January 2027 is not published: nothing is said
    const later = switchen(zonderNetto, grond({ vanaf: '2027-01-01' }));
    expect(later).toMatchObject({ brutoMinimum: undefined, bijstand: undefined });
  });

  it('an amount that nobody published is named', () => {
    const dan = switchen(wens({ uren: 25 }), grond({ vanaf: '2026-07-01' }));
    expect(dan.verschil).toBeUndefined();
    expect(dan.ontbreekt).toMatchObject([{ naam: 'maximum vrijlating inkomsten uit arbeid' }]);
  });

  it.each([{ uren: -1 }, { uren: Number.NaN }, { nettoPerUur: -1 }])('refuses %o', (deel) => {
    expect(() => switchen(wens(deel), grond())).toThrow(RangeError);
  });
});

describe('of every switch', () => {
  it('work never gives less than no work, and now is the same whatever one considers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BETAALDE_BESTEMMINGEN),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 5_00, max: 25_00 }),
        (bestemming, uren, nettoPerUur) => {
          const dan = switchen(wens({ bestemming, uren, nettoPerUur }), grond());
          expect(dan.nu.samen).toBe(1_401_50);
          if (dan.verschil !== undefined) expect(dan.verschil).toBeGreaterThanOrEqual(0);
          expect(dan.verschil === undefined).toBe(dan.ontbreekt.length > 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
