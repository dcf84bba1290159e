import { startVoorstel } from '@meedoen/contract/besluit';
import { type bezwaaropdracht, processBezwaar, submitBezwaar } from '@meedoen/contract/bezwaar';
import type { z } from 'zod';
import { maakDossier, stelVast, vraagAan } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

type Behandeling = z.input<typeof bezwaaropdracht>;

/** Frits had too much in the bank, says that half of it is not his, and will be heard. */
export function bezwaar(draaiboek: Draaiboek): Gebeurtenis[] {
  const { spelers, deur } = draaiboek;
  let [persoon, zaak, besluit, id] = ['', '', '', ''];
  const behandel = (body: Behandeling) => spelers.bezwaar(processBezwaar, { params: { bezwaarId: id }, body });
  return [
    {
      dag: '2026-09-21',
      gebeurt: async () => {
        persoon = await maakDossier(draaiboek, MENSEN.frits.bsn, 'leren-en-ontwikkelen');
        zaak = await vraagAan(draaiboek, {
          ...{ persoon, gemeldOp: '2026-09-21', bron: 'balie', rekening: 300_000_363, spaargeldInCenten: 13_850_00 },
        });
      },
    },
    {
      dag: '2026-10-15',
      gebeurt: async () => {
        besluit = (await spelers.consulent(startVoorstel, { body: { soort: 'afwijzen', zaak } })).id;
        await stelVast(draaiboek, besluit, {
          motivering: 'Het spaargeld is hoger dan de grens voor een alleenstaande.',
        });
      },
    },
    {
      dag: '2026-11-09',
      gebeurt: async () => {
        const inwoner = await deur.alsInwoner(persoon, spelers.uitvoerder);
        const gronden = 'De helft van het geld op de rekening is van mijn zus. Wij delen de rekening sinds 2019.';
        const bezwaar = await inwoner(submitBezwaar, { body: { besluit, gronden, wilGehoordWorden: true } });
        id = bezwaar.id;
      },
    },
    { dag: '2026-11-12', gebeurt: async () => void (await behandel({ command: 'takeUpBezwaar' })) },
    {
      dag: '2026-11-18',
      gebeurt: async () => {
        const plaats = 'Stadhuis Veenrade, kamer 2.14';
        await behandel({ command: 'inviteHoorzitting', dag: '2026-12-03', tijd: '10.30 uur', plaats });
      },
    },
  ];
}
