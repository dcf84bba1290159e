import { addTaak, finishTaak, readTaken } from '@meedoen/contract/taak';
import type { Tx } from '../../platform/database/index.ts';
import type { Wegen } from '../../platform/http/index.ts';
import { bekendTot, dagVan } from '../../platform/klok/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { isGeslotenVoor } from '../../platform/sessie/index.ts';
import { namenVan, persoonMetId } from '../persoon/index.ts';
import { type Taakrij, taakMetId, takenBij, zetTaakKlaar } from './store.ts';

async function taakregels(tx: Tx, rijen: readonly Taakrij[]) {
  const namen = await namenVan(
    tx,
    rijen.flatMap(({ behandelaar }) => (behandelaar ? [behandelaar] : [])),
  );
  return rijen.map((rij) => ({
    id: rij.id,
    persoon: rij.persoon,
    titel: rij.titel,
    uiterlijk: rij.uiterlijk,
    behandelaar: (rij.behandelaar && namen.get(rij.behandelaar)) || null,
    klaarOp: rij.klaar_op && dagVan(rij.klaar_op),
    ontstaanUit: rij.ontstaan_uit,
  }));
}

/** What has to be done elsewhere when a task is finished, by the kind of the task. */
export type Afronding = (tx: Tx, taak: Taakrij, uitkomst: string) => Promise<void>;

/** Tasks of a file; for staff only: a resident who asks learns nothing. */
export function taakWegen(wegen: Wegen, afronding: Readonly<Record<string, Afronding>>): void {
  wegen
    .op(readTaken, async ({ params, query }, aanroep) => {
      if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const tot = bekendTot(query.bekendOp, aanroep.vandaag);
      return { taken: await taakregels(aanroep.tx, await takenBij(aanroep.tx, persoon.id, tot)) };
    })
    .op(addTaak, async ({ params, body }, aanroep) => {
      const { tx, vandaag, nu, actor } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const { id, uitvoerder, gemeente } = await persoonMetId(tx, params.persoonId);
      aanroep.betreft({ id, gemeente });
      if (body.uiterlijk && body.uiterlijk < vandaag)
        throw foutInVeld('/uiterlijk', 'in-het-verleden', 'Deze dag is al voorbij. Kies vandaag of later.');
      if (body.behandelaar) {
        const [collega] = await tx`
          select 1 from medewerker where id = ${body.behandelaar} and uitvoerder = ${uitvoerder} and geldig @> ${vandaag}::date`;
        if (!collega) throw foutInVeld('/behandelaar', 'onbekend', 'Deze collega werkt hier niet.');
        if (await isGeslotenVoor(tx, { uitvoerder, medewerker: body.behandelaar, persoon: id }, vandaag))
          throw foutInVeld('/behandelaar', 'kan-niet', 'Deze collega kan dit dossier niet behandelen. Kies een ander.');
      }
      const taak = await zetTaakKlaar(
        tx,
        { uitvoerder, gemeente, persoon: id, soort: 'taak', ...body, ontstaanUit: actor.naam, bron: null },
        nu,
      );
      return regelVan(tx, await taakMetId(tx, taak));
    })
    .op(finishTaak, async ({ params, body }, aanroep) => {
      const { tx, nu } = aanroep;
      const taak = await taakMetId(tx, params.taakId);
      if (!taak) throw nietGevonden();
      if (taak.persoon) aanroep.betreft({ id: taak.persoon, gemeente: taak.gemeente });
      if (taak.klaar_op) throw geweigerd('Deze taak is al afgerond.', 'al-afgerond');
      await tx`update taak set klaar_op = ${nu}, uitkomst = ${body.uitkomst} where id = ${taak.id}`;
      await afronding[taak.soort]?.(tx, taak, body.uitkomst);
      return regelVan(tx, { ...taak, klaar_op: nu });
    });
}

async function regelVan(tx: Tx, rij: Taakrij | undefined) {
  const [regel] = await taakregels(tx, rij ? [rij] : []);
  if (!regel) throw nietGevonden();
  return regel;
}
