import { testBsn } from '@meedoen/casework/identificatie';
import { readEigenBrieven, readEigenOverzicht, readStart } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/signaal';
import { readTaken } from '@meedoen/contract/taak';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaandeMetAdres, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { SIGNAAL, signaalbestand } from '../../test/signaalproef.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwSignaal, signaalMetId } from './store.ts';

// A signal through the front door: asked of the resident first, closed with an outcome, counted; and a file of them.

let proef: Proefomgeving;
let consulent: Beller;
let handhaver: Beller;
let nummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  handhaver = await proef.alsMedewerker(veenrade.medewerkers.handhaving, veenrade);
});
beforeEach(() => proef.klok.verzet(isoDate('2026-11-24')));
afterAll(() => proef.stop());

async function inwoner(naam: string) {
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, veenrade, '9901', alleenstaandeMetAdres('1985-04-01', '9901'));
  return { persoon, zelf: await proef.alsInwoner(persoon, veenrade) };
}
const code = ({ probleem }: { probleem?: { errors?: readonly { code: string }[] } | undefined }) =>
  probleem?.errors?.[0]?.code;
const leg = (persoon: string, rest: object = {}) =>
  handhaver(contract.receiveSignaal, { params: { persoonId: persoon }, ruw: { ...SIGNAAL, ...rest } });
const lees = (inhoud: Uint8Array | string) =>
  handhaver(contract.importSignalen, {
    query: { naam: 'signalen.csv' },
    inhoud: typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud,
  });
const levering = () => `IB-${++nummer}`;

describe('a signal about somebody', () => {
  it('is asked first, answered on the own page, closed, and what follows is work', async () => {
    const { persoon, zelf } = await inwoner('Anna');
    const { body } = await leg(persoon);
    const params = { signaalId: body.id };
    expect(body).toMatchObject({ toestand: 'ontvangen', klok: { uiterlijk: '2026-12-08' } });
    expect((await zelf(contract.readEigenSignalen)).body.signalen).toEqual([]);
    const sluit = { uitkomst: 'verandering', reden: 'Werkt sinds oktober.' };
    expect(code(await handhaver(contract.closeSignaal, { params, ruw: sluit }))).toBe('niet-gevraagd');
    await handhaver(contract.askSignaal, { params, ruw: { tekst: 'Werk je?', antwoordTot: '2026-12-08' } });
    expect((await zelf(readEigenBrieven)).body.brieven[0]?.soort).toBe('signaal-vraag');
    expect((await zelf(readStart)).body.teDoen).toMatchObject([{ soort: 'signaal', uiterlijk: '2026-12-08' }]);
    expect(code(await handhaver(contract.closeSignaal, { params, ruw: sluit }))).toBe('antwoordtijd-loopt-nog');
    const [eigen] = (await zelf(contract.readEigenSignalen)).body.signalen;
    expect(eigen).toMatchObject({ vraag: 'Werk je?', magAntwoorden: true });
    expect(JSON.stringify(eigen)).not.toContain(SIGNAAL.omschrijving);
    await zelf(contract.answerSignaal, { params, body: { tekst: 'Ja, sinds oktober.' } });
    const werk = (await consulent(readWerkvoorraad, { query: { soort: 'signaal', aantal: 25 } })).body.regels;
    expect(werk.map(({ persoon: wie, titel }) => [wie, titel])).toContainEqual([
      persoon,
      'Signaal: antwoord lezen en afsluiten',
    ]);
    const klaar = await handhaver(contract.closeSignaal, { params, ruw: sluit });
    expect(klaar.body).toMatchObject({ toestand: 'afgesloten', klok: null, afsluiting: sluit });
    const { taken } = (await consulent(readTaken, { params: { persoonId: persoon } })).body;
    expect(taken.map(({ titel }) => titel)).toContainEqual(
      expect.stringMatching(/^Verandering vastleggen na signaal SG-/),
    );
    const { aantallen } = (await consulent(contract.readSignaaltelling, { query: { jaar: 2026 } })).body;
    expect(aantallen).toContainEqual({ soort: 'inkomsten', uitkomst: 'verandering', aantal: 1 });
    const gelijk = await proef.systeem(async (tx) => [
      (await signaalMetId(tx, body.id)).toestand,
      await herbouwSignaal(tx, body.id),
    ]);
    expect(JSON.parse(JSON.stringify(gelijk[1]))).toEqual(gelijk[0]);
  });

  it('from the internet only with a test, agreed to by a colleague of the same organisation', async () => {
    const { persoon } = await inwoner('Bea');
    expect(code(await leg(persoon, { bron: 'internet' }))).toBe('toets-ontbreekt');
    const toets = { wat: 'Openbare advertentie', waarom: 'Twee tips', minderIngrijpend: 'Gebeld' };
    const { handhaving, teamleider } = proef.veenrade.medewerkers;
    const met = (akkoordVan: string) => leg(persoon, { bron: 'internet', proportionaliteit: { ...toets, akkoordVan } });
    expect(code(await met(handhaving))).toBe('toets-eigen-akkoord');
    expect(code(await met(proef.waterkant.medewerkers.teamleider))).toBe('onbekend');
    expect((await met(teamleider)).body.proportionaliteit).toMatchObject(toets);
  });

  it('stands in the overview of the resident once they were asked, or when it was closed without a question', async () => {
    const { persoon, zelf } = await inwoner('Fien');
    const overzicht = async () => (await zelf(readEigenOverzicht)).body.signalen;
    const [eerste, tweede] = [(await leg(persoon)).body.id, (await leg(persoon, { soort: 'vermogen' })).body.id];
    expect(await overzicht()).toEqual([]);
    const vraag = { tekst: 'Werk je?', antwoordTot: '2026-12-08' };
    await handhaver(contract.askSignaal, { params: { signaalId: eerste }, ruw: vraag });
    expect(await overzicht()).toMatchObject([{ soort: 'inkomsten', status: 'gevraagd', vraag: 'Werk je?' }]);
    const sluit = { uitkomst: 'niet-van-deze-persoon', reden: 'Een naamgenoot.' };
    await handhaver(contract.closeSignaal, { params: { signaalId: tweede }, ruw: sluit });
    const beide = await overzicht();
    expect(beide.map(({ soort, vraag: gevraagd, uitkomst }) => [soort, gevraagd, uitkomst])).toEqual([
      ['vermogen', null, 'niet-van-deze-persoon'],
      ['inkomsten', 'Werk je?', null],
    ]);
    // what staff wrote of it may name others
    expect(JSON.stringify(beide)).not.toMatch(new RegExp(`${SIGNAAL.omschrijving}|${sluit.reden}`));
  });

  it('is not there for another gemeente or another resident', async () => {
    const { persoon } = await inwoner('Cor');
    const { body } = await leg(persoon);
    await handhaver(contract.askSignaal, {
      params: { signaalId: body.id },
      ruw: { tekst: 'Werk je?', antwoordTot: '2026-12-08' },
    });
    const vreemd = await inwoner('Dirk');
    const antwoord = { params: { signaalId: body.id }, body: { tekst: 'Dag' } };
    expect((await vreemd.zelf(contract.answerSignaal, antwoord)).status).toBe(404);
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.handhaving, waterkant);
    expect((await elders(contract.readSignalen, { params: { persoonId: persoon } })).status).toBe(404);
    expect((await elders(contract.readSignaaltelling, { query: { jaar: 2026 } })).body.aantallen).toEqual([]);
  });
});

describe('a file of signals', () => {
  const KOP = (nr: string) => `meedoen-signalen;1;${nr}\nbsn;soort;overDag;omschrijving\n`;

  it('names line and column of what is wrong, and then takes in nothing', async () => {
    const fout = await lees(`${KOP(levering())}123456789;loon;2026-10-31;Geheim\n`);
    expect(fout.status).toBe(400);
    expect(fout.probleem?.errors?.map(({ pointer }) => pointer)).toEqual(['/regels/3/bsn', '/regels/3/soort']);
    expect(JSON.stringify(fout.probleem)).not.toMatch(/123456789|Geheim/);
    expect((await handhaver(contract.readSignaalleveringen)).body.leveringen).toEqual([]);
  });

  it('counts a number that nobody here has by its line, and is refused a second time', async () => {
    const nr = levering();
    const bestand = signaalbestand(nr, testBsn(987));
    expect((await lees(bestand)).body).toMatchObject({ levering: nr, ingelezen: 0, onbekend: [3] });
    expect(code(await lees(bestand))).toBe('al-ingelezen');
    expect(code(await lees(signaalbestand(nr, testBsn(986))))).toBe('al-ingelezen');
    const bewaard = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`select uitkomst::text as tekst from signaallevering`,
    );
    expect(JSON.stringify(bewaard)).not.toContain(testBsn(987));
  });

  it('becomes a signal of each person that is known here', async () => {
    const bsn = testBsn(654);
    const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Els' });
    const hash = proef.omgeving.sleutels.zoekhash(bsn);
    await proef.systeem((tx) => tx`update persoon set bsn_hash = ${hash} where id = ${persoon}`);
    expect((await lees(signaalbestand(levering(), bsn))).body).toMatchObject({ ingelezen: 1, onbekend: [] });
    const { signalen } = (await consulent(contract.readSignalen, { params: { persoonId: persoon } })).body;
    expect(signalen).toMatchObject([{ bron: 'inlichtingenbureau', soort: 'vermogen', toestand: 'ontvangen' }]);
  });
});
