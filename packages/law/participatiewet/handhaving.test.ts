import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, attempt, bare, type IsoDate, lawOn } from '../kernel/index.ts';
import { wettelijk } from '../verordening/index.ts';
import {
  aflossingsplan,
  afstemming,
  boete,
  type EerdereAfstemming,
  gematigdeBoete,
  gunstigsteBoete,
  type Inlichtingenschending,
  isGeldigeDuur,
  isGeldigeSpreiding,
  kanKwijtschelden,
  recidivestap,
  sanctie,
  terugvordering,
  verlagingsmaanden,
} from './index.ts';

const dag = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2015-01-01', n));
const verwijtbaarheid = fc.constantFrom('opzet', 'grove-schuld', 'normaal', 'verminderd');
const schending: fc.Arbitrary<Inlichtingenschending> = fc.record({
  verwijtbaarheid,
  benadelingsbedrag: fc.integer({ min: 0, max: 10_000_000 }),
  recidive: fc.boolean(),
});

describe('duty not met', () => {
  const eerdere: fc.Arbitrary<EerdereAfstemming[]> = fc.array(
    fc
      .tuple(dag, fc.integer({ min: 0, max: 90 }))
      .map(([gedraging, n]) => ({ gedraging, besluit: addDays(gedraging, n) })),
    { maxLength: 6 },
  );

  it('counts at most one step per earlier decision, whatever their order', () => {
    fc.assert(
      fc.property(dag, eerdere, (datum, lijst) => {
        const stap = recidivestap(lawOn(datum), datum, lijst).value;
        expect(stap).toBeGreaterThanOrEqual(1);
        expect(stap).toBeLessThanOrEqual(1 + lijst.length);
        expect(recidivestap(lawOn(datum), datum, [...lijst].reverse()).value).toBe(stap);
      }),
    );
  });

  it('is a first time again a year after the last decision', () => {
    fc.assert(
      fc.property(dag, eerdere, (datum, lijst) => {
        const laatste = lijst
          .map((e) => e.besluit)
          .sort()
          .at(-1);
        if (laatste === undefined) return;
        const later = addMonths(laatste > datum ? laatste : datum, 12);
        expect(recidivestap(lawOn(later), later, lijst).value).toBe(1);
      }),
    );
  });

  it('takes as much in parts as at once, never more than all of a month', () => {
    const spreiding = fc.constantFrom([34, 33, 33], [50, 50], [40, 30, 30], [100]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), spreiding, (maanden, delen) => {
        const uit = verlagingsmaanden({ soort: 'verlaging', percentage: 100, maanden }, '2026-11', delen);
        expect(uit.reduce((som, m) => som + m.percentage, 0)).toBe(100 * maanden);
        for (const { percentage } of uit) expect(percentage).toBeLessThanOrEqual(100);
        expect(uit.length).toBeLessThanOrEqual(3);
        expect(uit.map((m) => m.maand)).toEqual(['2026-11', '2026-12', '2027-01'].slice(0, uit.length));
      }),
    );
  });

  it.each([
    [{ eerste: 1, tweede: 1 }, false],
    [{ eerste: 1, tweede: 2 }, true],
    [{ eerste: 2, tweede: 3 }, true],
    [{ eerste: 3, tweede: 4 }, false],
    [{ eerste: 0, tweede: 1 }, false],
  ])('a by-law with %o is lawful: %s (lid 5-6)', (duur, geldig) => expect(isGeldigeDuur(duur)).toBe(geldig));

  it.each([
    [[33, 34, 33], false],
    [[34, 33, 33], true],
    [[35, 33, 33], false],
    [[34, 22, 22, 22], false],
    [[100, 0], false],
    [[], false],
  ])('a spread of %j is lawful: %s (lid 5)', (delen, geldig) => expect(isGeldigeSpreiding(delen)).toBe(geldig));

  it('says what is missing when there is no by-law', () => {
    const poging = attempt(() =>
      afstemming(lawOn('2026-01-01'), undefined, {
        gedraging: { soort: 'uniform', onderdeel: 'a' },
        datum: '2026-01-01',
        eerdere: [],
      }),
    );
    expect(poging).toMatchObject({ ok: false, wat: { soort: 'feit', pad: 'beleid.afstemming' } });
  });

  it.each([
    ['inlichtingen', 'boete'],
    ['medewerking', 'afstemming'],
    ['arbeid', 'afstemming'],
    ['taal', 'taaleis'],
  ] as const)('%s leads to %s, and to nothing else', (verplichting, gevolg) =>
    expect(sanctie(lawOn('2026-01-01'), verplichting).value).toBe(gevolg),
  );
});

describe('boete', () => {
  it('is never more for less blame, nor for less that was overpaid', () => {
    fc.assert(
      fc.property(schending, fc.integer({ min: 1, max: 100_000 }), (s, minder) => {
        const law = lawOn('2019-05-02');
        const b = boete(law, s).boete.value;
        expect(b).toBeGreaterThanOrEqual(0);
        if (s.benadelingsbedrag > minder)
          expect(boete(law, { ...s, benadelingsbedrag: s.benadelingsbedrag - minder }).boete.value).toBeLessThanOrEqual(
            b,
          );
        expect(boete(law, { ...s, verwijtbaarheid: 'verminderd' }).boete.value).toBeLessThanOrEqual(b);
        expect(b).toBeLessThanOrEqual(boete(law, { ...s, verwijtbaarheid: 'opzet' }).boete.value);
      }),
    );
  });

  it('until 2017 is a multiple of 10 euro', () => {
    fc.assert(
      fc.property(schending, (s) => {
        expect(boete(lawOn('2016-06-01'), s).boete.value % 10_00).toBe(0);
      }),
    );
  });

  it('never asks more than somebody can pay', () => {
    fc.assert(
      fc.property(schending, fc.integer({ min: 0, max: 50_000 }), (s, ruimtePerMaand) => {
        const uit = boete(lawOn('2022-06-01'), { ...s, ruimtePerMaand });
        expect(uit.boete.value).toBeLessThanOrEqual(24 * ruimtePerMaand);
        expect(uit.boete.value).toBeLessThanOrEqual(uit.aandeel.value);
      }),
    );
  });

  it('takes the lighter of two regimes (Awb 5:46 lid 4)', () => {
    const s = { verwijtbaarheid: 'normaal', benadelingsbedrag: 200_00, recidive: false } as const;
    expect(gunstigsteBoete(lawOn('2016-06-01'), lawOn('2019-06-01'), s).boete.value).toBe(100_00);
    expect(gunstigsteBoete(lawOn('2019-06-01'), lawOn('2016-06-01'), s).boete.value).toBe(100_00);
  });

  it('is less for a court that took too long', () => {
    const law = lawOn('2023-05-16');
    expect(gematigdeBoete(law, bare(1535_42), 10, 'redelijke termijn').value).toBe(1381_88);
  });
});

describe('claims', () => {
  it('are paid to the cent by their plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 50_000 }), (schuld, ruimte) => {
        const plan = aflossingsplan(lawOn('2026-01-01'), schuld, bare(ruimte))?.value;
        if (!plan) throw new Error('geen plan');
        expect(plan.perMaand * (plan.maanden - 1) + plan.laatste).toBe(schuld);
        expect(plan.laatste).toBeGreaterThan(0);
        expect(plan.laatste).toBeLessThanOrEqual(plan.perMaand);
        expect(plan.perMaand).toBeLessThanOrEqual(ruimte);
      }),
    );
  });

  it('never ask more than was too much, and lose nothing but by the two years', () => {
    const teveel = fc.array(fc.record({ datum: dag, bedrag: fc.integer({ min: 0, max: 200_000 }) }), { maxLength: 5 });
    fc.assert(
      fc.property(dag, teveel, (op: IsoDate, lijst) => {
        const alles = lijst.reduce((som, t) => som + t.bedrag, 0);
        expect(terugvordering(lawOn(op), 'ten-onrechte', lijst).value).toBe(alles);
        expect(terugvordering(lawOn(op), 'had-kunnen-begrijpen', lijst).value).toBeLessThanOrEqual(alles);
      }),
    );
  });

  it('say which policy is missing for remission', () => {
    const poging = attempt(() =>
      kanKwijtschelden(lawOn('2026-01-01'), wettelijk, {
        grond: 'lening',
        restsom: 100_00,
        gedrag: { soort: 'volledig', sinds: '2015-01-01' },
      }),
    );
    expect(poging).toMatchObject({ ok: false, wat: { pad: 'beleid.kwijtscheldingNaJaren' } });
  });
});
