import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, type Maand, walk } from '../kernel/index.ts';
import { berekenDag, berekenMaand, type Dossier, type Geldend, type Tijdlijn } from './index.ts';
import { waarden, willekeurigDossier } from './willekeurig-dossier.testdata.ts';

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
const RUNS = { numRuns: 400 };

describe('for every household', () => {
  it('gives an outcome that adds up, and never throws', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const u = berekenMaand(dossier, m);
        for (const bedrag of [
          u.norm,
          u.inkomen,
          u.vrijgelaten,
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
          expect(u.uitkering.value).toBe(norm - (u.inkomen.value - u.vrijgelaten.value));
          expect(u.uitkering.value).toBeGreaterThan(0);
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
        const met = waarden(berekenMaand(dossier, m));
        expect(waarden(berekenMaand(dossier, m, undefined, { reasons: false }))).toEqual(met);
        expect(waarden(berekenMaand(dossier, m))).toEqual(met);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const andersom: Dossier = {
          ...dossier,
          kinderen: [...(dossier.kinderen ?? [])].reverse(),
          medebewoners: [...(dossier.medebewoners ?? [])].reverse(),
          inkomsten: [...(dossier.inkomsten ?? [])].reverse(),
        };
        expect(waarden(berekenMaand(andersom, m))).toEqual(waarden(berekenMaand(dossier, m)));
      }),
      RUNS,
    );
  });

  it('does not change when an entry is split in two equal ones', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, fc.integer({ min: 1, max: 28 }), (dossier, m, n) => {
        expect(waarden(berekenMaand(gesplitst(dossier, addDays(`${m}-01` as IsoDate, n)), m))).toEqual(
          waarden(berekenMaand(dossier, m)),
        );
      }),
      RUNS,
    );
  });

  it('explains every outcome in sentences with an article or a fact', () => {
    fc.assert(
      fc.property(willekeurigDossier, maand, (dossier, m) => {
        const u = berekenMaand(dossier, m);
        for (const boom of [u.recht, u.norm, u.inkomen, u.uitkering, u.voorschot]) {
          if (!boom) continue;
          for (const node of walk(boom)) {
            expect(node.says.length).toBeGreaterThan(3);
            expect(node.says).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('work pays', () => {
  const gewoon = fc.record({
    geboren: fc.integer({ min: 1965, max: 2004 }),
    partner: fc.boolean(),
    medebewoner: fc.boolean(),
    vrijlating: fc.constantFrom<('n' | 'y' | 'r' | undefined)[]>('n', 'y', 'r', undefined),
    kind: fc.boolean(),
  });

  function dossierMet(
    g: typeof gewoon extends fc.Arbitrary<infer T> ? T : never,
    netto: number,
    aanspraak: boolean,
  ): Dossier {
    return {
      aanvrager: { id: 'a', geboortedatum: { waarde: `${g.geboren}-06-01` as IsoDate } },
      partner: g.partner ? [{ waarde: { id: 'p', geboortedatum: { waarde: '1985-01-01' } } }] : [],
      kinderen: g.kind ? [{ id: 'k', geboortedatum: { waarde: '2018-01-01' } }] : [],
      medebewoners: g.medebewoner ? [{ id: 'm', geboortedatum: { waarde: '1990-01-01' } }] : [],
      inkomsten: [
        {
          id: 'i',
          persoon: 'a',
          soort: 'loon',
          netto,
          vakantietoeslag: aanspraak ? 'aanspraak' : 'inbegrepen',
          vrijlating: g.vrijlating,
        },
      ],
    };
  }

  const bedrag = fc.integer({ min: 0, max: 300_000 });

  it('more wage never lowers wage and bijstand together', () => {
    fc.assert(
      fc.property(gewoon, bedrag, fc.integer({ min: 1, max: 50_000 }), (g, netto, meer) => {
        const totaal = (loon: number) =>
          loon + (berekenDag(dossierMet(g, loon, false), '2026-02-01').uitkering?.value ?? 0);
        expect(totaal(netto + meer)).toBeGreaterThanOrEqual(totaal(netto));
      }),
      RUNS,
    );
  });

  it('also with a holiday claim, within one band of the Regeling', () => {
    const banden = [0, 876_39, 1059_26, 2175_48, 300_000];
    fc.assert(
      fc.property(gewoon, bedrag, fc.integer({ min: 1, max: 50_000 }), (g, netto, meer) => {
        const band = (loon: number) => banden.filter((grens) => loon >= grens).length;
        fc.pre(band(netto) === band(netto + meer));
        const totaal = (loon: number) => {
          const u = berekenDag(dossierMet(g, loon, true), '2026-02-01');
          return (u.inkomen?.value ?? 0) + (u.uitkering?.value ?? 0);
        };
        expect(totaal(netto + meer)).toBeGreaterThanOrEqual(totaal(netto));
      }),
      RUNS,
    );
  });

  it('gives for a month without changes what it gives for a day in it', () => {
    fc.assert(
      fc.property(gewoon, bedrag, (g, netto) => {
        const dossier = dossierMet(g, netto, true);
        expect(waarden(berekenMaand(dossier, '2026-02'))).toEqual(waarden(berekenDag(dossier, '2026-02-10')));
      }),
      RUNS,
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
