import fc from 'fast-check';
import { addDays, type IsoDate } from '../kernel/index.ts';
import type { Dossier, Geldend, Inkomst, Kostendelersuitzondering, MaandUitkomst, Persoon, Tijdlijn } from './index.ts';

/** Random households for the tests that state the laws of the law. Not part of the product. */

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

/** Capital is known on most days. */
const vermogenslijn = <T>(waarde: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<Tijdlijn<T>> =>
  fc
    .tuple(waarde, tijdlijn(waarde, maxLength), fc.boolean())
    .map(([eerste, rest, altijd]) => (altijd ? [{ waarde: eerste }, ...rest] : rest));

/** A household with every kind of fact, also odd and contradicting ones. */
export const willekeurigDossier: fc.Arbitrary<Dossier> = fc.record({
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
  meldingsdatum: zelden(
    dichtbij.map((waarde) => ({ waarde })),
    4,
  ),
});

/** The values of an outcome without their reasons, to compare two of them. */
export function waarden(u: MaandUitkomst) {
  return {
    recht: u.recht?.value,
    reden: u.reden,
    ingangsdatum: u.ingangsdatum?.value,
    norm: u.norm?.value,
    verhogingInrichting: u.verhogingInrichting?.value,
    normExclusiefVakantietoeslag: u.normExclusiefVakantietoeslag?.value,
    aantalKostendelers: u.aantalKostendelers?.value,
    inkomen: u.inkomen?.value,
    vrijgelaten: u.vrijgelaten?.value,
    vermogen: u.vermogen?.value,
    vermogensgrens: u.vermogensgrens?.value,
    uitkering: u.uitkering?.value,
    vakantietoeslag: u.vakantietoeslag?.value,
    uitbetaling: u.uitbetaling?.value,
    voorschot: u.voorschot?.value,
    delen: u.delen.map((d) => ({ ...d.tijdvak, dagen: d.dagen, norm: d.norm?.value, geenRecht: d.geenRecht?.value })),
    lezingen: [...u.lezingen].sort(),
    ontbreekt: u.ontbreekt.map((o) => (o.soort === 'bedrag' ? o.naam : o.pad)).sort(),
  };
}
