import { addDays, firstDay, type IsoDate, type Maand, monthsBetween, nextMonth } from '@meedoen/law/kernel';
import { type Beleid, keuzeOp } from '@meedoen/law/verordening';

/** When the income of a month is asked, and what follows when it does not come. The law gives no days: policy does. */
export interface Opgavetermijn {
  /** From this day it stands on the start page. */
  readonly vanaf: IsoDate;
  /** Last day on which it is in time. */
  readonly uiterlijk: IsoDate;
  /** Day on which a letter goes to who has not given it. */
  readonly herinnering: IsoDate;
  /** Last day that letter names. */
  readonly herinneringTotEnMet: IsoDate;
  /** Day on which a person is asked to call: nothing stops by itself. */
  readonly navragen: IsoDate;
}

/** Earlier the payslip is not there yet, and a task that cannot be done only nags. */
const DAGEN_VOORAF = 14;
/** A letter takes two days, and somebody may have to ask for their payslip. */
const DAGEN_NA_HERINNERING = 7;

/** The days of the income of a month. @returns undefined where the gemeente does not ask for it in that month */
export function opgavetermijn(maand: Maand, beleid: Beleid): Opgavetermijn | undefined {
  const keuze = keuzeOp(beleid, firstDay(maand), 'inkomstenopgave')?.waarde;
  if (!keuze) return undefined;
  const telmaand = keuze.volgendeMaand ? nextMonth(maand) : maand;
  const uiterlijk = addDays(firstDay(telmaand), keuze.uiterlijkDag - 1);
  const vroegst = addDays(uiterlijk, -DAGEN_VOORAF);
  const herinneringTotEnMet = addDays(uiterlijk, 1 + DAGEN_NA_HERINNERING);
  return {
    vanaf: vroegst > firstDay(maand) ? vroegst : firstDay(maand),
    uiterlijk,
    herinnering: addDays(uiterlijk, 1),
    herinneringTotEnMet,
    navragen: addDays(herinneringTotEnMet, 1),
  };
}

/** Months whose last day is over, oldest first, as far back as somebody is asked about them. */
export function lateMaanden(tot: Maand, beleid: Beleid, vandaag: IsoDate, terug: Maand): Maand[] {
  return monthsBetween(terug, tot).filter((maand) => {
    const termijn = opgavetermijn(maand, beleid);
    return termijn !== undefined && termijn.uiterlijk < vandaag;
  });
}
