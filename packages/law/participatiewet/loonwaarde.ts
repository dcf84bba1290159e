import {
  aanvraagtermijnLoonkostensubsidieMaanden,
  beslistermijnLoonkostensubsidieWeken,
  doelgroepAanvraagMaanden,
  loonwaardeInHeleProcenten,
} from '../amounts/index.ts';
import { addDays, addMonths, type Explained, type IsoDate, type Law, share } from '../kernel/index.ts';
import { dag } from './tekst.ts';

/** A main task of the work, in whole percents: its share of the working time, and how the person does beside the norm. */
export interface Hoofdtaak {
  readonly aandeel: number;
  readonly tempo: number;
  readonly kwaliteit: number;
  readonly inzetbaarheid: number;
}

/** The shares of all main tasks together. */
export const ALLE_TAKEN = 100;

/**
 * Regeling loonkostensubsidie: the loonwaarde is the sum over the main tasks of tempo x kwaliteit x inzetbaarheid x share
 * of the time, rounded to whole percents. What a person can do is judged by the loonwaardedeskundige; this only adds up.
 * @returns whole percents
 * @throws Ontbreekt before the rounding rule is known
 * @throws RangeError when the shares are not 100 together
 */
export function loonwaarde(law: Law, taken: readonly Hoofdtaak[]): Explained<number> {
  const samen = taken.reduce((som, { aandeel }) => som + aandeel, 0);
  if (samen !== ALLE_TAKEN) throw new RangeError(`the tasks are ${samen}% of the time, not ${ALLE_TAKEN}%`);
  const afronding = law.read(loonwaardeInHeleProcenten);
  const miljoensten = taken.reduce((som, t) => som + t.aandeel * t.tempo * t.kwaliteit * t.inzetbaarheid, 0);
  const procenten = share(miljoensten, 1, ALLE_TAKEN ** 3);
  return law.because(
    procenten,
    'Pw art. 6 onderdeel g; Besluit loonkostensubsidie art. 3 lid 1',
    () => `De loonwaarde van ${taken.length} ${taken.length === 1 ? 'taak' : 'taken'} samen is ${procenten}%.`,
    [afronding],
  );
}

/** Art. 10d lid 12: the last day to decide, counted from the day the loonwaarde was established or left for later. */
export function beslistermijnLoonkostensubsidie(law: Law, vastgesteld: IsoDate): Explained<IsoDate> {
  const weken = law.read(beslistermijnLoonkostensubsidieWeken);
  const uiterlijk = addDays(vastgesteld, 7 * weken.value);
  return law.because(
    uiterlijk,
    'Pw art. 10d lid 12',
    () => `Beslissen uiterlijk ${dag(uiterlijk)}, ${weken.value} weken na ${dag(vastgesteld)}.`,
    [weken],
  );
}

/**
 * Art. 10d lid 2: whether an aanvraag for an employment that has begun is in time, "gedaan binnen zes maanden na het begin".
 * Counted as every term "after" a day (`termijn`): it starts the day after, so the same day of the month is still in it.
 * The Algemene termijnenwet does not stretch it: it is longer than three months (art. 4 a).
 * @param law that of the aanvraag
 */
export function isAanvraagOpTijd(law: Law, begin: IsoDate): Explained<boolean> {
  const maanden = law.read(aanvraagtermijnLoonkostensubsidieMaanden);
  const laatste = addMonths(begin, maanden.value);
  return law.because(
    law.date <= laatste,
    'Pw art. 10d lid 2',
    () =>
      `De aanvraag is van ${dag(law.date)}. Dat moest uiterlijk ${dag(laatste)}, binnen ${maanden.value} maanden na het begin van de dienstbetrekking.`,
    [maanden],
  );
}

const ARTIKEL = 'Pw art. 10c lid 2';

/** Art. 10c lid 2: whether somebody may ask again to be found to belong to the doelgroep. */
export function magDoelgroepAanvragen(law: Law, vorige: IsoDate | undefined): Explained<boolean> {
  const maanden = law.read(doelgroepAanvraagMaanden);
  if (vorige === undefined) return law.because(true, ARTIKEL, () => 'Er is niet eerder aangevraagd.', [maanden]);
  const weer = addMonths(vorige, maanden.value);
  return law.because(
    law.date >= weer,
    ARTIKEL,
    () => `De vorige aanvraag was op ${dag(vorige)}; opnieuw kan vanaf ${dag(weer)}.`,
    [maanden],
  );
}
