import { type Instant, instant } from '@meedoen/casework/tijdstip';
import type { IsoDate } from '@meedoen/law/kernel';

/** The day tests play on unless they say otherwise: that of the demo. */
export const PROEFDAG: IsoDate = '2026-11-24';

/** A moment of a day by the hour in UTC, for tests that compare what was known when. */
export const momentOp = (dag: IsoDate = PROEFDAG, uur = 9): Instant =>
  instant(`${dag}T${String(uur).padStart(2, '0')}:00:00Z`);
