import { datum, euro } from '../opmaak/index.ts';
import type { Weigering } from '../weigering/index.ts';
import {
  type Invordering,
  type Invorderingcommand,
  type Invorderingcontext,
  type Invorderingopdracht,
  type Invorderingtoestand,
  laatsteDwangbevel,
} from './toestand.ts';

const PAST: Readonly<Record<Invorderingcommand, readonly Invorderingtoestand[]>> = {
  sendAanmaning: ['in-rust', 'aangemaand', 'uitgesteld'],
  proposeDwangbevel: ['aangemaand'],
  returnDwangbevel: ['dwangbevel-voorgesteld'],
  signDwangbevel: ['dwangbevel-voorgesteld'],
  recordBetekening: ['dwangbevel'],
  postponeBetaling: ['in-rust', 'aangemaand', 'dwangbevel-voorgesteld', 'dwangbevel', 'uitgesteld'],
  resumeInvordering: ['in-rust', 'uitgesteld'],
  stopInvordering: ['aangemaand', 'dwangbevel-voorgesteld', 'dwangbevel'],
  proposeOverdracht: ['in-rust', 'aangemaand', 'dwangbevel-voorgesteld', 'dwangbevel', 'uitgesteld'],
  returnOverdracht: ['overdracht-voorgesteld'],
  signOverdracht: ['overdracht-voorgesteld'],
  undoOverdracht: ['overgedragen'],
};

const STAND: Readonly<Record<Invorderingtoestand, string>> = {
  'in-rust': 'Er loopt geen aanmaning.',
  aangemaand: 'Er is een aanmaning gestuurd.',
  'dwangbevel-voorgesteld': 'Er ligt een dwangbevel klaar om te ondertekenen.',
  dwangbevel: 'Er is een dwangbevel.',
  uitgesteld: 'De inwoner heeft uitstel van betaling.',
  'overdracht-voorgesteld': 'Er ligt een overdracht klaar om te ondertekenen.',
  overgedragen: 'De vordering is overgedragen aan een andere gemeente.',
};

const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  ...(artikel ? { artikel } : {}),
  ...(cijfers ? { cijfers } : {}),
});

/** What stands in the way of pressing somebody to pay, whatever the step. */
function nietAandringen(context: Invorderingcontext): Weigering | undefined {
  const { rest, inRegeling, inVerzet, stilTotEnMet, verjaartOp, vandaag } = context;
  if (rest <= 0) return nee('niets-open', 'Op deze vordering staat niets meer open.');
  if (inVerzet)
    return nee(
      'in-verzet',
      'De zaak ligt bij de rechter. De invordering gaat pas verder als het verzet voorbij is.',
      'Pw art. 62b lid 3',
    );
  if (inRegeling)
    return nee(
      'regeling-loopt',
      'Er is een afspraak om in delen te betalen. Stop die eerst als er niet wordt betaald.',
      'Awb art. 4:94',
    );
  if (stilTotEnMet && vandaag <= stilTotEnMet)
    return nee(
      'staat-stil-na-werk',
      `De inwoner ging aan het werk. De invordering staat stil tot en met ${datum(stilTotEnMet)}.`,
      undefined,
      { stilTotEnMet },
    );
  if (verjaartOp && vandaag >= verjaartOp)
    return nee('verjaard', `De vordering is verjaard op ${datum(verjaartOp)}.`, 'Awb art. 4:104 lid 2', { verjaartOp });
  return undefined;
}

function tegenAanmaning(invordering: Invordering, context: Invorderingcontext): Weigering | undefined {
  const { vandaag, betaalUiterlijk } = context;
  if (betaalUiterlijk === undefined)
    return nee('niet-gevraagd', 'Geen besluit heeft nog om betaling gevraagd.', 'Awb art. 4:86');
  if (vandaag <= betaalUiterlijk)
    return nee('termijn-loopt', `De inwoner kan nog betalen tot en met ${datum(betaalUiterlijk)}.`, 'Awb art. 4:87', {
      betaalUiterlijk,
    });
  if (invordering.toestand === 'uitgesteld' && vandaag <= invordering.uitstel.totEnMet)
    return nee(
      'uitstel-loopt',
      `De inwoner heeft uitstel tot en met ${datum(invordering.uitstel.totEnMet)}.`,
      'Awb art. 4:94',
    );
  return invordering.toestand === 'aangemaand' ? termijnLoopt(invordering.aanmaning.uiterlijk, context) : undefined;
}

/** A claim has one dwangbevel: what was stopped or postponed goes on with it, without new costs. */
const naDwangbevel = (invordering: Invordering) =>
  laatsteDwangbevel(invordering)
    ? nee('al-dwangbevel', 'Er is al een dwangbevel. Ga daarmee verder; een nieuwe aanmaning is niet nodig.')
    : undefined;

const termijnLoopt = (uiterlijk: `${number}-${number}-${number}`, { vandaag }: Invorderingcontext) =>
  vandaag <= uiterlijk
    ? nee('aanmaning-loopt', `De inwoner kan nog betalen tot en met ${datum(uiterlijk)}.`, 'Awb art. 4:112', {
        uiterlijk,
      })
    : undefined;

/** Awb 4:115, 4:117 lid 1: the power by statute, and an aanmaning that was not answered by paying all. */
function tegenDwangbevel(invordering: Invordering, context: Invorderingcontext): Weigering | undefined {
  if (!('aanmaning' in invordering)) return undefined;
  if (context.dwangbevel === undefined)
    return nee(
      'geen-bevoegdheid',
      'De wet geeft voor deze vordering geen dwangbevel. Ga naar de rechter.',
      'Awb art. 4:115',
    );
  const { op, uiterlijk } = invordering.aanmaning;
  if (context.regelingVan && context.regelingVan >= op)
    return nee(
      'aanmaning-voorbij',
      'Na de aanmaning is een afspraak gemaakt. Stuur eerst een nieuwe aanmaning.',
      'Awb art. 4:117',
    );
  return termijnLoopt(uiterlijk, context);
}

/** The refusal of a command, apart from what it says itself; undefined when it may be given. */
export function beletTegen(
  invordering: Invordering,
  command: Invorderingcommand,
  context: Invorderingcontext,
): Weigering | undefined {
  const { toestand } = invordering;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  switch (command) {
    case 'sendAanmaning':
      return nietAandringen(context) ?? naDwangbevel(invordering) ?? tegenAanmaning(invordering, context);
    case 'resumeInvordering':
      return toestand === 'in-rust' && !(invordering.gestopt && laatsteDwangbevel(invordering))
        ? nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand })
        : undefined;
    case 'proposeDwangbevel':
    case 'signDwangbevel':
      return nietAandringen(context) ?? tegenDwangbevel(invordering, context);
    case 'recordBetekening':
      return invordering.toestand === 'dwangbevel' && invordering.betekendOp
        ? nee('al-betekend', `De deurwaarder bracht het op ${datum(invordering.betekendOp)}.`)
        : undefined;
    case 'postponeBetaling':
    case 'proposeOverdracht':
    case 'signOverdracht':
      return context.rest <= 0 ? nee('niets-open', 'Op deze vordering staat niets meer open.') : undefined;
    default:
      return undefined;
  }
}

/** What a command may not say. */
export function inhoudTegen(
  invordering: Invordering,
  opdracht: Invorderingopdracht,
  context: Invorderingcontext,
): Weigering | undefined {
  const { vandaag } = context;
  switch (opdracht.command) {
    case 'sendAanmaning':
      return opdracht.metVergoeding && context.vergoeding === undefined
        ? nee(
            'vergoeding-ontbreekt',
            'Het bedrag dat een aanmaning vandaag mag kosten is niet bekend. Stuur haar zonder kosten.',
            'Awb art. 4:113',
          )
        : undefined;
    case 'signDwangbevel':
      return invordering.toestand === 'dwangbevel-voorgesteld' && invordering.voorstel.door === opdracht.door
        ? nee('tweede-persoon-nodig', 'U hebt dit dwangbevel zelf voorgesteld. Een collega ondertekent het.')
        : undefined;
    case 'signOverdracht':
      return invordering.toestand === 'overdracht-voorgesteld' && invordering.overdracht.door === opdracht.door
        ? nee('tweede-persoon-nodig', 'U hebt deze overdracht zelf voorgesteld. Een collega ondertekent haar.')
        : undefined;
    case 'recordBetekening':
      if (invordering.toestand !== 'dwangbevel') return undefined;
      return opdracht.betekendOp > vandaag || opdracht.betekendOp < invordering.dwangbevel.op
        ? nee('dag-klopt-niet', 'De deurwaarder brengt het na de ondertekening, en niet later dan vandaag.')
        : undefined;
    case 'postponeBetaling':
      return opdracht.totEnMet <= vandaag
        ? nee('dag-voorbij', 'Kies een dag na vandaag: tot en met die dag hoeft de inwoner niet te betalen.')
        : undefined;
    default:
      return undefined;
  }
}

/** What is asked after an aanmaning with its costs, in words. */
export const aanmaningsbedrag = (bedrag: number, vergoeding: number): string =>
  vergoeding > 0 ? `${euro(bedrag)} en ${euro(vergoeding)} voor de aanmaning` : euro(bedrag);
