import { describe, expect, it } from 'vitest';
import { bijschrijvingen } from '../../test/bijschrijving.ts';
import { leesBankbericht } from './terugkoppeling.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const camt = (regels: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>AFSCHRIFT-1</MsgId><CreDtTm>2026-11-30T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-29</Dt></Dt></Bal>
${regels}</Stmt></BkToCstmrStmt></Document>`;

const regel = (
  soort: 'CRDT' | 'DBIT',
  id: string,
  reden?: string,
) => `<Ntry><Amt Ccy="EUR">631.27</Amt><CdtDbtInd>${soort}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-11-30</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="EUR">631.27</Amt><CdtDbtInd>${soort}</CdtDbtInd>
${reden ? `<RtrInf><Rsn><Cd>${reden}</Cd></Rsn></RtrInf>` : ''}</TxDtls></NtryDtls></Ntry>`;

const pain002 = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>STATUS-1</MsgId><CreDtTm>2026-11-27T10:00:00</CreDtTm><DbtrAgt><FinInstnId><BICFI>INGBNL2AXXX</BICFI></FinInstnId></DbtrAgt></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>MR-1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>MR-1</OrgnlPmtInfId>
<TxInfAndSts><OrgnlEndToEndId>B-7</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Orgtr><Id><OrgId><AnyBIC>INGBNL2AXXX</AnyBIC></OrgId></Id></Orgtr><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
</CstmrPmtStsRpt></Document>`;

describe('money that came in', () => {
  it('is read with who paid, what they wrote and the reference of the bank; what is expected is not money yet', () => {
    const xml = new TextDecoder().decode(
      bijschrijvingen('IN-1', '2026-11-24', [
        {
          bedrag: 12_34,
          naam: 'S. Brouwer',
          iban: 'NL91ABNA0417164300',
          omschrijving: 'VO-2026-000123',
          referentie: 'X1',
        },
        { bedrag: 1_00, referentie: null },
      ]),
    );
    const lees = (text: string) => leesBankbericht(new TextEncoder().encode(text));
    const gelezen = lees(xml);
    expect(gelezen).toMatchObject({ ok: true, bericht: { terug: [], bevestigd: [] } });
    expect(gelezen.ok && gelezen.bericht.bij).toEqual([
      {
        ...{ bedragInCenten: 12_34, op: '2026-11-24', naam: 'S. Brouwer', iban: 'NL91ABNA0417164300' },
        ...{ omschrijving: 'VO-2026-000123', bankreferentie: 'X1' },
      },
      {
        bedragInCenten: 1_00,
        op: '2026-11-24',
        naam: '',
        iban: undefined,
        omschrijving: '',
        bankreferentie: undefined,
      },
    ]);
    const verwacht = lees(xml.replaceAll('<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>'));
    expect(verwacht.ok && verwacht.bericht.bij).toEqual([]);
    const zonderDelen = lees(xml.replace(/<NtryDtls>.*?<\/NtryDtls>/gs, ''));
    expect(zonderDelen.ok && zonderDelen.bericht.bij.map(({ bedragInCenten }) => bedragInCenten)).toEqual([
      12_34, 1_00,
    ]);
  });

  const post = (refs: string, delen: readonly string[]) =>
    camt(`<Ntry><Amt Ccy="EUR">300.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-11-30</Dt></BookgDt>${refs}<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls>${delen.map((deel) => `<TxDtls>${deel}</TxDtls>`).join('')}</NtryDtls></Ntry>`);
  const gekomen = (xml: string) => {
    const gelezen = leesBankbericht(bytes(xml));
    expect(gelezen).toMatchObject({ ok: true });
    return gelezen.ok ? gelezen.bericht.bij : [];
  };
  const REF = '<AcctSvcrRef>NTRY-1</AcctSvcrRef>';
  const tekst = (omschrijving: string) => `<RmtInf><Ustrd>${omschrijving}</Ustrd></RmtInf>`;
  const geld = (bedrag: string) => `<Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;

  it('of an entry with one part has the reference and the amount of the entry where the part has none', () => {
    expect(gekomen(post(REF, [tekst('VO-2026-000123')]))).toMatchObject([
      { bedragInCenten: 300_00, bankreferentie: 'NTRY-1', omschrijving: 'VO-2026-000123' },
    ]);
  });

  it('of an entry with parts without an amount is booked once, together, to be looked at', () => {
    const delen = ['een', 'twee', 'drie'].map((wat) => tekst(`VO-2026-000123 ${wat}`));
    expect(gekomen(post(REF, delen))).toEqual([
      {
        ...{ bedragInCenten: 300_00, op: '2026-11-30', naam: '', iban: undefined, bankreferentie: 'NTRY-1' },
        ...{ omschrijving: 'VO-2026-000123 een VO-2026-000123 twee VO-2026-000123 drie', samen: true },
      },
    ]);
  });

  it('of an entry with parts has a reference for each part, also where the bank repeats one', () => {
    const delen = ['100.00', '200.00'].map((bedrag) => `<Refs><AcctSvcrRef>NTRY-1</AcctSvcrRef></Refs>${geld(bedrag)}`);
    const verwacht = [
      { bedragInCenten: 100_00, bankreferentie: 'NTRY-1/1' },
      { bedragInCenten: 200_00, bankreferentie: 'NTRY-1/2' },
    ];
    expect(gekomen(post(REF, delen))).toMatchObject(verwacht);
    expect(gekomen(post(REF, ['100.00', '200.00'].map(geld)))).toMatchObject(verwacht);
    const eigen = ['A', 'B'].map((ref) => `<Refs><AcctSvcrRef>${ref}</AcctSvcrRef></Refs>${geld('150.00')}`);
    expect(gekomen(post(REF, eigen)).map(({ bankreferentie }) => bankreferentie)).toEqual(['A', 'B']);
  });

  it('is refused where what came back stands between parts without amounts', () => {
    const terug = `<Refs><EndToEndId>B-1</EndToEndId></Refs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>`;
    const gelezen = leesBankbericht(bytes(post(REF, [terug, tekst('een')])));
    expect(gelezen).toMatchObject({ ok: false, reden: expect.stringContaining('geen bedragen') });
  });
});

describe('what the bank sends back', () => {
  it('finds a returned payment in a statement, with its reason and day', () => {
    const read = leesBankbericht(
      bytes(camt(regel('CRDT', 'B-1', 'AC04') + regel('DBIT', 'B-2') + regel('CRDT', 'vreemd'))),
    );
    expect(read).toEqual({
      ok: true,
      bericht: {
        soort: 'camt.053',
        berichtId: 'AFSCHRIFT-1',
        terug: [{ endToEndId: 'B-1', bedragInCenten: 63127, op: '2026-11-30', reden: 'AC04' }],
        bevestigd: ['B-2'],
        // nobody was paid under that name: it is money that came in
        bij: [expect.objectContaining({ bedragInCenten: 63127, op: '2026-11-30' })],
      },
    });
  });

  it('finds a rejected payment in a status report', () => {
    const read = leesBankbericht(bytes(pain002));
    expect(read).toEqual({
      ok: true,
      bericht: {
        soort: 'pain.002',
        berichtId: 'STATUS-1',
        terug: [{ endToEndId: 'B-7', bedragInCenten: undefined, op: '2026-11-27', reden: 'AC01' }],
        bevestigd: [],
        bij: [],
      },
    });
  });

  it.each([
    ['no XML', 'hello', 'geen geldige XML'],
    ['another kind', '<a xmlns="urn:x"/>', 'geen camt.053'],
    ['broken by its schema', camt('<Ntry/>'), 'past niet bij zijn schema'],
    ['a doctype', '<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'DOCTYPE'],
    ['empty', '', 'geen geldige XML'],
  ])('refuses %s with a reason', (_, text, reden) => {
    const read = leesBankbericht(bytes(text));
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.reden).toContain(reden);
  });
});

describe('a file that means harm', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  const met = (begin: string, id = '&x;') => camt(regel('DBIT', id)).replace('?>', `?>${begin}`);
  const EXTERN = '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const LACHEN = `<!DOCTYPE Document [<!ENTITY a0 "ha">${Array.from(
    { length: 20 },
    (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
  ).join('')}<!ENTITY x "&a20;">]>`;
  it.each([
    ['an entity from a file', bytes(met(EXTERN))],
    ['an entity that grows without end', bytes(met(LACHEN))],
    ['a doctype far from the beginning', bytes(met(`<!-- ${'x'.repeat(5000)} -->${EXTERN}`))],
    ['a doctype in another encoding', utf16(met(EXTERN))],
    ['growth in another encoding', utf16(met(LACHEN))],
    ['a doctype without anything in it', bytes(met('<!DOCTYPE Document>', 'B-1'))],
  ])('is not read: %s', (_, inhoud) => {
    const begin = performance.now();
    const read = leesBankbericht(inhoud);
    expect(read).toMatchObject({ ok: false, reden: expect.stringContaining('DOCTYPE') });
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('is read in another encoding when nothing is wrong with it', () => {
    expect(leesBankbericht(utf16(camt(regel('DBIT', 'B-2'))))).toMatchObject({ ok: true });
  });

  it('has no day when its day is none of ours', () => {
    const vreemd = camt(regel('CRDT', 'B-1', 'AC04')).replaceAll('2026-11-30</Dt>', '12026-11-30</Dt>');
    expect(leesBankbericht(bytes(vreemd))).toMatchObject({ ok: true, bericht: { terug: [{ op: undefined }] } });
  });
});
