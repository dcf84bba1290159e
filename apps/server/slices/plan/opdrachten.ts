import type { Planopdracht, Planwijziging, Trede } from '@meedoen/casework/plan';
import type * as contract from '@meedoen/contract/plan';
import { uuidv7 } from '../../platform/database/index.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
type Inhoud = Zonder<Planopdracht>;

/** A change as it is written down: what is new gets its id here, and who settles it is the gemeente. */
function wijzigingMetId(body: contract.Planwijziging): Planwijziging {
  switch (body.command) {
    case 'agreeAfspraak':
    case 'setLeerdoel':
    case 'addMeeloper':
      return { ...body, id: uuidv7() };
    case 'addHalte':
    case 'addStap':
      return { ...body, id: uuidv7(), trede: body.trede as Trede };
    case 'reachStap':
      return { ...body, trede: body.trede as Trede };
    case 'settleAfspraak':
      return { ...body, partij: 'gemeente' };
    default:
      return body;
  }
}

/** What a coach asked, as it is written down. */
export function opdrachtMetId(body: contract.Planopdracht): Inhoud {
  switch (body.command) {
    case 'recordGesprek':
      return { ...body, id: uuidv7(), wijzigingen: body.wijzigingen.map(wijzigingMetId) };
    case 'signPlan':
      // whom the coach signs for signed on paper
      return body.partij === 'inwoner' ? { ...body, papier: true } : body;
    case 'cancelGesprek':
      return { ...body, partij: 'gemeente' };
    case 'settleCoachverzoek':
    case 'evaluatePlan':
    case 'closePlan':
      return body;
    default:
      return wijzigingMetId(body);
  }
}

/** What somebody asked about their own plan, as it is written down. @param lid who asks */
export function eigenOpdracht(body: contract.EigenPlanopdracht, lid: string): Inhoud {
  switch (body.command) {
    case 'signPlan':
      return { ...body, partij: 'inwoner', lid };
    case 'settleAfspraak':
    case 'cancelGesprek':
      return { ...body, partij: 'inwoner' };
    case 'disagreeWithPlan':
    case 'requestCoach':
      return { ...body, lid };
    default:
      return body;
  }
}
