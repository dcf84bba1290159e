import type { Parameter, Reform } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { PARAMETERS } from '../beleid/index.ts';

/**
 * The same policy as if every amount that has not been published yet stays what it was. A supposition that somebody
 * asks for and sees named, never what the law gives.
 */
export function doorgetrokken(beleid: Beleid): Beleid {
  const bedragen = new Map<Parameter<unknown>, Parameter<unknown>>(beleid.bedragen as Reform | undefined);
  for (const parameter of PARAMETERS.values()) {
    const nu = bedragen.get(parameter) ?? parameter;
    if (nu.unit !== 'cents') continue;
    const laatste = nu.values.at(-1)?.from;
    const heeftGat = nu.unknownFrom !== undefined || nu.gaps?.some((gat) => laatste !== undefined && gat > laatste);
    if (!heeftGat) continue;
    const { unknownFrom: _onbekend, gaps: _gaten, ...bekend } = nu;
    bedragen.set(parameter, bekend);
  }
  return { ...beleid, versie: `${beleid.versie} doorgetrokken`, bedragen };
}
