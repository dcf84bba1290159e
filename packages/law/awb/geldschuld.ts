import { aanmaningstermijnWeken, aanmaningsvergoedingen, betaaltermijnWeken } from '../amounts/index.ts';
import type { Cents, IsoDate } from '../kernel/index.ts';
import { lees } from './lees.ts';
import { termijn } from './termijn.ts';

/** Awb 4:87 lid 1: last day to pay without being in verzuim (4:97), unless the besluit names a later one. */
export const betaaltermijn = (bekendmaking: IsoDate): IsoDate =>
  termijn(bekendmaking, { weken: lees(betaaltermijnWeken, bekendmaking) });

/** Awb 4:112 lid 1: last day to pay after an aanmaning. @param verzonden the day it was sent; the term starts the day after */
export const aanmaningstermijn = (verzonden: IsoDate): IsoDate =>
  termijn(verzonden, { weken: lees(aanmaningstermijnWeken, verzonden) });

/** Awb 4:113 lid 1: what may be charged for an aanmaning. @throws Ontbreekt on a day whose text was not read */
export function aanmaningsvergoeding(schuld: Cents, datum: IsoDate): Cents {
  const { grens, onder, vanaf } = lees(aanmaningsvergoedingen, datum);
  return schuld < grens ? onder : vanaf;
}
