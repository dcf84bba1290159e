import { parseIban } from '@meedoen/casework/identificatie';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { banktekst, bedragTekst, el, groep, schemafouten } from './xml.ts';

export interface Overboeking {
  readonly endToEndId: string;
  readonly bedragInCenten: Cents;
  readonly naam: string;
  readonly iban: string;
  readonly omschrijving: string;
}

export interface Betaalopdracht {
  /** At most 35 characters, never used before. */
  readonly berichtId: string;
  readonly gemaaktOp: Date;
  readonly betaaldag: IsoDate;
  readonly betaler: { readonly naam: string; readonly iban: string };
  readonly overboekingen: readonly Overboeking[];
}

/**
 * A SEPA credit transfer file, ISO 20022 pain.001.001.09 by the rules of EPC132-08 (2025): level SEPA, charges SLEV,
 * one batch, category purpose SSBE (social security benefit).
 * @throws Error when an amount, IBAN or reference does not fit or the file fails its schema; then there is no file
 */
export function schrijfPain001(opdracht: Betaalopdracht): string {
  const { overboekingen, berichtId, betaler } = opdracht;
  if (overboekingen.length === 0) throw new Error('a payment file holds at least one payment');
  if (new Set(overboekingen.map((o) => o.endToEndId)).size !== overboekingen.length)
    throw new Error('an end-to-end id stands twice in one file');
  const totaal = overboekingen.reduce((sum, o) => sum + o.bedragInCenten, 0);
  const aantal = el('NbOfTxs', String(overboekingen.length));
  const som = el('CtrlSum', bedragTekst(totaal));
  const naam = el('Nm', banktekst(betaler.naam, 70));
  const kop = groep(
    'GrpHdr',
    el('MsgId', referentie(berichtId)),
    el('CreDtTm', opdracht.gemaaktOp.toISOString().slice(0, 19)),
    aantal,
    som,
    groep('InitgPty', naam),
  );
  const regels = overboekingen.map(overboeking).join('');
  const betaling = groep(
    'PmtInf',
    el('PmtInfId', referentie(berichtId)),
    el('PmtMtd', 'TRF'),
    el('BtchBookg', 'true'),
    aantal,
    som,
    groep('PmtTpInf', groep('SvcLvl', el('Cd', 'SEPA')), groep('CtgyPurp', el('Cd', 'SSBE'))),
    groep('ReqdExctnDt', el('Dt', opdracht.betaaldag)),
    groep('Dbtr', naam),
    groep('DbtrAcct', groep('Id', el('IBAN', goedeIban(betaler.iban)))),
    groep('DbtrAgt', groep('FinInstnId', groep('Othr', el('Id', 'NOTPROVIDED')))),
    el('ChrgBr', 'SLEV'),
    regels,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">${groep('CstmrCdtTrfInitn', kop, betaling)}</Document>\n`;
  const fouten = schemafouten(xml, 'EPC132-08_2025_V1.0_pain.001.001.09');
  if (fouten.length > 0) throw new Error(`payment file does not fit its schema: ${fouten.slice(0, 3).join('; ')}`);
  return xml;
}

function overboeking(o: Overboeking): string {
  if (!Number.isSafeInteger(o.bedragInCenten) || o.bedragInCenten < 1 || o.bedragInCenten > 99_999_999_999) {
    throw new Error(`payment ${o.endToEndId}: amount out of range`);
  }
  return groep(
    'CdtTrfTxInf',
    groep('PmtId', el('EndToEndId', referentie(o.endToEndId))),
    groep('Amt', `<InstdAmt Ccy="EUR">${bedragTekst(o.bedragInCenten)}</InstdAmt>`),
    groep('Cdtr', el('Nm', banktekst(o.naam, 70))),
    groep('CdtrAcct', groep('Id', el('IBAN', goedeIban(o.iban)))),
    groep('RmtInf', el('Ustrd', banktekst(o.omschrijving, 140))),
  );
}

function goedeIban(iban: string): string {
  const parsed = parseIban(iban);
  if (!parsed) throw new Error('an IBAN in the payment file is not valid');
  return parsed;
}

/** A reference: at most 35 of the characters banks take, no slash at an end and none twice. */
function referentie(text: string): string {
  if (!/^[A-Za-z0-9\-?:().,'+ ](?:[A-Za-z0-9\-?:().,'+ ]|\/(?!\/)){0,34}$/.test(text) || text.endsWith('/')) {
    throw new Error('a reference in the payment file does not fit');
  }
  return text;
}
