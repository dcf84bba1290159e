import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, attempt, firstDay, type IsoDate, lastDay, lawOn, type Maand, walk } from '../kernel/index.ts';
import {
  type GesubsidieerdeDienstbetrekking,
  grondslagdatum,
  loonkostensubsidie,
  loonkostensubsidieMaand,
  loonwaarde,
  minimumuurloon,
  type Subsidiedag,
} from './index.ts';

const RUNS = { numRuns: Math.max(300, fc.readConfigureGlobal()?.numRuns ?? 0) };
const uren = fc.integer({ min: 100, max: 4000 }).map((n) => n / 100);
const dag: fc.Arbitrary<Subsidiedag> = fc.record({
  soort: fc.constantFrom('regulier', 'beschut-werk', 'wsw'),
  leeftijd: fc.integer({ min: 18, max: 64 }),
  uren,
  voltijdUren: fc.constantFrom(32, 36, 38, 40),
  loonwaarde: fc.integer({ min: 0, max: 130 }),
  forfaitair: fc.boolean(),
  vakantiebijslag: fc.constantFrom(undefined, 8, 10),
});
const datum = fc.integer({ min: 0, max: 3600 }).map((n) => addDays('2017-01-01', n));
const maand = fc
  .integer({ min: 0, max: 35 })
  .map((n): Maand => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}` as Maand);

const dienst = (over: Partial<GesubsidieerdeDienstbetrekking> = {}): GesubsidieerdeDienstbetrekking => ({
  soort: 'regulier',
  geboortedatum: '1990-01-01',
  begin: '2024-01-01',
  subsidie: { vanaf: '2024-01-01' },
  uren: [{ waarde: 24 }],
  loonwaarde: [{ waarde: 60 }],
  ...over,
});

const op = (d: GesubsidieerdeDienstbetrekking, m: Maand) => loonkostensubsidieMaand(d, m);

describe('for every employment', () => {
  it('the subsidy is whole cents, never negative, and never more than 70% of the minimum wage for the hours', () => {
    fc.assert(
      fc.property(dag, datum, (feiten, d) => {
        const u = loonkostensubsidie(lawOn(d), feiten);
        for (const { value } of [u.subsidie, u.vergoeding, u.totaal]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
        const basis = d < '2024-01-01' ? (feiten.voltijdUren ?? 36) : 36;
        expect(u.subsidie.value).toBeLessThanOrEqual((u.minimumloon.value * 0.7 * feiten.uren) / basis + 1);
        expect(u.totaal.value).toBe(u.subsidie.value + u.vergoeding.value);
      }),
      RUNS,
    );
  });

  it('more loonwaarde never gives more subsidy, more hours never less', () => {
    fc.assert(
      fc.property(dag, datum, fc.integer({ min: 1, max: 30 }), uren, (feiten, d, erbij, meerUren) => {
        const law = lawOn(d, { reasons: false });
        const hier = loonkostensubsidie(law, feiten).totaal.value;
        const meerWaard = loonkostensubsidie(law, { ...feiten, loonwaarde: (feiten.loonwaarde ?? 0) + erbij });
        expect(meerWaard.totaal.value).toBeLessThanOrEqual(hier);
        const langer = loonkostensubsidie(law, { ...feiten, uren: feiten.uren + meerUren });
        expect(langer.totaal.value).toBeGreaterThanOrEqual(hier);
      }),
      RUNS,
    );
  });

  it('gives the same with and without reasons, and every reason says something', () => {
    fc.assert(
      fc.property(dag, datum, (feiten, d) => {
        const met = loonkostensubsidie(lawOn(d), feiten);
        expect(loonkostensubsidie(lawOn(d, { reasons: false }), feiten).totaal.value).toBe(met.totaal.value);
        for (const knoop of walk(met.totaal)) expect(knoop.says.length).toBeGreaterThan(3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a month', () => {
  it('is the sum of its parts, wherever it is cut', () => {
    fc.assert(
      fc.property(maand, fc.integer({ min: 1, max: 27 }), fc.integer({ min: 0, max: 100 }), uren, (m, dagen, lw, u) => {
        const vast = { uren: [{ waarde: u }], voltijdUren: [{ waarde: 38 }], loonwaarde: [{ waarde: lw }] };
        const knip = addDays(firstDay(m), dagen);
        // the base is set per 1 January; both halves must have the one of this month
        const vanaf: IsoDate = '2023-06-01';
        const heel = op(dienst({ ...vast, begin: vanaf, subsidie: { vanaf } }), m);
        const eerste = op(dienst({ ...vast, begin: vanaf, subsidie: { vanaf, tot: knip } }), m);
        const gedeeld = op(
          dienst({
            ...vast,
            begin: vanaf,
            subsidie: { vanaf },
            uren: [
              { waarde: u, tot: knip },
              // other hours than before, or the two parts are one
              { waarde: u < 38 ? u + 1 : u - 1, vanaf: knip },
            ],
          }),
          m,
        );
        const som = (x: typeof heel) => x.delen.reduce((t, d) => t + d.subsidie + d.vergoeding, 0);
        expect(som(heel)).toBe(heel.totaal?.value);
        expect(gedeeld.delen[0]?.subsidie).toBe(eerste.delen[0]?.subsidie);
        const tweede = dienst({ ...vast, begin: vanaf, subsidie: { vanaf } });
        const rest = loonkostensubsidieMaand({ ...tweede, uren: [{ waarde: u, vanaf: knip }] }, m);
        const naKnip = rest.delen.find((d) => d.vanaf === knip);
        expect((eerste.delen[0]?.subsidie ?? 0) + (naKnip?.subsidie ?? 0)).toBe(heel.delen[0]?.subsidie);
        expect((eerste.delen[0]?.vergoeding ?? 0) + (naKnip?.vergoeding ?? 0)).toBe(heel.delen[0]?.vergoeding);
      }),
      RUNS,
    );
  });

  it('is set by the day the subsidy began, and then by each 1 January (lid 7)', () => {
    expect(grondslagdatum('2025-03-10', '2025-12-31')).toBe('2025-03-10');
    expect(grondslagdatum('2025-03-10', '2026-01-01')).toBe('2026-01-01');
    expect(grondslagdatum('2025-03-10', '2026-07-01')).toBe('2026-01-01');
    expect(grondslagdatum('2026-01-01', '2026-01-01')).toBe('2026-01-01');
  });

  it('asks for a loonwaarde once the first half year is over', () => {
    const forfait = dienst({
      begin: '2026-01-15',
      subsidie: { vanaf: '2026-01-15' },
      forfaitair: [{ waarde: true }],
      loonwaarde: [],
    });
    expect(op(forfait, '2026-06').ontbreekt).toEqual([]);
    const juli = op(forfait, '2026-07');
    expect(juli.totaal).toBeUndefined();
    expect(juli.ontbreekt).toEqual([expect.objectContaining({ soort: 'feit', pad: 'loonwaarde' })]);
    expect(juli.delen.map(({ vanaf, totEnMet }) => [vanaf, totEnMet])).toEqual([['2026-07-01', '2026-07-14']]);
  });

  it('names an amount nobody published', () => {
    expect(op(dienst(), '2027-01').ontbreekt).toEqual([
      { soort: 'bedrag', naam: 'minimumloon per maand', datum: '2027-01-01' },
    ]);
    const jong = dienst({ geboortedatum: '1997-01-01', begin: '2016-02-01', subsidie: { vanaf: '2016-02-01' } });
    expect(op(jong, '2016-03').ontbreekt).toEqual([
      { soort: 'bedrag', naam: 'minimumjeugdloon per maand', datum: '2016-02-01' },
    ]);
  });

  it('has no parts outside the grant, and says which days a part has', () => {
    const kort = dienst({ subsidie: { vanaf: '2024-03-10', tot: '2024-03-20' } });
    expect(op(kort, '2024-02').delen).toEqual([]);
    expect(op(kort, '2024-02').totaal?.value).toBe(0);
    const maart = op(kort, '2024-03');
    expect(maart.delen).toMatchObject([{ vanaf: '2024-03-10', totEnMet: '2024-03-19' }]);
    expect(maart.lezingen).toEqual(['loonkostensubsidie-naar-dagen']);
    expect(op(dienst(), '2024-03').lezingen).toEqual([]);
    expect(op(dienst(), '2024-03').delen[0]?.totEnMet).toBe(lastDay('2024-03'));
  });
});

describe('what is asked for', () => {
  const ontbreekt = (d: IsoDate, feiten: Partial<Subsidiedag>) => {
    const poging = attempt(() =>
      loonkostensubsidie(lawOn(d), { soort: 'regulier', leeftijd: 30, uren: 24, ...feiten }),
    );
    return poging.ok ? undefined : poging.wat;
  };

  it.each([
    ['2026-01-01', {}, 'loonwaarde'],
    ['2026-01-01', { loonwaarde: 50, uren: 37 }, 'voltijdUren'],
    ['2023-12-31', { loonwaarde: 50 }, 'voltijdUren'],
    ['2016-12-31', { loonwaarde: 50, voltijdUren: 38 }, 'rechtensGeldendLoon'],
  ] as const)('on %s with %j: %s', (d, feiten, pad) => {
    expect(ontbreekt(d, feiten)).toMatchObject({ soort: 'feit', pad });
  });

  it('a forfaitaire subsidy before 2017 has no percentage', () => {
    expect(ontbreekt('2016-12-31', { forfaitair: true, voltijdUren: 38 })).toMatchObject({
      soort: 'bedrag',
      naam: 'percentage forfaitaire loonkostensubsidie',
    });
  });

  it('the rounding of the loonwaarde is not known before 2023', () => {
    const taken = [{ aandeel: 100, tempo: 50, kwaliteit: 90, inzetbaarheid: 100 }];
    expect(attempt(() => loonwaarde(lawOn('2022-12-31'), taken))).toMatchObject({ ok: false });
    expect(() => loonwaarde(lawOn('2026-01-01'), [...taken, ...taken])).toThrow(RangeError);
  });

  it('an hour of somebody young had no amount before 2024, and a full week is asked for', () => {
    expect(attempt(() => minimumuurloon(lawOn('2023-12-31'), { leeftijd: 19, urenPerWeek: 38 }))).toMatchObject({
      ok: false,
      wat: { soort: 'bedrag' },
    });
    expect(attempt(() => minimumuurloon(lawOn('2023-12-31'), { leeftijd: 30 }))).toMatchObject({
      ok: false,
      wat: { pad: 'urenPerWeek' },
    });
  });
});
