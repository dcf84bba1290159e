import { lawOn } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdeel } from '../betaling/index.ts';
import { inhoudingUit, ruimteIn } from './index.ts';

const law = lawOn('2026-12-01');
const e = (bedrag: number) => law.fact(bedrag, 'proef', () => 'proef');
/** A month with this norm and income, of which so much was exempted. */
const maand = (norm: number, inkomen = 0, vrij = 0) => {
  const uitkering = Math.max(0, norm - inkomen + vrij);
  return {
    ...{ norm: e(norm), inkomen: e(inkomen), uitkering: e(uitkering) },
    vakantietoeslag: e(Math.round(uitkering * 0.05)),
  };
};
const regeling = (perMaand: number, rest = 500_00) => ({
  ...{ id: 'r', naam: 'Gemeente', perMaand, beslagvrijeVoet: undefined },
  open: [
    { id: 'nieuw', rest, ontstaanOp: '2026-05-01' as const },
    { id: 'oud', rest: 30_00, ontstaanOp: '2025-05-01' as const },
  ],
});
const delen = (perMaand: number, uitkomst = maand(1_401_50)) =>
  inhoudingUit(regeling(perMaand), '2026-12', uitkomst).inhoudingen.map(
    (each) => each.soort === 'aflossing' && [each.vordering, each.bedrag],
  );

// 5 of 1,401.50 is 70.08: 95% stays free (Rv 475da, as schuldinfo.nl works it out for 2021)
describe('what may be kept back in a month (Pw art. 60, Awb 4:93 lid 4)', () => {
  it.each([
    [1_401_50, 0, 70_08],
    [1_401_50, 600_00, 70_08],
    [2_002_13, 0, 100_11],
  ])('a norm of %i with income of %i leaves %i', (norm, inkomen, ruimte) => {
    const uit = ruimteIn('2026-12', maand(norm, inkomen));
    expect(uit?.ok && uit.value.value).toBe(ruimte);
  });
  it('asks for the beslagvrije voet when there is more than the norm, and uses the one that was set', () => {
    expect(ruimteIn('2026-12', maand(1_401_50, 600_00, 150_00))).toMatchObject({
      ok: false,
      wat: { soort: 'feit', pad: 'beslagvrijeVoet' },
    });
    const gezet = ruimteIn('2026-12', maand(1_401_50, 600_00, 150_00), 1_450_00);
    expect(gezet?.ok && gezet.value.value).toBe(101_50);
    expect(inhoudingUit(regeling(50_00), '2026-12', maand(1_401_50, 600_00, 150_00))).toMatchObject({
      inhoudingen: [],
      ontbreekt: expect.stringContaining('beslagvrije voet'),
    });
  });
});

describe('what an agreement keeps back', () => {
  it.each([
    [29_99, [['oud', 29_99]]],
    [30_00, [['oud', 30_00]]],
    [
      30_01,
      [
        ['oud', 30_00],
        ['nieuw', 1],
      ],
    ],
    [
      70_08,
      [
        ['oud', 30_00],
        ['nieuw', 40_08],
      ],
    ],
    [
      70_09,
      [
        ['oud', 30_00],
        ['nieuw', 40_08],
      ],
    ],
  ])('at %i a month: %j', (perMaand, verwacht) => expect(delen(perMaand)).toEqual(verwacht));

  it('is nothing when nothing is owed any more', () =>
    expect(inhoudingUit({ ...regeling(50_00), open: [] }, '2026-12', maand(1_401_50))).toEqual({ inhoudingen: [] }));

  it('comes after an attachment, which takes the same room first', () => {
    const uitkomst = maand(1_401_50);
    const netto = uitkomst.uitkering.value - uitkomst.vakantietoeslag.value;
    const { inhoudingen } = inhoudingUit(regeling(50_00), '2026-12', uitkomst);
    const rekening = { iban: 'NL', naam: 'Proef', gecontroleerd: true };
    const beslag = { soort: 'beslag' as const, id: 'b', naam: 'Deurwaarder', iban: 'NL', rangorde: 1 };
    const uit = (beslagvrijeVoet: number) => {
      const verdeling = verdeel(netto, {
        inhoudingen: [{ ...beslag, beslagvrijeVoet }, ...inhoudingen],
        persoon: rekening,
      });
      return verdeling.ok
        ? Object.fromEntries(verdeling.value.delen.map(({ bestemming, bedrag }) => [bestemming, bedrag]))
        : {};
    };
    expect(uit(netto - 70_08)).toEqual({ beslag: 70_08, persoon: netto - 70_08 });
    expect(uit(netto - 60_08)).toEqual({ beslag: 60_08, aflossing: 10_00, persoon: netto - 70_08 });
  });

  it('never leaves less than 95% and never takes more than agreed or owed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_00 }),
        fc.integer({ min: 1, max: 900_00 }),
        fc.integer({ min: 0, max: 900_00 }),
        (norm, perMaand, rest) => {
          const { inhoudingen } = inhoudingUit(regeling(perMaand, rest), '2026-12', maand(norm));
          const som = inhoudingen.reduce((totaal, each) => totaal + (each.bedrag ?? 0), 0);
          expect(som).toBeLessThanOrEqual(Math.min(perMaand, rest + 30_00));
          expect(norm - som).toBeGreaterThanOrEqual(Math.floor(norm * 0.95));
        },
      ),
    ));
});
