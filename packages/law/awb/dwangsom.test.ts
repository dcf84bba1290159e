import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, walk } from '../kernel/index.ts';
import {
  berekenDwangsom,
  type Dwangsom,
  dwangsom,
  dwangsomtreden,
  GEEN_DWANGSOM_GRONDEN,
  type Gebeurtenis,
  verbeurdeDwangsom,
  verschuldigdeDwangsom,
} from './index.ts';

// Amounts and days: Awb 4:17 lid 1 to 3, text of 2026-01-01 (wetten.overheid.nl/BWBR0005537/2026-01-01).
const BEDRAGEN = { eerste: 23_00, tweede: 35_00, derde: 45_00 };
const LAATSTE_DAG: IsoDate = '2026-03-02';
const inGebreke = (datum: IsoDate): Gebeurtenis => ({ soort: 'in-gebreke-gesteld', datum });
/** Notice on Tuesday 3 March: two weeks end on the 17th, the first day owed is the 18th. */
const na = (dagen: number, einde: Gebeurtenis['soort'] = 'besluit-bekendgemaakt'): Dwangsom => {
  const dag = addDays('2026-03-18', dagen);
  return berekenDwangsom([inGebreke('2026-03-03'), { soort: einde, datum: dag } as Gebeurtenis], LAATSTE_DAG, dag);
};

describe('the sum by days (Awb 4:17 lid 1 and 2)', () => {
  it.each([
    [0, 0, 0],
    [1, 23_00, 1],
    [13, 299_00, 1],
    [14, 322_00, 1],
    [15, 357_00, 2],
    [27, 777_00, 2],
    [28, 812_00, 2],
    [29, 857_00, 3],
    [41, 1397_00, 3],
    [42, 1442_00, 3],
    [43, 1442_00, 3],
    [400, 1442_00, 3],
  ])('%i days: %i cents in %i rates', (dagen, bedrag, treden) => {
    expect(dwangsom(dagen, BEDRAGEN)).toBe(bedrag);
    expect(dwangsomtreden(dagen, BEDRAGEN)).toHaveLength(treden);
    expect(na(dagen)).toMatchObject({ dagen: Math.min(dagen, 42), bedrag });
  });

  it('never exceeds the maximum, never falls with another day, and is the sum of its rates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 }), (dagen, meer) => {
        const bedrag = dwangsom(dagen, BEDRAGEN);
        expect(bedrag).toBeLessThanOrEqual(1442_00);
        expect(dwangsom(dagen + meer, BEDRAGEN)).toBeGreaterThanOrEqual(bedrag);
        const treden = dwangsomtreden(dagen, BEDRAGEN);
        expect(treden.reduce((som, trede) => som + trede.bedrag, 0)).toBe(bedrag);
        expect(treden.reduce((som, trede) => som + trede.dagen, 0)).toBe(Math.min(dagen, 42));
      }),
    );
  });
});

describe('the notice (Awb 4:17 lid 3)', () => {
  it.each<[string, IsoDate, IsoDate | undefined]>([
    ['the day before the last day', '2026-03-01', undefined],
    ['the last day itself', '2026-03-02', undefined],
    ['the day after', '2026-03-03', '2026-03-18'],
  ])('received on %s', (_, ontvangen, eersteDag) => {
    expect(berekenDwangsom([inGebreke(ontvangen)], LAATSTE_DAG, '2026-06-01').eersteDag).toBe(eersteDag);
  });

  it('gives two weeks that end on a working day; the 42 days are calendar days', () => {
    // two weeks from 20 March 2026 end on Good Friday 3 April, so on Tuesday 7 April
    const { eersteDag, laatsteDag } = berekenDwangsom([inGebreke('2026-03-20')], LAATSTE_DAG, '2026-03-21');
    expect([eersteDag, laatsteDag]).toEqual(['2026-04-08', '2026-05-19']);
  });

  it.each<[IsoDate, number]>([
    ['2015-01-01', 1260_00],
    ['2018-12-30', 1260_00],
    ['2018-12-31', 1260_00],
    ['2019-01-01', 1442_00],
    ['2019-01-02', 1442_00],
  ])('received on %s: the amounts of that day, at most %i (Stcrt. 2018, 65542)', (ontvangen, bedrag) => {
    const dwangsom = berekenDwangsom([inGebreke(ontvangen)], addDays(ontvangen, -3), addDays(ontvangen, 90));
    expect(dwangsom).toMatchObject({ dagen: 42, bedrag });
    expect(verbeurdeDwangsom(dwangsom)?.value).toBe(bedrag);
  });

  it('of two notices the first counts', () => {
    const twee = [inGebreke('2026-03-03'), inGebreke('2026-03-10')];
    expect(berekenDwangsom(twee, LAATSTE_DAG, '2026-06-01').ingebrekestelling).toBe('2026-03-03');
  });
});

describe('the besluit that fixes it (Awb 4:18)', () => {
  it.each([
    [41, 'late decision', '2026-05-11'],
    [42, 'late decision', '2026-05-12'],
    [43, 'late decision', '2026-05-12'],
  ])('is due two weeks after the last of %i days owed', (dagen, _, uiterlijk) => {
    expect(na(dagen).vaststellenUiterlijk).toBe(uiterlijk);
  });

  it('is not due while the days still run, and is on the 42nd without a decision', () => {
    const lopend = (dagen: number) =>
      berekenDwangsom([inGebreke('2026-03-03')], LAATSTE_DAG, addDays('2026-03-18', dagen));
    expect([41, 42, 43].map((dagen) => lopend(dagen).vaststellenUiterlijk)).toEqual([
      undefined,
      '2026-05-12',
      '2026-05-12',
    ]);
  });

  it('is due after a withdrawal too: the days before it are owed', () => {
    expect(na(5, 'ingetrokken')).toMatchObject({ dagen: 5, bedrag: 115_00, vaststellenUiterlijk: '2026-04-07' });
  });

  it('says its days, rates and source', () => {
    const verbeurd = verbeurdeDwangsom(na(15));
    if (!verbeurd) throw new Error('no amounts');
    const owed = verschuldigdeDwangsom(verbeurd, undefined, '2026-05-01');
    expect(owed).toMatchObject({ value: 357_00, article: 'Awb art. 4:18' });
    expect([...walk(owed)].map(({ says }) => says)).toEqual([
      'De dwangsom is 357,00.',
      '15 dagen te laat, ten hoogste 42 dagen: 357,00.',
      '14 dagen van 23,00.',
      'Dwangsom per dag.',
      '1 dag van 35,00.',
      'Dwangsom per dag.',
    ]);
    const bronnen = [...walk(owed)].flatMap(({ herkomst }) => (herkomst && 'bron' in herkomst ? [herkomst.bron] : []));
    expect(bronnen).toHaveLength(2);
    for (const bron of bronnen) expect(bron).toContain('BWBR0005537/2026-01-01');
  });

  it('has no sum while an amount is missing or nothing ran', () => {
    const in2014 = berekenDwangsom([inGebreke('2014-12-31')], '2014-12-29', '2015-03-01');
    expect(in2014.ontbreekt).toBe('dwangsom bij niet tijdig beslissen');
    expect(verbeurdeDwangsom(in2014)).toBeUndefined();
    expect(verbeurdeDwangsom(berekenDwangsom([], LAATSTE_DAG, '2026-06-01'))).toBeUndefined();
  });
});

describe('nothing owed (Awb 4:17 lid 5; lid 6 in the texts of 2019 to 2025)', () => {
  const verbeurd = verbeurdeDwangsom(na(42));
  if (!verbeurd) throw new Error('no amounts');
  it.each(GEEN_DWANGSOM_GRONDEN)('%s: zero, with what it would have been under it', (grond) => {
    expect(verschuldigdeDwangsom(verbeurd, grond, '2026-05-01')).toMatchObject({
      value: 0,
      uses: [{ value: 1442_00 }],
    });
  });
  it.each<[IsoDate, string]>([
    ['2018-12-31', 'Awb art. 4:17'],
    ['2019-01-01', 'Awb art. 4:17 lid 6 a'],
    ['2019-01-02', 'Awb art. 4:17 lid 6 a'],
    ['2025-12-31', 'Awb art. 4:17 lid 6 a'],
    ['2026-01-01', 'Awb art. 4:17 lid 5 a'],
    ['2026-01-02', 'Awb art. 4:17 lid 5 a'],
  ])('names the lid of the day: %s %s', (dag, artikel) => {
    expect(verschuldigdeDwangsom(verbeurd, 'onredelijk-laat', dag).article).toBe(artikel);
  });
});
