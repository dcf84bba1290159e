import { describe, expect, it } from 'vitest';
import {
  BOETEBESLUITEN,
  BOETECOMMANDS,
  BOETETOESTANDEN,
  type Boetebesluit,
  type Boetecommand,
  nextBoete,
  possibleBoetebesluiten,
  possibleBoetecommands,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-begonnen!';
const BESLUIT = 'geen-besluit!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Boetecommand, readonly string[]>> = {
  //                    onderzoek          voornemen          zienswijze         opgelegd     gewaarschuwd afgezien herroepen
  startBoeteonderzoek: [AL,                AL,                AL,                AL,          AL,          AL,      AL],
  editSchending:       ['onderzoek',       N,                 N,                 N,           N,           N,       N],
  judgeSchending:      ['onderzoek',       'voornemen',       'zienswijze',      N,           N,           N,       N],
  announceBoete:       ['voornemen',       N,                 N,                 N,           N,           N,       N],
  giveZienswijze:      [N,                 'zienswijze',      'zienswijze',      N,           N,           N,       N],
  prepareBesluit:      ['niet-gehoord!',   'voornemen',       'zienswijze',      N,           N,           N,       N],
  dropVoorstel:        ['geen-voorstel!',  'geen-voorstel!',  'geen-voorstel!',  N,           N,           N,       N],
  waiveBoete:          ['afgezien',        'afgezien',        'afgezien',        N,           N,           N,       N],
  imposeBoete:         [N,                 BESLUIT,           BESLUIT,           N,           N,           N,       N],
  giveWaarschuwing:    [N,                 BESLUIT,           BESLUIT,           N,           N,           N,       N],
  revokeBoete:         [N,                 N,                 N,                 'herroepen', 'herroepen', N,       N],
};

const cells = BOETECOMMANDS.flatMap((command) =>
  BOETETOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

const outcomeOf = (result: ReturnType<typeof nextBoete>): string => {
  if (result.ok) return result.value.toestand;
  return result.weigering.code === 'niet-in-deze-toestand' ? N : `${result.weigering.code}!`;
};

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(BOETETOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextBoete(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    expect(outcomeOf(result)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells.filter(({ command }) => command !== 'prepareBesluit'))(
    'the button for $command on $toestand says the same',
    ({ command, toestand, expected }) => {
      const shown = possibleBoetecommands(VOORBEELD[toestand], VANDAAG).find((each) => each.command === command);
      expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
    },
  );

  it('begins with a start, and with nothing else', () => {
    for (const command of BOETECOMMANDS)
      expect(nextBoete(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'startBoeteonderzoek');
  });
});

// biome-ignore format: a table is read in columns
const BESLUITEN: Readonly<Record<Boetebesluit, readonly string[]>> = {
  //                   onderzoek        voornemen    zienswijze    opgelegd gewaarschuwd afgezien herroepen
  'boete-opleggen':    ['niet-gehoord!', 'voornemen', 'zienswijze', N,       N,           N,       N],
  'boete-waarschuwen': ['niet-gehoord!', 'voornemen', 'zienswijze', N,       N,           N,       N],
};

describe('every state x every kind of besluit', () => {
  const rows = BOETEBESLUITEN.flatMap((soort) =>
    BOETETOESTANDEN.map((toestand, i) => ({ soort, toestand, expected: BESLUITEN[soort][i] ?? '?' })),
  );
  it.each(rows)('$soort on $toestand: $expected', ({ soort, toestand, expected }) => {
    const zaak = VOORBEELD[toestand];
    const result = nextBoete(zaak, { ...OPDRACHT.prepareBesluit, soort }, VANDAAG);
    expect(outcomeOf(result)).toBe(expected);
    if (result.ok) expect(result.value.voorstel).toEqual({ besluit: 's9', soort });
    const shown = possibleBoetebesluiten(zaak, VANDAAG).find((each) => each.soort === soort);
    expect(shown?.mag).toBe(result.ok);
    if (!result.ok) expect(shown?.weigering).toEqual(result.weigering);
  });
});
