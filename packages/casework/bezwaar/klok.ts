import {
  berekenDwangsom,
  bezwaarbeslistermijn,
  bezwaartermijn,
  bezwaarweken,
  type Dwangsom,
  isTijdigBezwaar,
} from '@meedoen/law/awb';
import { addDays, daysBetween, type IsoDate } from '@meedoen/law/kernel';
import type { Bezwaar } from './toestand.ts';

export interface Bezwaarklok {
  /** Last day on which objecting was possible (Awb 6:7, 6:8). */
  readonly bezwaarTot: IsoDate;
  readonly opTijd: boolean;
  /** Last day to decide (Awb 7:10); undefined when the weeks of that year are not in the law. */
  readonly laatsteDag: IsoDate | undefined;
  /** Weeks of the law for deciding (Awb 7:10 lid 1), six more when put off (lid 3). */
  readonly weken: number | undefined;
  /** When it stood still, each until the day it went on; undefined while it stands still (Awb 7:10 lid 2). */
  readonly stilstand: readonly { readonly vanaf: IsoDate; readonly tot: IsoDate | undefined }[];
  readonly staatStil: boolean;
  readonly teLaat: boolean;
  /** Awb 4:17 by 7:14; undefined when the last day is not known. */
  readonly dwangsom: Dwangsom | undefined;
}

/** The terms of an objection on a day: the same value for resident, staff and lists. */
export function bezwaarklok(bezwaar: Bezwaar, vandaag: IsoDate): Bezwaarklok {
  const { bestreden, ontvangenOp, terPostBezorgdOp, verzuimen, commissie, verdaagd, uitstelTot } = bezwaar;
  const { bekendgemaaktOp } = bestreden;
  const besloten = 'beslissing' in bezwaar ? bezwaar.beslissing.op : undefined;
  const ingetrokken = 'intrekking' in bezwaar ? bezwaar.intrekking.op : undefined;
  const einde = besloten ?? ingetrokken ?? vandaag;
  const dagenOpgeschort = verzuimen.reduce(
    (som, verzuim) => som + daysBetween(verzuim.gevraagdOp, stilTot(verzuim, einde)),
    0,
  );
  const wettelijk = bezwaarbeslistermijn(bekendgemaaktOp, {
    metCommissie: commissie,
    dagenOpgeschort,
    verdaagd: verdaagd !== undefined,
  });
  const laatsteDag = wettelijk && uitstelTot && uitstelTot > wettelijk ? uitstelTot : wettelijk;
  const staatStil = bezwaar.toestand === 'verzuim' && (verzuimen.at(-1)?.uiterlijk ?? vandaag) >= vandaag;
  const gebeurtenissen = [
    ...bezwaar.ingebrekestellingen.map((datum) => ({ soort: 'in-gebreke-gesteld' as const, datum })),
    ...(besloten ? [{ soort: 'besluit-bekendgemaakt' as const, datum: besloten }] : []),
    ...(ingetrokken ? [{ soort: 'ingetrokken' as const, datum: ingetrokken }] : []),
  ];
  return {
    bezwaarTot: bezwaartermijn(bekendgemaaktOp),
    opTijd: isTijdigBezwaar(bekendgemaaktOp, { ontvangen: ontvangenOp, terPostBezorgd: terPostBezorgdOp }),
    laatsteDag,
    weken: bezwaarweken(bekendgemaaktOp, { metCommissie: commissie, verdaagd: verdaagd !== undefined }),
    stilstand: verzuimen.flatMap((verzuim, i) => {
      const vanaf = addDays(verzuim.gevraagdOp, 1);
      const tot = staatStil && i === verzuimen.length - 1 ? undefined : addDays(stilTot(verzuim, einde), 1);
      return tot && tot <= vanaf ? [] : [{ vanaf, tot }];
    }),
    staatStil,
    teLaat: laatsteDag !== undefined && laatsteDag < einde,
    dwangsom: laatsteDag ? berekenDwangsom(gebeurtenissen, laatsteDag, einde) : undefined,
  };
}

/**
 * From the day after the request until the day of repair, or until the time for it ran out unused (Awb 7:10 lid 2).
 * @returns the last day that stands still
 */
function stilTot({ gevraagdOp, uiterlijk, hersteldOp }: Bezwaar['verzuimen'][number], einde: IsoDate): IsoDate {
  const tot = hersteldOp && hersteldOp <= uiterlijk ? addDays(hersteldOp, -1) : uiterlijk;
  const laatste = tot < einde ? tot : einde;
  return laatste < gevraagdOp ? gevraagdOp : laatste;
}
