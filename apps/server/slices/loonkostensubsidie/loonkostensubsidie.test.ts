import * as besluit from '@meedoen/contract/besluit';
import * as betaalrun from '@meedoen/contract/betaalrun';
import { readBrieven } from '@meedoen/contract/brief';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/loonkostensubsidie';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systeemregels } from '../../test/bewijs.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { EEN_LOONWAARDE, eenAanvraag, eenWerkgever, maakSubsidie, maakWerkgever } from '../../test/subsidieproef.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { herbouwSubsidie, planSubsidies, subsidieMetId } from './index.ts';

// From the aanvraag of an employer to the bank, and what changes on the way: Pw art. 10d, amounts of 2026.

let proef: Proefomgeving;
let coach: Beller;
let consulent: Beller;
let betaler: Beller;
let teamleider: Beller;
const VANDAAG: IsoDate = '2026-05-12';
let personen = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: VANDAAG });
  await metBeleid(proef, proef.veenrade, { vierOgen: [] });
  const { medewerkers } = proef.veenrade;
  const als = (rol: keyof typeof medewerkers) => proef.alsMedewerker(medewerkers[rol], proef.veenrade);
  coach = await als('coach');
  consulent = await als('inkomensconsulent');
  betaler = await als('betaalbeheer');
  teamleider = await als('teamleider');
});
beforeEach(() => proef.klok.verzet(VANDAAG));
afterAll(() => proef.stop());

async function iemand(geboren: IsoDate = '2001-05-05'): Promise<string> {
  personen += 1;
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Sam Werk ${personen}` });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaandeMetAdres(geboren, '9901'));
  return persoon;
}
const lees = async (id: string) =>
  (await coach(contract.readLoonkostensubsidie, { params: { loonkostensubsidieId: id } })).body;
const doe = (id: string, ruw: object, beller = coach) =>
  beller(contract.processLoonkostensubsidie, { params: { loonkostensubsidieId: id }, ruw });
const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;

/** A besluit begun, signed by one person and made known. */
async function neemBesluit(id: string, wat: string, meer: object = {}) {
  const ruw = { soort: 'loonkostensubsidie', loonkostensubsidie: { id, wat, ...meer } };
  const begonnen = await consulent(besluit.startVoorstel, { ruw });
  expect(begonnen.probleem).toBeUndefined();
  const klaar = await consulent(besluit.proposeBesluit, { params: { besluitId: begonnen.body.id }, body: {} });
  expect(klaar.probleem).toBeUndefined();
  expect(klaar.body.status).toBe('bekendgemaakt');
  return klaar.body;
}

/** A subsidy that was granted from 1 March 2026, to an employer whose account was looked at. */
async function verleend(persoon: string) {
  const zaak = await maakSubsidie(coach, persoon);
  expect((await doe(zaak.id, EEN_LOONWAARDE)).probleem).toBeUndefined();
  const gegeven = await neemBesluit(zaak.id, 'verlenen');
  return { ...zaak, besluit: gegeven };
}

async function keurRekening(werkgever: string) {
  const { werkgevers } = (await betaler(contract.readWerkgevers, { query: { zoek: '' } })).body;
  const iban = werkgevers.find(({ id }) => id === werkgever)?.iban ?? '';
  const uit = await betaler(contract.checkWerkgeverrekening, { params: { werkgeverId: werkgever }, body: { iban } });
  expect(uit.probleem).toBeUndefined();
}

const saldo = (zaak: string, rekening: string) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ bedrag: number | null }[]>`
      select sum(bedrag_in_centen) as bedrag from boeking where loonkostensubsidie = ${zaak} and rekening = ${rekening}`;
    return Number(rij?.bedrag ?? 0);
  });

async function dagrun(betaaldag: IsoDate) {
  const { id } = (await betaler(betaalrun.startRun, { body: { soort: 'dag', betaaldag, gemeenten: ['9901'] } })).body;
  await proef.wachtrij.doeAlles();
  return id;
}
async function regelVan(run: string, persoon: string) {
  const { regels } = (
    await betaler(betaalrun.readRegels, { params: { runId: run }, query: { aantal: 100, alleen: 'alles' } })
  ).body;
  return regels.find((regel) => regel.persoon === persoon);
}
/** 2.477,95 with a loonwaarde of 60% for 24 of 36 hours: 660,79, and 23,5% on top. */
const PER_MAAND = 660_79 + 155_29;

describe('from the aanvraag to the bank', () => {
  it('is granted with a letter to both, booked by month and paid whole to the employer', async () => {
    const persoon = await iemand();
    const zaak = await maakSubsidie(coach, persoon);
    expect(zaak).toMatchObject({
      toestand: 'aangevraagd',
      klokken: [{ wat: 'Loonwaarde vaststellen', uiterlijk: '2026-03-30', teLaat: true }],
    });
    const vast = (await doe(zaak.id, EEN_LOONWAARDE)).body;
    expect(vast).toMatchObject({
      toestand: 'vastgesteld',
      klokken: [{ uiterlijk: '2026-03-23', artikel: 'Pw art. 10d lid 12' }],
      vooruitblik: { bedragen: { totaalInCenten: PER_MAAND, loonwaarde: 60, uren: 24 }, uitleg: { value: PER_MAAND } },
    });
    const gegeven = await neemBesluit(zaak.id, 'verlenen');
    expect(gegeven).toMatchObject({
      soort: 'loonkostensubsidie',
      ingangsdatum: '2026-03-01',
      bezwaarTot: '2026-06-23',
      subsidie: { wat: 'verlenen', bedragen: { totaalInCenten: PER_MAAND }, waarom: { value: PER_MAAND } },
    });

    // March and April are over: booked, and nothing of it stands on the accounts of bijstand
    const na = await lees(zaak.id);
    expect(na).toMatchObject({ toestand: 'verleend', nogTeBetalenInCenten: 2 * PER_MAAND, voorstel: null });
    expect(na.maanden.map(({ maand, geboektInCenten }) => [maand, geboektInCenten])).toEqual([
      ['2026-05', 0],
      ['2026-04', PER_MAAND],
      ['2026-03', PER_MAAND],
    ]);
    expect(await saldo(zaak.id, 'loonkostensubsidielast')).toBe(2 * PER_MAAND);
    expect(await saldo(zaak.id, 'te-betalen')).toBe(0);

    // who works reads the besluit and what the employer was told; the besluit can be objected to
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const { brieven } = (await zelf(readEigenBrieven, { query: {} })).body;
    expect(brieven.map(({ soort }) => soort).sort()).toEqual(['loonkostensubsidie', 'loonkostensubsidie-werkgever']);
    const aanWerkgever = (await coach(readBrieven, { params: { persoonId: persoon } })).body.brieven.find(
      ({ soort }) => soort === 'loonkostensubsidie-werkgever',
    );
    expect(aanWerkgever).toMatchObject({ kanaal: 'papier', bezwaarTot: '2026-06-23' });
    const [model] = await proef.systeem(
      (tx) => tx<{ model: { geadresseerde: object } }[]>`select model from brief where id = ${aanWerkgever?.id ?? ''}`,
    );
    expect(model?.model.geadresseerde).toMatchObject({ terAttentieVan: 'Peter Groen', straatEnNummer: 'Bosweg 1' });

    // an account nobody looked at is not paid to; afterwards it is, whole
    const eerste = await dagrun('2026-05-13');
    expect(await regelVan(eerste, persoon)).toMatchObject({ nuInCenten: null });
    await keurRekening(na.werkgever.id);
    const tweede = await dagrun('2026-05-13');
    expect(await regelVan(tweede, persoon)).toMatchObject({ nuInCenten: 2 * PER_MAAND, oorzaak: 'loonkostensubsidie' });
    expect((await teamleider(betaalrun.approveRun, { params: { runId: tweede }, body: {} })).probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const [betaling] = await proef.systeem(
      (tx) => tx`select bestemming, begunstigde, bedrag_in_centen::int as bedrag, omschrijving, status from betaling
        where persoon = ${persoon}`,
    );
    expect(betaling).toMatchObject({
      bestemming: 'werkgever',
      bedrag: 2 * PER_MAAND,
      omschrijving: `Loonkostensubsidie ${zaak.kenmerk}`,
      status: 'in-bestand',
    });
    expect((await lees(zaak.id)).nogTeBetalenInCenten).toBe(0);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
    expect(await proef.systeem((tx) => herbouwSubsidie(tx, zaak.id))).toEqual(
      (await proef.systeem((tx) => subsidieMetId(tx, zaak.id))).toestand,
    );
  });

  it('books a month when it is over, once, and never a month that cannot be computed', async () => {
    const wie = await iemand();
    const { id } = await verleend(wie);
    const boek = async (dag: IsoDate) => {
      proef.klok.verzet(dag);
      await proef.systeem((tx) => planSubsidies(tx, proef.veenrade.id, proef.klok));
      await proef.wachtrij.doeAlles();
      return saldo(id, 'loonkostensubsidielast');
    };
    expect(await boek('2026-05-31')).toBe(2 * PER_MAAND);
    expect((await systeemregels(proef, proef.veenrade, wie)).join()).toContain('Subsidie aan de werkgever berekend');
    expect(await boek('2026-06-01')).toBe(3 * PER_MAAND);
    expect(await boek('2026-06-02')).toBe(3 * PER_MAAND);
    // nobody published the minimum wage of 2027
    expect(await boek('2027-02-01')).toBe(10 * PER_MAAND);
    expect((await lees(id)).maanden[0]).toMatchObject({
      maand: '2027-02',
      bedragInCenten: null,
      ontbreekt: ['Dit bedrag ontbreekt: minimumloon per maand.'],
    });
  });

  it('comes back from the bank: owed again, and the account is looked at again', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    await keurRekening(zaak.werkgever.id);
    const run = await dagrun('2026-05-13');
    await teamleider(betaalrun.approveRun, { params: { runId: run }, body: {} });
    await proef.wachtrij.doeAlles();
    const [betaling] = await proef.systeem(
      (tx) => tx<{ e2e: string; bedrag: number }[]>`
        select end_to_end_id as e2e, bedrag_in_centen::int as bedrag from betaling where persoon = ${persoon}`,
    );
    const euro = ((betaling?.bedrag ?? 0) / 100).toFixed(2);
    const camt = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>LK-1</MsgId><CreDtTm>2026-05-14T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-05-13</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-05-14</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>${betaling?.e2e}</EndToEndId></Refs><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`);
    const uit = await betaler(betaalrun.importBankbestand, { query: { naam: 'afschrift.xml' }, inhoud: camt });
    expect(uit.body).toMatchObject({ teruggekomen: 1 });
    expect(await lees(zaak.id)).toMatchObject({
      nogTeBetalenInCenten: 2 * PER_MAAND,
      werkgever: { rekeningGecontroleerd: false },
    });
    expect(await regelVan(await dagrun('2026-05-15'), persoon)).toMatchObject({ nuInCenten: null });
  });
});

describe('what changes', () => {
  it('is paid after a besluit only; less than was booked makes the debt smaller', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    expect(
      (await doe(zaak.id, { command: 'changeUren', vanaf: '2026-04-01', uren: 12 })).body.klokken[0],
    ).toMatchObject({
      wat: 'Loonkostensubsidie wijzigen',
      uiterlijk: '2026-06-16',
    });
    expect((await lees(zaak.id)).nogTeBetalenInCenten).toBe(2 * PER_MAAND);
    const gewijzigd = await neemBesluit(zaak.id, 'wijzigen');
    expect(gewijzigd).toMatchObject({ ingangsdatum: '2026-04-01', subsidie: { bedragen: { uren: 12 } } });
    const halve = 330_39 + 77_64;
    expect((await lees(zaak.id)).nogTeBetalenInCenten).toBe(PER_MAAND + halve);
    const weer = await consulent(besluit.startVoorstel, {
      ruw: { soort: 'loonkostensubsidie', loonkostensubsidie: { id: zaak.id, wat: 'wijzigen' } },
    });
    expect(code(weer)).toBe('niets-te-wijzigen');
  });

  it('a proposal follows what is written down after it', async () => {
    const zaak = await verleend(await iemand());
    await doe(zaak.id, { command: 'changeUren', vanaf: '2026-06-01', uren: 30 });
    const ruw = { soort: 'loonkostensubsidie', loonkostensubsidie: { id: zaak.id, wat: 'wijzigen' } };
    const { id: besluitId } = (await consulent(besluit.startVoorstel, { ruw })).body;
    await doe(zaak.id, { command: 'changeUren', vanaf: '2026-06-01', uren: 32 });
    const params = { besluitId };
    expect((await consulent(besluit.readBesluit, { params })).body.verouderd).toBe(true);
    const klaar = (await consulent(besluit.proposeBesluit, { params, body: {} })).body;
    expect(klaar).toMatchObject({ status: 'bekendgemaakt', subsidie: { bedragen: { uren: 32 } } });
  });

  it('ends, with its last month by days', async () => {
    const zaak = await verleend(await iemand());
    await doe(zaak.id, { command: 'endDienstbetrekking', laatsteDag: '2026-04-15', grond: 'einde-dienstbetrekking' });
    expect(await neemBesluit(zaak.id, 'beeindigen')).toMatchObject({
      ingangsdatum: '2026-04-16',
      subsidie: { bedragen: null },
    });
    // 15 of 30 days: half of 660,79 and of 155,29
    expect(await lees(zaak.id)).toMatchObject({
      toestand: 'beeindigd',
      klokken: [],
      nogTeBetalenInCenten: PER_MAAND + 330_40 + 77_65,
    });
    expect(code(await doe(zaak.id, { command: 'changeUren', vanaf: '2026-06-01', uren: 30 }))).toBe(
      'niet-in-deze-toestand',
    );
  });

  it('forfaitair: half of the minimum wage, until the loonwaarde is known', async () => {
    const zaak = await maakSubsidie(coach, await iemand());
    await doe(zaak.id, { command: 'deferLoonwaarde', overlegdOp: '2026-02-20', reden: 'Eerst inwerken.' });
    const gegeven = await neemBesluit(zaak.id, 'verlenen');
    // half of 2.477,95 for 24 hours
    expect(gegeven.subsidie?.bedragen).toMatchObject({ loonwaarde: null, subsidieInCenten: 825_99 });
    expect((await lees(zaak.id)).klokken[0]).toMatchObject({ uiterlijk: '2026-08-31' });
  });

  it('is refused on a ground, with a letter and nothing to pay', async () => {
    const zaak = await maakSubsidie(coach, await iemand());
    const zonder = await consulent(besluit.startVoorstel, {
      ruw: { soort: 'loonkostensubsidie', loonkostensubsidie: { id: zaak.id, wat: 'weigeren' } },
    });
    expect(code(zonder)).toBe('grond-ontbreekt');
    await neemBesluit(zaak.id, 'weigeren', { grond: 'geen-doelgroep' });
    expect(await lees(zaak.id)).toMatchObject({ toestand: 'geweigerd', nogTeBetalenInCenten: 0, maanden: [] });
  });
});

describe('lists and tasks', () => {
  it('has what waits, the first day on top, and a task that only a step in the case finishes', async () => {
    const persoon = await iemand();
    const zaak = await maakSubsidie(coach, persoon);
    const lijst = async () => (await coach(contract.readSubsidielijst, {})).body.regels;
    expect((await lijst()).find(({ id }) => id === zaak.id)).toMatchObject({
      wat: 'Loonwaarde vaststellen',
      uiterlijk: '2026-03-30',
      teLaat: true,
    });
    const dagen = (await lijst()).map(({ uiterlijk }) => uiterlijk);
    expect(dagen).toEqual([...dagen].sort());
    const werk = (await coach(readWerkvoorraad, { query: { soort: 'loonkostensubsidie', aantal: 100 } })).body.regels;
    expect(werk.find((regel) => regel.persoon === persoon)).toMatchObject({ titel: 'Loonwaarde vaststellen' });
    await doe(zaak.id, { command: 'withdrawAanvraag', reden: 'De baan gaat niet door.' });
    expect((await lijst()).some(({ id }) => id === zaak.id)).toBe(false);
  });
});

describe('employers', () => {
  it('are kept once per number, with an account that is right', async () => {
    const eerste = eenWerkgever();
    expect((await coach(contract.registerWerkgever, { body: eerste })).status).toBe(201);
    expect(code(await consulent(contract.registerWerkgever, { body: eerste }))).toBe('werkgever-bekend');
    const slecht = { ...eenWerkgever(), iban: 'NL00INGB0000000001' };
    expect(code(await coach(contract.registerWerkgever, { body: slecht }))).toBe('geen-iban');
    expect((await coach(contract.registerWerkgever, { ruw: { ...eenWerkgever(), kvk: '123' } })).status).toBe(400);
    const gevonden = (await coach(contract.readWerkgevers, { query: { zoek: eerste.kvk } })).body.werkgevers;
    expect(gevonden.map(({ naam }) => naam)).toEqual([eerste.naam]);
    // a percent sign finds no others than those that have one
    expect((await coach(contract.readWerkgevers, { query: { zoek: '%' } })).body.werkgevers).toEqual([]);
  });

  it('another account waits for a second look, by somebody else who types it', async () => {
    const bedrijf = await maakWerkgever(coach);
    const params = { werkgeverId: bedrijf.id };
    const keur = (iban: string) => betaler(contract.checkWerkgeverrekening, { params, body: { iban } });
    expect(code(await keur(eenWerkgever().iban))).toBe('ander-rekeningnummer');
    expect((await keur(bedrijf.iban)).body.rekeningGecontroleerd).toBe(true);
    expect(code(await keur(bedrijf.iban))).toBe('al-gecontroleerd');
    const { id: _, versie: __, rekeningGecontroleerd: ___, magControleren: ____, ...velden } = bedrijf;
    const nieuw = { ...velden, iban: eenWerkgever().iban, reden: 'De werkgever belde.' };
    const zonder = await coach(contract.editWerkgever, { params, body: nieuw, headers: { 'If-Match': '"1"' } });
    expect(zonder.status).toBe(409);
    const na = await coach(contract.editWerkgever, { params, body: nieuw, headers: { 'If-Match': '"2"' } });
    expect(na.body).toMatchObject({ rekeningGecontroleerd: false });
    const zonderReden = { ...velden, iban: bedrijf.iban };
    expect((await coach(contract.editWerkgever, { params, ruw: zonderReden })).status).toBe(400);
    // back to what it was: each step stays, with who, why, the old and the new
    await keur(nieuw.iban);
    const terug = { ...velden, iban: bedrijf.iban, reden: 'Toch de oude rekening.' };
    expect((await coach(contract.editWerkgever, { params, body: terug, headers: { 'If-Match': '"4"' } })).status).toBe(
      200,
    );
    const { werkgever, wijzigingen } = (await betaler(contract.readWerkgever, { params })).body;
    expect(werkgever).toMatchObject({ iban: bedrijf.iban, rekeningGecontroleerd: false });
    expect(wijzigingen.map(({ wat }) => wat)).toEqual([
      'gewijzigd',
      'rekening-nagekeken',
      'gewijzigd',
      'rekening-nagekeken',
      'vastgelegd',
    ]);
    expect(wijzigingen[2]).toMatchObject({
      reden: 'De werkgever belde.',
      verschil: [{ veld: 'iban', oud: bedrijf.iban, nieuw: nieuw.iban }],
    });
    expect(new Set(wijzigingen.map(({ wie }) => wie)).size).toBe(2);
    await expect(
      proef.systeem((tx) => tx`update werkgeverwijziging set reden = '' where werkgever = ${bedrijf.id}`),
    ).rejects.toThrow(/permission denied/);
  });

  it('of another uitvoerder are not there', async () => {
    const bedrijf = await maakWerkgever(coach);
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.coach, proef.waterkant);
    expect((await elders(contract.readWerkgevers, { query: { zoek: bedrijf.kvk } })).body.werkgevers).toEqual([]);
    const persoon = await proef.persoon({ uitvoerder: proef.waterkant, gemeente: '9911', naam: 'Elders' });
    await metFeiten(proef, persoon, proef.waterkant, '9911', alleenstaandeMetAdres('2001-05-05', '9911'));
    const vreemd = await elders(contract.requestLoonkostensubsidie, {
      params: { persoonId: persoon },
      body: eenAanvraag(bedrijf.id),
    });
    expect(vreemd.status).toBe(404);
  });
});
