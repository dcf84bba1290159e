import { nederlandseIban } from '@meedoen/casework/identificatie';
import { uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving } from './proefomgeving.ts';

/** Somebody of whom a run pays something. */
interface Ontvanger {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly recht: string;
  readonly naam: string;
}

/** A payment of a run with its line and the file that takes it to the bank. @returns its id at the bank */
export async function metBetaling(proef: Proefomgeving, run: string, wie: Ontvanger): Promise<string> {
  const { recht, naam, ...eigen } = wie;
  const regel = uuidv7();
  const endToEndId = `${regel.replaceAll('-', '')}-1`;
  const iban = nederlandseIban('TEST', 44_444);
  const inhoud = Buffer.from(`<Nm>${naam}</Nm><EndToEndId>${endToEndId}</EndToEndId>`);
  await proef.systeem(async (tx) => {
    const specificatie = tx.json({ delen: [], posten: [], som: [] });
    await tx`insert into betaalregel ${tx({ id: regel, ...eigen, run, naam, specificatie, status: 'geboekt' })}`;
    await tx`insert into betaling ${tx({
      ...{ id: uuidv7(), ...eigen, run, regel, recht, volgnummer: 1, bestemming: 'persoon', begunstigde: naam, iban },
      ...{ bedrag_in_centen: 100_00, omschrijving: 'Bijstand', end_to_end_id: endToEndId, status: 'in-bestand' },
    })}`;
    await tx`insert into betaalbestand ${tx({
      ...{ run, volgnummer: 1, uitvoerder: wie.uitvoerder, naam: 'a.xml', sha256: Buffer.alloc(32), inhoud },
      ...{ aantal: 1, totaal_in_centen: 100_00 },
    })}`;
  });
  return endToEndId;
}

/** A status report of the bank: this payment did not arrive. */
export const nietBetaald = (endToEndId: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>${endToEndId.slice(0, 30)}</MsgId><CreDtTm>2026-11-27T10:00:00</CreDtTm><DbtrAgt><FinInstnId><BICFI>INGBNL2AXXX</BICFI></FinInstnId></DbtrAgt></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>MR-1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>MR-1</OrgnlPmtInfId>
<TxInfAndSts><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Orgtr><Id><OrgId><AnyBIC>INGBNL2AXXX</AnyBIC></OrgId></Id></Orgtr><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
</CstmrPmtStsRpt></Document>`);
