import { describe, expect, it } from 'vitest';
import {
  NAZORGCOMMANDS,
  NAZORGTOESTANDEN,
  type Nazorgcommand,
  nextNazorg,
  possibleNazorgcommands,
  rebuildNazorg,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** What each command makes of each state: the state after it, or the code of the refusal. `-`: does not fit the state. */
const N = '-';
const AL = 'al-begonnen!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Nazorgcommand, readonly string[]>> = {
  //                    loopt            afgerond gestopt
  startNazorg:         [AL,              AL,      AL],
  recordExitgesprek:   ['loopt',         N,       N],
  recordNazorgcontact: ['loopt',         N,       N],
  changeBaan:          ['loopt',         N,       N],
  reportWerkstand:     ['loopt',         N,       N],
  finishNazorg:        ['contact-open!', N,       N],
  stopNazorg:          ['gestopt',       N,       N],
};

const cells = NAZORGCOMMANDS.flatMap((command) =>
  NAZORGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextNazorg(VOORBEELD[toestand], OPDRACHT[command], VANDAAG);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const shown = possibleNazorgcommands(VOORBEELD[toestand]).find((each) => each.command === command);
    expect(shown?.mag).toBe(result.ok);
  });

  it('begins with startNazorg, and with nothing else', () => {
    for (const command of NAZORGCOMMANDS)
      expect(nextNazorg(undefined, OPDRACHT[command], VANDAAG).ok).toBe(command === 'startNazorg');
  });

  it('is made again from its commands', () => {
    const regels = [OPDRACHT.startNazorg, OPDRACHT.recordExitgesprek, OPDRACHT.stopNazorg].map((opdracht) => ({
      ...{ opdracht, context: VANDAAG },
    }));
    expect(rebuildNazorg(regels)).toMatchObject({
      toestand: 'gestopt',
      exitgesprek: { watHielp: 'De proefplaatsing.' },
    });
  });
});

describe('what a command holds', () => {
  const codeVan = (opdracht: object) => {
    const uitslag = nextNazorg(VOORBEELD.loopt, { ...OPDRACHT.changeBaan, ...opdracht } as never, VANDAAG);
    return uitslag.ok ? 'ok' : uitslag.weigering.code;
  };
  it.each([
    [{ ...OPDRACHT.changeBaan, werkgever: ' ' }, 'werkgever-ontbreekt'],
    [{ ...OPDRACHT.changeBaan, contract: 'tijdelijk' }, 'eindigtOp-ontbreekt'],
    [{ ...OPDRACHT.changeBaan, eindigtOp: '2027-01-01' }, 'vast-eindigt-niet'],
    [{ ...OPDRACHT.changeBaan, contract: 'tijdelijk', eindigtOp: '2026-11-15' }, 'omgekeerd'],
    [{ ...OPDRACHT.changeBaan, contract: 'tijdelijk', eindigtOp: '2026-11-23' }, 'contract-voorbij'],
    [{ ...OPDRACHT.changeBaan, contract: 'tijdelijk', eindigtOp: '2026-11-24' }, 'ok'],
    [{ ...OPDRACHT.changeBaan, contract: 'tijdelijk', eindigtOp: '2026-11-25' }, 'ok'],
    [{ ...OPDRACHT.recordExitgesprek, zonderGevolg: ' ' }, 'zonderGevolg-ontbreekt'],
    [{ ...OPDRACHT.recordExitgesprek, gevoerdOp: '2026-11-25' }, 'in-de-toekomst'],
    [{ ...OPDRACHT.recordNazorgcontact, gevoerdOp: '2026-11-23' }, 'voor-de-nazorg'],
    [{ ...OPDRACHT.recordNazorgcontact, volgende: '2026-11-24' }, 'in-het-verleden'],
    [{ ...OPDRACHT.recordNazorgcontact, volgende: '2026-11-25' }, 'ok'],
    [{ ...OPDRACHT.reportWerkstand, woorden: '' }, 'woorden-ontbreken'],
  ])('%# %o', (opdracht, code) => {
    expect(codeVan(opdracht)).toBe(code);
  });
});
