import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indexeringOntbreekt,
  nextVerhaal,
  rebuildVerhaal,
  type Verhaal,
  type Verhaalopdracht,
  verhaalbetaaldag,
  verhaalklok,
  verhaalregels,
  vraagOver,
} from './index.ts';
import { BEDRAG, OPDRACHT, UITSPRAAK, VANDAAG, VOLGENS_UITSPRAAK, VOORBEELD } from './voorbeelden.ts';

function geef(
  zaak: Verhaal | undefined,
  opdracht: Verhaalopdracht,
  vandaag: IsoDate = VANDAAG.vandaag,
  overleden = false,
) {
  const uitslag = nextVerhaal(zaak, opdracht, { ...VANDAAG, vandaag, overleden });
  return uitslag.ok ? uitslag.value : uitslag.weigering.code;
}
const stand = (na: Verhaal | string) => (typeof na === 'string' ? na : na.toestand);
const maand = (naam: Maand, kosten: Cents, geboekt: Cents = 0, anderen: Cents = 0) => ({
  maand: naam,
  kosten,
  geboekt,
  anderen,
});

describe('what is recovered over a month (art. 62: costs of bijstand and duty of maintenance are both a limit)', () => {
  it.each<[string, Cents, Cents]>([
    ['below the duty', 199_99, 199_99],
    ['on the duty', 200_00, 200_00],
    ['above the duty', 200_01, 200_00],
    ['no bijstand at all', 0, 0],
  ])('costs %s', (_, kosten, verwacht) => {
    const [regel] = verhaalregels(VOORBEELD.inning, [maand('2026-10', kosten)]);
    expect(regel?.bedrag ?? 0).toBe(verwacht);
    if (regel) expect(regel.uitleg.article).toBe('Pw art. 62 a');
  });

  it('is what others do not pay yet, and goes back when costs go down', () => {
    const [regel] = verhaalregels(VOORBEELD.inning, [maand('2026-10', 250_00, 0, 100_00)]);
    expect(regel?.bedrag).toBe(150_00);
    const [terug] = verhaalregels(VOORBEELD.inning, [maand('2026-10', 50_00, 200_00)]);
    expect(terug?.verschil).toBe(-150_00);
    expect(verhaalregels(VOORBEELD.inning, [maand('2026-10', 900_00, 200_00)])).toEqual([]);
  });

  it('begins with its month and ends with the last one', () => {
    const over = (zaak: Verhaal, naam: Maand) => verhaalregels(zaak, [maand(naam, 900_00)])[0]?.bedrag;
    expect([over(VOORBEELD.inning, '2026-09'), over(VOORBEELD.inning, '2026-10')]).toEqual([undefined, 200_00]);
    expect([over(VOORBEELD.beeindigd, '2026-11'), over(VOORBEELD.beeindigd, '2026-12')]).toEqual([200_00, undefined]);
    const half = { ...VOORBEELD.inning, bedragen: [{ ...BEDRAG, vanaf: '2026-10-16' as const, eersteMaand: 90_00 }] };
    expect([over(half, '2026-10'), over(half, '2026-11')]).toEqual([90_00, 200_00]);
  });

  it('stops after the month in which who pays died, and what was asked after it goes back', () => {
    const over = (zaak: Verhaal, naam: Maand, geboekt = 0) =>
      verhaalregels(zaak, [maand(naam, 900_00, geboekt)], '2026-10-31').map(({ verschil }) => verschil);
    expect(over(VOORBEELD.inning, '2026-10')).toEqual([200_00]);
    expect(over(VOORBEELD.inning, '2026-11')).toEqual([]);
    expect(over(VOORBEELD.betaalt, '2026-11', 200_00)).toEqual([-200_00]);
    expect(over(VOORBEELD.beeindigd, '2026-11')).toEqual([]);
    expect(verhaalklok(VOORBEELD.betaalt, '2026-11-24', '2026-10-31')).toEqual({
      ...{ wat: 'onderhoudsplichtige overleden: beeindig het verhaal', uiterlijk: '2026-11-14' },
    });
    expect(verhaalklok(VOORBEELD.berekend, '2026-11-24', '2026-10-31')?.wat).toMatch(/zie af van verhaal$/);
    expect(verhaalklok(VOORBEELD.beeindigd, '2026-11-24', '2026-10-31')).toBeUndefined();
  });

  it('is nothing before there is an amount', () => {
    for (const zaak of [VOORBEELD.berekend, VOORBEELD.besloten, VOORBEELD.afgezien])
      expect(verhaalregels(zaak, [maand('2026-10', 900_00)])).toEqual([]);
  });

  it('never goes over the costs or the amount, and computing again changes nothing', () => {
    const cents = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(cents, cents, cents, cents, (perMaand, kosten, anderen, geboekt) => {
        const zaak = { ...VOORBEELD.betaalt, bedragen: [{ ...BEDRAG, perMaand }] };
        const [regel] = verhaalregels(zaak, [maand('2026-10', kosten, geboekt, anderen)]);
        const na = geboekt + (regel?.verschil ?? 0);
        expect(na).toBeLessThanOrEqual(perMaand);
        expect(na).toBeLessThanOrEqual(Math.max(0, kosten - anderen));
        expect(na).toBeGreaterThanOrEqual(0);
        expect(verhaalregels(zaak, [maand('2026-10', kosten, na, anderen)])).toEqual([]);
      }),
    );
  });
});

describe('the yearly change on 1 January (art. 62d)', () => {
  const index = OPDRACHT.indexVerhaal;
  it('the old amount holds until 31 December; after it the year is missing by name', () => {
    expect(vraagOver([BEDRAG], '2026-12')).toMatchObject({ bedrag: 200_00 });
    expect(vraagOver([BEDRAG], '2027-01')).toEqual({ ontbreekt: 2027 });
    expect(indexeringOntbreekt(VOORBEELD.inning, '2026-12-31')).toBeUndefined();
    expect(indexeringOntbreekt(VOORBEELD.inning, '2027-01-01')).toBe(2027);
    expect(verhaalklok(VOORBEELD.inning, '2027-01-01')?.wat).toBe('indexering 2027 invoeren');
    expect(verhaalregels(VOORBEELD.inning, [maand('2027-01', 900_00, 200_00)])).toEqual([]);
  });

  it('is entered with percentage and source, and must add up', () => {
    const na = geef(VOORBEELD.inning, index) as Verhaal;
    expect('bedragen' in na && vraagOver(na.bedragen, '2027-01')).toMatchObject({ bedrag: 205_00 });
    expect('bedragen' in na && na.bedragen.at(-1)?.vindplaats).toBe('2,5%: Staatscourant');
    expect('bedragen' in na && vraagOver(na.bedragen, '2028-01')).toEqual({ ontbreekt: 2028 });
    expect(geef(VOORBEELD.inning, { ...index, perMaand: 204_99 })).toBe('bedrag-klopt-niet');
    expect(geef(VOORBEELD.inning, { ...index, perMaand: 205_01 })).toBe('bedrag-klopt-niet');
    // 200.00 x 1.0003 is 200.06; 200.00 x 1.00033 lies between two cents
    const tussen = { ...VOORBEELD.inning, bedragen: [{ ...BEDRAG, perMaand: 200_01 }] };
    expect(stand(geef(tussen, { ...index, percentage: 33, perMaand: 200_67 }))).toBe('inning');
    expect(stand(geef(tussen, { ...index, percentage: 33, perMaand: 200_68 }))).toBe('inning');
    expect(geef(tussen, { ...index, percentage: 33, perMaand: 200_69 })).toBe('bedrag-klopt-niet');
  });

  it('goes year by year, and not where the court excluded it', () => {
    expect(geef(VOORBEELD.inning, { ...index, jaar: 2028 })).toBe('ander-jaar');
    const vast = { ...VOORBEELD.inning, bedragen: [{ ...BEDRAG, indexeren: false }] };
    expect(geef(vast, index)).toBe('geen-indexering');
    expect(vraagOver(vast.bedragen, '2030-01')).toMatchObject({ bedrag: 200_00 });
  });
});

describe('a maintenance order that is not kept (art. 62b)', () => {
  const { draagkracht } = VOLGENS_UITSPRAAK;
  const klaar: Verhaal = { ...VOORBEELD.voorgesteld, draagkracht };
  it('is collected from the besluit on, within 30 days, and indexed as the court said', () => {
    expect(geef(klaar, OPDRACHT.signVerhaal)).toMatchObject({
      ...{ toestand: 'inning', besluit: { uiterlijk: '2026-12-24', ondertekenaar: 'tom' } },
      bedragen: [{ perMaand: 20_000, bron: 'rechterlijke-uitspraak', indexeren: true }],
    });
    const zonder = nextVerhaal(klaar, OPDRACHT.signVerhaal, { ...VANDAAG, betaaltermijn: undefined });
    expect(zonder.ok ? '' : zonder.weigering.code).toBe('termijn-ontbreekt');
  });

  it.each<[IsoDate, string]>([
    ['2026-11-30', 'verzet'],
    ['2026-12-01', 'verzet'],
    ['2026-12-02', 'verzet-te-laat'],
  ])('verzet is possible until the last day to pay: %s %s', (gedaanOp, uitkomst) => {
    expect(stand(geef(VOLGENS_UITSPRAAK, { ...OPDRACHT.recordVerzet, gedaanOp }, '2026-12-03'))).toBe(uitkomst);
  });

  it('goes on when verzet is refused, and takes back everything when it is upheld', () => {
    const verzet = geef(VOLGENS_UITSPRAAK, OPDRACHT.recordVerzet) as Verhaal;
    expect(geef(verzet, OPDRACHT.decideVerzet)).toMatchObject({ toestand: 'inning', bedragen: [BEDRAG] });
    const gegrond = geef(verzet, { ...OPDRACHT.decideVerzet, uitkomst: 'gegrond' }) as Verhaal;
    expect(gegrond).toMatchObject({ toestand: 'beeindigd', bedragen: [] });
    expect(verhaalregels(gegrond, [maand('2026-10', 900_00, 200_00)])[0]?.verschil).toBe(-200_00);
  });
});

describe('without a court first (art. 62g)', () => {
  const vers: Verhaal = {
    ...VOORBEELD.besloten,
    besluit: { ...VOORBEELD.besloten.besluit, uiterlijk: '2026-11-24' },
  };
  it('goes to the court when somebody refuses, or the term to pay went by', () => {
    expect(geef(vers, OPDRACHT.fileVerzoek, '2026-11-24')).toBe('nog-tijd-om-te-betalen');
    expect(stand(geef(vers, { ...OPDRACHT.fileVerzoek, ingediendOp: '2026-11-25' }, '2026-11-25'))).toBe('bij-rechter');
    const weigert = geef(vers, OPDRACHT.recordWeigering) as Verhaal;
    expect(stand(geef(weigert, OPDRACHT.fileVerzoek))).toBe('bij-rechter');
  });

  it('by agreement is never more than the besluit, and not before it', () => {
    expect(geef(VOORBEELD.besloten, { ...OPDRACHT.agreeVerhaal, perMaand: 20_001 })).toBe('meer-dan-besloten');
    expect(stand(geef(VOORBEELD.besloten, { ...OPDRACHT.agreeVerhaal, perMaand: 20_000 }))).toBe('betaalt');
    expect(geef(VOORBEELD.besloten, { ...OPDRACHT.agreeVerhaal, vanaf: '2026-09-01' })).toBe('voor-besluit');
  });

  it('ends when the court sets nothing, and keeps what was agreed before', () => {
    const na = geef(VOORBEELD['bij-rechter'], { ...OPDRACHT.recordBeschikking, perMaand: 0 });
    expect(na).toMatchObject({
      toestand: 'beeindigd',
      einde: { grond: 'afgewezen-door-rechter', laatsteMaand: '2026-09' },
    });
  });

  it('a later amount takes the place of an earlier one from its day (art. 62e)', () => {
    const na = geef(VOORBEELD.inning, {
      ...OPDRACHT.recordBeschikking,
      vanaf: '2026-12-01',
      perMaand: 50_00,
    }) as Verhaal;
    expect('bedragen' in na && na.bedragen.map(({ perMaand }) => perMaand)).toEqual([200_00, 50_00]);
    expect(geef(VOORBEELD.inning, { ...OPDRACHT.recordBeschikking, vanaf: '2026-09-01' })).toBe('voor-vorig-bedrag');
  });
});

describe('who is heard and who signs', () => {
  const stil: Verhaal = {
    ...VOORBEELD.voornemen,
    zienswijzen: [],
    voornemen: { op: '2026-11-01', zienswijzeTot: '2026-11-24' },
  };
  it('decides after an answer, or after the last day to answer', () => {
    expect(geef(stil, OPDRACHT.proposeVerhaal, '2026-11-24')).toBe('nog-tijd-om-te-reageren');
    expect(stand(geef(stil, OPDRACHT.proposeVerhaal, '2026-11-25'))).toBe('voorgesteld');
    expect(stand(geef(VOORBEELD.voornemen, OPDRACHT.proposeVerhaal))).toBe('voorgesteld');
  });

  it.each<[IsoDate, string]>([
    ['2026-12-07', 'te-kort'],
    ['2026-12-08', 'voornemen'],
    ['2026-12-09', 'voornemen'],
  ])('gives two weeks to answer: until %s: %s', (zienswijzeTot, uitkomst) => {
    expect(stand(geef(VOORBEELD.berekend, { ...OPDRACHT.announceVerhaal, zienswijzeTot }))).toBe(uitkomst);
  });

  it('is signed by somebody else', () => {
    expect(geef(VOORBEELD.voorgesteld, { ...OPDRACHT.signVerhaal, door: 'inge' })).toBe('tweede-persoon-nodig');
  });

  it('asks nothing of who has died', () => {
    expect(geef(VOORBEELD.berekend, OPDRACHT.announceVerhaal, VANDAAG.vandaag, true)).toBe('overleden');
    expect(
      stand(geef(VOORBEELD.berekend, { ...OPDRACHT.waiveVerhaal, grond: 'overleden' }, VANDAAG.vandaag, true)),
    ).toBe('afgezien');
    expect(stand(geef(VOORBEELD.inning, { ...OPDRACHT.endVerhaal, grond: 'overleden' }, VANDAAG.vandaag, true))).toBe(
      'beeindigd',
    );
  });

  it('tells of letting go only who was written to', () => {
    expect(geef(VOORBEELD.onderzoek, OPDRACHT.waiveVerhaal)).toMatchObject({ afgezien: { medegedeeld: false } });
    expect(geef(VOORBEELD.voornemen, OPDRACHT.waiveVerhaal)).toMatchObject({ afgezien: { medegedeeld: true } });
  });
});

const { draagkracht } = OPDRACHT.recordDraagkracht;
const bewerkt = (wat: object) =>
  ({ ...OPDRACHT.recordDraagkracht, draagkracht: { ...draagkracht, ...wat } }) as Verhaalopdracht;
it.each<[string, Verhaal | undefined, Verhaalopdracht]>([
  ['zelfde-persoon', undefined, { ...OPDRACHT.startVerhaal, onderhoudsplichtige: 'mila' }],
  ['aanleiding-ontbreekt', undefined, { ...OPDRACHT.startVerhaal, aanleiding: ' ' }],
  ['geen-draagkracht', VOORBEELD.onderzoek, bewerkt({ perMaand: 0 })],
  ['vindplaats-ontbreekt', VOORBEELD.onderzoek, bewerkt({ vindplaats: '' })],
  ['toelichting-ontbreekt', VOORBEELD.onderzoek, bewerkt({ toelichting: '' })],
  ['eerste-maand-ontbreekt', VOORBEELD.onderzoek, bewerkt({ vanaf: '2026-10-02' })],
  ['eerste-maand-is-heel', VOORBEELD.onderzoek, bewerkt({ eersteMaand: 100 })],
  ['eerste-maand-te-hoog', VOORBEELD.onderzoek, bewerkt({ vanaf: '2026-10-02', eersteMaand: 20_001 })],
  [
    'in-de-toekomst',
    VOORBEELD.onderzoek,
    bewerkt({ bron: 'rechterlijke-uitspraak', uitspraak: { ...UITSPRAAK, datum: '2026-11-25' } }),
  ],
  [
    'kenmerk-ontbreekt',
    VOORBEELD['bij-rechter'],
    { ...OPDRACHT.recordBeschikking, uitspraak: { ...UITSPRAAK, kenmerk: '' } },
  ],
  ['geen-betaaldag', VOORBEELD.voornemen, { ...OPDRACHT.proposeVerhaal, betaaldag: 29 }],
  ['motivering-ontbreekt', VOORBEELD.voornemen, { ...OPDRACHT.proposeVerhaal, motivering: '' }],
  ['geen-bedrag', VOORBEELD.besloten, { ...OPDRACHT.agreeVerhaal, perMaand: 0 }],
  ['maand-komt-nog', VOORBEELD.inning, { ...OPDRACHT.endVerhaal, laatsteMaand: '2026-12' }],
  ['reden-ontbreekt', VOORBEELD.onderzoek, { ...OPDRACHT.waiveVerhaal, reden: '' }],
])('%s', (code, zaak, opdracht) => expect(geef(zaak, opdracht)).toBe(code));

it('is paid on the first day of payment that leaves time', () => {
  expect(verhaalbetaaldag(25, '2026-11-11', '2026-11-25')).toBe('2026-11-25');
  expect(verhaalbetaaldag(25, '2026-11-12', '2026-11-26')).toBe('2026-12-25');
  expect(verhaalbetaaldag(1, '2026-12-30', '2027-01-13')).toBe('2027-02-01');
});

it('can be made again from its commands', () => {
  const { op: _, door: __, ...kern } = OPDRACHT.startVerhaal;
  const stappen = [
    { ...kern, door: 'inge', op: OPDRACHT.startVerhaal.op },
    OPDRACHT.recordDraagkracht,
    OPDRACHT.announceVerhaal,
    OPDRACHT.recordZienswijze,
    { ...OPDRACHT.proposeVerhaal, door: 'inge' },
    OPDRACHT.signVerhaal,
    OPDRACHT.recordWeigering,
    OPDRACHT.fileVerzoek,
    OPDRACHT.recordBeschikking,
    OPDRACHT.endVerhaal,
  ].map((opdracht) => ({ opdracht, context: VANDAAG }));
  expect(rebuildVerhaal(stappen)).toMatchObject({ toestand: 'beeindigd', bedragen: [{ perMaand: 18_000 }] });
  expect(() => rebuildVerhaal([...stappen, ...stappen])).toThrow('startVerhaal is refused');
});
