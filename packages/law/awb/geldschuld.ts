import { aanmaningstermijnWeken, aanmaningsvergoedingen, betaaltermijnWeken } from '../amounts/index.ts';
import { type Cents, type IsoDate, Ontbreekt, type Parameter, readOn } from '../kernel/index.ts';
import { termijn } from './termijn.ts';

/** @throws Ontbreekt when nobody published the value on that day */
function lees<T>(parameter: Parameter<T>, datum: IsoDate): T {
  const gelezen = readOn(parameter, datum);
  if (!gelezen.known) throw new Ontbreekt({ soort: 'bedrag', naam: gelezen.naam, datum });
  return gelezen.value;
}

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

/**
 * Awb 4:98: statutory interest from the day after the term to pay. Its percentages (6:120 lid 1 BW) were not found in a
 * source, so this always says what is missing: an amount is never guessed.
 */
export function wettelijkeRente(vanaf: IsoDate): never {
  throw new Ontbreekt({ soort: 'bedrag', naam: 'percentage van de wettelijke rente', datum: vanaf });
}
