import * as contract from '@meedoen/contract/indeling';
import { addMonths, firstDay, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { recordFeiten, vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { doorstroomVan } from './doorstroom.ts';
import { gebruiktDoor, persoonsindelingen, toonIndeling } from './store.ts';

/** Paths of placing people: what a gemeente uses, where somebody stands, and figures of who moved where. */
export function indelingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readIndelingen, async (_, { tx, actor, gemeenten, vandaag }) => {
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const gebruikt = await gebruiktDoor(tx, actor.uitvoerder, gemeenten, vandaag);
      return { indelingen: gebruikt.map(toonIndeling) };
    })
    .op(contract.readPlaatsingen, async ({ params }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return { indelingen: await persoonsindelingen(aanroep.tx, persoon, aanroep) };
    })
    .op(contract.placePersoon, async ({ params, body }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      await plaats(persoon, body, aanroep);
      return { indelingen: await persoonsindelingen(aanroep.tx, persoon, aanroep) };
    })
    .op(contract.readDoorstroom, ({ query }, { tx, actor, gemeenten, vandaag }) => {
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const tot = query.tot ?? firstDay(monthOfDate(vandaag));
      const vanaf = query.vanaf ?? addMonths(tot, -12);
      // whole months only: from days that lie close together one could see who moved
      for (const [veld, dag] of Object.entries({ vanaf, tot }))
        if (dag !== firstDay(monthOfDate(dag)))
          throw foutInVeld(`/vraag/${veld}`, 'geen-eerste-dag', 'Kies de eerste dag van een maand.');
      if (vanaf >= tot) throw foutInVeld('/vraag/vanaf', 'omgekeerd', 'De eerste dag ligt voor de laatste.');
      const vraag = { uitvoerder: actor.uitvoerder, gemeenten, indeling: query.indeling, vanaf, tot };
      // a count is the same for everybody: also of files that somebody may not open
      return alsSysteem(tx, () => doorstroomVan(tx, vraag));
    });
}

/** Places somebody in a group that their gemeente uses. @throws Probleem 400 */
async function plaats(
  persoon: Awaited<ReturnType<typeof persoonMetId>>,
  {
    indeling: code,
    groep,
    vanaf,
    toelichting,
  }: {
    readonly indeling: string;
    readonly groep: string;
    readonly vanaf: IsoDate;
    readonly toelichting: string;
  },
  aanroep: Aanroep,
): Promise<void> {
  const { tx, vandaag } = aanroep;
  const gebruikt = await gebruiktDoor(tx, persoon.uitvoerder, [persoon.gemeente], vandaag);
  const indeling = gebruikt.find((each) => each.indeling.code === code)?.indeling;
  if (!indeling) throw foutInVeld('/indeling', 'niet-in-gebruik', 'Deze gemeente gebruikt deze indeling niet.');
  if (!indeling.groepen.some((each) => each.code === groep))
    throw foutInVeld('/groep', 'onbekend', `Deze groep staat niet in de indeling "${indeling.naam}".`);
  if (vanaf > vandaag) throw foutInVeld('/vanaf', 'in-de-toekomst', 'Deze dag is nog niet geweest.');
  const indelingen = await persoonsindelingen(tx, persoon, aanroep);
  const nu = indelingen.find((each) => each.indeling === code)?.nu;
  if (nu?.groep === groep) throw foutInVeld('/groep', 'staat-daar-al', `Deze persoon staat al in "${nu.naam}".`);
  const waarde = { indeling: code, groep, toelichting };
  await recordFeiten(
    tx,
    persoon,
    [
      {
        ...{ soort: 'plaatsing', waarde, vanaf, totEnMet: null, bron: 'medewerker', gecontroleerd: true },
        // of the same day: what was said first is put right
        ...(nu && nu.vanaf === vanaf ? { vervangt: nu.feit } : {}),
      },
    ],
    vastleggingVan(aanroep),
  );
}
