import { addDays, addMonths, type IsoDate } from '@meedoen/law/kernel';
import { type Beleid, keuzeOp } from '@meedoen/law/verordening';

/** Reasons of ending (CBS) that are going to work: wages, or an own business. */
const NAAR_WERK: readonly string[] = ['11', '13'];

/**
 * Up to which day collecting stands still because somebody went to work, where the policy of that day says so.
 * @param laatsteDag of the bijstand. @param cbsCode why it ended
 * @returns the last day of it; undefined when the policy says nothing or it ended for another reason
 */
export function stilstandNaWerk(
  beleid: Beleid,
  { laatsteDag, cbsCode }: { readonly laatsteDag: IsoDate; readonly cbsCode: string },
): IsoDate | undefined {
  const keuze = NAAR_WERK.includes(cbsCode) ? keuzeOp(beleid, laatsteDag, 'invorderingStilNaWerkMaanden') : undefined;
  return keuze && addDays(addMonths(addDays(laatsteDag, 1), keuze.waarde), -1);
}
