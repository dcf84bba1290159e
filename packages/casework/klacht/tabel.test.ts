import { describe, expect, it } from 'vitest';
import { KLACHTCOMMANDS, KLACHTTOESTANDEN, type Klachtcommand, nextKlacht, possibleKlachtcommands } from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-ontvangen!';
const ADVIES = 'geen-commissie!';
const HOOR = 'klager-niet-gehoord!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Klachtcommand, readonly string[]>> = {
  //                    ontvangen         in-behandeling    afgehandeld opgelost niet-behandeld ingetrokken
  receiveKlacht:       [AL,               AL,               AL,         AL,      AL,            AL],
  takeUpKlacht:        ['in-behandeling', 'in-behandeling', N,          N,       N,             N],
  addToKlacht:         ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  nameBetrokkenen:     ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  inviteGesprek:       [N,                'in-behandeling', N,          N,       N,             N],
  recordGesprek:       [N,                'in-behandeling', N,          N,       N,             N],
  waiveGesprek:        [N,                'in-behandeling', N,          N,       N,             N],
  recordKlachtadvies:  [N,                ADVIES,           N,          N,       N,             N],
  postponeAfhandeling: ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  agreeKlachtuitstel:  ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  settleKlacht:        [N,                'opgelost',       N,          N,       N,             N],
  declineKlacht:       [N,                'niet-behandeld', N,          N,       N,             N],
  answerKlacht:        [N,                HOOR,             N,          N,       N,             N],
  withdrawKlacht:      ['ingetrokken',    'ingetrokken',    N,          N,       N,             N],
};

const cells = KLACHTCOMMANDS.flatMap((command) =>
  KLACHTTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(KLACHTTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextKlacht(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleKlachtcommands(VOORBEELD[toestand], 'tom', VANDAAG).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
  });

  it('begins with what came in, and with nothing else', () => {
    for (const command of KLACHTCOMMANDS)
      expect(nextKlacht(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'receiveKlacht');
  });
});
