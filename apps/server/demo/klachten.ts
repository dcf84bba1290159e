import { type Klachtopdracht, processKlacht, submitKlacht } from '@meedoen/contract/klacht';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';

interface Verhaal {
  readonly gedraging: string;
  readonly gebeurdOp: IsoDate;
  readonly watHelpt: string;
}

/** Hatice complained about the desk and got an answer; Willem waits for his, and is invited to tell his side. */
export function klachten(draaiboek: Draaiboek): Gebeurtenis[] {
  let [hatice, willem] = ['', ''];
  return [
    {
      dag: '2026-10-19',
      gebeurt: async () => {
        hatice = await klaag(draaiboek, MENSEN.hatice.bsn, {
          gedraging: 'Aan de balie vroeg iemand hardop naar mijn spaargeld. Iedereen kon het horen.',
          gebeurdOp: '2026-10-15',
          watHelpt: 'Dat jullie zoiets in een kamer vragen.',
        });
      },
    },
    {
      dag: '2026-11-09',
      gebeurt: () =>
        behandel(draaiboek, hatice, [
          { command: 'takeUpKlacht' },
          {
            command: 'recordGesprek',
            wie: 'klager',
            gehoordOp: '2026-11-05',
            verslag: 'Hatice vertelde dat er vijf mensen achter haar stonden.',
          },
          {
            command: 'answerKlacht',
            onderwerp: 'privacy',
            oordeel: 'gegrond',
            bevindingen: 'Aan de balie is naar het spaargeld gevraagd. Anderen konden dat horen.',
            conclusies: 'Vragen over geld stellen we vanaf nu in een spreekkamer.',
          },
        ]),
    },
    {
      dag: '2026-11-16',
      gebeurt: async () => {
        willem = await klaag(draaiboek, MENSEN.willem.bsn, {
          gedraging: 'Ik belde drie keer over de bankafschriften. Niemand belde terug.',
          gebeurdOp: '2026-11-10',
          watHelpt: 'Dat iemand mij belt op een dag die we afspreken.',
        });
      },
    },
    {
      dag: '2026-11-20',
      gebeurt: () =>
        behandel(draaiboek, willem, [
          { command: 'takeUpKlacht' },
          { command: 'inviteGesprek', dag: '2026-12-02', tijd: '10.00 uur', plaats: 'Raadhuisplein 1, kamer 3' },
        ]),
    },
  ];
}

/** A resident of the story complains on their own page. */
async function klaag({ omgeving, deur, spelers }: Draaiboek, bsn: string, body: Verhaal): Promise<string> {
  const hash = omgeving.sleutels.zoekhash(bsn);
  const [wie] = await deur.systeem((tx) => tx<{ id: string }[]>`select id from persoon where bsn_hash = ${hash}`);
  if (!wie) throw new Error('somebody of the story who complains has no file');
  const zelf = await deur.alsInwoner(wie.id, spelers.uitvoerder);
  return (await zelf(submitKlacht, { body })).id;
}

async function behandel({ spelers }: Draaiboek, klachtId: string, stappen: readonly Klachtopdracht[]): Promise<void> {
  for (const body of stappen) await spelers.kwaliteit(processKlacht, { params: { klachtId }, body });
}
