import { forfaitaireMaanden, subsidieTijdensZiekengeld } from '../amounts/index.ts';
import {
  addDays,
  addMonths,
  ageOn,
  attempt,
  type Cents,
  covers,
  dayOf,
  daysIn,
  type Explained,
  firstDay,
  type IsoDate,
  type Law,
  lastDay,
  type Maand,
  type Ontbrekend,
  share,
  type Tijdvak,
  yearOf,
} from '../kernel/index.ts';
import { wettelijk } from '../verordening/index.ts';
import type { Tijdlijn } from './dossier.ts';
import { type LezingNaam, lezingKnoop } from './lezingen.ts';
import {
  type Dienstbetrekkingsoort,
  loonkostensubsidie,
  type Subsidiebedrag,
  type Subsidiedag,
} from './loonkostensubsidie.ts';
import { bedrag, dag as dagtekst } from './tekst.ts';
import { geldendOp } from './tijdlijn.ts';
import { type Rekenopties, wetOp } from './wet-op.ts';

/** Days with a right to ziekengeld of art. 29b Ziektewet, and the day the illness was reported. */
export interface Ziekengeld extends Tijdvak {
  readonly ziekgemeld: IsoDate;
}

/** An employment for which loonkostensubsidie was granted, with all that changed in it. Stretches are half-open. */
export interface GesubsidieerdeDienstbetrekking {
  readonly soort: Dienstbetrekkingsoort;
  readonly geboortedatum: IsoDate;
  /** First day of the employment. */
  readonly begin: IsoDate;
  /** Days over which the subsidy was granted; it ends with the employment, or when lid 8 applies. */
  readonly subsidie: Tijdvak & { readonly vanaf: IsoDate };
  readonly uren: Tijdlijn<number>;
  readonly voltijdUren?: Tijdlijn<number>;
  readonly loonwaarde: Tijdlijn<number>;
  readonly forfaitair?: Tijdlijn<true>;
  readonly rechtensGeldendLoon?: Tijdlijn<Cents>;
  readonly vakantiebijslag?: Tijdlijn<number>;
  readonly ziekengeld?: readonly Ziekengeld[];
}

/** Days of a month on which the subsidy is the same. */
export interface Subsidiedeel {
  /** First and last day; both in it. */
  readonly vanaf: IsoDate;
  readonly totEnMet: IsoDate;
  /** Over a whole month. Absent when there is no subsidy on these days, and `reden` says why. */
  readonly perMaand?: Subsidiebedrag | undefined;
  readonly reden?: string | undefined;
  /** Over these days. */
  readonly subsidie: Cents;
  readonly vergoeding: Cents;
}

export interface Subsidiemaand {
  readonly maand: Maand;
  readonly delen: readonly Subsidiedeel[];
  /** Absent when something is missing. */
  readonly totaal?: Explained<Cents> | undefined;
  readonly ontbreekt: readonly Ontbrekend[];
  readonly lezingen: readonly LezingNaam[];
}

/**
 * Art. 10d lid 7: the day whose minimum wage and allowance the subsidy of a day is set by. The day the subsidy began,
 * and from then on each 1 January; a raise on 1 July waits until the next January.
 */
export function grondslagdatum(vanaf: IsoDate, dag: IsoDate): IsoDate {
  const januari = `${yearOf(dag)}-01-01` as IsoDate;
  return vanaf > januari ? vanaf : januari;
}

/**
 * The loonkostensubsidie of a calendar month, in stretches of days on which it is the same, each by calendar days.
 * What is missing (a loonwaarde, an amount of the year) is listed, and then there is no total.
 */
export function loonkostensubsidieMaand(
  dienst: GesubsidieerdeDienstbetrekking,
  maand: Maand,
  options: Rekenopties = {},
): Subsidiemaand {
  const ontbreekt: Ontbrekend[] = [];
  const delen: Subsidiedeel[] = [];
  for (const stuk of stukken(dienst, maand)) {
    const law = wetOp(grondslagdatum(dienst.subsidie.vanaf, stuk.vanaf), wettelijk, options);
    const geen = redenGeenSubsidie(law, dienst, stuk.vanaf);
    if (geen) {
      delen.push({ ...stuk.dagen, subsidie: 0, vergoeding: 0, reden: geen });
      continue;
    }
    const poging = attempt(() => loonkostensubsidie(law, stuk.feiten));
    if (!poging.ok) {
      if (!ontbreekt.some((o) => JSON.stringify(o) === JSON.stringify(poging.wat))) ontbreekt.push(poging.wat);
      continue;
    }
    delen.push({
      ...stuk.dagen,
      perMaand: poging.value,
      subsidie: overDagen(poging.value.subsidie.value, stuk.dagen),
      vergoeding: overDagen(poging.value.vergoeding.value, stuk.dagen),
    });
  }
  const lezingen = lezingenVan(dienst, maand, delen);
  const law = wetOp(firstDay(maand), wettelijk, options);
  return {
    maand,
    delen,
    totaal: ontbreekt.length === 0 ? totaal(law, delen, lezingen) : undefined,
    ontbreekt,
    lezingen,
  };
}

/** Whether the forfaitaire subsidy can hold on a day: granted, and within the first six months of the employment (lid 5). */
export function isForfaitair(law: Law, dienst: GesubsidieerdeDienstbetrekking, dag: IsoDate): boolean {
  if (!geldendOp(dienst.forfaitair, dag)) return false;
  const maanden = law.look(forfaitaireMaanden);
  return !maanden.known || dag < addMonths(dienst.begin, maanden.value);
}

interface Stuk {
  readonly vanaf: IsoDate;
  readonly dagen: { vanaf: IsoDate; totEnMet: IsoDate };
  readonly feiten: Subsidiedag;
}

/** The days of the month within the grant, joined while nothing about them differs. */
function stukken(dienst: GesubsidieerdeDienstbetrekking, maand: Maand): Stuk[] {
  const gevonden: Stuk[] = [];
  let vorige = '';
  for (let dag = firstDay(maand); dag <= lastDay(maand); dag = addDays(dag, 1)) {
    if (!covers(dienst.subsidie, dag)) {
      vorige = '';
      continue;
    }
    const feiten = feitenOp(dienst, dag);
    const sleutel = JSON.stringify([feiten, dienst.ziekengeld?.map((z) => covers(z, dag))]);
    const laatste = gevonden.at(-1);
    if (laatste && sleutel === vorige) laatste.dagen.totEnMet = dag;
    else gevonden.push({ vanaf: dag, dagen: { vanaf: dag, totEnMet: dag }, feiten });
    vorige = sleutel;
  }
  return gevonden;
}

function feitenOp(dienst: GesubsidieerdeDienstbetrekking, dag: IsoDate): Subsidiedag {
  const law = wetOp(grondslagdatum(dienst.subsidie.vanaf, dag), wettelijk, { reasons: false });
  return {
    soort: dienst.soort,
    leeftijd: ageOn(dienst.geboortedatum, dag),
    uren: geldendOp(dienst.uren, dag)?.waarde ?? 0,
    voltijdUren: geldendOp(dienst.voltijdUren, dag)?.waarde,
    loonwaarde: geldendOp(dienst.loonwaarde, dag)?.waarde,
    forfaitair: isForfaitair(law, dienst, dag),
    rechtensGeldendLoon: geldendOp(dienst.rechtensGeldendLoon, dag)?.waarde,
    vakantiebijslag: geldendOp(dienst.vakantiebijslag, dag)?.waarde,
  };
}

/** Art. 10d lid 12 as it was until 2022; art. 78dd keeps it for an illness reported before that. */
function redenGeenSubsidie(law: Law, dienst: GesubsidieerdeDienstbetrekking, dag: IsoDate): string | undefined {
  const ziek = dienst.ziekengeld?.find((z) => covers(z, dag));
  if (!ziek) return undefined;
  const looptDoor = law.read(subsidieTijdensZiekengeld).value;
  const gemeldOnderNieuw = wetOp(ziek.ziekgemeld, wettelijk, { reasons: false }).read(subsidieTijdensZiekengeld).value;
  if (looptDoor && gemeldOnderNieuw) return undefined;
  return 'Over deze dagen is er ziekengeld van het UWV (art. 29b Ziektewet) en dan geen loonkostensubsidie.';
}

/**
 * An amount over some days of its month. Counted from the first of the month, so that parts with the same amount add up
 * to the month to the cent, wherever it is cut.
 */
function overDagen(heel: Cents, { vanaf, totEnMet }: { vanaf: IsoDate; totEnMet: IsoDate }): Cents {
  const dagen = daysIn(vanaf.slice(0, 7) as Maand);
  return share(heel, dayOf(totEnMet), dagen) - share(heel, dayOf(vanaf) - 1, dagen);
}

function lezingenVan(
  dienst: GesubsidieerdeDienstbetrekking,
  maand: Maand,
  delen: readonly Subsidiedeel[],
): LezingNaam[] {
  const namen: LezingNaam[] = [];
  const heleMaand =
    delen.length === 1 && dayOf(delen[0]?.vanaf ?? firstDay(maand)) === 1 && delen[0]?.totEnMet === lastDay(maand);
  if (delen.length > 0 && !heleMaand) namen.push('loonkostensubsidie-naar-dagen');
  const leeftijden = new Set(delen.map(({ vanaf }) => ageOn(dienst.geboortedatum, vanaf)));
  if (leeftijden.size > 1) namen.push('loonkostensubsidie-verjaardag');
  return namen;
}

function totaal(law: Law, delen: readonly Subsidiedeel[], lezingen: readonly LezingNaam[]): Explained<Cents> {
  const som = delen.reduce((tot, { subsidie, vergoeding }) => tot + subsidie + vergoeding, 0);
  return law.because(
    som,
    'Pw art. 10d lid 4, 5 en 7',
    () =>
      delen.length === 0
        ? 'Er is in deze maand geen loonkostensubsidie toegekend.'
        : delen
            .map(
              (d) =>
                `Van ${dagtekst(d.vanaf)} tot en met ${dagtekst(d.totEnMet)}: ${d.reden ?? bedrag(d.subsidie + d.vergoeding)}`,
            )
            .join('; '),
    [
      ...delen.flatMap(({ perMaand }) => (perMaand ? [perMaand.totaal] : [])),
      ...lezingen.map((naam) => lezingKnoop(law, naam, undefined, naam)),
    ],
  );
}
