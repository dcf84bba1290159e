import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstDay, type IsoDate, type Maand, monthsBetween, nextMonth } from '../kernel/index.ts';
import { type BrutoDossier, type BrutoInkomst, berekenIoaw, type Vrijlatingsgrond } from './index.ts';

const RUNS = { numRuns: Math.max(150, fc.readConfigureGlobal()?.numRuns ?? 0) };
const JAAR = monthsBetween('2025-07' as Maand, '2026-06' as Maand);

const huis = fc.record({
  partner: fc.boolean(),
  medebewoner: fc.option(fc.constantFrom<IsoDate>('1990-01-01', '1999-01-02', '2003-05-05'), { nil: undefined }),
});
const grond = fc.option(fc.constantFrom<Vrijlatingsgrond>('n', 'r', 'y', 'lks'), { nil: undefined });
const centen = fc.integer({ min: 0, max: 350_000 });

function dossierMet(
  h: { partner: boolean; medebewoner?: IsoDate | undefined },
  inkomsten: BrutoInkomst[],
): BrutoDossier {
  return {
    aanvrager: { id: 'a', geboortedatum: { waarde: '1963-04-01' } },
    partner: h.partner ? [{ waarde: { id: 'p', geboortedatum: { waarde: '1970-01-01' } } }] : [],
    medebewoners: h.medebewoner ? [{ id: 'm', geboortedatum: { waarde: h.medebewoner } }] : [],
    werkloosheid: { vanaf: { waarde: '2022-01-01' }, grond: 'ww', uitkeringGeheelDoorlopen: { waarde: true } },
    inkomsten,
  };
}

const loon = (maand: Maand, bruto: number, vrijlating?: Vrijlatingsgrond, id: string = maand): BrutoInkomst => ({
  id,
  persoon: 'a',
  soort: 'loon',
  bruto,
  vanaf: firstDay(maand),
  tot: firstDay(nextMonth(maand)),
  vrijlating,
});

const getallen = (d: BrutoDossier, maand: Maand) => {
  const u = berekenIoaw(d, maand, { reasons: false });
  return {
    grondslag: u.grondslag?.value ?? 0,
    inkomen: u.inkomen?.value ?? 0,
    vrij: u.vrijgelaten?.value ?? 0,
    uitkering: u.uitkering?.value ?? 0,
    toeslag: u.vakantietoeslag?.value ?? 0,
    uitbetaling: u.uitbetaling?.value ?? 0,
    ontbreekt: u.ontbreekt,
  };
};

describe('IOAW with wages that change month by month', () => {
  it('grondslag is uitkering and counted income, as long as there is a right; cents are conserved', () => {
    fc.assert(
      fc.property(huis, fc.array(centen, { minLength: 12, maxLength: 12 }), grond, (h, lonen, g) => {
        const dossier = dossierMet(
          h,
          JAAR.map((m, i) => loon(m, lonen[i] ?? 0, g)),
        );
        for (const maand of JAAR) {
          const u = getallen(dossier, maand);
          expect(u.ontbreekt).toEqual([]);
          expect(u.uitkering).toBe(Math.max(0, u.grondslag - u.inkomen + u.vrij));
          expect(u.toeslag + u.uitbetaling).toBe(u.uitkering);
          expect(u.vrij).toBeLessThanOrEqual(u.inkomen);
        }
      }),
      RUNS,
    );
  });

  it('a month depends on its own wage: another wage in another month changes nothing but the counter', () => {
    fc.assert(
      fc.property(
        huis,
        fc.array(centen, { minLength: 12, maxLength: 12 }),
        centen,
        fc.nat(11),
        (h, lonen, anders, welke) => {
          const dossier = (alle: number[]) =>
            dossierMet(
              h,
              JAAR.map((m, i) => loon(m, alle[i] ?? 0)),
            );
          const gewijzigd = lonen.map((l, i) => (i === welke ? anders : l));
          for (const [i, maand] of JAAR.entries()) {
            if (i === welke) continue;
            expect(getallen(dossier(gewijzigd), maand)).toEqual(getallen(dossier(lonen), maand));
          }
        },
      ),
      RUNS,
    );
  });

  it('the order in which wages came in does not matter', () => {
    fc.assert(
      fc.property(huis, fc.array(centen, { minLength: 12, maxLength: 12 }), grond, (h, lonen, g) => {
        const inkomsten = JAAR.map((m, i) => loon(m, lonen[i] ?? 0, g));
        for (const maand of JAAR) {
          expect(getallen(dossierMet(h, [...inkomsten].reverse()), maand)).toEqual(
            getallen(dossierMet(h, inkomsten), maand),
          );
        }
      }),
      RUNS,
    );
  });

  it('more wage never lowers wage and uitkering together', () => {
    fc.assert(
      fc.property(huis, centen, fc.integer({ min: 1, max: 60_000 }), grond, (h, bruto, meer, g) => {
        const totaal = (b: number) =>
          b + getallen(dossierMet(h, [loon('2026-03' as Maand, b, g)]), '2026-03').uitkering;
        expect(totaal(bruto + meer)).toBeGreaterThanOrEqual(totaal(bruto));
      }),
      RUNS,
    );
  });

  it('a stretch of facts cut in two gives the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (begin, knip) => {
        const vanaf = addDays('2026-03-01', begin);
        const midden = addDays('2026-03-01', knip);
        const heel = { id: 'm', geboortedatum: { waarde: '1990-01-01' as IsoDate } };
        const dossier = (stukken: { vanaf?: IsoDate; tot?: IsoDate }[]): BrutoDossier => ({
          ...dossierMet({ partner: false }, []),
          medebewoners: stukken.map((periode) => ({ ...heel, periode })),
        });
        const een = dossier([{ vanaf }]);
        const twee = midden > vanaf ? dossier([{ vanaf, tot: midden }, { vanaf: midden }]) : een;
        expect(getallen(twee, '2026-03')).toEqual(getallen(een, '2026-03'));
      }),
      RUNS,
    );
  });

  it('six months of exemption, and no seventh, whatever the gaps between them', () => {
    fc.assert(
      fc.property(fc.subarray(JAAR, { minLength: 7 }), (maanden) => {
        const dossier = dossierMet(
          { partner: false },
          maanden.map((m) => loon(m, 60_000, 'n')),
        );
        const vrij = maanden.map((m) => getallen(dossier, m).vrij);
        expect(vrij.slice(0, 6).every((v) => v === 15_000)).toBe(true);
        expect(vrij.slice(6).every((v) => v === 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('names the grondslag that is missing since July 2026 and gives no old amount', () => {
    const u = berekenIoaw(dossierMet({ partner: false }, []), '2026-07');
    expect(u.uitkering).toBeUndefined();
    expect(u.ontbreekt).toEqual([
      { soort: 'bedrag', naam: 'grondslag IOAW en IOAZ, alleenstaande', datum: '2026-07-01' },
    ]);
  });

  it('takes a published amount that was entered by hand', async () => {
    const { grondslagAlleenstaande } = await import('../amounts/index.ts');
    const ingevoerd = {
      ...grondslagAlleenstaande,
      values: [{ from: '2026-07-01' as IsoDate, value: 1800_00, status: 'VERIFIED' as const, source: 'Staatscourant' }],
      gaps: [],
    };
    const reform = new Map([[grondslagAlleenstaande, ingevoerd]]) as never;
    expect(berekenIoaw(dossierMet({ partner: false }, []), '2026-07', { reform }).uitkering?.value).toBe(1800_00);
  });
});
