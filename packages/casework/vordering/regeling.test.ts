import type { Maand } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  aflosmaanden,
  nextRegeling,
  possibleRegelingcommands,
  REGELINGCOMMANDS,
  REGELINGTOESTANDEN,
  type Regeling,
  type Regelingcommand,
  type Regelingcontext,
  type Regelingopdracht,
  rebuildRegeling,
} from './index.ts';

const wie = { door: 'ruben', op: instant('2026-11-24T10:00:00Z') };
const kern = {
  ...{ id: 'r', uitvoerder: 'u', gemeente: '9901', persoon: 'p', perMaand: 50_00, wijze: 'inhouden' as const },
  ...{ vanaf: '2026-12' as Maand, voorgesteldDoor: 'inwoner' as const, toelichting: '' },
  vorderingen: ['v'],
};
const basis = { ...kern, voorgesteldOp: '2026-11-20' as const };
const VOORBEELD: Readonly<Record<Regeling['toestand'], Regeling>> = {
  voorgesteld: { ...basis, toestand: 'voorgesteld' },
  loopt: { ...basis, toestand: 'loopt', akkoordOp: '2026-11-21', akkoordDoor: 'ruben' },
  gepauzeerd: {
    ...{ ...basis, toestand: 'gepauzeerd', akkoordOp: '2026-11-21', akkoordDoor: 'ruben' },
    pauze: { vanaf: '2026-12', totEnMet: '2027-01', reden: 'ziek' },
  },
  afgewezen: { ...basis, toestand: 'afgewezen', op: '2026-11-21', reden: 'te weinig' },
  ingetrokken: { ...basis, toestand: 'ingetrokken', op: '2026-11-21', reden: 'anders' },
  beeindigd: { ...basis, toestand: 'beeindigd', op: '2026-11-21', reden: 'klaar' },
};
const OPDRACHT: Readonly<Record<Regelingcommand, Regelingopdracht>> = {
  proposeRegeling: { ...wie, command: 'proposeRegeling', ...kern },
  agreeRegeling: { ...wie, command: 'agreeRegeling' },
  rejectRegeling: { ...wie, command: 'rejectRegeling', reden: 'te weinig' },
  withdrawRegeling: { ...wie, command: 'withdrawRegeling', reden: 'anders' },
  changeRegeling: {
    ...{ ...wie, command: 'changeRegeling', perMaand: 60_00, wijze: 'inhouden', vanaf: '2026-12', reden: 'meer' },
    vorderingen: ['v'],
  },
  pauseRegeling: { ...wie, command: 'pauseRegeling', totEnMet: '2027-02', reden: 'ziek' },
  resumeRegeling: { ...wie, command: 'resumeRegeling' },
  endRegeling: { ...wie, command: 'endRegeling', reden: 'klaar' },
};
const CONTEXT: Regelingcontext = {
  ...{ vandaag: '2026-11-24', open: 500_00, ruimte: 70_08, uitkering: true, laatsteRun: '2026-11' },
};

const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Regelingcommand, readonly string[]>> = {
  //                  voorgesteld        loopt              gepauzeerd         afgewezen          ingetrokken        beeindigd
  proposeRegeling:  ['al-voorgesteld!', 'al-voorgesteld!', 'al-voorgesteld!', 'al-voorgesteld!', 'al-voorgesteld!', 'al-voorgesteld!'],
  agreeRegeling:    ['loopt',           N,                 N,                 N,                 N,                 N],
  rejectRegeling:   ['afgewezen',       N,                 N,                 N,                 N,                 N],
  withdrawRegeling: ['ingetrokken',     N,                 N,                 N,                 N,                 N],
  changeRegeling:   ['voorgesteld',     'loopt',           'loopt',           N,                 N,                 N],
  pauseRegeling:    [N,                 'gepauzeerd',      N,                 N,                 N,                 N],
  resumeRegeling:   [N,                 N,                 'loopt',           N,                 N,                 N],
  endRegeling:      [N,                 'beeindigd',       'beeindigd',       N,                 N,                 N],
};
const cells = REGELINGCOMMANDS.flatMap((command) =>
  REGELINGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('a repayment agreement: every state x every command', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const result = nextRegeling(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const knop = possibleRegelingcommands(VOORBEELD[toestand], CONTEXT).find((each) => each.command === command);
    if (command !== 'proposeRegeling') expect(knop?.mag).toBe(result.ok);
  });

  it('begins with a proposal, and only with a debt', () => {
    for (const command of REGELINGCOMMANDS)
      expect(nextRegeling(undefined, OPDRACHT[command], CONTEXT).ok).toBe(command === 'proposeRegeling');
    const uit = nextRegeling(undefined, OPDRACHT.proposeRegeling, { ...CONTEXT, open: 0 });
    expect(!uit.ok && uit.weigering.code).toBe('geen-schuld');
  });
});

const stel = (afspraak: object, context: Partial<Regelingcontext> = {}) => {
  const opdracht = { ...OPDRACHT.proposeRegeling, ...afspraak } as Regelingopdracht;
  const uit = nextRegeling(undefined, opdracht, { ...CONTEXT, ...context });
  return uit.ok ? uit.value.toestand : uit.weigering.code;
};

describe('what may be agreed (Pw art. 60, Awb 4:93 lid 4)', () => {
  it.each([
    [70_07, 'voorgesteld'],
    [70_08, 'voorgesteld'],
    [70_09, 'boven-de-ruimte'],
  ])('keeping back %i a month with room for 70.08: %s', (perMaand, uit) => expect(stel({ perMaand })).toBe(uit));

  it('somebody who pays themselves may pay more; without bijstand nothing is kept back', () => {
    expect(stel({ perMaand: 200_00, wijze: 'overmaken' })).toBe('voorgesteld');
    expect(stel({}, { uitkering: false })).toBe('geen-uitkering');
    expect(stel({ wijze: 'overmaken' }, { uitkering: false, ruimte: undefined })).toBe('voorgesteld');
    expect(stel({}, { ruimte: undefined })).toBe('beslagvrije-voet-ontbreekt');
    expect(stel({}, { ruimte: 0 })).toBe('boven-de-ruimte');
  });

  it.each([
    ['2026-10', 'inhouden', 'maand-voorbij'],
    ['2026-11', 'inhouden', 'maand-voorbij'],
    ['2026-12', 'inhouden', 'voorgesteld'],
    ['2026-11', 'overmaken', 'voorgesteld'],
    ['2026-10', 'overmaken', 'maand-voorbij'],
  ])('from %s, %s, when the run of November was made: %s', (vanaf, wijze, uit) =>
    expect(stel({ vanaf, wijze })).toBe(uit),
  );

  it('is looked at again when it is agreed', () => {
    const uit = nextRegeling(VOORBEELD.voorgesteld, OPDRACHT.agreeRegeling, { ...CONTEXT, ruimte: 10_00 });
    expect(!uit.ok && uit.weigering.code).toBe('boven-de-ruimte');
  });
});

describe('a pause', () => {
  it('takes nothing in its months and goes on after them by itself', () => {
    const uit = nextRegeling({ ...VOORBEELD.loopt, vanaf: '2026-09' }, OPDRACHT.pauseRegeling, CONTEXT);
    if (!uit.ok) throw new Error(uit.weigering.code);
    expect(aflosmaanden(uit.value)).toEqual([{ vanaf: '2026-09', tot: '2026-12' }, { vanaf: '2027-03' }]);
    expect(aflosmaanden(VOORBEELD.loopt)).toEqual([{ vanaf: '2026-12' }]);
    expect(aflosmaanden(VOORBEELD.beeindigd)).toEqual([]);
  });
  it('cannot end in a month that was paid', () => {
    const uit = nextRegeling(VOORBEELD.loopt, { ...OPDRACHT.pauseRegeling, totEnMet: '2026-11' } as never, CONTEXT);
    expect(!uit.ok && uit.weigering.code).toBe('maand-voorbij');
  });
});

it('can be made again from its commands', () => {
  const reeks = [OPDRACHT.proposeRegeling, OPDRACHT.agreeRegeling, OPDRACHT.pauseRegeling, OPDRACHT.endRegeling];
  expect(rebuildRegeling(reeks.map((opdracht) => ({ opdracht, context: CONTEXT })))?.toestand).toBe('beeindigd');
});
