import { type Cents, covers, daysBetween, type Explained, type IsoDate, type Law, share } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import type { Deel } from './deel.ts';
import type { Verlaging } from './dossier.ts';
import { lezingKnoop } from './lezingen.ts';
import { bedrag, getal } from './tekst.ts';

/** What a month gives before any lowering, cents. */
interface Maandbijstand {
  readonly norm: Explained<Cents>;
  readonly verhoging: Explained<Cents> | undefined;
  /** Bijstand after income, before the lowering. */
  readonly bijstand: Explained<Cents>;
}

/** The lowering of one month, and whether the law left open what it is taken of. */
export interface Maandverlaging {
  readonly verlaging: Explained<Cents>;
  readonly percentage: Explained<number>;
  /** The reading made a difference: of the bijstand it would have been another amount. */
  readonly lezing: boolean;
}

/** Days over which the same lowerings hold. */
interface Stuk {
  readonly dagen: number;
  readonly geldend: readonly Verlaging[];
}

/**
 * Art. 18 and 18b: what is taken off the bijstand of a month. On any day percentages add up to 100 at most, and never
 * more is taken than there is. A lowering on part of the days with a right counts for those days; rounded once, so that
 * it does not matter in how many pieces a lowering was written down.
 * @param delen stretches of the month with a right
 * @returns undefined when no lowering holds in the month
 */
export function maandverlaging(
  law: Law,
  beleid: Beleid,
  verlagingen: readonly Verlaging[],
  delen: readonly Deel[],
  { norm, verhoging, bijstand }: Maandbijstand,
): Maandverlaging | undefined {
  const stukken = delen.flatMap((deel) => stukkenVan(deel, verlagingen));
  const geldend = verlagingen.filter((verlaging) => stukken.some((stuk) => stuk.geldend.includes(verlaging)));
  if (geldend.length === 0) return undefined;
  const dagen = stukken.reduce((som, stuk) => som + stuk.dagen, 0);
  const heleNorm = norm.value + (verhoging?.value ?? 0);
  const som = over(stukken, dagen, heleNorm, bijstand.value);
  const verlaging = Math.min(som, bijstand.value);
  const percentage = Math.max(...stukken.map((stuk) => percentageVan(stuk.geldend)));
  const open = geldend.some((v) => v.grondslag === undefined && v.grond === 'afstemming');
  const lezing = open && verlaging !== over(stukken, dagen, bijstand.value, bijstand.value);
  const keuze = keuzeOp(beleid, law.date, 'afstemming');
  const knoop = lezing && law.reasons ? [lezingKnoop(law, 'verlaging-van-de-norm', keuze, VAN_DE_NORM)] : [];
  const article = geldend.every((v) => v.grond === 'taaleis') ? 'Pw art. 18b' : 'Pw art. 18';
  return {
    verlaging: law.because(
      verlaging,
      article,
      () =>
        verlaging < som
          ? `De verlaging zou ${bedrag(som)} zijn. Er is ${bedrag(bijstand.value)} bijstand, en die vervalt.`
          : `De bijstand van deze maand gaat omlaag met ${bedrag(verlaging)}.`,
      [bijstand, ...(law.reasons ? geldend.map((v) => verlagingsfeit(law, v)) : []), ...knoop],
    ),
    percentage: law.because(percentage, article, () => `De verlaging is ${getal(percentage)} procent.`, []),
    lezing,
  };
}

const VAN_DE_NORM = 'Het percentage is genomen van de bijstandsnorm, zoals art. 18b lid 9 dat ook doet.';

/** Art. 18 with 19 lid 3: what is left of the bijstand; holiday allowance is a part of what is left. */
export function verlaagdeBijstand(law: Law, bijstand: Explained<Cents>, verlaging: Explained<Cents>): Explained<Cents> {
  const rest = bijstand.value - verlaging.value;
  return law.because(
    rest,
    'Pw art. 18, 19 lid 2',
    () => `${bedrag(bijstand.value)} min de verlaging van ${bedrag(verlaging.value)} is ${bedrag(rest)}.`,
    [bijstand, verlaging],
  );
}

/** Cuts a stretch where a lowering begins or ends. */
function stukkenVan(deel: Deel, verlagingen: readonly Verlaging[]): Stuk[] {
  const binnen = (dag: IsoDate | undefined): dag is IsoDate => dag !== undefined && deel.vanaf < dag && dag < deel.tot;
  const grenzen = [
    ...new Set([deel.vanaf, ...verlagingen.flatMap(({ vanaf, tot }) => [vanaf, tot]).filter(binnen)]),
  ].sort();
  return grenzen.map((vanaf, i) => ({
    dagen: daysBetween(vanaf, grenzen[i + 1] ?? deel.tot),
    geldend: verlagingen.filter((verlaging) => covers(verlaging, vanaf)),
  }));
}

const percentageVan = (geldend: readonly Verlaging[]): number =>
  Math.min(
    100,
    geldend.reduce((som, v) => som + v.percentage, 0),
  );

/** The lowering over all days: each day by its percentages of the norm or of the bijstand, the norm first, 100 at most. */
function over(stukken: readonly Stuk[], dagen: number, norm: Cents, bijstand: Cents): Cents {
  const gewogen = stukken.reduce((som, stuk) => {
    const vanNorm = percentageVan(stuk.geldend.filter((v) => v.grondslag !== 'bijstand'));
    const vanBijstand = percentageVan(stuk.geldend) - vanNorm;
    return som + stuk.dagen * (vanNorm * norm + vanBijstand * bijstand);
  }, 0);
  return share(gewogen, 1, 100 * dagen);
}

const verlagingsfeit = (law: Law, { percentage, grond, feit, id }: Verlaging): Explained<number> =>
  law.fact(
    percentage,
    'verlagingen',
    () =>
      `Besloten: ${getal(percentage)} procent verlaging ` +
      `${grond === 'taaleis' ? 'wegens de taaleis' : 'omdat een verplichting niet is nagekomen'}.`,
    feit ?? id,
  );
