import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOf,
  ageOn,
  attempt,
  bareNumber,
  birthday,
  dateNumber,
  dayNumber,
  daysBetween,
  daysIn,
  formatEuro,
  type IsoDate,
  isoDate,
  lawOn,
  type Maand,
  monthsBetween,
  Ontbreekt,
  overlaps,
  parameter,
  parseDate,
  parseEuro,
  percentOf,
  readOn,
  share,
  splitOver,
  walk,
  weekday,
  withOne,
} from './index.ts';

const dag = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1900-01-01', n));

describe('cents', () => {
  it.each([
    [140150, 5, 7008],
    [107870, 5, 5394],
    [79700, 15, 11955],
    [-140150, 5, -7008],
    [10, 25, 3],
  ])('%i x %d%% is %i, half-up', (bedrag, percentage, uitkomst) =>
    expect(percentOf(bedrag, percentage)).toBe(uitkomst),
  );

  it('takes percentages of three decimals', () => expect(percentOf(100_000, 12.5)).toBe(12_500));

  it('reads and writes euros', () => {
    expect(parseEuro('1401.5')).toBe(140150);
    expect(parseEuro('-12.30')).toBe(-1230);
    expect(parseEuro('1,50')).toBeUndefined();
    expect(parseEuro('1.505')).toBeUndefined();
    expect(formatEuro(140150)).toBe('1.401,50');
    expect(formatEuro(-5)).toBe('−0,05');
    expect(formatEuro(123456789_00)).toBe('123.456.789,00');
    expect(formatEuro(1_002_005_07)).toBe('1.002.005,07');
  });

  it('conserves every cent when it splits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 6 }),
        (bedrag, gewichten) => {
          const som = splitOver(bedrag, gewichten).reduce((a, b) => a + b, 0);
          expect(som).toBe(gewichten.some((g) => g > 0) ? bedrag : 0);
        },
      ),
    );
  });

  it('shares within half a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 31 }), (bedrag, deel) => {
        expect(Math.abs(share(bedrag, deel, 31) - (bedrag * deel) / 31)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('dates', () => {
  it('knows what is a date', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
    expect(parseDate('2023-02-29')).toBeUndefined();
    expect(parseDate('2026-13-01')).toBeUndefined();
    expect(parseDate('2026-1-1')).toBeUndefined();
    expect(() => isoDate('morgen')).toThrow(RangeError);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -500, max: 500 }), (datum, n) => {
        const platform = new Date(Date.parse(`${datum}T00:00:00Z`) + n * 86_400_000);
        expect(addDays(datum, n)).toBe(platform.toISOString().slice(0, 10));
        expect(weekday(addDays(datum, n))).toBe(platform.getUTCDay() || 7);
        expect(daysBetween(datum, addDays(datum, n))).toBe(n);
      }),
    );
  });

  it('counts an age from the number of a birth date as from its text', () => {
    expect(dateNumber('2026-03-15')).toBe(20260315);
    fc.assert(
      fc.property(dag, dag, (geboren, datum) => {
        expect(ageOf(dateNumber(geboren), datum)).toBe(ageOn(geboren, datum));
      }),
    );
  });

  it('adds months to the last day at most', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15');
    expect(daysIn('2028-02' as Maand)).toBe(29);
    expect(monthsBetween('2025-11' as Maand, '2026-02' as Maand)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('turns an age on the birthday, on 1 March for 29 February', () => {
    expect(ageOn('2004-02-29', '2025-02-28')).toBe(20);
    expect(ageOn('2004-02-29', '2025-03-01')).toBe(21);
    expect(ageOn('2004-02-29', '2024-02-29')).toBe(20);
    expect(ageOn('2026-05-01', '2026-04-30')).toBe(-1);
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 100 }), (geboren, leeftijd) => {
        const jarig = birthday(geboren, leeftijd);
        expect(ageOn(geboren, jarig)).toBe(leeftijd);
        expect(ageOn(geboren, addDays(jarig, -1))).toBe(leeftijd - 1);
      }),
    );
  });

  it('numbers days in a row', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        expect(dayNumber(addDays(datum, 1))).toBe(dayNumber(datum) + 1);
      }),
    );
  });

  it('sees half-open stretches that touch as apart', () => {
    const maart = { vanaf: '2026-03-01', tot: '2026-04-01' } as const;
    expect(overlaps(maart, { vanaf: '2026-04-01' })).toBe(false);
    expect(overlaps(maart, { vanaf: '2026-03-31' })).toBe(true);
    expect(overlaps({}, maart)).toBe(true);
  });
});

describe('parameters and the law of a day', () => {
  const leeftijd = parameter<number>({
    naam: 'proef',
    omschrijving: 'Een proefbedrag',
    article: 'Pw art. 0',
    unit: 'cents',
    values: [
      { from: '2020-01-01', value: 100, status: 'VERIFIED', source: 'a' },
      { from: '2022-01-01', value: 120, status: 'VERIFIED', source: 'b' },
      { from: '2025-06-01', value: 150, status: 'VERIFIED', source: 'c' },
    ],
    gaps: ['2023-01-01'],
    unknownFrom: '2026-01-01',
    neverFalls: true,
  });

  it.each<[IsoDate, number | undefined, number | undefined]>([
    ['2019-12-31', undefined, undefined],
    ['2020-01-01', 100, undefined],
    ['2021-12-31', 100, undefined],
    ['2022-01-01', 120, undefined],
    ['2022-12-31', 120, undefined],
    ['2023-01-01', undefined, 120],
    ['2025-05-31', undefined, 120],
    ['2025-06-01', 150, undefined],
    ['2025-12-31', 150, undefined],
    ['2026-01-01', undefined, 150],
  ])('on %s: %s, else at least %s', (datum, waarde, minstens) => {
    const gelezen = readOn(leeftijd, datum);
    if (gelezen.known) expect(gelezen.value).toBe(waarde);
    else expect([waarde, gelezen.atLeast]).toEqual([undefined, minstens]);
  });

  it('turns a missing amount into an outcome, and lets bugs through', () => {
    expect(attempt(() => lawOn('2019-01-01').read(leeftijd))).toEqual({
      ok: false,
      wat: { soort: 'bedrag', naam: 'proef', datum: '2019-01-01' },
    });
    expect(() =>
      attempt(() => {
        throw new TypeError('bug');
      }),
    ).toThrow(TypeError);
    expect(new Ontbreekt({ soort: 'feit', pad: 'x', vraag: '?', article: '' }).message).toBe('x');
  });

  it('lays a reform over the law', () => {
    const anders = parameter<number>({
      ...leeftijd,
      values: [{ from: '2019-01-01', value: 7, status: 'DERIVED', source: 'voorstel' }],
    });
    const law = lawOn('2019-05-01', { reform: new Map([[leeftijd, anders]]) });
    expect(law.read(leeftijd)).toMatchObject({ value: 7, herkomst: { soort: 'bedrag', bron: 'voorstel' } });
    expect(law.read(leeftijd)).toBe(law.read(leeftijd));
  });

  it('never takes a copy of a parameter for the parameter itself', () => {
    const kopie = {
      ...leeftijd,
      values: [{ from: '2015-01-01', value: 3, status: 'DERIVED', source: 'kopie' }],
    } as const;
    for (const eerst of [leeftijd, kopie]) {
      const law = lawOn('2022-05-01');
      law.read(eerst);
      expect([law.read(leeftijd).value, law.read(kopie).value]).toEqual([120, 3]);
    }
  });

  it('keeps reasons, or only values and then builds no sentence', () => {
    const met = lawOn('2022-05-01');
    const boom = met.because(1, 'Pw art. 1', () => 'een', [met.read(leeftijd)]);
    expect([...walk(boom)].map((node) => node.value)).toEqual([1, 120]);
    const zonder = lawOn('2022-05-01', { reasons: false });
    const kaal = zonder.because(
      1,
      'Pw art. 1',
      () => {
        throw new Error('built a sentence');
      },
      [],
    );
    expect(kaal).toEqual({ value: 1, article: '', says: '', uses: [] });
  });
});

describe('values without reasons', () => {
  it('are the same whether they were made once or now', () => {
    for (const n of [-1, 0, 1, 66, 129, 130, 140150, 12.5])
      expect(bareNumber(n)).toEqual({ value: n, article: '', says: '', uses: [] });
  });
});

describe('a list with one more', () => {
  it('leaves the list as it was', () => {
    const geen: readonly number[] = [];
    const een = withOne(geen, 1);
    expect([geen, een, withOne(een, 2)]).toEqual([[], [1], [1, 2]]);
  });
});
