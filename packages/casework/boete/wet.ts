import {
  attempt,
  attemptInto,
  type Cents,
  type Explained,
  type IsoDate,
  type Law,
  lawOn,
  type Ontbrekend,
} from '@meedoen/law/kernel';
import {
  type Boete,
  type Boeteprocedure,
  boeteprocedure,
  type EerdereBoete,
  gematigdeBoete,
  gunstigsteBoete,
  isRecidive,
  kanWaarschuwen,
} from '@meedoen/law/participatiewet';
import type { Boeteoordeel, Schending } from './toestand.ts';

/** What the law is asked about a breach. */
export interface Boetevraag {
  readonly schending: Schending;
  readonly oordeel?: Boeteoordeel | undefined;
  /** Fines for the same conduct (18a lid 5). */
  readonly eerdere: readonly EerdereBoete[];
  readonly vorigeWaarschuwing?: IsoDate | undefined;
  /** The day the besluit is taken; with the law of the day of the breach the lighter one holds (Awb 5:46 lid 4). */
  readonly besluitdag: IsoDate;
  /** False in the voornemen: what somebody can pay is asked there. */
  readonly metDraagkracht: boolean;
}

/** What the law says, with its reasons; what it cannot say is missing by name. */
export interface Boeteberekening {
  readonly recidive: Explained<boolean>;
  /** Absent on a day whose limit nobody published. */
  readonly waarschuwing: Explained<boolean> | undefined;
  readonly procedure: Explained<Boeteprocedure> | undefined;
  readonly boete: Boete | undefined;
  /** The fine after a reduction for particular circumstances. */
  readonly bedrag: Explained<Cents> | undefined;
  readonly ontbreekt: readonly Ontbrekend[];
}

const DRAAGKRACHT: Ontbrekend = {
  soort: 'feit',
  pad: 'ruimtePerMaand',
  vraag: 'Hoeveel kan iemand per maand aan de boete betalen, boven de beslagvrije voet?',
  article: 'Awb 5:46 lid 2',
};

/**
 * The fine a breach leads to. Whether somebody is to blame and how much is an oordeel; percentages, ceilings, recidive
 * and warning are the law. An amount nobody published is missing, never estimated.
 */
export function berekenBoete(vraag: Boetevraag): Boeteberekening {
  const { schending, oordeel, eerdere, vorigeWaarschuwing, besluitdag, metDraagkracht } = vraag;
  const { benadelingsbedrag, van: overtreding, totEnMet, zelfGemeld } = schending;
  const [toen, nu] = [lawOn(totEnMet), lawOn(besluitdag)];
  const recidive = isRecidive(nu, overtreding, eerdere);
  const gelezen = attempt(() => kanWaarschuwen(nu, { benadelingsbedrag, overtreding, zelfGemeld, vorigeWaarschuwing }));
  const waarschuwing = gelezen.ok ? gelezen.value : undefined;
  const ontbreekt: Ontbrekend[] = [];
  const procedure = attemptInto(ontbreekt, () =>
    boeteprocedure(nu, { benadelingsbedrag, recidive: recidive.value, overtreding: totEnMet }),
  );
  const leeg = { recidive, waarschuwing, procedure, boete: undefined, bedrag: undefined, ontbreekt };
  if (!oordeel) return leeg;
  const { verwijtbaarheid, ruimtePerMaand, matiging } = oordeel;
  if (metDraagkracht && ruimtePerMaand === undefined) ontbreekt.push(DRAAGKRACHT);
  const feiten = {
    ...{ verwijtbaarheid, benadelingsbedrag, recidive: recidive.value, ruimtePerMaand },
    draagkrachtTelt: metDraagkracht,
  };
  const gevonden = attempt(() => gunstigsteBoete(toen, nu, feiten));
  if (!gevonden.ok) {
    ontbreekt.push(gevonden.wat);
    return leeg;
  }
  const boete = gevonden.value;
  return { ...leeg, boete, bedrag: matig(nu, boete.boete, matiging) };
}

const matig = (law: Law, boete: Explained<Cents>, matiging: Boeteoordeel['matiging']): Explained<Cents> =>
  matiging ? gematigdeBoete(law, boete, matiging.percentage, matiging.reden) : boete;
