import { wettelijk } from '@meedoen/law/verordening';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { berekenCasus } from './berekening.ts';
import { isMaandencasus } from './casus.ts';
import { readCasus } from './read.ts';
import { toetsCasus } from './toets.ts';

const FIELDS = [
  'naam',
  'bron',
  'datum',
  'maand',
  'beleid',
  'huishouden',
  'vermogen',
  'inkomsten',
  'verwacht',
  'regel',
  'invoer',
  'marge',
  'meldingsdatum',
  'aanvraagdatum',
  'aanvrager',
  'partner',
  'kinderen',
  'medebewoners',
  'geboortedatum',
  'uitzondering',
  'netto',
  'waarde',
  'vanaf',
  'totEnMet',
  'maanden',
  'bekendVanaf',
  'bekendTotEnMet',
  'bekendOp',
  'recht',
  '__proto__',
  'constructor',
]; // prettier-ignore
const scalar = fc.constantFrom<unknown>(
  '2025-01-15',
  '2025-01',
  '600.00',
  '-1',
  '5',
  'student',
  'loon',
  'wettelijk',
  'kostendelersnorm',
  '',
  null,
  true,
  false,
  7,
  1.5,
); // prettier-ignore
const { content } = fc.letrec<{ content: unknown }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('content'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('content'), { maxKeys: 8 }),
  ),
}));

it('whatever stands in a file: a case, or Dutch messages with a place, never a crash', () => {
  fc.assert(
    fc.property(content, (value) => {
      const read = readCasus(value, 'optional');
      if (read.ok) return toetsCasus(read.casus, () => wettelijk).soort !== 'fout';
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { message, code } of read.problems) {
        expect(message).not.toMatch(/invalid|expected|received|unrecognized|undefined/i);
        expect(code).not.toBe('');
      }
      return true;
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});

const day = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
const date = day('2014-06-01', '2027-12-31');
const geboortedatum = day('1935-01-01', '1999-12-31');
const kinddatum = day('2009-01-01', '2015-01-31');
const amount = fc.integer({ min: 0, max: 400_000 }).map((cents) => (cents / 100).toFixed(2));
const overTime = <T>(waarde: fc.Arbitrary<T>) =>
  fc.oneof(
    waarde,
    fc.record(
      { waarde, vanaf: day('2014-06-01', '2020-12-31'), totEnMet: day('2020-12-31', '2027-12-31') },
      { requiredKeys: ['waarde'] },
    ),
  );
const person = {
  geboortedatum,
  nederlander: overTime(fc.boolean()),
  gedetineerd: overTime(fc.boolean()),
  wekenBuitenland: overTime(fc.constantFrom('0', '4', '5', '14')),
  woonsituatie: overTime(fc.constantFrom('zelfstandig', 'inrichting', 'dakloos')),
  overlijdensdatum: date,
};

it('a plausible case of any household over any month is refused with reasons or calculated', () => {
  let calculated = 0;
  const huishouden = fc.record(
    {
      aanvrager: fc.record(person, { requiredKeys: ['geboortedatum'] }),
      partner: fc.record({ ...person, recht: overTime(fc.boolean()), vanaf: date }, { requiredKeys: [] }),
      kinderen: fc.array(fc.record({ geboortedatum: kinddatum, vanaf: date }, { requiredKeys: ['geboortedatum'] }), {
        maxLength: 3,
      }),
      medebewoners: fc.array(
        fc.record(
          { geboortedatum, uitzondering: overTime(fc.constantFrom('student', 'huurder')), vanaf: date, totEnMet: date },
          { requiredKeys: ['geboortedatum'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['aanvrager'] },
  );
  const inkomst = fc.record(
    {
      netto: amount,
      persoon: fc.constantFrom('aanvrager', 'partner'),
      soort: fc.constantFrom('loon', 'pensioen', 'overig'),
      vakantietoeslag: fc.constantFrom('inbegrepen', 'aanspraak', 'geen'),
      vrijlating: fc.constantFrom('n', 'r', 'y'),
      vanaf: date,
    },
    { requiredKeys: ['netto'] },
  );
  const casus = fc.record(
    {
      naam: fc.constant('x'),
      bron: fc.constant('y'),
      maand: date.map((d) => d.slice(0, 7)),
      huishouden,
      inkomsten: fc.array(inkomst, { maxLength: 3 }),
      vermogen: fc.record({ spaargeld: amount, schulden: amount, vanaf: date }, { requiredKeys: [] }),
      meldingsdatum: date,
      aanvraagdatum: date,
    },
    { requiredKeys: ['naam', 'bron', 'maand', 'huishouden'] },
  );
  fc.assert(
    fc.property(casus, (value) => {
      const read = readCasus(value, 'optional');
      if (!read.ok) return read.problems.every(({ code }) => code !== 'verkeerde-vorm' && code !== 'onbekend-veld');
      if (isMaandencasus(read.casus)) return false;
      const result = berekenCasus(read.casus, () => wettelijk);
      if (!result.ok) return false;
      calculated += 1;
      const { uitkomsten, ontbreekt } = result.berekening;
      const waarde = (naam: string) => uitkomsten.find((u) => u.naam === naam)?.waarde;
      // Either there is an outcome that adds up, or it says what is missing.
      if (waarde('uitbetaling') === undefined) return ontbreekt.length > 0;
      return Number(waarde('uitkering')) - Number(waarde('vakantietoeslag')) === waarde('uitbetaling');
    }),
    { numRuns: 2000, seed: 20261124 },
  );
  expect(calculated).toBeGreaterThan(100);
});
