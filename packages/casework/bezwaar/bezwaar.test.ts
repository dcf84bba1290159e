import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEZWAARCOMMANDS,
  type Bezwaar,
  type Bezwaaropdracht,
  type Bezwaarregel,
  bezwaarklok,
  nextBezwaar,
  rebuildBezwaar,
} from './index.ts';
import { BASIS, OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const code = (bezwaar: Bezwaar | undefined, opdracht: Bezwaaropdracht, vandaag: IsoDate = VANDAAG.vandaag) => {
  const uitslag = nextBezwaar(bezwaar, opdracht, { vandaag });
  return uitslag.ok ? undefined : uitslag.weigering.code;
};
const { gehoord } = VOORBEELD;

describe('who made the besluit neither hears, nor decides, nor is given the objection (Awb 7:5, 10:3 lid 3)', () => {
  it.each(['joost', 'noortje'])('%s', (wie) => {
    expect(code(VOORBEELD['in-behandeling'], { ...OPDRACHT.recordHoren, door: wie })).toBe('eerste-beslisser');
    expect(code(gehoord, { ...OPDRACHT.decideBezwaar, door: wie })).toBe('eerste-beslisser');
    expect(code(VOORBEELD.ontvangen, { ...OPDRACHT.takeUpBezwaar, behandelaar: wie })).toBe('eerste-beslisser');
  });
});

describe('the last day to decide (Awb 7:10)', () => {
  it.each<[string, Partial<Bezwaar>, string]>([
    ['six weeks after the objection term', {}, '2026-12-24'],
    ['twelve with a committee', { commissie: true }, '2027-02-04'],
    ['put off once by six weeks', { verdaagd: { op: '2026-11-24', reden: 'ziek' } }, '2027-02-04'],
    ['longer with consent', { uitstelTot: '2027-03-01' }, '2027-03-01'],
    [
      'repaired after a week: the days before that one',
      { verzuimen: [{ gevraagdOp: '2026-11-03', uiterlijk: '2026-11-17', hersteldOp: '2026-11-10' }] },
      '2026-12-30',
    ],
    [
      'not repaired: until the time ran out',
      { verzuimen: [{ gevraagdOp: '2026-11-03', uiterlijk: '2026-11-17' }] },
      '2027-01-07',
    ],
    [
      'repaired too late counts as not repaired',
      { verzuimen: [{ gevraagdOp: '2026-11-03', uiterlijk: '2026-11-17', hersteldOp: '2026-11-20' }] },
      '2027-01-07',
    ],
  ])('%s', (_, anders, laatste) => {
    expect(bezwaarklok({ ...VOORBEELD['in-behandeling'], ...anders } as Bezwaar, '2026-11-24').laatsteDag).toBe(
      laatste,
    );
  });

  it('stands still only while the time to repair runs', () => {
    for (const [dag, stil] of [
      ['2026-11-29', true],
      ['2026-11-30', true],
      ['2026-12-01', false],
    ] as const)
      expect(bezwaarklok(VOORBEELD.verzuim, dag).staatStil).toBe(stil);
  });

  it('a notice of default counts after the last day, and costs from two weeks later', () => {
    const klok = (ingebrekestellingen: readonly IsoDate[], dag: IsoDate) =>
      bezwaarklok({ ...BASIS, toestand: 'in-behandeling', ingebrekestellingen }, dag).dwangsom?.bedrag;
    expect(klok(['2026-12-24'], '2027-02-01')).toBe(0);
    expect(klok(['2026-12-28'], '2027-01-12')).toBe(0);
    expect(klok(['2026-12-28'], '2027-01-13')).toBe(23_00);
    expect(code(VOORBEELD['in-behandeling'], OPDRACHT.registerIngebrekestelling, '2026-12-24')).toBe('nog-op-tijd');
    expect(code(VOORBEELD['in-behandeling'], OPDRACHT.registerIngebrekestelling, '2026-12-25')).toBeUndefined();
  });

  it.each<[IsoDate, string | undefined]>([
    ['2026-12-24', 'nog-op-tijd'],
    ['2026-12-25', undefined],
    ['2027-02-01', undefined],
    ['2027-02-02', 'in-de-toekomst'],
  ])('a letter that came on %s may be entered on 1 February: %s', (ontvangenOp, verwacht) => {
    const opdracht = { ...OPDRACHT.registerIngebrekestelling, ontvangenOp };
    expect(code(VOORBEELD['in-behandeling'], opdracht, '2027-02-01')).toBe(verwacht);
  });

  it('a letter of before the decision may be entered after it, and none of after it', () => {
    const besloten = VOORBEELD.besloten;
    const laat: Bezwaar = { ...besloten, beslissing: { ...besloten.beslissing, op: '2027-02-01' } };
    const op = (ontvangenOp: IsoDate) => ({ ...OPDRACHT.registerIngebrekestelling, ontvangenOp });
    expect(code(laat, op('2027-01-31'), '2027-02-10')).toBeUndefined();
    expect(code(laat, op('2027-02-01'), '2027-02-10')).toBe('al-besloten');
    expect(code(besloten, op('2026-12-28'), '2027-02-10')).toBe('nog-op-tijd');
  });

  it('stops with the decision, and with a withdrawal', () => {
    const ingebrekestellingen: readonly IsoDate[] = ['2026-12-28'];
    const intrekking = { op: '2027-01-17' as IsoDate, reden: '' };
    const ingetrokken: Bezwaar = { ...BASIS, ingebrekestellingen, toestand: 'ingetrokken', intrekking };
    expect(bezwaarklok(ingetrokken, '2027-06-01').dwangsom).toMatchObject({ dagen: 5, bedrag: 115_00 });
    const beslissing = { ...VOORBEELD.besloten.beslissing, op: '2027-01-17' as IsoDate };
    const besloten: Bezwaar = { ...VOORBEELD.besloten, ingebrekestellingen, beslissing };
    expect(bezwaarklok(besloten, '2027-06-01').dwangsom).toMatchObject({
      dagen: 5,
      vaststellenUiterlijk: '2027-02-01',
    });
  });

  it('is put off once, and not when it is over', () => {
    const verdaagd: Bezwaar = { ...gehoord, verdaagd: { op: '2026-11-24', reden: 'ziek' } };
    expect(code(verdaagd, OPDRACHT.postponeBeslissing)).toBe('al-verdaagd');
    expect(code(gehoord, OPDRACHT.postponeBeslissing, '2026-12-24')).toBeUndefined();
    expect(code(gehoord, OPDRACHT.postponeBeslissing, '2026-12-25')).toBe('termijn-voorbij');
  });
});

describe('in time (Awb 6:7, 6:9, 6:11)', () => {
  const op = (ontvangenOp: IsoDate): Bezwaar => ({ ...gehoord, ontvangenOp });
  it.each([
    ['2026-11-11', undefined],
    ['2026-11-12', undefined],
    ['2026-11-13', 'te-laat'],
  ] as const)('received %s: %s', (dag, verwacht) => expect(code(op(dag), OPDRACHT.decideBezwaar)).toBe(verwacht));
  it('late is not admissible, or excused with a reason', () => {
    const laat = op('2026-11-13');
    expect(code(laat, { ...OPDRACHT.decideBezwaar, dictum: 'niet-ontvankelijk' })).toBeUndefined();
    expect(code(laat, { ...OPDRACHT.decideBezwaar, verschoonbaar: 'Lag in het ziekenhuis.' })).toBeUndefined();
  });
});

describe('what a decision must hold', () => {
  const zonderGronden: Bezwaar = { ...gehoord, gronden: '' };
  const afgezien = (grond: 'kennelijk-ongegrond' | 'geheel-tegemoet' | 'kennelijk-niet-ontvankelijk'): Bezwaar => ({
    ...gehoord,
    horen: { afgezienOp: '2026-11-20', grond, reden: 'duidelijk' },
  });
  const besluit = OPDRACHT.decideBezwaar;
  it.each<[string, Bezwaar, typeof besluit, string | undefined]>([
    ['no reasons', gehoord, { ...besluit, motivering: ' ' }, 'motivering-ontbreekt'],
    ['granted without what comes in its place', gehoord, { ...besluit, dictum: 'gegrond' }, 'uitvoering-ontbreekt'],
    ['granted in part without it', gehoord, { ...besluit, dictum: 'deels-gegrond' }, 'uitvoering-ontbreekt'],
    ['granted', gehoord, { ...besluit, dictum: 'gegrond', uitvoering: 'Alsnog toekennen.' }, undefined],
    ['no grounds were given', zonderGronden, besluit, 'gronden-ontbreken'],
    [
      'no grounds and no time to give them',
      zonderGronden,
      { ...besluit, dictum: 'niet-ontvankelijk' },
      'geen-hersteltermijn',
    ],
    [
      'plainly unfounded, granted',
      afgezien('kennelijk-ongegrond'),
      { ...besluit, dictum: 'gegrond', uitvoering: 'x' },
      'grond-past-niet',
    ],
    ['plainly unfounded, unfounded', afgezien('kennelijk-ongegrond'), besluit, undefined],
    ['met in full, refused', afgezien('geheel-tegemoet'), besluit, 'grond-past-niet'],
    ['a committee that did not advise yet', { ...gehoord, commissie: true }, besluit, 'advies-ontbreekt'],
    [
      'against the advice without a reason',
      { ...gehoord, commissie: true, advies: { op: '2026-11-22', dictum: 'gegrond', tekst: 'x' } },
      besluit,
      'afwijking-zonder-reden',
    ],
    [
      'against the advice with a reason',
      { ...gehoord, commissie: true, advies: { op: '2026-11-22', dictum: 'gegrond', tekst: 'x' } },
      { ...besluit, afwijkingAdvies: 'Omdat.' },
      undefined,
    ],
  ])('%s: %s', (_, bezwaar, opdracht, verwacht) => expect(code(bezwaar, opdracht)).toBe(verwacht));
});

it.each<[string, Bezwaar | undefined, Bezwaaropdracht, string | undefined]>([
  [
    'received before it was sent',
    undefined,
    { ...OPDRACHT.receiveBezwaar, ontvangenOp: '2026-09-30' },
    'voor-het-besluit',
  ],
  ['received tomorrow', undefined, { ...OPDRACHT.receiveBezwaar, ontvangenOp: '2026-11-25' }, 'in-de-toekomst'],
  [
    'posted after it was received',
    undefined,
    { ...OPDRACHT.receiveBezwaar, terPostBezorgdOp: '2026-11-03' },
    'post-na-ontvangst',
  ],
  [
    'thirteen days to repair',
    { ...VOORBEELD.ontvangen, gronden: '' },
    { ...OPDRACHT.requestHerstel, uiterlijk: '2026-12-07' },
    'hersteltermijn-te-kort',
  ],
  ['fourteen days to repair', { ...VOORBEELD.ontvangen, gronden: '' }, OPDRACHT.requestHerstel, undefined],
  [
    'invited at thirteen days',
    VOORBEELD['in-behandeling'],
    { ...OPDRACHT.inviteHoorzitting, dag: '2026-12-07' },
    'te-kort-dag',
  ],
  [
    'sooner as agreed',
    VOORBEELD['in-behandeling'],
    { ...OPDRACHT.inviteHoorzitting, dag: '2026-11-25', eerderAkkoord: true },
    undefined,
  ],
  [
    'wants to be heard',
    { ...VOORBEELD['in-behandeling'], wilGehoordWorden: true },
    OPDRACHT.waiveHoren,
    'wil-gehoord-worden',
  ],
  ['consent to an earlier day', gehoord, { ...OPDRACHT.agreeUitstel, totEnMet: '2026-12-24' }, 'geen-later'],
])('%s', (_, bezwaar, opdracht, verwacht) => expect(code(bezwaar, opdracht)).toBe(verwacht));

it('any accepted commands make the same objection again', () => {
  const opdracht = fc.constantFrom(...BEZWAARCOMMANDS).map((command) => OPDRACHT[command]);
  fc.assert(
    fc.property(fc.array(opdracht, { maxLength: 12 }), (rest) => {
      let bezwaar: Bezwaar | undefined;
      const regels: Bezwaarregel[] = [];
      for (const each of [OPDRACHT.receiveBezwaar, ...rest]) {
        const uitslag = nextBezwaar(bezwaar, each, VANDAAG);
        if (!uitslag.ok) continue;
        bezwaar = uitslag.value;
        regels.push({ opdracht: each, context: VANDAAG });
      }
      expect(rebuildBezwaar(regels)).toEqual(bezwaar);
    }),
    { numRuns: 500, seed: 20261128 },
  );
});
