import { readCijfers } from '@meedoen/contract/cijfers';
import { yearOf } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { cijfersVan } from './store.ts';
import { onceWhileRunning } from './while-running.ts';

/** Figures for who decides about policy: numbers of the own gemeenten, never a person. */
export function cijferWegen(wegen: Wegen): void {
  // a second or two at 400,000 households: members of a council who open it together must not each wait for all
  const once = onceWhileRunning<Awaited<ReturnType<typeof cijfersVan>>>();
  wegen.op(readCijfers, async ({ query }, { actor, tx, gemeenten, vandaag }) => {
    if (actor.soort !== 'medewerker') throw nietGevonden();
    const vraag = { uitvoerder: actor.uitvoerder, gemeenten, vandaag, jaar: query.jaar ?? yearOf(vandaag) };
    // a count is the same for everybody: also of files that somebody may not open
    return once(JSON.stringify(vraag), () => alsSysteem(tx, () => cijfersVan(tx, vraag)));
  });
}
