import * as contract from '@meedoen/contract/besluit';
import type { Wegen } from '../../platform/http/index.ts';
import { bekendTot } from '../../platform/klok/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { takenVan } from '../../platform/sessie/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { bewaakArtikel } from './artikel.ts';
import { aanZaak, begin, legVoor, mag, rekenOpnieuw, stelVast, werk, zieAf } from './stappen.ts';
import { besluitenOp, besluitenOver } from './store.ts';
import { isVerstuurd, namenVan, stukMetId, toon } from './stuk.ts';
import type { Besluitopdracht } from './toestand.ts';

/** Paths of besluiten: compute a proposal, work on it, sign it by the policy, make it known. */
export function besluitWegen(wegen: Wegen): void {
  wegen
    .op(contract.startVoorstel, async ({ body }, aanroep) => toon(await begin(body, aanroep), aanroep))
    .op(contract.readBesluit, async ({ params }, aanroep) => toon(await stukMetId(params.besluitId, aanroep), aanroep))
    .op(contract.editVoorstel, async ({ params, body }, aanroep) => {
      let stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      if (stuk.context.verouderd || (body.ingangsdatum && body.ingangsdatum !== stuk.besluit.toestand.ingangsdatum))
        stuk = await rekenOpnieuw(stuk, body.ingangsdatum, aanroep);
      mag(stuk, 'editVoorstel');
      const { toets, motivering, cbsCode, eigenZinnen, gehoord, hersteltermijn } = body;
      if (toets) bewaakArtikel(toets.artikel);
      const { opschortingsgrond, inlichtingenplichtGeschonden, verlaging, geenDwangsom } = body;
      const aanvulling = {
        ...(gehoord ? { gehoord } : {}),
        ...(hersteltermijn ? { hersteltermijn } : {}),
        ...(opschortingsgrond ? { opschortingsgrond } : {}),
        ...(inlichtingenplichtGeschonden === undefined ? {} : { inlichtingenplichtGeschonden }),
        ...(verlaging && stuk.besluit.soort === 'afstemmen' ? { verlaging } : {}),
        ...(geenDwangsom !== undefined && stuk.besluit.soort === 'dwangsom-vaststellen' ? { geenDwangsom } : {}),
      };
      const opdracht: Besluitopdracht = {
        commando: 'editVoorstel',
        toets,
        motivering,
        cbsCode,
        eigenZinnen,
        aanvulling,
      };
      const bewerkt = await werk(stuk, opdracht, aanroep);
      return toon('verlaging' in aanvulling ? await rekenOpnieuw(bewerkt, undefined, aanroep) : bewerkt, aanroep);
    })
    .op(contract.proposeBesluit, async ({ params }, aanroep) => {
      let stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      if (stuk.context.verouderd) stuk = await rekenOpnieuw(stuk, undefined, aanroep);
      mag(stuk, 'proposeBesluit');
      stuk = await legVoor(stuk, aanroep);
      // one person is enough where the policy says so, if that person may decide
      if (!stuk.vierOgen.nodig && takenVan(aanroep.actor).includes('besluit-vaststellen'))
        stuk = await stelVast(stuk, aanroep);
      return toon(stuk, aanroep);
    })
    .op(contract.approveBesluit, async ({ params }, aanroep) => {
      const stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      mag(stuk, 'approveBesluit');
      return toon(await stelVast(stuk, aanroep), aanroep);
    })
    .op(contract.rejectVoorstel, async ({ params, body }, aanroep) => {
      const stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      mag(stuk, 'rejectVoorstel');
      await aanZaak(stuk, { command: 'rejectVoorstel', reden: body.reden }, aanroep);
      return toon(await werk(stuk, { commando: 'rejectVoorstel', reden: body.reden }, aanroep), aanroep);
    })
    .op(contract.cancelVoorstel, async ({ params, body }, aanroep) => {
      const stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      mag(stuk, 'vervalVoorstel');
      return toon(await zieAf(stuk, body.reden, aanroep), aanroep);
    })
    .op(contract.readBesluiten, async ({ params, query }, aanroep) => {
      const [persoon] = await aanroep.tx<{ id: string; gemeente: string }[]>`
        select id, gemeente from persoon where id = ${params.persoonId}`;
      if (!persoon) throw nietGevonden();
      aanroep.betreft(persoon);
      const tot = bekendTot(query.bekendOp, aanroep.vandaag);
      const alle = await (tot ? besluitenOp(aanroep.tx, persoon.id, tot) : besluitenOver(aanroep.tx, persoon.id));
      const zichtbaar = aanroep.actor.soort === 'inwoner' ? alle.filter(isVerstuurd) : alle;
      const namen = await namenVan(zichtbaar, aanroep);
      return {
        besluiten: zichtbaar.map(({ id, soort, toestand }) => ({
          id,
          kenmerk: toestand.kenmerk,
          soort,
          status: toestand.status,
          ingangsdatum: toestand.ingangsdatum,
          vastgesteldOp: toestand.vastgesteldOp,
          bezwaarTot: toestand.bezwaarTot,
          wie: namen.get(toestand.vastgesteldDoor ?? toestand.voorgesteldDoor ?? '') ?? null,
        })),
      };
    });
}
