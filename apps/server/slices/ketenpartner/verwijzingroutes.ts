import * as contract from '@meedoen/contract/ketenpartner';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { type Persoonrij, persoonMetId } from '../persoon/index.ts';
import {
  geefVerwijzingopdracht,
  LIJST,
  type Verwijzinginhoud,
  type Verwijzingzaak,
  verwijzingenNaar,
  verwijzingenVan,
  verwijzingMetId,
} from './store.ts';
import { contactVan, stelVerwijzingVoor, verwijskeuzes } from './verwijzen.ts';
import {
  eigenVerwijzingen,
  toonEigenVerwijzing,
  toonKetenregel,
  toonKetenverwijzing,
  toonVerwijzing,
} from './weergave.ts';

async function persoonVan(id: string, aanroep: Aanroep): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

async function zaakVan(id: string, aanroep: Aanroep): Promise<Verwijzingzaak> {
  const zaak = await verwijzingMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

async function geef(zaak: Verwijzingzaak, inhoud: Verwijzinginhoud, aanroep: Aanroep): Promise<Verwijzingzaak> {
  bewaakVersie(aanroep.versie, zaak.versie);
  return geefVerwijzingopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep));
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

/** The organisation outside whose account asks. */
function ketenpartnerVan({ actor }: Aanroep): string {
  if (!('keten' in actor) || !actor.keten) throw nietGevonden();
  return actor.keten.ketenpartner;
}

/** Paths of referrals: of who refers, of who is referred, and of the organisation that gets them. */
export function verwijzingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readVerwijzingen, async ({ params }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      const { tx, vandaag } = aanroep;
      const verwijzingen = [];
      for (const zaak of await verwijzingenVan(tx, persoon.id)) verwijzingen.push(await toonVerwijzing(zaak, aanroep));
      return {
        verwijzingen,
        keuzes: await verwijskeuzes(tx, persoon.gemeente, vandaag),
        gegevens: await contactVan(tx, persoon, vandaag),
      };
    })
    .op(contract.proposeVerwijzing, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      return toonVerwijzing(await stelVerwijzingVoor(persoon, body, aanroep), aanroep);
    })
    .op(contract.processVerwijzing, async ({ params, body }, aanroep) =>
      toonVerwijzing(await geef(await zaakVan(params.verwijzingId, aanroep), body, aanroep), aanroep),
    )
    .op(contract.readEigenVerwijzingen, async (_, aanroep) => {
      const { id } = await persoonVan(eigen(aanroep), aanroep);
      return { verwijzingen: await eigenVerwijzingen(id, aanroep) };
    })
    .op(contract.answerVerwijzing, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(params.verwijzingId, aanroep);
      if (zaak.persoon !== eigen(aanroep)) throw nietGevonden();
      return toonEigenVerwijzing(await geef(zaak, { command: 'answerVerwijzing', ...body }, aanroep), aanroep);
    })
    .op(contract.readKetenverwijzingen, async (_, aanroep) => {
      const { tx } = aanroep;
      const ketenpartner = ketenpartnerVan(aanroep);
      const [organisatie] = await tx<{ naam: string }[]>`select naam from ketenpartner where id = ${ketenpartner}`;
      const gevonden = await verwijzingenNaar(tx, ketenpartner);
      const zaken = gevonden.slice(0, LIJST);
      aanroep.betreft(...zaken.map(({ persoon: id, gemeente }) => ({ id, gemeente })));
      return {
        organisatie: organisatie?.naam ?? '',
        verwijzingen: zaken.map((zaak) => toonKetenregel(zaak, aanroep)),
        meer: gevonden.length > LIJST,
      };
    })
    .op(contract.readKetenverwijzing, async ({ params }, aanroep) =>
      toonKetenverwijzing(await zaakVan(params.verwijzingId, aanroep), aanroep),
    )
    .op(contract.processKetenverwijzing, async ({ params, body }, aanroep) =>
      toonKetenverwijzing(await geef(await zaakVan(params.verwijzingId, aanroep), body, aanroep), aanroep),
    );
}
