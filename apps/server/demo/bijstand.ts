import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { kenToe, maakDossier, vraagAan } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';

/** Bijstand that was granted long ago. @returns where the id of the person will stand */
export function metBijstand(
  draaiboek: Draaiboek,
  bsn: string,
  rekening: number,
  vanaf: IsoDate,
): { readonly wie: { id: string }; readonly gebeurtenissen: Gebeurtenis[] } {
  const wie = { id: '' };
  let zaak = '';
  const gebeurtenissen = [
    {
      dag: vanaf,
      gebeurt: async () => {
        wie.id = await maakDossier(draaiboek, bsn, 'werken-en-ervaren');
        zaak = await vraagAan(draaiboek, {
          ...{ persoon: wie.id, gemeldOp: vanaf, bron: 'balie', rekening, spaargeldInCenten: 315_40 },
        });
      },
    },
    { dag: addDays(vanaf, 18), gebeurt: () => kenToe(draaiboek, zaak, wie.id, vanaf) },
  ];
  return { wie, gebeurtenissen };
}
