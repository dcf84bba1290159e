import { voorschotWeken } from '../amounts/index.ts';
import { type IsoDate, readOn } from '../kernel/index.ts';
import type { Gebeurtenis, Voorschotweigering } from './gebeurtenis.ts';
import { termijn } from './termijn.ts';

export interface Voorschottermijn {
  /** Last day for the next advance; undefined once the decision is made known or an advance was refused. */
  readonly laatsteDag: IsoDate | undefined;
  readonly betaald: readonly IsoDate[];
  readonly geweigerd: Voorschotweigering | undefined;
  readonly teLaat: boolean;
}

/**
 * Pw art. 52 lid 1: an advance within four weeks after the aanvraag and then each time within four weeks, as long as
 * the right has not been decided. It does not stand still with the term for deciding.
 * @param peildag the day of the decision, or today
 */
export function berekenVoorschottermijn(
  gebeurtenissen: readonly Gebeurtenis[],
  aanvraag: IsoDate,
  peildag: IsoDate,
  besloten: boolean,
): Voorschottermijn {
  const betaald = gebeurtenissen.filter((g) => g.soort === 'voorschot-betaald').map((g) => g.datum);
  const weigering = gebeurtenissen.findLast((g) => g.soort === 'voorschot-geweigerd');
  const laatste = betaald.at(-1);
  const geweigerd = weigering && (laatste === undefined || weigering.datum >= laatste) ? weigering.grond : undefined;
  const gelezen = readOn(voorschotWeken, aanvraag);
  const laatsteDag =
    besloten || geweigerd || !gelezen.known ? undefined : termijn(laatste ?? aanvraag, { weken: gelezen.value });
  return { laatsteDag, betaald, geweigerd, teLaat: laatsteDag !== undefined && peildag > laatsteDag };
}
