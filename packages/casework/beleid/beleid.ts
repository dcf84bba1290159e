import * as amounts from '@meedoen/law/amounts';
import type { IsoDate, Parameter } from '@meedoen/law/kernel';
import type { Beleid, Beleidsregime } from '@meedoen/law/verordening';

/** An amount a beheerder entered and another confirmed; `waarde` in the unit of the parameter (cents, percent). */
export interface IngevoerdBedrag {
  readonly naam: string;
  readonly vanaf: IsoDate;
  readonly waarde: number;
  readonly bron: string;
}

/** Policy as it is kept with a besluit: everything needed to compute with it again. */
export interface OpgeslagenBeleid {
  readonly naam: string;
  readonly versie: string;
  readonly regimes: readonly Beleidsregime[];
  readonly bedragen: readonly IngevoerdBedrag[];
}

const isParameter = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'naam' in value && 'values' in value && 'unit' in value;

/** Every parameter of the law by its name. */
export const PARAMETERS: ReadonlyMap<string, Parameter<unknown>> = new Map(
  Object.values(amounts)
    .filter((value) => isParameter(value))
    .map((each) => [each.naam, each]),
);

/** The policy a kept one stands for. */
export function beleidUit(opgeslagen: OpgeslagenBeleid): Beleid {
  const { naam, versie, regimes, bedragen } = opgeslagen;
  const perNaam = Map.groupBy(bedragen, (bedrag) => bedrag.naam);
  const reform = new Map<Parameter<unknown>, Parameter<unknown>>();
  for (const [parameternaam, ingevoerd] of perNaam) {
    const parameter = PARAMETERS.get(parameternaam);
    if (parameter) reform.set(parameter, metIngevoerde(parameter, ingevoerd));
  }
  return { naam, versie, regimes, ...(reform.size > 0 ? { bedragen: reform } : {}) };
}

/** A parameter with entered amounts laid over it; from the first of them on, what was entered is what is known. */
function metIngevoerde(parameter: Parameter<unknown>, ingevoerd: readonly IngevoerdBedrag[]): Parameter<unknown> {
  const dagen = new Set(ingevoerd.map(({ vanaf }) => vanaf));
  const values = [
    ...parameter.values.filter(({ from }) => !dagen.has(from)),
    ...ingevoerd.map(({ vanaf, waarde, bron }) => ({
      from: vanaf,
      value: waarde,
      status: 'VERIFIED' as const,
      source: bron,
    })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const { unknownFrom, ...rest } = parameter;
  const vult = unknownFrom !== undefined && ingevoerd.some(({ vanaf }) => vanaf >= unknownFrom);
  return { ...rest, values, ...(vult || unknownFrom === undefined ? {} : { unknownFrom }) };
}
