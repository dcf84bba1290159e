import { describe, expect, it } from 'vitest';
import { wettelijkeRentePercentage } from '../amounts/index.ts';
import { attempt, type IsoDate, readOn } from '../kernel/index.ts';
import { wettelijkeRente } from './index.ts';

const rente = (schuld: number, vanaf: IsoDate, tot: IsoDate) => wettelijkeRente(schuld, vanaf, tot).rente;

describe('percentage van de wettelijke rente (BW 6:120)', () => {
  it.each<[IsoDate, number]>([
    ['2015-01-01', 2],
    ['2022-12-31', 2],
    ['2023-01-01', 4],
    ['2023-06-30', 4],
    ['2023-07-01', 6],
    ['2023-12-31', 6],
    ['2024-01-01', 7],
    ['2024-12-31', 7],
    ['2025-01-01', 6],
    ['2025-12-31', 6],
    ['2026-01-01', 4],
    ['2026-12-31', 4],
  ])('on %s: %i', (dag, percentage) =>
    expect(readOn(wettelijkeRentePercentage, dag)).toMatchObject({ known: true, value: percentage }),
  );

  it.each<IsoDate>(['2014-12-31', '2027-01-01'])('is not known on %s', (dag) =>
    expect(readOn(wettelijkeRentePercentage, dag).known).toBe(false),
  );
});

describe('wettelijke rente (Awb 4:98, BW 6:119)', () => {
  it('of a whole year is the percentage, also of a leap year', () => {
    expect(rente(1000_00, '2020-01-01', '2021-01-01')).toBe(20_00);
    expect(rente(1000_00, '2021-01-01', '2022-01-01')).toBe(20_00);
  });

  it('follows a new percentage from its day (6:120 lid 1)', () => {
    expect(wettelijkeRente(1000_00, '2023-01-01', '2024-01-01').jaren).toEqual([
      {
        over: 1000_00,
        delen: [
          { vanaf: '2023-01-01', dagen: 181, percentage: 4 },
          { vanaf: '2023-07-01', dagen: 184, percentage: 6 },
        ],
        rente: 50_08,
      },
    ]);
    expect(rente(1000_00, '2023-01-01', '2023-06-30')).toBe(19_73);
    expect(rente(1000_00, '2023-01-01', '2023-07-01')).toBe(19_84);
    expect(rente(1000_00, '2023-01-01', '2023-07-02')).toBe(20_00);
  });

  it('joins the debt after each year of verzuim, and not before', () => {
    expect(rente(1000_00, '2019-03-10', '2020-03-10')).toBe(20_00);
    // the first day of the second year: 2% of 1.020 over 365 days
    expect(rente(1000_00, '2019-03-10', '2020-03-11')).toBe(20_06);
    expect(rente(1000_00, '2019-03-10', '2021-03-10')).toBe(40_40);
    expect(wettelijkeRente(1000_00, '2019-03-10', '2021-03-10').jaren.map(({ over }) => over)).toEqual([
      1000_00, 1020_00,
    ]);
  });

  it('is not owed below 20 euro, and below 10 when the bestuursorgaan is late (4:98 lid 2)', () => {
    const op = (schuld: number, wie?: 'bestuursorgaan') =>
      wettelijkeRente(schuld, '2025-01-01', '2026-01-01', wie).verschuldigd;
    expect([333_00, 333_33, 333_34].map((schuld) => op(schuld))).toEqual([0, 20_00, 20_00]);
    expect([166_00, 166_67, 166_68].map((schuld) => op(schuld, 'bestuursorgaan'))).toEqual([0, 10_00, 10_00]);
    expect(op(0)).toBe(0);
  });

  it('is nothing before the first day has passed', () =>
    expect(wettelijkeRente(1000_00, '2026-01-01', '2026-01-01')).toEqual({ jaren: [], rente: 0, verschuldigd: 0 }));

  it('is never guessed: what is missing has a name', () => {
    const op = (vanaf: IsoDate, tot: IsoDate) => attempt(() => wettelijkeRente(1000_00, vanaf, tot));
    const gemist = { ok: false, wat: { soort: 'bedrag', naam: 'percentage van de wettelijke rente' } };
    expect(op('2014-12-31', '2018-01-01')).toMatchObject(gemist);
    expect(op('2026-11-13', '2027-01-02')).toMatchObject({ ...gemist, wat: { datum: '2027-01-01' } });
    expect(op('2016-01-01', '2017-12-31')).toMatchObject({ ok: false, wat: { naam: 'wettelijke rente, ten minste' } });
  });
});
