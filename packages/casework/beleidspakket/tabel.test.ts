import { describe, expect, it } from 'vitest';
import {
  type Beleidsvoorstel,
  nextVoorstel,
  possibleVoorstelcommands,
  VOORSTELCOMMANDS,
  VOORSTELTOESTANDEN,
  type Voorstelcommand,
  type Voorstelopdracht,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-begonnen!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Voorstelcommand, readonly string[]>> = {
  //                concept        ter-advies     geadviseerd    beantwoord     vastgesteld     gepubliceerd    ingetrokken
  draftBeleid:     [AL,            AL,            AL,            AL,            AL,             AL,             AL],
  editBeleid:      ['concept',     N,             'geadviseerd', 'beantwoord',  N,              N,              N],
  requestAdvies:   ['ter-advies',  N,             N,             N,             N,              N,              N],
  recordAdvies:    [N,             'geadviseerd', N,             N,             N,              N,              N],
  answerAdvies:    [N,             N,             'beantwoord',  N,             N,              N,              N],
  recordOpvolging: [N,             N,             N,             'beantwoord',  'vastgesteld',  'gepubliceerd', N],
  decideBeleid:    [N,             N,             N,             'vastgesteld', N,              N,              N],
  publishBeleid:   [N,             N,             N,             N,             'gepubliceerd', N,              N],
  withdrawBeleid:  ['ingetrokken', 'ingetrokken', 'ingetrokken', 'ingetrokken', 'ingetrokken',  N,              N],
};
const cells = VOORSTELCOMMANDS.flatMap((command) =>
  VOORSTELTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const code = (
  voorstel: Beleidsvoorstel,
  opdracht: Voorstelopdracht,
  vandaag: '2026-11-24' | '2027-01-02' = '2026-11-24',
) => {
  const uitslag = nextVoorstel(voorstel, opdracht, { vandaag });
  return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
};

describe('a draft of policy: every state x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(VOORSTELTOESTANDEN.length);
  });

  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextVoorstel(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (woord: string) => (woord === 'niet-in-deze-toestand' ? N : `${woord}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $toestand says the same', ({ command, toestand, expected }) => {
    const shown = possibleVoorstelcommands(VOORBEELD[toestand], 'els', VANDAAG).find(
      (each) => each.command === command,
    );
    expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
  });

  it('begins with a draft, and with nothing else', () => {
    for (const command of VOORSTELCOMMANDS)
      expect(nextVoorstel(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'draftBeleid');
  });
});

describe('what a draft may say and who brings it into force', () => {
  const { vastgesteld, concept, beantwoord } = VOORBEELD;
  it('is brought into force by somebody who did not write it nor record the decision, and not backwards', () => {
    const door = (wie: string) => ({ ...OPDRACHT.publishBeleid, door: wie });
    expect(code(vastgesteld, door('noor'))).toBe('zelf-vastgelegd');
    expect(code({ ...vastgesteld, schrijvers: ['noor', 'tom'] }, door('tom'))).toBe('zelf-geschreven');
    expect(code(vastgesteld, door('els'))).toBe('gepubliceerd');
    expect(code({ ...vastgesteld, vanaf: '2026-11-23' }, door('els'))).toBe('begint-in-verleden');
    expect(code({ ...vastgesteld, vanaf: '2026-11-24' }, door('els'))).toBe('gepubliceerd');
    expect(code(vastgesteld, door('els'), '2027-01-02')).toBe('begint-in-verleden');
  });

  it('is not asked advice about while a choice has no reason', () => {
    expect(code({ ...concept, verantwoording: {} }, OPDRACHT.requestAdvies)).toBe('reden-ontbreekt');
    const leeg = { kwijtscheldingNaJaren: { bron: 'x', reden: ' ' } };
    expect(code({ ...beantwoord, verantwoording: leeg }, OPDRACHT.decideBeleid)).toBe('reden-ontbreekt');
  });

  it('is refused with the article when the law of its first day leaves nothing to choose', () => {
    const edit = (vanaf: '2025-12-31' | '2026-01-01' | '2026-01-02') =>
      nextVoorstel(concept, { ...OPDRACHT.editBeleid, vanaf, keuzes: { giftenVrijPerJaar: 1200_00 } }, VANDAAG);
    expect(edit('2025-12-31').ok).toBe(true);
    expect(edit('2026-01-01')).toMatchObject({ weigering: { code: 'bepaalt-de-wet', artikel: 'Pw art. 31 lid 2 m' } });
    expect(edit('2026-01-02').ok).toBe(false);
    const iedereen = nextVoorstel(concept, { ...OPDRACHT.editBeleid, keuzes: { zoektermijn: 'iedereen' } }, VANDAAG);
    expect(iedereen).toMatchObject({ weigering: { code: 'verbiedt-de-wet', artikel: 'Pw art. 41 lid 4' } });
  });

  it('keeps who wrote at it', () => {
    const tom = nextVoorstel(concept, { ...OPDRACHT.editBeleid, door: 'tom' }, VANDAAG);
    expect(tom.ok && tom.value.schrijvers).toEqual(['noor', 'tom']);
  });

  it('asks for a text at each measure, a number and an answer', () => {
    const { advies } = OPDRACHT.recordAdvies;
    const zonder = { ...advies, maten: { ...advies.maten, respect: { oordeel: 'voldoet' as const, tekst: ' ' } } };
    expect(code(VOORBEELD['ter-advies'], { ...OPDRACHT.recordAdvies, advies: zonder })).toBe('maat-leeg');
    expect(code(VOORBEELD['ter-advies'], { ...OPDRACHT.recordAdvies, advies: { ...advies, op: '2026-11-25' } })).toBe(
      'in-de-toekomst',
    );
    expect(code(beantwoord, { ...OPDRACHT.decideBeleid, nummer: ' ' })).toBe('nummer-leeg');
    expect(code(VOORBEELD.geadviseerd, { ...OPDRACHT.answerAdvies, tekst: '' })).toBe('antwoord-leeg');
  });
});
