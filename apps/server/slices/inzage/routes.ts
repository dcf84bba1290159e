import { readEigenInzage, readInzage, searchInzagedossiers } from '@meedoen/contract/inzage';
import type { Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { loketVan } from '../brief/index.ts';
import { controleerZoekvraag, persoonMetId, zoekPersonen } from '../persoon/index.ts';
import { inzageVan } from './store.ts';

/** Lines on one page. */
const AANTAL = 50;

/** Who looked at a file: for the person it is about, and for who watches over the data. */
export function inzageWegen(wegen: Wegen): void {
  wegen
    .op(readEigenInzage, async ({ query }, aanroep) => {
      const { actor, tx, nu } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      const { persoon, uitvoerder, gemeente } = actor;
      aanroep.betreft({ id: persoon, gemeente });
      const { namen_in_inzage: metNamen } = await loketVan(tx, uitvoerder, gemeente);
      const vraag = { persoon, metNamen, zonderZelf: true, cursor: query.cursor, aantal: AANTAL, nu };
      return { ...(await inzageVan(tx, vraag)), totaal: null };
    })
    .op(searchInzagedossiers, async ({ body }, aanroep) => {
      const vraag = { ...body, doel: 'toezicht-op-gegevens' as const, aantal: 20 };
      controleerZoekvraag(vraag, 'inzage-controleren');
      const { regels, volgende } = await zoekPersonen(vraag, aanroep);
      aanroep.betreft(...regels);
      // who watches over the data needs the file, not what somebody receives
      return {
        regels: regels.map(({ id, naam, geboortedatum }) => ({ id, naam, geboortedatum })),
        volgende,
        totaal: null,
      };
    })
    .op(readInzage, async ({ params, query }, aanroep) => {
      const { tx, nu, actor } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const vraag = {
        persoon: persoon.id,
        metNamen: true,
        zonderZelf: false,
        cursor: query.cursor,
        aantal: AANTAL,
        nu,
      };
      const { regels, volgende } = await inzageVan(tx, vraag);
      return { regels, volgende, totaal: null };
    });
}
