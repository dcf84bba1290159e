import { addDays, addMonths, type IsoDate } from '@meedoen/law/kernel';
import type { Nazorgbasis } from './toestand.ts';

/** Why there is contact on a day. */
export type Nazorgmomentsoort = 'exitgesprek' | 'na-maanden' | 'einde-contract' | 'afgesproken';

export interface Nazorgmoment {
  readonly soort: Nazorgmomentsoort;
  readonly dag: IsoDate;
  /** Months after the work began, of `na-maanden`. */
  readonly maanden?: number | undefined;
  readonly gedaan: boolean;
}

/** A contact this many days early is the contact of that day: people are spoken when they can be reached. */
const SPELING_DAGEN = 14;

/**
 * The contacts of policy with those that were agreed on, by day: the exit talk, so many months after the work began, and
 * before a temporary contract ends. A contact does every moment whose day it lies at most two weeks before.
 */
export function nazorgmomenten({
  baan,
  begonnenOp,
  regels,
  exitgesprek,
  contacten,
  volgende,
}: Nazorgbasis): Nazorgmoment[] {
  const gedaan = (dag: IsoDate) => contacten.some(({ op }) => op >= addDays(dag, -SPELING_DAGEN));
  const momenten: Nazorgmoment[] = [];
  if (regels.exitgesprekBinnenDagen !== undefined)
    momenten.push({
      soort: 'exitgesprek',
      dag: addDays(begonnenOp, regels.exitgesprekBinnenDagen),
      gedaan: exitgesprek !== undefined,
    });
  for (const maanden of regels.contactNaMaanden ?? []) {
    const dag = addMonths(baan.begonnenOp, maanden);
    // what lay before the care began is nobody's omission
    if (dag >= begonnenOp) momenten.push({ soort: 'na-maanden', dag, maanden, gedaan: gedaan(dag) });
  }
  if (regels.eindeContractDagenVooraf !== undefined && baan.eindigtOp) {
    const dag = addDays(baan.eindigtOp, -regels.eindeContractDagenVooraf);
    momenten.push({ soort: 'einde-contract', dag, gedaan: gedaan(dag) });
  }
  if (volgende)
    momenten.push({ soort: 'afgesproken', dag: volgende, gedaan: contacten.some(({ op }) => op >= volgende) });
  return momenten.sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

/** The first contact that is due; undefined when none is left. */
export const eerstvolgendMoment = (nazorg: Nazorgbasis): Nazorgmoment | undefined =>
  nazorgmomenten(nazorg).find(({ gedaan }) => !gedaan);
