import { describe, expect, it } from 'vitest';
import {
  nextOntvangst,
  ONTVANGSTCOMMANDS,
  ONTVANGSTTOESTANDEN,
  type Ontvangstcommand,
  possibleOntvangstcommands,
  subsidiekenmerken,
  teVerdelen,
  vorderingskenmerken,
} from './index.ts';
import { KERN, OPDRACHT, VOORBEELD } from './voorbeelden.ts';

const N = '-';
const AL = 'al-ontvangen!';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Ontvangstcommand, readonly string[]>> = {
  //                    te-verdelen         verdeeld teruggegeven terug-te-storten teruggestort
  receiveOntvangst:    [AL,                 AL,      AL,          AL,              AL],
  assignOntvangst:     ['verdeeld',         N,       N,           N,               N],
  returnOntvangst:     ['teruggegeven',     N,       N,           N,               N],
  refuseOntvangst:     ['terug-te-storten', N,       N,           N,               N],
  recordTerugstorting: [N,                  N,       N,           'teruggestort',  N],
};
const CONTEXT = { vandaag: '2026-11-24', open: 500_00 } as const;

const cells = ONTVANGSTCOMMANDS.flatMap((command) =>
  ONTVANGSTTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);

describe('every state x every command', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const result = nextOntvangst(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it('says of each command what the command itself would', () => {
    for (const toestand of ONTVANGSTTOESTANDEN)
      for (const { command, mag } of possibleOntvangstcommands(VOORBEELD[toestand]))
        expect(nextOntvangst(VOORBEELD[toestand], OPDRACHT[command], CONTEXT).ok, command).toBe(mag);
  });
});

describe('whose money it is', () => {
  it('once it is put on a claim, who owes that; whoever was recognised first stays', () => {
    const op = (persoon: string | undefined) =>
      nextOntvangst({ ...KERN, persoon, toestand: 'te-verdelen' }, OPDRACHT.assignOntvangst, CONTEXT);
    expect(op(undefined)).toMatchObject({ ok: true, value: { persoon: 'selena' } });
    expect(op('karel')).toMatchObject({ ok: true, value: { persoon: 'karel' } });
  });
});

describe('money that goes back', () => {
  it.each([
    ['2026-11-22', 'voor-ontvangst'],
    ['2026-11-23', 'teruggestort'],
    ['2026-11-24', 'teruggestort'],
    ['2026-11-25', 'in-de-toekomst'],
  ] as const)('on %s: %s', (teruggestortOp, expected) => {
    const opdracht = { ...OPDRACHT.recordTerugstorting, command: 'recordTerugstorting', teruggestortOp } as const;
    const uit = nextOntvangst(VOORBEELD['terug-te-storten'], opdracht, CONTEXT);
    expect(uit.ok ? uit.value.toestand : uit.weigering.code).toBe(expected);
  });
});

describe('money that waits', () => {
  const assign = (bedrag: number, open: number) =>
    nextOntvangst(
      VOORBEELD['te-verdelen'],
      {
        ...OPDRACHT.assignOntvangst,
        command: 'assignOntvangst',
        deel: { id: 'd', vordering: 'v', bedrag, op: '2026-11-24' },
        persoon: 'selena',
        reden: 'x',
      },
      { ...CONTEXT, open },
    );
  it.each([
    [60_00, 500_00, 'te-verdelen'],
    [100_00, 100_00, 'verdeeld'],
    [100_01, 500_00, 'meer-dan-ontvangen'],
    [60_00, 59_99, 'meer-dan-open'],
    [60_00, 0, 'niets-open'],
    [0, 500_00, 'niets'],
  ])('%i on a claim of %i: %s', (bedrag, open, expected) => {
    const result = assign(bedrag, open);
    expect(result.ok ? result.value.toestand : result.weigering.code).toBe(expected);
    if (result.ok) expect(teVerdelen(result.value)).toBe(100_00 - bedrag);
  });

  it('is not sent back without an account, nor on a day that is not there yet', () => {
    const { iban: _, ...zonder } = KERN;
    const refused = nextOntvangst(
      { ...zonder, iban: undefined, toestand: 'te-verdelen' },
      OPDRACHT.refuseOntvangst,
      CONTEXT,
    );
    expect(refused).toMatchObject({ ok: false, weigering: { code: 'geen-rekening' } });
    const later = { ...OPDRACHT.recordTerugstorting, teruggestortOp: '2026-11-25' } as never;
    expect(nextOntvangst(VOORBEELD['terug-te-storten'], later, CONTEXT)).toMatchObject({
      weigering: { code: 'in-de-toekomst' },
    });
  });
});

describe('the kenmerk in a description', () => {
  it.each([
    ['VO-2026-000123', ['VO-2026-000123']],
    ['Aflossing vo2026000123 november', ['VO-2026-000123']],
    ['vo 2026 000123, VO.2026.000123', ['VO-2026-000123']],
    ['VO-2026-000123 en VO-2026-000124', ['VO-2026-000123', 'VO-2026-000124']],
    // a number that only looks like it
    ['VO-2026-0001234', []],
    ['AVO-2026-000123', []],
    ['VO-2026-000000', []],
    ['huur november', []],
  ])('%s', (omschrijving, expected) => expect(vorderingskenmerken(omschrijving)).toEqual(expected));
});

it('the kenmerk of a subsidy is read the same way, and is no claim', () => {
  expect(subsidiekenmerken('Terug lk 2026 000012')).toEqual(['LK-2026-000012']);
  expect(vorderingskenmerken('LK-2026-000012')).toEqual([]);
});
