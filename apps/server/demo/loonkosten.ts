import { nederlandseIban } from '@meedoen/casework/identificatie';
import { startVoorstel } from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/loonkostensubsidie';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { planSubsidies } from '../slices/loonkostensubsidie/index.ts';
import { dagrun } from './dagrun.ts';
import { stelVast } from './dossiers.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

const GLANSRIJK = {
  naam: 'Glansrijk Schoonmaak',
  kvk: '90004150',
  iban: nederlandseIban('INGB', 300_000_700),
  tenaamstelling: 'Glansrijk Schoonmaak BV',
  contactpersoon: 'Ria Glans',
  telefoon: '0592 00 41 50',
  email: 'ria@glansrijk.example',
  straatEnNummer: 'Nijverheidsweg 3',
  postcode: '8312 AA',
  plaats: 'Veenrade',
};

/** First days of the months in which a month before it is booked. */
const BOEKDAGEN: readonly IsoDate[] = Array.from({ length: 11 }, (_, i) => addMonths('2026-01-01', i));

/** Selena cleans nine hours, later twelve; her work is worth 55 percent, and her employer gets the rest. */
export function loonkosten(draaiboek: Draaiboek): Gebeurtenis[] {
  const { deur, klok, omgeving, spelers, wachtrij } = draaiboek;
  let id = '';
  const leg = (body: contract.Subsidieinhoud) =>
    spelers.coach(contract.processLoonkostensubsidie, { params: { loonkostensubsidieId: id }, body });
  const besluit = async (wat: 'verlenen' | 'wijzigen', motivering: string) => {
    const voorstel = await spelers.consulent(startVoorstel, {
      body: { soort: 'loonkostensubsidie', loonkostensubsidie: { id, wat } },
    });
    await stelVast(draaiboek, voorstel.id, { motivering });
  };
  return [
    {
      dag: '2025-10-27',
      gebeurt: async () => {
        const hash = omgeving.sleutels.zoekhash(MENSEN.selena.bsn);
        const [selena] = await deur.systeem(
          (tx) => tx<{ id: string }[]>`select id from persoon where bsn_hash = ${hash}`,
        );
        if (!selena) throw new Error('somebody of the story with a job has no file');
        const werkgever = await spelers.coach(contract.registerWerkgever, { body: GLANSRIJK });
        await spelers.teamleider(contract.checkWerkgeverrekening, {
          params: { werkgeverId: werkgever.id },
          body: { iban: GLANSRIJK.iban },
        });
        const zaak = await spelers.coach(contract.requestLoonkostensubsidie, {
          params: { persoonId: selena.id },
          body: {
            ...{
              werkgever: werkgever.id,
              aangevraagdDoor: 'werkgever',
              aangevraagdOp: '2025-10-27',
              soort: 'regulier',
            },
            ...{ functie: 'Medewerker schoonmaak', begin: '2025-11-01', uren: 9, voltijdUren: 36 },
            loonPerUurInCenten: 14_40,
          },
        });
        id = zaak.id;
      },
    },
    {
      dag: '2025-11-28',
      gebeurt: async () => {
        await leg({
          command: 'recordLoonwaarde',
          ...{ vanaf: '2025-11-01', percentage: 55, vastgesteldOp: '2025-11-28', herbeoordelenOp: '2026-11-28' },
          ...{ deskundige: 'M. de Boer', organisatie: 'Werkplein Veenrade' },
          rapport: 'Selena maakt goed schoon. Zij werkt in een lager tempo en heeft een vaste begeleider nodig.',
        });
      },
    },
    {
      dag: '2025-12-01',
      gebeurt: async () => {
        await besluit('verlenen', 'De loonwaarde is 55 procent. De subsidie vult aan tot het minimumloon.');
        await deur.systeem((tx) => planSubsidies(tx, spelers.uitvoerder, klok));
      },
    },
    // the months booked until then reach the employer
    ...dagrun(draaiboek, '2026-11-03'),
    ...BOEKDAGEN.map((dag) => ({ dag, gebeurt: async () => void (await wachtrij.doeAlles()) })),
    {
      dag: '2026-09-01',
      gebeurt: async () => {
        await leg({ command: 'changeUren', vanaf: '2026-09-01', uren: 12, voltijdUren: 36 });
        await leg({ command: 'changeLoon', vanaf: '2026-09-01', perUurInCenten: 14_99 });
        await besluit('wijzigen', 'Selena werkt vanaf 1 september 12 uur per week.');
      },
    },
  ];
}
