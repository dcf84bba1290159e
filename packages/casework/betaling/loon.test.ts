import { addToMonth, firstDay, type Maand } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afdrachten,
  boekBetaling,
  boekHerroeping,
  boekMaand,
  boekTerugvordering,
  boekVakantiegeld,
  boekVoorschot,
  boekVoorschotAlsLast,
  boekVoorschotverrekening,
  type Journaalpost,
  type Loontrekker,
  loondelen,
  nettoloon,
  type Rekening,
  saldi,
} from './index.ts';

const kop = (maand: Maand) => ({
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'anna',
  recht: 'recht',
  boekdatum: firstDay(maand),
  omschrijving: 'Bijstand',
});
const ANNA: Loontrekker = { persoon: 'anna', geboortedatum: '1991-05-06' };
const BOB: Loontrekker = { persoon: 'bob', geboortedatum: '1988-01-01' };
const OUD: Loontrekker = { persoon: 'oud', geboortedatum: '1950-01-01' };
const M: Maand = '2026-05';
const vol = (...posten: readonly (Journaalpost | undefined)[]) => posten.filter((post) => post !== undefined);
const van = (posten: readonly Journaalpost[], rekening: Rekening, persoon?: string) =>
  saldi(posten.filter((post) => persoon === undefined || post.persoon === persoon)).get(rekening) ?? 0;

describe('wages, payroll tax and Zvw of an entry', () => {
  it('the Normenbrief: 23,49% of what is paid, and 6,10% over the gross', () => {
    const posten = vol(boekMaand(kop(M), M, { uitkering: 140_150, vakantietoeslag: 7_008 }));
    const erbij = afdrachten(posten, [ANNA]);
    expect(van(erbij, 'loon')).toBe(133_142);
    expect(van(erbij, 'loonheffing-last')).toBe(31_275);
    expect(van(erbij, 'loonheffing')).toBe(-31_275);
    expect(van(erbij, 'zvw-last')).toBe(10_029);
  });

  it('one partner each half, the odd cent to the first, each with their own rate', () => {
    const posten = vol(boekMaand(kop(M), M, { uitkering: 200_001, vakantietoeslag: 0 }));
    const erbij = afdrachten(posten, [ANNA, OUD]);
    expect(van(erbij, 'loon', 'anna')).toBe(100_001);
    expect(van(erbij, 'loon', 'oud')).toBe(100_000);
    expect(van(erbij, 'loonheffing-last', 'anna')).toBe(23_490);
    expect(van(erbij, 'loonheffing-last', 'oud')).toBe(0);
    expect(van(erbij, 'zvw-last', 'oud')).toBe(6_100);
  });

  it.each<[Maand, boolean]>([
    ['2018-12', false],
    ['2019-01', true],
    ['2019-12', true],
    ['2020-01', false],
    ['2025-12', false],
    ['2026-01', true],
    ['2026-12', true],
    ['2027-01', false],
  ])('%s: the net stands, and gross only where the rate is known (%s)', (maand, bekend) => {
    const erbij = afdrachten(vol(boekMaand(kop(maand), maand, { uitkering: 100_000, vakantietoeslag: 0 })), [ANNA]);
    expect(van(erbij, 'loon')).toBe(100_000);
    expect(van(erbij, 'loonheffing-last') > 0).toBe(bekend);
    expect(van(erbij, 'zvw-last') > 0).toBe(bekend);
  });

  it('without a birth date no rate is chosen', () => {
    const erbij = afdrachten(vol(boekMaand(kop(M), M, { uitkering: 100_000, vakantietoeslag: 0 })), [
      { persoon: 'anna', geboortedatum: null },
    ]);
    expect(van(erbij, 'loon')).toBe(100_000);
    expect(van(erbij, 'loonheffing-last')).toBe(0);
  });

  it('an advance is no wage until it is set off or stays with the person; paying adds nothing', () => {
    expect(nettoloon(vol(boekVoorschot(kop(M), M, 90_000), boekBetaling(kop(M), M, 90_000, 'te-betalen')))).toBe(0);
    expect(nettoloon(vol(boekVoorschotverrekening(kop(M), M, 90_000)))).toBe(0);
    expect(nettoloon(vol(boekVoorschotAlsLast(kop(M), M, 90_000)))).toBe(90_000);
    expect(nettoloon(vol(boekVakantiegeld(kop(M), M, 50_000)))).toBe(50_000);
  });

  it('what is claimed over this year takes its wages back, over an earlier year nothing: that claim becomes gross', () => {
    const terug = (maand: Maand) =>
      vol(boekTerugvordering(kop(M), maand, { uitkering: 10_500, vakantietoeslag: 500 }, 'v'));
    expect(nettoloon(terug('2026-01'))).toBe(-10_000);
    expect(nettoloon(terug('2025-12'))).toBe(0);
    const herroepen = (maand: Maand) => vol(boekHerroeping(kop(M), terug(maand)[0]?.boekingen ?? []));
    expect(nettoloon(herroepen('2026-01'))).toBe(10_000);
    expect(nettoloon(herroepen('2025-12'))).toBe(0);
  });
});

const maanden = fc.array(
  fc.record({ uitkering: fc.integer({ min: 0, max: 250_000 }), terug: fc.integer({ min: 0, max: 250_000 }) }),
  { minLength: 1, maxLength: 12 },
);

describe('conserved', () => {
  it('net and tax are gross, per person and month and over the year, and the ledger sums to zero', () => {
    fc.assert(
      fc.property(maanden, fc.constantFrom([ANNA], [ANNA, BOB], [ANNA, OUD], [OUD]), (rij, wie) => {
        const alles: Journaalpost[] = [];
        let netto = 0;
        rij.forEach(({ uitkering, terug }, i) => {
          const maand = addToMonth('2026-01', i);
          const vakantietoeslag = Math.round(uitkering * 0.05);
          const teVeel = Math.min(terug, uitkering - vakantietoeslag);
          for (const posten of [
            vol(boekMaand(kop(maand), maand, { uitkering, vakantietoeslag })),
            vol(boekTerugvordering(kop(maand), maand, { uitkering: teVeel, vakantietoeslag: 0 }, 'v')),
          ])
            alles.push(...posten, ...afdrachten(posten, wie));
          netto += uitkering - vakantietoeslag - teVeel;
        });
        expect([...saldi(alles).values()].reduce((som, bedrag) => som + bedrag, 0)).toBe(0);
        expect(van(alles, 'loon')).toBe(netto);
        expect(van(alles, 'loonheffing-last') + van(alles, 'loonheffing')).toBe(0);
        expect(van(alles, 'zvw-last') + van(alles, 'zvw')).toBe(0);
        for (const { persoon } of wie) {
          const eigen = alles.filter((post) => post.soort === 'afdracht' && post.persoon === persoon);
          for (const post of eigen) {
            const [loon, heffing] = [van([post], 'loon'), van([post], 'loonheffing-last')];
            // 23,49% at most, of either sign
            expect(Math.abs(heffing)).toBeLessThanOrEqual(Math.ceil(Math.abs(loon) * 0.2349));
            expect(Math.sign(heffing) * Math.sign(loon)).toBeGreaterThanOrEqual(0);
          }
          const som = eigen.reduce((t, post) => t + van([post], 'loon') + van([post], 'loonheffing-last'), 0);
          expect(som).toBe(van(eigen, 'loon') + van(eigen, 'loonheffing-last'));
        }
      }),
    );
  });

  it('the parts of an amount are the amount, and what comes back is their mirror', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 1, max: 2 }), (netto, aantal) => {
        expect(loondelen(netto, aantal).reduce((som, deel) => som + deel, 0)).toBe(netto);
        expect(loondelen(-netto, aantal).map((deel) => -deel || 0)).toEqual(
          loondelen(netto, aantal).map((deel) => deel || 0),
        );
      }),
    );
  });
});
