import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../kernel/index.ts';
import { berekenDag, berekenMaand, type Dossier, uitkomstwaarden } from './index.ts';

const RUNS = { numRuns: Math.max(400, fc.readConfigureGlobal()?.numRuns ?? 0) };

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
        expect(uitkomstwaarden(berekenMaand(dossier, '2026-02'))).toEqual(
          uitkomstwaarden(berekenDag(dossier, '2026-02-10')),
        );
      }),
      RUNS,
    );
  });
});
