import * as contract from '@meedoen/contract/plicht';
import type { Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { ontheffingenVan, toonEigenOntheffing, toonOntheffing } from '../ontheffing/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { profielVan } from './profiel.ts';

/** Paths of what is asked of somebody over time: for staff with every case, for the resident their own. */
export function plichtWegen(wegen: Wegen): void {
  wegen
    .op(contract.readPlichten, async ({ params }, aanroep) => {
      const { tx, actor } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const ontheffingen = [];
      for (const zaak of await ontheffingenVan(tx, persoon.id)) ontheffingen.push(await toonOntheffing(zaak, aanroep));
      return { ...(await profielVan(tx, persoon.id, aanroep)), ontheffingen };
    })
    .op(contract.readEigenPlichten, async (_, aanroep) => {
      const { tx, actor } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
      const ontheffingen = (await ontheffingenVan(tx, actor.persoon)).map(toonEigenOntheffing);
      return { ...(await profielVan(tx, actor.persoon, aanroep)), ontheffingen };
    });
}
