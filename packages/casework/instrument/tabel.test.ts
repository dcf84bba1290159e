import { describe, expect, it } from 'vitest';
import {
  INZETBESLUITEN,
  INZETCOMMANDS,
  INZETTOESTANDEN,
  type Inzetbesluit,
  type Inzetcommand,
  nextInzet,
  possibleInzetbesluiten,
  possibleInzetcommands,
} from './index.ts';
import { CONTEXT, OPDRACHT, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-begonnen!';
const LEEG = 'geen-voorstel!';
const BES = 'besluit-nodig!';
const VOORT = 'voorgesteld';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Inzetcommand, readonly string[]>> = {
  //                     voorgesteld            advies-gevraagd wachtlijst    toegekend    gestart      verlengd     beeindigd    afgewezen    ingetrokken
  proposeInzet:         [AL,                    AL,             AL,           AL,          AL,          AL,          AL,          AL,          AL],
  requestAdvies:        ['geen-advies-nodig!',  N,              N,            N,           N,           N,           N,           N,           N],
  recordAdvies:         [N,                     VOORT,          N,            N,           N,           N,           N,           N,           N],
  placeOnWachtlijst:    ['plek-vrij!',         N,              N,            N,           N,           N,           N,           N,           N],
  prepareBesluit:       [VOORT,                 N,              'wachtlijst', '-?',        '-?',        '-?',        N,           N,           N],
  dropVoorstel:         [LEEG,                  N,              LEEG,         LEEG,        LEEG,        LEEG,        N,           N,           N],
  performBesluit:       [LEEG,                  N,              LEEG,         LEEG,        LEEG,        LEEG,        N,           N,           N],
  grantInzet:           [BES,                   N,              BES,          N,           N,           N,           N,           N,           N],
  refuseInzet:          [BES,                   N,              BES,          N,           N,           N,           N,           N,           N],
  startInzet:           [N,                     N,              N,            'gestart',   N,           N,           N,           N,           N],
  extendInzet:          [N,                     N,              N,            N,           BES,         BES,         N,           N,           N],
  evaluateInzet:        [N,                     N,              N,            N,           'gestart',   'verlengd',  N,           N,           N],
  recordEigenEvaluatie: [N,                     N,              N,            N,           'gestart',   'verlengd',  'beeindigd', N,           N],
  endInzet:             [N,                     N,              N,            'beeindigd', '-voor',     '-voor',     N,           N,           N],
  withdrawInzet:        ['ingetrokken',         'ingetrokken',  'ingetrokken', 'ingetrokken', N,        N,           N,           N,           N],
  reopenInzet:          [N,                     N,              N,            N,           N,           N,           VOORT,       VOORT,       N],
};
/** The running examples begin in December: they cannot have ended on 24 November. `-?`: another besluit fits there. */
const INHOUD: Readonly<Record<string, string>> = { '-voor': 'voor-het-begin!', '-?': N };

const cells = INZETCOMMANDS.flatMap((command) =>
  INZETTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(INZETTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextInzet(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(INHOUD[expected] ?? expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleInzetcommands(VOORBEELD[toestand], CONTEXT).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected in INHOUD || (expected !== N && !expected.endsWith('!')));
  });

  it('begins with a proposal, and with nothing else', () => {
    for (const command of INZETCOMMANDS)
      expect(nextInzet(undefined, OPDRACHT[command], CONTEXT).ok).toBe(command === 'proposeInzet');
  });
});

// biome-ignore format: a table is read in columns
const BESLUITEN: Readonly<Record<Inzetbesluit, readonly string[]>> = {
  //           voorgesteld advies-gevraagd wachtlijst toegekend          gestart            verlengd              beeindigd afgewezen ingetrokken
  toekennen:  ['ja',       N,              'ja',      N,                 N,                 N,                    N,        N,        N],
  afwijzen:   ['ja',       N,              'ja',      N,                 N,                 N,                    N,        N,        N],
  verlengen:  [N,          N,              N,         N,                 'ja',              'niet-meer-verlengen', N,       N,        N],
  beeindigen: [N,          N,              N,         'ja',              'ja',              'ja',                 N,        N,        N],
  betalen:    [N,          N,              N,         'geen-betaling',   'geen-betaling',   'geen-betaling',      N,        N,        N],
};

describe('which besluit fits which state', () => {
  it.each(INZETTOESTANDEN)('%s', (toestand) => {
    const kolom = INZETTOESTANDEN.indexOf(toestand);
    const kan = possibleInzetbesluiten(VOORBEELD[toestand], CONTEXT);
    expect(kan.map(({ wat }) => wat)).toEqual([...INZETBESLUITEN]);
    for (const { wat, weigering } of kan) {
      const code = weigering?.code === 'niet-in-deze-toestand' ? N : (weigering?.code ?? 'ja');
      expect(`${wat}: ${code}`).toBe(`${wat}: ${BESLUITEN[wat][kolom]}`);
    }
  });
});
