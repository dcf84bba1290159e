import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, lawOn, type Maand } from '../kernel/index.ts';
import { hoortBijGroep, jaarvaststelling, leenschema, magOmNiet, type Zelfstandigengroep } from './index.ts';

const RUNS = { numRuns: Math.max(500, fc.readConfigureGlobal()?.numRuns ?? 0) };
const law = lawOn('2026-03-01');
const bedrag = (cents: number) => law.fact(cents, 'x', () => '');
const euro = fc.integer({ min: 0, max: 4_000_000 });

describe('a book year', () => {
  const jaar = fc.record({
    verleend: euro,
    jaarnorm: fc.integer({ min: 1, max: 4_000_000 }),
    maanden: fc.integer({ min: 1, max: 12 }),
    magOmNiet: fc.boolean(),
  });

  it('conserves every cent: what was given becomes a gift, a claim or stays a loan', () => {
    fc.assert(
      fc.property(jaar, euro, (j, inkomen) => {
        const u = jaarvaststelling(law, j, bedrag(inkomen));
        expect(j.verleend + u.bijverleend.value).toBe(u.omNiet.value + u.terug.value + u.blijftLening.value);
        for (const deel of [u.bijverleend, u.omNiet, u.terug, u.blijftLening])
          expect(deel.value).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('more income never leaves more gift', () => {
    fc.assert(
      fc.property(jaar, euro, fc.integer({ min: 1, max: 500_000 }), (j, inkomen, meer) => {
        const gift = (netto: number) => jaarvaststelling(law, j, bedrag(netto)).omNiet.value;
        expect(gift(inkomen + meer)).toBeLessThanOrEqual(gift(inkomen));
      }),
      RUNS,
    );
  });
});

describe('a loan', () => {
  it('is paid off to the cent, with interest that falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26_104_800 }), fc.integer({ min: 1, max: 120 }), (som, maanden) => {
        const { termijnen, rente } = leenschema(law, bedrag(som), maanden, '2026-04' as Maand);
        expect(termijnen.length).toBe(maanden);
        expect(termijnen.reduce((a, t) => a + t.aflossing, 0)).toBe(som);
        expect(termijnen.reduce((a, t) => a + t.rente, 0)).toBe(rente.value);
        expect(termijnen.at(-1)?.rest).toBe(0);
        const renten = termijnen.map((t) => t.rente);
        expect(renten).toEqual([...renten].sort((a, b) => b - a));
        expect(termijnen.every((t) => t.aflossing >= 0 && t.rest >= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('takes no longer than ten years', () => {
    expect(() => leenschema(law, bedrag(100), 121, '2026-04' as Maand)).toThrow(RangeError);
  });
});

describe('own capital', () => {
  it('more debts never take bijstand om niet away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom<Zelfstandigengroep>('gevestigd', 'ouder'),
        (totaal, schulden, meer, groep) => {
          fc.pre(magOmNiet(law, { totaal, schulden }, groep).value);
          expect(magOmNiet(law, { totaal, schulden: schulden + meer }, groep).value).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('the groups', () => {
  const ja = { waarde: true };
  const nee = { waarde: false };

  it('asks for the oordeel on viability and never fills it in', () => {
    const poging = attempt(() => hoortBijGroep(law, { voldoetAanEisen: ja, redelijkeTermijn: ja }, 'gevestigd'));
    expect(poging).toMatchObject({ ok: false, wat: { soort: 'feit', pad: 'zelfstandige.levensvatbaar' } });
  });

  it('nobody is at once in a group for viable and in one for enterprises that are not', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (b) => {
        const v = (i: number) => (b[i] ? ja : nee);
        const z = {
          voldoetAanEisen: v(0),
          levensvatbaar: v(1),
          redelijkeTermijn: v(2),
          uitkeringWerkloosheid: v(3),
          tienJaarUitgeoefend: v(4),
          duurzaamOntoereikend: v(5),
          beeindigtBinnenJaar: v(6),
          bereidtVoorMetBijstand: v(7),
          geboortedatum: { waarde: '1959-01-01' as const },
          verwachtBrutoInkomen: { waarde: 1_200_000 },
        };
        const hoort = (groep: Zelfstandigengroep) => hoortBijGroep(law, z, groep).value;
        const levensvatbaar = hoort('gevestigd') || hoort('beginnend');
        expect(levensvatbaar && (hoort('ouder') || hoort('beeindigend'))).toBe(false);
      }),
      RUNS,
    );
  });
});
