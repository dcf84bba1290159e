import { describe, expect, it } from 'vitest';
import {
  nextSchoolzaak,
  possibleSchoolcommands,
  SCHOOLCOMMANDS,
  SCHOOLTOESTANDEN,
  type Schoolcommand,
} from './school.ts';
import { SCHOOLOPDRACHT, SCHOOLVOORBEELD, VANDAAG, ZORGOPDRACHT, ZORGVOORBEELD } from './voorbeelden.ts';
import {
  nextZorgoverdracht,
  possibleZorgcommands,
  ZORGCOMMANDS,
  ZORGCOMMANDS_VAN,
  ZORGKANTEN,
  ZORGTOESTANDEN,
  type Zorgcommand,
} from './zorg.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-voorgesteld!';
// biome-ignore format: a table is read in columns
const ZORGTABEL: Readonly<Record<Zorgcommand, readonly string[]>> = {
  //                      voorgesteld         bij-gemeente    niet-overgenomen terug-gemeld    terug ingetrokken
  proposeZorgoverdracht:  [AL,                AL,             AL,              AL,             AL,   AL],
  withdrawZorgoverdracht: ['ingetrokken',     N,              'ingetrokken',   N,              N,    N],
  acceptZorgoverdracht:   ['bij-gemeente',    N,              N,               N,              N,    N],
  declineZorgoverdracht:  ['niet-overgenomen',N,              N,               N,              N,    N],
  reportOntwikkelbaar:    [N,                 'terug-gemeld', N,               N,              N,    N],
  takeBackZorgclient:     [N,                 N,              N,               'terug',        N,    N],
  keepBijGemeente:        [N,                 N,              N,               'bij-gemeente', N,    N],
};
const BEELD = 'al-in-beeld!';
// biome-ignore format: a table is read in columns
const SCHOOLTABEL: Readonly<Record<Schoolcommand, readonly string[]>> = {
  //                     in-beeld        overgedragen gesloten
  registerSchooljongere: [BEELD,         BEELD,       BEELD],
  recordSchoolgesprek:   ['in-beeld',    N,           N],
  handOverSchooljongere: ['nog-geen-18!',N,           N],
  closeSchooljongere:    ['gesloten',    N,           N],
};
const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);

describe('handing over to the gemeente: every state x every command', () => {
  const cells = ZORGCOMMANDS.flatMap((command) =>
    ZORGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: ZORGTABEL[command][i] ?? '?' })),
  );
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(ZORGVOORBEELD[toestand]);
    const result = nextZorgoverdracht(ZORGVOORBEELD[toestand], ZORGOPDRACHT[command], { vandaag: VANDAAG });
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(ZORGVOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    for (const kant of ZORGKANTEN) {
      const shown = possibleZorgcommands(ZORGVOORBEELD[toestand], kant).find((each) => each.command === command);
      expect(shown?.mag).toBe(ZORGCOMMANDS_VAN[kant].includes(command) ? result.ok : undefined);
    }
  });
  it('begins with a proposal, and with nothing else', () => {
    for (const command of ZORGCOMMANDS)
      expect(nextZorgoverdracht(undefined, ZORGOPDRACHT[command], { vandaag: VANDAAG }).ok).toBe(
        command === 'proposeZorgoverdracht',
      );
  });
});

describe('from school: every state x every command', () => {
  const cells = SCHOOLCOMMANDS.flatMap((command) =>
    SCHOOLTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: SCHOOLTABEL[command][i] ?? '?' })),
  );
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(SCHOOLVOORBEELD[toestand]);
    const result = nextSchoolzaak(SCHOOLVOORBEELD[toestand], SCHOOLOPDRACHT[command], { vandaag: VANDAAG });
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(SCHOOLVOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const shown = possibleSchoolcommands(SCHOOLVOORBEELD[toestand], VANDAAG).find((each) => each.command === command);
    expect(shown?.mag).toBe(command === 'registerSchooljongere' ? undefined : result.ok);
  });
  it('begins when the school asks, and with nothing else', () => {
    for (const command of SCHOOLCOMMANDS)
      expect(nextSchoolzaak(undefined, SCHOOLOPDRACHT[command], { vandaag: VANDAAG }).ok).toBe(
        command === 'registerSchooljongere',
      );
  });
});
