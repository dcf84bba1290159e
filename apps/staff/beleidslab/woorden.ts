import type { readLabregels } from '@meedoen/contract/beleidslab';
import { aantal, euro, heleEuros } from '@meedoen/ui/weergave';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import type { Waarde } from './varianten.ts';

export type Labregel = Antwoord<typeof readLabregels>['regels'][number];

export const MINDER = 'minder dan 10';
export const WIE = { gemeente: 'dit kiest de gemeente', rijk: 'wet, alleen het Rijk' } as const;
const EENHEID = { months: 'maanden', weeks: 'weken', days: 'dagen', years: 'jaar' } as const;

export const countText = (getal: number | null): string => (getal === null ? MINDER : aantal(getal));

/** `−61`, `+31`: an average in whole euros. */
export const signedEuros = (cents: number): string =>
  cents === 0 ? '0' : `${cents < 0 ? '−' : '+'}${heleEuros(Math.abs(cents))}`;

/** A value of a rule as people read it. */
export function valueText({ eenheid, opties }: Labregel, waarde: Waarde): string {
  if (waarde === null) return 'niet gekozen';
  if (typeof waarde === 'string') return opties.find((each) => each.waarde === waarde)?.tekst ?? waarde;
  if (eenheid === 'cents') return euro(waarde);
  if (eenheid === 'percent') return `${String(waarde).replace('.', ',')}%`;
  return eenheid === 'keuze' ? String(waarde) : `${waarde} ${EENHEID[eenheid]}`;
}

/** A number as it stands in a field, and back. Undefined: it is no number that can be computed with. */
export const fieldText = ({ eenheid }: Labregel, waarde: number): string =>
  eenheid === 'cents' ? schrijfBedrag(waarde) : String(waarde).replace('.', ',');

export function readField({ eenheid, hoogste }: Labregel, tekst: string): number | undefined {
  const kaal = tekst.trim().replace(/%$/, '').replace(',', '.');
  const waarde = eenheid === 'cents' ? leesBedrag(tekst) : /^\d+(\.\d{1,2})?$/.test(kaal) ? Number(kaal) : undefined;
  if (waarde === undefined || waarde < 0 || waarde > (hoogste ?? 0)) return undefined;
  return eenheid === 'cents' || eenheid === 'percent' || Number.isInteger(waarde) ? waarde : undefined;
}

/** Ends and step of a slider: from nothing to twice what holds now, in steps that people think in. */
export function rangeOf({ eenheid, hoogste }: Labregel, nu: number): { readonly max: number; readonly stap: number } {
  if (eenheid === 'percent') return { max: nu > 50 ? 100 : 50, stap: nu % 1 === 0 ? 1 : 0.5 };
  if (eenheid !== 'cents') return { max: Math.min(hoogste ?? 120, Math.max(12, nu * 2)), stap: 1 };
  const stap = nu >= 1000_00 ? 10_00 : nu >= 100_00 ? 5_00 : 1_00;
  return { max: Math.min(hoogste ?? 0, Math.max(100_00, Math.ceil((nu * 2) / stap) * stap)), stap };
}
