import { describe, expect, it } from 'vitest';
import {
  nextOvereenkomst,
  nextVerwijzing,
  OVEREENKOMSTCOMMANDS,
  OVEREENKOMSTTOESTANDEN,
  type Overeenkomstcommand,
  possibleOvereenkomstcommands,
  possibleVerwijzingcommands,
  rebuildOvereenkomst,
  rebuildVerwijzing,
  VERWIJZINGCOMMANDS,
  VERWIJZINGTOESTANDEN,
  type Verwijzingcommand,
} from './index.ts';
import { CONTEXT, OPDRACHT, OVEREENKOMST, OVEREENKOMSTOPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-voorgesteld!';
const RE = 'geen-reactie!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Verwijzingcommand, readonly string[]>> = {
  //                   voorgesteld    verstuurd      aangenomen     gestart    afgerond    gestopt geweigerd ingetrokken
  proposeVerwijzing:  [AL,            AL,            AL,            AL,        AL,         AL,     AL,       AL],
  informInwoner:      ['voorgesteld', N,             N,             N,         N,          N,      N,        N],
  answerVerwijzing:  ['voorgesteld', N,             N,             N,         N,          N,      N,        N],
  answerReactie:      [RE,            N,             N,             N,         N,          N,      N,        N],
  sendVerwijzing:     ['verstuurd',   N,             N,             N,         N,          N,      N,        N],
  withdrawVerwijzing: ['ingetrokken', 'ingetrokken', 'ingetrokken', N,         N,          N,      N,        N],
  acceptVerwijzing:   [N,             'aangenomen',  N,             N,         N,          N,      N,        N],
  declineVerwijzing:  [N,             'geweigerd',   N,             N,         N,          N,      N,        N],
  startVerwijzing:    [N,             N,             'gestart',     N,         N,          N,      N,        N],
  reportVoortgang:    [N,             N,             N,             'gestart', N,          N,      N,        N],
  finishVerwijzing:   [N,             N,             N,             'afgerond', N,         N,      N,        N],
  stopVerwijzing:     [N,             N,             'gestopt',     'gestopt', N,          N,      N,        N],
  confirmResultaat:   [N,             N,             N,             N,         'afgerond', N,      N,        N],
};
const cells = VERWIJZINGCOMMANDS.flatMap((command) =>
  VERWIJZINGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);

describe('verwijzing: every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(VERWIJZINGTOESTANDEN.length);
  });
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextVerwijzing(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const shown = possibleVerwijzingcommands(VOORBEELD[toestand], CONTEXT).find((each) => each.command === command);
    expect(shown?.mag).toBe(result.ok);
  });
  it('begins with a proposal, and with nothing else', () => {
    for (const command of VERWIJZINGCOMMANDS)
      expect(nextVerwijzing(undefined, OPDRACHT[command], CONTEXT).ok).toBe(command === 'proposeVerwijzing');
  });
  it('is made again from its commands', () => {
    const regels = (
      [
        ...['proposeVerwijzing', 'informInwoner', 'sendVerwijzing', 'acceptVerwijzing', 'startVerwijzing'],
        ...['reportVoortgang', 'finishVerwijzing', 'confirmResultaat'],
      ] as Verwijzingcommand[]
    ).map((command) => ({ opdracht: OPDRACHT[command], context: CONTEXT }));
    expect(rebuildVerwijzing(regels)).toMatchObject({ toestand: 'afgerond', oordeel: { akkoord: true } });
    expect(() => rebuildVerwijzing([...regels, ...regels])).toThrow('proposeVerwijzing is refused');
  });
});

// biome-ignore format: a table is read in columns
const OVER: Readonly<Record<Overeenkomstcommand, readonly string[]>> = {
  //                    voorgesteld  geldig       afgewezen beeindigd
  proposeOvereenkomst: [AL,          AL,          AL,       AL],
  approveOvereenkomst: ['geldig',    N,           N,        N],
  rejectOvereenkomst:  ['afgewezen', N,           N,        N],
  endOvereenkomst:     [N,           'beeindigd', N,        N],
  recordSroi:          [N,           'geldig',    N,        'beeindigd'],
};
const overcells = OVEREENKOMSTCOMMANDS.flatMap((command) =>
  OVEREENKOMSTTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: OVER[command][i] ?? '?' })),
);

describe('overeenkomst: every state x every command', () => {
  it.each(overcells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(OVEREENKOMST[toestand]);
    const opdracht = OVEREENKOMSTOPDRACHT[command];
    const result = nextOvereenkomst(OVEREENKOMST[toestand], opdracht, { vandaag: VANDAAG });
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(OVEREENKOMST[toestand])).toBe(before);
    const shown = possibleOvereenkomstcommands(OVEREENKOMST[toestand], opdracht.door);
    expect(shown.find((each) => each.command === command)?.mag).toBe(result.ok);
  });
  it('begins with a proposal, is made again from its commands', () => {
    for (const command of OVEREENKOMSTCOMMANDS)
      expect(nextOvereenkomst(undefined, OVEREENKOMSTOPDRACHT[command], { vandaag: VANDAAG }).ok).toBe(
        command === 'proposeOvereenkomst',
      );
    const regels = (['proposeOvereenkomst', 'approveOvereenkomst', 'recordSroi', 'endOvereenkomst'] as const).map(
      (command) => ({ opdracht: OVEREENKOMSTOPDRACHT[command], context: { vandaag: VANDAAG } }),
    );
    expect(rebuildOvereenkomst(regels)).toMatchObject({ toestand: 'beeindigd', sroi: [{ bedrag: 500_00 }] });
    expect(() => rebuildOvereenkomst([...regels, ...regels])).toThrow('proposeOvereenkomst is refused');
  });
});
