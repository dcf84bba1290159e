import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../kernel/index.ts';
import { dwangsom } from './dwangsom.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { berekenTermijnklok, type Termijnklok } from './termijnklok.ts';

const aanvraag: Gebeurtenis = { soort: 'aanvraag-ontvangen', datum: '2026-09-01' };

function klok(gebeurtenissen: readonly Gebeurtenis[], vandaag: IsoDate): Termijnklok {
  const gevonden = berekenTermijnklok(gebeurtenissen, vandaag);
  if (!gevonden) throw new Error('no clock');
  return gevonden;
}

describe('the term for deciding (Awb 4:13-4:15)', () => {
  it('does not run before an aanvraag', () => {
    expect(berekenTermijnklok([], '2026-09-01')).toBeUndefined();
    expect(berekenTermijnklok([aanvraag], '2026-08-31')).toBeUndefined();
  });

  it.each<[IsoDate, number, boolean]>([
    ['2026-10-26', 1, false],
    ['2026-10-27', 0, false],
    ['2026-10-28', -1, true],
  ])('is eight weeks: on %s %i days are left, late: %s', (vandaag, over, teLaat) => {
    expect(klok([aanvraag], vandaag)).toMatchObject({ laatsteDag: '2026-10-27', dagenOver: over, teLaat });
  });

  it('stands still from the day after the request until the day it was completed', () => {
    const gebeurtenissen: Gebeurtenis[] = [
      aanvraag,
      { soort: 'aanvulling-gevraagd', datum: '2026-09-07', hersteltermijnTotEnMet: '2026-09-21' },
      { soort: 'aangevuld', datum: '2026-09-14' },
    ];
    const na = klok(gebeurtenissen, '2026-09-20');
    expect(na.opschortingen).toEqual([
      {
        grond: 'aanvulling-gevraagd',
        article: 'Awb 4:15 lid 1 a',
        vanaf: '2026-09-08',
        tot: '2026-09-14',
        dagen: 6,
        loopt: false,
      },
    ]);
    expect(na).toMatchObject({ laatsteDag: '2026-11-02', dagenStil: 6, staatStil: false });
  });

  it('keeps the days left while it stands still', () => {
    const gevraagd: Gebeurtenis[] = [
      aanvraag,
      { soort: 'aanvulling-gevraagd', datum: '2026-09-07', hersteltermijnTotEnMet: '2026-09-21' },
    ];
    expect(klok(gevraagd, '2026-09-10')).toMatchObject({ staatStil: true, laatsteDag: '2026-10-30', dagenStil: 3 });
    expect(klok(gevraagd, '2026-09-21')).toMatchObject({ staatStil: true, dagenStil: 14 });
    expect(klok(gevraagd, '2026-09-22')).toMatchObject({ staatStil: false, dagenStil: 14, laatsteDag: '2026-11-10' });
  });

  it('counts a day that two grounds cover once', () => {
    const dubbel: Gebeurtenis[] = [
      aanvraag,
      { soort: 'uitstel-overeengekomen', datum: '2026-09-08', totEnMet: '2026-09-17' },
      { soort: 'overmacht', datum: '2026-09-13' },
      { soort: 'overmacht-voorbij', datum: '2026-09-23' },
    ];
    expect(klok(dubbel, '2026-10-01')).toMatchObject({ dagenStil: 15, laatsteDag: '2026-11-11' });
  });

  it('takes the day of a notice that it takes longer (4:14), and moves that by what stands still after it', () => {
    const verlengd: Gebeurtenis[] = [
      aanvraag,
      { soort: 'termijn-verlengd', datum: '2026-10-20', totEnMet: '2026-11-20' },
      { soort: 'vertraging-aanvrager', datum: '2026-11-02' },
      { soort: 'vertraging-aanvrager-voorbij', datum: '2026-11-09' },
    ];
    expect(klok(verlengd, '2026-10-21').laatsteDag).toBe('2026-11-20');
    expect(klok(verlengd, '2026-11-15')).toMatchObject({ laatsteDag: '2026-11-27', verlengdTotEnMet: '2026-11-20' });
  });

  it('takes the day of a notice as it is, also a Saturday: the Algemene termijnenwet moves terms of a law only', () => {
    const verlengd: Gebeurtenis[] = [
      aanvraag,
      { soort: 'termijn-verlengd', datum: '2026-10-20', totEnMet: '2026-11-21' },
    ];
    expect(klok(verlengd, '2026-10-21').laatsteDag).toBe('2026-11-21');
  });

  it('stops at the decision', () => {
    const besloten: Gebeurtenis[] = [aanvraag, { soort: 'besluit-bekendgemaakt', datum: '2026-10-20' }];
    expect(klok(besloten, '2027-01-01')).toMatchObject({ beslotenOp: '2026-10-20', dagenOver: 7, teLaat: false });
  });
});

describe('the advance (Pw art. 52)', () => {
  it.each<[IsoDate, boolean]>([
    ['2026-09-28', false],
    ['2026-09-29', false],
    ['2026-09-30', true],
  ])('is due within four weeks: on %s late: %s', (vandaag, teLaat) => {
    expect(klok([aanvraag], vandaag).voorschot).toMatchObject({ laatsteDag: '2026-09-29', teLaat });
  });

  it('comes again four weeks after the last one', () => {
    const betaald: Gebeurtenis[] = [aanvraag, { soort: 'voorschot-betaald', datum: '2026-09-22' }];
    expect(klok(betaald, '2026-10-01').voorschot).toMatchObject({ laatsteDag: '2026-10-20', betaald: ['2026-09-22'] });
  });

  it('is not due once refused or decided', () => {
    const geweigerd: Gebeurtenis = { soort: 'voorschot-geweigerd', datum: '2026-09-20', grond: 'duidelijk-geen-recht' };
    expect(klok([aanvraag, geweigerd], '2026-10-20').voorschot).toMatchObject({
      laatsteDag: undefined,
      geweigerd: 'duidelijk-geen-recht',
      teLaat: false,
    });
    const besloten: Gebeurtenis = { soort: 'besluit-bekendgemaakt', datum: '2026-09-20' };
    expect(klok([aanvraag, besloten], '2026-10-20').voorschot.laatsteDag).toBeUndefined();
  });
});

describe('dwangsom (Awb 4:17)', () => {
  const inGebreke: Gebeurtenis = { soort: 'in-gebreke-gesteld', datum: '2026-10-29' };

  it('has amounts 14 x 23, 14 x 35, 14 x 45, together 1.442', () => {
    const bedragen = { eerste: 23_00, tweede: 35_00, derde: 45_00 };
    expect(dwangsom(0, bedragen)).toBe(0);
    expect(dwangsom(14, bedragen)).toBe(322_00);
    expect(dwangsom(15, bedragen)).toBe(357_00);
    expect(dwangsom(28, bedragen)).toBe(812_00);
    expect(dwangsom(42, bedragen)).toBe(1442_00);
  });

  it('starts when two weeks have passed after the notice', () => {
    expect(klok([aanvraag, inGebreke], '2026-11-13').dwangsom).toMatchObject({ eersteDag: '2026-11-13', dagen: 0 });
    expect(klok([aanvraag, inGebreke], '2026-11-14').dwangsom).toMatchObject({ dagen: 1, bedrag: 23_00 });
    expect(klok([aanvraag, inGebreke], '2027-03-01').dwangsom).toMatchObject({
      dagen: 42,
      bedrag: 1442_00,
      laatsteDag: '2026-12-24',
      vaststellenUiterlijk: '2027-01-07',
    });
  });

  it('is not owed on a notice that came before the term was over', () => {
    const teVroeg: Gebeurtenis = { soort: 'in-gebreke-gesteld', datum: '2026-10-27' };
    expect(klok([aanvraag, teVroeg], '2027-01-01').dwangsom).toMatchObject({ eersteDag: undefined, bedrag: 0 });
  });

  it('ends with the decision', () => {
    const besluit: Gebeurtenis = { soort: 'besluit-bekendgemaakt', datum: '2026-11-18' };
    expect(klok([aanvraag, inGebreke, besluit], '2027-03-01').dwangsom).toMatchObject({ dagen: 5, bedrag: 115_00 });
  });

  it('names its amounts as missing for a year that was not read', () => {
    const in2014: Gebeurtenis[] = [
      { soort: 'aanvraag-ontvangen', datum: '2014-01-02' },
      { soort: 'in-gebreke-gesteld', datum: '2014-03-01' },
    ];
    expect(klok(in2014, '2014-05-01').dwangsom).toMatchObject({
      bedrag: 0,
      ontbreekt: 'dwangsom bij niet tijdig beslissen',
    });
  });
});

describe('the clock as a whole', () => {
  const gebeurtenis: fc.Arbitrary<Gebeurtenis> = fc
    .tuple(
      fc.constantFrom(
        'aanvulling-gevraagd',
        'aangevuld',
        'buitenlandse-informatie-gevraagd',
        'buitenlandse-informatie-ontvangen',
        'uitstel-overeengekomen',
        'overmacht',
        'overmacht-voorbij',
        'vertraging-aanvrager',
        'vertraging-aanvrager-voorbij',
        'in-gebreke-gesteld',
        'voorschot-betaald',
      ),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([soort, na, duur]) => {
      const datum = addDays('2026-09-01', na);
      if (soort === 'aanvulling-gevraagd') return { soort, datum, hersteltermijnTotEnMet: addDays(datum, duur) };
      if (soort === 'uitstel-overeengekomen') return { soort, datum, totEnMet: addDays(datum, duur) };
      return { soort, datum };
    });

  it('never ends earlier than eight weeks, and only moves by what stood still', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 8 }), fc.integer({ min: 0, max: 250 }), (lijst, na) => {
        const gemeten = klok([aanvraag, ...lijst], addDays('2026-09-01', na));
        expect(gemeten.laatsteDag >= '2026-10-27').toBe(true);
        expect(gemeten.laatsteDag >= addDays('2026-10-27', gemeten.dagenStil)).toBe(true);
        expect(gemeten.laatsteDag <= addDays('2026-10-27', gemeten.dagenStil + 5)).toBe(true);
        expect(gemeten.dwangsom.bedrag).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order in which events are handed over', () => {
    fc.assert(
      fc.property(fc.uniqueArray(gebeurtenis, { maxLength: 6, selector: (g) => g.datum }), (lijst) => {
        const heen = klok([aanvraag, ...lijst], '2027-03-01');
        expect(klok([...lijst].reverse().concat(aanvraag), '2027-03-01')).toEqual(heen);
      }),
    );
  });
});
