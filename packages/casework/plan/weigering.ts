import { nee, type Weigering } from '../weigering/index.ts';
import type { Plancommand } from './opdracht.ts';
import { isGetekend, type Plan, type Planfase } from './toestand.ts';

const OPEN: readonly Planfase[] = ['diagnose', 'plan', 'uitvoeren', 'evalueren'];
const MAKEN: readonly Planfase[] = ['diagnose', 'plan', 'uitvoeren'];
const TEKENEN: readonly Planfase[] = ['plan', 'uitvoeren'];

/** In which phases a command fits. */
const PAST: Readonly<Record<Exclude<Plancommand, 'beginPlan'>, readonly Planfase[]>> = {
  recordDiagnose: OPEN,
  recordEigenWoorden: OPEN,
  concludeDiagnose: ['diagnose'],
  agreeAfspraak: MAKEN,
  settleAfspraak: OPEN,
  setLeerdoel: TEKENEN,
  judgeLeerdoel: ['plan', 'uitvoeren', 'evalueren'],
  setSollicitaties: TEKENEN,
  signPlan: TEKENEN,
  disagreeWithPlan: TEKENEN,
  recordGesprek: OPEN,
  planGesprek: OPEN,
  cancelGesprek: OPEN,
  addHalte: OPEN,
  addStap: MAKEN,
  reachStap: OPEN,
  dropStap: OPEN,
  takeDrempel: OPEN,
  chooseBestemming: MAKEN,
  addMeeloper: OPEN,
  endMeeloper: OPEN,
  appointRegisseur: OPEN,
  requestCoach: OPEN,
  settleCoachverzoek: OPEN,
  beginEvaluatie: ['uitvoeren'],
  evaluatePlan: ['evalueren'],
  closePlan: OPEN,
};

const STAND: Readonly<Record<Planfase, string>> = {
  diagnose: 'Het plan is in de diagnose.',
  plan: 'Het plan wordt gemaakt.',
  uitvoeren: 'Het plan wordt uitgevoerd.',
  evalueren: 'Het plan wordt geëvalueerd.',
  afgesloten: 'Het plan is afgesloten.',
};

/** The rule behind a refusal of this slice: what the plan is for, and who has a say in it. */
export const GRONDSLAG = 'Participatiewet art. 7 lid 1 a, 10 lid 1';

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
export function refuseCommand(plan: Plan | undefined, command: Plancommand): Weigering | undefined {
  if (command === 'beginPlan') return plan ? nee('al-begonnen', 'Dit plan is er al.') : undefined;
  if (!plan) return nee('geen-plan', 'Er is nog geen plan.');
  const { fase } = plan;
  if (!PAST[command].includes(fase))
    return nee('niet-in-deze-fase', `Dit kan nu niet. ${STAND[fase]}`, undefined, { fase });
  switch (command) {
    case 'concludeDiagnose':
      return plan.eigen
        ? undefined
        : nee(
            'doel-ontbreekt',
            'Schrijf eerst op wat de inwoner zelf wil bereiken, in eigen woorden.',
            'Het plan begint bij de inwoner',
          );
    case 'signPlan':
      return weigerTekenen(plan);
    case 'disagreeWithPlan':
      return isGetekend(plan) ? nee('al-getekend', 'Dit plan is al door iedereen getekend.') : undefined;
    case 'cancelGesprek':
      return plan.volgende && !plan.volgende.afgezegd
        ? undefined
        : nee('geen-gesprek', 'Er is geen gesprek gepland om af te zeggen.');
    case 'requestCoach':
      return plan.coachverzoek
        ? nee('al-gevraagd', 'Er is al om een andere coach gevraagd.', undefined, { op: plan.coachverzoek.op })
        : undefined;
    case 'settleCoachverzoek':
      return plan.coachverzoek ? undefined : nee('niet-gevraagd', 'Niemand vroeg om een andere coach.');
    case 'beginEvaluatie':
      return isGetekend(plan)
        ? undefined
        : nee('niet-getekend', 'Deze versie is nog niet door allebei getekend. Evalueer wat samen is afgesproken.');
    case 'evaluatePlan':
      return weigerEvaluatie(plan);
    default:
      return undefined;
  }
}

/** Both sides agree on something, and the gemeente promises something too. */
function weigerTekenen(plan: Plan): Weigering | undefined {
  if (isGetekend(plan)) return nee('al-getekend', 'Deze versie is al door iedereen getekend.');
  if (!plan.eigen) return nee('doel-ontbreekt', 'Schrijf eerst op wat de inwoner zelf wil bereiken.');
  const lopend = plan.afspraken.filter(({ uitkomst }) => uitkomst === undefined);
  if (lopend.length === 0) return nee('afspraken-ontbreken', 'Maak eerst samen minstens één afspraak die nog loopt.');
  return lopend.some(({ wie }) => wie === 'gemeente')
    ? undefined
    : nee('gemeente-doet-niets', 'Schrijf ook op wat de gemeente doet. Een plan is van twee kanten.', GRONDSLAG);
}

/** Goals are set before and judged after (WerkSaam 2022, plan naar werk, phase 4). */
function weigerEvaluatie({ leerdoelen }: Plan): Weigering | undefined {
  const open = leerdoelen.find(({ oordeel }) => oordeel === undefined);
  return open
    ? nee(
        'leerdoel-niet-beoordeeld',
        `Beoordeel eerst elk leerdoel. Dit staat nog open: ${open.doel}.`,
        'Leerdoelen worden vooraf gesteld en achteraf beoordeeld',
      )
    : undefined;
}
