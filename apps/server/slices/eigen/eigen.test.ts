import { maakBrief } from '@meedoen/casework/brief';
import { testBsn } from '@meedoen/casework/identificatie';
import { readFormulier, registerEigenMelding, registerMelding } from '@meedoen/contract/aanvraag';
import { editVoorstel, proposeBesluit, startVoorstel } from '@meedoen/contract/besluit';
import { submitBezwaar } from '@meedoen/contract/bezwaar';
import { readBrief } from '@meedoen/contract/brief';
import { recordContact } from '@meedoen/contract/contact';
import {
  askVraag,
  openDeling,
  readDelingen,
  readEigenBrieven,
  readEigenGegevens,
  readEigenOverzicht,
  readEigenRechten,
  readInkomensverklaring,
  readStart,
  readVoorkeuren,
  saveVoorkeuren,
  sharePagina,
  stopDeling,
} from '@meedoen/contract/eigen';
import { readEigenInzage } from '@meedoen/contract/inzage';
import { submitKlacht } from '@meedoen/contract/klacht';
import { readSpecificatie } from '@meedoen/contract/recht';
import { readSessie } from '@meedoen/contract/sessie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metMachtiging, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { briefgegevens, verstuurBrief } from '../brief/index.ts';

let proef: Proefomgeving;
let consulent: Beller;
let anna: string;
let zelf: Beller;
let recht: string;
let brief: string;
let buur: Beller;
let buurId: string;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  anna = await proef.persoon({
    uitvoerder: veenrade,
    gemeente: '9901',
    naam: 'Anna de Wit',
    geboortedatum: '1985-04-01',
  });
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  recht = (await metRecht(proef, anna, veenrade, '9901', '2026-08-01', ['2026-08', '2026-09'])).id;
  zelf = await proef.alsInwoner(anna, veenrade);
  buurId = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Bas Buur' });
  buur = await proef.alsInwoner(buurId, veenrade);
  brief = await proef.systeem(async (tx) => {
    const wie = { id: anna, uitvoerder: veenrade.id, gemeente: '9901' };
    const door = { nu: proef.klok.nu(), vandaag: proef.klok.vandaag() };
    const gegevens = await briefgegevens(tx, wie, 'A. Proef', door);
    const model = maakBrief('verhuizing', { ...gegevens, verhuisdatum: '2026-12-01' });
    return (await verstuurBrief(tx, model, wie, door)).id;
  });
});
afterAll(() => proef.stop());

describe('the start page', () => {
  it('tells what runs, what is unread and whom to call', async () => {
    const { body } = await zelf(readStart, {});
    expect(body).toMatchObject({
      naam: 'Anna de Wit',
      stand: 'uitkering',
      recht: { id: recht, laatsteMaand: '2026-09', betaaldOp: null },
      ongelezenBrieven: 1,
      ongelezenBerichten: 0,
      contactpersoon: { naam: 'Werk en Inkomen', telefoon: '14 0000' },
    });
    expect((await buur(readStart, {})).body).toMatchObject({ stand: 'niets', aanvraag: null, recht: null, teDoen: [] });
    await consulent(registerMelding, {
      body: { persoon: buurId, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-20', geldNodigNu: false },
    });
    expect((await buur(readStart, {})).body).toMatchObject({ stand: 'begonnen' });
  });

  it('tells of a right that is suspended, and of a month in which the law gives nothing', async () => {
    const { veenrade } = proef;
    const met = async (naam: string) => {
      const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
      await metFeiten(proef, persoon, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
      const { id } = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', ['2026-08', '2026-09']);
      return { persoon, id, inwoner: await proef.alsInwoner(persoon, veenrade) };
    };
    const stil = await met('Els Stil');
    const { body } = await consulent(startVoorstel, {
      body: { soort: 'opschorten', recht: stil.id, ingangsdatum: '2026-11-24' },
    });
    const params = { besluitId: body.id };
    const toets = { nodig: 'Gegevens', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
    await consulent(editVoorstel, { params, ruw: { toets, hersteltermijn: '2026-12-08', motivering: 'Gevraagd.' } });
    expect((await consulent(proposeBesluit, { params, body: {} })).body?.status).toBe('bekendgemaakt');
    const gezien = (await stil.inwoner(readStart, {})).body.recht;
    expect(gezien).toMatchObject({
      status: 'opgeschort',
      opgeschort: { vanaf: '2026-11-24', herstelTotEnMet: '2026-12-08', watMist: expect.stringMatching(/./) },
    });
    expect((await stil.inwoner(readEigenBrieven, {})).body.brieven).toMatchObject([{ id: gezien?.opgeschort?.brief }]);

    const nul = await met('Nora Nul');
    const loon = { kenmerk: 'Zorg', soort: 'loon', nettoInCenten: 200_000, periode: 'maand' };
    await metFeiten(proef, nul.persoon, veenrade, '9901', [
      opgegeven('inkomen', { ...loon, vakantietoeslag: 'inbegrepen' }, '2026-10-01'),
    ]);
    expect((await nul.inwoner(readStart, {})).body.recht).toMatchObject({
      ...{ status: 'lopend', opgeschort: null },
      ...{ laatsteMaand: '2026-11', bedragInCenten: 0, betaaldOp: null },
    });
  });

  it('is the resident’s own: staff and strangers have none', async () => {
    expect((await consulent(readStart, {})).status).toBe(404);
    expect((await proef.niemand(readStart, {})).status).toBe(401);
    expect((await zelf(readEigenBrieven, {})).body.brieven).toMatchObject([{ id: brief }]);
    expect((await buur(readEigenBrieven, {})).body.brieven).toEqual([]);
    expect((await zelf(readEigenRechten, {})).body.rechten).toMatchObject([
      { id: recht, maanden: expect.arrayContaining([expect.objectContaining({ maand: '2026-08' })]) },
    ]);
    expect((await buur(readEigenRechten, {})).body.rechten).toEqual([]);
    const params = { rechtId: recht, maand: '2026-08' as const };
    expect((await zelf(readSpecificatie, { params })).status).toBe(200);
    expect((await buur(readSpecificatie, { params })).status).toBe(404);
  });
});

describe('how somebody wants to be written to', () => {
  const keuze = { kanaal: 'eigen-pagina', email: 'anna@proef.example', aanspreekvorm: 'u', taal: 'en' } as const;
  it('is paper until they choose, and the last choice holds, also twice on one day', async () => {
    const standaard = { kanaal: 'papier', email: null, aanspreekvorm: 'je', taal: 'nl' };
    expect((await zelf(readVoorkeuren, {})).body).toEqual(standaard);
    expect((await zelf(saveVoorkeuren, { body: keuze })).body).toEqual(keuze);
    expect((await zelf(saveVoorkeuren, { body: { ...keuze, email: null } })).body).toEqual({ ...keuze, email: null });
    const terug = { ...keuze, kanaal: 'papier' } as const;
    expect((await zelf(saveVoorkeuren, { body: terug })).body).toEqual({ ...terug, email: null });
    proef.klok.verzet('2026-11-26');
    expect((await zelf(saveVoorkeuren, { body: keuze })).body).toEqual(keuze);
    expect((await zelf(readVoorkeuren, {})).body).toEqual(keuze);
    proef.klok.verzet('2026-11-24');
    expect((await buur(readVoorkeuren, {})).body).toEqual(standaard);
  });
  it('holds for the screens and for the questions of the form, whoever reads the file', async () => {
    const { veenrade } = proef;
    const mens = (naam: string) => proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
    const [cora, dirk] = [await mens('Cora Keuze'), await mens('Dirk Dochter')];
    const eigen = await proef.alsInwoner(cora, veenrade);
    const gemeld = await eigen(registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const eerste = async (wie: Beller) => {
      const { vragen } = (await wie(readFormulier, { params })).body;
      return vragen.find(({ veld }) => veld === 'geboortedatum')?.tekst;
    };
    const hoe = async (wie: Beller) => {
      const { taal, aanspreekvorm } = (await wie(readSessie, {})).body;
      return [taal, aanspreekvorm];
    };
    expect(await hoe(eigen)).toEqual(['nl', 'je']);
    expect(await eerste(eigen)).toBe('Wanneer ben je geboren?');
    await eigen(saveVoorkeuren, { body: { kanaal: 'papier', email: null, aanspreekvorm: 'u', taal: 'en' } });
    expect(await hoe(eigen)).toEqual(['en', 'u']);
    expect(await eerste(eigen)).toBe('Wanneer bent u geboren?');
    // staff read the questions out to the person at the desk; a representative reads them in their own way
    expect(await eerste(consulent)).toBe('Wanneer bent u geboren?');
    await metMachtiging(proef, { voor: cora, wie: dirk, omvang: ['aanvragen'] }, veenrade, '9901');
    const namens = await proef.alsVertegenwoordiger(dirk, cora, veenrade);
    expect(await hoe(namens)).toEqual(['nl', 'je']);
    expect(await eerste(namens)).toBe('Wanneer ben je geboren?');
  });
  it.each([
    ['/email', { email: 'geen adres' }],
    ['/kanaal', { kanaal: 'duif' }],
    ['/taal', { taal: 'fr' }],
    ['/kleur', { kleur: 'rood' }],
  ])('refuses a wrong %s', async (pointer, anders) => {
    const antwoord = await zelf(saveVoorkeuren, { ruw: { ...keuze, ...anders } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('proof of income', () => {
  it('is refused while nothing was paid, and is a PDF once it was', async () => {
    expect((await zelf(readInkomensverklaring, {})).probleem?.errors?.[0]?.code).toBe('niets-betaald');
    await proef.systeem(async (tx) => {
      await tx`with post as (insert into journaalpost (id, uitvoerder, gemeente, soort, omschrijving, boekdatum, bron_soort, bron, op)
          values (gen_random_uuid(), ${proef.veenrade.id}, '9901', 'betaling', 'Bijstand', '2026-09-30', 'proef', gen_random_uuid(), now()) returning *)
        insert into boeking (journaalpost, regel, uitvoerder, gemeente, rekening, persoon, recht, maand, bedrag_in_centen)
        select id, n, uitvoerder, gemeente, r, ${anna}, ${recht}, '2026-08', c from post,
          (values (1, 'te-betalen', 134849), (2, 'bank', -134849)) as v(n, r, c)`;
    });
    const pdf = await zelf(readInkomensverklaring, {});
    expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect((await consulent(readInkomensverklaring, {})).status).toBe(404);
  });
});

describe('all own data', () => {
  it('holds everything about this person and nothing about anybody else', async () => {
    await zelf(askVraag, { body: { tekst: 'Mijn vraag' } });
    await buur(askVraag, { body: { tekst: 'Vraag van de buur' } });
    const { body, headers } = await zelf(readEigenGegevens, {});
    expect(headers.get('Content-Type')).toBe('application/json');
    const alles = body as unknown as Record<string, unknown[]> & { persoon: { naam: string; bsn: string } };
    expect(alles.persoon).toMatchObject({ naam: 'Anna de Wit', bsn: expect.stringMatching(/^\d{9}$/) });
    for (const deel of ['gegevens', 'rechten', 'brieven', 'berichten', 'boekingen'])
      expect(alles[deel]?.length, deel).toBeGreaterThan(0);
    const tekst = JSON.stringify(body);
    expect(tekst).toContain('Mijn vraag');
    expect(tekst).not.toContain('buur');
    expect(tekst).not.toContain(buurId);
  });
});

describe('everything to read', () => {
  it('tells each fact with its source and days, what was decided, paid, asked and objected, and who looked', async () => {
    const { veenrade } = proef;
    const olga = await proef.persoon({
      ...{ uitvoerder: veenrade, gemeente: '9901', naam: 'Olga Prins', geboortedatum: '1985-04-01' },
      bsn: testBsn(881),
    });
    await metFeiten(proef, olga, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const { id: eigenRecht } = await metRecht(proef, olga, veenrade, '9901', '2026-08-01', ['2026-08', '2026-09']);
    const eigen = await proef.alsInwoner(olga, veenrade);
    const { body: voorstel } = await consulent(startVoorstel, {
      body: { soort: 'opschorten', recht: eigenRecht, ingangsdatum: '2026-11-24' },
    });
    const toets = { nodig: 'Gegevens', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
    const params = { besluitId: voorstel.id };
    await consulent(editVoorstel, { params, ruw: { toets, hersteltermijn: '2026-12-08', motivering: 'Gevraagd.' } });
    expect((await consulent(proposeBesluit, { params, body: {} })).body?.status).toBe('bekendgemaakt');
    await eigen(askVraag, { body: { tekst: 'Waarom staat het stil?' } });
    const bezwaar = await eigen(submitBezwaar, { body: { besluit: voorstel.id, gronden: 'Mijn loon klopt niet.' } });
    expect(bezwaar.probleem).toBeUndefined();
    const partner = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Cas Partner' });
    await metFeiten(proef, partner, veenrade, '9901', [
      opgegeven('medisch-urenbeperkt', { medischUrenbeperkt: true }, '2026-01-01'),
    ]);
    await metFeiten(proef, olga, veenrade, '9901', [opgegeven('partnerschap', { partner, recht: true }, '2026-10-01')]);
    const genoteerd = await consulent(recordContact, {
      params: { persoonId: olga },
      body: { kanaal: 'telefoon', tekst: 'Geheim van de buurvrouw.' },
    });
    expect(genoteerd.status).toBe(201);

    await eigen(submitKlacht, {
      body: { gedraging: 'Niemand belde terug.' },
    });
    const { body } = await eigen(readEigenOverzicht, {});
    expect(body.persoon).toMatchObject({
      naam: 'Olga Prins',
      gemeente: 'Veenrade',
      bsn: expect.stringMatching(/^\d{9}$/),
    });
    expect(body.feiten.find(({ soort }) => soort === 'geboortedatum')).toMatchObject({
      ...{ naam: { nl: 'Geboortedatum', en: 'Date of birth' }, waarde: '1 april 1985', bekendTot: null },
      grondslag: expect.stringContaining('Participatiewet'),
    });
    expect(body.feiten.find(({ soort }) => soort === 'partnerschap')).toMatchObject({
      ...{ waarde: 'Cas Partner', vanaf: '2026-10-01', totEnMet: null, bron: 'inwoner' },
    });
    expect(body.uitkeringen).toMatchObject([{ id: eigenRecht, vanaf: '2026-08-01', totEnMet: null }]);
    expect(body.besluiten).toMatchObject([{ id: voorstel.id, soort: 'opschorten', motivering: 'Gevraagd.' }]);
    expect(body.bezwaren).toMatchObject([
      { kenmerk: bezwaar.body.kenmerk, gronden: 'Mijn loon klopt niet.', status: 'ontvangen', beslissing: null },
    ]);
    expect(body.brieven.length).toBeGreaterThan(1);
    expect(body.berichten).toMatchObject([{ tekst: 'Waarom staat het stil?' }]);
    expect(body.contact).toMatchObject([{ kanaal: 'telefoon' }]);
    expect(body.wieKeek.some(({ waarom }) => waarom !== '')).toBe(true);
    // of others only the name: nothing medical of the partner, nothing a member of staff noted
    const tekst = JSON.stringify(body);
    for (const geheim of ['rbeperkt', 'buurvrouw', 'Bas Buur', buurId, partner]) expect(tekst).not.toContain(geheim);
    // the file holds the same, and the same is in it for nobody else
    const { body: bestand } = await eigen(readEigenGegevens, {});
    expect(body.klachten).toMatchObject([{ gedraging: 'Niemand belde terug.', status: 'ontvangen' }]);
    expect(bestand).toMatchObject({ bezwaren: body.bezwaren, klachten: body.klachten, contact: body.contact });
    expect((await buur(readEigenOverzicht, {})).body).toMatchObject({
      besluiten: [],
      bezwaren: [],
      klachten: [],
      contact: [],
    });
    expect((await consulent(readEigenOverzicht, {})).status).toBe(404);
  });
});

describe('one page shared with a helper', () => {
  it('opens for a week with the secret, which is not kept; each opening is counted and logged', async () => {
    const gedeeld = await zelf(sharePagina, { body: { pagina: 'brief', onderwerp: brief }, sleutel: 'deel-1' });
    expect(gedeeld.status).toBe(201);
    const geheim = gedeeld.body.adres.split('#')[1] ?? '';
    expect(geheim.length).toBeGreaterThan(40);
    const sporen = await proef.systeem(
      (tx) =>
        tx<
          { tekst: string }[]
        >`select d::text as tekst from deling d union all select convert_from(antwoord, 'utf8') from idempotentie`,
    );
    expect(sporen.some(({ tekst }) => tekst.includes(geheim))).toBe(false);

    const open = () => proef.niemand(openDeling, { body: { geheim } });
    const { body } = await open();
    expect(body).toMatchObject({ pagina: 'brief', voornaam: 'Anna', inhoud: { id: brief } });
    expect((await zelf(readDelingen, {})).body.delingen[0]).toMatchObject({
      geopend: 1,
      ingetrokken: false,
      adres: '/inwoner/gedeeld',
    });
    expect((await zelf(readEigenInzage, {})).body.regels[0]).toMatchObject({
      wat: 'Gedeelde pagina geopend door een helper',
      machine: false,
    });
    // a helper who reads does not make the letter read, and can do nothing else
    expect((await zelf(readEigenBrieven, {})).body.brieven[0]?.gelezen).toBe(false);
    expect((await proef.niemand(readBrief, { params: { briefId: brief } })).status).toBe(401);

    proef.klok.verzet('2026-11-30');
    expect((await open()).status).toBe(200);
    proef.klok.verzet('2026-12-02');
    expect((await open()).status).toBe(404);
    proef.klok.verzet('2026-11-24');
    expect((await buur(stopDeling, { params: { delingId: gedeeld.body.id } })).status).toBe(404);
    expect((await zelf(stopDeling, { params: { delingId: gedeeld.body.id } })).status).toBe(204);
    const na = await open();
    expect([na.status, na.probleem?.detail]).toEqual([
      404,
      'Deze link werkt niet of niet meer. Vraag om een nieuwe link.',
    ]);
  });

  it('shows a specificatie and an aanvraag without anything to press', async () => {
    const spec = await zelf(sharePagina, { body: { pagina: 'specificatie', onderwerp: recht, maand: '2026-08' } });
    const geheim = spec.body.adres.split('#')[1] ?? '';
    expect((await proef.niemand(openDeling, { body: { geheim } })).body.inhoud).toMatchObject({
      recht,
      maand: '2026-08',
    });
    const { body } = await buur(readStart, {});
    const zaak = await buur(sharePagina, { body: { pagina: 'aanvraag', onderwerp: body.aanvraag?.id ?? '' } });
    const andere = zaak.body.adres.split('#')[1] ?? '';
    expect((await proef.niemand(openDeling, { body: { geheim: andere } })).body.inhoud).toMatchObject({
      mogelijkheden: [],
    });
  });

  it.each([
    ['somebody else’s letter', 'brief', '/onderwerp'],
    ['a right that is not there', 'aanvraag', '/onderwerp'],
    ['a month that was not named', 'specificatie', '/maand'],
  ] as const)('refuses %s', async (_, pagina, pointer) => {
    const antwoord = await buur(sharePagina, { body: { pagina, onderwerp: pagina === 'brief' ? brief : recht } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it.each([['kort'], ['x'.repeat(101)], ['x'.repeat(43)]])('does not open with %s', async (geheim) => {
    expect((await proef.niemand(openDeling, { body: { geheim } })).status).toBe(geheim.length === 43 ? 404 : 400);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
