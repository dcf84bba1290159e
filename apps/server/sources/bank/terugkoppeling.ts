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

/** Money that somebody paid to our account. */
export interface Bijschrijving {
  readonly bedragInCenten: number;
  readonly op: IsoDate | undefined;
  /** Who paid, as the bank says; empty when it does not. */
  readonly naam: string;
  readonly iban: string | undefined;
  /** What they wrote with it, free text and reference. */
  readonly omschrijving: string;
  /** The reference of the bank: the same one is never booked twice. */
  readonly bankreferentie: string | undefined;
}

export interface Bankbericht {
  readonly soort: 'camt.053' | 'pain.002';
  /** Message id that the bank gave; the same one is never handled twice. */
  readonly berichtId: string;
  readonly terug: readonly Terugkomst[];
  /** End-to-end ids of payments that were booked. */
  readonly bevestigd: readonly string[];
  /** Money that came in and is none of ours that came back; a status report has none. */
  readonly bij: readonly Bijschrijving[];
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

/**
 * Entries of a statement that are booked: a credit with a return reason is a payment of ours that came back, any other
 * credit is money that somebody paid; a debit confirms.
 */
function leesCamt053(root: XmlElement): Bankbericht {
  const terug: Terugkomst[] = [];
  const bevestigd: string[] = [];
  const bij: Bijschrijving[] = [];
  for (const regel of vind(root, 'BkToCstmrStmt/Stmt/Ntry')) {
    const op = datumVan(tekstOp(regel, 'BookgDt/Dt') ?? tekstOp(regel, 'BookgDt/DtTm'));
    const isBij = tekstOp(regel, 'CdtDbtInd') === 'CRDT';
    const details = vind(regel, 'NtryDtls/TxDtls');
    for (const detail of details) {
      const endToEndId = tekstOp(detail, 'Refs/EndToEndId');
      const ons = endToEndId && endToEndId !== 'NOTPROVIDED' ? endToEndId : undefined;
      const reden = tekstOp(detail, 'RtrInf/Rsn/Cd') ?? tekstOp(detail, 'RtrInf/Rsn/Prtry');
      const bedrag = tekstOp(detail, 'Amt') ?? tekstOp(detail, 'AmtDtls/TxAmt/Amt') ?? tekstOp(regel, 'Amt');
      const cents = bedrag === undefined ? undefined : centenUit(bedrag);
      if (isBij && reden && ons) terug.push({ endToEndId: ons, bedragInCenten: cents, op, reden });
      else if (isBij) bij.push(...bijschrijving(regel, detail, op, cents));
      else if (ons) bevestigd.push(ons);
    }
    if (isBij && details.length === 0)
      bij.push(...bijschrijving(regel, regel, op, centenUit(tekstOp(regel, 'Amt') ?? '')));
  }
  const berichtId = tekstOp(root, 'BkToCstmrStmt/GrpHdr/MsgId') ?? '';
  return { soort: 'camt.053', berichtId, terug, bevestigd, bij };
}

/** @param detail the part of the entry, or the entry itself when the bank gives no parts */
function bijschrijving(
  regel: XmlElement,
  detail: XmlElement,
  op: IsoDate | undefined,
  bedragInCenten: number | undefined,
): Bijschrijving[] {
  // an entry that is only expected is not money yet
  if (!bedragInCenten || (tekstOp(regel, 'Sts/Cd') ?? 'BOOK') !== 'BOOK') return [];
  const omschrijving = [
    ...vind(detail, 'RmtInf/Ustrd').map(({ content }) => content.trim()),
    ...vind(detail, 'RmtInf/Strd/CdtrRefInf/Ref').map(({ content }) => content.trim()),
    tekstOp(detail, 'AddtlTxInf') ?? tekstOp(regel, 'AddtlNtryInf') ?? '',
  ];
  return [
    {
      ...{ bedragInCenten, op },
      naam: tekstOp(detail, 'RltdPties/Dbtr/Pty/Nm') ?? tekstOp(detail, 'RltdPties/Dbtr/Nm') ?? '',
      iban: tekstOp(detail, 'RltdPties/DbtrAcct/Id/IBAN'),
      omschrijving: omschrijving.filter((text) => text !== '').join(' '),
      bankreferentie:
        tekstOp(detail, 'Refs/AcctSvcrRef') ?? (detail === regel ? tekstOp(regel, 'AcctSvcrRef') : undefined),
    },
  ];
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
  return {
    soort: 'pain.002',
    berichtId: tekstOp(root, 'CstmrPmtStsRpt/GrpHdr/MsgId') ?? '',
    terug,
    bevestigd,
    bij: [],
  };
}

const datumVan = (text: string | undefined): IsoDate | undefined =>
  parseDate(/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text ?? '')?.[0] ?? '');
