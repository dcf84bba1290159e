import { approveRun, readRegels, reviewRegel, startRun } from '@meedoen/contract/betaalrun';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { confirmBetaald } from './afschrift.ts';
import { GEZIEN } from './caseload/runrijen.ts';
import type { Draaiboek, Gebeurtenis } from './draaiboek.ts';

/** A run that was computed is looked at line by line where it needs eyes, approved by somebody else and booked. */
export async function approveReviewed({ spelers, wachtrij }: Draaiboek, runId: string): Promise<void> {
  const params = { runId };
  let cursor: string | undefined;
  do {
    const pagina = await spelers.betaalbeheer(readRegels, {
      params,
      query: { alleen: 'aandacht', aantal: 100, cursor },
    });
    for (const { id, status, nuInCenten, bekekenDoor } of pagina.regels)
      if (status === 'berekend' && nuInCenten !== null && !bekekenDoor)
        await spelers.betaalbeheer(reviewRegel, {
          params: { regelId: id },
          body: { oordeel: 'goed', reden: GEZIEN },
        });
    cursor = pagina.volgende ?? undefined;
  } while (cursor);
  await spelers.teamleider(approveRun, { params, body: {} });
  await wachtrij.doeAlles();
}

/** What waits for no month, a subsidy to an employer for one, is paid by a run of its own, and the bank confirms it. */
export function dagrun(draaiboek: Draaiboek, dag: IsoDate): Gebeurtenis[] {
  const { deur, spelers, wachtrij } = draaiboek;
  const betaaldag = addDays(dag, 1);
  let id = '';
  return [
    {
      dag,
      gebeurt: async () => {
        const run = await spelers.betaalbeheer(startRun, { body: { soort: 'dag', betaaldag, gemeenten: ['9901'] } });
        id = run.id;
        await wachtrij.doeAlles();
        await approveReviewed(draaiboek, id);
      },
    },
    { dag: betaaldag, gebeurt: () => confirmBetaald(deur, spelers.betaalbeheer, { id, betaaldag }) },
  ];
}
