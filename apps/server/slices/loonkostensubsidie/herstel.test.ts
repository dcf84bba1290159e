import * as besluit from '@meedoen/contract/besluit';
import * as betaalrun from '@meedoen/contract/betaalrun';
import * as bezwaar from '@meedoen/contract/bezwaar';
import * as contract from '@meedoen/contract/loonkostensubsidie';
import * as ontvangst from '@meedoen/contract/ontvangst';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaandeMetAdres, metBeleid, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { EEN_LOONWAARDE, eenAanvraag, maakSubsidie } from '../../test/subsidieproef.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

// What goes wrong with a subsidy is put right: an objection that is granted, a second aanvraag, what was paid too much.

let proef: Proefomgeving;
let coach: Beller;
let consulent: Beller;
let behandelaar: Beller;
let betaler: Beller;
let teamleider: Beller;
const VANDAAG: IsoDate = '2026-05-12';
let personen = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: VANDAAG });
  await metBeleid(proef, proef.veenrade, { vierOgen: [] });
  const { medewerkers } = proef.veenrade;
  coach = await proef.alsMedewerker(medewerkers.coach, proef.veenrade);
  consulent = await proef.alsMedewerker(medewerkers.inkomensconsulent, proef.veenrade);
  betaler = await proef.alsMedewerker(medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
  behandelaar = await proef.alsMedewerker(medewerkers.bezwaarbehandelaar, proef.veenrade);
});
beforeEach(() => proef.klok.verzet(VANDAAG));
afterAll(() => proef.stop());

async function iemand(): Promise<string> {
  personen += 1;
  const persoon = await proef.persoon({
    uitvoerder: proef.veenrade,
    gemeente: '9901',
    naam: `Sam Herstel ${personen}`,
  });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaandeMetAdres('2001-05-05', '9901'));
  return persoon;
}
const lees = async (id: string) =>
  (await coach(contract.readLoonkostensubsidie, { params: { loonkostensubsidieId: id } })).body;
const doe = (id: string, ruw: object) =>
  coach(contract.processLoonkostensubsidie, { params: { loonkostensubsidieId: id }, ruw });
const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;
const begin = (id: string, wat: string) =>
  consulent(besluit.startVoorstel, { ruw: { soort: 'loonkostensubsidie', loonkostensubsidie: { id, wat } } });

async function neemBesluit(id: string, wat: string) {
  const begonnen = await begin(id, wat);
  expect(begonnen.probleem).toBeUndefined();
  const klaar = await consulent(besluit.proposeBesluit, { params: { besluitId: begonnen.body.id }, body: {} });
  expect(klaar.body.status).toBe('bekendgemaakt');
  return klaar.body;
}
async function verleend(persoon: string) {
  const zaak = await maakSubsidie(coach, persoon);
  expect((await doe(zaak.id, EEN_LOONWAARDE)).probleem).toBeUndefined();
  return { ...zaak, besluit: await neemBesluit(zaak.id, 'verlenen') };
}
async function stop(id: string, laatsteDag: IsoDate) {
  await doe(id, { command: 'endDienstbetrekking', laatsteDag, grond: 'einde-dienstbetrekking' });
  return neemBesluit(id, 'beeindigen');
}
/** An objection against a besluit, and what is granted. */
async function gegrond(persoon: string, besluitId: string) {
  const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await inwoner(bezwaar.submitBezwaar, { body: { besluit: besluitId, gronden: 'Dit klopt niet.' } });
  for (const ruw of [
    { command: 'takeUpBezwaar' },
    { command: 'waiveHoren', grond: 'wil-niet', reden: 'De inwoner belde dat het niet hoeft.' },
    {
      ...{ command: 'decideBezwaar', motivering: 'Wij lazen alles opnieuw.', rechtbank: 'Rechtbank Midden-Nederland' },
      ...{ dictum: 'gegrond', uitvoering: 'De subsidie loopt door.' },
    },
  ])
    expect(
      (await behandelaar(bezwaar.processBezwaar, { params: { bezwaarId: body.id }, ruw })).probleem,
    ).toBeUndefined();
}
/** 2.477,95 with a loonwaarde of 60% for 24 of 36 hours: 660,79, and 23,5% on top. */
const PER_MAAND = 660_79 + 155_29;

describe('a granted objection', () => {
  it('against the end: the subsidy runs again and is booked from the day it had ended', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    const einde = await stop(zaak.id, '2026-03-31');
    expect((await lees(zaak.id)).nogTeBetalenInCenten).toBe(PER_MAAND);
    await gegrond(persoon, einde.id);
    const weer = await neemBesluit(zaak.id, 'wijzigen');
    expect(weer).toMatchObject({ ingangsdatum: '2026-04-01' });
    expect(await lees(zaak.id)).toMatchObject({ toestand: 'verleend', nogTeBetalenInCenten: 2 * PER_MAAND });
  });

  it('drops a proposal that was open: it is read as lapsed, and another is prepared', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    await doe(zaak.id, { command: 'changeUren', vanaf: '2026-06-01', uren: 30 });
    const open = (await begin(zaak.id, 'wijzigen')).body.id;
    await gegrond(persoon, zaak.besluit.id);
    const gelezen = await consulent(besluit.readBesluit, { params: { besluitId: open } });
    expect(gelezen.probleem).toBeUndefined();
    expect(gelezen.body.status).toBe('vervallen');
    expect((await lees(zaak.id)).voorstel).toBeNull();
    expect((await begin(zaak.id, 'wijzigen')).probleem).toBeUndefined();
  });
});

describe('one employment', () => {
  it('has one subsidy: a second aanvraag is refused with the first, and the ledger of grants keeps it so', async () => {
    const persoon = await iemand();
    const zaak = await maakSubsidie(coach, persoon);
    const weer = () =>
      consulent(contract.requestLoonkostensubsidie, {
        params: { persoonId: persoon },
        body: eenAanvraag(zaak.werkgever.id),
      });
    const tweede = await weer();
    expect(tweede.status).toBe(409);
    expect(code(tweede)).toBe('al-gesubsidieerd');
    expect(JSON.stringify(tweede.probleem)).toContain(zaak.kenmerk);
    // another job of the same person is another subsidy
    expect((await maakSubsidie(consulent, persoon)).toestand).toBe('aangevraagd');
    await doe(zaak.id, { command: 'withdrawAanvraag', reden: 'Dubbel gevraagd.' });
    const derde = await weer();
    expect(derde.probleem).toBeUndefined();
    expect((await doe(derde.body.id, EEN_LOONWAARDE)).probleem).toBeUndefined();
    await neemBesluit(derde.body.id, 'verlenen');
    expect(code(await weer())).toBe('al-gesubsidieerd');
    const dubbel = proef.systeem(
      (tx) => tx`update loonkostensubsidie set verleend = '[2026-04-01,2026-05-01)' where id = ${zaak.id}`,
    );
    await expect(dubbel).rejects.toThrow(/loonkostensubsidie_een_per_baan/);
  });
});

/** What is owed to the employer goes out: the account is looked at, and a day run pays. */
async function betaal(werkgeverId: string) {
  const { werkgevers } = (await betaler(contract.readWerkgevers, { query: { zoek: '' } })).body;
  const iban = werkgevers.find(({ id }) => id === werkgeverId)?.iban ?? '';
  await betaler(contract.checkWerkgeverrekening, { params: { werkgeverId }, body: { iban } });
  const body = { soort: 'dag' as const, betaaldag: '2026-05-13' as const, gemeenten: ['9901'] };
  const { id } = (await betaler(betaalrun.startRun, { body })).body;
  await proef.wachtrij.doeAlles();
  expect((await teamleider(betaalrun.approveRun, { params: { runId: id }, body: {} })).probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
}
let bankregels = 0;
/** A file of the bank in which an employer pays. */
async function bijgeschreven(bedrag: Cents, omschrijving: string) {
  bankregels += 1;
  const euro = (bedrag / 100).toFixed(2);
  const camt = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>TERUG-${bankregels}</MsgId><CreDtTm>2026-05-14T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-05-13</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-05-12</Dt></BookgDt><AcctSvcrRef>LKREF${bankregels}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><AcctSvcrRef>LKREF${bankregels}</AcctSvcrRef></Refs><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Groenbedrijf BV</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${omschrijving}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
  const inhoud = new TextEncoder().encode(camt);
  const uit = await betaler(betaalrun.importBankbestand, { query: { naam: `terug-${bankregels}.xml` }, inhoud });
  expect(uit.probleem).toBeUndefined();
  return uit.body;
}
const brieven = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ soort: string; tekst: string }[]>`
      select soort, model::text as tekst from brief where persoon = ${persoon} order by id desc`,
  );

describe('what was paid too much at an end', () => {
  it('is told with its amount, waits on the list, and is settled by what comes in', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    await betaal(zaak.werkgever.id);
    // 10 of the 30 days of April: two thirds go back
    const einde = await stop(zaak.id, '2026-04-10');
    const teVeel = PER_MAAND - (220_26 + 51_76);
    expect(einde.subsidie).toMatchObject({ wat: 'beeindigen', teVeelInCenten: teVeel });
    const wat = 'Te veel betaald: €\u00a0544,06 terug van de werkgever';
    // six weeks (Awb 4:87 lid 1)
    expect(await lees(zaak.id)).toMatchObject({
      toestand: 'beeindigd',
      nogTeBetalenInCenten: -teVeel,
      klokken: [{ wat, uiterlijk: '2026-06-23', teLaat: false }],
    });
    const lijst = async () =>
      (await coach(contract.readSubsidielijst, {})).body.regels.filter(({ id }) => id === zaak.id);
    expect(await lijst()).toMatchObject([{ wat, uiterlijk: '2026-06-23' }]);
    const taken = async () =>
      (await coach(readWerkvoorraad, { query: { soort: 'loonkostensubsidie', aantal: 100 } })).body.regels.filter(
        (regel) => regel.persoon === persoon,
      );
    expect(await taken()).toMatchObject([{ titel: wat }]);
    const verstuurd = await brieven(persoon);
    const naar = (soort: string) => verstuurd.find((brief) => brief.soort === soort)?.tekst ?? '';
    expect(naar('loonkostensubsidie-werkgever')).toContain('544,06');
    expect(naar('loonkostensubsidie-werkgever')).toContain(zaak.kenmerk);
    expect(naar('loonkostensubsidie-werkgever')).toMatch(/23\s+juni\s+2026/);
    expect(naar('loonkostensubsidie')).toContain('hoeft niets terug te betalen');

    // a part by itself, the rest by somebody who sees what it is
    expect(await bijgeschreven(100_00, `Terug ${zaak.kenmerk}`)).toMatchObject({ ontvangen: 1, teVerdelen: 0 });
    expect(await lijst()).toMatchObject([{ wat: 'Te veel betaald: €\u00a0444,06 terug van de werkgever' }]);
    await bijgeschreven(500_00, 'te veel subsidie');
    const invordering = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
    const open = (await invordering(ontvangst.readOntvangsten, { query: { open: 'ja' } })).body.ontvangsten[0];
    const verdeel = (bedragInCenten: Cents) =>
      invordering(ontvangst.settleOntvangst, {
        params: { ontvangstId: open?.id ?? '' },
        ruw: { command: 'assignOntvangst', kenmerk: zaak.kenmerk, bedragInCenten, reden: 'Gebeld met de werkgever.' },
      });
    expect(code(await verdeel(444_07))).toBe('meer-dan-open');
    expect((await verdeel(444_06)).body).toMatchObject({
      teVerdelenInCenten: 55_94,
      delen: [{ vordering: null, kenmerk: zaak.kenmerk, bedragInCenten: 444_06 }],
    });
    expect(await lees(zaak.id)).toMatchObject({ nogTeBetalenInCenten: 0, klokken: [] });
    expect(await lijst()).toEqual([]);
    expect(await taken()).toEqual([]);
    expect(code(await verdeel(1_00))).toBe('niets-open');
  });

  it('of a change that is not the end is told as taken off later months', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    await betaal(zaak.werkgever.id);
    await doe(zaak.id, { command: 'changeUren', vanaf: '2026-04-01', uren: 12 });
    expect((await neemBesluit(zaak.id, 'wijzigen')).subsidie?.teVeelInCenten).toBe(408_05);
    const [brief] = (await brieven(persoon)).filter(({ soort }) => soort === 'loonkostensubsidie-werkgever');
    expect(brief?.tekst).toContain('We trekken het af van de volgende maanden');
    expect((await lees(zaak.id)).klokken.map(({ wat }) => wat).join()).not.toContain('Te veel');
  });
});

describe('who works', () => {
  it('sees what their employer gets and until when, of themselves only', async () => {
    const persoon = await iemand();
    const eigen = async (wie: string) =>
      (await (await proef.alsInwoner(wie, proef.veenrade))(contract.readEigenLoonkostensubsidies)).body
        .loonkostensubsidies;
    expect(await eigen(persoon)).toEqual([]);
    const zaak = await verleend(persoon);
    const baan = { werkgever: zaak.werkgever.naam, functie: 'Medewerker groen', vanaf: '2026-03-01' };
    expect(await eigen(persoon)).toEqual([{ ...baan, id: zaak.id, stand: 'loopt', totEnMet: null }]);
    await stop(zaak.id, '2026-04-30');
    expect(await eigen(persoon)).toMatchObject([{ ...baan, stand: 'gestopt', totEnMet: '2026-04-30' }]);
    const anders = await maakSubsidie(coach, persoon);
    expect((await eigen(persoon))[0]).toMatchObject({ stand: 'gevraagd', werkgever: anders.werkgever.naam });
    await doe(anders.id, { command: 'withdrawAanvraag', reden: 'De baan gaat niet door.' });
    expect(await eigen(persoon)).toHaveLength(1);
    expect(await eigen(await iemand())).toEqual([]);
  });
});
