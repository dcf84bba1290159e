import { startVoorstel } from '@meedoen/contract/besluit';
import { addDays } from '@meedoen/law/kernel';
import { metBijstand } from './bijstand.ts';
import { maakDossier, stelVast, stelVastFeit, vraagAan } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

/** Somebody who was refused, somebody whose right is suspended, and somebody who earns enough this month. */
export const zonderGeld = (draaiboek: Draaiboek): Gebeurtenis[] => [
  ...afgewezen(draaiboek),
  ...opgeschort(draaiboek),
  ...nul(draaiboek),
];

function afgewezen(draaiboek: Draaiboek): Gebeurtenis[] {
  let [persoon, zaak] = ['', ''];
  return [
    {
      dag: '2026-10-05',
      gebeurt: async () => {
        persoon = await maakDossier(draaiboek, MENSEN.hatice.bsn, 'direct-werk');
        zaak = await vraagAan(draaiboek, {
          ...{ persoon, gemeldOp: '2026-10-05', bron: 'inwoner', rekening: 300_000_360, spaargeldInCenten: 21_400_00 },
        });
      },
    },
    {
      dag: '2026-10-29',
      gebeurt: async () => {
        const { id } = await draaiboek.spelers.consulent(startVoorstel, { body: { soort: 'afwijzen', zaak } });
        await stelVast(draaiboek, id, { motivering: 'Het spaargeld is hoger dan de grens voor een alleenstaande.' });
      },
    },
  ];
}

function opgeschort(draaiboek: Draaiboek): Gebeurtenis[] {
  const { wie, gebeurtenissen } = metBijstand(draaiboek, MENSEN.willem.bsn, 300_000_361, '2025-02-03');
  return [
    ...gebeurtenissen,
    {
      dag: '2026-11-12',
      gebeurt: async () => {
        const [recht] = await draaiboek.deur.systeem(
          (tx) => tx<{ id: string }[]>`select id from recht where persoon = ${wie.id} and status = 'lopend'`,
        );
        if (!recht) throw new Error('somebody of the story has no right to suspend');
        const ingangsdatum = draaiboek.klok.vandaag();
        const { id } = await draaiboek.spelers.consulent(startVoorstel, {
          body: { soort: 'opschorten', recht: recht.id, ingangsdatum },
        });
        await stelVast(draaiboek, id, {
          motivering:
            'De bankafschriften van augustus, september en oktober 2026 zijn twee keer gevraagd en niet ontvangen.',
          hersteltermijn: addDays(ingangsdatum, 18),
        });
      },
    },
  ];
}

function nul(draaiboek: Draaiboek): Gebeurtenis[] {
  const { wie, gebeurtenissen } = metBijstand(draaiboek, MENSEN.joyce.bsn, 300_000_362, '2025-06-02');
  return [
    ...gebeurtenissen,
    {
      dag: '2026-09-28',
      gebeurt: async () => {
        const waarde = { kenmerk: 'Thuiszorg Noord', soort: 'loon', nettoInCenten: 1_465_00, urenPerWeek: 26 };
        await stelVastFeit(
          draaiboek,
          wie.id,
          'inkomen',
          { ...waarde, periode: 'maand', vakantietoeslag: 'inbegrepen' },
          '2026-10-01',
        );
      },
    },
  ];
}
