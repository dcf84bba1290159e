import { type Cents, daysBetween, type IsoDate } from '../kernel/index.ts';
import { type Beslistermijn, beslistermijn } from './beslistermijn.ts';
import { berekenDwangsom, type Dwangsom } from './dwangsom.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { berekenVoorschottermijn, type Voorschottermijn } from './voorschottermijn.ts';

/** The terms of one aanvraag on one day: the value that staff, resident and jobs all see. */
export interface Termijnklok extends Beslistermijn {
  readonly vandaag: IsoDate;
  /** Days until the last day; 0 on the last day itself, negative when it has passed. While standing still it stays the same. */
  readonly dagenOver: number;
  /** The decision was or is later than the last day. */
  readonly teLaat: boolean;
  /** The day on which the decision was made known. */
  readonly beslotenOp: IsoDate | undefined;
  readonly voorschot: Voorschottermijn;
  readonly dwangsom: Dwangsom;
  /** Forfeited so far, cents. */
  readonly dwangsomTotNu: Cents;
}

/**
 * The clock of an aanvraag from what happened to it (Awb 4:13 to 4:18, Pw art. 52).
 * @param gebeurtenissen in any order; those after `vandaag` are left out
 * @returns undefined when no aanvraag has been received yet
 */
export function berekenTermijnklok(gebeurtenissen: readonly Gebeurtenis[], vandaag: IsoDate): Termijnklok | undefined {
  const gebeurd = gebeurtenissen
    .filter((g) => g.datum <= vandaag)
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  const termijn = beslistermijn(gebeurd, vandaag);
  if (!termijn) return undefined;
  const beslotenOp = gebeurd.find((g) => g.soort === 'besluit-bekendgemaakt' && g.datum >= termijn.ontvangen)?.datum;
  const peildag = beslotenOp ?? vandaag;
  const dwangsom = berekenDwangsom(gebeurd, termijn.laatsteDag, peildag);
  return {
    ...termijn,
    vandaag,
    dagenOver: daysBetween(peildag, termijn.laatsteDag),
    teLaat: peildag > termijn.laatsteDag,
    beslotenOp,
    voorschot: berekenVoorschottermijn(gebeurd, termijn.ontvangen, peildag, beslotenOp !== undefined),
    dwangsom,
    dwangsomTotNu: dwangsom.bedrag,
  };
}
