import { OMVANGEN, type Omvang, type Vertegenwoordigingsoort } from '@meedoen/casework/bevoegdheid';
import { registerVertegenwoordiging, uploadBewijs } from '@meedoen/contract/vertegenwoordiging';
import type { IsoDate } from '@meedoen/law/kernel';
import { maakBekend } from '../bekend.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';

import { MENSEN } from './personen.ts';
import { poststukAlsPdf } from './poststuk.ts';

interface Demovertegenwoordiging {
  readonly soort: Vertegenwoordigingsoort;
  readonly omvang: readonly Omvang[];
  readonly vanaf: IsoDate;
  readonly totEnMet: IsoDate | null;
  readonly naam: string;
  readonly bewijs: readonly string[];
}

/** Ria is bewindvoerder of Pieter, and since the autumn Anne lets her read along for half a year. */
export const vertegenwoordigingen = (draaiboek: Draaiboek): Gebeurtenis[] => [
  {
    dag: '2024-03-04',
    gebeurt: () =>
      legVast(draaiboek, MENSEN.pieter.bsn, {
        ...{ soort: 'bewind', omvang: OMVANGEN, vanaf: '2024-03-01', totEnMet: null },
        naam: 'beschikking-kantonrechter.pdf',
        bewijs: ['Beschikking van de kantonrechter, 1 maart 2024', 'Bewind over alle goederen van P. Mulder.'],
      }),
  },
  {
    dag: '2026-09-01',
    gebeurt: () =>
      legVast(draaiboek, MENSEN.anne.bsn, {
        ...{ soort: 'machtiging', omvang: ['inzien', 'brieven'], vanaf: '2026-09-01', totEnMet: '2027-02-28' },
        naam: 'machtiging.pdf',
        bewijs: ['Machtiging', 'Ria Vermeer mag alles bekijken en mijn brieven lezen. A. Bakker'],
      }),
  },
];

/** Staff saw a paper and enter who may act for somebody. */
async function legVast(draaiboek: Draaiboek, voor: string, stuk: Demovertegenwoordiging): Promise<void> {
  const { consulent } = draaiboek.spelers;
  const params = { persoonId: await bekend(draaiboek, voor) };
  const vertegenwoordiger = await bekend(draaiboek, MENSEN.ria.bsn);
  const { soort, omvang, vanaf, totEnMet, naam } = stuk;
  const { id } = await consulent(uploadBewijs, { params, query: { naam } }, poststukAlsPdf(stuk.bewijs));
  const body = { soort, vertegenwoordiger, omvang: [...omvang], vanaf, totEnMet, bewijs: id };
  await consulent(registerVertegenwoordiging, { params, body });
}

/** The file of somebody, made from the BRP when there is none yet. */
async function bekend({ omgeving, deur }: Draaiboek, bsn: string): Promise<string> {
  const hash = omgeving.sleutels.zoekhash(bsn);
  const [er] = await deur.systeem((tx) => tx<{ id: string }[]>`select id from persoon where bsn_hash = ${hash}`);
  if (er) return er.id;
  const nieuw = await maakBekend(omgeving)(bsn);
  if (!nieuw || nieuw === 'overleden') throw new Error('somebody of the story is not in the BRP of the demo');
  return nieuw.persoon;
}
