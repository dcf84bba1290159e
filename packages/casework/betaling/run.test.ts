import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  type Betaalrun,
  nextRun,
  possibleRuncommands,
  RUNCOMMANDS,
  RUNTOESTANDEN,
  type Runcommand,
  type Runcontext,
  type Runopdracht,
  type Runtoestand,
} from './index.ts';

const op = instant('2026-11-24T10:00:00Z');
const CONTEXT: Runcontext = {
  vandaag: '2026-11-24',
  door: 'joost',
  teBekijken: 0,
  totaalWet: 1_000,
  totaalSpecificaties: 1_000,
};
const basis = {
  id: 'run1',
  uitvoerder: 'veenrade',
  gemeenten: ['9901'],
  soort: 'maand',
  maand: '2026-11',
  betaaldag: '2026-11-27',
  voorbereidDoor: 'betty',
} as const;
const na = { ...basis, aantal: 10, totaal: 1_000, goedgekeurdDoor: 'joost', goedgekeurdOp: op } as const;
const RUN: { readonly [T in Runtoestand]: Extract<Betaalrun, { toestand: T }> } = {
  berekenen: { ...basis, toestand: 'berekenen', klaar: 4, aantal: 10 },
  voorbeeld: { ...basis, toestand: 'voorbeeld', aantal: 10, totaal: 1_000 },
  goedgekeurd: { ...na, toestand: 'goedgekeurd', geboekt: 0 },
  geboekt: { ...na, toestand: 'geboekt' },
  'bestand-gemaakt': { ...na, toestand: 'bestand-gemaakt', bestand: 'b1' },
  afgeblazen: { ...basis, toestand: 'afgeblazen', reden: 'verkeerde dag' },
};
const { voorbereidDoor: _, ...start } = basis;
const OPDRACHT: { readonly [C in Runcommand]: Runopdracht } = {
  startRun: { command: 'startRun', door: 'betty', op, ...start, aantal: 10 },
  recordBerekening: { command: 'recordBerekening', door: 'systeem', op, klaar: 10, totaal: 1_000 },
  approveRun: { command: 'approveRun', door: 'joost', op },
  recordBoeking: { command: 'recordBoeking', door: 'systeem', op, geboekt: 10 },
  recordBestand: { command: 'recordBestand', door: 'systeem', op, bestand: 'b1', totaal: 1_000 },
  cancelRun: { command: 'cancelRun', door: 'betty', op, reden: 'Verkeerde dag.' },
};
const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Runcommand, readonly string[]>> = {
  //                 berekenen     voorbeeld      goedgekeurd  geboekt            bestand-gemaakt  afgeblazen
  startRun:         ['!',          '!',           '!',         '!',               '!',             '!'],
  recordBerekening: ['voorbeeld',  N,             N,           N,                 N,               N],
  approveRun:       [N,            'goedgekeurd', N,           N,                 N,               N],
  recordBoeking:    [N,            N,             'geboekt',   N,                 N,               N],
  recordBestand:    [N,            N,             N,           'bestand-gemaakt', N,               N],
  cancelRun:        ['afgeblazen', 'afgeblazen',  N,           N,                 N,               N],
};
const cells = RUNCOMMANDS.flatMap((command) =>
  RUNTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const code = (result: ReturnType<typeof nextRun>) => (result.ok ? result.value.toestand : result.weigering.code);

describe('every state x every command of a run', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const outcome = code(nextRun(RUN[toestand], OPDRACHT[command], CONTEXT));
    expect(outcome === 'niet-in-deze-toestand' ? N : outcome === 'al-begonnen' ? '!' : outcome).toBe(expected);
    const shown = possibleRuncommands(RUN[toestand], CONTEXT).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected !== N && expected !== '!');
  });
  it('is approved by nobody who has their own file or family in it', () => {
    const door = (eigenRegels?: number) =>
      nextRun(RUN.voorbeeld, OPDRACHT.approveRun, { ...CONTEXT, teBekijken: 1, eigenRegels });
    expect(code(door(1))).toBe('eigen-belang');
    expect(code(door(0))).toBe('nog-te-bekijken');
    expect(code(nextRun(RUN.voorbeeld, OPDRACHT.cancelRun, { ...CONTEXT, eigenRegels: 1 }))).toBe('afgeblazen');
  });
  it('starts with what fits its kind', () => {
    const begin = (rest: object) => code(nextRun(undefined, { ...OPDRACHT.startRun, ...rest } as Runopdracht, CONTEXT));
    expect(begin({})).toBe('berekenen');
    expect(begin({ aantal: 0 })).toBe('voorbeeld');
    expect(begin({ betaaldag: '2026-11-23' })).toBe('betaaldag-voorbij');
    // Friday, Saturday, Sunday, Monday; and the first day of Christmas
    expect(begin({ betaaldag: '2026-11-27' })).toBe('berekenen');
    expect(begin({ betaaldag: '2026-11-28' })).toBe('geen-bankdag');
    expect(begin({ betaaldag: '2026-11-29' })).toBe('geen-bankdag');
    expect(begin({ betaaldag: '2026-11-30' })).toBe('berekenen');
    expect(begin({ betaaldag: '2026-12-25' })).toBe('geen-bankdag');
    expect(begin({ soort: 'spoed', maand: undefined })).toBe('spoed-is-vandaag');
    expect(begin({ soort: 'spoed', maand: undefined, betaaldag: '2026-11-24' })).toBe('berekenen');
    expect(begin({ soort: 'dag' })).toBe('maand-past-niet');
    expect(code(nextRun(undefined, OPDRACHT.approveRun, CONTEXT))).toBe('geen-run');
  });
  it('is approved by another person, with nothing left to look at and one total from all sides', () => {
    const keur = (context: Partial<Runcontext>, door = 'joost') =>
      code(nextRun(RUN.voorbeeld, { ...OPDRACHT.approveRun, door }, { ...CONTEXT, ...context }));
    expect(keur({}, 'betty')).toBe('tweede-persoon-nodig');
    expect(keur({ teBekijken: 1 })).toBe('nog-te-bekijken');
    expect(keur({ totaalWet: 999 })).toBe('totalen-verschillen');
    expect(keur({ totaalSpecificaties: 1_001 })).toBe('totalen-verschillen');
    expect(keur({ vandaag: '2026-11-28' })).toBe('betaaldag-voorbij');
    expect(keur({ vandaag: '2026-11-27' })).toBe('goedgekeurd');
  });
  it('goes on where it was: progress never falls back, and half is not done', () => {
    const bereken = (klaar: number) =>
      nextRun(RUN.berekenen, { command: 'recordBerekening', door: 's', op, klaar, totaal: 1_000 }, CONTEXT);
    expect(bereken(3)).toMatchObject({ value: { toestand: 'berekenen', klaar: 4 } });
    expect(bereken(9)).toMatchObject({ value: { toestand: 'berekenen', klaar: 9 } });
    expect(bereken(11)).toMatchObject({ value: { toestand: 'voorbeeld' } });
    expect(nextRun(RUN.goedgekeurd, { command: 'recordBoeking', door: 's', op, geboekt: 7 }, CONTEXT)).toMatchObject({
      value: { toestand: 'goedgekeurd', geboekt: 7 },
    });
  });
  it('a bank file with another total is refused', () => {
    expect(
      code(nextRun(RUN.geboekt, { command: 'recordBestand', door: 's', op, bestand: 'b', totaal: 999 }, CONTEXT)),
    ).toBe('totalen-verschillen');
  });
});
