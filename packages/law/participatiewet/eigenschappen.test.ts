import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, type Maand, walk } from '../kernel/index.ts';
import {
  berekenMaand,
  type Dossier,
  type Geldend,
  type Inkomst,
  type Kostendelersuitzondering,
  type Persoon,
  type Tijdlijn,
  uitkomstwaarden,
  type Verlaging,
} from './index.ts';

const dag = (van: IsoDate, dagen: number): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: dagen }).map((n) => addDays(van, n));

/** Days around the months that the tests compute. */
const dichtbij = dag('2025-12-01', 180);

function geldend<T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<Geldend<T>> {
  return fc
    .tuple(waarde, fc.option(dichtbij, { nil: undefined }), fc.option(dichtbij, { nil: undefined }))
    .map(([w, a, b]) => {
      const [vanaf, tot] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
      return { waarde: w, vanaf, tot };
    });
}

function tijdlijn<T>(waarde: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<Tijdlijn<T>> {
  return fc.array(geldend(waarde), { maxLength });
}

/** Present in one of so many. */
const zelden = <T>(waarde: fc.Arbitrary<T>, opDe: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: opDe - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: waarde });

const vaakFalse = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const volwassene = dag('1945-01-01', 23_000).map((waarde) => ({ waarde }));

const persoon = (id: string): fc.Arbitrary<Persoon> =>
  fc.record(
    {
      id: fc.constant(id),
      geboortedatum: fc.option(volwassene, { nil: undefined, freq: 20 }),
      overlijdensdatum: zelden(
        dichtbij.map((waarde) => ({ waarde })),
        15,
      ),
      nederlander: tijdlijn(
        vaakFalse.map((vreemd) => !vreemd),
        1,
      ),
      rechtmatigVerblijf: tijdlijn(fc.boolean(), 2),
      woontInNederland: tijdlijn(fc.constant(true), 1),
      gedetineerd: tijdlijn(vaakFalse, 2),
      buitenland: zelden(tijdlijn(fc.constant(true as const), 2), 5).map((lijn) => lijn ?? []),
      wekenBuitenland: tijdlijn(fc.integer({ min: 0, max: 6 }), 1),
      studiefinanciering: tijdlijn(vaakFalse, 1),
      woonsituatie: tijdlijn(fc.constantFrom('zelfstandig', 'inrichting', 'dakloos'), 2),
      medischUrenbeperkt: tijdlijn(fc.boolean(), 1),
    },
    { requiredKeys: ['id'] },
  );

const UITZONDERINGEN: readonly Kostendelersuitzondering[] = ['huurder', 'student', 'bbl', 'gastgezin', 'ex-dakloze'];

const periode = geldend(fc.constant(true)).map(({ vanaf, tot }) => ({ vanaf, tot }));

const inkomst = (n: number): fc.Arbitrary<Inkomst> =>
  fc
    .tuple(
      fc.constantFrom('a', 'p'),
      fc.constantFrom('loon', 'uitkering', 'pensioen', 'alimentatie', 'overig'),
      fc.integer({ min: 0, max: 250_000 }),
      fc.constantFrom('inbegrepen', 'aanspraak', 'geen'),
      fc.constantFrom('n', 'r', 'y', undefined),
      periode,
    )
    .map(([wie, soort, netto, vakantietoeslag, vrijlating, tijd]) => ({
      id: `i${n}`,
      persoon: wie,
      soort,
      netto,
      vakantietoeslag,
      vrijlating,
      ...tijd,
    }));

/** A lowering as the college decided it; rare, so that most households keep their bijstand. */
const verlaging = (n: number): fc.Arbitrary<Verlaging> =>
  fc
    .tuple(
      fc.constantFrom('afstemming', 'taaleis'),
      fc.constantFrom(5, 20, 30, 60, 100),
      fc.constantFrom('bijstandsnorm', 'bijstand', undefined),
      periode,
    )
    .map(([grond, percentage, grondslag, tijd]) => ({ id: `v${n}`, grond, percentage, grondslag, ...tijd }));

/** Capital is known on most days. */
const vermogenslijn = <T>(waarde: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<Tijdlijn<T>> =>
  fc
    .tuple(waarde, tijdlijn(waarde, maxLength), fc.boolean())
    .map(([eerste, rest, altijd]) => (altijd ? [{ waarde: eerste }, ...rest] : rest));

/** A household with every kind of fact, also odd and contradicting ones. */
const willekeurigDossier: fc.Arbitrary<Dossier> = fc.record({
  aanvrager: persoon('a'),
  partner: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: tijdlijn(
        fc.tuple(persoon('p'), tijdlijn(fc.boolean(), 1)).map(([p, recht]) => ({ ...p, recht })),
        1,
      ),
    },
  ),
  kinderen: fc
    .array(fc.tuple(dag('2007-06-01', 6900), periode), { maxLength: 2 })
    .map((lijst) => lijst.map(([waarde, tijd], n) => ({ id: `k${n}`, geboortedatum: { waarde }, periode: tijd }))),
  medebewoners: fc
    .array(fc.tuple(volwassene, periode, tijdlijn(fc.constantFrom(...UITZONDERINGEN), 2)), { maxLength: 3 })
    .map((lijst) =>
      lijst.map(([geboortedatum, tijd, uitzonderingen], n) => ({
        id: `m${n}`,
        geboortedatum,
        periode: tijd,
        uitzonderingen,
      })),
    ),
  inkomsten: fc.oneof(
    fc.constant([]),
    fc.tuple(inkomst(1)).map(([een]) => [een]),
    fc.tuple(inkomst(1), inkomst(2)).map(([een, twee]) => [een, twee]),
  ),
  vermogen: vermogenslijn(
    fc.record(
      {
        spaargeld: fc.integer({ min: 0, max: 1_000_000 }),
        schulden: fc.integer({ min: 0, max: 500_000 }),
        overigBezit: fc.integer({ min: 0, max: 500_000 }),
        overwaardeWoning: fc.integer({ min: 0, max: 7_500_000 }),
        tegeldemakingWoningVerlangd: fc.boolean(),
      },
      { requiredKeys: ['spaargeld', 'schulden'] },
    ),
    2,
  ),
  verlagingen: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(verlaging(1), verlaging(2)).map((beide) => [...beide]) },
  ),
  meldingsdatum: zelden(
    dichtbij.map((waarde) => ({ waarde })),
    4,
  ),
});

const maand = fc.constantFrom<Maand[]>(
  '2015-03',
  '2015-11',
  '2022-12',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-05',
);
/** As many as `npm run proof` asks for, and else enough to find what is odd. */
const runs = (n: number) => ({ numRuns: Math.max(n, fc.readConfigureGlobal()?.numRuns ?? 0) });
const RUNS = runs(400);

describe('for every household', () => {
  it('gives an outcome that adds up, and never throws', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const u = berekenMaand(dossier, m);
        for (const bedrag of [
          u.norm,
          u.inkomen,
          u.vrijgelaten,
          u.verlaging,
          u.uitkering,
          u.vakantietoeslag,
          u.uitbetaling,
          u.vermogen,
        ]) {
          if (bedrag) {
            expect(bedrag.value).toBeGreaterThanOrEqual(0);
            expect(Number.isInteger(bedrag.value)).toBe(true);
          }
        }
        if (u.vrijgelaten && u.inkomen) expect(u.vrijgelaten.value).toBeLessThanOrEqual(u.inkomen.value);
        if (u.uitkering && u.vakantietoeslag && u.uitbetaling) {
          expect(u.uitbetaling.value + u.vakantietoeslag.value).toBe(u.uitkering.value);
        }
        if (u.recht?.value && u.uitkering && u.norm && u.inkomen && u.vrijgelaten) {
          const norm = u.norm.value + (u.verhogingInrichting?.value ?? 0);
          const verlaging = u.verlaging?.value ?? 0;
          expect(u.uitkering.value + verlaging).toBe(norm - (u.inkomen.value - u.vrijgelaten.value));
          expect(u.uitkering.value + verlaging).toBeGreaterThan(0);
          expect((u.verlagingspercentage?.value ?? 0) > 0).toBe(u.verlaging !== undefined);
        }
        if (u.recht?.value === false) {
          expect(u.uitkering?.value).toBe(0);
          expect(u.reden).toBeDefined();
        }
        if (u.recht === undefined) expect(u.ontbreekt.length).toBeGreaterThan(0);
        const dagen = u.delen.reduce((som, d) => som + d.dagen, 0);
        expect(dagen).toBe(new Date(Date.UTC(Number(m.slice(0, 4)), Number(m.slice(5)), 0)).getUTCDate());
      }),
      RUNS,
    );
  });

  it('gives the same values with and without reasons, and twice', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const met = uitkomstwaarden(berekenMaand(dossier, m));
        expect(uitkomstwaarden(berekenMaand(dossier, m, undefined, { reasons: false }))).toEqual(met);
        expect(uitkomstwaarden(berekenMaand(dossier, m))).toEqual(met);
      }),
      RUNS,
    );
  });

  it('exempts what held in the first half of a month only, with and without reasons (seed -545601254)', () => {
    const dossier: Dossier = {
      aanvrager: {
        id: 'a',
        geboortedatum: { waarde: '1985-06-01' },
        medischUrenbeperkt: [{ waarde: true, tot: '2026-05-17' }],
      },
      inkomsten: [{ id: 'i', persoon: 'a', soort: 'loon', netto: 62_000, vakantietoeslag: 'inbegrepen' }],
    };
    const met = uitkomstwaarden(berekenMaand(dossier, '2026-05'));
    // 16 of 31 days: 15% of 320,00
    expect(met.vrijgelaten).toBe(4_800);
    expect(uitkomstwaarden(berekenMaand(dossier, '2026-05', undefined, { reasons: false }))).toEqual(met);
  });

  it('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const andersom: Dossier = {
          ...dossier,
          kinderen: [...(dossier.kinderen ?? [])].reverse(),
          medebewoners: [...(dossier.medebewoners ?? [])].reverse(),
          inkomsten: [...(dossier.inkomsten ?? [])].reverse(),
          verlagingen: [...(dossier.verlagingen ?? [])].reverse(),
        };
        expect(uitkomstwaarden(berekenMaand(andersom, m))).toEqual(uitkomstwaarden(berekenMaand(dossier, m)));
      }),
      RUNS,
    );
  });

  it('does not change when an entry is split in two equal ones', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, fc.integer({ min: 1, max: 28 }), (dossier, m, n) => {
        expect(uitkomstwaarden(berekenMaand(gesplitst(dossier, addDays(`${m}-01` as IsoDate, n)), m))).toEqual(
          uitkomstwaarden(berekenMaand(dossier, m)),
        );
      }),
      RUNS,
    );
  });

  it('knows no partner any more after a partnership that outlived a death by a day, however it was written down', () => {
    const aanvrager = {
      id: 'a',
      geboortedatum: { waarde: '1985-06-01' as IsoDate },
      overlijdensdatum: { waarde: '2026-03-01' as IsoDate },
    };
    const waarde = { id: 'p', geboortedatum: { waarde: '1986-06-01' as IsoDate } };
    const heel: Dossier = { aanvrager, partner: [{ waarde, tot: '2026-03-03' }] };
    const delen: Dossier = {
      aanvrager,
      partner: [
        { waarde, tot: '2026-03-02' },
        { waarde, vanaf: '2026-03-02', tot: '2026-03-03' },
      ],
    };
    const maart = uitkomstwaarden(berekenMaand(heel, '2026-03'));
    expect(maart.delen.map(({ vanaf }) => vanaf)).toContain('2026-03-03');
    expect(uitkomstwaarden(berekenMaand(delen, '2026-03'))).toEqual(maart);
  });

  it('explains every outcome in sentences with an article or a fact', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const u = berekenMaand(dossier, m);
        for (const boom of [u.recht, u.norm, u.inkomen, u.verlaging, u.uitkering, u.voorschot]) {
          if (!boom) continue;
          for (const node of walk(boom)) {
            expect(node.says.length).toBeGreaterThan(3);
            expect(node.says).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      runs(150),
    );
  });
});

/** Every entry that holds on a day and the day before, cut in two on that day. */
function gesplitst(dossier: Dossier, op: IsoDate): Dossier {
  const knip = <T>(lijn: Tijdlijn<T> | undefined): Tijdlijn<T> | undefined =>
    lijn?.flatMap((g: Geldend<T>) =>
      (g.vanaf === undefined || g.vanaf < op) && (g.tot === undefined || op < g.tot)
        ? [
            { ...g, tot: op },
            { ...g, vanaf: op },
          ]
        : [g],
    );
  return {
    ...dossier,
    aanvrager: {
      ...dossier.aanvrager,
      nederlander: knip(dossier.aanvrager.nederlander) ?? [],
      rechtmatigVerblijf: knip(dossier.aanvrager.rechtmatigVerblijf) ?? [],
      gedetineerd: knip(dossier.aanvrager.gedetineerd) ?? [],
      buitenland: knip(dossier.aanvrager.buitenland) ?? [],
      woonsituatie: knip(dossier.aanvrager.woonsituatie) ?? [],
      studiefinanciering: knip(dossier.aanvrager.studiefinanciering) ?? [],
    },
    partner: knip(dossier.partner) ?? [],
    medebewoners: (dossier.medebewoners ?? []).map((m) => ({ ...m, uitzonderingen: knip(m.uitzonderingen) ?? [] })),
    vermogen: knip(dossier.vermogen) ?? [],
    verlagingen: (dossier.verlagingen ?? []).flatMap((v) =>
      (v.vanaf === undefined || v.vanaf < op) && (v.tot === undefined || op < v.tot)
        ? [
            { ...v, tot: op },
            { ...v, id: `${v.id}b`, vanaf: op },
          ]
        : [v],
    ),
    inkomsten: (dossier.inkomsten ?? []).flatMap((i) =>
      (i.vanaf === undefined || i.vanaf < op) && (i.tot === undefined || op < i.tot)
        ? [
            { ...i, tot: op },
            { ...i, id: `${i.id}b`, vanaf: op },
          ]
        : [i],
    ),
  };
}
