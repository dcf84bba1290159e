/** Money that somebody pays to the account, as a test writes it down. */
export interface Bijschrijving {
  readonly bedrag: number;
  readonly naam?: string;
  readonly iban?: string;
  readonly omschrijving?: string;
  /** Of the bank: one of its own when nothing is said, none when null. */
  readonly referentie?: string | null;
}

let gemaakt = 0;
const volgende = () => {
  gemaakt += 1;
  return gemaakt;
};
const euro = (centen: number): string => (centen / 100).toFixed(2);

/** A statement (camt.053.001.08) with nothing but money that came in. @param op the day of the bank, `2026-11-24` */
export function bijschrijvingen(berichtId: string, op: string, bij: readonly Bijschrijving[]): Uint8Array {
  const regels = bij.map(({ bedrag, naam, iban, omschrijving, referentie = `${berichtId}-${volgende()}` }) => {
    const partijen = `<RltdPties>${naam ? `<Dbtr><Pty><Nm>${naam}</Nm></Pty></Dbtr>` : ''}${
      iban ? `<DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct>` : ''
    }</RltdPties>`;
    const refs = `<Refs>${referentie ? `<AcctSvcrRef>${referentie}</AcctSvcrRef>` : ''}<EndToEndId>NOTPROVIDED</EndToEndId></Refs>`;
    const tekst = omschrijving ? `<RmtInf><Ustrd>${omschrijving}</Ustrd></RmtInf>` : '';
    const geld = `<Amt Ccy="EUR">${euro(bedrag)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;
    return `<Ntry>${geld}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${op}</Dt></BookgDt>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls>${refs}${geld}${partijen}${tekst}</TxDtls></NtryDtls></Ntry>`;
  });
  const saldo = `<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${op}</Dt></Dt></Bal>`;
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>${berichtId}</MsgId><CreDtTm>${op}T18:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct>${saldo}
${regels.join('\n')}</Stmt></BkToCstmrStmt></Document>`);
}
