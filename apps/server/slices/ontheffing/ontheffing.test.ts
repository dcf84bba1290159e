import * as afstemming from '@meedoen/contract/afstemming';
import * as besluit from '@meedoen/contract/besluit';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/ontheffing';
import { readEigenPlichten, readPlichten } from '@meedoen/contract/plicht';
import { readTaken } from '@meedoen/contract/taak';
import { isoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { H, plichtproef, TOETS } from '../../test/plichtproef.ts';
import { herbouwOntheffing, ontheffingMetId } from './store.ts';

// An ontheffing through the front door: asked, decided, and what it does to what is asked and to a lowering.

const { proef: omgeving, consulent, coach, inwoner, gemeld, gegrond } = plichtproef();

const A = { soort: 'uniform', onderdeel: 'a' } as const;
const code = (antwoord: {
  readonly probleem?: { readonly errors?: readonly { readonly code: string }[] } | undefined;
}) => antwoord.probleem?.errors?.[0]?.code;

async function teken(besluitId: string, bewerking: object = {}) {
  const params = { besluitId };
  const ruw = { motivering: 'Zij zorgt voor haar vader.', toets: TOETS, ...bewerking };
  const bewerkt = await consulent(besluit.editVoorstel, { params, ruw });
  expect(bewerkt.probleem).toBeUndefined();
  const klaar = await consulent(besluit.proposeBesluit, { params, body: {} });
  expect(klaar.probleem).toBeUndefined();
  expect(klaar.body.status).toBe('bekendgemaakt');
  return klaar.body;
}

const lees = async (persoonId: string) => (await consulent(readPlichten, { params: { persoonId } })).body;
const lijn = async (persoonId: string) =>
  (await lees(persoonId)).lijn.map(({ vanaf, totEnMet, plichten, artikel, bron }) => [
    vanaf,
    totEnMet,
    plichten?.join(''),
    artikel,
    bron,
  ]);

describe('an ontheffing for urgent reasons', () => {
  it('is asked by the resident, weighed, decided with a letter, and takes the duty away on its days', async () => {
    const { persoon, zelf } = await inwoner('Olga');
    const gevraagd = await zelf(contract.requestOntheffing, {
      body: { grond: 'dringende-redenen', onderdelen: ['a'], tekst: 'Ik zorg voor mijn vader.' },
    });
    expect(gevraagd.body).toMatchObject({ toestand: 'in-onderzoek', magTerugnemen: true });
    const ontheffingId = gevraagd.body.id;
    const dubbel = await zelf(contract.requestOntheffing, {
      body: { grond: 'dringende-redenen', onderdelen: ['a'], tekst: 'Nog een keer.' },
    });
    expect(code(dubbel)).toBe('al-open');
    const taken = (await consulent(readTaken, { params: { persoonId: persoon } })).body.taken;
    expect(taken.map(({ titel }) => titel)).toContain('Beslissen over ontheffing');

    const params = { ontheffingId };
    const zonder = await consulent(contract.prepareOntheffing, {
      params,
      body: { wat: 'verlenen', vanaf: isoDate('2026-11-24') },
    });
    expect(code(zonder)).toBe('einde-ontbreekt');
    const voorstel = await consulent(contract.prepareOntheffing, {
      params,
      body: { wat: 'verlenen', vanaf: isoDate('2026-11-24'), totEnMet: isoDate('2027-05-23') },
    });
    expect(voorstel.probleem).toBeUndefined();
    const besluitId = voorstel.body.voorstel?.id ?? '';
    // not signed before it was weighed
    const kaal = await consulent(besluit.proposeBesluit, { params: { besluitId }, body: {} });
    expect(code(kaal)).toBe('motivering-ontbreekt');
    await consulent(besluit.editVoorstel, { params: { besluitId }, ruw: { motivering: 'Zij zorgt voor haar vader.' } });
    const zonderToets = await consulent(besluit.proposeBesluit, { params: { besluitId }, body: {} });
    expect(code(zonderToets)).toBe('toets-onvolledig');
    const bekend = await teken(besluitId);
    expect(bekend).toMatchObject({
      soort: 'ontheffing',
      ingangsdatum: '2026-11-24',
      kenmerk: expect.stringMatching(/^BS-/),
    });
    expect(bekend.bezwaarTot).toBe('2027-01-05');

    expect(await lijn(persoon)).toEqual([
      ['2026-08-01', '2026-11-23', 'abc', 'Pw art. 9 lid 1', 'de wet'],
      ['2026-11-24', '2026-12-31', 'bc', 'Pw art. 9 lid 2', 'besluit'],
      // what art. 9 lid 1 c asks from 2027 on is not known
      ['2027-01-01', '2027-05-23', 'b', 'Pw art. 9 lid 2', 'besluit'],
      ['2027-05-24', null, 'ab', 'Pw art. 9 lid 1 a', 'de wet'],
    ]);
    const eigen = (await zelf(readEigenPlichten)).body;
    expect(eigen.ontheffingen[0]).toMatchObject({
      toestand: 'verleend',
      perioden: [{ vanaf: '2026-11-24', totEnMet: '2027-05-23' }],
      vragen: ['verlengen'],
    });
    expect(eigen.lijn.find(({ isNu }) => isNu)?.plichten).toEqual(['b', 'c']);
    // about duties: there is no amount to compute again
    expect((await zelf(readEigenBrieven)).body.brieven[0]).toMatchObject({ soort: 'ontheffing', narekenen: false });
    await omgeving().systeem(async (tx) => {
      expect(await herbouwOntheffing(tx, ontheffingId)).toEqual((await ontheffingMetId(tx, ontheffingId)).toestand);
      const [rij] = await tx<{ bevroren: { wet: string; beleid: { versie: string }; feiten: string[] } }[]>`
        select bevroren from besluit where id = ${besluitId}`;
      expect(rij?.bevroren.wet).toBeTruthy();
      expect(rij?.bevroren.beleid.versie).toBeTruthy();
      expect(rij?.bevroren.feiten.length).toBeGreaterThan(0);
    });

    // work is not asked on that day, help still is
    const nee = await coach(afstemming.registerGedraging, {
      params: { persoonId: persoon },
      ruw: { gedraging: A, datum: '2026-11-24', omschrijving: 'Nam werk niet aan.' },
    });
    expect([nee.status, code(nee)]).toEqual([409, 'geen-plicht']);
    expect(nee.tekst).toContain('gold op die dag niet');
    const ervoor = await coach(afstemming.registerGedraging, {
      params: { persoonId: persoon },
      ruw: { gedraging: A, datum: '2026-11-23', omschrijving: 'Nam werk niet aan.' },
    });
    expect(ervoor.status).toBe(201);
    expect((await gemeld(persoon, H, '2026-11-24')).toestand).toBe('signalering');
  });

  it('goes on for longer, is withdrawn after hearing, and comes back after a granted objection', async () => {
    const { persoon, zelf } = await inwoner('Petra');
    const open = await coach(contract.openOntheffing, {
      params: { persoonId: persoon },
      ruw: {
        ...{ grond: 'dringende-redenen', onderdelen: ['a', 'c'], aanleiding: 'ambtshalve' },
        ...{ gevraagdOp: '2026-11-20', via: 'gesprek', tekst: 'Is ziek.' },
      },
    });
    expect(open.probleem).toBeUndefined();
    const params = { ontheffingId: open.body.id };
    const bereid = async (body: object) => {
      const antwoord = await consulent(contract.prepareOntheffing, { params, ruw: body });
      expect(antwoord.probleem).toBeUndefined();
      return antwoord.body.voorstel?.id ?? '';
    };
    await teken(await bereid({ wat: 'verlenen', vanaf: '2026-11-01', totEnMet: '2026-12-31' }));
    const vraag = await zelf(contract.requestOntheffingwijziging, {
      params,
      body: { vraag: 'verlengen', tekst: 'Het gaat nog niet.' },
    });
    expect(vraag.body.verzoek?.vraag).toBe('verlengen');
    await teken(await bereid({ wat: 'verlengen', totEnMet: '2027-03-31' }));
    expect((await lees(persoon)).ontheffingen[0]?.perioden).toEqual([{ vanaf: '2026-11-01', totEnMet: '2027-03-31' }]);

    const intrekken = await bereid({ wat: 'intrekken', vanaf: '2026-12-01' });
    const bewerking = { motivering: 'Kan weer werken.', toets: TOETS };
    await consulent(besluit.editVoorstel, { params: { besluitId: intrekken }, ruw: bewerking });
    const ongehoord = await consulent(besluit.proposeBesluit, { params: { besluitId: intrekken }, body: {} });
    expect(code(ongehoord)).toBe('gehoord-ontbreekt');
    const ingetrokken = await teken(intrekken, { gehoord: { op: '2026-11-23' } });
    expect(ingetrokken.soort).toBe('ontheffing-intrekken');
    expect((await lijn(persoon)).map(([vanaf, tot, plichten]) => [vanaf, tot, plichten])).toEqual([
      ['2026-08-01', '2026-10-31', 'abc'],
      ['2026-11-01', '2026-11-30', 'b'],
      ['2026-12-01', '2026-12-31', 'abc'],
      ['2027-01-01', null, 'ab'],
    ]);
    await gegrond(zelf, ingetrokken.id);
    expect((await lees(persoon)).ontheffingen[0]).toMatchObject({
      toestand: 'verleend',
      perioden: [{ vanaf: '2026-11-01', totEnMet: '2027-03-31' }],
    });
    expect((await lijn(persoon)).map(([vanaf, , plichten]) => [vanaf, plichten])).toContainEqual(['2026-11-01', 'b']);
  });

  it('is taken back by who asked it, and is not seen by another', async () => {
    const { persoon, zelf } = await inwoner('Quint');
    const { zelf: ander } = await inwoner('Rosa');
    const gevraagd = await zelf(contract.requestOntheffing, {
      body: { grond: 'dringende-redenen', onderdelen: ['a'], tekst: 'Ik kan niet.' },
    });
    const params = { ontheffingId: gevraagd.body.id };
    expect((await ander(contract.requestOntheffingwijziging, { params, body: { vraag: 'terugnemen' } })).status).toBe(
      404,
    );
    expect(
      (await zelf(contract.requestOntheffingwijziging, { params, body: { vraag: 'terugnemen' } })).body.toestand,
    ).toBe('teruggenomen');
    expect((await lees(persoon)).ontheffingen[0]?.toestand).toBe('teruggenomen');
  });
});

describe('an ontheffing of a single parent', () => {
  it('lasts as long as art. 9a says, asks a plan, and stands still when the bijstand ends', async () => {
    const { persoon, zelf } = await inwoner('Sanne');
    const gevraagd = await zelf(contract.requestOntheffing, {
      body: { grond: 'jong-kind', onderdelen: ['a'], tekst: 'Ik zorg alleen voor Noor.' },
    });
    expect(gevraagd.body.onderdelen).toEqual(['a', 'c']);
    const params = { ontheffingId: gevraagd.body.id };
    const jongKind = { isAlleenstaandeOuder: true, jongsteKind: isoDate('2022-03-15'), dagenElders: 0 };
    const teLang = await consulent(contract.prepareOntheffing, {
      params,
      body: { wat: 'verlenen', vanaf: isoDate('2026-12-01'), totEnMet: isoDate('2027-03-15'), jongKind },
    });
    expect(code(teLang)).toBe('langer-dan-de-wet');
    const goed = await consulent(contract.prepareOntheffing, {
      params,
      body: { wat: 'verlenen', vanaf: isoDate('2026-12-01'), jongKind },
    });
    await teken(goed.body.voorstel?.id ?? '');
    const [zaak] = (await lees(persoon)).ontheffingen;
    expect(zaak).toMatchObject({
      perioden: [{ vanaf: '2026-12-01', totEnMet: '2027-03-14' }],
      klok: { wat: 'Ontheffing loopt af', artikel: 'Pw art. 9a lid 5 a' },
    });
    expect((await lijn(persoon)).map(([vanaf, , plichten]) => [vanaf, plichten])).toContainEqual(['2026-12-01', 'b']);
    const nogEen = await zelf(contract.requestOntheffing, {
      body: { grond: 'jong-kind', onderdelen: ['a'], tekst: 'Nog een keer.' },
    });
    expect(code(nogEen)).toBe('eenmalig');
    // the same days cannot be freed twice
    const ander = await coach(contract.openOntheffing, {
      params: { persoonId: persoon },
      ruw: {
        ...{ grond: 'dringende-redenen', onderdelen: ['a'], aanleiding: 'verzoek' },
        ...{ gevraagdOp: '2026-11-20', via: 'gesprek', tekst: 'Is ziek.' },
      },
    });
    const samen = await consulent(contract.prepareOntheffing, {
      params: { ontheffingId: ander.body.id },
      body: { wat: 'verlenen', vanaf: isoDate('2027-03-14'), totEnMet: isoDate('2027-06-01') },
    });
    expect(code(samen)).toBe('al-ontheffing');
    omgeving().klok.verzet(isoDate('2026-12-20'));
    const stil = await coach(contract.recordOntheffingstap, {
      params,
      ruw: { command: 'suspendOntheffing', per: '2026-12-15' },
    });
    expect(stil.body).toMatchObject({
      toestand: 'opgeschort',
      perioden: [{ vanaf: '2026-12-01', totEnMet: '2026-12-14' }],
    });
  });
});
