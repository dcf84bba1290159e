import type { Planopdracht } from '@meedoen/contract/plan';
import { addDays } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { feitenVan, recordFeiten, vastleggingVan } from '../feit/index.ts';
import type { Planzaak } from './store.ts';

/**
 * What a talk showed that somebody does is a fact as well: the rungs of a ladder look at it. Said twice it is recorded once,
 * and what was said first on the same day is put right.
 */
export async function recordMeedoen({ toestand }: Planzaak, body: Planopdracht, aanroep: Aanroep): Promise<void> {
  const gesprek = body.command === 'recordGesprek';
  const vorm = (gesprek ? body.wijzigingen : [body]).findLast(
    (each) => each.command === 'recordDiagnose' && each.meedoen !== undefined,
  );
  if (vorm?.command !== 'recordDiagnose' || !vorm.meedoen) return;
  const { persoon: id, uitvoerder, gemeente } = toestand;
  const vanaf = gesprek ? body.gevoerdOp : aanroep.vandaag;
  const nu = (await feitenVan(aanroep.tx, [id])).find(
    ({ feit }) => feit.soort === 'meedoen' && feit.bekend.tot === undefined && feit.geldig.tot === undefined,
  )?.feit;
  if (nu?.soort === 'meedoen' && nu.waarde.vorm === vorm.meedoen && (nu.geldig.vanaf ?? '') <= vanaf) return;
  const waarde = { vorm: vorm.meedoen };
  const feit = { soort: 'meedoen', waarde, vanaf, totEnMet: null, bron: 'medewerker', gecontroleerd: true } as const;
  // a talk that is written down late says nothing of the days after one that was later
  const later = nu?.geldig.vanaf !== undefined && nu.geldig.vanaf > vanaf ? nu.geldig.vanaf : undefined;
  const grens = later ? { totEnMet: addDays(later, -1) } : nu?.geldig.vanaf === vanaf ? { vervangt: nu.id } : {};
  await recordFeiten(aanroep.tx, { id, uitvoerder, gemeente }, [{ ...feit, ...grens }], vastleggingVan(aanroep));
}
