import { type Maand, monthsBetween } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import type { Geteldemaand } from './getoond.ts';
import { openVerloop } from './openbaar.ts';

const VEEL = { bijstand: 40, heffing: 40, loonkostensubsidie: 0, verhaald: 0, samen: 40 };
const maanden = (meer: (maand: Maand) => Partial<Geteldemaand> = () => ({})): Geteldemaand[] =>
  monthsBetween('2026-01', '2026-10').map((maand) => ({
    ...{ maand, bijstand: 100_000_00, heffing: 13_000_00, loonkostensubsidie: 0, verhaald: 0, mensen: VEEL },
    ...meer(maand),
  }));

describe('the cost of a year for everybody', () => {
  it('is rounded, with where it goes', () => {
    expect(openVerloop(2026, maanden(), '2026-10')).toEqual({
      ...{ bekend: true, totEnMet: '2026-10', zonder: [], geboekt: 1_130_000_00 },
      jaareinde: { laag: 1_360_000_00, verwacht: 1_360_000_00, hoog: 1_360_000_00 },
    });
  });
  it.each([
    [9, ['loonkostensubsidie'], 1_130_000_00],
    [10, [], 1_170_000_00],
  ])('leaves loonkostensubsidie of %i people out of every month, or in it', (aantal, zonder, geboekt) => {
    const met = maanden((maand) => ({
      ...{ loonkostensubsidie: 4_000_00, mensen: { ...VEEL, loonkostensubsidie: maand === '2026-03' ? aantal : 10 } },
    }));
    const verloop = openVerloop(2026, met, '2026-10');
    expect(verloop).toMatchObject({ bekend: true, zonder, geboekt });
    // what is told without it does not change with it
    if (aantal === 9)
      expect(verloop).toEqual({ ...openVerloop(2026, maanden(), '2026-10'), zonder: ['loonkostensubsidie'] });
  });
  it('is not told when few stand behind bijstand in a month of it; one of the year before is only not looked back on', () => {
    const klein = maanden((maand) => (maand === '2026-02' ? { mensen: { ...VEEL, bijstand: 9 } } : {}));
    const niet = { bekend: false, reden: 'te-weinig-mensen' };
    expect(openVerloop(2026, klein, '2026-10')).toEqual({ ...niet, maanden: ['2026-02'] });
    const eerder = { ...maanden()[0], maand: '2025-12', mensen: { ...VEEL, bijstand: 3 } } as Geteldemaand;
    expect(openVerloop(2026, [eerder, ...maanden()], '2026-10')).toEqual(openVerloop(2026, maanden(), '2026-10'));
  });
  it('says why there is none as staff read it', () => {
    expect(
      openVerloop(
        2026,
        maanden((maand) => (maand === '2026-01' ? { heffing: null } : {})),
        '2026-10',
      ),
    ).toEqual({ bekend: false, reden: 'bruto-ontbreekt', maanden: ['2026-01'] });
    expect(openVerloop(2026, maanden().slice(0, 3), '2026-03')).toMatchObject({ reden: 'te-weinig-maanden', heeft: 3 });
  });
});
