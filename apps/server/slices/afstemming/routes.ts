import * as contract from '@meedoen/contract/afstemming';
import { afstemmingsbeleidOp } from '@meedoen/law/verordening';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { eigenRechtenVan, type Recht } from '../recht/index.ts';
import { categorieenUit, wetsvoorstel } from './maatregel.ts';
import {
  type Afstemmingsinhoud,
  type Afstemmingszaak,
  afstemmingenVan,
  afstemmingMetId,
  beginAfstemming,
  geefAfstemmingsopdracht,
} from './store.ts';
import { sendVoornemen } from './voornemen.ts';
import { plichtVan, toon, toonEigen } from './weergave.ts';

async function zaakVan(aanroep: Aanroep, id: string): Promise<Afstemmingszaak> {
  const zaak = await afstemmingMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

/** The right under which a duty holds today. */
const lopendVan = (rechten: readonly Recht[]): Recht | undefined =>
  rechten.find(({ toestand }) => toestand.status !== 'beeindigd');

async function geef(id: string, inhoud: Afstemmingsinhoud, aanroep: Aanroep): Promise<Afstemmingszaak> {
  const zaak = await zaakVan(aanroep, id);
  bewaakVersie(aanroep.versie, zaak.versie);
  return geefAfstemmingsopdracht(aanroep.tx, zaak, inhoud, vastleggingVan(aanroep));
}

/** The own case of a resident. @throws Probleem 404 */
async function eigenZaak(aanroep: Aanroep, id: string): Promise<Afstemmingszaak> {
  const zaak = await zaakVan(aanroep, id);
  if (aanroep.actor.soort !== 'inwoner' || zaak.persoon !== aanroep.actor.persoon) throw nietGevonden();
  return zaak;
}

/** Paths of a duty that was not met, up to the besluit: seen, announced, answered, let go, asked to stop, looked at again. */
export function afstemmingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readAfstemmingen, async ({ params }, aanroep) => {
      const { tx, vandaag, actor } = aanroep;
      // a resident has a page of their own, from the voornemen on
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const recht = lopendVan(await eigenRechtenVan(tx, persoon.id));
      const beleid = await beleidVoor(tx, persoon.uitvoerder, recht?.gemeente ?? persoon.gemeente);
      const afstemmingen = [];
      for (const zaak of await afstemmingenVan(tx, persoon.id)) afstemmingen.push(await toon(zaak, aanroep));
      return {
        plicht: await plichtVan(tx, persoon.id, aanroep),
        recht: recht?.id ?? null,
        categorieen: (afstemmingsbeleidOp(beleid, vandaag)?.categorieen ?? []).map((categorie) => ({
          naam: categorie.naam,
          gedraging: categorie.gedraging,
          gevolg: `${categorie.percentage} procent, ${categorie.maanden} ${categorie.maanden === 1 ? 'maand' : 'maanden'}`,
          waarschuwingEerst: categorie.waarschuwingEerst === true,
        })),
        afstemmingen,
      };
    })
    .op(contract.registerGedraging, async ({ params, body }, aanroep) => {
      const { tx } = aanroep;
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const recht = lopendVan(await eigenRechtenVan(tx, persoon.id));
      if (!recht) throw geweigerd('Er loopt geen bijstand. Dan is er niets om te verlagen.', 'geen-recht');
      const { gedraging, datum, omschrijving } = body;
      if (gedraging.soort === 'lokaal') {
        const verordening = afstemmingsbeleidOp(await beleidVoor(tx, recht.uitvoerder, recht.gemeente), datum);
        if (!categorieenUit(verordening).has(gedraging.categorie))
          throw foutInVeld(
            '/gedraging/categorie',
            'onbekend',
            'Deze categorie staat niet in de verordening van die dag.',
          );
      }
      const { uitvoerder, gemeente, id } = recht;
      const over = { id: uuidv7(), uitvoerder, gemeente, persoon: persoon.id, recht: id };
      const inhoud = { command: 'registerGedraging' as const, ...over, gedraging, datum, omschrijving };
      return toon(await beginAfstemming(tx, inhoud, vastleggingVan(aanroep)), aanroep);
    })
    .op(contract.announceMaatregel, async ({ params, body }, aanroep) => {
      const { tx, actor } = aanroep;
      const zaak = await zaakVan(aanroep, params.afstemmingId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const wet = await wetsvoorstel(tx, zaak);
      if (!wet.maatregel) throw geweigerd(`Dit is nog niet bekend: ${wet.ontbreekt}`, 'gegevens-ontbreken');
      const door = vastleggingVan(aanroep);
      const inhoud = { command: 'announceMaatregel' as const, ...body, maatregel: wet.maatregel.value };
      const nieuw = await geefAfstemmingsopdracht(tx, zaak, inhoud, door);
      await sendVoornemen(tx, nieuw, wet, actor.soort === 'medewerker' ? actor.naam : '', door);
      return toon(nieuw, aanroep);
    })
    .op(contract.recordZienswijze, async ({ params, body }, aanroep) =>
      toon(await geef(params.afstemmingId, { command: 'giveZienswijze', ...body }, aanroep), aanroep),
    )
    .op(contract.waiveMaatregel, async ({ params, body }, aanroep) =>
      toon(await geef(params.afstemmingId, { command: 'waiveMaatregel', ...body }, aanroep), aanroep),
    )
    .op(contract.recordInkeerverzoek, async ({ params, body }, aanroep) =>
      toon(await geef(params.afstemmingId, { command: 'requestInkeer', ...body }, aanroep), aanroep),
    )
    .op(contract.confirmAfstemming, async ({ params, body }, aanroep) =>
      toon(await geef(params.afstemmingId, { command: 'confirmAfstemming', ...body }, aanroep), aanroep),
    )
    .op(contract.readEigenAfstemmingen, async (_, aanroep) => {
      const { tx, actor } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
      const afstemmingen = [];
      for (const zaak of await afstemmingenVan(tx, actor.persoon)) afstemmingen.push(await toonEigen(zaak, aanroep));
      const uitkering = lopendVan(await eigenRechtenVan(tx, actor.persoon)) !== undefined;
      return { uitkering, plicht: await plichtVan(tx, actor.persoon, aanroep), afstemmingen };
    })
    .op(contract.giveZienswijze, async ({ params, body }, aanroep) => {
      const zaak = await eigenZaak(aanroep, params.afstemmingId);
      const inhoud = { command: 'giveZienswijze' as const, gegevenOp: aanroep.vandaag, via: 'eigen-pagina' as const };
      const door = vastleggingVan(aanroep);
      return toonEigen(await geefAfstemmingsopdracht(aanroep.tx, zaak, { ...inhoud, ...body }, door), aanroep);
    })
    .op(contract.requestInkeer, async ({ params, body }, aanroep) => {
      const zaak = await eigenZaak(aanroep, params.afstemmingId);
      const door = vastleggingVan(aanroep);
      return toonEigen(
        await geefAfstemmingsopdracht(aanroep.tx, zaak, { command: 'requestInkeer', ...body }, door),
        aanroep,
      );
    });
}
