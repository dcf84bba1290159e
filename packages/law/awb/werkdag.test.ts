import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekday } from '../kernel/index.ts';
import { eerstePaasdag, eerstvolgendeWerkdag, feestdag, isWerkdag, werkdagenTussen } from './werkdag.ts';

describe('general holidays', () => {
  it.each([
    [2015, '2015-04-05'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (jaar, pasen) => expect(eerstePaasdag(jaar)).toBe(pasen));

  it.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede Pinksterdag'],
    ['2026-12-25', 'Eerste Kerstdag'],
    ['2026-12-26', 'Tweede Kerstdag'],
    ['2023-04-28', 'Gelijkgesteld met een feestdag'],
    ['2024-12-27', 'Gelijkgesteld met een feestdag'],
    ['2026-01-02', 'Gelijkgesteld met een feestdag'],
    ['2026-05-15', 'Gelijkgesteld met een feestdag'],
    ['2027-05-07', 'Gelijkgesteld met een feestdag'],
  ])('%s is %s', (datum, naam) => expect(feestdag(isoDate(datum))).toBe(naam));

  it('knows that 27 April is no holiday when it is a Sunday', () => {
    expect(feestdag('2025-04-27')).toBeUndefined();
    expect(isWerkdag('2025-04-27')).toBe(false);
  });
});

describe('working days', () => {
  it('counts from a day until another', () => {
    expect(werkdagenTussen('2026-04-02', '2026-04-08')).toBe(2);
    expect(werkdagenTussen('2026-04-08', '2026-04-08')).toBe(0);
  });

  it('never finds a weekend or holiday, and nothing in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (n) => {
        const datum = addDays('2015-01-01', n);
        const werkdag = eerstvolgendeWerkdag(datum);
        expect(weekday(werkdag)).toBeLessThan(6);
        expect(feestdag(werkdag)).toBeUndefined();
        for (let dag = datum; dag < werkdag; dag = addDays(dag, 1)) expect(isWerkdag(dag)).toBe(false);
      }),
    );
  });
});
