import * as amounts from '@meedoen/law/amounts';
import type { IsoDate, Parameter } from '@meedoen/law/kernel';
import type { Beleid, Beleidskeuzes, Beleidsregime } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';

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

interface Regimerij {
  gemeente: string | null;
  vanaf: IsoDate | null;
  tot: IsoDate | null;
  naam: string;
  bron: string;
  keuzes: Beleidskeuzes;
}

/** The policy under which an uitvoerder computes for a gemeente, as it stands now, with its history by date. */
export async function opgeslagenBeleidVoor(tx: Tx, uitvoerder: string, gemeente: string): Promise<OpgeslagenBeleid> {
  const rijen = await tx<Regimerij[]>`
    select gemeente, lower(geldig) as vanaf, upper(geldig) as tot, naam, bron, keuzes from beleidsregime
    where uitvoerder = ${uitvoerder} and (gemeente is null or gemeente = ${gemeente}) order by gemeente nulls first, geldig`;
  const bedragen = await tx<IngevoerdBedrag[]>`
    select naam, vanaf, waarde::float8 as waarde, bron from bedrag_invoer where bevestigd_door is not null order by naam, vanaf`;
  const regimes = rijen.map((rij) => ({
    laag: rij.gemeente === null ? ('uitvoerder' as const) : ('gemeente' as const),
    vanaf: rij.vanaf ?? '0001-01-01',
    ...(rij.tot ? { tot: rij.tot } : {}),
    naam: rij.naam,
    bron: rij.bron,
    keuzes: rij.keuzes,
  }));
  const inhoud = { regimes, bedragen: [...bedragen] };
  const versie = sha256(JSON.stringify(inhoud)).toString('hex').slice(0, 12);
  return { naam: regimes.at(-1)?.naam ?? 'wettelijk', versie, ...inhoud };
}

const bewaard = new Map<string, Beleid>();

/**
 * The policy of an uitvoerder for a gemeente. The same version gives the same object, so that the law keeps its days.
 * @param tx any access: policy holds no personal data.
 */
export async function beleidVoor(tx: Tx, uitvoerder: string, gemeente: string): Promise<Beleid> {
  const opgeslagen = await opgeslagenBeleidVoor(tx, uitvoerder, gemeente);
  const sleutel = `${opgeslagen.naam} ${opgeslagen.versie}`;
  let beleid = bewaard.get(sleutel);
  if (!beleid) {
    if (bewaard.size > 100) bewaard.clear();
    beleid = beleidUit(opgeslagen);
    bewaard.set(sleutel, beleid);
  }
  return beleid;
}
