import { type IsoDate, type Maand, parseEuro } from '@meedoen/law/kernel';
import { wettelijk } from '@meedoen/law/verordening';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMaandencasus, type Maandencasus } from './casus.ts';
import { berekenMaandVan, maandvragen } from './maanden.ts';
import { readCasus } from './read.ts';
import { toetsCasus } from './toets.ts';

const kop = {
  naam: 'x',
  bron: 'y',
  maanden: { vanaf: '2026-01', totEnMet: '2026-08' },
  huishouden: { aanvrager: { geboortedatum: '1985-04-01' } },
};

function lees(anders: Record<string, unknown>): Maandencasus {
  const result = readCasus({ ...kop, ...anders }, 'optional');
  if (!result.ok || !isMaandencasus(result.casus)) throw new Error(JSON.stringify(result));
  return result.casus;
}

const problemenVan = (anders: Record<string, unknown>) => {
  const result = readCasus({ ...kop, ...anders }, 'required');
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

it.each([
  ['no month twice', { maand: '2026-01' }, ['maand maanden-en-maand']],
  ['no day beside months', { datum: '2026-01-01' }, ['datum maanden-en-maand']],
  ['reversed', { maanden: { vanaf: '2026-02', totEnMet: '2026-01' } }, ['maanden.totEnMet tijdvak-omgekeerd']],
  ['before the law', { maanden: { vanaf: '2014-12', totEnMet: '2026-01' } }, ['maanden.vanaf voor-de-wet']],
  ['600 months', { maanden: { vanaf: '2015-01', totEnMet: '2064-12' }, verwacht: { recht: true } }, []],
  ['601 months', { maanden: { vanaf: '2015-01', totEnMet: '2065-01' } }, ['maanden.totEnMet te-veel-maanden']],
  ['a month outside the range', { verwacht: [{ maand: '2026-09', recht: true }] }, ['verwacht.0.maand buiten-maanden']],
  [
    'compared with a later day',
    { verwacht: [{ maand: '2026-01', bekendOp: '2026-02-01', eerderBekendOp: '2026-02-02', nabetaling: '1.00' }] },
    ['verwacht.0.eerderBekendOp datums-omgekeerd'],
  ],
  [
    'a difference with no day to compare',
    { verwacht: [{ maand: '2026-01', terugvordering: '1.00' }] },
    ['verwacht.0.eerderBekendOp ontbreekt'],
  ],
  [
    'known until before it was known',
    {
      verwacht: { recht: true },
      inkomsten: [{ netto: '1.00', bekendVanaf: '2026-02-02', bekendTotEnMet: '2026-02-01' }],
    },
    ['inkomsten.0.bekendTotEnMet tijdvak-omgekeerd'],
  ],
  [
    'two partners on the same days, known on the same days',
    {
      verwacht: { recht: true },
      huishouden: {
        ...kop.huishouden,
        partner: [{ geboortedatum: '1990-01-01', bekendTotEnMet: '2026-03-01' }, { bekendVanaf: '2026-03-01' }],
      },
    },
    ['huishouden.partner.1 tijdvakken-overlappen'],
  ],
  [
    'one partner that replaces another',
    {
      verwacht: { recht: true },
      huishouden: {
        ...kop.huishouden,
        partner: [{ geboortedatum: '1990-01-01', bekendTotEnMet: '2026-03-01' }, { bekendVanaf: '2026-03-02' }],
      },
    },
    [],
  ],
] as const)('%s', (_, anders, problemen) => {
  expect(problemenVan({ verwacht: { recht: true }, ...anders })).toEqual(problemen);
});

it('says of which month and which knowledge a result differs', () => {
  const casus = lees({ verwacht: [{ maand: '2026-02', bekendOp: '2026-03-01', norm: '1.00' }] });
  const toets = toetsCasus(casus, () => wettelijk);
  expect(toets).toMatchObject({
    soort: 'verschilt',
    verschillen: [{ naam: '2026-02 zoals bekend op 2026-03-01 norm', verwacht: 1_00, uitkomst: 1401_50 }],
  });
});

it('computes each month of the range when nothing is expected', () => {
  expect(maandvragen(lees({})).map(({ maand }) => maand)).toHaveLength(8);
});

it('what is paid extra or was paid too much is the difference, whatever was known when', () => {
  const day = fc.integer({ min: 1, max: 27 }).map((dag) => `2026-05-${String(dag).padStart(2, '0')}`);
  const netto = fc.integer({ min: 0, max: 160_000 }).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(netto, netto, day, day, (eerst, later, wissel, eerder) => {
      const volgende = `2026-05-${String(Number(wissel.slice(8)) + 1).padStart(2, '0')}`;
      const inkomsten = [
        { netto: eerst, bekendTotEnMet: wissel },
        { netto: later, bekendVanaf: volgende },
      ];
      const casus = lees({ inkomsten });
      const bedragen = (vraag: { bekendOp?: IsoDate; eerderBekendOp?: IsoDate }) => {
        const berekend = berekenMaandVan(casus, { maand: '2026-04' as Maand, verwacht: {}, ...vraag }, () => wettelijk);
        if (!berekend.ok) throw new Error(berekend.problem.message);
        return Object.fromEntries(berekend.berekening.uitkomsten.map(({ naam, waarde }) => [naam, waarde]));
      };
      const toen = bedragen({ bekendOp: eerder as IsoDate });
      const nu = bedragen({ eerderBekendOp: eerder as IsoDate });
      const toenGold = eerder <= wissel ? eerst : later;
      expect(toen.inkomen).toBe(parseEuro(toenGold));
      expect(Number(nu.nabetaling) - Number(nu.terugvordering)).toBe(Number(nu.uitbetaling) - Number(toen.uitbetaling));
      expect(Math.min(Number(nu.nabetaling), Number(nu.terugvordering))).toBe(0);
    }),
    { numRuns: 200, seed: 20261128 },
  );
});
