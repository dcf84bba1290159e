import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { uitbetaaltekst } from './Uitkomst.tsx';

const deel = (vanaf: IsoDate, tot: IsoDate, dagen: number, geenRecht: string | null = null) => ({
  ...{ vanaf, tot, dagen, geenRecht, norm: null },
});
const tekst = (...delen: MaanduitkomstWeergave['delen']) => uitbetaaltekst({ maand: '2026-11', delen });

describe('the line of what is paid', () => {
  it('is per month when the month is one whole', () => {
    expect(tekst(deel('2026-11-01', '2026-12-01', 30))).toBe('Uit te betalen per maand');
  });

  it('names the month when something changed in it', () => {
    expect(tekst(deel('2026-11-01', '2026-11-16', 15), deel('2026-11-16', '2026-12-01', 15))).toBe(
      'Uit te betalen over november 2026',
    );
  });

  it.each([
    [
      [deel('2026-11-01', '2026-11-10', 9, 'niet-toegekend'), deel('2026-11-10', '2026-12-01', 21)],
      'Uit te betalen over 10 tot en met 30 november 2026 (21 dagen)',
    ],
    [[deel('2026-11-10', '2026-12-01', 21)], 'Uit te betalen over 10 tot en met 30 november 2026 (21 dagen)'],
    [[deel('2026-11-30', '2026-12-01', 1)], 'Uit te betalen over 30 november 2026'],
    [[deel('2026-11-01', '2026-11-10', 9, 'inkomen')], 'Uit te betalen over november 2026'],
  ])('says which days when it is a part of the month', (delen, verwacht) => {
    expect(tekst(...delen)).toBe(verwacht);
  });
});
