import * as contract from '@meedoen/contract/organisatie';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Wegen } from '../../platform/http/index.ts';
import { addMandaat, finishMandaat, leesOrganisatie, storeLoket } from './beheer.ts';
import { approveLijst, bewaarlijsten, stelLijstOp } from './bewaren.ts';
import { bedragenoverzicht, confirmInvoer, medewerkerVan, storeBedrag } from './invoer.ts';
import { approveWijziging, leesNormwijziging, prepareWijziging } from './normwijziging-routes.ts';

interface Mandaatrij {
  readonly gemeente: string;
  readonly naam: string;
  readonly taak: string;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | null;
}

/** What touches the whole organisation: norms, amounts, terms of keeping, mandates. */
export function organisatieWegen(wegen: Wegen): void {
  wegen
    .op(contract.readNormwijziging, async ({ params }, aanroep) => leesNormwijziging(params.vanaf, aanroep))
    .op(contract.prepareNormwijziging, async ({ params }, aanroep) => prepareWijziging(params.vanaf, aanroep))
    .op(contract.approveNormwijziging, async ({ params, body }, aanroep) =>
      approveWijziging(params.vanaf, body.reden, aanroep),
    )
    .op(contract.readOntbrekendeBedragen, async (_, aanroep) => bedragenoverzicht(aanroep))
    .op(contract.enterBedrag, async ({ body }, aanroep) => storeBedrag(body, aanroep))
    .op(contract.confirmBedrag, async ({ params }, aanroep) => confirmInvoer(params.bedragId, aanroep))
    .op(contract.readBewaarlijsten, async (_, aanroep) => ({ lijsten: await bewaarlijsten(aanroep) }))
    .op(contract.draftBewaarlijst, async (_, aanroep) => stelLijstOp(aanroep))
    .op(contract.approveBewaarlijst, async ({ params }, aanroep) => approveLijst(params.lijstId, aanroep))
    .op(contract.readOrganisatie, (_, aanroep) => leesOrganisatie(aanroep))
    .op(contract.grantMandaat, async ({ body }, aanroep) => {
      await addMandaat(body, aanroep);
      return leesOrganisatie(aanroep);
    })
    .op(contract.endMandaat, async ({ params, body }, aanroep) => {
      await finishMandaat(params.mandaatId, body, aanroep);
      return leesOrganisatie(aanroep);
    })
    .op(contract.changeLoket, async ({ params, body }, aanroep) => {
      await storeLoket(params.gemeente, body, aanroep);
      const na = await leesOrganisatie(aanroep);
      aanroep.geefVersie(na.gemeenten.find(({ code }) => code === params.gemeente)?.versie ?? 0);
      return na;
    })
    .op(contract.readMandaten, async (_, aanroep) => {
      const { tx } = aanroep;
      const { uitvoerder } = medewerkerVan(aanroep);
      const mandaten = await tx<Mandaatrij[]>`
        select m.gemeente, g.naam, m.taakgebied as taak, coalesce(lower(m.geldig), '0001-01-01') as vanaf, upper(m.geldig) as tot
        from mandaat m join gemeente g on g.code = m.gemeente where m.uitvoerder = ${uitvoerder}
        order by g.naam, m.taakgebied, m.geldig`;
      return { mandaten: [...mandaten] };
    });
}
