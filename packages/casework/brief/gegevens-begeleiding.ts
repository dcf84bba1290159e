import type { IsoDate } from '@meedoen/law/kernel';
import type { Instrumentstuk } from '../instrument/index.ts';
import type { Subsidiestuk } from '../loonkostensubsidie/index.ts';
import type { Berichtgegevens, Besluitgegevens } from './gegevens.ts';

/** What a besluit on a subsidy says. */
export interface Subsidiebrief {
  readonly stuk: Omit<Subsidiestuk, 'dienst' | 'ontbreekt'>;
}
/** To who works. */
export interface LoonkostensubsidieBesluit extends Besluitgegevens, Subsidiebrief {}
/** To who employs; `naam` is the name of who works. */
export interface LoonkostensubsidieBericht extends Berichtgegevens, Subsidiebrief {
  readonly naam: string;
  /** Where and until when what was paid too much is paid back (Awb 4:86, 4:87), when an end asks it back. */
  readonly terug?: {
    readonly uiterlijk: IsoDate;
    readonly rekening: { readonly iban: string; readonly tenaamstelling: string };
  };
}

/** What a besluit on an instrument says. */
export interface Instrumentbesluit extends Besluitgegevens {
  readonly stuk: Instrumentstuk;
}
