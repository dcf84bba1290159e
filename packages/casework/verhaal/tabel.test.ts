import { describe, expect, it } from 'vitest';
import {
  nextVerhaal,
  possibleVerhaalcommands,
  VERHAALCOMMANDS,
  VERHAALTOESTANDEN,
  type Verhaalcommand,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const N = '-';
const AL = 'al-begonnen!';
const GEEN = 'geen-verzet!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Verhaalcommand, readonly string[]>> = {
  //                    onderzoek    berekend     voornemen      voorgesteld  besloten       betaalt        bij-rechter  inning       verzet       afgezien beeindigd
  startVerhaal:        [AL,          AL,          AL,            AL,          AL,            AL,            AL,          AL,          AL,          AL,      AL],
  requestInlichtingen: ['onderzoek', 'berekend',  N,             N,           N,             N,             N,           N,           N,           N,       N],
  recordDraagkracht:   ['berekend',  'berekend',  'voornemen',   N,           N,             N,             N,           N,           N,           N,       N],
  announceVerhaal:     [N,           'voornemen', N,             N,           N,             N,             N,           N,           N,           N,       N],
  recordZienswijze:    [N,           N,           'voornemen',   N,           N,             N,             N,           N,           N,           N,       N],
  proposeVerhaal:      [N,           N,           'voorgesteld', N,           N,             N,             N,           N,           N,           N,       N],
  returnVerhaal:       [N,           N,           N,             'voornemen', N,             N,             N,           N,           N,           N,       N],
  signVerhaal:         [N,           N,           N,             'besloten',  N,             N,             N,           N,           N,           N,       N],
  recordWeigering:     [N,           N,           N,             N,           'besloten',    N,             N,           N,           N,           N,       N],
  agreeVerhaal:        [N,           N,           N,             N,           'betaalt',     'betaalt',     'betaalt',   N,           N,           N,       N],
  fileVerzoek:         [N,           N,           N,             N,           'bij-rechter', 'bij-rechter', N,           N,           N,           N,       N],
  recordBeschikking:   [N,           N,           N,             N,           N,             N,             'inning',    'inning',    N,           N,       N],
  recordVerzet:        [N,           N,           N,             N,           N,             N,             N,           GEEN,        N,           N,       N],
  decideVerzet:        [N,           N,           N,             N,           N,             N,             N,           N,           'inning',    N,       N],
  indexVerhaal:        [N,           N,           N,             N,           N,             N,             N,           'inning',    N,           N,       N],
  waiveVerhaal:        ['afgezien',  'afgezien',  'afgezien',    'afgezien',  'afgezien',    N,             N,           N,           N,           N,       N],
  endVerhaal:          [N,           N,           N,             N,           N,             'beeindigd',   'beeindigd', 'beeindigd', 'beeindigd', N,       N],
};

const cells = VERHAALCOMMANDS.flatMap((command) =>
  VERHAALTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(VERHAALTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextVerhaal(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleVerhaalcommands(VOORBEELD[toestand], VANDAAG).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
  });

  it('begins with an investigation, and with nothing else', () => {
    for (const command of VERHAALCOMMANDS)
      expect(nextVerhaal(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'startVerhaal');
  });
});
