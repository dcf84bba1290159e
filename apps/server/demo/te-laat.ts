import { holdVoorschot, registerIngebrekestelling } from '@meedoen/contract/aanvraag';
import { startVoorstel } from '@meedoen/contract/besluit';
import { maakDossier, stelVast, vraagAan } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

/** Somebody who waited too long, said so, and was refused ten days after a dwangsom began to run. */
export function teLaat(draaiboek: Draaiboek): Gebeurtenis[] {
  const { consulent } = draaiboek.spelers;
  let zaak = '';
  return [
    {
      dag: '2026-07-20',
      gebeurt: async () => {
        const persoon = await maakDossier(draaiboek, MENSEN.greet.bsn, 'direct-werk');
        zaak = await vraagAan(draaiboek, {
          ...{ persoon, gemeldOp: '2026-07-20', bron: 'papier', rekening: 300_000_370, spaargeldInCenten: 18_250_00 },
        });
      },
    },
    {
      dag: '2026-08-03',
      gebeurt: async () => {
        const reden = 'Het spaargeld is hoger dan de grens.';
        await consulent(holdVoorschot, {
          params: { aanvraagId: zaak },
          body: { grond: 'duidelijk-geen-recht', reden },
        });
      },
    },
    {
      dag: '2026-10-26',
      gebeurt: async () => {
        await consulent(registerIngebrekestelling, {
          params: { aanvraagId: zaak },
          body: { toelichting: 'Per brief.' },
        });
      },
    },
    {
      dag: '2026-11-20',
      gebeurt: async () => {
        const { id } = await consulent(startVoorstel, { body: { soort: 'afwijzen', zaak } });
        await stelVast(draaiboek, id, { motivering: 'Het spaargeld is hoger dan de grens voor een alleenstaande.' });
      },
    },
  ];
}
