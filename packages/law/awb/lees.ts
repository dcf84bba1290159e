import { type IsoDate, Ontbreekt, type Parameter, readOn } from '../kernel/index.ts';

/** The value of a day. @throws Ontbreekt when nobody published the value on that day */
export function lees<T>(parameter: Parameter<T>, datum: IsoDate): T {
  const gelezen = readOn(parameter, datum);
  if (!gelezen.known) throw new Ontbreekt({ soort: 'bedrag', naam: gelezen.naam, datum });
  return gelezen.value;
}
