import { berekenDwangsom, GEEN_DWANGSOM_GRONDEN } from '@meedoen/law/awb';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwangsomstuk, teBetalenDwangsom, uitlegDwangsom } from './index.ts';

const over = { over: 'aanvraag', kenmerk: 'AV-2026-000001', beslissenUiterlijk: '2026-03-02', eerder: 0 } as const;
/** Notice on 3 March 2026: the first day that counts is the 18th. @param dagen until the decision */
const na = (dagen: number, beslist = true) => {
  const dag = addDays('2026-03-18', dagen);
  const gebeurtenissen = [
    { soort: 'in-gebreke-gesteld', datum: '2026-03-03' as IsoDate },
    ...(beslist ? [{ soort: 'besluit-bekendgemaakt', datum: dag } as const] : []),
  ] as const;
  return { dwangsom: berekenDwangsom(gebeurtenissen, '2026-03-02', dag), dag };
};

describe('what a besluit on a dwangsom rests on', () => {
  it.each([
    [0, true, undefined],
    [1, true, 23_00],
    [41, false, undefined],
    [42, false, 1442_00],
    [43, false, 1442_00],
  ])('after %i days, decided %s: %s', (dagen, beslist, verbeurd) => {
    expect(dwangsomstuk(na(dagen, beslist).dwangsom, over)?.verbeurd).toBe(verbeurd);
  });

  it('names the days that count, the last one included', () => {
    const { dwangsom, dag } = na(15);
    expect(dwangsomstuk(dwangsom, { ...over, geeindigdOp: dag })).toMatchObject({
      ingebrekestelling: '2026-03-03',
      eersteDag: '2026-03-18',
      laatsteDag: '2026-04-01',
      geeindigdOp: '2026-04-02',
      dagen: 15,
      vaststellenUiterlijk: '2026-04-15',
    });
  });

  it('explains itself as the law does, also when it comes to nothing', () => {
    const stuk = dwangsomstuk(na(42).dwangsom, over);
    if (!stuk) throw new Error('nothing to fix');
    expect(uitlegDwangsom(stuk, undefined, '2026-05-01')).toMatchObject({ value: 1442_00, article: 'Awb art. 4:18' });
    for (const grond of GEEN_DWANGSOM_GRONDEN) {
      expect(uitlegDwangsom(stuk, grond, '2026-05-01')).toMatchObject({ value: 0, uses: [{ value: 1442_00 }] });
      expect(teBetalenDwangsom(stuk, grond)).toBe(0);
    }
  });

  it('gives what was not given before, never less than nothing and never more than the maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 2000_00 }), (dagen, eerder) => {
        const stuk = dwangsomstuk(na(dagen).dwangsom, { ...over, eerder });
        if (!stuk) throw new Error('nothing to fix');
        const betaald = teBetalenDwangsom(stuk, null);
        expect(betaald).toBeGreaterThanOrEqual(0);
        expect(betaald + eerder).toBe(Math.max(stuk.verbeurd, eerder));
        expect(stuk.verbeurd).toBeLessThanOrEqual(1442_00);
      }),
    );
  });
});
