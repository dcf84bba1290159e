import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  type Klacht,
  type Klachtopdracht,
  klachtklok,
  nextKlacht,
  possibleKlachtcommands,
  rebuildKlacht,
} from './index.ts';
import { BASIS, GEHOORD, OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** Gives a complaint a command; the code of the refusal, or the state after it. */
function geef(klacht: Klacht | undefined, opdracht: Klachtopdracht, vandaag: IsoDate = VANDAAG.vandaag) {
  const uitslag = nextKlacht(klacht, opdracht, { vandaag });
  return uitslag.ok ? uitslag.value : uitslag.weigering.code;
}
const met = (klacht: Klacht, velden: Partial<Klacht>): Klacht => ({ ...klacht, ...velden }) as Klacht;
const antwoord = OPDRACHT.answerKlacht;

describe('who handles a complaint (Awb 9:7)', () => {
  it('is nobody it is about', () => {
    const joost = <T extends Klachtopdracht>(opdracht: T): T => ({ ...opdracht, door: 'joost' });
    expect(geef(GEHOORD, joost(antwoord))).toBe('betrokkene');
    expect(geef(GEHOORD, joost(OPDRACHT.declineKlacht))).toBe('betrokkene');
    expect(geef(VOORBEELD.ontvangen, { ...OPDRACHT.takeUpKlacht, behandelaar: 'joost' })).toBe('betrokkene');
    const mag = possibleKlachtcommands(GEHOORD, 'joost', VANDAAG).filter((each) => each.mag);
    expect(mag.map(({ command }) => command)).toEqual(['addToKlacht', 'withdrawKlacht']);
  });

  it('goes back to the list when it turns out to be about the handler', () => {
    const na = geef(GEHOORD, { ...OPDRACHT.nameBetrokkenen, betrokkenen: ['tom'] });
    expect(na).toMatchObject({ toestand: 'ontvangen', betrokkenen: ['tom'] });
    expect(na).not.toHaveProperty('behandelaar');
  });
});

describe('the answer (Awb 9:10, 9:12, 9:15, 9:16)', () => {
  it('comes after both sides could tell', () => {
    const alleenKlager = met(GEHOORD, { horen: { klager: GEHOORD.horen.klager } });
    expect(geef(alleenKlager, antwoord)).toBe('betrokkene-niet-gehoord');
    expect(geef(met(alleenKlager, { betrokkenen: [] }), antwoord)).toMatchObject({ toestand: 'afgehandeld' });
    const wilNiet = geef(alleenKlager, { ...OPDRACHT.waiveGesprek, wie: 'betrokkene' }) as Klacht;
    expect(geef(wilNiet, antwoord)).toMatchObject({ toestand: 'afgehandeld' });
    expect(geef(alleenKlager, { ...OPDRACHT.waiveGesprek, wie: 'betrokkene', grond: 'kennelijk-ongegrond' })).toBe(
      'grond-past-niet',
    );
  });

  it('says what is done when the complaint is right, and what was found always', () => {
    const { conclusies: _, ...zonder } = antwoord;
    expect(geef(GEHOORD, zonder)).toBe('conclusies-ontbreken');
    expect(geef(GEHOORD, { ...zonder, oordeel: 'deels-gegrond', conclusies: ' ' })).toBe('conclusies-ontbreken');
    expect(geef(GEHOORD, { ...zonder, oordeel: 'ongegrond' })).toMatchObject({ toestand: 'afgehandeld' });
    expect(geef(GEHOORD, { ...zonder, oordeel: 'geen-oordeel' })).toMatchObject({ toestand: 'afgehandeld' });
    expect(geef(GEHOORD, { ...antwoord, bevindingen: '' })).toBe('bevindingen-ontbreken');
  });

  it('is not in favour when nobody was heard because it was plainly wrong', () => {
    const klager = { afgezienOp: '2026-11-20', grond: 'kennelijk-ongegrond', reden: 'Zelfde brief.' } as const;
    const stil = met(GEHOORD, { horen: { ...GEHOORD.horen, klager } });
    expect(geef(stil, antwoord)).toBe('niet-kennelijk-ongegrond');
    expect(geef(stil, { ...antwoord, oordeel: 'ongegrond' })).toMatchObject({ toestand: 'afgehandeld' });
  });

  it('waits for advice, and says why it is not followed', () => {
    const commissie = met(GEHOORD, { commissie: true });
    expect(geef(commissie, antwoord)).toBe('advies-ontbreekt');
    const geadviseerd = geef(commissie, { ...OPDRACHT.recordKlachtadvies, oordeel: 'ongegrond' }) as Klacht;
    expect(geef(geadviseerd, antwoord)).toBe('afwijking-ontbreekt');
    expect(geef(geadviseerd, { ...antwoord, afwijkingAdvies: 'Er is niet gebeld.' })).toMatchObject({
      toestand: 'afgehandeld',
    });
  });
});

describe('not taking up a complaint (Awb 9:8)', () => {
  it.each<[IsoDate, string]>([
    ['2026-11-29', 'niet-behandeld'],
    ['2026-11-30', 'niet-behandeld'],
    ['2026-12-01', 'weigertermijn-voorbij'],
  ])('is possible within four weeks: %s %s', (vandaag, uitkomst) => {
    const na = geef(VOORBEELD['in-behandeling'], OPDRACHT.declineKlacht, vandaag);
    expect(typeof na === 'string' ? na : na.toestand).toBe(uitkomst);
  });

  it.each<[IsoDate | undefined, string]>([
    ['2025-11-01', 'niet-behandeld'],
    ['2025-11-02', 'niet-langer-dan-een-jaar'],
    ['2025-11-03', 'niet-langer-dan-een-jaar'],
    [undefined, 'niet-langer-dan-een-jaar'],
  ])('because of a year ago, when it happened on %s: %s', (gebeurdOp, uitkomst) => {
    const oud = met(VOORBEELD['in-behandeling'], { gebeurdOp });
    const na = geef(oud, { ...OPDRACHT.declineKlacht, grond: 'langer-dan-een-jaar' });
    expect(typeof na === 'string' ? na : na.toestand).toBe(uitkomst);
  });
});

describe('the clock of a complaint', () => {
  it('runs six weeks, four more when put off once, longer only with consent', () => {
    const open = VOORBEELD.ontvangen;
    expect(klachtklok(open, '2026-12-14')).toEqual({
      laatsteDag: '2026-12-14',
      teLaat: false,
      weigerenTot: '2026-11-30',
      ombudsmanTot: undefined,
    });
    expect(klachtklok(open, '2026-12-15').teLaat).toBe(true);
    const verdaagd = geef(open, OPDRACHT.postponeAfhandeling) as Klacht;
    expect(klachtklok(verdaagd, '2026-12-15')).toMatchObject({ laatsteDag: '2027-01-11', teLaat: false });
    expect(geef(verdaagd, OPDRACHT.postponeAfhandeling)).toBe('al-verdaagd');
    expect(geef(open, OPDRACHT.postponeAfhandeling, '2026-12-15')).toBe('termijn-voorbij');
    expect(geef(open, { ...OPDRACHT.agreeKlachtuitstel, totEnMet: '2026-12-14' })).toBe('geen-later');
    const uitstel = geef(open, { ...OPDRACHT.agreeKlachtuitstel, totEnMet: '2027-02-01' }) as Klacht;
    expect(klachtklok(uitstel, '2027-01-20').laatsteDag).toBe('2027-02-01');
  });

  it('stops with the answer; the ombudsman has a year, after withdrawal none', () => {
    expect(klachtklok(VOORBEELD.afgehandeld, '2027-06-01')).toMatchObject({
      teLaat: false,
      ombudsmanTot: '2027-11-24',
    });
    expect(klachtklok(VOORBEELD.opgelost, '2027-06-01').ombudsmanTot).toBe('2027-11-24');
    expect(klachtklok(VOORBEELD['niet-behandeld'], '2027-06-01').ombudsmanTot).toBe('2027-11-24');
    expect(klachtklok(VOORBEELD.ingetrokken, '2027-06-01').ombudsmanTot).toBeUndefined();
  });
});

describe('what a command holds', () => {
  it.each<[string, Klacht | undefined, Klachtopdracht]>([
    ['gedraging-ontbreekt', undefined, { ...OPDRACHT.receiveKlacht, gedraging: '  ' }],
    ['na-ontvangst', undefined, { ...OPDRACHT.receiveKlacht, gebeurdOp: '2026-11-03' }],
    ['in-de-toekomst', undefined, { ...OPDRACHT.receiveKlacht, ontvangenOp: '2026-11-25' }],
    ['aanvulling-ontbreekt', VOORBEELD.ontvangen, { ...OPDRACHT.addToKlacht, aanvulling: '' }],
    ['in-het-verleden', GEHOORD, { ...OPDRACHT.inviteGesprek, dag: '2026-11-24' }],
    ['plaats-ontbreekt', GEHOORD, { ...OPDRACHT.inviteGesprek, plaats: '' }],
    ['voor-ontvangst', GEHOORD, { ...OPDRACHT.recordGesprek, gehoordOp: '2026-11-01' }],
    ['in-de-toekomst', GEHOORD, { ...OPDRACHT.recordGesprek, gehoordOp: '2026-11-25' }],
    ['verslag-ontbreekt', GEHOORD, { ...OPDRACHT.recordGesprek, verslag: '' }],
    ['reden-ontbreekt', GEHOORD, { ...OPDRACHT.waiveGesprek, reden: '' }],
    ['advies-leeg', met(GEHOORD, { commissie: true }), { ...OPDRACHT.recordKlachtadvies, tekst: '' }],
    ['reden-ontbreekt', GEHOORD, { ...OPDRACHT.postponeAfhandeling, reden: '' }],
    ['afspraak-ontbreekt', GEHOORD, { ...OPDRACHT.settleKlacht, afspraak: '' }],
    ['reden-ontbreekt', GEHOORD, { ...OPDRACHT.declineKlacht, reden: '' }],
  ])('%s', (code, klacht, opdracht) => expect(geef(klacht, opdracht)).toBe(code));

  it('adds to what was said, and keeps what was said', () => {
    expect(geef(VOORBEELD.ontvangen, OPDRACHT.addToKlacht)).toMatchObject({
      gedraging: `${BASIS.gedraging}\n\nOok gisteren niet.`,
    });
  });
});

it('can be made again from its commands', () => {
  const regels = [
    OPDRACHT.receiveKlacht,
    OPDRACHT.takeUpKlacht,
    OPDRACHT.nameBetrokkenen,
    OPDRACHT.inviteGesprek,
    OPDRACHT.recordGesprek,
    { ...OPDRACHT.recordGesprek, wie: 'betrokkene' as const },
    OPDRACHT.postponeAfhandeling,
    antwoord,
  ].map((opdracht) => ({ opdracht, context: VANDAAG }));
  expect(rebuildKlacht(regels)).toMatchObject({ toestand: 'afgehandeld', betrokkenen: ['joost'], behandelaar: 'tom' });
  expect(() => rebuildKlacht([...regels, ...regels])).toThrow('receiveKlacht is refused');
});
