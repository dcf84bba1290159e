import { describe, expect, it } from 'vitest';
import {
  BEZWAARCOMMANDS,
  BEZWAARTOESTANDEN,
  type Bezwaarcommand,
  nextBezwaar,
  possibleBezwaarcommands,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const TIJD = 'nog-op-tijd!';
const COMMISSIE = 'geen-commissie!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Bezwaarcommand, readonly string[]>> = {
  //                          ontvangen           verzuim                 in-behandeling     gehoord     besloten  beroep          uitgesproken ingetrokken
  receiveBezwaar:            ['al-ontvangen!',    'al-ontvangen!',        'al-ontvangen!',   'al-ontvangen!', 'al-ontvangen!', 'al-ontvangen!', 'al-ontvangen!', 'al-ontvangen!'],
  takeUpBezwaar:             ['in-behandeling',   'verzuim',              'in-behandeling',  'gehoord',  N,        N,              N,           N],
  requestHerstel:            ['gronden-bekend!',  N,                      'gronden-bekend!', N,          N,        N,              N,           N],
  addGronden:                ['ontvangen',        'in-behandeling',       'in-behandeling',  'gehoord',  N,        N,              N,           N],
  postponeBeslissing:        ['ontvangen',        'verzuim',              'in-behandeling',  'gehoord',  N,        N,              N,           N],
  agreeUitstel:              ['ontvangen',        'verzuim',              'in-behandeling',  'gehoord',  N,        N,              N,           N],
  registerIngebrekestelling: [TIJD,               TIJD,                   TIJD,              TIJD,       TIJD,     N,              N,           N],
  inviteHoorzitting:         [N,                  N,                      'in-behandeling',  N,          N,        N,              N,           N],
  recordHoren:               [N,                  N,                      'gehoord',         N,          N,        N,              N,           N],
  waiveHoren:                [N,                  'hersteltermijn-loopt!', 'gehoord',        N,          N,        N,              N,           N],
  recordAdvies:              [N,                  N,                      N,                 COMMISSIE,  N,        N,              N,           N],
  decideBezwaar:             [N,                  N,                      N,                 'besloten', N,        N,              N,           N],
  withdrawBezwaar:           ['ingetrokken',      'ingetrokken',          'ingetrokken',     'ingetrokken', N,     N,              N,           N],
  registerBeroep:            [N,                  N,                      N,                 N,          'beroep', N,              N,           N],
  recordUitspraak:           [N,                  N,                      N,                 N,          N,        'uitgesproken', N,           N],
};

const cells = BEZWAARCOMMANDS.flatMap((command) =>
  BEZWAARTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(BEZWAARTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextBezwaar(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells.filter(({ command }) => command !== 'requestHerstel'))(
    'the button for $command on $toestand says the same',
    ({ command, toestand, expected }) => {
      const shown = possibleBezwaarcommands(VOORBEELD[toestand], 'tom', VANDAAG).find(
        (each) => each.command === command,
      );
      expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
    },
  );

  it('begins with what came in, and with nothing else', () => {
    for (const command of BEZWAARCOMMANDS)
      expect(nextBezwaar(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'receiveBezwaar');
  });
});
