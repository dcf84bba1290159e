import { beslistermijnWeken, forfaitaireMaanden } from '@meedoen/law/amounts';
import { betaaltermijn } from '@meedoen/law/awb';
import { addDays, addMonths, attempt, type Cents, type IsoDate, lawOn, yearOf } from '@meedoen/law/kernel';
import { beslistermijnLoonkostensubsidie } from '@meedoen/law/participatiewet';
import { euro } from '../opmaak/index.ts';
import type { Loonkostensubsidie } from './toestand.ts';
import { isEerstTeWijzigen } from './verschil.ts';

/** What waits for somebody of staff, and until when. */
export interface Subsidieklok {
  readonly wat: string;
  readonly uiterlijk: IsoDate;
  readonly artikel: string;
}

/** The five weeks of art. 10d lid 12; undefined for a day of which the law has no term. */
export function beslissenUiterlijk(vastgesteld: IsoDate): IsoDate | undefined {
  const poging = attempt(() => beslistermijnLoonkostensubsidie(lawOn(vastgesteld), vastgesteld).value);
  return poging.ok ? poging.value : undefined;
}

/** The last day of the first half year, in which the subsidy may be forfaitair (lid 5). */
export function laatsteForfaitaireDag(begin: IsoDate): IsoDate | undefined {
  const maanden = lawOn(begin).look(forfaitaireMaanden);
  return maanden.known ? addDays(addMonths(begin, maanden.value), -1) : undefined;
}

/** The 1 January on which the amount is set again by itself (lid 7): the first after the last besluit. */
export const volgendeJanuari = (vanaf: IsoDate): IsoDate => `${yearOf(vanaf) + 1}-01-01` as IsoDate;

/**
 * What waits first in a case; undefined when nothing does. Follows from the case and its balance, so that it can be
 * planned ahead. @param open cents that were booked and not paid yet; below zero: too much was paid
 */
export function subsidieklok(zaak: Loonkostensubsidie, open: Cents = 0): Subsidieklok | undefined {
  return subsidieklokken(zaak, open)[0];
}

/** Everything that waits, the first on top. @param open cents, as in `subsidieklok` */
export function subsidieklokken(zaak: Loonkostensubsidie, open: Cents = 0): Subsidieklok[] {
  const klokken: Subsidieklok[] = [];
  const voeg = (wat: string, uiterlijk: IsoDate | undefined, artikel: string) => {
    if (uiterlijk) klokken.push({ wat, uiterlijk, artikel });
  };
  switch (zaak.toestand) {
    case 'aangevraagd': {
      const weken = lawOn(zaak.aangevraagdOp).look(beslistermijnWeken);
      if (weken.known) voeg('Loonwaarde vaststellen', addDays(zaak.aangevraagdOp, 7 * weken.value), 'Awb 4:13');
      break;
    }
    case 'vastgesteld':
      voeg('Beslissen over loonkostensubsidie', beslissenUiterlijk(zaak.vastgesteldOp), 'Pw art. 10d lid 12');
      break;
    case 'verleend': {
      const { gewijzigdOp, eindigt, besluiten, begin, contractTotEnMet, herbeoordelenOp } = zaak;
      if (eindigt) {
        if (gewijzigdOp && isEerstTeWijzigen(zaak))
          voeg('Loonkostensubsidie wijzigen', beslissenUiterlijk(gewijzigdOp), 'Pw art. 10d lid 6 en 12');
        voeg('Loonkostensubsidie beëindigen', eindigt.laatsteDag, 'Pw art. 10d lid 1 en 8');
        break;
      }
      if (gewijzigdOp) voeg('Loonkostensubsidie wijzigen', beslissenUiterlijk(gewijzigdOp), 'Pw art. 10d lid 6 en 12');
      if (isWachtOpLoonwaarde(zaak))
        voeg('Loonwaarde vaststellen na het eerste half jaar', laatsteForfaitaireDag(begin), 'Pw art. 10d lid 5');
      voeg('Loonwaarde opnieuw vaststellen', herbeoordelenOp, 'Pw art. 10d lid 6');
      voeg('Contract loopt af: verlengen of beëindigen', contractTotEnMet, 'Pw art. 10d lid 1');
      const laatste = besluiten.at(-1);
      if (laatste)
        voeg(
          'Bedrag opnieuw vaststellen per 1 januari',
          beslissenUiterlijk(volgendeJanuari(laatste.vanaf)),
          'Pw art. 10d lid 7',
        );
      break;
    }
    case 'beeindigd': {
      // no later month is left to take it off
      const einde = zaak.besluiten.at(-1);
      if (einde && open < 0)
        voeg(`Te veel betaald: ${euro(-open)} terug van de werkgever`, betaaltermijn(einde.op), 'Awb art. 4:87 lid 1');
      break;
    }
    default:
      break;
  }
  return klokken.toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0));
}

/** Forfaitair, and nobody established the loonwaarde for the time after the first half year. */
const isWachtOpLoonwaarde = ({ forfaitair, loonwaarden }: Loonkostensubsidie): boolean =>
  forfaitair !== undefined && loonwaarden.length === 0;
