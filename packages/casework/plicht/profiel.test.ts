import type { Tijdvak } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import type { Feit } from '../feiten/index.ts';
import { instant } from '../tijdstip/index.ts';
import { type Plichtstuk, plichtenprofiel } from './index.ts';

type Waarde = Feit<'arbeidsverplichting'>['waarde'];

const feit = (id: string, waarde: Waarde, geldig: Tijdvak, dag = '2026-01-01'): Feit<'arbeidsverplichting'> => ({
  ...{ id, uitvoerder: 'u', persoon: 'p', soort: 'arbeidsverplichting', waarde, geldig },
  ...{ bekend: { vanaf: instant(`${dag}T09:00:00Z`) }, bron: 'besluit', gecontroleerd: true, auteur: 'm' },
});

const kort = ({ vanaf, tot, plichten, artikel }: Plichtstuk) => [
  vanaf,
  tot ?? '',
  plichten?.join('') ?? '?',
  artikel.replace('Pw art. ', ''),
];
const geboren = '1990-05-10' as const;

describe('duties over time', () => {
  it('follows the law where nothing was decided, and says what it does not know from 2027', () => {
    const lijn = plichtenprofiel({ geboortedatum: geboren, rechten: [{ vanaf: '2026-08-01' }], feiten: [] });
    expect(lijn.map(kort)).toEqual([
      ['2026-08-01', '2027-01-01', 'abc', '9 lid 1'],
      ['2027-01-01', '', 'ab', '9 lid 1 a'],
    ]);
    expect(lijn[1]).toMatchObject({ ontbreekt: true, zegt: expect.stringContaining('2027') });
  });

  it('shows an ontheffing between the days it holds, with the duty that stays and its case', () => {
    const lijn = plichtenprofiel({
      geboortedatum: geboren,
      rechten: [{ vanaf: '2026-01-01', tot: '2026-12-01' }],
      feiten: [
        feit('f1', { stand: 'geldt', sollicitatiesPerMaand: 8 }, { vanaf: '2026-01-01' }),
        feit(
          'f2',
          { stand: 'ontheffing-dringende-redenen', onderdelen: ['a'], zaak: 'o1' },
          { vanaf: '2026-03-01', tot: '2026-06-01' },
          '2026-02-20',
        ),
      ],
    });
    expect(lijn.map(kort)).toEqual([
      ['2026-01-01', '2026-03-01', 'abc', '9 lid 1'],
      ['2026-03-01', '2026-06-01', 'bc', '9 lid 2'],
      ['2026-06-01', '2026-12-01', 'abc', '9 lid 1'],
    ]);
    expect(lijn.map(({ sollicitatiesPerMaand, zaak }) => [sollicitatiesPerMaand, zaak])).toEqual([
      [8, null],
      [null, 'o1'],
      [8, null],
    ]);
  });

  it('does not say of a duty whose law is not known that it does not hold, also when the work does not hold', () => {
    const zonderWerk: Waarde = { stand: 'ontheffing-dringende-redenen', onderdelen: ['a'] };
    const zonderBeide: Waarde = { stand: 'ontheffing-dringende-redenen', onderdelen: ['a', 'c'] };
    const over2027 = (waarde: Waarde) =>
      plichtenprofiel({
        geboortedatum: geboren,
        rechten: [{ vanaf: '2027-01-01', tot: '2027-03-01' }],
        feiten: [feit('f1', waarde, { vanaf: '2027-01-01' })],
      });
    expect(over2027(zonderWerk)).toMatchObject([{ plichten: ['b'], onbekend: ['c'], ontbreekt: true }]);
    // of who need not do it by besluit the text of the duty does not matter
    expect(over2027(zonderBeide)).toMatchObject([{ plichten: ['b'], onbekend: [] }]);
  });

  it('asks nothing outside bijstand, and something from the melding on', () => {
    expect(plichtenprofiel({ geboortedatum: geboren, rechten: [], feiten: [] })).toEqual([]);
    expect(
      plichtenprofiel({ geboortedatum: geboren, melding: '2026-11-20', rechten: [], feiten: [] }).map(kort)[0],
    ).toEqual(['2026-11-20', '2027-01-01', 'abc', '9 lid 1']);
  });

  it.each([
    [
      '2008-12-01',
      [
        ['2026-08-01', '2026-12-01', '', '9 lid 1'],
        ['2026-12-01', '2026-12-20', 'abc', '9 lid 1'],
      ],
    ],
    [
      '1959-12-01',
      [
        ['2026-08-01', '2026-12-01', 'abc', '9 lid 1'],
        ['2026-12-01', '2026-12-20', '', '9 lid 1'],
      ],
    ],
  ] as const)('begins at 18 and ends at the AOW age: born %s', (geboortedatum, verwacht) => {
    const rechten = [{ vanaf: '2026-08-01', tot: '2026-12-20' }] as const;
    expect(plichtenprofiel({ geboortedatum, rechten, feiten: [] }).map(kort)).toEqual(verwacht);
  });
});
