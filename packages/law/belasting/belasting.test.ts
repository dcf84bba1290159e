import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, daysIn, type IsoDate, lawOn, type Maand } from '../kernel/index.ts';
import { brutoVordering, jaarafrekening, type Loontijdvak, maandheffing } from './index.ts';

const RUNS = { numRuns: Math.max(500, fc.readConfigureGlobal()?.numRuns ?? 0) };
const law2026 = lawOn('2026-12-31');
const feit = (cents: number) => law2026.fact(cents, 'netto', () => '');
const maanden = (jaar: number, aantal: number): Maand[] =>
  Array.from({ length: aantal }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}` as Maand);
const jaar = (netto: readonly number[], aow = false, van = 2026): Loontijdvak[] =>
  netto.map((bedrag, i) => {
    const maand = maanden(van, 12)[i] as Maand;
    return { maand, dagen: daysIn(maand), netto: bedrag, aow };
  });

const centen = fc.integer({ min: 0, max: 300_000 });

describe('gross and net', () => {
  it('gross is net and payroll tax, in the month and over the year', () => {
    fc.assert(
      fc.property(
        fc.array(centen, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (netto, aow, gehuwd) => {
          for (const bedrag of netto) {
            const m = maandheffing(law2026, feit(bedrag), aow);
            expect(m.bruto.value).toBe(m.netto.value + m.loonheffing.value);
          }
          const j = jaarafrekening(law2026, { tijdvakken: jaar(netto, aow), gehuwd });
          expect(j.netto.value).toBe(netto.reduce((a, b) => a + b, 0));
          expect(j.bruto.value).toBe(j.netto.value + j.loonheffing.value);
          expect(j.loonheffing.value).toBeGreaterThanOrEqual(0);
          expect(j.zvw.value).toBeLessThanOrEqual(Math.ceil(j.bruto.value * 0.061) + 1);
        },
      ),
      RUNS,
    );
  });

  it('what comes back in the same year is the mirror of what was paid', () => {
    fc.assert(
      fc.property(centen, (netto) => {
        const heen = maandheffing(law2026, feit(netto), false);
        const terug = maandheffing(law2026, feit(-netto), false);
        expect(terug.loonheffing.value + heen.loonheffing.value).toBe(0);
        expect(terug.zvw.value + heen.zvw.value).toBe(0);
      }),
      RUNS,
    );
  });

  it('more net never means less payroll tax; more credit used elsewhere never means less', () => {
    fc.assert(
      fc.property(centen, fc.integer({ min: 1, max: 50_000 }), centen, (netto, meer, elders) => {
        const heffing = (bedrag: number, eldersBenut: number) =>
          jaarafrekening(law2026, { tijdvakken: jaar(Array(12).fill(bedrag)), gehuwd: false, eldersBenut }).loonheffing
            .value;
        expect(heffing(netto + meer, elders)).toBeGreaterThanOrEqual(heffing(netto, elders));
        expect(heffing(netto, elders + meer)).toBeGreaterThanOrEqual(heffing(netto, elders));
      }),
      RUNS,
    );
  });

  it('the order of the months does not matter', () => {
    fc.assert(
      fc.property(fc.array(centen, { minLength: 2, maxLength: 12 }), (netto) => {
        const tijdvakken = jaar(netto);
        const heen = jaarafrekening(law2026, { tijdvakken, gehuwd: false });
        const om = jaarafrekening(law2026, { tijdvakken: [...tijdvakken].reverse(), gehuwd: false });
        expect(om.loonheffing.value).toBe(heen.loonheffing.value);
        expect(om.zvw.value).toBe(heen.zvw.value);
      }),
      RUNS,
    );
  });

  it('a claim of everything is everything, of nothing is nothing', () => {
    fc.assert(
      fc.property(fc.array(centen, { minLength: 1, maxLength: 12 }), (netto) => {
        const betaald = { tijdvakken: jaar(netto), gehuwd: false };
        expect(brutoVordering(law2026, betaald, betaald).terugvordering.value).toBe(0);
        const alles = brutoVordering(law2026, betaald, { tijdvakken: [], gehuwd: false });
        expect(alles.terugvordering.value).toBe(jaarafrekening(law2026, betaald).bruto.value);
      }),
      RUNS,
    );
  });

  it('reckons the months before and from the pension age apart', () => {
    const tijdvakken = jaar(Array(12).fill(120_000)).map((t, i) => ({ ...t, aow: i >= 6 }));
    const voor = jaarafrekening(law2026, { tijdvakken: tijdvakken.slice(0, 6), gehuwd: false });
    const na = jaarafrekening(law2026, { tijdvakken: tijdvakken.slice(6), gehuwd: false });
    const samen = jaarafrekening(law2026, { tijdvakken, gehuwd: false });
    expect(samen.loonheffing.value).toBe(voor.loonheffing.value + na.loonheffing.value);
  });

  it.each<IsoDate>(['2017-12-31', '2020-06-01', '2025-12-31', '2027-01-01'])(
    'names the rate that is missing on %s and estimates nothing',
    (datum) => {
      const poging = attempt(() => maandheffing(lawOn(datum), feit(100_000), false));
      expect(poging).toEqual({ ok: false, wat: { soort: 'bedrag', naam: 'bijstandspercentagetarief', datum } });
    },
  );
});
