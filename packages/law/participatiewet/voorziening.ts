import {
  adviesBeschutWerkWeken,
  leeftijdJongere,
  participatieplaatsBeoordeling,
  participatieplaatsMaanden,
  participatieplaatsPremiemaanden,
  participatieplaatsScholing,
  participatieplaatsVerlenging,
  participatieplaatsZonderVooruitgang,
  premieMaximum,
  premieOnder27Doelgroep,
  proefplaatsMaanden,
  proefplaatsVerlenging,
} from '../amounts/index.ts';
import { addDays, addMonths, type Cents, type Explained, type IsoDate, type Law, yearOf } from '../kernel/index.ts';
import { bedrag } from './tekst.ts';

/** The last day of months that begin on a day. */
const laatsteDagNa = (begin: IsoDate, maanden: number): IsoDate => addDays(addMonths(begin, maanden), -1);

/** Art. 8a lid 2 d: the last day of a proefplaats, extended or not. @throws Ontbreekt before 2026 */
export function proefplaatsTot(law: Law, begin: IsoDate, verlengd: boolean): Explained<IsoDate> {
  const eerste = law.read(proefplaatsMaanden);
  const uses = verlengd ? [eerste, law.read(proefplaatsVerlenging)] : [eerste];
  const maanden = uses.reduce((som, { value }) => som + value, 0);
  return law.because(
    laatsteDagNa(begin, maanden),
    'Pw art. 8a lid 2 d',
    () => `Een proefplaats duurt ${verlengd ? 'met de verlenging ' : ''}ten hoogste ${maanden} maanden.`,
    uses,
  );
}

/** Art. 10a lid 1, 9 and 10: the last day of a participatieplaats. @param verlengingen how often it was extended: 0, 1 or 2 */
export function participatieplaatsTot(law: Law, begin: IsoDate, verlengingen: 0 | 1 | 2): Explained<IsoDate> {
  const eerste = law.read(participatieplaatsMaanden);
  const extra = law.read(participatieplaatsVerlenging);
  const maanden = eerste.value + verlengingen * extra.value;
  return law.because(
    laatsteDagNa(begin, maanden),
    verlengingen === 0 ? 'Pw art. 10a lid 1' : verlengingen === 1 ? 'Pw art. 10a lid 9' : 'Pw art. 10a lid 10',
    () => `Een participatieplaats duurt ten hoogste ${maanden} maanden.`,
    verlengingen === 0 ? [eerste] : [eerste, extra],
  );
}

/** What the college must do about a participatieplaats, and when. */
export interface Participatieplaatsmoment {
  readonly wat: 'scholing' | 'beoordeling' | 'premie' | 'beoordeling-voor-verlenging';
  readonly op: IsoDate;
}

/** Art. 10a lid 5, 6, 8, 9 and 10: the moments of a participatieplaats from its begin to its last day, in order of time. */
export function participatieplaatsmomenten(
  law: Law,
  begin: IsoDate,
  totEnMet: IsoDate,
): Explained<readonly Participatieplaatsmoment[]> {
  const scholing = law.read(participatieplaatsScholing);
  const beoordeling = law.read(participatieplaatsBeoordeling);
  const perPremie = law.read(participatieplaatsPremiemaanden);
  const momenten: Participatieplaatsmoment[] = [
    { wat: 'scholing', op: addMonths(begin, scholing.value) },
    { wat: 'beoordeling', op: addMonths(begin, beoordeling.value) },
  ];
  for (let n = 1; addMonths(begin, n * perPremie.value) <= addDays(totEnMet, 1); n += 1)
    momenten.push({ wat: 'premie', op: addMonths(begin, n * perPremie.value) });
  for (const verlengingen of [0, 1] as const) {
    const tot = participatieplaatsTot(law, begin, verlengingen).value;
    if (tot <= totEnMet) momenten.push({ wat: 'beoordeling-voor-verlenging', op: tot });
  }
  const binnen = momenten.filter(({ op }) => op <= addDays(totEnMet, 1));
  binnen.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  return law.because(
    binnen,
    'Pw art. 10a lid 5, 6, 8, 9 en 10',
    () =>
      `Na ${scholing.value} maanden scholing, na ${beoordeling.value} maanden een beoordeling, elke ${perPremie.value} maanden een premie.`,
    [scholing, beoordeling, perPremie],
  );
}

/** Art. 10a lid 8: the last day when the chance of work did not become larger. */
export function participatieplaatsZonderVooruitgangTot(law: Law, begin: IsoDate): Explained<IsoDate> {
  const maanden = law.read(participatieplaatsZonderVooruitgang);
  return law.because(
    laatsteDagNa(begin, maanden.value),
    'Pw art. 10a lid 8',
    () => `Helpt het niet, dan eindigt de participatieplaats na ${maanden.value} maanden.`,
    [maanden],
  );
}

/** Art. 10b lid 2: the last day on which UWV advises on beschut werk, asked on a day. */
export function adviesBeschutWerkUiterlijk(law: Law, gevraagdOp: IsoDate): Explained<IsoDate> {
  const weken = law.read(adviesBeschutWerkWeken);
  return law.because(
    addDays(gevraagdOp, 7 * weken.value),
    'Pw art. 10b lid 2; Besluit advisering beschut werk',
    () => `Het UWV adviseert binnen ${weken.value} weken.`,
    [weken],
  );
}

/** Art. 10b lid 6: whether the college still owes a place. @param aantal the number of lid 4, or of the raad (lid 5) */
export function moetBeschutWerkBieden(law: Law, gerealiseerd: number, aantal: number): Explained<boolean> {
  const moet = gerealiseerd < aantal;
  return law.because(
    moet,
    'Pw art. 10b lid 6',
    () =>
      moet
        ? `Er zijn ${gerealiseerd} van de ${aantal} plekken gevuld.`
        : `Het aantal van ${aantal} plekken is gehaald. Dan geldt de plicht om een plek te bieden niet.`,
    [],
  );
}

/** A premie that was given or is about to be. */
export interface Premie {
  readonly op: IsoDate;
  readonly bedrag: Cents;
}

/** Once or twice a year (art. 31 lid 2 j). */
const PREMIES_PER_JAAR = 2;

/**
 * Art. 31 lid 2 j and lid 5: whether a premie on the day of the law is one that does not count as means.
 * @param gegeven premies of other days; only those of the same calendar year count
 * @throws Ontbreekt when it turns on the amount of a day for which none is published
 */
export function magPremie(
  law: Law,
  premie: Cents,
  gegeven: readonly Premie[],
  { leeftijd, doelgroep }: { readonly leeftijd: number; readonly doelgroep: boolean },
): Explained<boolean> {
  const grens = law.read(leeftijdJongere);
  const jongerMag = leeftijd >= grens.value || (doelgroep && law.read(premieOnder27Doelgroep).value);
  if (!jongerMag)
    return law.because(
      false,
      'Pw art. 31 lid 5',
      () => `Onder ${grens.value} jaar telt een premie mee als inkomen, behalve bij de doelgroep loonkostensubsidie.`,
      [grens],
    );
  const dit = gegeven.filter(({ op }) => yearOf(op) === yearOf(law.date));
  if (dit.length >= PREMIES_PER_JAAR)
    return law.because(false, 'Pw art. 31 lid 2 j', () => 'Dit jaar zijn er al twee premies gegeven.', []);
  const som = dit.reduce((totaal, each) => totaal + each.bedrag, premie);
  const gelezen = law.look(premieMaximum);
  // the amount is only ever raised: below the last known one it is right whatever the new one is
  if (!gelezen.known && gelezen.atLeast !== undefined && som <= gelezen.atLeast) {
    const ten = gelezen.atLeast;
    return law.because(
      true,
      'Pw art. 31 lid 2 j',
      () => `${bedrag(som)} in dit jaar is niet meer dan ${bedrag(ten)}, het laatste bedrag dat bekend is.`,
      [],
    );
  }
  const hoogste = law.read(premieMaximum);
  return law.because(
    som <= hoogste.value,
    'Pw art. 31 lid 2 j',
    () => `${bedrag(som)} in dit jaar, van ten hoogste ${bedrag(hoogste.value)}.`,
    [hoogste],
  );
}
