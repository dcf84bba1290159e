import type { IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { later, nee, type Weigering } from '../weigering/index.ts';
import { bezwaarklok } from './klok.ts';
import type { Bezwaar } from './toestand.ts';

/** A notice of default while nobody is late does not count (Awb 4:17 lid 3). */
export const nogOpTijd = (laatsteDag: IsoDate, toestand: Bezwaar['toestand']): Weigering =>
  nee(
    'nog-op-tijd',
    toestand === 'besloten'
      ? 'Er is op tijd beslist.'
      : `De tijd om te beslissen loopt nog tot en met ${datum(laatsteDag)}.`,
    'Awb art. 4:17 lid 3',
    { laatsteDag },
  );

/** Why a notice that came on a day does not count; undefined when it does. */
export function weigerIngebrekestelling(bezwaar: Bezwaar, ontvangen: IsoDate, vandaag: IsoDate): Weigering | undefined {
  const { laatsteDag } = bezwaarklok(bezwaar, vandaag);
  if (laatsteDag && ontvangen <= laatsteDag) return nogOpTijd(laatsteDag, bezwaar.toestand);
  if ('beslissing' in bezwaar && ontvangen >= bezwaar.beslissing.op)
    return nee(
      'al-besloten',
      `Er is beslist op ${datum(bezwaar.beslissing.op)}. Wij waren toen niet meer te laat.`,
      'Awb art. 4:17 lid 3',
      { bekend: bezwaar.beslissing.op },
    );
  return later(ontvangen, vandaag);
}
