import { ibanInGroepen, nederlandseIban } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/aanvraag';
import { startVoorstel } from '@meedoen/contract/besluit';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
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

async function inwoner(naam: string, geboren: `${number}-${number}-${number}` = '1985-04-01') {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande(geboren, '9901').slice(0, 3));
  return { persoon, beller: await proef.alsInwoner(persoon, proef.veenrade) };
}

const ANTWOORDEN = {
  gegevens: { klopt: true },
  woonsituatie: 'zelfstandig',
  huisgenoten: [{ naam: 'Sam Bos', geboortedatum: '2018-03-02', relatie: 'kind' }],
  inkomsten: [
    { kenmerk: 'Bakkerij', soort: 'loon', nettoInCenten: 60_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  ],
  bezit: [{ kenmerk: 'rekening', soort: 'betaalrekening', bedragInCenten: 12_300 }],
  iban: ibanInGroepen(nederlandseIban('TEST', 123_456_789)),
};

async function verstuurd(naam: string) {
  const { persoon, beller } = await inwoner(naam);
  const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: gemeld.body.id };
  const bewaard = await beller(contract.saveFormulier, { params, body: { antwoorden: ANTWOORDEN } });
  expect(bewaard.probleem).toBeUndefined();
  const antwoord = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
  expect(antwoord.probleem).toBeUndefined();
  return { persoon, beller, params, aanvraag: antwoord.body };
}

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

  it('refuses a melding in the future', async () => {
    const { persoon } = await inwoner('Vera');
    const antwoord = await consulent(contract.registerMelding, {
      body: { persoon, gemeente: '9901', bron: 'papier', gemeldOp: '2026-11-25', geldNodigNu: false },
    });
    expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/gemeldOp' });
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
    const teVroeg = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(teVroeg.status).toBe(400);
    expect(teVroeg.probleem?.errors?.map(({ pointer }) => pointer)).toContain('/antwoorden/bezit');
  });

  it('asks a young person about study, and lets the melding count while the search period runs', async () => {
    const { beller } = await inwoner('Jong', '2003-05-05');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    expect(gemeld.body.status).toBe('zoektermijn-loopt');
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

  it('asks what an own home is worth only of who has one, and counts what is above the mortgage', async () => {
    const { persoon, beller } = await inwoner('Hilde');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const bewaar = (antwoorden: object) => beller(contract.saveFormulier, { params, ruw: { antwoorden } });
    const velden = ({ body }: Awaited<ReturnType<typeof bewaar>>) => body.vragen.map(({ veld }) => veld);
    expect(velden(await bewaar({ woonsituatie: 'zelfstandig' }))).not.toContain('woningwaarde');
    const eigen = await bewaar({ ...ANTWOORDEN, woonsituatie: 'eigen-woning' });
    expect(velden(eigen)).toEqual(expect.arrayContaining(['woningwaarde', 'hypotheek']));
    const teVroeg = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(teVroeg.probleem?.errors?.map(({ pointer }) => pointer)).toEqual([
      '/antwoorden/woningwaarde',
      '/antwoorden/hypotheek',
    ]);
    const negatief = await bewaar({ woningwaarde: -1 });
    expect(negatief.probleem?.errors?.[0]?.pointer).toBe('/antwoorden/woningwaarde');
    await bewaar({ woningwaarde: 300_000_00, hypotheek: 250_000_00 });
    // kept, to go on later
    const later = await beller(contract.readFormulier, { params });
    expect(later.body.vragen.find(({ veld }) => veld === 'hypotheek')?.antwoord).toBe(250_000_00);
    const klaar = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(klaar.probleem).toBeUndefined();
    const feiten = await proef.systeem((tx) => feitenVan(tx, [persoon]));
    const waarden = feiten.map(({ feit }) => feit.waarde);
    expect(waarden).toContainEqual({ soort: 'zelfstandig', huisvesting: 'eigenaar' });
    expect(waarden).toContainEqual({
      kenmerk: 'eigen woning',
      waardeInCenten: 300_000_00,
      hypotheekInCenten: 250_000_00,
    });
    const voorstel = await consulent(startVoorstel, { body: { soort: 'toekennen', zaak: gemeld.body.id } });
    // what is above the mortgage stays within what is free in a home: only the account counts
    expect(voorstel.body.uitkomst?.vermogen?.value).toBe(12_300);
  });

  it('asks the income and possessions of a partner only when there is one, and keeps them with the partner', async () => {
    const { persoon, beller } = await inwoner('Ilse');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const bewaar = (antwoorden: object) => beller(contract.saveFormulier, { params, ruw: { antwoorden } });
    const alleen = await bewaar({ huisgenoten: [] });
    expect(alleen.body.vragen.map(({ veld }) => veld)).not.toContain('partnerInkomsten');
    const loon = {
      kenmerk: 'Kwekerij',
      soort: 'loon',
      nettoInCenten: 60_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const samen = await bewaar({
      ...ANTWOORDEN,
      huisgenoten: [{ naam: 'Bram de Wit', geboortedatum: '1984-02-03', relatie: 'partner' }],
      inkomsten: [],
    });
    expect(samen.body.vragen.map(({ veld }) => veld)).toEqual(
      expect.arrayContaining(['partnerInkomsten', 'partnerBezit']),
    );
    expect(samen.body.compleet).toBe(false);
    await bewaar({
      partnerInkomsten: [loon],
      partnerBezit: [{ kenmerk: 'spaarrekening', soort: 'spaargeld', bedragInCenten: 200_000 }],
    });
    const klaar = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(klaar.probleem).toBeUndefined();
    const [partner] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from persoon where naam = 'Bram de Wit'`,
    );
    const feiten = await proef.systeem((tx) => feitenVan(tx, [partner?.id ?? '']));
    expect(feiten.filter(({ feit }) => feit.soort === 'inkomen').map(({ feit }) => feit.waarde)).toEqual([
      { ...loon, geschat: false },
    ]);
    expect(feiten.map(({ feit }) => feit.soort)).toContain('spaargeld');
    expect((await proef.systeem((tx) => feitenVan(tx, [persoon]))).map(({ feit }) => feit.soort)).not.toContain(
      'inkomen',
    );
    // into the law: the wage of the partner lowers the bijstand of both
    const voorstel = await consulent(startVoorstel, { body: { soort: 'toekennen', zaak: gemeld.body.id } });
    // 7 of 30 days of November
    expect(voorstel.body.uitkomst?.inkomen?.value).toBe(14_000);
  });

  it('makes work of what somebody does not know, and speaks English when asked', async () => {
    const { persoon, beller } = await inwoner('Jane');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const engels = await beller(contract.readFormulier, { params, query: { taal: 'en' } });
    expect(engels.body.vragen.find(({ veld }) => veld === 'huisgenoten')?.tekst).toBe('Who else lives with you?');
    expect(engels.body.stappen[0]?.titel).toBe('You');
    await beller(contract.saveFormulier, {
      params,
      ruw: { antwoorden: { ...ANTWOORDEN, inkomsten: { weetNiet: true } } },
    });
    await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    const [taak] = await proef.systeem(
      (tx) =>
        tx<{ titel: string }[]>`select titel from taak where persoon = ${persoon} and ontstaan_uit like 'Aanvraag%'`,
    );
    expect(taak?.titel).toBe('Samen uitzoeken: Welk geld krijgt u nu al?');
  });

  it('writes a letter at receipt, for what is missing and for a later day; without an address that is work', async () => {
    const { persoon, params } = await verstuurd('Petra');
    const brieven = () =>
      proef.systeem(
        (tx) => tx<{ soort: string; kanaal: string }[]>`
        select b.soort, v.kanaal from brief b join verzending v on v.brief = b.id where b.persoon = ${persoon} order by b.id`,
      );
    expect(await brieven()).toEqual([]);
    const [taak] = await proef.systeem(
      (tx) =>
        tx<
          { titel: string }[]
        >`select titel from taak where persoon = ${persoon} and ontstaan_uit = 'Brief zonder adres'`,
    );
    expect(taak?.titel).toContain('We hebben je aanvraag');
    const adres = {
      straat: 'Kade',
      huisnummer: '1',
      postcode: '9901 AB',
      plaats: 'Veenrade',
      land: 'NL',
      gemeente: '9901',
    };
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      { soort: 'adres', waarde: adres, vanaf: '2026-11-24', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    ]);
    await consulent(contract.requestGegevens, {
      params,
      body: { wat: ['Loonstrook oktober'], uiterlijk: '2026-12-08', reden: 'Nodig.' },
    });
    await consulent(contract.extendTermijn, {
      params,
      body: { nieuweLaatsteDag: '2027-03-01', reden: 'Wij wachten op de bank.' },
    });
    expect(await brieven()).toEqual([
      { soort: 'hersteltermijn', kanaal: 'papier' },
      { soort: 'uitstelbericht', kanaal: 'papier' },
    ]);
  });

  it('lets the term stand still with its reason and go on again', async () => {
    const { params } = await verstuurd('Quirine');
    const zonder = await consulent(contract.suspendTermijn, {
      params,
      body: { stilstand: 'uitstel-overeengekomen', reden: 'Afgesproken.' },
    });
    expect(zonder.probleem?.errors?.[0]?.code).toBe('uitstel-zonder-einde');
    const stil = await consulent(contract.suspendTermijn, {
      params,
      body: { stilstand: 'buitenlandse-informatie', reden: 'Pensioen in Polen.' },
    });
    expect(stil.probleem).toBeUndefined();
    // the term stands still from the day after (Awb 4:15)
    proef.klok.verzet(isoDate('2026-11-30'));
    const later = await consulent(contract.readAanvraag, { params });
    expect(later.body.klok.stilstand).toEqual([
      { vanaf: '2026-11-25', tot: null, reden: 'Wij wachten op gegevens uit het buitenland' },
    ]);
    const weer = await consulent(contract.resumeTermijn, { params, body: { reden: 'Het antwoord is er.' } });
    proef.klok.verzet(isoDate('2026-11-24'));
    expect(weer.probleem).toBeUndefined();
    expect(weer.body.mogelijkheden.find(({ commando }) => commando === 'resumeTermijn')?.mag).toBe(false);
    await herbouwd(params.aanvraagId);
  });

  it('makes work of a notice of default with the last day without a dwangsom', async () => {
    const { params, beller } = await verstuurd('Ria');
    proef.klok.verzet(isoDate('2027-01-25'));
    const gesteld = await beller(contract.registerIngebrekestelling, { params, body: {} });
    proef.klok.verzet(isoDate('2026-11-24'));
    expect(gesteld.probleem).toBeUndefined();
    expect(gesteld.body.klok.ingebrekestelling).toBe('2027-01-25');
    const [taak] = await proef.systeem(
      (tx) => tx<{ titel: string; uiterlijk: string }[]>`
        select titel, uiterlijk from taak where zaak = ${params.aanvraagId} and ontstaan_uit = 'Ingebrekestelling'`,
    );
    expect(taak).toMatchObject({ titel: 'In gebreke gesteld: beslis op tijd, anders loopt een dwangsom' });
    // two weeks after the day of receipt (Awb 4:17 lid 3)
    expect(taak?.uiterlijk).toBe('2027-02-08');
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
