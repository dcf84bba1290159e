import type { OntvangstWeergave } from '@meedoen/contract/ontvangst';
import * as contract from '@meedoen/contract/ontvangst';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { laatsteOntvangst, type Ontvangstzaak, ontvangstenVan } from './store.ts';
import { settleOntvangst } from './verdelen.ts';
import { toonOntvangsten } from './weergave.ts';

/** Paths of money that came in: what waits for somebody, and what is done with it. */
export function ontvangstWegen(wegen: Wegen): void {
  wegen
    .op(contract.readOntvangsten, async ({ query }, aanroep) => {
      if (!('medewerker' in aanroep.actor)) throw nietGevonden();
      const { uitvoerder } = aanroep.actor;
      const zaken = await ontvangstenVan(aanroep.tx, uitvoerder, query.open === 'ja');
      return {
        ontvangsten: [...(await toonOntvangsten(zaken, aanroep))],
        laatsteOp: (await laatsteOntvangst(aanroep.tx, uitvoerder)) ?? null,
      };
    })
    .op(contract.settleOntvangst, async ({ params, body }, aanroep) =>
      toon(await settleOntvangst(params.ontvangstId, body, aanroep), aanroep),
    )
    .op(contract.recordTerugstorting, async ({ params, body }, aanroep) =>
      toon(await settleOntvangst(params.ontvangstId, { command: 'recordTerugstorting', ...body }, aanroep), aanroep),
    );
}

async function toon(zaak: Ontvangstzaak, aanroep: Aanroep): Promise<OntvangstWeergave> {
  const [weergave] = await toonOntvangsten([zaak], aanroep);
  if (!weergave) throw nietGevonden();
  aanroep.geefVersie(zaak.versie);
  return weergave;
}
