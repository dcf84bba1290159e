import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  nextSignaal,
  possibleSignaalcommands,
  rebuildSignaal,
  SIGNAALCOMMANDS,
  SIGNAALTOESTANDEN,
  SIGNAALUITKOMSTEN,
  type Signaal,
  type Signaalcommand,
  type Signaalopdracht,
  type Signaaltoestand,
  type Signaaluitkomst,
  signaalklok,
} from './index.ts';

const VANDAAG = { vandaag: '2026-11-24' } as const;
const door = { door: 'iris', op: instant('2026-11-24T10:00:00Z') };
const basis = {
  id: 's1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  soort: 'inkomsten',
  bron: 'medewerker',
  omschrijving: 'Werkt op zaterdag in een winkel.',
  overDag: '2026-10-31',
} as const;
const ontvangen = { ...basis, ontvangenOp: '2026-11-02', ontvangenDoor: 'iris' } as const;
const gevraagd = {
  ...ontvangen,
  vraag: { op: '2026-11-09', tekst: 'Klopt het dat u werkt?', antwoordTot: '2026-11-23' },
  antwoorden: [],
} as const;

const VOORBEELD: { readonly [T in Signaaltoestand]: Signaal & { readonly toestand: T } } = {
  ontvangen: { ...ontvangen, toestand: 'ontvangen' },
  gevraagd: { ...gevraagd, toestand: 'gevraagd' },
  beantwoord: {
    ...gevraagd,
    toestand: 'beantwoord',
    antwoorden: [{ op: '2026-11-20', via: 'eigen-pagina', tekst: 'Dat is mijn zus.' }],
  },
  afgesloten: {
    ...gevraagd,
    toestand: 'afgesloten',
    afsluiting: { op: '2026-11-24', uitkomst: 'verklaard', reden: 'Het is haar zus.' },
  },
};

const OPDRACHT: { readonly [C in Signaalcommand]: Extract<Signaalopdracht, { command: C }> } = {
  receiveSignaal: { ...door, command: 'receiveSignaal', ...basis },
  askSignaal: { ...door, command: 'askSignaal', tekst: 'Klopt dit?', antwoordTot: '2026-12-08' },
  answerSignaal: { ...door, command: 'answerSignaal', gegevenOp: '2026-11-24', via: 'telefoon', tekst: 'Nee.' },
  closeSignaal: { ...door, command: 'closeSignaal', uitkomst: 'verklaard', reden: 'Uitgelegd.' },
};

const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Signaalcommand, readonly string[]>> = {
  //               ontvangen         gevraagd        beantwoord      afgesloten
  receiveSignaal: ['al-begonnen!',   'al-begonnen!', 'al-begonnen!', 'al-begonnen!'],
  askSignaal:     ['gevraagd',       N,              N,              N],
  answerSignaal:  [N,                'beantwoord',   'beantwoord',   N],
  closeSignaal:   ['niet-gevraagd!', 'afgesloten',   'afgesloten',   N],
};
const outcomeOf = (result: ReturnType<typeof nextSignaal>): string => {
  if (result.ok) return result.value.toestand;
  return result.weigering.code === 'niet-in-deze-toestand' ? N : `${result.weigering.code}!`;
};
const code = (signaal: Signaal | undefined, opdracht: Signaalopdracht, vandaag: Signaal['overDag'] = '2026-11-24') => {
  const uitslag = nextSignaal(signaal, opdracht, { vandaag });
  return uitslag.ok ? 'ok' : uitslag.weigering.code;
};

describe('every state x every command', () => {
  const cells = SIGNAALCOMMANDS.flatMap((command) =>
    SIGNAALTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
  );
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const result = nextSignaal(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    expect(outcomeOf(result)).toBe(expected);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const shown = possibleSignaalcommands(VOORBEELD[toestand]).find((each) => each.command === command);
    // what the outcome itself asks is checked when it is given
    expect(shown?.mag).toBe(expected !== N && expected !== 'al-begonnen!');
  });
  it('begins with what was seen, and with nothing else', () => {
    for (const command of SIGNAALCOMMANDS)
      expect(nextSignaal(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'receiveSignaal');
  });
});

// biome-ignore format: a table is read in columns
const UITKOMSTEN: Readonly<Record<Signaaluitkomst, readonly string[]>> = {
  //                        ontvangen        gevraagd, time runs      beantwoord
  verklaard:               ['niet-gevraagd', 'antwoordtijd-loopt-nog', 'ok'],
  'al-bekend':             ['ok',            'ok',                     'ok'],
  verandering:             ['niet-gevraagd', 'antwoordtijd-loopt-nog', 'ok'],
  boeteonderzoek:          ['niet-gevraagd', 'antwoordtijd-loopt-nog', 'ok'],
  'niet-van-deze-persoon': ['ok',            'ok',                     'ok'],
};

describe('the resident is asked before anything is held against them', () => {
  it.each(
    SIGNAALUITKOMSTEN.flatMap((uitkomst) =>
      (['ontvangen', 'gevraagd', 'beantwoord'] as const).map((t, i) => [uitkomst, t, UITKOMSTEN[uitkomst][i]] as const),
    ),
  )('%s on %s: %s', (uitkomst, toestand, verwacht) =>
    expect(code(VOORBEELD[toestand], { ...OPDRACHT.closeSignaal, uitkomst }, '2026-11-23')).toBe(verwacht),
  );
  it('gives two weeks', () => {
    expect(code(VOORBEELD.ontvangen, { ...OPDRACHT.askSignaal, antwoordTot: '2026-12-07' })).toBe(
      'antwoordtijd-te-kort',
    );
    expect(code(VOORBEELD.ontvangen, { ...OPDRACHT.askSignaal, tekst: ' ' })).toBe('tekst-ontbreekt');
    expect(code(VOORBEELD.gevraagd, { ...OPDRACHT.answerSignaal, tekst: '' })).toBe('tekst-ontbreekt');
    expect(code(VOORBEELD.beantwoord, { ...OPDRACHT.closeSignaal, reden: '' })).toBe('reden-ontbreekt');
  });
});

describe('internet research', () => {
  const toets = { wat: 'Openbare advertentie', waarom: 'Twee tips', minderIngrijpend: 'Gebeld', akkoordVan: 'hans' };
  const internet = (proportionaliteit: typeof toets | undefined) =>
    code(undefined, { ...OPDRACHT.receiveSignaal, bron: 'internet', proportionaliteit });
  it('is refused without a whole test with which another agreed', () => {
    expect(internet(undefined)).toBe('toets-ontbreekt');
    expect(internet({ ...toets, minderIngrijpend: ' ' })).toBe('toets-onvolledig');
    expect(internet({ ...toets, akkoordVan: 'iris' })).toBe('toets-eigen-akkoord');
    expect(internet(toets)).toBe('ok');
  });
});

it('has a clock until it is closed, and is the same made again from its commands', () => {
  expect(SIGNAALTOESTANDEN.map((toestand) => signaalklok(VOORBEELD[toestand])?.uiterlijk)).toEqual([
    '2026-11-16',
    '2026-11-30',
    '2026-11-30',
    undefined,
  ]);
  const regels = [
    { opdracht: OPDRACHT.receiveSignaal, vandaag: '2026-11-24' },
    { opdracht: OPDRACHT.askSignaal, vandaag: '2026-11-24' },
    { opdracht: OPDRACHT.answerSignaal, vandaag: '2026-11-24' },
    { opdracht: OPDRACHT.closeSignaal, vandaag: '2026-11-24' },
  ] as const;
  expect(rebuildSignaal(regels)).toMatchObject({ toestand: 'afgesloten', afsluiting: { uitkomst: 'verklaard' } });
});
