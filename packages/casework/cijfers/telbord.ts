import type { Cel, Verband } from './bescherm.ts';
import { type Cijferperiode, type Cijferperioden, type Halfjaar, isHalfjaar, maandenVan } from './periode.ts';
import { type Geteld, type Plek, TELLINGCODES, TELLINGEN, type Tellingcode } from './telling.ts';

/** Parts that are shown by name; the smaller ones are one part together. */
const MEESTE_DELEN = 5;
export const OVERIG = 'overig';

/** What it weighs to leave out the number of households of a month: the number that everything else is read beside. */
const GEWICHT_STAND = 100;

export const sleutelVan = (telling: Tellingcode, periode: Cijferperiode, deel = ''): string =>
  `${telling}|${periode}|${deel}`;

/** Parts that another number refers to: they keep their name. */
const GENOEMD: ReadonlySet<string> = new Set(
  Object.values(TELLINGEN).flatMap(({ geheel, bedragVan }) =>
    [geheel, bedragVan].flatMap((plek) => (plek?.deel ? [`${plek.telling}|${plek.deel}`] : [])),
  ),
);

/**
 * Everything that was counted about one gemeente, as a reader can put it together: the numbers, and every sum among them.
 */
export class Telbord {
  readonly #waarden = new Map<string, number>();
  readonly #delen = new Map<Tellingcode, readonly string[]>();
  readonly #perioden: Cijferperioden;
  readonly cellen: readonly Cel[];
  readonly verbanden: readonly Verband[];
  /** Parts that do not add up to their total: something changed while it was counted. They are not told. */
  readonly ongerijmd: ReadonlySet<string>;

  constructor(geteld: readonly Geteld[], perioden: Cijferperioden) {
    this.#perioden = perioden;
    const bekend = new Set<string>([...perioden.maanden, ...perioden.halfjaren]);
    const binnen = geteld.filter(({ periode }) => bekend.has(periode));
    for (const telling of TELLINGCODES)
      this.#neem(
        telling,
        binnen.filter((each) => each.telling === telling),
      );
    const cellen = new Map<string, Cel>();
    const verbanden: Verband[] = [];
    const ongerijmd = new Set<string>();
    this.ongerijmd = ongerijmd;
    for (const telling of TELLINGCODES) this.#verbind(telling, cellen, verbanden, ongerijmd);
    this.#verbindMaanden(verbanden);
    this.cellen = [...cellen.values()];
    this.verbanden = verbanden;
  }

  /** 0 for what was counted and is not there. */
  waarde(sleutel: string): number {
    return this.#waarden.get(sleutel) ?? 0;
  }

  delenVan(telling: Tellingcode): readonly string[] {
    return this.#delen.get(telling) ?? [];
  }

  /** The number that the parts of a count add up to. */
  totaal(telling: Tellingcode, periode: Cijferperiode): string {
    const { geheel } = TELLINGEN[telling];
    return geheel ? this.plek(geheel, periode) : sleutelVan(telling, periode);
  }

  /** Of a count per month, half a year has the number of its last month. */
  plek({ telling, deel }: Plek, periode: Cijferperiode): string {
    const laatste = isHalfjaar(periode) && TELLINGEN[telling].per === 'maand' ? maandenVan(periode)[5] : periode;
    return deel === undefined
      ? this.totaal(telling, laatste ?? periode)
      : sleutelVan(telling, laatste ?? periode, deel);
  }

  /** As `plek`, but of a count per month each month of half a year: an amount is of all of them. */
  plekken(van: Plek, periode: Cijferperiode): readonly string[] {
    const perMaand = isHalfjaar(periode) && TELLINGEN[van.telling].per === 'maand';
    return (perMaand ? maandenVan(periode) : [periode]).map((each) => this.plek(van, each));
  }

  #neem(telling: Tellingcode, geteld: readonly Geteld[]): void {
    const som = new Map<string, number>();
    for (const { deel, waarde } of geteld) if (deel) som.set(deel, (som.get(deel) ?? 0) + waarde);
    const opGrootte = [...som].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([deel]) => deel);
    const blijft = new Set(opGrootte.filter((deel) => GENOEMD.has(`${telling}|${deel}`)));
    const alle = opGrootte.length <= MEESTE_DELEN + 1;
    for (const deel of opGrootte) if (alle || blijft.size < MEESTE_DELEN) blijft.add(deel);
    const meer = opGrootte.some((deel) => !blijft.has(deel));
    const gemiddelde = TELLINGEN[telling].gemiddeldeVan;
    for (const { periode, deel, waarde } of geteld) {
      const naam = deel === '' || blijft.has(deel) ? deel : OVERIG;
      const sleutel = sleutelVan(telling, periode, naam);
      this.#waarden.set(sleutel, this.waarde(sleutel) + waarde);
      if (deel === '' || gemiddelde || TELLINGEN[telling].geheel) continue;
      const totaal = sleutelVan(telling, periode);
      this.#waarden.set(totaal, this.waarde(totaal) + waarde);
    }
    this.#delen.set(telling, [...opGrootte.filter((deel) => blijft.has(deel)), ...(meer ? [OVERIG] : [])]);
  }

  #verbind(telling: Tellingcode, cellen: Map<string, Cel>, verbanden: Verband[], ongerijmd: Set<string>): void {
    const { per, bedragVan, gemiddeldeVan, binnen } = TELLINGEN[telling];
    if (bedragVan || gemiddeldeVan) return;
    const voeg = (sleutel: string) => {
      const gewicht = sleutel.startsWith('huishoudens|') ? GEWICHT_STAND : 1;
      cellen.set(sleutel, { sleutel, waarde: this.waarde(sleutel), gewicht });
    };
    const perioden: readonly Cijferperiode[] = per === 'maand' ? this.#perioden.maanden : this.#perioden.halfjaren;
    for (const periode of perioden) {
      const totaal = this.totaal(telling, periode);
      const delen = this.delenVan(telling).map((deel) => sleutelVan(telling, periode, deel));
      const geteld = delen.reduce((som, deel) => som + this.waarde(deel), 0);
      if (TELLINGEN[telling].geheel && geteld !== this.waarde(totaal)) {
        for (const deel of delen) ongerijmd.add(deel);
        continue;
      }
      for (const sleutel of [totaal, ...delen]) voeg(sleutel);
      if (delen.length > 0) verbanden.push([[totaal, 1], ...delen.map((deel) => [deel, -1] as const)]);
      if (binnen) this.#rest(telling, periode, binnen, cellen, verbanden);
    }
  }

  /** What is not part of a count, of the households that could be: nobody wrote it down, anybody can subtract it. */
  #rest(
    telling: Tellingcode,
    periode: Cijferperiode,
    binnen: Plek,
    cellen: Map<string, Cel>,
    verbanden: Verband[],
  ): void {
    const totaal = this.totaal(telling, periode);
    const geheel = this.plek(binnen, periode);
    const rest = sleutelVan(telling, periode, 'niet');
    cellen.set(rest, { sleutel: rest, waarde: this.waarde(geheel) - this.waarde(totaal) });
    verbanden.push([
      [geheel, 1],
      [totaal, -1],
      [rest, -1],
    ]);
  }

  /** Who was there, came and went; and the months of half a year. */
  #verbindMaanden(verbanden: Verband[]): void {
    const { maanden, halfjaren } = this.#perioden;
    maanden.forEach((maand, i) => {
      const vorige = maanden[i - 1];
      if (vorige)
        verbanden.push([
          [sleutelVan('huishoudens', maand), 1],
          [sleutelVan('huishoudens', vorige), -1],
          [sleutelVan('instroom-per-maand', maand), -1],
          [sleutelVan('uitstroom-per-maand', maand), 1],
        ]);
    });
    for (const halfjaar of halfjaren)
      for (const stroom of ['instroom', 'uitstroom'] as const) verbanden.push(this.#somVanMaanden(stroom, halfjaar));
  }

  #somVanMaanden(stroom: 'instroom' | 'uitstroom', halfjaar: Halfjaar): Verband {
    return [
      [sleutelVan(stroom, halfjaar), 1],
      ...maandenVan(halfjaar).map((maand) => [sleutelVan(`${stroom}-per-maand`, maand), -1] as const),
    ];
  }
}
