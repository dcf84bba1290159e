import { type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { maandnaam } from '@meedoen/ui/weergave';

interface Correctie {
  readonly verrekendIn: Maand | null;
  readonly status: string;
}
type Maandstand = { readonly maand: Maand; readonly stand: string };

/** What became of a correction: settled only once the month it goes with was paid, and until then it waits for that run. */
export function verrekening(
  { verrekendIn, status }: Correctie,
  maanden: readonly Maandstand[],
  vandaag: IsoDate,
): string {
  if (!verrekendIn) return status;
  const stand = maanden.find(({ maand }) => maand === verrekendIn)?.stand;
  // of another year than the one in sight only the calendar tells
  const klaar = stand === undefined ? verrekendIn < monthOfDate(vandaag) : stand === 'betaald';
  return klaar ? `verrekend in ${maandnaam(verrekendIn)}` : `wordt verrekend in ${maandnaam(verrekendIn)}`;
}
