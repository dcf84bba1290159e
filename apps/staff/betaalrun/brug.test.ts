import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brugas, brugdelen, stapel } from './brug.ts';

const stap = fc.record({
  oorzaak: fc.string({ minLength: 1 }),
  aantal: fc.integer({ min: 1, max: 99 }),
  bedragInCenten: fc.integer({ min: -50_000_000, max: 50_000_000 }).filter((n) => n !== 0),
});

describe('the bridge of differences', () => {
  it('meets from the first to the last, whatever the causes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000_000 }),
        fc.integer({ min: 0, max: 200_000_000 }),
        fc.array(stap, { maxLength: 9 }),
        (vorige, nu, stappen) => {
          const delen = brugdelen(vorige, nu, stappen);
          let stand = vorige;
          for (const deel of delen.slice(1, -1)) {
            expect(deel.soort === 'min' ? deel.tot : deel.van).toBe(stand);
            stand = deel.soort === 'min' ? deel.van : deel.tot;
          }
          expect(stand).toBe(nu);
        },
      ),
    );
  });

  it('names what no cause explains', () => {
    expect(
      brugdelen(100, 150, [{ oorzaak: 'nieuw', aantal: 1, bedragInCenten: 30 }]).map(({ oorzaak }) => oorzaak),
    ).toEqual(['vorige keer', 'nieuw', 'niet verklaard', 'deze keer']);
  });

  it('breaks the axis only when the differences are small beside the whole', () => {
    expect(brugas(brugdelen(144_190_217, 145_633_848, [])).gebroken).toBe(true);
    expect(brugas(brugdelen(10_000, 90_000, [])).gebroken).toBe(false);
    expect(brugas(brugdelen(0, 90_000, [])).onder).toBe(0);
  });
});

describe('dots of the lines that differ', () => {
  it('draws each line that differs once, never two on one place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ verschilInCenten: fc.option(fc.integer({ min: -300_000, max: 300_000 })) }), {
          maxLength: 200,
        }),
        (regels) => {
          const { punten } = stapel(regels, 900, 8);
          expect(punten).toHaveLength(
            regels.filter(({ verschilInCenten }) => verschilInCenten !== null && verschilInCenten !== 0).length,
          );
          expect(new Set(punten.map(({ kolom, rij }) => `${kolom}|${rij}`)).size).toBe(punten.length);
        },
      ),
    );
  });
});
