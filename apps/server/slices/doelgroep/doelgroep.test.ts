import { SCHOOLTOESTANDEN, ZORGTOESTANDEN } from '@meedoen/casework/doelgroep';
import * as contract from '@meedoen/contract/doelgroep';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import { readInzet } from '@meedoen/contract/instrument';
import { processPlan, readMensen } from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  EEN_OVERDRACHT,
  EEN_SCHOOLJONGERE,
  eenSchoolzaak,
  eenZorgoverdracht,
  metDoelgroepen,
} from '../../test/doelgroepproef.ts';
import { alleenstaandeMetAdres, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { besluitOver, processInzetAls, stelVoor } from '../../test/instrumentproef.ts';
import { alsZorgteam } from '../../test/ketenproef.ts';
import { eenPlan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import {
  herbouwSchoolzaak,
  herbouwZorgoverdracht,
  leesDoelgroepen,
  leesDoelgroepgebruik,
  wisVerlopen,
} from './index.ts';
import { schoolMetId, zorgMetId } from './store.ts';
import { telDoelgroepen } from './tellen.ts';

let proef: Proefomgeving;
let coach: Beller;
let gemeente: Beller;
const VANDAAG = isoDate('2026-11-24');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  await metDoelgroepen(proef, proef.veenrade, ['9901']);
});
afterAll(() => proef.stop());
beforeEach(async () => {
  proef.klok.verzet(VANDAAG);
  const { veenrade } = proef;
  coach = await proef.alsMedewerker(await proef.medewerker(veenrade, 'coach'), veenrade);
  gemeente = await alsZorgteam(proef, veenrade, '9901');
});

let nummer = 0;
async function mens(geboren = '1990-03-03', feiten: Parameters<typeof metFeiten>[4] = []) {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Mens ${nummer}` });
  await proef.systeem((tx) => tx`update persoon set geboortedatum = ${geboren} where id = ${id}`);
  await metFeiten(proef, id, proef.veenrade, '9901', [...alleenstaandeMetAdres(isoDate(geboren), '9901'), ...feiten]);
  return id;
}
const blad = async (persoonId: string, wie = coach) =>
  (await wie(contract.readDoelgroepen, { params: { persoonId } })).body;
const codes = async (persoonId: string) => (await blad(persoonId)).groepen.map(({ code }) => code);
const feit = (persoonId: string, ruw: object) => coach(contract.recordDoelgroepfeit, { params: { persoonId }, ruw });
const codeVan = (antwoord: { readonly probleem: { readonly errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;

it('reads every policy file, and both organisations of the demo know groups that are there', async () => {
  const bekend = (await leesDoelgroepen()).map(({ code }) => code);
  expect(bekend).toHaveLength(10);
  for (const naam of ['veenrade.yaml', 'waterkant.yaml'])
    for (const { doelgroep } of (await leesDoelgroepgebruik(naam)).gebruik) expect(bekend).toContain(doelgroep);
});

describe('the sheet of a person', () => {
  it('says which groups hold, why, since when, and what follows', async () => {
    const id = await mens('2001-05-05', [opgegeven('praktijkonderwijs', { praktijkonderwijs: true }, '2016-08-01')]);
    const { groepen, aandacht, feiten } = await blad(id);
    expect(groepen.map(({ code, sinds }) => [code, sinds])).toEqual([
      ['jongeren', '2019-05-05'],
      ['pro-vso', '2016-11-24'],
    ]);
    expect(groepen[0]?.redenen).toEqual([{ tekst: 'Is 18 tot en met 26 jaar', feitnaam: 'Geboortedatum' }]);
    expect(groepen[0]?.gevolgen[0]?.bron).toBe('Pw art. 7a lid 1 a');
    expect(aandacht).toEqual(['onderwijs-onbekend']);
    expect(feiten.onderwijs).toBeNull();
    expect((await feit(id, { soort: 'onderwijs', stand: 'kan-niet', vanaf: VANDAAG })).body.aandacht).toEqual([]);
    // of the same day: what was said first is put right
    const anders = await feit(id, { soort: 'onderwijs', stand: 'volgt', vanaf: VANDAAG });
    expect(anders.body.feiten.onderwijs).toBe('volgt');
    expect(codeVan(await feit(id, { soort: 'onderwijs', stand: 'volgt', vanaf: '2026-11-25' }))).toBe('in-de-toekomst');
  });

  it('takes facts of its own subject only', async () => {
    const id = await mens();
    const antwoord = await feit(id, { soort: 'verblijfstitel', rechtmatig: true, vanaf: VANDAAG });
    expect(antwoord.status).toBe(400);
  });

  it('holds the waiver for who is 60 against what was agreed', async () => {
    const id = await mens('1960-01-01', [
      opgegeven('arbeidsverplichting', { stand: 'geldt', sollicitatiesPerMaand: 4 }, '2026-01-01'),
    ]);
    expect((await blad(id)).aandacht).toEqual(['sollicitaties-gevraagd']);
    expect(await codes(id)).toEqual(['ouderen']);
  });

  it('asks no language screening of who does the civic integration, and a track of two sides', async () => {
    const id = await mens();
    const planId = await eenPlan(coach, id);
    const taalmeter = {
      command: 'recordDiagnose',
      leefgebied: 'taal',
      tekst: 'Leest.',
      taalmeter: { uitkomst: 'voldoende' },
    };
    const doe = (ruw: object) => coach(processPlan, { params: { planId }, ruw });
    await feit(id, { soort: 'inburgeringsplicht', plicht: true, vanaf: VANDAAG });
    expect(codeVan(await doe(taalmeter))).toBe('geen-taalmeter');
    const gesprek = { command: 'recordGesprek', gevoerdOp: VANDAAG, vorm: 'gesprek', met: 'Mens', verslag: 'Taal.' };
    expect(codeVan(await doe({ ...gesprek, wijzigingen: [taalmeter] }))).toBe('geen-taalmeter');
    expect((await blad(id)).aandacht).toEqual(['duaal-zonder-taal', 'duaal-zonder-werk']);
    await feit(id, { soort: 'inburgeringsplicht', plicht: false, vanaf: VANDAAG });
    expect((await doe(taalmeter)).status).toBe(201);
  });

  it('is not for the gemeente that takes over, nor for another organisation', async () => {
    const id = await mens();
    expect((await gemeente(contract.readDoelgroepen, { params: { persoonId: id } })).status).toBe(404);
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(await proef.medewerker(waterkant, 'coach'), waterkant);
    expect((await elders(contract.readDoelgroepen, { params: { persoonId: id } })).status).toBe(404);
  });
});

describe('a handover between two sides', () => {
  const antwoord = (zorgoverdrachtId: string, ruw: object, wie = gemeente) =>
    wie(contract.answerZorgoverdracht, { params: { zorgoverdrachtId }, ruw });
  const stap = (zorgoverdrachtId: string, ruw: object) =>
    coach(contract.processZorgoverdracht, { params: { zorgoverdrachtId }, ruw });

  it('goes to the gemeente and back, and both see only what they need', async () => {
    const id = await mens('1981-02-02', [opgegeven('contactgegevens', { telefoon: '0612345678' }, '2026-01-01')]);
    const zaak = await eenZorgoverdracht(coach, id);
    const { body } = await gemeente(contract.readZorgoverdrachten);
    const rij = body.overdrachten.find(({ persoon }) => persoon === id);
    expect(rij).toMatchObject({
      ...{ naam: `Mens ${nummer}`, geboortedatum: '1981-02-02', telefoon: '0612345678', toestand: 'voorgesteld' },
      rapport: { door: 'Argonaut', op: '2026-10-01' },
    });
    expect(Object.keys(rij ?? {}).sort()).toEqual([
      'besprokenOp',
      'coach',
      'geboortedatum',
      'gemeente',
      'id',
      'mogelijkheden',
      'naam',
      'overgenomen',
      'persoon',
      'rapport',
      'slot',
      'telefoon',
      'terugmelding',
      'toestand',
      'versie',
      'voorgesteldOp',
    ]);
    expect(await codes(id)).toEqual([]);
    expect(codeVan(await stap(zaak, { command: 'takeBackZorgclient', reden: 'Te vroeg.' }))).toBe(
      'niet-in-deze-toestand',
    );
    expect((await antwoord(zaak, { command: 'acceptZorgoverdracht', contactpersoon: 'Zorgteam Oost' })).status).toBe(
      201,
    );
    expect(await codes(id)).toEqual(['zorgclienten']);
    const eigen = await (await proef.alsInwoner(id, proef.veenrade))(contract.readEigenDoelgroepen);
    expect(eigen.body.zorg).toEqual({ toestand: 'bij-gemeente', contactpersoon: 'Zorgteam Oost', sinds: VANDAAG });
    expect(eigen.body.groepen.map(({ code }) => code)).toEqual(['zorgclienten']);

    proef.klok.verzet(isoDate('2027-02-01'));
    await antwoord(zaak, { command: 'reportOntwikkelbaar', reden: 'Wil weer werken.' });
    expect((await blad(id)).zorg[0]).toMatchObject({
      teDoen: { wat: 'terug-gemeld', sinds: '2027-02-01', nu: true },
      terugmelding: { kant: 'gemeente' },
    });
    await stap(zaak, { command: 'takeBackZorgclient', reden: 'Wij beginnen met een plan.' });
    expect(await codes(id)).toEqual([]);
    expect((await blad(id)).eerder).toEqual([{ naam: 'Zorgcliënten', vanaf: VANDAAG, tot: '2027-02-01' }]);
    // what is over is no longer the business of the gemeente
    const na = await gemeente(contract.readZorgoverdrachten);
    expect(na.body.overdrachten.some(({ persoon }) => persoon === id)).toBe(false);
    const rijNu = await proef.systeem((tx) => zorgMetId(tx, zaak));
    expect(await proef.systeem((tx) => herbouwZorgoverdracht(tx, zaak))).toEqual(rijNu.toestand);
    expect(ZORGTOESTANDEN).toContain(rijNu.toestand.toestand);
  });

  it('keeps the number back without leave, and is one at a time', async () => {
    const id = await mens('1981-02-02', [opgegeven('contactgegevens', { telefoon: '0612345678' }, '2026-01-01')]);
    const params = { persoonId: id };
    const body = { ...EEN_OVERDRACHT, telefoonMee: false };
    expect((await coach(contract.proposeZorgoverdracht, { params, body })).status).toBe(201);
    expect(codeVan(await coach(contract.proposeZorgoverdracht, { params, body }))).toBe('loopt-al');
    const lijst = (await gemeente(contract.readZorgoverdrachten)).body.overdrachten;
    expect(lijst.find(({ persoon }) => persoon === id)?.telefoon).toBeNull();
    const zonder = await coach(contract.proposeZorgoverdracht, {
      params: { persoonId: await mens() },
      ruw: { besprokenOp: VANDAAG, telefoonMee: true },
    });
    expect(codeVan(zonder)).toBe('rapport-ontbreekt');
  });

  it('is of the own gemeente only', async () => {
    const zaak = await eenZorgoverdracht(coach, await mens());
    const { waterkant } = proef;
    const elders = await alsZorgteam(proef, waterkant, '9911');
    expect((await elders(contract.readZorgoverdrachten)).body.overdrachten).toEqual([]);
    const ruw = { command: 'acceptZorgoverdracht', contactpersoon: 'X' };
    expect((await antwoord(zaak, ruw, elders)).status).toBe(404);
    expect((await antwoord(zaak, ruw, coach)).status).toBe(404);
  });
});

describe('who is still at school', () => {
  it('comes into view with little, is talked to, handed over at 18, and goes on the day that was set', async () => {
    const zaak = await eenSchoolzaak(proef, coach, proef.veenrade, '9901');
    const { persoon, toestand } = await proef.systeem((tx) => schoolMetId(tx, zaak));
    expect(toestand).toMatchObject({ toestand: 'in-beeld', school: 'De Werkplaats', bewarenMaanden: 12 });
    expect(await codes(persoon)).toEqual(['schooljongeren', 'pro-vso']);
    const [rij] = await proef.systeem((tx) => tx`select bsn_hash from persoon where id = ${persoon}`);
    expect(rij?.bsn_hash).toBeNull();
    const redenen = async () => {
      const { body } = await coach(readMensen, { query: { wie: 'ik', toon: 'alle', aantal: 100 } });
      return body.regels.find((each) => each.persoon === persoon)?.redenen.map(({ soort }) => soort) ?? [];
    };
    expect(await redenen()).toContain('doelgroep-te-doen');
    const doe = (ruw: object) => coach(contract.processSchoolzaak, { params: { schoolzaakId: zaak }, ruw });
    const gesprek = {
      command: 'recordSchoolgesprek',
      met: ['jongere'],
      vervolg: 'werk',
      afspraak: 'Stage in het groen.',
    };
    expect((await doe({ ...gesprek, gevoerdOp: VANDAAG })).body.teDoen).toEqual({
      ...{ wat: 'gesprek-17', sinds: '2027-01-15', nu: false },
    });
    expect(await redenen()).not.toContain('doelgroep-te-doen');
    proef.klok.verzet(isoDate('2027-03-01'));
    expect(await redenen()).toContain('doelgroep-te-doen');
    await doe({ ...gesprek, gevoerdOp: '2027-03-01' });
    const over = { command: 'handOverSchooljongere', aan: 'coach', naar: 'Bas Timmer' };
    expect(codeVan(await doe(over))).toBe('nog-geen-18');
    proef.klok.verzet(isoDate('2028-01-15'));
    expect((await doe(over)).body).toMatchObject({ toestand: 'overgedragen', bewarenTot: '2029-01-15' });
    const nu = await proef.systeem((tx) => schoolMetId(tx, zaak));
    expect(await proef.systeem((tx) => herbouwSchoolzaak(tx, zaak))).toEqual(nu.toestand);
    expect(SCHOOLTOESTANDEN).toContain(nu.toestand.toestand);
    expect(await proef.systeem((tx) => wisVerlopen(tx, isoDate('2029-01-15')))).toBe(0);
    expect(await proef.systeem((tx) => wisVerlopen(tx, isoDate('2029-01-16')))).toBe(1);
    expect((await blad(persoon)).school).toEqual([]);
    const woorden = await proef.systeem((tx) => tx`select gegevens from commando where stroom = ${zaak}`);
    expect(woorden.every(({ gegevens }) => Object.keys(gegevens).length === 0)).toBe(true);
  });

  it.each([
    ['2010-11-25', 'nog-geen-16'],
    ['2008-11-24', 'al-18'],
  ])('is refused when born on %s: %s', async (geboortedatum, verwacht) => {
    const body = { ...EEN_SCHOOLJONGERE, gemeente: '9901', geboortedatum };
    const [voor] = await proef.systeem((tx) => tx`select count(*)::int as n from persoon`);
    expect(codeVan(await coach(contract.registerInschrijving, { ruw: body }))).toBe(verwacht);
    // and nothing of them is kept
    const [na] = await proef.systeem((tx) => tx`select count(*)::int as n from persoon`);
    expect(na).toEqual(voor);
  });
});

describe('who looks for work without bijstand', () => {
  const schrijfIn = (bsn: string) =>
    coach(contract.registerInschrijving, {
      ruw: { soort: 'zonder-uitkering', bsn, gemeente: '9901', reden: 'Zoekt werk' },
    });
  it('is written in with a coach; with bijstand that is refused', async () => {
    const { body, status } = await schrijfIn('999990020');
    expect(status, JSON.stringify(body)).toBe(201);
    expect((await blad(body.persoonId)).krijgtBijstand).toBe(false);
    await metFeiten(proef, body.persoonId, proef.veenrade, '9901', alleenstaandeMetAdres('1988-03-03', '9901'));
    await metRecht(proef, body.persoonId, proef.veenrade, '9901', '2026-08-01', ['2026-09']);
    expect(codeVan(await schrijfIn('999990020'))).toBe('krijgt-bijstand');
    expect(codeVan(await schrijfIn('123'))).toBe('geen-bsn');
  });

  it('is helped for six months and six more by besluit, and not again within two years', async () => {
    const id = await mens();
    const code = 'begeleiding-zonder-uitkering';
    const teWeinig = await stelVoor(coach, id, code, { uren: 15.5 });
    expect(codeVan(teWeinig)).toBe('past-niet');
    expect(teWeinig.probleem?.detail).toBe(
      'Deze hulp is voor wie minstens 16 uur per week kan werken. (WerkSaam 2022 par. 3.2.6)',
    );
    expect(codeVan(await stelVoor(coach, id, code))).toBe('uren-ontbreken');
    const inzet = (await stelVoor(coach, id, code, { uren: 16, opVerzoek: true })).body.id;
    const tekenaar = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    const bereid = (totEnMet: string) =>
      processInzetAls(coach, inzet, {
        ...{ command: 'prepareBesluit', wat: 'toekennen', reden: 'Past.', begin: '2026-12-01', totEnMet },
      });
    expect(codeVan(await bereid('2027-06-01'))).toBe('te-lang');
    const toekennen = { begin: '2026-12-01', totEnMet: '2027-05-31' };
    const { besluit } = await besluitOver(coach, tekenaar, inzet, 'toekennen', toekennen);
    expect(besluit).toMatchObject({ soort: 'instrument', status: 'bekendgemaakt' });
    const { brieven } = (await (await proef.alsInwoner(id, proef.veenrade))(readEigenBrieven, { query: {} })).body;
    expect(brieven.map(({ soort }) => soort)).toContain('instrument');
    proef.klok.verzet(isoDate('2026-12-01'));
    await processInzetAls(coach, inzet, { command: 'startInzet', ...toekennen });
    expect(await codes(id)).toEqual(['niet-uitkeringsgerechtigden']);
    proef.klok.verzet(isoDate('2027-05-03'));
    const verlengen = (totEnMet: string) =>
      processInzetAls(coach, inzet, { command: 'prepareBesluit', wat: 'verlengen', reden: 'Bijna werk.', totEnMet });
    expect(codeVan(await verlengen('2027-12-01'))).toBe('te-lang');
    await besluitOver(coach, tekenaar, inzet, 'verlengen', { totEnMet: '2027-11-30' });
    expect(codeVan(await verlengen('2027-12-01'))).toBe('niet-meer-verlengen');
    await besluitOver(coach, tekenaar, inzet, 'beeindigen', {
      eindgrond: 'gestopt-door-gemeente',
      begin: '2027-05-03',
    });
    const { toestand } = (await coach(readInzet, { params: { inzetId: inzet } })).body;
    expect(toestand).toBe('beeindigd');
    expect(await codes(id)).toEqual([]);
    const opnieuw = () => stelVoor(coach, id, code, { uren: 20 });
    proef.klok.verzet(isoDate('2029-05-02'));
    expect((await opnieuw()).probleem?.detail).toContain('nog geen twee jaar geleden');
    proef.klok.verzet(isoDate('2029-05-03'));
    expect((await opnieuw()).status).toBe(201);
  });
});

it('counts as the rule of one person counts, and tells no small number', async () => {
  for (let i = 0; i < 11; i += 1) await mens('1960-01-01');
  const leider = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'teamleider'), proef.veenrade);
  const { body } = await leider(contract.readDoelgroepcijfers);
  expect(body.groepen.find(({ code }) => code === 'ouderen')?.aantal).toBeGreaterThanOrEqual(11);
  expect(body.groepen.find(({ code }) => code === 'zorgclienten')?.aantal).toBeNull();
  expect(body.zorg).toEqual([{ gemeente: '9901', naam: expect.any(String), aantal: null }]);
  // person by person
  const personen = await proef.systeem(
    (tx) => tx<{ id: string }[]>`select id from persoon where verwijderd_op is null and gemeente = '9901'`,
  );
  const perGroep = new Map<string, number>();
  for (const { id } of personen) for (const code of await codes(id)) perGroep.set(code, (perGroep.get(code) ?? 0) + 1);
  const geteld = await proef.systeem((tx) =>
    telDoelgroepen(tx, { uitvoerder: proef.veenrade.id, gemeenten: ['9901'], vandaag: VANDAAG }),
  );
  for (const { code, aantal } of geteld.groepen) {
    const echt = perGroep.get(code) ?? 0;
    expect(aantal, code).toBe(echt > 0 && echt < 10 ? null : echt);
  }
});
