import type { IsoDate, Parameter } from '@meedoen/law/kernel';
import type { Beleid, Beleidskeuzes, Beleidsregime } from '@meedoen/law/verordening';

type Keuzenaam = keyof Beleidskeuzes;

/** Choices that are made otherwise; null: nobody chose, so that the law alone speaks. */
export type Keuzewijziging = { readonly [K in Keuzenaam]?: Beleidskeuzes[K] | null };

/** A number of the law that becomes another one. */
export interface Bedragwijziging {
  readonly parameter: Parameter<unknown>;
  /** In the unit of the parameter. */
  readonly waarde: number;
}

/** Something else than the rules that hold: choices and numbers, from a day on. */
export interface Variant {
  readonly vanaf: IsoDate;
  readonly keuzes: Keuzewijziging;
  readonly bedragen: readonly Bedragwijziging[];
}

const BRON = 'Variant in het beleidslab';

/** The policy as it would be under a variant: until its first day nothing changes, after it nobody's older choice wins. */
export function layVariant(beleid: Beleid, { vanaf, keuzes, bedragen }: Variant): Beleid {
  const anders = Object.keys(keuzes) as Keuzenaam[];
  const gekozen = Object.fromEntries(Object.entries(keuzes).filter(([, waarde]) => waarde !== null));
  const variant: Beleidsregime = { laag: 'gemeente', vanaf, naam: BRON, bron: BRON, keuzes: gekozen };
  const regels = new Map(beleid.bedragen ?? []);
  for (const { parameter, waarde } of bedragen)
    regels.set(parameter, changedFrom(regels.get(parameter) ?? parameter, vanaf, waarde));
  return {
    naam: `${beleid.naam}, variant`,
    versie: beleid.versie,
    regimes: [
      ...beleid.regimes.flatMap((regime) => splitRegime(regime, vanaf, anders)),
      ...(Object.keys(gekozen).length > 0 ? [variant] : []),
    ],
    ...(regels.size > 0 ? { bedragen: regels } : {}),
  };
}

/** A regime without the choices that change, and those choices apart until the day. Both keep the day they began: it ranks them. */
function splitRegime(regime: Beleidsregime, vanaf: IsoDate, anders: readonly Keuzenaam[]): Beleidsregime[] {
  const blijft = Object.entries(regime.keuzes).filter(([naam]) => !anders.includes(naam as Keuzenaam));
  const verandert = Object.entries(regime.keuzes).filter(([naam]) => anders.includes(naam as Keuzenaam));
  const voorbij = regime.tot !== undefined && regime.tot <= vanaf;
  if (verandert.length === 0 || voorbij) return [regime];
  const eerder = { ...regime, tot: vanaf, keuzes: Object.fromEntries(verandert) };
  return [{ ...regime, keuzes: Object.fromEntries(blijft) }, ...(regime.vanaf < vanaf ? [eerder] : [])];
}

/** A number with another value from a day on, for good; before it what is known stays known and what is not stays unknown. */
function changedFrom(parameter: Parameter<unknown>, vanaf: IsoDate, waarde: number): Parameter<unknown> {
  const { unknownFrom, gaps, values, ...rest } = parameter;
  return {
    ...rest,
    values: [
      ...values.filter(({ from }) => from < vanaf),
      { from: vanaf, value: waarde, status: 'DERIVED', source: BRON },
    ],
    ...(gaps ? { gaps: gaps.filter((dag) => dag < vanaf) } : {}),
    ...(unknownFrom !== undefined && unknownFrom < vanaf ? { unknownFrom } : {}),
  };
}
