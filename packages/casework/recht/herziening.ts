import { addToMonth, type Cents, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import type { Terugvorderingsgrond } from './besluit.ts';

/** What the law says of a month with the facts known now; undefined amounts cannot be computed yet. */
export interface Berekend {
  readonly maand: Maand;
  /** With holiday pay, cents. */
  readonly uitkering: Cents | undefined;
  readonly vakantietoeslag: Cents | undefined;
  /** Names of what is missing. */
  readonly ontbreekt?: readonly string[] | undefined;
}

/** What the ledger holds of a month, cents. */
export interface Geboekt {
  readonly maand: Maand;
  readonly uitkering: Cents;
  readonly vakantietoeslag: Cents;
}

/** Why a month comes out differently now: the facts that changed since it was booked. */
export interface Oorzaak {
  readonly maand: Maand;
  readonly feiten: readonly string[];
  readonly omschrijving: string;
  /** A person judged that the duty to inform was not met (art. 17 lid 1); absent: not judged, so not assumed. */
  readonly inlichtingenplichtGeschonden?: boolean | undefined;
  /** It is means received in that month, which may be set off with running bijstand for six months (art. 58 lid 4). */
  readonly middelen?: boolean | undefined;
}

export interface Herzieningsregel {
  readonly maand: Maand;
  readonly geboekt: Cents;
  readonly berekend: Cents;
  /** berekend - geboekt, with holiday pay. */
  readonly verschil: Cents;
  /** The part of `verschil` that is holiday pay: it changes the reserve, not the payment. */
  readonly verschilVakantietoeslag: Cents;
  /** What is paid extra (positive) or was paid too much (negative). */
  readonly verschilUitbetaling: Cents;
  readonly soort: 'nabetaling' | 'verrekening' | 'vordering' | 'niets';
  readonly oorzaken: readonly Oorzaak[];
  readonly artikel: string;
  readonly grond?: Terugvorderingsgrond | undefined;
}

export interface Herzieningsvoorstel {
  /** In order of month; months without a difference are left out. */
  readonly regels: readonly Herzieningsregel[];
  /** Cents, zero or more: payments only, without holiday pay. */
  readonly nabetaling: Cents;
  readonly verrekening: Cents;
  readonly vordering: Cents;
  /** Months that cannot be judged, with what is missing. */
  readonly onbekend: readonly { readonly maand: Maand; readonly ontbreekt: readonly string[] }[];
}

/** Means received in the six months before may be set off with running bijstand (art. 58 lid 4). */
const VERREKENMAANDEN = 6;

/**
 * What the facts known now make of months that were booked before: per month a back payment, a set-off, a claim or
 * nothing, with its cause and article. Only booked months take part: a month not booked yet is simply computed.
 * @param vandaag day of the proposal. @param rechtLoopt whether bijstand still runs, so that set-off is possible.
 */
export function herzieningsvoorstel(
  berekend: readonly Berekend[],
  geboekt: readonly Geboekt[],
  oorzaken: readonly Oorzaak[],
  { vandaag, rechtLoopt }: { readonly vandaag: IsoDate; readonly rechtLoopt: boolean },
): Herzieningsvoorstel {
  const computed = new Map(berekend.map((each) => [each.maand, each]));
  const regels: Herzieningsregel[] = [];
  const onbekend: { maand: Maand; ontbreekt: readonly string[] }[] = [];
  for (const booked of geboekt.toSorted((a, b) => (a.maand < b.maand ? -1 : 1))) {
    const now = computed.get(booked.maand);
    if (!now) continue;
    if (now.uitkering === undefined || now.vakantietoeslag === undefined) {
      onbekend.push({ maand: booked.maand, ontbreekt: now.ontbreekt ?? [] });
      continue;
    }
    const verschil = now.uitkering - booked.uitkering;
    const verschilVakantietoeslag = now.vakantietoeslag - booked.vakantietoeslag;
    if (verschil === 0 && verschilVakantietoeslag === 0) continue;
    const causes = oorzaken.filter((each) => each.maand === booked.maand);
    const verschilUitbetaling = verschil - verschilVakantietoeslag;
    regels.push({
      maand: booked.maand,
      geboekt: booked.uitkering,
      berekend: now.uitkering,
      ...{ verschil, verschilVakantietoeslag, verschilUitbetaling, oorzaken: causes },
      ...gevolg(booked.maand, verschilUitbetaling, causes, vandaag, rechtLoopt),
    });
  }
  const sum = (soort: Herzieningsregel['soort']): Cents =>
    regels.reduce((total, each) => total + (each.soort === soort ? Math.abs(each.verschilUitbetaling) : 0), 0);
  return {
    regels,
    nabetaling: sum('nabetaling'),
    verrekening: sum('verrekening'),
    vordering: sum('vordering'),
    onbekend,
  };
}

function gevolg(
  maand: Maand,
  verschil: Cents,
  oorzaken: readonly Oorzaak[],
  vandaag: IsoDate,
  rechtLoopt: boolean,
): Pick<Herzieningsregel, 'soort' | 'artikel' | 'grond'> {
  if (verschil === 0) return { soort: 'niets', artikel: 'art. 45 lid 1' };
  if (verschil > 0) return { soort: 'nabetaling', artikel: 'art. 19 lid 2, 45 lid 1' };
  if (oorzaken.some((each) => each.inlichtingenplichtGeschonden))
    return { soort: 'vordering', artikel: 'art. 54 lid 3 eerste zin, 58 lid 1', grond: '58-1' };
  const onlyMeans = oorzaken.length > 0 && oorzaken.every((each) => each.middelen);
  if (rechtLoopt && onlyMeans && maand >= addToMonth(monthOfDate(vandaag), -VERREKENMAANDEN))
    return { soort: 'verrekening', artikel: 'art. 58 lid 4' };
  return { soort: 'vordering', artikel: 'art. 54 lid 3 tweede zin, 58 lid 2 a', grond: '58-2-a' };
}
