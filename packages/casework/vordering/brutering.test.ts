import { daysIn, monthsBetween } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import type { Jaarstof } from '../jaaropgave/index.ts';
import {
  type BRUTERINGCOMMANDS,
  type BRUTERINGSTANDEN,
  type Brutobedrag,
  bruteringVan,
  brutoPerJaar,
  type Nettopost,
  nettoPerJaar,
  nextBrutering,
  nextTerug,
} from './index.ts';

const BEDRAG: Brutobedrag = { bekend: true, loonheffing: 55_640, waarom: [] };
const CONTEXT = { jaar: 2026, vandaag: '2027-01-01', netto: 100_000, bedrag: BEDRAG } as const;
const uitkomst = (
  stand: (typeof BRUTERINGSTANDEN)[number],
  command: (typeof BRUTERINGCOMMANDS)[number],
  anders: Partial<Parameters<typeof nextBrutering>[2]> = {},
  motivering = 'Niet doorgegeven.',
) => {
  const uit = nextBrutering(stand, { command, motivering }, { ...CONTEXT, ...anders });
  return uit.ok ? uit.value : uit.weigering.code;
};

describe('a claim at the change of the year: every state x command', () => {
  it.each([
    ['te-beslissen', 'grossUpVordering', 'bruto'],
    ['te-beslissen', 'leaveNet', 'netto'],
    ['bruto', 'grossUpVordering', 'al-besloten'],
    ['bruto', 'leaveNet', 'al-besloten'],
    ['netto', 'grossUpVordering', 'al-besloten'],
    ['netto', 'leaveNet', 'al-besloten'],
  ] as const)('%s %s: %s', (stand, command, naar) => expect(uitkomst(stand, command)).toBe(naar));

  it('from 1 January of the year after, with something open, a reason and a known rate', () => {
    expect(uitkomst('te-beslissen', 'grossUpVordering', { vandaag: '2026-12-31' })).toBe('jaar-loopt-nog');
    expect(uitkomst('te-beslissen', 'grossUpVordering', { vandaag: '2027-01-02' })).toBe('bruto');
    expect(uitkomst('te-beslissen', 'leaveNet', { netto: 0 })).toBe('niets-netto-open');
    expect(uitkomst('te-beslissen', 'leaveNet', {}, ' ')).toBe('reden-ontbreekt');
    const onbekend: Brutobedrag = {
      bekend: false,
      ontbreekt: { soort: 'bedrag', naam: 'tarief', datum: '2027-12-31' },
    };
    expect(uitkomst('te-beslissen', 'grossUpVordering', { bedrag: onbekend })).toBe('tarief-ontbreekt');
    expect(uitkomst('te-beslissen', 'leaveNet', { bedrag: onbekend })).toBe('netto');
    expect(uitkomst('te-beslissen', 'grossUpVordering', { bedrag: { ...BEDRAG, loonheffing: 0 } })).toBe(
      'geen-loonheffing',
    );
  });
});

describe('a gross-up that is taken back', () => {
  const TERUG = { jaar: 2026, zelfBesloten: false, herroepen: false, overgedragen: false } as const;
  const terug = (
    stand: (typeof BRUTERINGSTANDEN)[number],
    anders: Partial<typeof TERUG> | object = {},
    reden = 'Fout.',
  ) => {
    const uit = nextTerug(stand, reden, { ...TERUG, ...anders });
    return uit.ok ? uit.value : uit.weigering.code;
  };
  it('only what is gross, by somebody else, with a reason, and while the claim is ours', () => {
    expect(terug('bruto')).toBe('netto');
    expect(terug('netto')).toBe('niet-bruto');
    expect(terug('te-beslissen')).toBe('niet-bruto');
    expect(terug('bruto', { zelfBesloten: true })).toBe('tweede-persoon-nodig');
    expect(terug('bruto', { herroepen: true })).toBe('al-herroepen');
    expect(terug('bruto', { overgedragen: true })).toBe('overgedragen');
    expect(terug('bruto', {}, ' ')).toBe('reden-ontbreekt');
  });
});

describe('what of a claim is net of a past year', () => {
  const post: Nettopost = {
    herkomst: 'art-58-lid-1',
    ontstaanOp: '2026-03-01',
    maanden: [
      { maand: '2025-12', bedragInCenten: 10_000 },
      { maand: '2026-01', bedragInCenten: 20_000 },
      { maand: '2026-02', bedragInCenten: 30_000 },
    ],
    restAanJaareinde: 45_000,
  };
  it('of an earlier year all, of its own year what was still owed at the end of it, of a running year nothing', () => {
    expect(nettoPerJaar(post, '2026-12-31')).toEqual([{ jaar: 2025, netto: 10_000 }]);
    expect(nettoPerJaar(post, '2027-01-01')).toEqual([
      { jaar: 2025, netto: 10_000 },
      { jaar: 2026, netto: 45_000 },
    ]);
    expect(nettoPerJaar({ ...post, restAanJaareinde: 90_000 }, '2027-01-01')[1]?.netto).toBe(50_000);
    expect(nettoPerJaar({ ...post, restAanJaareinde: 0 }, '2027-01-01')).toEqual([{ jaar: 2025, netto: 10_000 }]);
  });
  it('what was written off does not become gross, the oldest year first; nor what was revoked', () => {
    const bruto = (anders: object) =>
      brutoPerJaar({ ...post, herroepen: false, afgeschreven: 0, rest: 60_000, ...anders }, '2027-01-01');
    expect(bruto({})).toEqual(nettoPerJaar(post, '2027-01-01'));
    expect(bruto({ afgeschreven: 15_000, rest: 40_000 })).toEqual([{ jaar: 2026, netto: 40_000 }]);
    expect(bruto({ afgeschreven: 4_000 })[0]).toEqual({ jaar: 2025, netto: 6_000 });
    expect(bruto({ afgeschreven: 20_000, rest: 0 })).toEqual([]);
    expect(bruto({ herroepen: true })).toEqual([]);
    // paid back after the year: the tax over it is owed all the same
    expect(bruto({ rest: 0 })).toEqual(nettoPerJaar(post, '2027-01-01'));
  });
  it('a loan, an advance or a fine is no wages', () => {
    for (const herkomst of ['art-58-lid-2-b', 'art-58-lid-2-d', 'boete', 'verhaal'])
      expect(nettoPerJaar({ ...post, herkomst }, '2027-01-01')).toEqual([]);
  });
});

describe('the payroll tax over a claim', () => {
  const maanden = monthsBetween('2026-01', '2026-12');
  const dagen = new Map(maanden.map((maand) => [maand, daysIn(maand)]));
  const betaald: Jaarstof = {
    ...{ jaar: 2026, dagen, geboortedatum: '1985-04-01', gehuwd: false },
    maanden: maanden.map((maand) => ({ maand, netto: 150_000, loonheffing: 0, zvw: 0 })),
  };
  it('the right stays: 55,64% of it in 2026 (Normenbrief 2026, annex VI), for two people together too', () => {
    expect(bruteringVan(100_000, ['2026-05'], [{ betaald, dagenNu: dagen }])).toMatchObject({ loonheffing: 55_640 });
    const stof = { betaald, dagenNu: dagen };
    expect(bruteringVan(100_000, ['2026-05'], [stof, stof])).toMatchObject({ loonheffing: 55_640 });
  });
  it('the right goes with the month: the tax credit of that month goes too, so the tax is lower (handbook par. 6.2)', () => {
    const zonderMei = new Map([...dagen].filter(([maand]) => maand !== '2026-05'));
    const bedrag = bruteringVan(150_000, ['2026-05'], [{ betaald, dagenNu: zonderMei }]);
    // (150.000 - Q/12) x 55,64% - Q/12, with Q of 3.115
    const q = Math.round(311_500 / 12);
    expect(bedrag.bekend && Math.abs(bedrag.loonheffing - Math.round((150_000 - q) * 0.5564 - q))).toBeLessThanOrEqual(
      1,
    );
  });
  it('comes off the months of the claim: around the pension age the rate of those months holds', () => {
    // 67 in June 2026: before it 55,64%; from it letter E, and at this amount the tax credit leaves nothing
    const oud = { betaald: { ...betaald, geboortedatum: '1959-06-10' as const }, dagenNu: dagen };
    const over = (maand: '2026-02' | '2026-11') => {
      const uit = bruteringVan(50_000, [maand], [oud]);
      return uit.bekend ? uit.loonheffing : 0;
    };
    expect(over('2026-02')).toBe(27_820);
    expect(over('2026-11')).toBe(0);
  });
  it('names the rate that is missing', () => {
    const onbekend = bruteringVan(1, [], [{ betaald: { ...betaald, jaar: 2027 }, dagenNu: dagen }]);
    expect(onbekend).toMatchObject({ bekend: false });
  });
});
