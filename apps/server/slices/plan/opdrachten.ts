import { type Planopdracht, type Planwijziging, type Trede, weigerMedisch } from '@meedoen/casework/plan';
import type * as contract from '@meedoen/contract/plan';
import { uuidv7 } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
type Inhoud = Zonder<Planopdracht>;

/** A change as it is written down: what is new gets its id here, and who settles it is the gemeente. */
function wijzigingMetId(body: contract.Planwijziging, plek = ''): Planwijziging {
  switch (body.command) {
    case 'recordDiagnose': {
      const medisch = weigerMedisch(body);
      if (medisch) throw foutInVeld(`${plek}/${medisch.veld}`, medisch.code, medisch.tekst);
      return body;
    }
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
      return {
        ...body,
        id: uuidv7(),
        wijzigingen: body.wijzigingen.map((wijziging, i) => wijzigingMetId(wijziging, `/wijzigingen/${i}`)),
      };
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
