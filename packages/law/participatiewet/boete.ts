import {
  boeteMinimum,
  boetepercentages,
  boeteRecidivePercentage,
  draagkrachtmaanden,
  draagkrachtpercentage,
  type Geldboetecategorieen,
  geldboetecategorieen,
  type Verwijtbaarheid,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, percentOf, share } from '../kernel/index.ts';
import { bedrag, getal } from './tekst.ts';

/** A breach of the duty to inform, with the oordeel of a person on how much somebody is to blame (Boetebesluit 2a). */
export interface Inlichtingenschending {
  readonly verwijtbaarheid: Verwijtbaarheid;
  /** What was overpaid because of it, cents (18a lid 2). */
  readonly benadelingsbedrag: Cents;
  readonly recidive: boolean;
  /** What somebody can pay a month, cents. Absent: 10% of the norm until 2021, asked for after that. */
  readonly ruimtePerMaand?: Cents | undefined;
  /** The norm of somebody on bijstand, for the reading of 10%. */
  readonly norm?: Cents | undefined;
  /** False: what somebody can pay plays no part (yet). */
  readonly draagkrachtTelt?: boolean | undefined;
}

/** A fine with the steps it was found by. */
export interface Boete {
  /** The part of what was overpaid, before minimum, maximum and means. */
  readonly aandeel: Explained<Cents>;
  readonly maximum: Explained<Cents> | undefined;
  readonly draagkracht: Explained<Cents> | undefined;
  readonly boete: Explained<Cents>;
}

type Boeteregel = (law: Law, schending: Inlichtingenschending) => Boete;

/** Art. 18a with the Boetebesluit of the day. */
export function boete(law: Law, schending: Inlichtingenschending): Boete {
  return regelOp(law)(law, schending);
}

const regelOp = (law: Law): Boeteregel => (law.date < '2017-01-01' ? boete2013 : boete2017);

/** The text until 2017: at least 150 euro unless less to blame, rounded up to 10; percentages as the courts read it. */
function boete2013(law: Law, schending: Inlichtingenschending): Boete {
  const minimum = law.read(boeteMinimum);
  const aandeel = aandeelVan(law, schending, minimum);
  const laagst = schending.verwijtbaarheid === 'verminderd' ? 0 : minimum.value;
  const maximum = hoogste(law, schending, Math.max(aandeel.value, laagst));
  const draagkracht = draagkrachtVan(law, schending);
  const rest = Math.min(Math.max(aandeel.value, laagst), maximum?.value ?? Infinity, draagkracht?.value ?? Infinity);
  const uitkomst = Math.ceil(rest / 10_00) * 10_00;
  return {
    aandeel,
    maximum,
    draagkracht,
    boete: law.because(
      uitkomst,
      'Pw art. 18a; Boetebesluit art. 2 lid 1-2 (tekst 2015)',
      () => `${bedrag(rest)}, naar boven afgerond op een veelvoud van 10 euro: ${bedrag(uitkomst)}.`,
      [aandeel, ...aanwezig(maximum, draagkracht)],
    ),
  };
}

/** The text since 2017: no rounding, a lower ceiling for who is less to blame. */
function boete2017(law: Law, schending: Inlichtingenschending): Boete {
  const aandeel = aandeelVan(law, schending, law.read(boeteMinimum));
  const maximum = hoogste(law, schending, aandeel.value);
  const draagkracht = draagkrachtVan(law, schending);
  const uitkomst = Math.min(aandeel.value, maximum?.value ?? Infinity, draagkracht?.value ?? Infinity);
  return {
    aandeel,
    maximum,
    draagkracht,
    boete: law.because(
      uitkomst,
      'Pw art. 18a; Boetebesluit art. 2',
      () =>
        uitkomst < aandeel.value
          ? `De boete wordt ${bedrag(uitkomst)} in plaats van ${bedrag(aandeel.value)}.`
          : `De boete is ${bedrag(uitkomst)}.`,
      [aandeel, ...aanwezig(maximum, draagkracht)],
    ),
  };
}

const aanwezig = (...delen: readonly (Explained<Cents> | undefined)[]): Explained<Cents>[] =>
  delen.filter((deel) => deel !== undefined);

/** Boetebesluit 2 lid 2-6 and 11: percentage by culpability of what was overpaid, half as much again at recidive. */
function aandeelVan(
  law: Law,
  { verwijtbaarheid, benadelingsbedrag, recidive }: Inlichtingenschending,
  geenNadeel: Explained<Cents>,
) {
  if (benadelingsbedrag === 0)
    return law.because(
      geenNadeel.value,
      'Pw art. 18a lid 3; Boetebesluit art. 2 lid 11',
      () => `Er is niet te veel bijstand betaald. Het uitgangspunt is ${bedrag(geenNadeel.value)}.`,
      [geenNadeel],
    );
  const percentages = law.read(boetepercentages);
  const percentage = percentages.value[verwijtbaarheid];
  const factor = law.read(boeteRecidivePercentage);
  const over = recidive ? factor.value : 100;
  const aandeel = share(benadelingsbedrag, percentage * over, 10_000);
  return law.because(
    aandeel,
    recidive ? 'Pw art. 18a lid 5; Boetebesluit art. 2 lid 6' : 'Pw art. 18a lid 1; Boetebesluit art. 2 lid 2-5',
    () =>
      `${getal(percentage)} procent van ${recidive ? `${getal(over)} procent van ` : ''}${bedrag(benadelingsbedrag)} is ${bedrag(aandeel)}.`,
    recidive ? [percentages, factor] : [percentages],
  );
}

/**
 * 18a lid 1 and Boetebesluit 2 lid 7: the fifth category for intent, else the third; half or a quarter of what is
 * reached at 75% when somebody is less to blame. An amount nobody published decides only above the last known one.
 */
function hoogste(law: Law, schending: Inlichtingenschending, gevonden: Cents): Explained<Cents> | undefined {
  const gelezen = law.look(geldboetecategorieen);
  if (!gelezen.known) {
    const laatste = lastKnown(law);
    if (laatste && gevonden <= maximumVan(law, schending, laatste)) return undefined;
    throw new Ontbreekt({ soort: 'bedrag', naam: geldboetecategorieen.naam, datum: law.date });
  }
  const categorieen = law.read(geldboetecategorieen);
  const maximum = maximumVan(law, schending, categorieen.value);
  return law.because(
    maximum,
    schending.verwijtbaarheid === 'opzet' || schending.verwijtbaarheid === 'grove-schuld' || law.date < '2017-01-01'
      ? 'Pw art. 18a lid 1'
      : 'Boetebesluit art. 2 lid 7',
    () => `De boete kan niet hoger zijn dan ${bedrag(maximum)}.`,
    [categorieen],
  );
}

/** Sr 23 lid 9: the categories only ever rise, so the last ones known bound an unknown one from below. */
const lastKnown = (law: Law): Geldboetecategorieen | undefined =>
  geldboetecategorieen.values.findLast((v) => v.from <= law.date)?.value;

function maximumVan(law: Law, { verwijtbaarheid, benadelingsbedrag }: Inlichtingenschending, c: Geldboetecategorieen) {
  if (benadelingsbedrag === 0) return c.tweede;
  if (verwijtbaarheid === 'opzet') return c.vijfde;
  if (law.date < '2017-01-01' || verwijtbaarheid === 'grove-schuld') return c.derde;
  return share(c.derde, verwijtbaarheid === 'normaal' ? 50 : 25, 75);
}

/** What somebody can pay within the months that go with the culpability (CRvB 11 January 2016). */
function draagkrachtVan(law: Law, schending: Inlichtingenschending): Explained<Cents> | undefined {
  if (schending.draagkrachtTelt === false) return undefined;
  const maanden = law.read(draagkrachtmaanden);
  const aantal = maanden.value[schending.verwijtbaarheid];
  const { ruimtePerMaand, norm } = schending;
  if (ruimtePerMaand === undefined && norm === undefined) return undefined;
  if (ruimtePerMaand !== undefined) {
    const totaal = ruimtePerMaand * aantal;
    return law.because(
      totaal,
      'Awb 5:46 lid 2; CRvB 11 januari 2016',
      () => `${aantal} maanden maal ${bedrag(ruimtePerMaand)} is ${bedrag(totaal)}.`,
      [maanden],
    );
  }
  const deel = law.look(draagkrachtpercentage);
  if (!deel.known)
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'ruimtePerMaand',
      vraag: 'Hoeveel kan iemand per maand aan de boete betalen, boven de beslagvrije voet?',
      article: 'Awb 5:46 lid 2; Rv art. 475da',
    });
  const totaal = share(norm ?? 0, deel.value * aantal, 100);
  return law.because(
    totaal,
    'Awb 5:46 lid 2; CRvB 11 januari 2016',
    () => `${aantal} maanden maal ${getal(deel.value)} procent van ${bedrag(norm ?? 0)} is ${bedrag(totaal)}.`,
    [maanden, law.read(draagkrachtpercentage)],
  );
}

/** Sr 1 lid 2 by Awb 5:46 lid 4: when the rules changed after the breach, the lighter fine holds. */
export function gunstigsteBoete(bijOvertreding: Law, bijBesluit: Law, schending: Inlichtingenschending): Boete {
  const [oud, nieuw] = [boete(bijOvertreding, schending), boete(bijBesluit, schending)];
  return oud.boete.value < nieuw.boete.value ? oud : nieuw;
}

/** What is left of a fine after a reduction for a term of court that was exceeded, or another oordeel (lid 8, 10). */
export function gematigdeBoete(
  law: Law,
  opgelegd: Explained<Cents>,
  percentage: number,
  reden: string,
): Explained<Cents> {
  const rest = opgelegd.value - percentOf(opgelegd.value, percentage);
  return law.because(
    rest,
    'Boetebesluit art. 2 lid 8',
    () => `${getal(percentage)} procent minder: ${reden}. Dat is ${bedrag(rest)}.`,
    [opgelegd],
  );
}
