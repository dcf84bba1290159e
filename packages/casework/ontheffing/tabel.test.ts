import { describe, expect, it } from 'vitest';
import {
  nextOntheffing,
  ONTHEFFINGSCOMMANDS,
  ONTHEFFINGSINHOUD,
  ONTHEFFINGSTOESTANDEN,
  type Ontheffingscommand,
  type Ontheffingsinhoud,
  possibleOntheffingsbesluiten,
  possibleOntheffingscommands,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Ontheffingscommand, readonly string[]>> = {
  //                    in-onderzoek      verleend              opgeschort             afgewezen       ingetrokken    teruggenomen
  openOntheffing:     ['al-begonnen!',   'al-begonnen!',       'al-begonnen!',        'al-begonnen!', 'al-begonnen!', 'al-begonnen!'],
  takeBackVerzoek:    ['teruggenomen',   N,                    N,                     N,              N,              N],
  prepareBesluit:     ['in-onderzoek',   'besluit-past-niet!', 'besluit-past-niet!',  N,              N,              N],
  dropVoorstel:       ['geen-voorstel!', 'geen-voorstel!',     'geen-voorstel!',      N,              N,              N],
  performBesluit:     ['geen-besluit!',  'geen-besluit!',      'geen-besluit!',       N,              N,              N],
  requestWijziging:   [N,                'verleend',           'vraag-past-niet!',    N,              N,              N],
  recordPlan:         [N,                'verleend',           N,                     N,              N,              N],
  recordHeronderzoek: [N,                'verleend',           N,                     N,              N,              N],
  suspendOntheffing:  [N,                'opgeschort',         N,                     N,              N,              N],
  reopenOntheffing:   [N,                N,                    'verleend',            'in-onderzoek', 'verleend',     N],
};

const cells = ONTHEFFINGSCOMMANDS.flatMap((command) =>
  ONTHEFFINGSTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(ONTHEFFINGSTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextOntheffing(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const outcome = result.ok
      ? result.value.toestand
      : result.weigering.code === 'niet-in-deze-toestand'
        ? N
        : `${result.weigering.code}!`;
    expect(outcome).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells.filter(({ expected }) => !expected.includes('past-niet')))(
    'the button for $command on $toestand says the same',
    ({ command, toestand, expected }) => {
      const shown = possibleOntheffingscommands(VOORBEELD[toestand]).find((each) => each.command === command);
      expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
    },
  );

  it('begins with a request, and with nothing else', () => {
    for (const command of ONTHEFFINGSCOMMANDS)
      expect(nextOntheffing(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'openOntheffing');
  });
});

const dagen = { vanaf: '2026-11-24', totEnMet: '2027-11-23' } as const;
const jongKind = { isAlleenstaandeOuder: true, jongsteKind: '2024-06-01', dagenElders: 0 } as const;

// biome-ignore format: a table is read in columns
const BESLUITEN: Readonly<Record<Ontheffingsinhoud, readonly string[]>> = {
  //               in-onderzoek  verleend              opgeschort
  verlenen:        ['ok',        'besluit-past-niet',  'besluit-past-niet'],
  afwijzen:        ['ok',        'besluit-past-niet',  'besluit-past-niet'],
  verlengen:       ['besluit-past-niet', 'wet-bepaalt-einde', 'besluit-past-niet'],
  opschorten:      ['besluit-past-niet', 'geen-verzoek', 'besluit-past-niet'],
  hervatten:       ['besluit-past-niet', 'besluit-past-niet', 'geen-verzoek'],
  'niet-wijzigen': ['besluit-past-niet', 'geen-verzoek', 'geen-verzoek'],
  intrekken:       ['besluit-past-niet', 'ok',          'besluit-past-niet'],
};

describe('every state x what a besluit says', () => {
  const rows = ONTHEFFINGSINHOUD.flatMap((wat) =>
    (['in-onderzoek', 'verleend', 'opgeschort'] as const).map((toestand, i) => ({
      wat,
      toestand,
      expected: BESLUITEN[wat][i] ?? '?',
    })),
  );
  it.each(rows)('$wat on $toestand: $expected', ({ wat, toestand, expected }) => {
    const zaak = VOORBEELD[toestand];
    const result = nextOntheffing(zaak, { ...OPDRACHT.prepareBesluit, ...dagen, wat, jongKind }, VANDAAG);
    expect(result.ok ? 'ok' : result.weigering.code).toBe(expected);
    const shown = possibleOntheffingsbesluiten(zaak).find((each) => each.wat === wat);
    expect(shown?.mag).toBe(result.ok);
  });
});
