import { readBrief, readBrieven } from '@meedoen/contract/brief';
import { readEigenGegevens } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/klacht';
import { readTijdlijn } from '@meedoen/contract/persoon';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwKlacht, klachtMetId } from './store.ts';

// A complaint through the front door: from the resident to the answer, who may read it, and when it is too late.

let proef: Proefomgeving;
let consulent: Beller;
let behandelaar: Beller;
let joost: string;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  joost = proef.veenrade.medewerkers.inkomensconsulent;
  consulent = await proef.alsMedewerker(joost, proef.veenrade);
  behandelaar = await proef.alsMedewerker(proef.veenrade.medewerkers.bezwaarbehandelaar, proef.veenrade);
});
afterAll(() => proef.stop());

async function inwoner(naam: string) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  return { persoon, zelf: await proef.alsInwoner(persoon, proef.veenrade) };
}
async function klaagt(naam: string) {
  const wie = await inwoner(naam);
  const { body, status } = await wie.zelf(contract.submitKlacht, {
    body: { gedraging: 'Joost belde mij nooit terug.', gebeurdOp: isoDate('2026-11-02'), overWie: 'Joost' },
  });
  expect(status).toBe(201);
  return { ...wie, klacht: body, doe: doeMet(behandelaar, body.id) };
}
const doeMet = (wie: Beller, klachtId: string) => (ruw: object) =>
  wie(contract.processKlacht, { params: { klachtId }, ruw });
const code = (antwoord: { readonly probleem: { readonly errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;
const brieven = (persoon: string) =>
  proef.systeem(async (tx) => [
    ...(await tx<{ id: string; soort: string; tekst: string }[]>`
      select id, soort, model::text as tekst from brief where persoon = ${persoon} order by id`),
  ]);

describe('a complaint', () => {
  it('is received, heard on both sides and answered with the way to the ombudsman (Awb 9:6 to 9:12)', async () => {
    const { persoon, zelf, klacht, doe } = await klaagt('Ada');
    expect(klacht).toMatchObject({
      status: 'ontvangen',
      ontvangenOp: '2026-11-24',
      klok: { laatsteDag: '2027-01-05', teLaat: false, ombudsmanTot: null },
    });
    expect(klacht.kenmerk).toMatch(/^KL-2026-\d{6}$/);
    expect(klacht.mogelijkheden.map(({ commando }) => commando)).toEqual(['addToKlacht', 'withdrawKlacht']);
    const params = { klachtId: klacht.id };
    const aangevuld = await zelf(contract.addToKlacht, { params, body: { aanvulling: 'Ook gisteren niet.' } });
    expect(aangevuld.body.gedraging).toBe('Joost belde mij nooit terug.\n\nOok gisteren niet.');
    await doe({ command: 'takeUpKlacht' });
    await doe({ command: 'nameBetrokkenen', betrokkenen: [joost] });
    const uitnodiging = { command: 'inviteGesprek', dag: '2026-12-01', tijd: '10.00 uur', plaats: 'Kamer 3' };
    expect((await doe(uitnodiging)).body.gesprek).toMatchObject({ dag: '2026-12-01' });
    const antwoord = {
      ...{ command: 'answerKlacht', onderwerp: 'bereikbaarheid', oordeel: 'gegrond' },
      ...{ bevindingen: 'Er is drie keer niet teruggebeld.', conclusies: 'Voortaan belt een collega.' },
    };
    expect(code(await doe(antwoord))).toBe('klager-niet-gehoord');
    const gesprek = { command: 'recordGesprek', wie: 'klager', gehoordOp: '2026-11-24', verslag: 'Ada vertelde.' };
    await doe(gesprek);
    expect(code(await doe(antwoord))).toBe('betrokkene-niet-gehoord');
    await doe({ ...gesprek, wie: 'betrokkene', verslag: 'Joost was ziek.' });
    const voor = await behandelaar(contract.previewKlachtbrief, { params, ruw: antwoord });
    expect(JSON.stringify(voor.body.brief)).toContain('Voortaan belt een collega.');
    const klaar = await doe(antwoord);
    expect(klaar.body).toMatchObject({ status: 'afgehandeld', klok: { ombudsmanTot: '2027-11-24' } });
    expect(klaar.body.geschiedenis.map(({ wie }) => wie)).toContain('Ada');

    const verstuurd = await brieven(persoon);
    expect(verstuurd.map(({ soort }) => soort)).toEqual(['klacht-ontvangen', 'klacht-gesprek', 'klacht-antwoord']);
    expect(verstuurd[2]?.tekst).toContain('Nationale ombudsman');
    expect(verstuurd[2]?.tekst).toMatch(/uiterlijk op woensdag.24.november.2027/);
    const [eigen] = (await zelf(contract.readEigenKlachten)).body.klachten;
    expect(eigen).toMatchObject({
      ombudsman: 'Nationale ombudsman',
      verslag: { tekst: 'Ada vertelde.' },
      antwoord: { uitkomst: 'gegrond', conclusies: 'Voortaan belt een collega.' },
    });
    expect(JSON.stringify(eigen)).not.toContain('Joost was ziek');
    await proef.systeem(async (tx) =>
      expect(await herbouwKlacht(tx, klacht.id)).toEqual((await klachtMetId(tx, klacht.id)).toestand),
    );
  });

  it('that came at the desk is confirmed in the name of the desk, not of the consulent it may be about', async () => {
    const { persoon } = await inwoner('Bea');
    await proef.systeem((tx) => tx`update persoon set consulent = ${joost} where id = ${persoon}`);
    const leg = (ontvangenOp: string) =>
      consulent(contract.receiveKlacht, {
        params: { persoonId: persoon },
        body: { gedraging: 'Zij zuchtte.', kanaal: 'balie', ontvangenOp: isoDate(ontvangenOp), commissie: true },
      });
    expect(code(await leg('2026-11-25'))).toBe('in-de-toekomst');
    expect((await leg('2026-11-23')).body.antwoordUiterlijk).toBe('2027-02-01');
    const [brief] = await brieven(persoon);
    expect(brief?.tekst).not.toContain('inkomensconsulent van Gemeente Veenrade');
    expect(brief?.tekst).toContain('Werk en Inkomen');
  });

  it('is solved together, or withdrawn by who made it, and then nothing more can be done', async () => {
    const een = await klaagt('Cor');
    await een.doe({ command: 'takeUpKlacht' });
    await een.doe({ command: 'settleKlacht', onderwerp: 'bereikbaarheid', afspraak: 'Joost belt op maandag.' });
    expect((await een.zelf(contract.readEigenKlachten)).body.klachten[0]?.antwoord).toMatchObject({
      uitkomst: 'opgelost',
      bevindingen: 'Joost belt op maandag.',
    });
    const twee = await klaagt('Dop');
    const params = { klachtId: twee.klacht.id };
    expect((await twee.zelf(contract.withdrawKlacht, { params, body: {} })).body.status).toBe('ingetrokken');
    expect(code(await twee.zelf(contract.withdrawKlacht, { params, body: {} }))).toBe('niet-in-deze-toestand');
    expect((await brieven(twee.persoon)).map(({ soort }) => soort)).toEqual(['klacht-ontvangen']);
  });

  it('about a besluit is not taken up, and the letter says what can be done', async () => {
    const { persoon, doe } = await klaagt('Eef');
    await doe({ command: 'takeUpKlacht' });
    const niet = { command: 'declineKlacht', grond: 'bezwaar-mogelijk', reden: 'Dit gaat over je besluit.' };
    expect((await doe(niet)).body.antwoord).toMatchObject({ uitkomst: 'niet-behandeld' });
    expect((await brieven(persoon)).at(-1)?.tekst).toContain('bezwaar maken tegen het besluit');
  });

  it('is changed by one at a time', async () => {
    const { klacht } = await klaagt('Fie');
    const params = { klachtId: klacht.id };
    const oppakken = { params, ruw: { command: 'takeUpKlacht' }, versie: klacht.versie };
    expect((await behandelaar(contract.processKlacht, oppakken)).status).toBe(201);
    expect((await behandelaar(contract.processKlacht, oppakken)).status).toBe(409);
  });
});

describe('who it is about (Awb 9:7, 9:9)', () => {
  it('gets a copy of it and stays out of it', async () => {
    const { klacht, doe, persoon } = await klaagt('Gus');
    await doe({ command: 'takeUpKlacht' });
    const fout = await doe({ command: 'nameBetrokkenen', betrokkenen: [proef.waterkant.medewerkers.coach] });
    expect(fout.probleem?.errors?.[0]).toMatchObject({ code: 'onbekend' });
    await doe({ command: 'nameBetrokkenen', betrokkenen: [joost] });
    const { afschriften } = (await consulent(contract.readKlachtafschriften)).body;
    expect(afschriften.find(({ id }) => id === klacht.id)).toMatchObject({ naam: 'Gus', status: 'in-behandeling' });
    expect((await consulent(contract.readKlacht, { params: { klachtId: klacht.id } })).status).toBe(404);
    expect((await consulent(contract.readKlachten, { params: { persoonId: persoon } })).status).toBe(404);
    const zelf = proef.veenrade.medewerkers.bezwaarbehandelaar;
    expect((await doe({ command: 'nameBetrokkenen', betrokkenen: [zelf] })).body).toMatchObject({
      status: 'ontvangen',
      behandelaar: null,
    });
    expect(code(await doe({ command: 'takeUpKlacht' }))).toBe('betrokkene');
  });

  it('and colleagues in the file do not read the letters about it', async () => {
    const { persoon } = await klaagt('Han');
    const [brief] = await brieven(persoon);
    const params = { persoonId: persoon };
    const leest = async (wie: Beller) => ({
      lijst: (await wie(readBrieven, { params })).body.brieven.length,
      brief: (await wie(readBrief, { params: { briefId: brief?.id ?? '' } })).status,
      tijdlijn: (await wie(readTijdlijn, { params })).body.regels.filter(({ soort }) => soort === 'brief').length,
    });
    expect(await leest(consulent)).toEqual({ lijst: 0, brief: 404, tijdlijn: 0 });
    expect(await leest(behandelaar)).toEqual({ lijst: 1, brief: 200, tijdlijn: 1 });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(readBrief, { params: { briefId: brief?.id ?? '' } })).status).toBe(200);
  });
});

describe('a complaint of somebody else', () => {
  it('is not there for another resident, another gemeente or another uitvoerder', async () => {
    const { klacht } = await klaagt('Ina');
    const buur = await inwoner('Jan');
    const params = { klachtId: klacht.id };
    expect((await buur.zelf(contract.addToKlacht, { params, body: { aanvulling: 'Ik ook.' } })).status).toBe(404);
    expect((await buur.zelf(contract.withdrawKlacht, { params, body: {} })).status).toBe(404);
    expect((await buur.zelf(contract.readEigenKlachten)).body.klachten).toEqual([]);
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.bezwaarbehandelaar, waterkant);
    expect((await elders(contract.readKlacht, { params })).status).toBe(404);
    expect((await elders(contract.processKlacht, { params, ruw: { command: 'takeUpKlacht' } })).status).toBe(404);
    expect((await elders(contract.readKlachtenlijst, { query: { open: 'ja' } })).body.klachten).toEqual([]);
    const persoon = await proef.persoon({ uitvoerder: waterkant, gemeente: '9912', naam: 'Kee' });
    const kee = await proef.alsInwoner(persoon, waterkant);
    const { body } = await kee(contract.submitKlacht, { body: { gedraging: 'Niemand belde.' } });
    const ernaast = await proef.alsMedewerker(
      await proef.medewerker(waterkant, 'bezwaarbehandelaar', '9911'),
      waterkant,
    );
    expect((await ernaast(contract.readKlacht, { params: { klachtId: body.id } })).status).toBe(404);
    expect((await elders(contract.readKlacht, { params: { klachtId: body.id } })).status).toBe(200);
  });

  it('goes along with what somebody takes home of their own data', async () => {
    const { zelf, klacht } = await klaagt('Lia');
    const { body } = await zelf(readEigenGegevens);
    expect(JSON.stringify(body)).toContain(klacht.kenmerk);
  });
});
