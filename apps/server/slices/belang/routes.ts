import { WERKZAAM } from '@meedoen/casework/bevoegdheid';
import * as contract from '@meedoen/contract/belang';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { assignDossier, collegadossiers, endToegewezen } from './collegadossiers.ts';
import {
  askVerwijdering,
  belangWeergave,
  confirmInvoer,
  keepBelang,
  liftBelang,
  medewerkerVan,
  storeBelang,
  withdrawInvoer,
} from './invoer.ts';
import { belangen } from './store.ts';

/** Personal interests of staff (Awb art. 2:4), and who handles the file of a colleague. */
export function belangWegen(wegen: Wegen): void {
  wegen
    .op(contract.readBelangen, async (_, aanroep) => overzicht(aanroep))
    .op(contract.enterBelang, async ({ body }, aanroep) => storeBelang(body, aanroep))
    .op(contract.confirmBelang, async ({ params, body }, aanroep) => confirmInvoer(params.belangId, body.bsn, aanroep))
    .op(contract.withdrawBelang, async ({ params }, aanroep) => withdrawInvoer(params.belangId, aanroep))
    .op(contract.requestVerwijdering, async ({ params, body }, aanroep) =>
      askVerwijdering(params.belangId, body.reden, aanroep),
    )
    .op(contract.confirmVerwijdering, async ({ params }, aanroep) => liftBelang(params.belangId, aanroep))
    .op(contract.rejectVerwijdering, async ({ params }, aanroep) => keepBelang(params.belangId, aanroep))
    .op(contract.readCollegadossiers, async (_, aanroep) => collegadossiers(aanroep))
    .op(contract.assignCollegadossier, async ({ params, body }, aanroep) =>
      assignDossier(params.dossierId, body.medewerker, aanroep),
    )
    .op(contract.endToewijzing, async ({ params }, aanroep) => endToegewezen(params.toewijzingId, aanroep));
}

async function overzicht(aanroep: Aanroep) {
  const { tx, vandaag, gemeenten } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  const rijen = await belangen(tx, uitvoerder);
  aanroep.betreft(...rijen.map((rij) => ({ id: rij.medewerker, gemeente: null })));
  const bekend = new Set(
    rijen.filter(({ relatie, status }) => relatie === 'zelf' && WERKZAAM.includes(status)).map((rij) => rij.medewerker),
  );
  const medewerkers = await tx<{ id: string; naam: string; functie: string }[]>`
    select m.id, m.naam, m.functie from medewerker m
    where m.uitvoerder = ${uitvoerder} and m.geldig @> ${vandaag}::date
      and exists (select 1 from roltoekenning r where r.medewerker = m.id and r.geldig @> ${vandaag}::date
        and (r.gemeente is null or r.gemeente = any(${[...gemeenten]}::char(4)[])))
    order by m.naam, m.id`;
  return {
    medewerkers: medewerkers.map((wie) => ({ ...wie, zelfBekend: bekend.has(wie.id) })),
    belangen: rijen.map((rij) => belangWeergave(rij, medewerker)),
  };
}
