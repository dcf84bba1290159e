import { importBankbestand } from '@meedoen/contract/betaalrun';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Demodeur, Geef } from './deur.ts';

interface Betaald {
  readonly e2e: string;
  readonly bedrag: number;
}

/** The bank tells on payday that every payment of a run left the account; staff read that in. */
export async function confirmBetaald(
  deur: Demodeur,
  betaalbeheer: Geef,
  run: { readonly id: string; readonly betaaldag: IsoDate },
): Promise<void> {
  const betaald = await deur.systeem(
    (tx) => tx<Betaald[]>`
      select end_to_end_id as e2e, bedrag_in_centen::int as bedrag from betaling where run = ${run.id} order by id`,
  );
  const [rekening] = await deur.systeem(
    (tx) => tx<{ iban: string }[]>`
      select u.rekening_iban as iban from betaalrun r join uitvoerder u on u.id = r.uitvoerder where r.id = ${run.id}`,
  );
  if (betaald.length === 0 || !rekening) return;
  const naam = `afschrift-${run.betaaldag}.xml`;
  await betaalbeheer(
    importBankbestand,
    { query: { naam } },
    new TextEncoder().encode(writeAfschrift({ ...run, ...rekening }, betaald)),
  );
}

const euro = (centen: number): string => (centen / 100).toFixed(2);
const bedragVan = (centen: number): string => `<Amt Ccy="EUR">${euro(centen)}</Amt><CdtDbtInd>DBIT</CdtDbtInd>`;

/** A statement in camt.053.001.08: one entry for the whole file, each payment a detail of it. */
export function writeAfschrift(
  { id, betaaldag, iban }: { readonly id: string; readonly betaaldag: IsoDate; readonly iban: string },
  betaald: readonly Betaald[],
) {
  const totaal = betaald.reduce((som, { bedrag }) => som + bedrag, 0);
  const details = betaald.map(
    ({ e2e, bedrag }) => `<TxDtls><Refs><EndToEndId>${e2e}</EndToEndId></Refs>${bedragVan(bedrag)}</TxDtls>`,
  );
  const saldo = `<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euro(totaal)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${betaaldag}</Dt></Dt></Bal>`;
  const soort = '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>${id.replaceAll('-', '')}</MsgId><CreDtTm>${betaaldag}T18:00:00</CreDtTm></GrpHdr>
<Stmt><Id>${betaaldag}</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${saldo}
<Ntry>${bedragVan(totaal)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${betaaldag}</Dt></BookgDt>${soort}
<NtryDtls>${details.join('\n')}</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
}
