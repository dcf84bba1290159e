import type { IsoDate } from '@meedoen/law/kernel';
import type { Berichtgegevens } from './gegevens.ts';

interface OverBijeenkomst extends Berichtgegevens {
  readonly naam: string;
  readonly plaats: string;
  readonly dagen: readonly { readonly dag: IsoDate; readonly van: string; readonly tot: string }[];
}

/** To who is invited to a group, or waits for a place in it. */
export interface BijeenkomstUitnodiging extends OverBijeenkomst {
  readonly uitleg: string;
  readonly wachtlijst: boolean;
}

/** To who would have come. */
export interface BijeenkomstAfgelast extends OverBijeenkomst {
  readonly reden: string;
}
