import { euro } from '@meedoen/casework/opmaak';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as contract from '@meedoen/contract/besluit';
import { importBankbestand } from '@meedoen/contract/betaalrun';
import * as bezwaar from '@meedoen/contract/bezwaar';
import { readEigenBrieven, readEigenOverzicht, readEigenRechten } from '@meedoen/contract/eigen';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { addDays } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { systeemregels } from '../../test/bewijs.ts';
import { DAGEN, dwangsomproef } from '../../test/dwangsomproef.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { herbouwBesluit } from './store.ts';

// A dwangsom from the letter of the resident to the bank: Awb 4:17 to 4:20 and 4:85 to 4:93, amounts of the text of 2026.

const { proef, als, aangevraagd, inGebreke, wijsAf, besluiten, taken, stelVast, betaal, saldo, dagelijks } =
  dwangsomproef();

describe('decided too late', () => {
  it('asks for its besluit by itself, is signed by a second person, and is paid whole by the day run', async () => {
    const zaak = await aangevraagd('Anna Wacht');
    const { persoon, zelf, params, zaak: id } = zaak;
    await inGebreke(zaak);
    await wijsAf(zaak, addDays(DAGEN.eersteDag, 15));

    const [voorstel] = await besluiten(persoon);
    expect(voorstel).toMatchObject({ status: 'concept', zaak: id, bezwaar: null });
    expect(await taken(persoon)).toEqual([
      {
        titel: `Dwangsom vaststellen: ${euro(357_00)}, 15 dagen te laat`,
        uiterlijk: '2026-06-16',
        bron: voorstel?.id,
        klaar: false,
      },
    ]);
    // nothing of it is seen outside before it is made known
    expect((await zelf(aanvraag.readAanvraag, { params })).body.dwangsombesluit).toBeNull();
    expect((await zelf(contract.readBesluit, { params: { besluitId: voorstel?.id ?? '' } })).status).toBe(404);

    const besluitId = voorstel?.id ?? '';
    const lijst = (
      await als('9901', 'inkomensconsulent')(readWerkvoorraad, { query: { soort: 'herziening', aantal: 100 } })
    ).body;
    expect(lijst.regels.find((regel) => regel.persoon === persoon)).toMatchObject({
      ...{ zaak: besluitId, laatsteDag: '2026-06-16', wettelijk: true },
    });
    const gelezen = (await als('9901', 'inkomensconsulent')(contract.readBesluit, { params: { besluitId } })).body;
    expect(gelezen).toMatchObject({ briefOntbreekt: null, verouderd: false, vraagt: ['dwangsom'] });
    expect(gelezen.vierOgen.nodig).toBe(true);
    expect(gelezen.dwangsom).toMatchObject({
      ...{ over: 'aanvraag', beslissenUiterlijk: DAGEN.laatsteDag, ingebrekestelling: DAGEN.ingebreke },
      ...{ eersteDag: DAGEN.eersteDag, laatsteDag: '2026-06-02', geeindigdOp: '2026-06-03', dagen: 15 },
      treden: [
        { dagen: 14, perDagInCenten: 23_00, bedragInCenten: 322_00 },
        { dagen: 1, perDagInCenten: 35_00, bedragInCenten: 35_00 },
      ],
      ...{ verbeurdInCenten: 357_00, bedragInCenten: 357_00, vaststellenUiterlijk: '2026-06-16' },
      waarom: { value: 357_00, article: 'Awb art. 4:18' },
    });

    const consulent = als('9901', 'inkomensconsulent');
    expect((await consulent(contract.proposeBesluit, { params: { besluitId }, body: {} })).body.status).toBe(
      'voorgesteld',
    );
    const zelfde = await consulent(contract.approveBesluit, { params: { besluitId }, body: {} });
    expect(zelfde.probleem?.errors?.[0]?.code).toBe('vier-ogen');
    const klaar = await als('9901', 'tweede')(contract.approveBesluit, { params: { besluitId }, body: {} });
    expect(klaar.body).toMatchObject({ status: 'bekendgemaakt', bezwaarTot: '2026-07-15' });
    expect(await saldo(persoon)).toEqual({ dwangsomlast: 357_00, 'te-betalen-dwangsom': -357_00 });
    expect((await taken(persoon))[0]?.klaar).toBe(true);
    await proef().systeem(async (tx) =>
      expect(await herbouwBesluit(tx, besluitId)).toMatchObject({ status: 'bekendgemaakt' }),
    );

    const brieven = (await zelf(readEigenBrieven, {})).body.brieven;
    const brief = brieven.find(({ onderwerp }) => onderwerp === 'Je krijgt geld omdat wij te laat waren');
    // no months, and so nothing to compute again
    expect(brief).toMatchObject({ besluit: besluitId, narekenen: false });
    const stand = { id: besluitId, bedragInCenten: 357_00, betalenUiterlijk: '2026-07-15', betaaldOp: null };
    expect((await zelf(aanvraag.readAanvraag, { params })).body.dwangsombesluit).toMatchObject(stand);
    expect((await zelf(readEigenRechten, {})).body.dwangsommen).toMatchObject([stand]);
    expect((await zelf(readEigenOverzicht, {})).body.dwangsommen).toMatchObject([stand]);

    // a claim that is paid off in parts, and the rent: of the bijstand, and of nothing else (decision 95)
    await proef().systeem(async (tx) => {
      const { veenrade } = proef();
      const eigen = { uitvoerder: veenrade.id, gemeente: '9901', persoon, geldig: '[2026-01-01,)' };
      const vordering = uuidv7();
      await tx`insert into vordering ${tx({
        ...{ id: vordering, uitvoerder: veenrade.id, gemeente: '9901', persoon, kenmerk: 'VO-2026-000999' },
        ...{ herkomst: 'art-58-lid-1', reden: '', maanden: '[]', ontstaan_op: '2026-01-01', op: proef().klok.nu() },
      })}`;
      const afspraak = { ...eigen, begunstigde: 'Veenrade', bedrag_in_centen: 50_00 };
      await tx`insert into bestemming ${tx({ ...afspraak, id: uuidv7(), volgorde: 1, soort: 'aflossing', vordering })}`;
      const huur = { ...afspraak, id: uuidv7(), volgorde: 2, soort: 'derde', iban: 'NL91ABNA0417164300' };
      await tx`insert into bestemming ${tx(huur)}`;
    });
    proef().klok.verzet('2026-06-05');
    const [betaling, ...meer] = (await betaal('9901')).filter((each) => each.persoon === persoon);
    expect(meer).toEqual([]);
    expect(betaling).toMatchObject({ bedrag: 357_00, omschrijving: expect.stringContaining('Dwangsom B') });
    expect(await saldo(persoon)).toEqual({ bank: -357_00, dwangsomlast: 357_00 });
    expect((await zelf(readEigenRechten, {})).body.dwangsommen).toMatchObject([{ ...stand, betaaldOp: '2026-06-05' }]);
    // what is paid is not paid again
    proef().klok.verzet('2026-06-08');
    expect((await betaal('9901')).filter((each) => each.persoon === persoon)).toEqual([]);

    const terug = new TextEncoder().encode(teruggekomen(betaling?.e2e ?? '', '357.00'));
    const gelezenTerug = await als('9901', 'betaalbeheer')(importBankbestand, {
      query: { naam: 'terug.xml' },
      inhoud: terug,
    });
    expect(gelezenTerug.body).toMatchObject({ teruggekomen: 1 });
    expect(await saldo(persoon)).toEqual({ dwangsomlast: 357_00, 'te-betalen-dwangsom': -357_00 });
    expect((await zelf(readEigenRechten, {})).body.dwangsommen).toMatchObject([{ betaaldOp: null }]);
  });

  it('is told apart by gemeente: Waterkant asks no second person, its own run pays it, and both ledgers sum to zero', async () => {
    const zaak = await aangevraagd('Bea Water', '9911');
    await inGebreke(zaak);
    await wijsAf(zaak, addDays(DAGEN.eersteDag, 1));
    const [voorstel] = await besluiten(zaak.persoon);
    expect(await stelVast('9911', voorstel?.id ?? '')).toMatchObject({ status: 'bekendgemaakt' });
    expect((await betaal('9901')).filter(({ persoon }) => persoon === zaak.persoon)).toEqual([]);
    expect((await betaal('9911')).filter(({ persoon }) => persoon === zaak.persoon)).toMatchObject([{ bedrag: 23_00 }]);
    for (const { id } of [proef().veenrade, proef().waterkant])
      await proef().systeem(async (tx) => {
        const stand = await grootboekstand(tx, id);
        expect(stand.length).toBeGreaterThan(0);
        expect(stand.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
      });
    const vreemd = await als('9901', 'inkomensconsulent')(contract.readBesluit, {
      params: { besluitId: voorstel?.id ?? '' },
    });
    expect(vreemd.status).toBe(404);
  });

  it.each([
    [0, undefined],
    [1, euro(23_00)],
  ])('%i days that count: %s', async (dagen, bedrag) => {
    const zaak = await aangevraagd(`Cato ${dagen}`);
    await inGebreke(zaak);
    await wijsAf(zaak, addDays(DAGEN.eersteDag, dagen));
    expect((await taken(zaak.persoon)).map(({ titel }) => titel)).toEqual(
      bedrag ? [`Dwangsom vaststellen: ${bedrag}, 1 dag te laat`] : [],
    );
  });

  it('of a letter that is entered after the decision the besluit is asked then; only staff date a letter', async () => {
    const zaak = await aangevraagd('Dora Post');
    await wijsAf(zaak, '2026-06-03');
    const { params, zelf, persoon } = zaak;
    const eigen = { params, body: { ontvangenOp: DAGEN.ingebreke } };
    expect((await zelf(aanvraag.registerIngebrekestelling, eigen)).probleem?.errors?.[0]?.code).toBe('niet-vandaag');
    expect((await zelf(aanvraag.registerIngebrekestelling, { params, body: {} })).probleem?.errors?.[0]?.code).toBe(
      'al-besloten',
    );
    const consulent = als('9901', 'inkomensconsulent');
    const uit = await consulent(aanvraag.registerIngebrekestelling, eigen);
    expect(uit.probleem).toBeUndefined();
    expect(uit.body.dwangsombesluit).toMatchObject({ status: 'concept', dagen: 15, bedragInCenten: 357_00 });
    expect(await besluiten(persoon)).toHaveLength(1);
  });

  it('of an aanvraag that was withdrawn the days until then are owed', async () => {
    const zaak = await aangevraagd('Eva Weg');
    await inGebreke(zaak);
    proef().klok.verzet(addDays(DAGEN.eersteDag, 5));
    await zaak.zelf(aanvraag.withdrawAanvraag, { params: zaak.params, body: {} });
    const [voorstel] = await besluiten(zaak.persoon);
    expect(await stelVast('9901', voorstel?.id ?? '')).toMatchObject({
      status: 'bekendgemaakt',
      dwangsom: { dagen: 5, geeindigdOp: '2026-05-24', bedragInCenten: 115_00 },
    });
    expect(await saldo(zaak.persoon)).toEqual({ dwangsomlast: 115_00, 'te-betalen-dwangsom': -115_00 });
  });
});

describe('not decided at all', () => {
  it('is proposed by the daily look once 42 days are over, once, and not again after the decision', async () => {
    const zaak = await aangevraagd('Fien Lang', '9911');
    await inGebreke(zaak);
    for (const [dag, aantal] of [
      [41, 0],
      [42, 1],
      [43, 1],
    ] as const) {
      proef().klok.verzet(addDays(DAGEN.eersteDag, dag));
      await dagelijks('9911');
      expect(await besluiten(zaak.persoon), `day ${dag}`).toHaveLength(aantal);
    }
    expect((await systeemregels(proef(), proef().waterkant, zaak.persoon)).join()).toContain(
      'Bewaking van termijnen: Nagekeken of wij te laat zijn met een besluit',
    );
    const [voorstel] = await besluiten(zaak.persoon);
    const vast = await stelVast('9911', voorstel?.id ?? '');
    expect(vast.dwangsom).toMatchObject({ dagen: 42, geeindigdOp: null, bedragInCenten: 1442_00 });
    await wijsAf(zaak, addDays(DAGEN.eersteDag, 60));
    await dagelijks('9911');
    expect(await besluiten(zaak.persoon)).toHaveLength(1);
    const consulent = als('9911', 'inkomensconsulent');
    const opnieuw = await consulent(contract.startVoorstel, {
      body: { soort: 'dwangsom-vaststellen', zaak: zaak.zaak },
    });
    expect(opnieuw.probleem?.errors?.[0]?.code ?? opnieuw.probleem).toBe('al-vastgesteld');
  });
});

describe('nothing owed', () => {
  it('needs a ground of the law and a reason; a granted objection proposes it again and it is paid', async () => {
    const zaak = await aangevraagd('Gea Bezwaar', '9911');
    await inGebreke(zaak);
    await wijsAf(zaak, addDays(DAGEN.eersteDag, 3));
    const [voorstel] = await besluiten(zaak.persoon);
    const params = { besluitId: voorstel?.id ?? '' };
    const consulent = als('9911', 'inkomensconsulent');
    const zonder = await consulent(contract.editVoorstel, { params, body: { geenDwangsom: 'onredelijk-laat' } });
    expect(zonder.body.dwangsom).toMatchObject({
      verbeurdInCenten: 69_00,
      bedragInCenten: 0,
      waarom: { article: 'Awb art. 4:17 lid 5 a' },
    });
    const teVroeg = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(teVroeg.probleem?.errors?.[0]?.code).toBe('geen-dwangsom-zonder-reden');
    const motivering = 'U liet ons pas na twee jaar weten dat wij te laat waren.';
    await consulent(contract.editVoorstel, { params, body: { motivering } });
    expect(await stelVast('9911', params.besluitId)).toMatchObject({ status: 'bekendgemaakt' });
    expect(await saldo(zaak.persoon)).toEqual({});
    const brieven = (await zaak.zelf(readEigenBrieven, {})).body.brieven;
    expect(brieven.map(({ onderwerp }) => onderwerp)).toContain('Je krijgt geen geld voor het wachten');

    const { body } = await zaak.zelf(bezwaar.submitBezwaar, {
      body: { besluit: params.besluitId, gronden: 'Ik schreef na zes dagen.' },
    });
    const behandelaar = als('9911', 'bezwaarbehandelaar');
    for (const opdracht of [
      { command: 'takeUpBezwaar' },
      { command: 'waiveHoren', grond: 'geheel-tegemoet', reden: 'De inwoner krijgt gelijk.' },
      {
        ...{ command: 'decideBezwaar', dictum: 'gegrond', motivering: 'De brief kwam op tijd.' },
        ...{ uitvoering: 'Stel de dwangsom vast.', rechtbank: 'Rechtbank Midden-Nederland' },
      },
    ]) {
      const uit = await behandelaar(bezwaar.processBezwaar, { params: { bezwaarId: body.id }, ruw: opdracht });
      expect(uit.probleem).toBeUndefined();
    }
    const tweede = (await besluiten(zaak.persoon))[1];
    expect(await stelVast('9911', tweede?.id ?? '')).toMatchObject({ dwangsom: { bedragInCenten: 69_00 } });
    expect(await saldo(zaak.persoon)).toEqual({ dwangsomlast: 69_00, 'te-betalen-dwangsom': -69_00 });
  });
});

describe('an objection that was decided too late (Awb 7:14)', () => {
  it('gives its own besluit with its own letter, and is shown with the objection', async () => {
    const zaak = await aangevraagd('Hanna Traag', '9911');
    const besluit = await wijsAf(zaak, '2026-03-09');
    const { body } = await zaak.zelf(bezwaar.submitBezwaar, { body: { besluit, gronden: 'Het loon is lager.' } });
    const params = { bezwaarId: body.id };
    // objection until 20 April, then six weeks: 1 June (Awb 7:10 lid 1); the letter of the day after gives until 16 June
    expect(body.klok.laatsteDag).toBe('2026-06-01');
    const behandelaar = als('9911', 'bezwaarbehandelaar');
    proef().klok.verzet('2026-06-02');
    expect((await zaak.zelf(bezwaar.registerTeLaat, { params, body: {} })).probleem).toBeUndefined();
    proef().klok.verzet('2026-06-20');
    for (const opdracht of [
      { command: 'takeUpBezwaar' },
      { command: 'waiveHoren', grond: 'kennelijk-ongegrond', reden: 'De loonstrook is duidelijk.' },
      {
        ...{ command: 'decideBezwaar', dictum: 'ongegrond', motivering: 'Het loon staat op de strook.' },
        rechtbank: 'Rechtbank Midden-Nederland',
      },
    ])
      expect((await behandelaar(bezwaar.processBezwaar, { params, ruw: opdracht })).probleem).toBeUndefined();
    const [voorstel] = await besluiten(zaak.persoon);
    expect(voorstel).toMatchObject({ status: 'concept', zaak: null, bezwaar: body.id });
    const vast = await stelVast('9911', voorstel?.id ?? '');
    expect(vast).toMatchObject({
      status: 'bekendgemaakt',
      bezwaar: body.id,
      dwangsom: { over: 'bezwaar', eersteDag: '2026-06-17', dagen: 3, bedragInCenten: 69_00 },
    });
    expect(JSON.stringify(vast.brief)).toContain('artikel 7:14 Algemene wet bestuursrecht');
    expect((await zaak.zelf(bezwaar.readBezwaar, { params })).body.dwangsombesluit).toMatchObject({
      over: 'bezwaar',
      bedragInCenten: 69_00,
    });
  });

  it('leaves no unexpected errors', () => {
    expect(proef().fouten).toEqual([]);
  });
});

const teruggekomen = (endToEndId: string, euro: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-06-08T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-06-07</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-08</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
