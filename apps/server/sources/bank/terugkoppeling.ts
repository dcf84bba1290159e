import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import type { XmlElement } from 'libxml2-wasm';
import { centenUit, metXml, type Schema, schemafouten, tekstOp, vind } from './xml.ts';

/** A payment that the bank refused or that came back. */
export interface Terugkomst {
  readonly endToEndId: string;
  readonly bedragInCenten: number | undefined;
  readonly op: IsoDate | undefined;
  /** Reason code of ISO 20022, `AC04` account closed. */
  readonly reden: string;
}

export interface Bankbericht {
  readonly soort: 'camt.053' | 'pain.002';
  /** Message id that the bank gave; the same one is never handled twice. */
  readonly berichtId: string;
  readonly terug: readonly Terugkomst[];
  /** End-to-end ids of payments that were booked. */
  readonly bevestigd: readonly string[];
}

export type Leesresultaat =
  | { readonly ok: true; readonly bericht: Bankbericht }
  | { readonly ok: false; readonly reden: string };

/** Reads a statement (camt.053.001.08) or a status report (pain.002.001.10). Bad files give a reason in Dutch. */
export function leesBankbericht(inhoud: Uint8Array): Leesresultaat {
  if (hasDoctype(inhoud)) return { ok: false, reden: 'Dit bestand heeft een DOCTYPE. Een bankbestand heeft dat niet.' };
  let naamruimte: string | undefined;
  try {
    naamruimte = metXml(inhoud, (root) => root.namespaceUri || undefined);
  } catch {
    return { ok: false, reden: 'Dit bestand is geen geldige XML.' };
  }
  if (naamruimte === 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08')
    return lees(inhoud, 'camt.053.001.08', leesCamt053);
  if (naamruimte === 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10')
    return lees(inhoud, 'EPC132-08_2025_V1.0_pain.002.001.10', leesPain002);
  return { ok: false, reden: 'Dit is geen camt.053.001.08 en geen pain.002.001.10.' };
}

/** A doctype anywhere, also in an encoding of two or four bytes a letter: those only have zeroes in between. */
function hasDoctype(inhoud: Uint8Array): boolean {
  const tekst = Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength).toString('latin1');
  return tekst.replaceAll('\0', '').includes('<!DOCTYPE');
}

function lees(inhoud: Uint8Array, schema: Schema, reader: (root: XmlElement) => Bankbericht): Leesresultaat {
  const fouten = schemafouten(inhoud, schema);
  if (fouten.length > 0)
    return { ok: false, reden: `Dit bestand past niet bij zijn schema: ${fouten.slice(0, 3).join('; ')}.` };
  return { ok: true, bericht: metXml(inhoud, reader) };
}

/** Entries of a statement: a credit with a return reason is a payment of ours that came back; a booked debit confirms. */
function leesCamt053(root: XmlElement): Bankbericht {
  const terug: Terugkomst[] = [];
  const bevestigd: string[] = [];
  for (const regel of vind(root, 'BkToCstmrStmt/Stmt/Ntry')) {
    const op = datumVan(tekstOp(regel, 'BookgDt/Dt') ?? tekstOp(regel, 'BookgDt/DtTm'));
    const bij = tekstOp(regel, 'CdtDbtInd') === 'CRDT';
    for (const detail of vind(regel, 'NtryDtls/TxDtls')) {
      const endToEndId = tekstOp(detail, 'Refs/EndToEndId');
      if (!endToEndId || endToEndId === 'NOTPROVIDED') continue;
      const reden = tekstOp(detail, 'RtrInf/Rsn/Cd') ?? tekstOp(detail, 'RtrInf/Rsn/Prtry');
      const bedrag = tekstOp(detail, 'Amt') ?? tekstOp(detail, 'AmtDtls/TxAmt/Amt') ?? tekstOp(regel, 'Amt');
      if (bij && reden)
        terug.push({ endToEndId, bedragInCenten: bedrag === undefined ? undefined : centenUit(bedrag), op, reden });
      else if (!bij) bevestigd.push(endToEndId);
    }
  }
  return { soort: 'camt.053', berichtId: tekstOp(root, 'BkToCstmrStmt/GrpHdr/MsgId') ?? '', terug, bevestigd };
}

/** A status report: what was rejected (RJCT) comes back, what was settled or accepted stays. */
function leesPain002(root: XmlElement): Bankbericht {
  const terug: Terugkomst[] = [];
  const bevestigd: string[] = [];
  const op = datumVan(tekstOp(root, 'CstmrPmtStsRpt/GrpHdr/CreDtTm'));
  for (const transactie of vind(root, 'CstmrPmtStsRpt/OrgnlPmtInfAndSts/TxInfAndSts')) {
    const endToEndId = tekstOp(transactie, 'OrgnlEndToEndId');
    if (!endToEndId) continue;
    const status = tekstOp(transactie, 'TxSts');
    const reden = tekstOp(transactie, 'StsRsnInf/Rsn/Cd') ?? tekstOp(transactie, 'StsRsnInf/Rsn/Prtry') ?? 'NARR';
    const bedrag = tekstOp(transactie, 'OrgnlTxRef/Amt/InstdAmt');
    if (status === 'RJCT')
      terug.push({ endToEndId, bedragInCenten: bedrag === undefined ? undefined : centenUit(bedrag), op, reden });
    else if (status === 'ACSC' || status === 'ACCC') bevestigd.push(endToEndId);
  }
  return { soort: 'pain.002', berichtId: tekstOp(root, 'CstmrPmtStsRpt/GrpHdr/MsgId') ?? '', terug, bevestigd };
}

const datumVan = (text: string | undefined): IsoDate | undefined =>
  parseDate(/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text ?? '')?.[0] ?? '');
