import { heroverwegingMaanden, recidivetermijnAfstemming, uniformeDuurMaximum } from '../amounts/index.ts';
import {
  addMonths,
  addToMonth,
  type Explained,
  type IsoDate,
  type Law,
  type Maand,
  Ontbreekt,
} from '../kernel/index.ts';
import type { Afstemmingsbeleid, Afstemmingscategorie } from '../verordening/index.ts';
import { dag, getal } from './tekst.ts';

/** The uniform duties of art. 18 lid 4, by their letter. */
export const UNIFORME_VERPLICHTINGEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type UniformeVerplichting = (typeof UNIFORME_VERPLICHTINGEN)[number];

/** What was not done: a uniform duty by its letter, or conduct of a category of the by-law. */
export type Gedraging =
  | { readonly soort: 'uniform'; readonly onderdeel: UniformeVerplichting }
  | { readonly soort: 'lokaal'; readonly categorie: string };

/** An earlier lowering for the same kind of duty: when the conduct was, and when it was decided. */
export interface EerdereAfstemming {
  readonly gedraging: IsoDate;
  readonly besluit: IsoDate;
}

/** A breach as it was established, with what a person found of it. */
export interface Overtreding {
  readonly gedraging: Gedraging;
  readonly datum: IsoDate;
  /** Lowerings for uniform duties, or for the same local category. */
  readonly eerdere: readonly EerdereAfstemming[];
  /** A written warning for the same category in the twelve months before. */
  readonly eerderGewaarschuwd?: IsoDate | undefined;
  /** Oordeel, lid 9: no blame whatsoever. */
  readonly geenVerwijt?: boolean | undefined;
}

/** What follows from a breach, before a person weighs urgent reasons (lid 10). */
export type Maatregel =
  | { readonly soort: 'geen' }
  | { readonly soort: 'waarschuwing' }
  | { readonly soort: 'verlaging'; readonly percentage: number; readonly maanden: number };

/**
 * Lid 6-8: the how manieth breach in an unbroken chain this is. The chain goes on while the conduct falls within twelve
 * months after the decision on the one before; conduct from before that decision does not lengthen it.
 */
export function recidivestap(law: Law, datum: IsoDate, eerdere: readonly EerdereAfstemming[]): Explained<number> {
  const termijn = law.read(recidivetermijnAfstemming);
  const opVolgorde = eerdere.filter((e) => e.besluit <= datum).sort((a, b) => (a.besluit < b.besluit ? -1 : 1));
  let stap = 0;
  let vorige: IsoDate | undefined;
  for (const { gedraging, besluit } of opVolgorde) {
    stap = vorige !== undefined && isBinnen(vorige, gedraging, termijn.value) ? stap + 1 : 1;
    vorige = besluit;
  }
  const telt = vorige !== undefined && isBinnen(vorige, datum, termijn.value);
  const uitkomst = telt ? stap + 1 : 1;
  return law.because(
    uitkomst,
    'Pw art. 18 lid 6-8',
    () =>
      telt && vorige !== undefined
        ? `Binnen ${termijn.value} maanden na het besluit van ${dag(vorige)}: dit is keer ${uitkomst}.`
        : `Er is geen eerder besluit in de ${termijn.value} maanden ervoor: dit is de eerste keer.`,
    [termijn],
  );
}

const isBinnen = (besluit: IsoDate, gedraging: IsoDate, maanden: number): boolean =>
  besluit <= gedraging && gedraging < addMonths(besluit, maanden);

/** Lid 5-8: months of lowering for a uniform duty. @throws Ontbreekt when no by-law says how long. */
export function duurUniform(
  law: Law,
  verordening: Pick<Afstemmingsbeleid, 'uniform'> | undefined,
  stap: Explained<number>,
): Explained<number> {
  const hoogste = law.read(uniformeDuurMaximum);
  if (stap.value > 2)
    return law.because(
      hoogste.value,
      stap.value === 3 ? 'Pw art. 18 lid 7' : 'Pw art. 18 lid 8',
      () => `Vanaf de derde keer duurt de verlaging ${hoogste.value} maanden.`,
      [stap, hoogste],
    );
  const uniform = verordening?.uniform ?? ontbrekendeVerordening();
  const maanden = stap.value === 1 ? uniform.eerste : uniform.tweede;
  return law.because(
    maanden,
    stap.value === 1 ? 'Pw art. 18 lid 5' : 'Pw art. 18 lid 6',
    () => `De verordening zegt: ${maanden} ${maanden === 1 ? 'maand' : 'maanden'} bij keer ${stap.value}.`,
    [stap],
  );
}

/** A by-law may not make the second as short as the first, nor longer than three months (lid 5-6). */
export const isGeldigeDuur = ({ eerste, tweede }: Afstemmingsbeleid['uniform']): boolean =>
  eerste >= 1 && tweede > eerste && tweede <= 3;

/** At most three parts, together the whole, the first at least a third (lid 5). */
export const isGeldigeSpreiding = (delen: readonly number[]): boolean =>
  delen.length >= 1 &&
  delen.length <= 3 &&
  delen.every((deel) => deel > 0) &&
  delen.reduce((som, deel) => som + deel, 0) === 100 &&
  (delen[0] ?? 0) * 3 >= 100;

/** What the law and the by-law attach to a breach. @throws Ontbreekt when there is no by-law, or no such category in it */
export function afstemming(
  law: Law,
  verordening: Afstemmingsbeleid | undefined,
  overtreding: Overtreding,
): Explained<Maatregel> {
  if (overtreding.geenVerwijt)
    return law.because<Maatregel>(
      { soort: 'geen' },
      'Pw art. 18 lid 9',
      () => 'Er is niets te verwijten. Dan is er geen maatregel.',
      [],
    );
  const { gedraging, datum, eerdere } = overtreding;
  const stap = recidivestap(law, datum, eerdere);
  if (gedraging.soort === 'uniform') {
    const maanden = duurUniform(law, verordening, stap);
    return law.because<Maatregel>(
      { soort: 'verlaging', percentage: 100, maanden: maanden.value },
      `Pw art. 18 lid 4 ${gedraging.onderdeel}, ${maanden.article.replace('Pw art. 18 ', '')}`,
      () => `100 procent van de bijstand, ${maanden.value} ${maanden.value === 1 ? 'maand' : 'maanden'}.`,
      [maanden],
    );
  }
  const categorie = verordening?.categorieen.find((c) => c.naam === gedraging.categorie);
  if (!categorie) return ontbrekendeVerordening();
  return lokaleMaatregel(law, categorie, overtreding, stap);
}

function lokaleMaatregel(
  law: Law,
  categorie: Afstemmingscategorie,
  { datum, eerderGewaarschuwd }: Overtreding,
  stap: Explained<number>,
): Explained<Maatregel> {
  const gewaarschuwd = eerderGewaarschuwd !== undefined && isBinnen(eerderGewaarschuwd, datum, 12);
  if (categorie.waarschuwingEerst && stap.value === 1 && !gewaarschuwd)
    return law.because<Maatregel>(
      { soort: 'waarschuwing' },
      'Pw art. 18 lid 2; verordening',
      () => `${categorie.naam}: de eerste keer een schriftelijke waarschuwing.`,
      [stap],
    );
  const maanden = stap.value === 1 ? categorie.maanden : (categorie.recidiveMaanden ?? categorie.maanden);
  return law.because<Maatregel>(
    { soort: 'verlaging', percentage: categorie.percentage, maanden },
    'Pw art. 18 lid 2; verordening',
    () =>
      `${categorie.naam}: ${getal(categorie.percentage)} procent, ${maanden} ${maanden === 1 ? 'maand' : 'maanden'}.`,
    [stap],
  );
}

function ontbrekendeVerordening(): never {
  throw new Ontbreekt({
    soort: 'feit',
    pad: 'beleid.afstemming',
    vraag: 'Wat zegt de afstemmingsverordening over deze gedraging?',
    article: 'Pw art. 8 lid 1 a, 18 lid 2 en 5',
  });
}

/** One month of a lowering. */
export interface Verlagingsmaand {
  readonly maand: Maand;
  readonly percentage: number;
}

/**
 * The months of a lowering, each with its percentage. Lid 5: a by-law may spread a uniform lowering over the month it is
 * imposed in and at most the two next; a spread that would take more than 100% of a month is not used.
 */
export function verlagingsmaanden(
  { percentage, maanden }: Extract<Maatregel, { soort: 'verlaging' }>,
  eerste: Maand,
  spreiding?: readonly number[],
): readonly Verlagingsmaand[] {
  const gespreid = spreiding?.map((deel) => (deel * percentage * maanden) / 100);
  const past = gespreid?.every((deel) => deel <= 100 && Number.isInteger(deel)) && gespreid.length >= maanden;
  const delen = gespreid && past ? gespreid : Array.from({ length: maanden }, () => percentage);
  return delen.map((deel, i) => ({ maand: addToMonth(eerste, i), percentage: deel }));
}

/** Lid 3: the last day on which a lowering by the by-law must have been looked at again. */
export function heroverwegingUiterlijk(law: Law, besluit: IsoDate): Explained<IsoDate> {
  const maanden = law.read(heroverwegingMaanden);
  const uiterlijk = addMonths(besluit, maanden.value);
  return law.because(
    uiterlijk,
    'Pw art. 18 lid 3',
    () => `De verlaging wordt uiterlijk ${dag(uiterlijk)} opnieuw bekeken.`,
    [maanden],
  );
}

/** Lid 11: inkeer is for uniform duties only, and only on request; whether somebody changed is an oordeel. */
export function kanInkeer(law: Law, gedraging: Gedraging, opVerzoek: boolean): Explained<boolean> {
  const kan = gedraging.soort === 'uniform' && opVerzoek;
  return law.because(
    kan,
    'Pw art. 18 lid 11',
    () =>
      kan
        ? 'De verlaging kan worden herzien zodra iemand duidelijk weer doet wat moet.'
        : gedraging.soort === 'uniform'
          ? 'Inkeer kan alleen als iemand er zelf om vraagt.'
          : 'Inkeer geldt niet voor een verlaging volgens de verordening; die wordt binnen drie maanden heroverwogen.',
    [],
  );
}
