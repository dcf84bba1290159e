import { type Maand, overlaps, previousMonth, type Tijdvak, tijdvakVan } from '@meedoen/law/kernel';
import { type Feit, type Feitwaarde, type Stuk, sleutelVan, tijdlijnUit, vanSoort } from '../feiten/index.ts';

type Waarde = Feitwaarde<'inkomen'>;
export type Inkomensfeit = Feit<'inkomen'>;

/** Income that somebody may tell about themselves by the month. */
const SOORTEN = ['loon', 'uitkering', 'pensioen', 'alimentatie', 'overig'] as const;
const PERIODES = ['maand', 'vier-weken', 'week'] as const;

/** One income of a month, as a resident tells it. */
export interface Inkomstenregel {
  readonly kenmerk: string;
  readonly soort: (typeof SOORTEN)[number];
  readonly nettoInCenten: number;
  readonly periode: (typeof PERIODES)[number];
  readonly vakantietoeslag: Waarde['vakantietoeslag'];
}

/** An income of a month as it is known, with whether that is the figure of the month itself. */
export interface BekendeRegel {
  readonly regel: Inkomstenregel;
  readonly feit: Inkomensfeit;
  /** It counts on every day of the month and is no estimate: telling the same again adds nothing. */
  readonly heleMaand: boolean;
  /** Somebody or a register found what this month itself was. */
  readonly vastgesteld: boolean;
}

const isEen = <T extends string>(waarden: readonly T[], tekst: string): tekst is T =>
  waarden.some((waarde) => waarde === tekst);

function regelVan({ kenmerk, soort, nettoInCenten, periode, vakantietoeslag }: Waarde): Inkomstenregel | undefined {
  // work of one's own and what staff reckon with is no monthly answer
  if (!isEen(SOORTEN, soort) || !isEen(PERIODES, periode)) return undefined;
  return { kenmerk, soort, nettoInCenten, periode, vakantietoeslag };
}

/** Nothing and no holiday allowance either: the work stopped. A month without hours is asked about again. */
const isGestopt = ({ nettoInCenten, vakantietoeslag }: Inkomstenregel): boolean =>
  nettoInCenten === 0 && vakantietoeslag === 'geen';

const bevat = (groot: Tijdvak, klein: ReturnType<typeof tijdvakVan>): boolean =>
  (groot.vanaf === undefined || groot.vanaf <= klein.vanaf) && (groot.tot === undefined || groot.tot >= klein.tot);

/** The stretch that counts last in a month; when nothing is said of the month, that of the month before. */
function laatsteStuk(stukken: readonly Stuk<'inkomen'>[], maand: Maand): Stuk<'inkomen'> | undefined {
  const laatsteIn = (welke: Maand) => stukken.findLast((stuk) => overlaps(stuk, tijdvakVan(welke)));
  return laatsteIn(maand) ?? laatsteIn(previousMonth(maand));
}

/**
 * Somebody's own income of a month, one line per payer: what counts in it, or what the month before had, for them to
 * confirm or change. @param feiten as known at one moment
 */
export function inkomstenIn(feiten: readonly Feit[], persoon: string, maand: Maand): BekendeRegel[] {
  const eigen = vanSoort(feiten, 'inkomen').filter((feit) => feit.persoon === persoon);
  const dagen = tijdvakVan(maand);
  return [...Map.groupBy(eigen, sleutelVan).values()].flatMap((groep) => {
    const stuk = laatsteStuk(tijdlijnUit<'inkomen'>(groep), maand);
    const regel = stuk && regelVan(stuk.feit.waarde);
    if (!stuk || !regel || isGestopt(regel)) return [];
    const { feit } = stuk;
    const heleMaand = bevat(stuk, dagen) && !feit.waarde.geschat;
    const { vanaf, tot } = feit.geldig;
    const vastgesteld = heleMaand && feit.gecontroleerd && vanaf === dagen.vanaf && tot === dagen.tot;
    return [{ regel, feit, heleMaand, vastgesteld }];
  });
}

/** Wages and what has no fixed amount differ from month to month; an estimate waits for its figure. */
const verschilt = ({ regel, feit }: BekendeRegel): boolean =>
  regel.soort === 'loon' || regel.soort === 'overig' || feit.waarde.geschat;

/** Whether somebody is asked for the income of a month: only when something can differ that nobody found yet. */
export const isGevraagd = (bekend: readonly BekendeRegel[]): boolean =>
  bekend.some((each) => verschilt(each) && !each.vastgesteld);
