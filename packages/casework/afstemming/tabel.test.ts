import { describe, expect, it } from 'vitest';
import {
  AFSTEMMINGSBESLUITEN,
  AFSTEMMINGSCOMMANDS,
  AFSTEMMINGSTOESTANDEN,
  type Afstemming,
  type Afstemmingsbesluit,
  type Afstemmingscommand,
  nextAfstemming,
  possibleAfstemmingsbesluiten,
  possibleAfstemmingscommands,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const BESLUIT = 'geen-besluit!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Afstemmingscommand, readonly string[]>> = {
  //                   signalering        voornemen          zienswijze         opgelegd           inkeer-gevraagd    gewaarschuwd afgezien beeindigd herroepen
  registerGedraging:  ['al-begonnen!',    'al-begonnen!',    'al-begonnen!',    'al-begonnen!',    'al-begonnen!',    'al-begonnen!', 'al-begonnen!', 'al-begonnen!', 'al-begonnen!'],
  announceMaatregel:  ['voornemen',       N,                 N,                 N,                 N,                 N,           N,       N, N],
  giveZienswijze:     [N,                 'zienswijze',      'zienswijze',      N,                 N,                 N,           N,       N, N],
  prepareBesluit:     ['niet-gehoord!',   'voornemen',       'zienswijze',      N,                 N,                 N,           N,       N, N],
  dropVoorstel:       ['geen-voorstel!',  'geen-voorstel!',  'geen-voorstel!',  'geen-voorstel!',  'geen-voorstel!',  N,           N,       N, N],
  waiveMaatregel:     ['afgezien',        'afgezien',        'afgezien',        N,                 N,                 N,           N,       N, N],
  imposeAfstemming:   [N,                 BESLUIT,           BESLUIT,           N,                 N,                 N,           N,       N, N],
  giveWaarschuwing:   [BESLUIT,           BESLUIT,           BESLUIT,           N,                 N,                 N,           N,       N, N],
  requestInkeer:      [N,                 N,                 N,                 'inkeer-gevraagd', N,                 N,           N,       N, N],
  refuseInkeer:       [N,                 N,                 N,                 N,                 BESLUIT,           N,           N,       N, N],
  confirmAfstemming:  [N,                 N,                 N,                 'opgelegd',        N,                 N,           N,       N, N],
  endAfstemming:      [N,                 N,                 N,                 BESLUIT,           BESLUIT,           N,           N,       N, N],
  reopenInkeer:       [N,                 N,                 N,                 'geen-verzoek!',   N,                 N,           N,       N, N],
  revokeMaatregel:    [N,                 N,                 N,                 'herroepen',       'herroepen',       'herroepen', N,       'herroepen', N],
};

const cells = AFSTEMMINGSCOMMANDS.flatMap((command) =>
  AFSTEMMINGSTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

const outcomeOf = (result: ReturnType<typeof nextAfstemming>): string => {
  if (result.ok) return result.value.toestand;
  return result.weigering.code === 'niet-in-deze-toestand' ? N : `${result.weigering.code}!`;
};

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(AFSTEMMINGSTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextAfstemming(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    expect(outcomeOf(result)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells.filter(({ command }) => command !== 'prepareBesluit'))(
    'the button for $command on $toestand says the same',
    ({ command, toestand, expected }) => {
      const shown = possibleAfstemmingscommands(VOORBEELD[toestand], VANDAAG).find((each) => each.command === command);
      expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
    },
  );

  it('begins with what was seen, and with nothing else', () => {
    for (const command of AFSTEMMINGSCOMMANDS)
      expect(nextAfstemming(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'registerGedraging');
  });
});

// biome-ignore format: a table is read in columns
const BESLUITEN: Readonly<Record<Afstemmingsbesluit, readonly string[]>> = {
  //                     signalering     voornemen    zienswijze   opgelegd   inkeer-gevraagd    gewaarschuwd afgezien beeindigd herroepen
  afstemmen:            ['niet-gehoord!', 'voornemen', 'zienswijze', N,        N,                 N,           N,       N, N],
  waarschuwen:          ['signalering',  'voornemen', 'zienswijze', N,         N,                 N,           N,       N, N],
  'afstemming-herzien': [N,              N,           N,            'opgelegd', 'inkeer-gevraagd', N,          N,       N, N],
  'inkeer-afwijzen':    [N,              N,           N,            N,         'inkeer-gevraagd', N,           N,       N, N],
};

/** The same case about conduct of the by-law: only there a warning may come in the place of a lowering. */
const lokaal = (zaak: Afstemming): Afstemming => ({ ...zaak, gedraging: { soort: 'lokaal', categorie: 'eerste' } });

describe('every state x every kind of besluit', () => {
  const rows = AFSTEMMINGSBESLUITEN.flatMap((soort) =>
    AFSTEMMINGSTOESTANDEN.map((toestand, i) => ({ soort, toestand, expected: BESLUITEN[soort][i] ?? '?' })),
  );
  it.each(rows)('$soort on $toestand: $expected', ({ soort, toestand, expected }) => {
    const zaak = lokaal(VOORBEELD[toestand]);
    const result = nextAfstemming(zaak, { ...OPDRACHT.prepareBesluit, soort }, VANDAAG);
    expect(outcomeOf(result)).toBe(expected);
    if (result.ok) expect(result.value.voorstel).toEqual({ besluit: 'b9', soort });
    const shown = possibleAfstemmingsbesluiten(zaak, VANDAAG).find((each) => each.soort === soort);
    expect(shown?.mag).toBe(result.ok);
    if (!result.ok) expect(shown?.weigering).toEqual(result.weigering);
  });
});
