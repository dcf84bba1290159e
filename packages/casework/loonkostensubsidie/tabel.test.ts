import { describe, expect, it } from 'vitest';
import {
  nextSubsidie,
  possibleSubsidiebesluiten,
  possibleSubsidiecommands,
  SUBSIDIEBESLUITEN,
  SUBSIDIECOMMANDS,
  SUBSIDIETOESTANDEN,
  type Subsidiebesluit,
  type Subsidiecommand,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-begonnen!';
const LEEG = 'geen-voorstel!';
const PAST = 'niet-dit-besluit!';
/** Of a job without a last day; how long a contract lasts is what the command holds. */
const KORTER = 'contract-korter!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Subsidiecommand, readonly string[]>> = {
  //                    aangevraagd    vastgesteld    verleend    beeindigd geweigerd ingetrokken
  requestSubsidie:     [AL,            AL,            AL,         AL,       AL,       AL],
  recordLoonwaarde:    ['vastgesteld', 'vastgesteld', 'verleend', N,        N,        N],
  deferLoonwaarde:     ['vastgesteld', N,             N,          N,        N,        N],
  changeUren:          ['aangevraagd', 'vastgesteld', 'verleend', N,        N,        N],
  changeLoon:          ['aangevraagd', 'vastgesteld', 'verleend', N,        N,        N],
  planHerbeoordeling:  [N,             'vastgesteld', 'verleend', N,        N,        N],
  changeContract:      ['aangevraagd', 'vastgesteld', KORTER,     N,        N,        N],
  endDienstbetrekking: [N,             N,             'verleend', N,        N,        N],
  prepareBesluit:      [PAST,          'vastgesteld', PAST,       N,        N,        N],
  dropVoorstel:        [LEEG,          LEEG,          LEEG,       N,        N,        N],
  performBesluit:      [LEEG,          LEEG,          LEEG,       N,        N,        N],
  withdrawAanvraag:    ['ingetrokken', 'ingetrokken', N,          N,        N,        N],
  reopenSubsidie:      [N,             N,             'verleend', 'verleend', 'aangevraagd', N],
};

const cells = SUBSIDIECOMMANDS.flatMap((command) =>
  SUBSIDIETOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(SUBSIDIETOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextSubsidie(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => {
      if (code !== 'niet-in-deze-toestand') return `${code}!`;
      return command === 'prepareBesluit' && expected === PAST ? PAST : N;
    };
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleSubsidiecommands(VOORBEELD[toestand]).find((each) => each.command === command);
    // which besluit fits is shown per kind of besluit
    expect(shown?.mag).toBe(expected === PAST || expected === KORTER || (expected !== N && !expected.endsWith('!')));
  });

  it('begins with an aanvraag, and with nothing else', () => {
    for (const command of SUBSIDIECOMMANDS)
      expect(nextSubsidie(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'requestSubsidie');
  });
});

// biome-ignore format: a table is read in columns
const BESLUITEN: Readonly<Record<Subsidiebesluit, readonly string[]>> = {
  //           aangevraagd vastgesteld verleend             beeindigd geweigerd ingetrokken
  verlenen:   [N,          'ja',       N,                   N,        N,        N],
  wijzigen:   [N,          N,          'niets-te-wijzigen', N,        N,        N],
  beeindigen: [N,          N,          'eindigt-niet',      N,        N,        N],
  weigeren:   ['ja',       'ja',       N,                   N,        N,        N],
};

describe('which besluit fits which state', () => {
  it.each(SUBSIDIETOESTANDEN)('%s', (toestand) => {
    const kolom = SUBSIDIETOESTANDEN.indexOf(toestand);
    const kan = possibleSubsidiebesluiten(VOORBEELD[toestand], VANDAAG);
    expect(kan.map(({ wat }) => wat)).toEqual([...SUBSIDIEBESLUITEN]);
    for (const { wat, weigering } of kan) {
      const code = weigering?.code === 'niet-in-deze-toestand' ? N : (weigering?.code ?? 'ja');
      expect(`${wat}: ${code}`).toBe(`${wat}: ${BESLUITEN[wat][kolom]}`);
    }
  });
});
