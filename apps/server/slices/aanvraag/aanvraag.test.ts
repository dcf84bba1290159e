import * as contract from '@meedoen/contract/aanvraag';
import { readStart } from '@meedoen/contract/eigen';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANTWOORDEN, aanvrager, verstuurdeAanvraag } from '../../test/aanvraagproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { feitenVan } from '../feit/index.ts';
import { herbouwZaak, zaakMetId } from './store.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

const inwoner = (naam: string, geboren?: IsoDate) => aanvrager(proef, naam, geboren);
const verstuurd = (naam: string) => verstuurdeAanvraag(proef, naam);

const herbouwd = async (id: string) =>
  proef.systeem(async (tx) => {
    const rij = await zaakMetId(tx, id);
    expect(await herbouwZaak(tx, id)).toEqual(rij.toestand);
    return rij;
  });

describe('an aanvraag', () => {
  it('begins with a melding that nothing blocks, fixes the day and is seen as urgent at once', async () => {
    const { persoon, beller } = await inwoner('Yvonne');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: true } });
    expect(gemeld.status).toBe(201);
    expect(gemeld.body).toMatchObject({ status: 'gemeld', gemeldOp: '2026-11-24', urgent: true, gemeldVia: 'inwoner' });
    expect(gemeld.body.kenmerk).toMatch(/^AV-2026-\d{6}$/);
    const [taak] = await proef.systeem(
      (tx) => tx<{ titel: string }[]>`select titel from taak where persoon = ${persoon} and klaar_op is null`,
    );
    expect(taak?.titel).toContain('Spoed');
    // a second report goes on the same case and keeps the earliest day
    const opnieuw = await consulent(contract.registerMelding, {
      body: { persoon, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-20', geldNodigNu: false },
    });
    expect(opnieuw.body).toMatchObject({ id: gemeld.body.id, gemeldOp: '2026-11-20' });
    await herbouwd(gemeld.body.id);
  });

  it('refuses a melding in the future, and one of more than ten years ago', async () => {
    const { persoon } = await inwoner('Vera');
    const antwoord = await consulent(contract.registerMelding, {
      body: { persoon, gemeente: '9901', bron: 'papier', gemeldOp: '2026-11-25', geldNodigNu: false },
    });
    expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/gemeldOp' });
    const vroeger = (gemeldOp: '1900-01-01' | '2016-11-23' | '2016-11-24') =>
      consulent(contract.registerMelding, {
        body: { persoon, gemeente: '9901', bron: 'papier', gemeldOp, geldNodigNu: false },
      });
    for (const dag of ['1900-01-01', '2016-11-23'] as const)
      expect((await vroeger(dag)).probleem?.errors?.[0]).toMatchObject({
        pointer: '/gemeldOp',
        code: 'te-lang-geleden',
      });
    expect((await vroeger('2016-11-24')).probleem).toBeUndefined();
  });

  it('asks only what is needed, shows what is known with its source, and keeps a draft', async () => {
    const { beller } = await inwoner('Olga');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const leeg = await beller(contract.readFormulier, { params });
    const velden = leeg.body.vragen.map(({ veld }) => veld);
    expect(velden).toEqual([
      'gegevens',
      'woonsituatie',
      'huisgenoten',
      'inkomsten',
      'bezit',
      'iban',
      'documenten',
      'toelichting',
    ]);
    expect(leeg.body.vragen[0]?.bekend?.waarde).toContain('Geboren op 1 april 1985');
    expect(leeg.body.compleet).toBe(false);
    const bewaard = await beller(contract.saveFormulier, {
      params,
      body: { antwoorden: { woonsituatie: 'zelfstandig' } },
      versie: leeg.body.versie,
    });
    expect(bewaard.body.vragen.find(({ veld }) => veld === 'woonsituatie')?.antwoord).toBe('zelfstandig');
    // two screens on the same form: the second is told, its own text stays on its own screen
    const botst = await beller(contract.saveFormulier, {
      params,
      body: { antwoorden: { iban: 'x' } },
      versie: leeg.body.versie,
    });
    expect(botst.status).toBe(409);
    const fout = await beller(contract.saveFormulier, {
      params,
      body: { antwoorden: { iban: 'NL00TEST0123456789', kleur: 'groen' } },
    });
    expect(fout.probleem?.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/antwoorden/iban',
      '/antwoorden/kleur',
    ]);
    const half = await beller(contract.saveFormulier, {
      params,
      ruw: {
        antwoorden: {
          inkomsten: [
            { kenmerk: '', soort: 'loon', nettoInCenten: 'abc', periode: 'maand', vakantietoeslag: 'inbegrepen' },
          ],
        },
      },
    });
    // each fault at its own field of the row
    expect(half.probleem?.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      '/antwoorden/inkomsten/0/kenmerk Vul dit in, met hoogstens 100 tekens.',
      '/antwoorden/inkomsten/0/nettoInCenten Vul een bedrag in, bijvoorbeeld 125,50.',
    ]);
    const persoon = (relatie: 'partner' | 'kind', geboortedatum: string) => ({ naam: relatie, geboortedatum, relatie });
    const onmogelijk = await beller(contract.saveFormulier, {
      params,
      body: {
        antwoorden: {
          huisgenoten: [
            persoon('partner', '2030-01-01'),
            persoon('partner', '1985-01-01'),
            persoon('kind', '2027-01-01'),
          ],
        },
      },
    });
    expect(onmogelijk.probleem?.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/antwoorden/huisgenoten/0/geboortedatum datum-onmogelijk',
      '/antwoorden/huisgenoten/1/relatie tweede-partner',
      '/antwoorden/huisgenoten/2/geboortedatum datum-onmogelijk',
    ]);
    const teVroeg = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(teVroeg.status).toBe(400);
    expect(teVroeg.probleem?.errors?.map(({ pointer }) => pointer)).toContain('/antwoorden/bezit');
  });

  it('asks a young person about study, and lets the melding count while the search period runs', async () => {
    const { beller } = await inwoner('Jong', '2003-05-05');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    expect(gemeld.body.status).toBe('zoektermijn-loopt');
    // four weeks after the day of the report (art. 41 lid 4)
    expect(gemeld.body.zoektermijnTot).toBe(addDays(gemeld.body.gemeldOp, 28));
    expect((await beller(readStart, {})).body.aanvraag?.zoektermijnTot).toBe(gemeld.body.zoektermijnTot);
    const params = { aanvraagId: gemeld.body.id };
    const vragen = (await beller(contract.readFormulier, { params })).body.vragen.map(({ veld }) => veld);
    expect(vragen).toContain('studiefinanciering');
    await beller(contract.saveFormulier, {
      params,
      body: { antwoorden: { ...ANTWOORDEN, studiefinanciering: false } },
    });
    const antwoord = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(antwoord.probleem?.errors?.[0]?.code).toBe('zoektermijn-loopt');
  });

  it('tells on the start page that an application was withdrawn, and lets somebody report again', async () => {
    const { beller } = await inwoner('Stopper');
    const { body } = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    expect(body.zoektermijnTot).toBeNull();
    expect((await beller(readStart, {})).body).toMatchObject({ stand: 'begonnen', afgelopen: null });
    await beller(contract.withdrawAanvraag, { params: { aanvraagId: body.id }, body: {} });
    expect((await beller(readStart, {})).body).toMatchObject({
      stand: 'niets',
      afgelopen: { aanvraag: body.id, hoe: 'ingetrokken', op: body.gemeldOp, brief: null, bezwaarTotEnMet: null },
    });
  });

  it('turns answers into declared facts when it is sent, with the people in the house', async () => {
    const { persoon, aanvraag } = await verstuurd('Selena');
    expect(aanvraag).toMatchObject({ status: 'ingediend', ingediendOp: '2026-11-24' });
    expect(aanvraag.klok).toMatchObject({ ontvangen: '2026-11-24', laatsteDag: '2027-01-19', teLaat: false });
    expect(aanvraag.klok.voorschot).toMatchObject({ uiterlijk: '2026-12-22', betaaldOp: null });
    const feiten = await proef.systeem((tx) => feitenVan(tx, [persoon]));
    const opgegeven = feiten.filter(({ feit }) => feit.bron === 'inwoner').map(({ feit }) => feit.soort);
    expect(opgegeven.sort()).toEqual(
      ['bankstand', 'indiening', 'inkomen', 'melding', 'ouderschap', 'partnerschap', 'rekening', 'woonsituatie'].sort(),
    );
    await herbouwd(aanvraag.id);
  });

  it('asks for data, stands still until they are in, and goes on', async () => {
    const { beller, params } = await verstuurd('Gerda');
    const vraag = await consulent(contract.requestGegevens, {
      params,
      body: { wat: ['Loonstrook oktober'], uiterlijk: '2026-12-08', reden: 'Het loon is nog niet duidelijk.' },
    });
    expect(vraag.body.status).toBe('wacht-op-gegevens');
    const document = await beller(contract.uploadDocument, {
      params,
      query: { naam: 'loonstrook.pdf' },
      inhoud: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'),
    });
    expect(document.status).toBe(201);
    const nep = await beller(contract.uploadDocument, {
      params,
      query: { naam: 'foto.jpg' },
      inhoud: Buffer.from('<html><script>alert(1)</script>'),
    });
    expect(nep.probleem?.errors?.[0]?.code).toBe('verkeerde-soort');
    const ontvangen = await beller(contract.receiveGegevens, {
      params,
      body: { wat: ['Loonstrook oktober'], bestanden: [document.body.id] },
    });
    expect(ontvangen.body.status).toBe('in-behandeling');
    expect(ontvangen.body.documenten.map(({ naam }) => naam)).toEqual(['loonstrook.pdf']);
    // which document answers which question stays known
    expect(ontvangen.body.gevraagd).toMatchObject([{ wat: 'Loonstrook oktober', documenten: [document.body.id] }]);
    const gelezen = await consulent(contract.readDocument, { params: { documentId: document.body.id } });
    expect(gelezen.headers.get('Content-Type')).toBe('application/pdf');
    await herbouwd(params.aanvraagId);
  });

  it('refuses with the reason of the law or the state', async () => {
    const { beller, params } = await verstuurd('Hanna');
    const nogEens = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(nogEens.status).toBe(409);
    const verlengd = await consulent(contract.extendTermijn, {
      params,
      body: { nieuweLaatsteDag: '2027-02-01', reden: 'Wij wachten op het buitenland.' },
    });
    expect(verlengd.body.klok.verlengdTot).toBe('2027-02-01');
    const weer = await consulent(contract.extendTermijn, {
      params,
      body: { nieuweLaatsteDag: '2027-03-01', reden: 'Nog langer.' },
    });
    expect(weer.probleem?.errors?.[0]?.code).toBe('al-verlengd');
    const toegewezen = await consulent(contract.reassignAanvraag, {
      params,
      body: { behandelaar: proef.veenrade.tweedeConsulent, reden: 'Vakantie' },
    });
    expect(toegewezen.body.behandelaar?.id).toBe(proef.veenrade.tweedeConsulent);
    const ingetrokken = await beller(contract.withdrawAanvraag, { params, body: { reden: 'Ik heb werk' } });
    expect(ingetrokken.body.status).toBe('ingetrokken');
    expect(ingetrokken.body.mogelijkheden.every(({ mag }) => !mag)).toBe(true);
    await herbouwd(params.aanvraagId);
  });

  it('is closed to other residents, the other uitvoerder and roles without the task', async () => {
    const { params } = await verstuurd('Ine');
    const { beller: ander } = await inwoner('Ander');
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    const raadslid = await proef.alsMedewerker(proef.veenrade.medewerkers.raadslid, proef.veenrade);
    for (const beller of [ander, vreemd, raadslid]) {
      expect((await beller(contract.readAanvraag, { params })).status).toBe(404);
      expect((await beller(contract.withdrawAanvraag, { params, body: {} })).status).toBe(404);
    }
    const { persoon } = await inwoner('Overig');
    const naar9911 = await consulent(contract.registerMelding, {
      body: { persoon, gemeente: '9911', bron: 'balie', gemeldOp: '2026-11-20', geldNodigNu: false },
    });
    expect(naar9911.probleem?.errors?.[0]?.code).toBe('geen-mandaat');
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
