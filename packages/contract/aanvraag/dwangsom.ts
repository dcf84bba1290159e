import { BESLUITSTATUSSEN } from '@meedoen/casework/besluit';
import { GEEN_DWANGSOM_GRONDEN } from '@meedoen/law/awb';
import { z } from 'zod';
import { centen, datum, id, kenmerk } from '../waarden/index.ts';

export const geenDwangsom = z.enum(GEEN_DWANGSOM_GRONDEN);

/** What a besluit fixed, or proposes to fix, because an aanvraag or an objection was decided late (Awb 4:18). */
export const dwangsombesluit = z.object({
  id,
  kenmerk: kenmerk.nullable(),
  status: z.enum(BESLUITSTATUSSEN),
  over: z.enum(['aanvraag', 'bezwaar']),
  /** Of what was decided late. */
  overKenmerk: z.string(),
  eersteDag: datum,
  laatsteDag: datum,
  dagen: z.int(),
  verbeurdInCenten: centen,
  /** What is paid: nothing on a ground of Awb 4:17. */
  bedragInCenten: centen,
  geenDwangsom: geenDwangsom.nullable(),
  vaststellenUiterlijk: datum,
  /** Awb 4:87; null before it was made known, and when nothing is to be paid. */
  betalenUiterlijk: datum.nullable(),
  /** When it left for the bank; null while it is still to be paid, also after it came back. */
  betaaldOp: datum.nullable(),
});
export type Dwangsombesluit = z.infer<typeof dwangsombesluit>;
