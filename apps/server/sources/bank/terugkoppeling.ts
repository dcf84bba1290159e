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
  /** Several payments of which the bank only says what they come to together. */
  readonly samen?: true;
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
  try {
    return { ok: true, bericht: metXml(inhoud, reader) };
  } catch (fout) {
    if (fout instanceof Onleesbaar) return { ok: false, reden: fout.message };
    throw fout;
  }
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
    const gekomen: XmlElement[] = [];
    for (const detail of details) {
      const endToEndId = tekstOp(detail, 'Refs/EndToEndId');
      const ons = endToEndId && endToEndId !== 'NOTPROVIDED' ? endToEndId : undefined;
      const reden = tekstOp(detail, 'RtrInf/Rsn/Cd') ?? tekstOp(detail, 'RtrInf/Rsn/Prtry');
      if (isBij && reden && ons)
        terug.push({ endToEndId: ons, bedragInCenten: bedragVan(detail, regel, details.length), op, reden });
      else if (isBij) gekomen.push(detail);
      else if (ons) bevestigd.push(ons);
    }
    if (isBij) bij.push(...bijschrijvingen(regel, details.length, gekomen, op));
  }
  const berichtId = tekstOp(root, 'BkToCstmrStmt/GrpHdr/MsgId') ?? '';
  return { soort: 'camt.053', berichtId, terug, bevestigd, bij };
}

/** What a part of an entry came to: only a part that is alone may say it by the entry. */
function bedragVan(detail: XmlElement, regel: XmlElement, delen: number): number | undefined {
  const eigen = tekstOp(detail, 'Amt') ?? tekstOp(detail, 'AmtDtls/TxAmt/Amt');
  const bedrag = eigen ?? (delen === 1 ? tekstOp(regel, 'Amt') : undefined);
  return bedrag === undefined ? undefined : centenUit(bedrag);
}

/**
 * The money of one entry, each payment once. Parts without an amount stay together, with the amount of the entry: who
 * collects looks at it.
 * @param delen parts of the entry. @param gekomen those that are none of ours that came back
 */
function bijschrijvingen(
  regel: XmlElement,
  delen: number,
  gekomen: readonly XmlElement[],
  op: IsoDate | undefined,
): Bijschrijving[] {
  // an entry that is only expected is not money yet
  if ((tekstOp(regel, 'Sts/Cd') ?? 'BOOK') !== 'BOOK' || (delen > 0 && gekomen.length === 0)) return [];
  const geheel = tekstOp(regel, 'AcctSvcrRef');
  const eigen = gekomen.map((detail) => tekstOp(detail, 'Refs/AcctSvcrRef'));
  const bedragen = gekomen.map((detail) => bedragVan(detail, regel, delen));
  if (delen === 0) return een(regel, [regel], op, centenUit(tekstOp(regel, 'Amt') ?? ''), geheel);
  if (bedragen.includes(undefined)) {
    const bekend = delen === gekomen.length ? centenUit(tekstOp(regel, 'Amt') ?? '') : undefined;
    if (bekend === undefined) throw new Onleesbaar('Een bijschrijving met een terugbetaling erin heeft geen bedragen.');
    return een(regel, gekomen, op, bekend, geheel ?? eigen.find((referentie) => referentie !== undefined)).map(
      (samen) => ({ ...samen, samen: true as const }),
    );
  }
  return gekomen.flatMap((detail, i) => {
    // banks repeat the reference of the entry in each part: its place makes it one of its own
    const referentie = eigen[i] ?? geheel;
    const alleen = delen === 1 || (eigen[i] !== undefined && eigen.indexOf(eigen[i]) === eigen.lastIndexOf(eigen[i]));
    const bankreferentie = referentie === undefined || alleen ? referentie : `${referentie}/${i + 1}`;
    return een(regel, [detail], op, bedragen[i], bankreferentie);
  });
}

/** @param delen the part of the entry, the parts that stay together, or the entry itself when the bank gives no parts */
function een(
  regel: XmlElement,
  delen: readonly XmlElement[],
  op: IsoDate | undefined,
  bedragInCenten: number | undefined,
  bankreferentie: string | undefined,
): Bijschrijving[] {
  if (!bedragInCenten) return [];
  const [eerste] = delen;
  const alleen = delen.length === 1 ? eerste : undefined;
  const omschrijving = delen.flatMap((deel) => [
    ...vind(deel, 'RmtInf/Ustrd').map(({ content }) => content.trim()),
    ...vind(deel, 'RmtInf/Strd/CdtrRefInf/Ref').map(({ content }) => content.trim()),
    tekstOp(deel, 'AddtlTxInf') ?? tekstOp(regel, 'AddtlNtryInf') ?? '',
  ]);
  return [
    {
      ...{ bedragInCenten, op },
      naam: (alleen && (tekstOp(alleen, 'RltdPties/Dbtr/Pty/Nm') ?? tekstOp(alleen, 'RltdPties/Dbtr/Nm'))) ?? '',
      iban: alleen && tekstOp(alleen, 'RltdPties/DbtrAcct/Id/IBAN'),
      omschrijving: [...new Set(omschrijving)].filter((text) => text !== '').join(' '),
      bankreferentie,
    },
  ];
}

/** What a file says cannot be known for sure; nothing of it is read. */
class Onleesbaar extends Error {}

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
