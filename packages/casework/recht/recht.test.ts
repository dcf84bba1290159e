import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  nextRecht,
  possibleRechtcommands,
  RECHTCOMMANDS,
  RECHTTOESTANDEN,
  type Recht,
  type Rechtcommand,
  type Rechtopdracht,
  type Rechttoestand,
} from './index.ts';

const basis = {
  id: 'r1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'yvonne',
  ingangsdatum: '2026-01-01',
  toekenning: 'b1',
} as const;
const RECHT: { readonly [T in Rechttoestand]: Extract<Recht, { toestand: T }> } = {
  lopend: { ...basis, toestand: 'lopend' },
  opgeschort: {
    ...basis,
    toestand: 'opgeschort',
    opschorting: { vanaf: '2026-10-01', grond: 'gegevens', hersteltermijn: '2026-10-31', reden: 'x', besluit: 'b2' },
  },
  beeindigd: {
    ...basis,
    toestand: 'beeindigd',
    laatsteDag: '2026-10-31',
    reden: 'x',
    cbsCode: '11',
    besluit: 'b3',
    ingetrokken: false,
  },
};
const door = { door: 'marieke', op: instant('2026-11-24T10:00:00Z'), reden: 'Omdat.' };
const OPDRACHT = {
  grantRecht: { ...door, command: 'grantRecht', ...basis },
  suspendRecht: {
    ...door,
    command: 'suspendRecht',
    vanaf: '2026-11-01',
    grond: 'gegevens',
    hersteltermijn: '2026-12-08',
    besluit: 'b4',
  },
  resumeRecht: { ...door, command: 'resumeRecht' },
  endRecht: { ...door, command: 'endRecht', laatsteDag: '2026-11-30', cbsCode: '11', besluit: 'b5' },
  withdrawRecht: {
    ...door,
    command: 'withdrawRecht',
    vanaf: '2026-10-01',
    grond: '54-3',
    cbsCode: '31',
    besluit: 'b6',
  },
  changePartner: { ...door, command: 'changePartner', partner: 'piet', besluit: 'b7' },
} as const satisfies { readonly [C in Rechtcommand]: Rechtopdracht };
const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Rechtcommand, readonly string[]>> = {
  //              lopend        opgeschort    beeindigd
  grantRecht:    ['!',          '!',          '!'],
  suspendRecht:  ['opgeschort', N,            N],
  resumeRecht:   [N,            'lopend',     N],
  endRecht:      ['beeindigd',  'beeindigd',  N],
  withdrawRecht: ['beeindigd',  'beeindigd',  'beeindigd'],
  changePartner: ['lopend',     'opgeschort', N],
};
const cells = RECHTCOMMANDS.flatMap((command) =>
  RECHTTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const doe = (recht: Recht | undefined, opdracht: Rechtopdracht, vandaag: IsoDate = '2026-11-24') =>
  nextRecht(recht, opdracht, { vandaag });
const code = (result: ReturnType<typeof nextRecht>) => (result.ok ? result.value.toestand : result.weigering.code);

describe('every state x every command of a right', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const outcome = code(doe(RECHT[toestand], OPDRACHT[command]));
    expect(outcome === 'niet-in-deze-toestand' ? N : outcome === 'al-toegekend' ? '!' : outcome).toBe(expected);
    expect(possibleRechtcommands(RECHT[toestand]).find((each) => each.command === command)?.mag).toBe(
      expected !== N && expected !== '!',
    );
  });
  it('begins with a grant and nothing else', () => {
    for (const command of RECHTCOMMANDS) expect(doe(undefined, OPDRACHT[command]).ok).toBe(command === 'grantRecht');
  });
  it('asks for a reason', () => {
    expect(code(doe(RECHT.lopend, { ...OPDRACHT.endRecht, reden: ' ' }))).toBe('reden-ontbreekt');
  });
});

describe('suspending (art. 54 lid 1-2)', () => {
  const schort = (rest: object) => code(doe(RECHT.lopend, { ...OPDRACHT.suspendRecht, ...rest }));
  it('at most eight weeks: last day, the day after', () => {
    expect(schort({ hersteltermijn: '2026-12-26' })).toBe('opgeschort');
    expect(schort({ hersteltermijn: '2026-12-27' })).toBe('opschorting-te-lang');
    expect(schort({ grond: 'adres-wijkt-af', hersteltermijn: '2026-12-27' })).toBe('opgeschort');
  });
  it('leaves time, and not before the right began', () => {
    expect(schort({ hersteltermijn: '2026-11-24' })).toBe('hersteltermijn-te-kort');
    expect(schort({ vanaf: '2025-12-31' })).toBe('voor-ingangsdatum');
  });
});

describe('taking back (art. 54 lid 3 and 4)', () => {
  const trek = (recht: Recht, rest: object, vandaag: IsoDate = '2026-11-24') =>
    code(doe(recht, { ...OPDRACHT.withdrawRecht, ...rest }, vandaag));
  it('after an unused chance, from the first day of the suspension', () => {
    expect(trek(RECHT.opgeschort, { grond: '54-4' }, '2026-10-31')).toBe('hersteltermijn-loopt');
    expect(trek(RECHT.opgeschort, { grond: '54-4' }, '2026-11-01')).toBe('beeindigd');
    expect(trek(RECHT.opgeschort, { grond: '54-4', vanaf: '2026-09-30' })).toBe('voor-opschorting');
    expect(trek(RECHT.lopend, { grond: '54-4' })).toBe('niet-opgeschort');
  });
  it('over days that are past, within the right', () => {
    expect(trek(RECHT.lopend, { vanaf: '2026-11-25' })).toBe('intrekken-is-terugwerkend');
    expect(trek(RECHT.lopend, { vanaf: '2025-12-31' })).toBe('voor-ingangsdatum');
    expect(trek(RECHT.beeindigd, { vanaf: '2026-11-01' })).toBe('al-beeindigd');
    expect(doe(RECHT.lopend, { ...OPDRACHT.withdrawRecht, vanaf: '2026-01-01' })).toMatchObject({
      value: { laatsteDag: '2025-12-31', ingetrokken: true },
    });
  });
  it('with a code the CBS knows', () => {
    expect(trek(RECHT.lopend, { cbsCode: '99' })).toBe('cbs-code-onbekend');
    expect(code(doe(RECHT.lopend, { ...OPDRACHT.endRecht, cbsCode: '' }))).toBe('cbs-code-onbekend');
  });
});
