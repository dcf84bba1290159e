import { type Cents, type Maand, monthsBetween, nextMonth, yearOf } from '@meedoen/law/kernel';

/** What the ledger booked in a month, cents. */
export interface Lastenmaand {
  readonly maand: Maand;
  /** Net bijstand with the holiday pay set aside, less what was taken back. */
  readonly bijstand: Cents;
  /** Payroll tax and Zvw over it; null: the ledger lacks it for a part of the month. */
  readonly heffing: Cents | null;
  readonly loonkostensubsidie: Cents;
  /** What was recovered from others: zero or below. */
  readonly verhaald: Cents;
}

/** Net cost of a month; null when the payroll tax is not in the ledger. */
export const lastenVan = ({ bijstand, heffing, loonkostensubsidie, verhaald }: Lastenmaand): Cents | null =>
  heffing === null ? null : bijstand + heffing + loonkostensubsidie + verhaald;

/** Months in a row that a forecast needs, and the most it looks back on. */
export const NODIGE_MAANDEN = 6;
const MEESTE_MAANDEN = 12;
export const TREKKINGEN = 2000;
/** The band leaves out the lowest and the highest tenth. */
const RAND = 0.1;

export const PROGNOSEMETHODE =
  `Van de laatste ${MEESTE_MAANDEN} afgesloten maanden op rij (ten minste ${NODIGE_MAANDEN}) is per maand bekeken hoeveel bijstand, ` +
  `loonkostensubsidie en verhaal samen meer of minder waren dan de maand ervoor. Voor elke maand die nog komt is een van die verschillen getrokken, met teruglegging, ` +
  `en bij de vorige maand opgeteld; een maand is nooit minder dan nul. Dat is ${TREKKINGEN} keer gedaan. Loonheffing en Zvw volgen als vast deel: de verhouding over dezelfde maanden. ` +
  'Verwacht is de middelste uitkomst; de band laat het laagste en het hoogste tiende weg. Zelfde maanden en zelfde startgetal geven zelfde uitkomst. ' +
  'Niet bekeken: seizoen, wijzigingen van normen en van de wet, en wat over de maand nog wordt rechtgezet.';

export interface Bandpunt {
  readonly maand: Maand;
  /** Net cost from January up to and including this month. */
  readonly laag: Cents;
  readonly verwacht: Cents;
  readonly hoog: Cents;
}

export type Prognose =
  | {
      readonly bekend: true;
      /** Months that are still to come, the year end last; empty when the year is over. */
      readonly punten: readonly Bandpunt[];
      readonly jaareinde: Omit<Bandpunt, 'maand'>;
      readonly maanden: readonly Maand[];
      readonly startgetal: number;
      readonly trekkingen: number;
    }
  | { readonly bekend: false; readonly reden: 'te-weinig-maanden'; readonly heeft: number; readonly nodig: number }
  | {
      readonly bekend: false;
      /**
       * The ledger has no payroll tax over these months of the year, or no cost at all: nothing is put in its place. Or fewer
       * than ten people stand behind them (`getoondePrognose`).
       */
      readonly reden: 'bruto-ontbreekt' | 'maand-ontbreekt' | 'te-weinig-mensen';
      readonly maanden: readonly Maand[];
    };

/**
 * The net cost of a year at its end, with a band.
 * @param maanden months with cost in the ledger, the oldest first @param laatste the last month that is closed
 */
export function prognoseVan(jaar: number, maanden: readonly Lastenmaand[], laatste: Maand): Prognose {
  const eigen = maanden.filter(({ maand }) => yearOf(maand) === jaar);
  const tot = yearOf(laatste) > jaar ? (`${jaar}-12` as Maand) : laatste;
  const gesloten = yearOf(laatste) < jaar ? [] : monthsBetween(`${jaar}-01` as Maand, tot);
  const leeg = gesloten.filter((maand) => !eigen.some((each) => each.maand === maand));
  if (eigen.length > 0 && leeg.length > 0) return { bekend: false, reden: 'maand-ontbreekt', maanden: leeg };
  const zonder = eigen.filter(({ heffing }) => heffing === null).map(({ maand }) => maand);
  if (zonder.length > 0) return { bekend: false, reden: 'bruto-ontbreekt', maanden: zonder };
  const gebruikt = opRij(maanden).slice(-MEESTE_MAANDEN);
  if (eigen.length === 0 || gebruikt.length < NODIGE_MAANDEN)
    return { bekend: false, reden: 'te-weinig-maanden', heeft: gebruikt.length, nodig: NODIGE_MAANDEN };
  const totNu = eigen.reduce((som, maand) => som + (lastenVan(maand) ?? 0), 0);
  const komend = komende(jaar, gebruikt.at(-1)?.maand as Maand);
  const startgetal = jaar * 100 + gebruikt.length;
  const paden = trek(gebruikt, komend.length, startgetal).map((pad) => stapel(pad, totNu));
  const punten = komend.map((maand, i) => ({ maand, ...band(paden.map((pad) => pad[i] ?? totNu)) }));
  const vast = { laag: totNu, verwacht: totNu, hoog: totNu };
  const { maand: _, ...jaareinde } = punten.at(-1) ?? { maand: undefined, ...vast };
  return {
    ...{ bekend: true, punten, jaareinde, startgetal, trekkingen: TREKKINGEN },
    maanden: gebruikt.map(({ maand }) => maand),
  };
}

/** The last months without a gap, with payroll tax. */
function opRij(maanden: readonly Lastenmaand[]): Lastenmaand[] {
  const rij: Lastenmaand[] = [];
  for (const maand of maanden.toReversed()) {
    const later = rij[0];
    if (maand.heffing === null || (later && nextMonth(maand.maand) !== later.maand)) break;
    rij.unshift(maand);
  }
  return rij;
}

function komende(jaar: number, laatste: Maand): Maand[] {
  const maanden: Maand[] = [];
  for (let maand = nextMonth(laatste); yearOf(maand) <= jaar; maand = nextMonth(maand)) maanden.push(maand);
  return maanden;
}

/** Cost of each month to come, in every draw. */
function trek(gebruikt: readonly Lastenmaand[], aantal: number, startgetal: number): Cents[][] {
  const kern = gebruikt.map(({ bijstand, loonkostensubsidie, verhaald }) => bijstand + loonkostensubsidie + verhaald);
  const verschillen = kern.slice(1).map((bedrag, i) => bedrag - (kern[i] ?? 0));
  const som = kern.reduce((totaal, bedrag) => totaal + bedrag, 0);
  const heffing = gebruikt.reduce((totaal, maand) => totaal + (maand.heffing ?? 0), 0);
  const kans = getallen(startgetal);
  return Array.from({ length: TREKKINGEN }, () => {
    let stand = kern.at(-1) ?? 0;
    return Array.from({ length: aantal }, () => {
      stand = Math.max(0, stand + (verschillen[Math.floor(kans() * verschillen.length)] ?? 0));
      return som > 0 ? Math.round(stand * (1 + heffing / som)) : stand;
    });
  });
}

function stapel(pad: readonly Cents[], begin: Cents): Cents[] {
  let som = begin;
  return pad.map((bedrag) => {
    som += bedrag;
    return som;
  });
}

function band(uitkomsten: readonly Cents[]): Omit<Bandpunt, 'maand'> {
  const rij = uitkomsten.toSorted((a, b) => a - b);
  const op = (deel: number) => rij[Math.round(deel * (rij.length - 1))] ?? 0;
  return { laag: op(RAND), verwacht: op(0.5), hoog: op(1 - RAND) };
}

/** Mulberry32: the same numbers from the same start, on every machine. */
function getallen(startgetal: number): () => number {
  let stand = startgetal >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
