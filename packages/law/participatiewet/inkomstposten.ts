import {
  type Cents,
  covers,
  daysBetween,
  daysIn,
  type Explained,
  firstDay,
  type IsoDate,
  type Law,
  type Maand,
  monthOfDate,
  nextMonth,
  share,
  splitOver,
  type Tijdvak,
  withOne,
} from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import type { Beoordeling } from './deel.ts';
import type { Inkomst } from './dossier.ts';
import type { Gezin } from './gezin.ts';
import { max, min } from './situatie.ts';
import { bedrag, metHoofdletter } from './tekst.ts';
import type { Vrijlatingstand } from './vrijlatingstermijn.ts';

/** The month an income is counted over, and what other months say about it. */
export interface Inkomensmaand {
  readonly dagen: number;
  /** Whole: the incomes are those of one day, taken for the whole month; their own dates play no part. */
  readonly geheel: boolean;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
}

/** What the months before say: the exemptions given, and all means of the file for maxima per calendar year. */
export interface Voorgeschiedenis {
  readonly beleid: Beleid;
  readonly standen: ReadonlyMap<string, Vrijlatingstand> | undefined;
  readonly inkomsten: readonly Inkomst[];
}

/** A judged stretch of which the family is known. */
export interface Inkomensdeel extends Beoordeling {
  readonly gezin: Gezin;
  readonly medebewoners: Explained<number>;
}

export interface Post {
  readonly inkomst: Inkomst;
  /** Over the whole month, and over the stretches that count. */
  readonly maandbedrag: Cents;
  readonly geteld: Cents;
  readonly perDeel: readonly Cents[];
}

const PERIODE = { 'vier-weken': { woord: 'vier weken', keer: 13 }, week: { woord: 'week', keer: 52 } } as const;

/**
 * Net cents per calendar month of what is paid another way: four-weekly x 13 / 12, weekly x 52 / 12, half-up. Art. 45
 * lid 1 asks for the amount per month and gives no conversion: reading `betaling-per-week`.
 */
export function perKalendermaand(bedragPerPeriode: Cents, periode: 'maand' | 'vier-weken' | 'week'): Cents {
  return periode === 'maand' ? bedragPerPeriode : share(bedragPerPeriode, PERIODE[periode].keer, 12);
}

export function inkomstknoop(law: Law, { inkomst, geteld }: Post): Explained<Cents> {
  return law.fact(
    geteld,
    `inkomsten.${inkomst.id}.netto`,
    () => metHoofdletter(inWoorden(inkomst, geteld)),
    inkomst.feit,
  );
}

const NAMEN: Partial<Record<Inkomst['soort'], string>> = {
  onderneming: 'inkomsten uit eigen werk',
  fictief: 'loon dat deze persoon kan krijgen (art. 31 lid 1)',
  verhuur: 'lagere kosten door een huurder of kostganger (art. 33 lid 4)',
  'niet-middel': 'ontvangst die niet meetelt',
};

function inWoorden({ soort, netto, telling, betaald, geschat }: Inkomst, geteld: Cents): string {
  const naam = `${NAMEN[soort] ?? soort}${geschat ? ' (geschat)' : ''}`;
  if (telling === 'eenmalig') return `${naam}: ${bedrag(geteld)}, eenmalig.`;
  if (telling === 'tijdvak')
    return `${naam}: ${bedrag(geteld)} verdiend in deze maand (${bedrag(netto)} over het hele tijdvak).`;
  const omgerekend = betaald
    ? ` (${bedrag(betaald.bedrag)} per ${PERIODE[betaald.periode].woord} x ${PERIODE[betaald.periode].keer} / 12)`
    : '';
  return geteld === netto
    ? `${naam}: ${bedrag(geteld)} netto per maand${omgerekend}.`
    : `${naam}: ${bedrag(geteld)} over de dagen die meetellen (${bedrag(netto)} per maand${omgerekend}).`;
}

const GEEN: readonly never[] = [];

/** The incomes of a person as amounts of the month; equal entries that follow each other are one. */
export function inkomstenposten(
  delen: readonly Inkomensdeel[],
  id: string,
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
): readonly Post[] {
  let posten: readonly Post[] = GEEN;
  let gedeeld: Map<string, { inkomst: Inkomst; inMaand: number; perDeel: number[] }> | undefined;
  for (const inkomst of inkomsten) {
    if (inkomst.persoon !== id || inkomst.netto <= 0) continue;
    if (inkomst.telling !== undefined) {
      const post = eigenPost(delen, inkomst, maand);
      if (post) posten = withOne(posten, post);
      continue;
    }
    const enige = delen.length === 1 ? delen[0] : undefined;
    if (enige && enige.deel.dagen === maand.dagen && (maand.geheel || isHeleMaand(inkomst, maand))) {
      const post = { inkomst, maandbedrag: inkomst.netto, geteld: inkomst.netto, perDeel: [inkomst.netto] };
      posten = withOne(posten, post);
      continue;
    }
    const inMaand = maand.geheel ? maand.dagen : dagenIn(inkomst, maand);
    const perDeel = delen.map((d) => (maand.geheel ? d.deel.dagen : dagenIn(inkomst, d.deel)));
    const sleutel = [inkomst.soort, inkomst.netto, inkomst.vakantietoeslag, inkomst.vrijlating].join('|');
    gedeeld ??= new Map();
    const eerder = gedeeld.get(sleutel);
    if (!eerder) {
      gedeeld.set(sleutel, { inkomst, inMaand, perDeel });
      continue;
    }
    eerder.inMaand += inMaand;
    eerder.perDeel = eerder.perDeel.map((dagen, i) => dagen + (perDeel[i] ?? 0));
  }
  if (!gedeeld) return posten;
  for (const { inkomst, inMaand, perDeel } of gedeeld.values()) {
    const geteld = share(
      inkomst.netto,
      perDeel.reduce((som, d) => som + d, 0),
      maand.dagen,
    );
    if (inMaand === 0) continue;
    posten = withOne(posten, {
      inkomst,
      geteld,
      maandbedrag: share(inkomst.netto, inMaand, maand.dagen),
      perDeel: splitOver(geteld, perDeel),
    });
  }
  return posten;
}

/** What was received once, or earned over a stretch of its own. */
function eenmaligeOfTijdvakdelen(delen: readonly Inkomensdeel[], inkomst: Inkomst): Cents[] {
  const { vanaf } = inkomst;
  if (inkomst.telling === 'tijdvak') return delen.map(({ deel }) => verdiendIn(inkomst, deel));
  return delen.map(({ deel }) => (vanaf !== undefined && covers(deel, vanaf) ? inkomst.netto : 0));
}

function eigenPost(delen: readonly Inkomensdeel[], inkomst: Inkomst, maand: Inkomensmaand): Post | undefined {
  if (inkomst.telling === 'eenmalig' && maand.geheel) {
    const perDeel = delen.map((_, i) => (i === 0 ? inkomst.netto : 0));
    return { inkomst, maandbedrag: inkomst.netto, geteld: inkomst.netto, perDeel };
  }
  const perDeel = eenmaligeOfTijdvakdelen(delen, inkomst);
  const geteld = perDeel.reduce((som, d) => som + d, 0);
  const maandbedrag = bedragIn(inkomst, monthOfDate(maand.vanaf));
  return maandbedrag === 0 ? undefined : { inkomst, maandbedrag, geteld, perDeel };
}

/** The part of an amount over a stretch that was earned by other days: the parts of all days make the whole (art. 32 lid 2). */
function verdiendIn({ netto, vanaf, tot }: Inkomst, dagen: Tijdvak): Cents {
  if (vanaf === undefined || tot === undefined) return 0;
  const alle = daysBetween(vanaf, tot);
  if (alle <= 0) return 0;
  const voor = (datum: IsoDate | undefined, standaard: IsoDate) =>
    share(netto, Math.max(0, daysBetween(vanaf, min(max(datum ?? standaard, vanaf), tot))), alle);
  return voor(dagen.tot, tot) - voor(dagen.vanaf, vanaf);
}

/** What an income comes to in a calendar month, cents. */
export function bedragIn(inkomst: Inkomst, maand: Maand): Cents {
  const dagen = { vanaf: firstDay(maand), tot: firstDay(nextMonth(maand)) };
  if (inkomst.telling === 'tijdvak') return verdiendIn(inkomst, dagen);
  if (inkomst.telling === 'eenmalig')
    return inkomst.vanaf !== undefined && covers(dagen, inkomst.vanaf) ? inkomst.netto : 0;
  return share(inkomst.netto, dagenIn(inkomst, dagen), daysIn(maand));
}

const isHeleMaand = (inkomst: Inkomst, maand: Inkomensmaand): boolean =>
  (inkomst.vanaf === undefined || inkomst.vanaf <= maand.vanaf) &&
  (inkomst.tot === undefined || inkomst.tot >= maand.tot);

function dagenIn(inkomst: Inkomst, deel: { vanaf: IsoDate; tot: IsoDate }): number {
  const vanaf = max(inkomst.vanaf ?? deel.vanaf, deel.vanaf);
  const tot = min(inkomst.tot ?? deel.tot, deel.tot);
  return vanaf < tot ? daysBetween(vanaf, tot) : 0;
}
