import { describe, expect, it } from 'vitest';
import {
  type Geteldemaand,
  getoondemaand,
  getoondePrognose,
  getoondeReintegratie,
  type Instrumentmensen,
} from './getoond.ts';
import { prognoseVan } from './prognose.ts';
import { reintegratiestand } from './reintegratie.ts';
import type { Lijn, Reintegratie } from './soorten.ts';

const MAAND: Geteldemaand = {
  ...{ maand: '2026-09', bijstand: 12_000_00, heffing: 1_800_00, loonkostensubsidie: 0, verhaald: 0 },
  mensen: { bijstand: 12, heffing: 12, loonkostensubsidie: 0, verhaald: 0, samen: 12 },
};
const metMensen = (mensen: Partial<Geteldemaand['mensen']>, meer: Partial<Geteldemaand> = {}): Geteldemaand => ({
  ...MAAND,
  ...meer,
  mensen: { ...MAAND.mensen, ...mensen },
});
const DICHT = { bijstand: null, heffing: null, loonkostensubsidie: null, verhaald: null };

describe('a month of cost', () => {
  it('is told whole when ten or more stand behind each part, and a part of nobody is nothing', () => {
    expect(getoondemaand(MAAND)).toEqual({
      ...{ maand: '2026-09', bijstand: 12_000_00, heffing: 1_800_00, loonkostensubsidie: 0, verhaald: 0 },
      ...{ lasten: 13_800_00, stand: 'alles' },
    });
    const tien = metMensen({ verhaald: 10 }, { verhaald: -500_00 });
    expect(getoondemaand(tien)).toMatchObject({ verhaald: -500_00, lasten: 13_300_00, stand: 'alles' });
  });
  it.each(['bijstand', 'heffing', 'loonkostensubsidie', 'verhaald'] as const)(
    'tells only what it comes to when one to nine stand behind %s',
    (deel) => {
      for (const aantal of [1, 9])
        expect(getoondemaand(metMensen({ [deel]: aantal }))).toEqual({
          ...{ maand: '2026-09', ...DICHT, lasten: 13_800_00, stand: 'alleen-lasten' },
        });
    },
  );
  it('tells nothing when fewer than ten stand behind all of it, or nobody known stands behind money', () => {
    const niets = { maand: '2026-09', ...DICHT, lasten: null, stand: 'niets' };
    expect(getoondemaand(metMensen({ samen: 9 }))).toEqual(niets);
    expect(getoondemaand(metMensen({ samen: 0 }))).toEqual(niets);
    expect(getoondemaand(metMensen({ verhaald: 0 }, { verhaald: -1 })).stand).toBe('alleen-lasten');
  });
  it('is in no forecast when nothing of it is told', () => {
    const maanden = ['01', '02', '03', '04', '05', '06'].map((nummer) =>
      metMensen({}, { maand: `2026-${nummer}` as Geteldemaand['maand'] }),
    );
    const prognose = prognoseVan(2026, maanden, '2026-06');
    expect(getoondePrognose(prognose, maanden)).toBe(prognose);
    const kleine = maanden.with(3, metMensen({ samen: 4 }, { maand: '2026-04' }));
    expect(getoondePrognose(prognose, kleine)).toEqual({
      ...{ bekend: false, reden: 'te-weinig-mensen', maanden: ['2026-04'] },
    });
  });
});

const lijn = (code: string): Lijn => ({
  ...{ code, naam: code, bedrag: 1_000_00, plafond: false, instrumenten: [code], elders: 100_00 },
});
const mensen = (aantal: number, vanaf = 0) => Array.from({ length: aantal }, (_, i) => `p${vanaf + i}`);
const voor = (
  instrument: string,
  gereserveerd: readonly string[],
  besteed: readonly string[] = [],
): Instrumentmensen => ({
  ...{ instrument, gereserveerd: gereserveerd.length * 10_00, besteed: besteed.length * 1_00 },
  mensen: { gereserveerd, besteed },
});
function getoond(codes: readonly string[], geld: readonly Instrumentmensen[]) {
  const budget: Reintegratie = {
    ...{ soort: 'reintegratie', totaal: 9_000_00, couleurLocale: 0, wswTekort: 0, lijnen: codes.map(lijn) },
    plustaken: [],
  };
  return getoondeReintegratie(reintegratiestand(budget, geld), geld);
}
const stappen = (stand: ReturnType<typeof getoond>) => stand.stappen.map(({ naam }) => naam).slice(4);

describe('a line of the re-integration budget', () => {
  it('is told when ten stand behind it, and when nobody does', () => {
    const stand = getoond(['a', 'b'], [voor('a', mensen(10), mensen(10, 5))]);
    expect(stand.lijnen[0]).toMatchObject({ gereserveerd: 100_00, besteed: 110_00, vrij: 790_00 });
    expect(stand.lijnen[1]).toMatchObject({ gereserveerd: 0, besteed: 100_00, vrij: 900_00 });
    expect(stand.vrij).toBe(7_000_00 + 790_00 + 900_00);
  });
  it('is left out when few stand behind it; so is what is free in all, when it would follow from that', () => {
    const stand = getoond(['a', 'b'], [voor('a', mensen(9))]);
    expect(stand.lijnen[0]).toMatchObject({ bedrag: 1_000_00, gereserveerd: null, besteed: null, vrij: null });
    expect(stand.vrij).toBeNull();
    expect(stappen(stand)).toEqual(['a: elders besteed', 'b: besteed']);
  });
  it('takes the smallest other line with it, so that what is free in all may be told', () => {
    const geld = [voor('a', mensen(3)), voor('b', mensen(30, 20)), voor('c', mensen(11, 50))];
    const stand = getoond(['a', 'b', 'c'], geld);
    expect(stand.lijnen.map(({ vrij }) => vrij)).toEqual([null, 600_00, null]);
    expect(stand.vrij).toBe(6_000_00 + 870_00 + 600_00 + 790_00);
    expect(stappen(stand)).toEqual([
      ...['a: elders besteed', 'b: besteed', 'b: gereserveerd', 'c: elders besteed'],
      ...['Lijnen die niet apart zijn getoond', 'Vrij'],
    ]);
    // the steps of the picture still lead to what is free
    expect(stand.stappen.slice(4, -1).reduce((som, { bedrag }) => som + bedrag, stand.verdeelbaar)).toBe(stand.vrij);
  });
  it('counts somebody on two lines once: two small lines are not ten people because a name stands on both', () => {
    expect(getoond(['a', 'b'], [voor('a', mensen(6)), voor('b', mensen(6))]).vrij).toBeNull();
    const samen = getoond(['a', 'b'], [voor('a', mensen(6)), voor('b', mensen(6, 6))]);
    expect([samen.vrij, samen.lijnen.map(({ vrij }) => vrij)]).toEqual([8_680_00, [null, null]]);
  });
  it('tells what is free, not its parts, when few stand behind one of them', () => {
    const stand = getoond(['a'], [voor('a', mensen(12), mensen(2))]);
    expect(stand.lijnen[0]).toMatchObject({ gereserveerd: null, besteed: null, vrij: 778_00 });
    expect(stappen(stand)).toEqual(['a: besteed en gereserveerd', 'Vrij']);
  });
  it('that is missing hides its instrument for few the same way', () => {
    const { zonderLijn } = getoond(['a'], [voor('los', mensen(2), mensen(10))]);
    expect(zonderLijn).toMatchObject([{ instrument: 'los', gereserveerd: null, besteed: 10_00 }]);
  });
});
