import type { IsoDate } from '@meedoen/law/kernel';
import { wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import {
  INVORDERINGCOMMANDS,
  INVORDERINGTOESTANDEN,
  type Invordering,
  type Invorderingcommand,
  type Invorderingcontext,
  type Invorderingopdracht,
  type Invorderingtoestand,
  nextInvordering,
  possibleInvorderingcommands,
  rebuildInvordering,
  stilstandNaWerk,
} from './index.ts';
import { CONTEXT, OPDRACHT, VOORBEELD } from './voorbeelden.ts';

const N = '-';
const DV = 'dwangbevel-voorgesteld';
const OV = 'overdracht-voorgesteld';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<Invorderingcommand, readonly string[]>> = {
  //                  in-rust         aangemaand      dwangbevel-voorgesteld dwangbevel      uitgesteld      overdracht-voorgesteld overgedragen
  sendAanmaning:     ['aangemaand',   'aangemaand',   N,                     N,              'aangemaand',   N,                     N],
  proposeDwangbevel: [N,              DV,             N,                     N,              N,              N,                     N],
  returnDwangbevel:  [N,              N,              'aangemaand',          N,              N,              N,                     N],
  signDwangbevel:    [N,              N,              'dwangbevel',          N,              N,              N,                     N],
  recordBetekening:  [N,              N,              N,                     'dwangbevel',   N,              N,                     N],
  postponeBetaling:  ['uitgesteld',   'uitgesteld',   'uitgesteld',          'uitgesteld',   'uitgesteld',   N,                     N],
  resumeInvordering: [N,              N,              N,                     N,              'in-rust',      N,                     N],
  stopInvordering:   [N,              'in-rust',      'in-rust',             'in-rust',      N,              N,                     N],
  proposeOverdracht: [OV,             OV,             OV,                    OV,             OV,             N,                     N],
  returnOverdracht:  [N,              N,              N,                     N,              N,              'aangemaand',          N],
  signOverdracht:    [N,              N,              N,                     N,              N,              'overgedragen',        N],
  undoOverdracht:    [N,              N,              N,                     N,              N,              N,                     'in-rust'],
};

const cells = INVORDERINGCOMMANDS.flatMap((command) =>
  INVORDERINGTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: TABEL[command][i] ?? '?' })),
);
const geef = (
  toestand: Invorderingtoestand,
  opdracht: Invorderingopdracht,
  anders: Partial<Invorderingcontext> = {},
) => {
  const uitslag = nextInvordering(VOORBEELD[toestand], opdracht, { ...CONTEXT, ...anders });
  return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
};

describe('every state x every command', () => {
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(VOORBEELD[toestand]);
    const result = nextInvordering(VOORBEELD[toestand], OPDRACHT[command], CONTEXT);
    const refused = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);
    expect(result.ok ? result.value.toestand : refused(result.weigering.code)).toBe(expected);
    expect(JSON.stringify(VOORBEELD[toestand])).toBe(before);
    if (!result.ok) expect(result.weigering.tekst).toMatch(/^[A-Z].*\.$/);
  });

  it('says of each command what the command itself would', () => {
    for (const toestand of INVORDERINGTOESTANDEN)
      for (const { command, mag } of possibleInvorderingcommands(VOORBEELD[toestand], CONTEXT))
        expect(nextInvordering(VOORBEELD[toestand], OPDRACHT[command], CONTEXT).ok, command).toBe(mag);
  });

  it('comes out the same from its commands', () => {
    const regels = [OPDRACHT.sendAanmaning, OPDRACHT.postponeBetaling, OPDRACHT.resumeInvordering].map((opdracht) => ({
      opdracht,
      context: CONTEXT,
    }));
    const opnieuw = rebuildInvordering(VOORBEELD['in-rust'], regels);
    expect(opnieuw).toMatchObject({
      ...{ toestand: 'in-rust', reden: 'Bezwaar is afgewezen.' },
      uitstellen: [{ op: '2026-11-24', totEnMet: '2026-11-24' }],
      aanmaningen: [{ op: '2026-11-24', uiterlijk: '2026-12-08', bedrag: 500_00, vergoeding: 20_00 }],
    });
  });
});

describe('nobody is pressed', () => {
  const VORM = [
    ['sendAanmaning', 'in-rust'],
    ['proposeDwangbevel', 'aangemaand'],
    ['signDwangbevel', 'dwangbevel-voorgesteld'],
  ] as const;
  const ANDERS: readonly (readonly [string, Partial<Invorderingcontext>])[] = [
    ['niets-open', { rest: 0 }],
    ['regeling-loopt', { inRegeling: true }],
    ['staat-stil-na-werk', { stilTotEnMet: '2026-11-24' }],
    ['verjaard', { verjaartOp: '2026-11-24' }],
  ];
  it.each(VORM.flatMap(([command, toestand]) => ANDERS.map(([code, anders]) => ({ command, toestand, code, anders }))))(
    '$command: $code',
    ({ command, toestand, code, anders }) => expect(geef(toestand, OPDRACHT[command], anders)).toBe(code),
  );
  it('the day after is another day', () => {
    const een = OPDRACHT.sendAanmaning;
    expect(geef('in-rust', een, { stilTotEnMet: '2026-11-23' })).toBe('aangemaand');
    expect(geef('in-rust', een, { verjaartOp: '2026-11-25' })).toBe('aangemaand');
  });
});

describe('an aanmaning', () => {
  it.each([
    [undefined, 'niet-gevraagd'],
    ['2026-11-23', 'aangemaand'],
    ['2026-11-24', 'termijn-loopt'],
    ['2026-11-25', 'termijn-loopt'],
  ] as const)('when payment was due by %s: %s', (betaalUiterlijk, expected) =>
    expect(geef('in-rust', OPDRACHT.sendAanmaning, { betaalUiterlijk })).toBe(expected),
  );

  it('is sent without costs where the amount of the day is not known', () => {
    const zonder = {
      command: 'sendAanmaning',
      metVergoeding: false,
      door: 'ine',
      op: OPDRACHT.sendAanmaning.op,
    } as const;
    expect(geef('in-rust', OPDRACHT.sendAanmaning, { vergoeding: undefined })).toBe('vergoeding-ontbreekt');
    const uitslag = nextInvordering(VOORBEELD['in-rust'], zonder, { ...CONTEXT, vergoeding: undefined });
    expect(uitslag).toMatchObject({ ok: true, value: { aanmaning: { bedrag: 500_00, vergoeding: 0 } } });
  });

  it.each([
    ['2026-11-16', 'aanmaning-loopt'],
    ['2026-11-17', 'aangemaand'],
  ] as const)('is not sent again while its term runs: %s', (vandaag, expected) =>
    expect(geef('aangemaand', OPDRACHT.sendAanmaning, { vandaag })).toBe(expected),
  );

  it.each([
    ['2026-11-20', 'uitstel-loopt'],
    ['2026-11-21', 'aangemaand'],
  ] as const)('waits for the end of a postponement: %s', (vandaag, expected) =>
    expect(geef('uitgesteld', OPDRACHT.sendAanmaning, { vandaag })).toBe(expected),
  );
});

describe('a dwangbevel', () => {
  it.each([
    ['2026-11-16', 'aanmaning-loopt'],
    ['2026-11-17', 'dwangbevel-voorgesteld'],
  ] as const)('waits for the two weeks of the aanmaning (Awb 4:117): %s', (vandaag, expected) =>
    expect(geef('aangemaand', OPDRACHT.proposeDwangbevel, { vandaag })).toBe(expected),
  );

  it('needs a power by statute, an aanmaning after the last agreement, and somebody else to sign', () => {
    expect(geef('aangemaand', OPDRACHT.proposeDwangbevel, { dwangbevel: undefined })).toBe('geen-bevoegdheid');
    expect(geef('aangemaand', OPDRACHT.proposeDwangbevel, { regelingVan: '2026-11-02' })).toBe('aanmaning-voorbij');
    expect(geef('aangemaand', OPDRACHT.proposeDwangbevel, { regelingVan: '2026-11-01' })).toBe(
      'dwangbevel-voorgesteld',
    );
    const zelf = { ...OPDRACHT.signDwangbevel, door: 'ine' };
    expect(geef('dwangbevel-voorgesteld', zelf)).toBe('tweede-persoon-nodig');
  });

  it('is handed over by a bailiff once, after it was signed and not later than today', () => {
    const op = (betekendOp: `${number}-${number}-${number}`) =>
      geef('dwangbevel', { ...OPDRACHT.recordBetekening, command: 'recordBetekening', betekendOp });
    expect([op('2026-11-19'), op('2026-11-20'), op('2026-11-24'), op('2026-11-25')]).toEqual([
      'dag-klopt-niet',
      'dwangbevel',
      'dwangbevel',
      'dag-klopt-niet',
    ]);
    const eens = nextInvordering(VOORBEELD.dwangbevel, OPDRACHT.recordBetekening, CONTEXT);
    const nogEens = eens.ok && nextInvordering(eens.value, OPDRACHT.recordBetekening, CONTEXT);
    expect(nogEens).toMatchObject({ ok: false, weigering: { code: 'al-betekend' } });
  });
});

describe('a dwangbevel that was handed over', () => {
  const doe = (nu: Invordering, opdracht: Invorderingopdracht, vandaag: IsoDate = '2026-11-24') => {
    const uitslag = nextInvordering(nu, opdracht, { ...CONTEXT, vandaag });
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    return uitslag.value;
  };
  const betekend = doe(VOORBEELD.dwangbevel, OPDRACHT.recordBetekening);
  const DIT = { toestand: 'dwangbevel', betekendOp: '2026-11-23', dwangbevel: { op: '2026-11-20', bedrag: 500_00 } };

  it('is there again after a postponement, and no second aanmaning comes', () => {
    const uitgesteld = doe(betekend, OPDRACHT.postponeBetaling);
    expect(uitgesteld).toMatchObject({ toestand: 'uitgesteld', dwangbevelen: [{ betekendOp: '2026-11-23' }] });
    const na = { ...CONTEXT, vandaag: '2027-02-01' } as const;
    expect(nextInvordering(uitgesteld, OPDRACHT.sendAanmaning, na)).toMatchObject({
      weigering: { code: 'al-dwangbevel' },
    });
    expect(doe(uitgesteld, OPDRACHT.resumeInvordering)).toMatchObject(DIT);
    expect(doe(uitgesteld, OPDRACHT.resumeInvordering).dwangbevelen).toHaveLength(1);
  });

  it('is there again after it was stopped', () => {
    const gestopt = doe(betekend, OPDRACHT.stopInvordering);
    expect(gestopt).toMatchObject({ toestand: 'in-rust', gestopt: true });
    expect(nextInvordering(gestopt, OPDRACHT.sendAanmaning, CONTEXT)).toMatchObject({
      weigering: { code: 'al-dwangbevel' },
    });
    expect(doe(gestopt, OPDRACHT.resumeInvordering)).toMatchObject(DIT);
  });

  it('a new postponement takes the place of the one before', () => {
    const eerst = doe(betekend, {
      ...OPDRACHT.postponeBetaling,
      command: 'postponeBetaling',
      totEnMet: '2027-12-31',
      reden: 'x',
    });
    const dan = doe(eerst, OPDRACHT.postponeBetaling, '2026-12-01');
    expect(dan.uitstellen.map(({ totEnMet }) => totEnMet)).toEqual(['2026-12-01', '2027-01-31']);
  });
});

describe('a transfer to another gemeente', () => {
  it('is signed by somebody else than who proposed it', () =>
    expect(geef('overdracht-voorgesteld', { ...OPDRACHT.signOverdracht, door: 'ine' })).toBe('tweede-persoon-nodig'));

  it('that is undone is collected again as it was', () => {
    let nu = VOORBEELD.dwangbevel;
    for (const opdracht of [OPDRACHT.proposeOverdracht, OPDRACHT.signOverdracht, OPDRACHT.undoOverdracht]) {
      const uitslag = nextInvordering(
        nu,
        opdracht,
        opdracht.command === 'undoOverdracht' ? { ...CONTEXT, rest: 0 } : CONTEXT,
      );
      if (!uitslag.ok) throw new Error(uitslag.weigering.code);
      nu = uitslag.value;
    }
    expect(nu).toEqual(VOORBEELD.dwangbevel);
  });
});

describe('after going to work', () => {
  const beleid = {
    ...wettelijk,
    regimes: [
      {
        laag: 'uitvoerder',
        vanaf: '2022-01-01',
        naam: 'Proef',
        bron: 'Proef',
        keuzes: { invorderingStilNaWerkMaanden: 12 },
      },
    ],
  } as const;
  it.each([
    ['2026-10-31', '11', '2027-10-31'],
    ['2027-02-28', '11', '2028-02-29'],
    ['2026-10-31', '13', '2027-10-31'],
    ['2026-10-31', '03', undefined],
    ['2021-12-31', '11', undefined],
  ] as const)('bijstand up to %s, reason %s: it stands still up to %s', (laatsteDag, cbsCode, tot) =>
    expect(stilstandNaWerk(beleid, { laatsteDag, cbsCode })).toBe(tot),
  );
  it('only where a policy says so', () =>
    expect(stilstandNaWerk(wettelijk, { laatsteDag: '2026-10-31', cbsCode: '11' })).toBeUndefined());
});
