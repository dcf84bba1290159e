import * as invordering from '@meedoen/contract/invordering';
import * as kwijtschelding from '@meedoen/contract/kwijtschelding';
import * as contract from '@meedoen/contract/vordering';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { decideBrutering } from './brutering.ts';
import { undoBrutering } from './brutering-terug.ts';
import { processInvordering } from './invorderen.ts';
import { askKwijtschelding, proposeKwijtschelding, withdrawKwijtschelding } from './kwijtschelden.ts';
import { processRegeling, stelRegelingVoor } from './regelen.ts';
import { teLaatVan } from './te-laat.ts';
import { schuldVan } from './weergave.ts';

/** Paths of claims: what somebody owes, why, what was paid and what is left. */
export function vorderingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readSchuld, async ({ params }, aanroep) =>
      schuldVan(await persoonMetId(aanroep.tx, params.persoonId), aanroep),
    )
    .op(contract.readEigenSchuld, async (_, aanroep) => schuldVan(await zelf(aanroep), aanroep))
    .op(contract.proposeEigenRegeling, async ({ body }, aanroep) =>
      stelRegelingVoor(await zelf(aanroep), body, aanroep),
    )
    .op(contract.withdrawRegeling, async ({ params }, aanroep) => {
      await zelf(aanroep);
      return processRegeling(
        params.regelingId,
        { command: 'withdrawRegeling', reden: 'Ingetrokken door de inwoner.' },
        aanroep,
      );
    })
    .op(contract.draftRegeling, async ({ params, body }, aanroep) =>
      stelRegelingVoor(await persoonMetId(aanroep.tx, params.persoonId), body, aanroep),
    )
    .op(invordering.processInvordering, ({ params, body }, aanroep) =>
      processInvordering(params.vorderingId, body, aanroep),
    )
    .op(invordering.judgeDwangbevel, ({ params, body }, aanroep) =>
      processInvordering(params.vorderingId, body, aanroep),
    )
    .op(invordering.readTeLaat, (_, aanroep) => teLaatVan(aanroep))
    .op(kwijtschelding.askEigenKwijtschelding, async ({ params, body }, aanroep) => {
      await zelf(aanroep);
      return askKwijtschelding(params.vorderingId, body.toelichting, aanroep);
    })
    .op(kwijtschelding.withdrawKwijtschelding, async ({ params }, aanroep) => {
      await zelf(aanroep);
      return withdrawKwijtschelding(params.vorderingId, aanroep);
    })
    .op(kwijtschelding.proposeKwijtschelding, ({ params, body }, aanroep) =>
      proposeKwijtschelding(params.vorderingId, body, aanroep),
    )
    .op(contract.decideBrutering, ({ params, body }, aanroep) => decideBrutering(params.vorderingId, body, aanroep))
    .op(contract.undoBrutering, ({ params, body }, aanroep) => undoBrutering(params.vorderingId, body, aanroep))
    .op(contract.processRegeling, ({ params, body }, aanroep) => processRegeling(params.regelingId, body, aanroep));
}

/** Whose debts a resident, or who represents them, looks at. */
async function zelf({ actor, tx }: Aanroep) {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return persoonMetId(tx, actor.persoon);
}
