import { recordInkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import { reportWijziging } from '@meedoen/contract/wijziging';
import { metBijstand } from './bijstand.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

/** Somebody who works in a school canteen: other hours in each month, told at the desk until October. */
export function metLoon(draaiboek: Draaiboek): Gebeurtenis[] {
  const { wie, gebeurtenissen } = metBijstand(draaiboek, MENSEN.esra.bsn, 300_000_365, '2026-01-12');
  const loon = (nettoInCenten: number) =>
    ({
      ...{ kenmerk: 'Schoolkantine De Boog', soort: 'loon', nettoInCenten },
      ...{ periode: 'maand', vakantietoeslag: 'inbegrepen' },
    }) as const;
  return [
    ...gebeurtenissen,
    {
      dag: '2026-09-03',
      gebeurt: async () => {
        const zelf = await draaiboek.deur.alsInwoner(wie.id, draaiboek.spelers.uitvoerder);
        const feit = { soort: 'inkomen', waarde: loon(388_50), vanaf: '2026-09-01', totEnMet: null } as const;
        await zelf(reportWijziging, { body: { soort: 'loon', vanaf: '2026-09-01', feiten: [feit] } });
      },
    },
    {
      dag: '2026-10-14',
      gebeurt: async () => {
        await draaiboek.spelers.consulent(recordInkomstenopgave, {
          params: { persoonId: wie.id },
          body: { maand: '2026-10', inkomsten: [loon(412_75)], kanaal: 'balie' },
        });
      },
    },
  ];
}
