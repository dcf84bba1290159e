import * as contract from '@meedoen/contract/inkomstenopgave';
import { bewaarOntvangen, veiligeNaam } from '../../platform/bestand/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { geefOpgave } from './geef-opgave.ts';
import { opgavenVan } from './stand.ts';

function inwonerVan(aanroep: Aanroep) {
  const { actor } = aanroep;
  if (actor.soort !== 'inwoner') throw nietGevonden();
  const { persoon: id, uitvoerder, gemeente } = actor;
  aanroep.betreft({ id, gemeente });
  return { id, uitvoerder, gemeente };
}

/** The income of a month: told by the resident, or entered at the desk with the same steps. */
export function opgaveWegen(wegen: Wegen): void {
  wegen
    .op(contract.readEigenInkomstenopgaven, async (_, aanroep) => {
      const { id } = inwonerVan(aanroep);
      return { opgaven: await opgavenVan(aanroep.tx, id, aanroep.nu, aanroep.vandaag) };
    })
    .op(contract.submitInkomstenopgave, ({ body }, aanroep) =>
      geefOpgave(aanroep, inwonerVan(aanroep), body, { kanaal: 'eigen-pagina', door: null }),
    )
    .op(contract.uploadLoonstrook, async ({ query }, aanroep) => {
      const { id: persoon, uitvoerder, gemeente } = inwonerVan(aanroep);
      const inhoud = await aanroep.inhoud();
      const naam = veiligeNaam(query.naam);
      const bestand = { uitvoerder, gemeente, persoon, naam, inhoud, door: auteurVan(aanroep.actor).id };
      const { id, type } = await bewaarOntvangen(aanroep.tx, bestand, aanroep.nu);
      return { id, naam, type, grootte: inhoud.byteLength };
    })
    .op(contract.readInkomstenopgaven, async ({ params }, aanroep) => {
      if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return { opgaven: await opgavenVan(aanroep.tx, persoon.id, aanroep.nu, aanroep.vandaag) };
    })
    .op(contract.recordInkomstenopgave, async ({ params, body: { kanaal, ...body } }, aanroep) => {
      const { actor } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return geefOpgave(aanroep, persoon, body, { kanaal, door: actor.medewerker });
    });
}
