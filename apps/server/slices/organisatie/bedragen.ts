import { PARAMETERS } from '@meedoen/casework/beleid';
import { euro, procent } from '@meedoen/casework/opmaak';
import type { normwijziging } from '@meedoen/contract/organisatie';
import { addDays, type IsoDate, type Parameter, type Reading, readOn } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import type { z } from 'zod';

export type Bedragregel = z.output<typeof normwijziging>['bedragen'][number];

/** Units in which an amount can be typed in; a table or a yes-or-no is a change of the software. */
const EENHEID: Readonly<Record<Parameter<unknown>['unit'], string | undefined>> = {
  cents: 'cent',
  percent: 'procent',
  years: 'jaar',
  weeks: 'weken',
  months: 'maanden',
  days: 'dagen',
  boolean: undefined,
  table: undefined,
};
export const eenheidVan = (parameter: Parameter<unknown>): string | undefined => EENHEID[parameter.unit];

/** A value of a parameter as people read it. */
function tekstVan({ unit }: Parameter<unknown>, value: unknown): string {
  if (unit === 'cents' && typeof value === 'number') return euro(value);
  if (unit === 'percent' && typeof value === 'number') return procent(value);
  if (typeof value === 'number') return `${value} ${EENHEID[unit] ?? ''}`.trim();
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return 'zie de bron';
}

/** The parameters of the law with the amounts that were entered and confirmed laid over them. */
export const parametersMet = ({ bedragen }: Pick<Beleid, 'bedragen'>): Parameter<unknown>[] =>
  [...PARAMETERS.values()].map((parameter) => bedragen?.get(parameter) ?? parameter);

/** What changes on a day, and what is no longer known from it. */
export function wijzigingenOp(beleid: Pick<Beleid, 'bedragen'>, vanaf: IsoDate): Bedragregel[] {
  return parametersMet(beleid).flatMap((parameter) => {
    const eerder = readOn(parameter, addDays(vanaf, -1));
    const nu = readOn(parameter, vanaf);
    if (!wijzigt(parameter, eerder, nu, vanaf)) return [];
    return [
      {
        naam: parameter.naam,
        omschrijving: parameter.omschrijving,
        artikel: parameter.article,
        van: eerder.known ? tekstVan(parameter, eerder.value) : null,
        naar: nu.known ? tekstVan(parameter, nu.value) : null,
        bron: nu.known ? nu.source : parameter.article,
      },
    ];
  });
}

function wijzigt(
  parameter: Parameter<unknown>,
  eerder: Reading<unknown>,
  nu: Reading<unknown>,
  vanaf: IsoDate,
): boolean {
  if (!nu.known) return eerder.known;
  return nu.from === vanaf && parameter.values.some(({ from }) => from < vanaf);
}

export interface OntbrekendBedrag {
  readonly naam: string;
  readonly omschrijving: string;
  readonly artikel: string;
  readonly vanaf: IsoDate;
  readonly eenheid: string;
  readonly was: string | null;
  readonly invoerbaar: boolean;
}

/**
 * Amounts nobody knows: per parameter each day from which it is not known, up to `horizon`.
 * Gaps in the past are there too, from `sinds` on: a late fact may still need them.
 */
export function ontbrekende(beleid: Pick<Beleid, 'bedragen'>, sinds: IsoDate, horizon: IsoDate): OntbrekendBedrag[] {
  return parametersMet(beleid).flatMap((parameter) => {
    const { naam, omschrijving, gaps = [], unknownFrom } = parameter;
    const dagen = [...new Set([...gaps, ...(unknownFrom ? [unknownFrom] : [])])].sort();
    return dagen
      .filter((dag) => dag >= sinds && dag <= horizon && !readOn(parameter, dag).known)
      .map((vanaf) => {
        const vorige = readOn(parameter, addDays(vanaf, -1));
        const eenheid = eenheidVan(parameter);
        return {
          ...{ naam, omschrijving, vanaf, artikel: parameter.article },
          eenheid: eenheid ?? 'tabel',
          was: eenheid && vorige.known ? tekstVan(parameter, vorige.value) : null,
          invoerbaar: eenheid !== undefined,
        };
      });
  });
}
