import { readBerichten, sendBericht } from '@meedoen/contract/bericht';
import { askVraag, readEigenBerichten } from '@meedoen/contract/eigen';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { bekendTot } from '../../platform/klok/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { answerVraag, berichtenVan, type Gesprek, merkGelezen, stelVraag, uiterlijkVoor } from './store.ts';

function eigenGesprek(aanroep: Aanroep): Gesprek {
  const { actor } = aanroep;
  if (actor.soort !== 'inwoner') throw nietGevonden();
  const { persoon: id, uitvoerder, gemeente } = actor;
  aanroep.betreft({ id, gemeente });
  return { id, uitvoerder, gemeente };
}

/** The messages of a person, then the mark that this side has seen them: what was new still shows as new. */
async function lees(aanroep: Aanroep, persoon: string, bekendOp?: IsoDate) {
  const { tx, actor, nu, vandaag } = aanroep;
  const tot = bekendTot(bekendOp, vandaag);
  const berichten = await berichtenVan(tx, persoon, tot);
  // who looks back has not seen what came since
  if (tot) return { berichten };
  if (actor.soort === 'medewerker') await merkGelezen(tx, persoon, 'inwoner', nu);
  else if (actor.soort === 'inwoner' && actor.persoon === persoon) await merkGelezen(tx, persoon, 'gemeente', nu);
  return { berichten };
}

/** Question and answer in one place, the same conversation on both sides. */
export function berichtWegen(wegen: Wegen): void {
  wegen
    .op(readBerichten, async ({ params, query }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return lees(aanroep, persoon.id, query.bekendOp);
    })
    .op(sendBericht, async ({ params, body }, aanroep) => {
      const { actor, tx, nu } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      return answerVraag(tx, persoon, { auteur: actor.medewerker, ...body }, nu);
    })
    .op(readEigenBerichten, async (_, aanroep) => {
      const { id } = eigenGesprek(aanroep);
      return { ...(await lees(aanroep, id)), antwoordUiterlijk: await uiterlijkVoor(aanroep.tx, id) };
    })
    .op(askVraag, async ({ body }, aanroep) => {
      const gesprek = eigenGesprek(aanroep);
      return stelVraag(aanroep.tx, gesprek, { auteur: gesprek.id, ...body }, aanroep);
    });
}
