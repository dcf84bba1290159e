import * as contract from '@meedoen/contract/vordering';
import type { Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { schuldVan } from './weergave.ts';

/** Paths of claims: what somebody owes, why, what was paid and what is left. */
export function vorderingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readSchuld, async ({ params }, aanroep) =>
      schuldVan(await persoonMetId(aanroep.tx, params.persoonId), aanroep),
    )
    .op(contract.readEigenSchuld, async (_, aanroep) => {
      const { actor, tx } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      return schuldVan(await persoonMetId(tx, actor.persoon), aanroep);
    });
}
