import { describe, expect, it } from 'vitest';
import { nextPlan, PLANCOMMANDS, PLANFASEN, type Plancommand, possiblePlancommands } from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each phase: the phase after it, or the code of the refusal. `-`: does not fit the phase. */
const N = '-';
const AL = 'al-begonnen!';
const [D, P, U, E, X] = ['diagnose', 'plan', 'uitvoeren', 'evalueren', 'afgesloten'];
const [AFZEG, VERZOEK, DUBBEL] = ['geen-gesprek!', 'niet-gevraagd!', 'al-getekend!'];
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Plancommand, readonly (string | undefined)[]>> = {
  //                   diagnose           plan     uitvoeren evalueren                  afgesloten
  beginPlan:          [AL,                AL,      AL,      AL,                         AL],
  recordDiagnose:     [D,                 P,       U,       E,                          N],
  recordEigenWoorden: [D,                 P,       U,       E,                          N],
  concludeDiagnose:   ['doel-ontbreekt!', N,       N,       N,                          N],
  agreeAfspraak:      [D,                 P,       U,       N,                          N],
  settleAfspraak:     [D,                 P,       U,       E,                          N],
  setLeerdoel:        [N,                 P,       U,       N,                          N],
  judgeLeerdoel:      [N,                 P,       U,       E,                          N],
  setSollicitaties:   [N,                 P,       U,       N,                          N],
  signPlan:           [N,                 P,       DUBBEL,  N,                          N],
  disagreeWithPlan:   [N,                 P,       DUBBEL,  N,                          N],
  recordGesprek:      [D,                 P,       U,       E,                          N],
  planGesprek:        [D,                 P,       U,       E,                          N],
  cancelGesprek:      [AFZEG,             AFZEG,   AFZEG,   AFZEG,                      N],
  addHalte:           [D,                 P,       U,       E,                          N],
  addStap:            [D,                 P,       U,       N,                          N],
  reachStap:          [D,                 P,       U,       E,                          N],
  dropStap:           [D,                 P,       U,       E,                          N],
  takeDrempel:        [D,                 P,       U,       E,                          N],
  chooseBestemming:   [D,                 P,       U,       N,                          N],
  addMeeloper:        [D,                 P,       U,       E,                          N],
  endMeeloper:        [D,                 P,       U,       E,                          N],
  appointRegisseur:   [D,                 P,       U,       E,                          N],
  requestCoach:       [D,                 P,       U,       E,                          N],
  settleCoachverzoek: [VERZOEK,           VERZOEK, VERZOEK, VERZOEK,                    N],
  beginEvaluatie:     [N,                 N,       E,       N,                          N],
  evaluatePlan:       [N,                 N,       N,       'leerdoel-niet-beoordeeld!', N],
  closePlan:          [X,                 X,       X,       X,                          N],
};

const cells = PLANCOMMANDS.flatMap((command) =>
  PLANFASEN.map((fase, i) => ({ command, fase, expected: TABEL[command][i] ?? '?' })),
);

describe('every phase x every command', () => {
  it('has a cell for each', () => {
    for (const row of Object.values(TABEL)) expect(row).toHaveLength(PLANFASEN.length);
  });

  it.each(cells)('$command on $fase: $expected', ({ command, fase, expected }) => {
    const before = JSON.stringify(VOORBEELD[fase]);
    const result = nextPlan(VOORBEELD[fase], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => (code === 'niet-in-deze-fase' ? N : `${code}!`);
    expect(result.ok ? result.value.fase : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[fase])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it.each(cells)('the button for $command on $fase says the same', ({ command, fase, expected }) => {
    const shown = possiblePlancommands(VOORBEELD[fase]).find((each) => each.command === command);
    expect(shown?.mag).toBe(expected !== N && !expected.endsWith('!'));
  });

  it('begins with beginPlan, and with nothing else', () => {
    for (const command of PLANCOMMANDS)
      expect(nextPlan(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'beginPlan');
  });
});
