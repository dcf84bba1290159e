import { tijdlijnUit, vanSoort } from '@meedoen/casework/feiten';
import { kinderenVanPaar } from '@meedoen/casework/scheiding';
import { readScheiding, registerScheiding } from '@meedoen/contract/scheiding';
import { addDays, covers } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { type Recht, rechtMetId } from '../recht/index.ts';
import { anderVan, feitenVanPaar, ibanVan, namenVan } from './paar.ts';
import { verwerkScheiding } from './verwerken.ts';

async function rechtVan(aanroep: Aanroep, id: string): Promise<Recht> {
  if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
  const recht = await rechtMetId(aanroep.tx, id);
  if (!recht) throw nietGevonden();
  aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
  return recht;
}

/** A couple with one right parts: what staff must know before, and the path itself. */
export function scheidingWegen(wegen: Wegen): void {
  wegen
    .op(readScheiding, async ({ params, query }, aanroep) => {
      const { tx, nu, vandaag } = aanroep;
      const recht = await rechtVan(aanroep, params.rechtId);
      const op = query.op ?? vandaag;
      const ander = await anderVan(tx, recht, addDays(op, -1), nu);
      if (ander) aanroep.betreft({ id: ander, gemeente: recht.gemeente });
      const { persoon, toestand } = recht;
      const feiten = ander ? await feitenVanPaar(tx, [persoon, ander], nu) : [];
      const context = {
        persoon,
        ander: ander ?? '',
        feiten,
        ingangsdatum: toestand.geldig.vanaf,
        aanvraag: undefined,
        vandaag,
      };
      const kinderen = ander ? kinderenVanPaar(context, op) : [];
      const namen = await namenVan(tx, [persoon, ...(ander ? [ander] : []), ...kinderen]);
      const met = (id: string) => ({ id, naam: namen.get(id) ?? 'Onbekend' });
      const iban = ander && ibanVan(feiten, persoon, op);
      const samen = tijdlijnUit(vanSoort(feiten, 'partnerschap').filter((feit) => feit.persoon === persoon)).find(
        (stuk) => covers(stuk, addDays(op, -1)),
      )?.feit.waarde;
      return {
        persoon: met(persoon),
        ander: ander ? met(ander) : null,
        gehuwd: samen?.vorm !== 'gezamenlijke-huishouding',
        kinderen: kinderen.map(met),
        zelfdeRekening: iban !== undefined && ander !== undefined && iban === ibanVan(feiten, ander, op),
        uiteen: toestand.scheiding?.vanaf ?? null,
      };
    })
    .op(registerScheiding, async ({ params, body }, aanroep) => {
      const recht = await rechtVan(aanroep, params.rechtId);
      const { tx, actor, nu, vandaag } = aanroep;
      const ander = await anderVan(tx, recht, addDays(body.op, -1), nu);
      if (ander) aanroep.betreft({ id: ander, gemeente: recht.gemeente });
      return verwerkScheiding(tx, recht, body, { auteur: auteurVan(actor), nu, vandaag, reden: body.reden });
    });
}
