import { describe, expect, it } from 'vitest';
import {
  nextOntheffing,
  type Ontheffing,
  type Ontheffingscontext,
  type Ontheffingsopdracht,
  ontheffingsklok,
  ontheffingsstuk,
  possibleVragen,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const doe = (zaak: Ontheffing | undefined, opdracht: Ontheffingsopdracht, context: Ontheffingscontext = VANDAAG) => {
  const uitslag = nextOntheffing(zaak, opdracht, context);
  if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
  return uitslag.value;
};
const code = (zaak: Ontheffing | undefined, opdracht: Ontheffingsopdracht, context: Ontheffingscontext = VANDAAG) => {
  const uitslag = nextOntheffing(zaak, opdracht, context);
  return uitslag.ok ? 'ok' : uitslag.weigering.code;
};
const besluit = (zaak: Ontheffing, meer: Partial<Extract<Ontheffingsopdracht, { command: 'prepareBesluit' }>>) =>
  doe(doe(zaak, { ...OPDRACHT.prepareBesluit, ...meer }), OPDRACHT.performBesluit);

describe('art. 9 lid 2: dringende redenen', () => {
  const zaak = doe(undefined, OPDRACHT.openOntheffing);

  it('is temporary: a last day is asked', () => {
    const vraag = { ...OPDRACHT.prepareBesluit, wat: 'verlenen' } as const;
    expect(code(zaak, vraag)).toBe('vanaf-ontbreekt');
    expect(code(zaak, { ...vraag, vanaf: '2026-12-01' })).toBe('einde-ontbreekt');
    expect(code(zaak, { ...vraag, vanaf: '2026-12-01', totEnMet: '2026-11-30' })).toBe('einde-voor-begin');
    expect(code(zaak, { ...vraag, vanaf: '2026-12-01', totEnMet: '2026-12-01' })).toBe('ok');
  });

  it('is granted, extended on request and withdrawn, with each besluit kept', () => {
    let nu = besluit(zaak, { wat: 'verlenen', vanaf: '2026-12-01', totEnMet: '2027-05-31' });
    expect(nu).toMatchObject({ toestand: 'verleend', perioden: [{ vanaf: '2026-12-01', tot: '2027-06-01' }] });
    expect(ontheffingsklok(nu)).toMatchObject({ wat: 'Ontheffing loopt af', uiterlijk: '2027-04-19' });
    expect(possibleVragen(nu)).toEqual(['verlengen']);
    nu = doe(nu, { ...OPDRACHT.requestWijziging, vraag: 'verlengen' });
    expect(code(nu, { ...OPDRACHT.requestWijziging, vraag: 'verlengen' })).toBe('verzoek-open');
    expect(code(nu, { ...OPDRACHT.prepareBesluit, wat: 'verlengen', totEnMet: '2027-05-31' })).toBe('niet-langer');
    nu = besluit(nu, { wat: 'verlengen', totEnMet: '2027-11-30' });
    expect(nu).toMatchObject({ perioden: [{ vanaf: '2026-12-01', tot: '2027-12-01' }] });
    expect('verzoek' in nu && nu.verzoek).toBeFalsy();
    nu = besluit(nu, { wat: 'intrekken', vanaf: '2027-03-01' });
    expect(nu).toMatchObject({ toestand: 'ingetrokken', perioden: [{ vanaf: '2026-12-01', tot: '2027-03-01' }] });
    expect(nu.besluiten.map(({ wat }) => wat)).toEqual(['verlenen', 'verlengen', 'intrekken']);
    expect(doe(nu, OPDRACHT.reopenOntheffing)).toMatchObject({
      toestand: 'verleend',
      perioden: [{ vanaf: '2026-12-01', tot: '2027-12-01' }],
    });
  });

  it('is not asked twice at once, nor for a duty that does not hold', () => {
    expect(code(undefined, OPDRACHT.openOntheffing, { ...VANDAAG, alOpen: true })).toBe('al-open');
    expect(code(undefined, OPDRACHT.openOntheffing, { ...VANDAAG, plichten: [] })).toBe('geen-plicht');
    expect(code(undefined, OPDRACHT.openOntheffing, { ...VANDAAG, plichten: ['b', 'c'] })).toBe('geen-plicht');
    expect(code(undefined, OPDRACHT.openOntheffing, { ...VANDAAG, plichten: ['a', 'b', 'c'] })).toBe('ok');
  });
});

describe('art. 9a: a single parent', () => {
  const zaak = VOORBEELD['in-onderzoek'];
  const vraag = { ...OPDRACHT.prepareBesluit, wat: 'verlenen', vanaf: '2026-11-24' } as const;
  const kind = (jongsteKind: `${number}-${number}-${number}`, meer: object = {}) => ({
    jongKind: { isAlleenstaandeOuder: true, jongsteKind, dagenElders: 0, ...meer },
  });

  it('is asked by the parent, and once', () => {
    const opening = { ...OPDRACHT.openOntheffing, grond: 'jong-kind' as const };
    expect(code(undefined, { ...opening, aanleiding: 'ambtshalve' })).toBe('alleen-op-verzoek');
    expect(code(undefined, opening, { ...VANDAAG, hadJongKind: true })).toBe('eenmalig');
    expect(code(undefined, opening)).toBe('ok');
  });

  it('lasts as long as the law says, never longer', () => {
    expect(code(zaak, vraag)).toBe('kind-ontbreekt');
    expect(code(zaak, { ...vraag, ...kind('2021-11-24') })).toBe('kan-niet');
    expect(doe(zaak, { ...vraag, ...kind('2021-11-25') }).voorstel?.totEnMet).toBe('2026-11-24');
    expect(doe(zaak, { ...vraag, ...kind('2024-06-01') }).voorstel?.totEnMet).toBe('2029-05-31');
    expect(code(zaak, { ...vraag, ...kind('2024-06-01'), totEnMet: '2029-06-01' })).toBe('langer-dan-de-wet');
    expect(code(zaak, { ...vraag, ...kind('2024-06-01', { isAlleenstaandeOuder: false }) })).toBe('kan-niet');
    expect(code(zaak, { ...vraag, vanaf: '2016-12-31', ...kind('2016-06-01') })).toBe('wet-ontbreekt');
  });

  it('stands still on request and goes on with what is left', () => {
    let nu = besluit(zaak, { wat: 'verlenen', vanaf: '2026-11-24', ...kind('2026-11-01') });
    expect(ontheffingsklok(nu)).toMatchObject({ wat: 'Plan van aanpak maken', uiterlijk: '2027-05-02' });
    nu = doe(nu, OPDRACHT.recordPlan);
    expect(ontheffingsklok(nu)).toMatchObject({ wat: 'Heronderzoek ontheffing', uiterlijk: '2027-05-20' });
    nu = doe(nu, OPDRACHT.requestWijziging);
    expect(
      ontheffingsstuk(doe(nu, { ...OPDRACHT.prepareBesluit, wat: 'opschorten', vanaf: '2027-11-24' })),
    ).toMatchObject({ wat: 'opschorten', vraag: 'opschorten', artikel: 'Pw art. 9a lid 5 c', opVerzoek: true });
    nu = besluit(nu, { wat: 'opschorten', vanaf: '2027-11-24' });
    expect(nu).toMatchObject({ toestand: 'opgeschort', perioden: [{ vanaf: '2026-11-24', tot: '2027-11-24' }] });
    nu = doe(nu, { ...OPDRACHT.requestWijziging, vraag: 'hervatten' });
    // a second child: the year that was used goes off the five
    nu = besluit(nu, { wat: 'hervatten', vanaf: '2030-01-01', ...kind('2029-12-01') });
    expect(nu).toMatchObject({
      toestand: 'verleend',
      perioden: [
        { vanaf: '2026-11-24', tot: '2027-11-24' },
        { vanaf: '2030-01-01', tot: '2034-01-01' },
      ],
    });
  });

  it('stands still by law when the bijstand ends', () => {
    const nu = doe(VOORBEELD.verleend, OPDRACHT.suspendOntheffing);
    expect(nu).toMatchObject({ toestand: 'opgeschort', grondVanRechtswege: true });
    expect(nu.toestand === 'opgeschort' && nu.perioden.at(-1)?.tot).toBe('2026-11-01');
  });
});

describe('art. 9 lid 5', () => {
  it('has no end, and is looked at every year', () => {
    const zaak = doe(undefined, { ...OPDRACHT.openOntheffing, grond: 'arbeidsongeschikt', aanleiding: 'ambtshalve' });
    expect(code(zaak, OPDRACHT.takeBackVerzoek)).toBe('geen-verzoek');
    const nu = besluit(zaak, { wat: 'verlenen', vanaf: '2026-12-01' });
    expect(nu).toMatchObject({ toestand: 'verleend', perioden: [{ vanaf: '2026-12-01' }] });
    expect(ontheffingsklok(nu)).toMatchObject({ wat: 'Heronderzoek ontheffing', uiterlijk: '2027-12-01' });
    expect(code(nu, { ...OPDRACHT.prepareBesluit, wat: 'verlengen', totEnMet: '2028-01-01' })).toBe('geen-einde');
  });
});
