import { describe, expect, it } from 'vitest';
import { type Cents, type IsoDate, type Parameter, readOn } from '../kernel/index.ts';
import * as amounts from './index.ts';

const SCHIJFTARIEF: Readonly<Record<string, number>> = {
  '2019': 36.65,
  '2020': 37.35,
  '2021': 37.1,
  '2022': 37.07,
  '2023': 36.93,
  '2024': 36.97,
  '2025': 35.82,
  '2026': 35.75,
};
const LOONSTAP = 4_50;
const MAANDEN = 12;

function op(parameter: Parameter<Cents>, datum: IsoDate): Cents {
  const gelezen = readOn(parameter, datum);
  if (!gelezen.known) throw new Error(`${parameter.naam} ${datum}`);
  return gelezen.value;
}

/**
 * What is left of a gross amount with holiday pay in it: the month by the table (wage in steps of 4.50, tax of the year
 * in whole euros), the holiday pay at the rate of the first bracket.
 */
function netto(bruto: Cents, datum: IsoDate): Cents {
  const tarief = SCHIJFTARIEF[datum.slice(0, 4)] ?? Number.NaN;
  const zonderToeslag = Math.round(bruto / 1.08);
  const tabelloon = Math.floor(zonderToeslag / LOONSTAP) * LOONSTAP;
  const belasting = Math.floor((tabelloon * MAANDEN * tarief) / 10_000) * 100 - op(amounts.loonheffingskorting, datum);
  return bruto - Math.round(belasting / MAANDEN) - Math.round(((bruto - zonderToeslag) * tarief) / 100);
}

describe('grondslagen of IOAW and IOAZ', () => {
  const data = amounts.grondslagWoningdeler.values.map((v) => v.from);

  it('ten half-years are known', () => expect(data.length).toBe(10));

  it.each(data)('%s: net it is half the norm of gehuwden, and gehuwden together have twice that', (datum) => {
    const deel = op(amounts.grondslagWoningdeler, datum);
    expect(netto(deel, datum)).toBe(Math.round(op(amounts.normGehuwden, datum) / 2));
    expect(op(amounts.grondslagGehuwden, datum)).toBeGreaterThanOrEqual(2 * deel - 2);
    expect(op(amounts.grondslagGehuwden, datum)).toBeLessThanOrEqual(2 * deel);
  });

  it.each(amounts.grondslagAlleenstaande.values.map((v) => v.from))(
    '%s: net it is the norm of an alleenstaande',
    (datum) => {
      expect(netto(op(amounts.grondslagAlleenstaande, datum), datum)).toBe(op(amounts.normAlleenstaande, datum));
    },
  );

  it('what hr-kiosk.nl prints for an alleenstaande in 2024 is not the norm of either half-year', () => {
    expect(netto(1519_24, '2024-01-01')).not.toBe(op(amounts.normAlleenstaande, '2024-01-01'));
    expect(netto(1519_24, '2024-07-01')).not.toBe(op(amounts.normAlleenstaande, '2024-07-01'));
    expect(readOn(amounts.grondslagAlleenstaande, '2024-01-01').known).toBe(false);
  });
});
