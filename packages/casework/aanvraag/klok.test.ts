import { wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import { type Aanvraag, type Aanvraagopdracht, klok, next, zoektermijnTot } from './index.ts';
import { VANDAAG, VOORBEELD } from './voorbeelden.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
function doe(aanvraag: Aanvraag, opdracht: Zonder<Aanvraagopdracht>, vandaag: Aanvraag['melding']['datum']): Aanvraag {
  const result = next(
    aanvraag,
    { ...opdracht, door: 'marieke', op: instant(`${vandaag}T10:00:00Z`) } as Aanvraagopdracht,
    { ...VANDAAG, vandaag },
  );
  if (!result.ok) throw new Error(result.weigering.code);
  return result.value;
}

describe('the clock of an aanvraag', () => {
  it('starts when the aanvraag was received', () => {
    expect(klok(VOORBEELD.gemeld, '2026-11-24')).toBeUndefined();
    expect(klok(VOORBEELD.ingetrokken, '2026-11-24')).toBeUndefined();
    expect(klok(VOORBEELD.ingediend, '2026-11-24')).toMatchObject({
      ontvangen: '2026-10-22',
      laatsteDag: '2026-12-17',
      dagenOver: 23,
      teLaat: false,
    });
  });
  it('stands still from the day after the request until the day it came: 3, 4 and 5 November', () => {
    const wacht = doe(
      VOORBEELD.ingediend,
      { command: 'requestGegevens', wat: ['a'], uiterlijk: '2026-11-16', reden: 'x' },
      '2026-11-02',
    );
    const klaar = doe(wacht, { command: 'receiveGegevens', wat: ['a'], ontvangenOp: '2026-11-06' }, '2026-11-06');
    const stand = klok(klaar, '2026-11-24');
    expect(stand?.staatStil).toBe(false);
    expect(stand?.dagenStil).toBe(3);
    // 20 December is a Sunday
    expect(stand?.laatsteDag).toBe('2026-12-21');
  });
  it('knows extension, advance, notice of default and bekendmaking', () => {
    const verlengd = doe(
      VOORBEELD.ingediend,
      { command: 'extendTermijn', nieuweLaatsteDag: '2027-01-14', reden: 'arts' },
      '2026-11-24',
    );
    expect(klok(verlengd, '2026-11-24')?.laatsteDag).toBe('2027-01-14');
    const betaald = doe(VOORBEELD.ingediend, { command: 'grantVoorschot', bedrag: 133_143 }, '2026-11-12');
    expect(klok(betaald, '2026-11-24')?.voorschot).not.toEqual(klok(VOORBEELD.ingediend, '2026-11-24')?.voorschot);
    const gebreke = doe(
      VOORBEELD.ingediend,
      { command: 'registerIngebrekestelling', ontvangenOp: '2026-12-18' },
      '2026-12-18',
    );
    // two weeks after 18 December at the least, longer by New Year and the weekend
    expect(klok(gebreke, '2027-01-01')?.dwangsomTotNu).toBe(0);
    expect(klok(gebreke, '2027-01-06')?.dwangsomTotNu).toBeGreaterThan(0);
    const bekend = doe(
      VOORBEELD.besloten,
      { command: 'makeBekend', datum: '2026-11-25', kanaal: 'post' },
      '2026-11-25',
    );
    expect(klok(bekend, '2026-12-31')).toMatchObject({ beslotenOp: '2026-11-25', teLaat: false });
  });
  it('a released advance is no longer withheld', () => {
    const held = doe(
      VOORBEELD.ingediend,
      { command: 'holdVoorschot', grond: 'duidelijk-geen-recht', reden: 'Loon.' },
      '2026-11-10',
    );
    const free = doe(held, { command: 'releaseVoorschot' }, '2026-11-11');
    expect(klok(held, '2026-11-24')?.voorschot).not.toEqual(klok(free, '2026-11-24')?.voorschot);
    expect(klok(free, '2026-11-24')?.voorschot).toEqual(klok(VOORBEELD.ingediend, '2026-11-24')?.voorschot);
  });
});

describe('search period from the law', () => {
  const dossier = (geboren: '1999-11-30' | '1991-04-01', rest: object = {}) => ({
    aanvrager: { id: 'x', geboortedatum: { waarde: geboren }, ...rest },
    meldingsdatum: { waarde: '2026-11-02' as const },
  });
  it('four weeks under 27, none from 27, none for who is excepted, none when nothing is known', () => {
    expect(zoektermijnTot(dossier('1999-11-30'), '2026-11-10', wettelijk)).toBe('2026-11-30');
    expect(zoektermijnTot(dossier('1999-11-30'), '2026-11-30', wettelijk)).toBeUndefined();
    expect(zoektermijnTot(dossier('1991-04-01'), '2026-11-10', wettelijk)).toBeUndefined();
    expect(
      zoektermijnTot(dossier('1999-11-30', { medischUrenbeperkt: [{ waarde: true }] }), '2026-11-10', wettelijk),
    ).toBeUndefined();
    expect(zoektermijnTot({ aanvrager: { id: 'x' } }, '2026-11-10', wettelijk)).toBeUndefined();
  });
});
