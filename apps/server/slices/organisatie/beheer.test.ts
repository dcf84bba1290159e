import { changeLoket, endMandaat, grantMandaat, readOrganisatie } from '@meedoen/contract/organisatie';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let beheerder: Beller;
let bijWaterkant: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  beheerder = await proef.alsMedewerker(proef.veenrade.medewerkers.beheerder, proef.veenrade);
  bijWaterkant = await proef.alsMedewerker(proef.waterkant.medewerkers.beheerder, proef.waterkant);
});
afterAll(() => proef.stop());

const LOKET = {
  afdeling: 'Werk en Inkomen',
  telefoon: '0592 00 14 00',
  bereikbaar: 'elke werkdag',
  bezoekadres: 'Plein 1, Veenrade',
  inloop: 'Zonder afspraak tot 12.00 uur',
  postadres: ['Gemeente Veenrade', 'Postbus 1', '9901 AA VEENRADE'],
  website: 'www.veenrade.example',
  mailVan: 'Gemeente Veenrade <geen-antwoord@veenrade.example>',
  spoed: '',
  namenInInzage: true,
};
const geef = (wie: Beller, body: object) =>
  wie(grantMandaat, { ruw: { taakgebied: 'terugvordering', totEnMet: null, reden: 'Besluit college', ...body } });
const gemeente = async (wie: Beller, code: string) =>
  (await wie(readOrganisatie, {})).body.gemeenten.find((each) => each.code === code);

describe('the organisation in the hands of its beheerder', () => {
  it('takes in a gemeente with its first task, and asks its name', async () => {
    const zonder = await geef(beheerder, { gemeente: '9977', vanaf: '2027-01-01' });
    expect(zonder.probleem?.errors?.[0]?.pointer).toBe('/naamGemeente');
    const met = await geef(beheerder, { gemeente: '9977', naamGemeente: 'Nieuwdorp', vanaf: '2027-01-01' });
    expect(met.probleem).toBeUndefined();
    expect(await gemeente(beheerder, '9977')).toMatchObject({
      naam: 'Nieuwdorp',
      loket: null,
      mandaten: [{ taakgebied: 'terugvordering', vanaf: '2027-01-01', totEnMet: null }],
    });
    expect(met.body.wijzigingen[0]).toMatchObject({
      gemeente: 'Nieuwdorp',
      wat: 'Taak opgedragen: terugvordering',
      reden: 'Besluit college',
    });
    expect(await gemeente(bijWaterkant, '9977')).toBeUndefined();
  });

  it('lets no two have the same task in the same days, of whichever organisation', async () => {
    const dubbel = await geef(bijWaterkant, { gemeente: '9977', vanaf: '2027-06-01' });
    expect(dubbel.probleem?.errors?.[0]).toMatchObject({ pointer: '/vanaf', code: 'al-opgedragen' });
    const mandaat = (await gemeente(beheerder, '9977'))?.mandaten[0]?.id ?? '';
    const einde = (wie: Beller, totEnMet: string) =>
      wie(endMandaat, {
        params: { mandaatId: mandaat },
        body: { totEnMet: isoDate(totEnMet), reden: 'Het college stopt' },
      });
    // of another organisation it does not exist
    expect((await einde(bijWaterkant, '2027-05-31')).status).toBe(404);
    expect((await einde(beheerder, '2026-11-23')).probleem?.errors?.[0]?.code).toBe('in-het-verleden');
    expect((await einde(beheerder, '2026-12-31')).probleem?.errors?.[0]?.code).toBe('omgekeerd');
    expect((await einde(beheerder, '2027-05-31')).probleem).toBeUndefined();
    expect((await gemeente(beheerder, '9977'))?.mandaten[0]?.totEnMet).toBe('2027-05-31');
    expect((await geef(bijWaterkant, { gemeente: '9977', vanaf: '2027-06-01' })).probleem).toBeUndefined();
    const terug = await einde(beheerder, '2027-07-01');
    expect(terug.probleem?.errors?.[0]?.code).toBe('al-opgedragen');
  });

  it('that ended does not begin again by another last day', async () => {
    const code = '9978';
    await geef(beheerder, { gemeente: code, naamGemeente: 'Oudedorp', vanaf: '2026-11-24', totEnMet: '2026-11-30' });
    const mandaat = (await gemeente(beheerder, code))?.mandaten[0]?.id ?? '';
    const einde = () =>
      beheerder(endMandaat, {
        params: { mandaatId: mandaat },
        body: { totEnMet: isoDate('2027-12-31'), reden: 'Toch langer' },
      });
    proef.klok.verzet(isoDate('2026-12-01'));
    const weer = await einde();
    expect(weer.probleem?.errors?.[0]).toMatchObject({ pointer: '/totEnMet', code: 'al-beeindigd' });
    expect((await gemeente(beheerder, code))?.mandaten[0]?.totEnMet).toBe('2026-11-30');
    proef.klok.verzet(isoDate('2026-11-24'));
  });

  it('keeps who changed the desk and why, and loses nothing when two do so at once', async () => {
    const params = { gemeente: '9901' };
    const versie = (await gemeente(beheerder, '9901'))?.versie ?? -1;
    const wijzig = (body: object) =>
      beheerder(changeLoket, { params, versie, ruw: { ...LOKET, reden: 'Nieuw nummer', ...body } });
    const eerst = await wijzig({ telefoon: '0592 00 14 99' });
    expect(eerst.probleem).toBeUndefined();
    const tweede = await wijzig({ telefoon: '0592 00 14 11' });
    expect(tweede.status).toBe(409);
    expect(await gemeente(beheerder, '9901')).toMatchObject({
      versie: versie + 1,
      loket: { telefoon: '0592 00 14 99', namenInInzage: true },
    });
    const [spoor] = await proef.systeem(
      (tx) => tx<{ wordt: { telefoon: string }; reden: string }[]>`
        select wordt, reden from organisatiewijziging where gemeente = '9901' and soort = 'loket'`,
    );
    expect(spoor).toMatchObject({ wordt: { telefoon: '0592 00 14 99' }, reden: 'Nieuw nummer' });
    const fout = await beheerder(changeLoket, { params, ruw: { ...LOKET, mailVan: 'geen adres', reden: 'x' } });
    expect(fout.probleem?.errors?.[0]?.pointer).toBe('/mailVan');
    expect((await bijWaterkant(changeLoket, { params, ruw: { ...LOKET, reden: 'x' } })).status).toBe(404);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
