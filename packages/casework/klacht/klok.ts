import { klachttermijn, nietBehandelenTermijn, ombudsmantermijn } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Klacht, Klachtbasis } from './toestand.ts';

export interface Klachtklok {
  /** Last day for the answer (Awb 9:11); undefined when the weeks of that year are not in the law. */
  readonly laatsteDag: IsoDate | undefined;
  readonly teLaat: boolean;
  /** Last day to say that it is not taken up (Awb 9:8 lid 3). */
  readonly weigerenTot: IsoDate | undefined;
  /** Until when the ombudsman must look at it (Awb 9:24); undefined while it is not over. */
  readonly ombudsmanTot: IsoDate | undefined;
}

/** The terms of a complaint on a day: the same value for resident, staff and lists. */
export function klachtklok(klacht: Klacht, vandaag: IsoDate): Klachtklok {
  const einde = geeindigdOp(klacht);
  const laatsteDag = laatsteDagVan(klacht);
  return {
    laatsteDag,
    teLaat: laatsteDag !== undefined && laatsteDag < (einde ?? vandaag),
    weigerenTot: nietBehandelenTermijn(klacht.ontvangenOp),
    ombudsmanTot: einde && klacht.toestand !== 'ingetrokken' ? ombudsmantermijn(einde) : undefined,
  };
}

export function laatsteDagVan({ ontvangenOp, commissie, verdaagd, uitstelTot }: Klachtbasis): IsoDate | undefined {
  const wettelijk = klachttermijn(ontvangenOp, { metCommissie: commissie, verdaagd: verdaagd !== undefined });
  return wettelijk && uitstelTot && uitstelTot > wettelijk ? uitstelTot : wettelijk;
}

function geeindigdOp(klacht: Klacht): IsoDate | undefined {
  switch (klacht.toestand) {
    case 'afgehandeld':
      return klacht.afhandeling.op;
    case 'opgelost':
      return klacht.oplossing.op;
    case 'niet-behandeld':
      return klacht.weigering.op;
    case 'ingetrokken':
      return klacht.intrekking.op;
    default:
      return undefined;
  }
}
