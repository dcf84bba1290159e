import { addDays, addMonths, attempt, type IsoDate, lawOn, yearOf } from '@meedoen/law/kernel';
import { participatieplaatsTot, proefplaatsTot } from '@meedoen/law/participatiewet';
import type { EigenRegels, Instrument } from './catalogus.ts';

/** An instrument as one gemeente has it on a day: kept with each inzet, so that it stays as it was decided. */
export interface Instrumentregels {
  readonly instrument: Instrument;
  readonly eigen: EigenRegels;
  /** Where the gemeente chose it. */
  readonly bron: string;
}

/** A longest day, with where it stands. */
export interface Grens {
  readonly dag: IsoDate;
  readonly bron: string;
}

/** Something of the law that is missing, by name. */
export type Duurgrens = Grens | { readonly ontbreekt: string } | undefined;

/**
 * The last day an inzet may have. @param verlengingen how often it was extended
 * @returns undefined when neither law nor policy sets one
 */
export function langsteDag(
  { instrument, eigen, bron }: Instrumentregels,
  begin: IsoDate,
  verlengingen: number,
): Duurgrens {
  const { duur } = instrument;
  if (duur && 'regel' in duur) {
    const law = lawOn(begin);
    const poging = attempt(() =>
      duur.regel === 'proefplaats'
        ? proefplaatsTot(law, begin, verlengingen > 0)
        : participatieplaatsTot(law, begin, Math.min(verlengingen, 2) as 0 | 1 | 2),
    );
    if (!poging.ok) return { ontbreekt: poging.wat.soort === 'bedrag' ? poging.wat.naam : poging.wat.pad };
    return { dag: poging.value.value, bron: poging.value.article };
  }
  const gekozen = eigen.duur ? { ...eigen.duur, bron } : duur;
  if (!gekozen) return undefined;
  const maanden = gekozen.maanden + (verlengingen > 0 ? (gekozen.verlengingMaanden ?? 0) : 0);
  return { dag: addDays(addMonths(begin, maanden), -1), bron: gekozen.bron };
}

/** How often an inzet may be extended; undefined: no limit is laid down. */
export function meesteVerlengingen({ instrument: { duur }, eigen }: Instrumentregels): number | undefined {
  if (duur && 'regel' in duur) return duur.regel === 'proefplaats' ? 1 : 2;
  const gekozen = eigen.duur ?? duur;
  if (!gekozen) return undefined;
  return gekozen.verlengingMaanden === undefined ? 0 : 1;
}

/** How often is looked back, in months; undefined: nothing is laid down. */
export const evaluatieElkeMaanden = ({ instrument, eigen }: Instrumentregels): number | undefined =>
  eigen.evaluatieElkeMaanden ?? instrument.evaluatie.elkeMaanden;

/** A number of the year of a day, with its source. */
export const vanJaar = (lijst: EigenRegels['plaatsen'], dag: IsoDate) =>
  lijst?.find(({ jaar }) => jaar === yearOf(dag));
