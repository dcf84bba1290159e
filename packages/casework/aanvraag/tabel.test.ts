import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  AANVRAAGCOMMANDS,
  type Aanvraagcommand,
  type Aanvraagcontext,
  type Aanvraagopdracht,
  next,
  possibleCommands,
  TOESTANDEN,
  type Toestand,
} from './index.ts';
import { VANDAAG, VOORBEELD } from './voorbeelden.ts';

const door = { door: 'joost', op: instant('2026-11-24T10:00:00Z') };
const OPDRACHT: { readonly [C in Aanvraagcommand]: Aanvraagopdracht } = {
  registerMelding: {
    ...door,
    command: 'registerMelding',
    id: 'x',
    uitvoerder: 'veenrade',
    gemeente: '9901',
    persoon: 'yvonne',
    datum: '2026-11-24',
    bron: 'balie',
  },
  saveConcept: { ...door, command: 'saveConcept', antwoorden: { roepnaam: 'Yv' } },
  waiveZoektermijn: { ...door, command: 'waiveZoektermijn', reden: 'Dakloos en geen inkomen.' },
  submitAanvraag: { ...door, command: 'submitAanvraag', ontvangenOp: '2026-11-24' },
  withdrawAanvraag: { ...door, command: 'withdrawAanvraag', reden: 'Werk gevonden.' },
  takeUpAanvraag: { ...door, command: 'takeUpAanvraag', behandelaar: 'marieke' },
  requestGegevens: {
    ...door,
    command: 'requestGegevens',
    wat: ['huurcontract'],
    uiterlijk: '2026-12-08',
    reden: 'Nodig voor de woonsituatie.',
  },
  receiveGegevens: { ...door, command: 'receiveGegevens', wat: ['loonstrook oktober'], ontvangenOp: '2026-11-24' },
  extendTermijn: { ...door, command: 'extendTermijn', nieuweLaatsteDag: '2027-01-14', reden: 'Wacht op arts.' },
  suspendTermijn: { ...door, command: 'suspendTermijn', stilstand: 'overmacht', reden: 'Brand in het archief.' },
  resumeTermijn: { ...door, command: 'resumeTermijn' },
  registerIngebrekestelling: { ...door, command: 'registerIngebrekestelling', ontvangenOp: '2026-11-24' },
  grantVoorschot: { ...door, command: 'grantVoorschot', bedrag: 133_143 },
  holdVoorschot: { ...door, command: 'holdVoorschot', grond: 'duidelijk-geen-recht', reden: 'Loon boven de norm.' },
  releaseVoorschot: { ...door, command: 'releaseVoorschot' },
  proposeBesluit: {
    ...door,
    command: 'proposeBesluit',
    soort: 'toekennen',
    feitenstand: 'a1',
    reden: 'Recht vanaf de melding.',
  },
  approveBesluit: { ...door, command: 'approveBesluit' },
  rejectVoorstel: { ...door, command: 'rejectVoorstel', reden: 'Loon klopt niet.' },
  makeBekend: { ...door, command: 'makeBekend', datum: '2026-11-24', kanaal: 'post' },
  reopenAanvraag: { ...door, command: 'reopenAanvraag', reden: 'Bezwaar gegrond.', uiterlijk: '2026-12-08' },
  reassignAanvraag: { ...door, command: 'reassignAanvraag', behandelaar: 'noortje' },
  flagUrgent: { ...door, command: 'flagUrgent', reden: 'Geen geld voor eten.' },
};

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Aanvraagcommand, readonly string[]>> = {
  //                          gemeld           zoektermijn-loopt    in-te-vullen    ingediend            wacht-op-gegevens      in-behandeling       voorgesteld       besloten    ingetrokken buiten-behandeling
  registerMelding:           ['gemeld',        'zoektermijn-loopt', 'in-te-vullen', 'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  saveConcept:               ['in-te-vullen',  'zoektermijn-loopt', 'in-te-vullen', N,                   N,                     N,                   N,                N,          N,          N],
  waiveZoektermijn:          [N,               'in-te-vullen',      N,              N,                   N,                     N,                   N,                N,          N,          N],
  submitAanvraag:            ['ingediend',     'zoektermijn-loopt!','ingediend',    N,                   N,                     N,                   N,                N,          N,          N],
  withdrawAanvraag:          ['ingetrokken',   'ingetrokken',       'ingetrokken',  'ingetrokken',       'ingetrokken',         'ingetrokken',       'ingetrokken',    N,          N,          N],
  takeUpAanvraag:            [N,               N,                   N,              'in-behandeling',    'hersteltermijn-loopt!', N,                 N,                N,          N,          N],
  requestGegevens:           [N,               N,                   N,              'wacht-op-gegevens', 'wacht-op-gegevens',   'wacht-op-gegevens', N,                N,          N,          N],
  receiveGegevens:           [N,               N,                   N,              'ingediend',         'in-behandeling',      'in-behandeling',    'in-behandeling', N,          N,          N],
  extendTermijn:             [N,               N,                   N,              'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  suspendTermijn:            [N,               N,                   N,              'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  resumeTermijn:             [N,               N,                   N,              'staat-niet-stil!',  'staat-niet-stil!',    'staat-niet-stil!',  'staat-niet-stil!', N,        N,          N],
  registerIngebrekestelling: [N,               N,                   N,              'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    'besloten', N,          'buiten-behandeling'],
  grantVoorschot:            [N,               N,                   N,              'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  holdVoorschot:             [N,               N,                   N,              'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  releaseVoorschot:          [N,               N,                   N,              'niet-aangehouden!', 'niet-aangehouden!',   'niet-aangehouden!', 'niet-aangehouden!', N,       N,          N],
  proposeBesluit:            [N,               N,                   N,              N,                   'hersteltermijn-loopt!', 'voorgesteld',     N,                N,          N,          N],
  approveBesluit:            [N,               N,                   N,              N,                   N,                     N,                   'besloten',       N,          N,          N],
  rejectVoorstel:            [N,               N,                   N,              N,                   N,                     N,                   'in-behandeling', N,          N,          N],
  makeBekend:                [N,               N,                   N,              N,                   N,                     N,                   N,                'besloten', N,          'buiten-behandeling'],
  reopenAanvraag:            [N,               N,                   N,              N,                   N,                     N,                   N,                'al-toegekend!', N,      'in-behandeling'],
  reassignAanvraag:          ['gemeld',        'zoektermijn-loopt', 'in-te-vullen', 'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
  flagUrgent:                ['gemeld',        'zoektermijn-loopt', 'in-te-vullen', 'ingediend',         'wacht-op-gegevens',   'in-behandeling',    'voorgesteld',    N,          N,          N],
};

const cells = AANVRAAGCOMMANDS.flatMap((command) =>
  TOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const contextOf = (toestand: Toestand): Aanvraagcontext => ({
  ...VANDAAG,
  door: 'joost',
  ...(toestand === 'zoektermijn-loopt' ? { zoektermijnTot: '2026-11-30' } : {}),
});

describe('every state x every command', () => {
  it('has a cell for each', () => {
    expect(Object.keys(TABEL).sort()).toEqual([...AANVRAAGCOMMANDS].sort());
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(TOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = next(VOORBEELD[toestand], OPDRACHT[command], contextOf(toestand));
    const outcome = result.ok
      ? result.value.toestand
      : result.weigering.code === 'niet-in-deze-toestand'
        ? N
        : `${result.weigering.code}!`;
    expect(outcome).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleCommands(VOORBEELD[toestand], contextOf(toestand)).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
    const given = next(VOORBEELD[toestand], OPDRACHT[command], contextOf(toestand));
    if (shown?.weigering) expect(given).toEqual({ ok: false, weigering: shown.weigering });
  });

  it('before the melding only a melding is possible', () => {
    for (const command of AANVRAAGCOMMANDS)
      expect(next(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'registerMelding');
    expect(
      possibleCommands(undefined, VANDAAG)
        .filter(({ mag }) => mag)
        .map(({ command }) => command),
    ).toEqual(['registerMelding']);
  });
});
