import { attempt, type IsoDate } from '@meedoen/law/kernel';
import { type Dossier, situatieOp, wetOp, zoektermijn } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';

/**
 * First day on which an aanvraag of this household may be submitted, by the law of a day (art. 41 lid 4).
 * @param dossier with its meldingsdatum. @param dag the day of the command.
 * @returns undefined when no search period applies, or not enough is known to say that one does: then nobody waits.
 */
export function zoektermijnTot(dossier: Dossier, dag: IsoDate, beleid: Beleid): IsoDate | undefined {
  const found = attempt(() => zoektermijn(wetOp(dag, beleid, { reasons: false }), situatieOp(dossier, dag)));
  return found.ok ? (found.value?.value ?? undefined) : undefined;
}
