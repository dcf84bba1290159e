import {
  beginPlan,
  type EigenPlanopdracht,
  type Planopdracht,
  processEigenPlan,
  processPlan,
  readEigenPlan,
} from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';
import { MENSEN } from './personen.ts';
import { VERHALEN } from './verhalen.ts';

/** What a coach does on a day, or the resident does themselves. */
export interface Dag {
  readonly dag: IsoDate;
  readonly coach?: readonly Planopdracht[];
  readonly zelf?: readonly EigenPlanopdracht[];
  /** Agreements that are settled by their first words: an id is made when they are agreed. */
  readonly klaar?: readonly { readonly wat: string; readonly door: 'coach' | 'zelf' }[];
  /** Learning goals that are judged, by their first words. */
  readonly beoordeel?: readonly { readonly doel: string; readonly stand: number; readonly toelichting: string }[];
}

export interface Verhaal {
  readonly wie: keyof typeof MENSEN;
  readonly begint: IsoDate;
  readonly dagen: readonly Dag[];
}

/** The six people of the story and their plans, each thing on its own day, by commands through the door. */
export const begeleiding = (draaiboek: Draaiboek): Gebeurtenis[] =>
  VERHALEN.flatMap((verhaal) => speel(draaiboek, verhaal));

function speel(draaiboek: Draaiboek, { wie, begint, dagen }: Verhaal): Gebeurtenis[] {
  const { deur, spelers, omgeving } = draaiboek;
  let [persoon, planId] = ['', ''];
  const geef = async (opdracht: Planopdracht) => {
    const lid = opdracht.command === 'signPlan' && opdracht.partij === 'inwoner' ? { lid: persoon } : {};
    await spelers.coach(processPlan, { params: { planId }, body: { ...opdracht, ...lid } });
  };
  const zelf = async () => deur.alsInwoner(persoon, spelers.uitvoerder);
  return [
    {
      dag: begint,
      gebeurt: async () => {
        const hash = omgeving.sleutels.zoekhash(MENSEN[wie].bsn);
        const [rij] = await deur.systeem((tx) => tx<{ id: string }[]>`select id from persoon where bsn_hash = ${hash}`);
        if (!rij) throw new Error(`${wie} has no file to make a plan in`);
        persoon = rij.id;
        planId = (await spelers.coach(beginPlan, { params: { persoonId: persoon }, body: { leden: [] } })).id;
      },
    },
    ...dagen.map(({ dag, coach = [], zelf: eigen = [], klaar = [], beoordeel = [] }) => ({
      dag,
      gebeurt: async () => {
        if (klaar.length + beoordeel.length > 0) {
          const { plan } = await (await zelf())(readEigenPlan);
          for (const { wat, door } of klaar) {
            const afspraak = plan?.afspraken.find((een) => een.wat.startsWith(wat))?.id ?? '';
            const body = { command: 'settleAfspraak', afspraak, uitkomst: 'gedaan' } as const;
            if (door === 'coach') await geef(body);
            else await (await zelf())(processEigenPlan, { params: { planId }, body });
          }
          for (const { doel, stand, toelichting } of beoordeel) {
            const leerdoel = plan?.leerdoelen.find((een) => een.doel.startsWith(doel))?.id ?? '';
            const oordeel = stand === 4 ? 'behaald' : 'loopt';
            await geef({ command: 'judgeLeerdoel', leerdoel, oordeel, stand, toelichting });
          }
        }
        for (const opdracht of coach) await geef(opdracht);
        for (const body of eigen) await (await zelf())(processEigenPlan, { params: { planId }, body });
      },
    })),
  ];
}
