import * as contract from '@meedoen/contract/loonkostensubsidie';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { feitenVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import {
  beginSubsidie,
  geefSubsidieopdracht,
  type Subsidiezaak,
  subsidieMetId,
  subsidiesVan,
  wachtendeSubsidies,
} from './store.ts';
import { toonEigenSubsidies, toonSubsidie } from './weergave.ts';
import {
  controleerWerkgeverrekening,
  leesWerkgever,
  registerWerkgever,
  werkgeverMetId,
  wijzigWerkgever,
  zoekWerkgevers,
} from './werkgevers.ts';

async function zaakVan(aanroep: Aanroep, id: string): Promise<Subsidiezaak> {
  const zaak = await subsidieMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

/** The day somebody was born, by what is known; the minimum wage depends on it. @throws Probleem 409 when it is not */
async function geboortedatumVan({ tx }: Aanroep, persoon: string) {
  const feiten = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const eigen = feiten.flatMap((feit) =>
    feit.soort === 'geboortedatum' && feit.persoon === persoon && !feit.bekend.tot ? feit : [],
  );
  const feit = eigen.findLast(({ gecontroleerd }) => gecontroleerd) ?? eigen.at(-1);
  if (!feit) throw geweigerd('De geboortedatum is niet bekend. Leg die eerst vast.', 'geboortedatum-ontbreekt');
  return feit.waarde.datum;
}

/** Paths of loonkostensubsidie: the employers, the cases up to the besluit, and the list of what waits. */
export function loonkostensubsidieWegen(wegen: Wegen): void {
  wegen
    .op(contract.readWerkgevers, ({ query }, aanroep) => zoekWerkgevers(query.zoek, aanroep))
    .op(contract.registerWerkgever, ({ body }, aanroep) => registerWerkgever(body, aanroep))
    .op(contract.readWerkgever, ({ params }, aanroep) => leesWerkgever(params.werkgeverId, aanroep))
    .op(contract.editWerkgever, ({ params, body }, aanroep) => wijzigWerkgever(params.werkgeverId, body, aanroep))
    .op(contract.checkWerkgeverrekening, ({ params, body }, aanroep) =>
      controleerWerkgeverrekening(params.werkgeverId, body.iban, aanroep),
    )
    .op(contract.readLoonkostensubsidies, async ({ params }, aanroep) => {
      // a resident reads the besluit and the letter to the employer
      if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const loonkostensubsidies = [];
      for (const zaak of await subsidiesVan(aanroep.tx, persoon.id))
        loonkostensubsidies.push(await toonSubsidie(zaak, aanroep));
      return { loonkostensubsidies };
    })
    .op(contract.readEigenLoonkostensubsidies, async (_, aanroep) => {
      if (aanroep.actor.soort !== 'inwoner') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, aanroep.actor.persoon);
      aanroep.betreft(persoon);
      const zaken = await subsidiesVan(aanroep.tx, persoon.id);
      return { loonkostensubsidies: await toonEigenSubsidies(aanroep.tx, zaken) };
    })
    .op(contract.requestLoonkostensubsidie, async ({ params, body }, aanroep) => {
      const { tx } = aanroep;
      const { id: persoon, uitvoerder, gemeente } = await persoonMetId(tx, params.persoonId);
      aanroep.betreft({ id: persoon, gemeente });
      const { loonPerUurInCenten: loonPerUur, werkgever, ...rest } = body;
      await werkgeverMetId(tx, werkgever);
      const geboortedatum = await geboortedatumVan(aanroep, persoon);
      const over = { id: uuidv7(), uitvoerder, gemeente, persoon, werkgever, geboortedatum };
      const inhoud = { command: 'requestSubsidie' as const, ...rest, ...over, loonPerUur };
      return toonSubsidie(await beginSubsidie(tx, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.readLoonkostensubsidie, async ({ params }, aanroep) =>
      toonSubsidie(await zaakVan(aanroep, params.loonkostensubsidieId), aanroep),
    )
    .op(contract.processLoonkostensubsidie, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.loonkostensubsidieId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const door = opdrachtgeverVan(aanroep);
      return toonSubsidie(await geefSubsidieopdracht(aanroep.tx, zaak, opdrachtUit(body), door), aanroep);
    })
    .op(contract.readSubsidielijst, async (_, aanroep) => {
      const { rijen, meer } = await wachtendeSubsidies(aanroep.tx);
      aanroep.betreft(...rijen.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
      return {
        regels: rijen.map(({ gemeente: _gemeente, ...rij }) => ({ ...rij, teLaat: rij.uiterlijk < aanroep.vandaag })),
        meer,
      };
    });
}

/** What staff send, as the case takes it. */
function opdrachtUit(body: contract.Subsidieinhoud) {
  if (body.command !== 'changeLoon') return body;
  const { perUurInCenten: perUur, ...rest } = body;
  return { ...rest, perUur };
}
