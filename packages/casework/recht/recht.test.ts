import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaalstopIn,
  intrekkingsgrond,
  nextRecht,
  possibleRechtcommands,
  RECHTCOMMANDS,
  RECHTSTATUSSEN,
  type Rechtcommand,
  type Rechtopdracht,
  type Rechtregel,
  type Rechtstatus,
  type Rechttoestand,
  rebuildRecht,
} from './index.ts';

const basis = { geldig: { vanaf: '2026-01-01' }, toekenning: 'b1' } as const;
const stop = { gebeurtenis: 'detentie', vanaf: '2026-10-10', reden: 'Bericht van DJI' } as const;
const RECHT: { readonly [T in Rechtstatus]: Extract<Rechttoestand, { status: T }> } = {
  lopend: { ...basis, status: 'lopend', betaalstop: stop },
  opgeschort: {
    ...basis,
    status: 'opgeschort',
    opschorting: { vanaf: '2026-10-01', grond: 'gegevens', hersteltermijn: '2026-10-31', besluit: 'b2' },
  },
  beeindigd: {
    ...basis,
    status: 'beeindigd',
    geldig: { vanaf: '2026-01-01', tot: '2026-11-01' },
    einde: { laatsteDag: '2026-10-31', cbsCode: '11', besluit: 'b3', ingetrokken: false },
  },
};
const OPDRACHT = {
  grantRecht: { commando: 'grantRecht', vanaf: '2026-01-01', besluit: 'b1' },
  suspendRecht: {
    commando: 'suspendRecht',
    vanaf: '2026-11-01',
    grond: 'gegevens',
    hersteltermijn: '2026-12-08',
    besluit: 'b4',
  },
  resumeRecht: { commando: 'resumeRecht' },
  endRecht: { commando: 'endRecht', laatsteDag: '2026-11-30', cbsCode: '11', besluit: 'b5' },
  withdrawRecht: { commando: 'withdrawRecht', vanaf: '2026-10-01', grond: '54-3', cbsCode: '31', besluit: 'b6' },
  restoreRecht: { commando: 'restoreRecht', bezwaar: 'z1' },
  holdBetaling: { commando: 'holdBetaling', gebeurtenis: 'detentie', vanaf: '2026-11-20' },
  redirectBetaling: { commando: 'redirectBetaling', persoon: 'p2', vanaf: '2026-11-20', gebeurtenis: 'overlijden' },
  releaseBetaling: { commando: 'releaseBetaling' },
  splitRecht: { commando: 'splitRecht', vanaf: '2026-11-15', ander: 'p2', rechthebbend: true },
  divideVakantiegeld: { commando: 'divideVakantiegeld', bedragInCenten: 4_000 },
} as const satisfies { readonly [C in Rechtcommand]: Rechtopdracht };
const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Rechtcommand, readonly string[]>> = {
  //                lopend        opgeschort            beeindigd
  grantRecht:       ['!',          '!',                  '!'],
  suspendRecht:     ['opgeschort', N,                    N],
  resumeRecht:      [N,            'lopend',             N],
  endRecht:         ['beeindigd',  'beeindigd',          N],
  withdrawRecht:    ['beeindigd',  'beeindigd',          'beeindigd'],
  restoreRecht:     [N,            N,                    'lopend'],
  holdBetaling:     ['lopend',     'opgeschort',         N],
  redirectBetaling: ['lopend',     'opgeschort',         N],
  releaseBetaling:  ['lopend',     'geen-betaalstop', 'geen-betaalstop'],
  splitRecht:       ['lopend',     'opgeschort',         N],
  divideVakantiegeld: ['niet-uit-elkaar', 'niet-uit-elkaar', 'niet-uit-elkaar'],
};
const cells = RECHTCOMMANDS.flatMap((command) =>
  RECHTSTATUSSEN.map((status, i) => ({ command, status, expected: TABEL[command][i] ?? '?' })),
);
const doe = (
  recht: Rechttoestand | undefined,
  opdracht: Rechtopdracht,
  vandaag: IsoDate = '2026-11-24',
  reden = 'Omdat.',
) => nextRecht(recht, opdracht, { vandaag, reden });
const code = (result: ReturnType<typeof nextRecht>) => (result.ok ? result.value.status : result.weigering.code);

describe('every status x every command of a right', () => {
  it.each(cells)('$command on $status: $expected', ({ command, status, expected }) => {
    const before = JSON.stringify(RECHT[status]);
    const outcome = code(doe(RECHT[status], OPDRACHT[command]));
    expect(outcome === 'niet-in-deze-toestand' ? N : outcome === 'al-toegekend' ? '!' : outcome).toBe(expected);
    expect(possibleRechtcommands(RECHT[status]).find((each) => each.command === command)?.mag).toBe(
      (RECHTSTATUSSEN as readonly string[]).includes(expected),
    );
    expect(JSON.stringify(RECHT[status])).toBe(before);
  });
  it('begins with a grant and nothing else', () => {
    for (const command of RECHTCOMMANDS) expect(doe(undefined, OPDRACHT[command]).ok).toBe(command === 'grantRecht');
  });
  it('asks for a reason', () => {
    expect(code(doe(RECHT.lopend, OPDRACHT.endRecht, '2026-11-24', ' '))).toBe('reden-ontbreekt');
  });
  it('keeps what belongs to the right and drops what belongs to the status it leaves', () => {
    expect(doe(RECHT.opgeschort, OPDRACHT.resumeRecht)).toEqual({ ok: true, value: { ...basis, status: 'lopend' } });
    expect(doe(RECHT.lopend, OPDRACHT.endRecht)).toMatchObject({
      value: { betaalstop: stop, geldig: { vanaf: '2026-01-01', tot: '2026-12-01' } },
    });
    expect(doe(RECHT.lopend, OPDRACHT.releaseBetaling)).toEqual({ ok: true, value: { ...basis, status: 'lopend' } });
    expect(doe(RECHT.lopend, OPDRACHT.holdBetaling)).toMatchObject({ value: { betaalstop: { reden: 'Omdat.' } } });
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
  const trek = (recht: Rechttoestand, rest: object, vandaag: IsoDate = '2026-11-24') =>
    code(doe(recht, { ...OPDRACHT.withdrawRecht, ...rest }, vandaag));
  it('after an unused chance, from the first day of the suspension', () => {
    expect(trek(RECHT.opgeschort, { grond: '54-4' }, '2026-10-31')).toBe('hersteltermijn-loopt');
    expect(trek(RECHT.opgeschort, { grond: '54-4' }, '2026-11-01')).toBe('beeindigd');
    expect(trek(RECHT.opgeschort, { grond: '54-4', vanaf: '2026-09-30' })).toBe('voor-opschorting');
    expect(trek(RECHT.lopend, { grond: '54-4' })).toBe('niet-opgeschort');
  });
  it('on the ground that fits: not put right, unless it was granted wrongly before', () => {
    expect(intrekkingsgrond(RECHT.opgeschort, '2026-10-01', false)).toBe('54-4');
    expect(intrekkingsgrond(RECHT.opgeschort, '2026-09-30', false)).toBe('54-3');
    expect(intrekkingsgrond(RECHT.opgeschort, '2026-10-01', true)).toBe('54-3');
    expect(intrekkingsgrond(RECHT.lopend, '2026-10-01', false)).toBe('54-3');
  });
  it('over days that are past, within the right', () => {
    expect(trek(RECHT.lopend, { vanaf: '2026-11-25' })).toBe('intrekken-is-terugwerkend');
    expect(trek(RECHT.lopend, { vanaf: '2025-12-31' })).toBe('voor-ingangsdatum');
    expect(trek(RECHT.beeindigd, { vanaf: '2026-11-01' })).toBe('al-beeindigd');
    expect(doe(RECHT.lopend, { ...OPDRACHT.withdrawRecht, vanaf: '2026-01-01' })).toMatchObject({
      value: { einde: { laatsteDag: '2025-12-31', ingetrokken: true } },
    });
  });
  it('with a code the CBS knows', () => {
    expect(trek(RECHT.lopend, { cbsCode: '99' })).toBe('cbs-code-onbekend');
    expect(code(doe(RECHT.lopend, { ...OPDRACHT.endRecht, cbsCode: '' }))).toBe('cbs-code-onbekend');
  });
});

describe('the commands are the truth', () => {
  it('any accepted list makes the same right again, and a broken record says so', () => {
    const opdrachten = fc.array(fc.constantFrom(...Object.values(OPDRACHT)), { maxLength: 12 });
    fc.assert(
      fc.property(opdrachten, (rij) => {
        const context = { vandaag: '2026-11-24', reden: 'Omdat.' } as const;
        const regels: Rechtregel[] = [];
        let recht: Rechttoestand | undefined;
        for (const opdracht of [OPDRACHT.grantRecht, ...rij]) {
          const uitslag = nextRecht(recht, opdracht, context);
          if (!uitslag.ok) continue;
          recht = uitslag.value;
          regels.push({ opdracht, context });
        }
        expect(rebuildRecht(regels)).toEqual(recht);
      }),
    );
    const fout = { opdracht: OPDRACHT.endRecht, context: { vandaag: '2026-11-24', reden: 'x' } } as const;
    expect(() => rebuildRecht([fout])).toThrow('endRecht is refused: geen-recht');
  });
});

describe('what holds the payment over a month', () => {
  const met = (gebeurtenis: 'overlijden' | 'verhuizing' | 'detentie', vanaf: IsoDate): Rechttoestand => ({
    ...basis,
    status: 'lopend',
    betaalstop: { gebeurtenis, vanaf, reden: 'Bericht' },
  });
  it.each([
    ['verhuizing', '2026-11-29', true],
    ['verhuizing', '2026-11-30', true],
    ['verhuizing', '2026-12-01', false],
    ['detentie', '2026-12-01', false],
    ['overlijden', '2026-12-01', true],
  ] as const)('%s from %s: November waits %s', (gebeurtenis, vanaf, wacht) => {
    expect(betaalstopIn(met(gebeurtenis, vanaf), '2026-11') !== undefined).toBe(wacht);
  });
  it('is nothing without a stop', () => expect(betaalstopIn(RECHT.opgeschort, '2026-11')).toBeUndefined());
});
