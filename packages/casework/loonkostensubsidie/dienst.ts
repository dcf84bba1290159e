import { addDays, addMonths, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { GesubsidieerdeDienstbetrekking, Tijdlijn } from '@meedoen/law/participatiewet';
import { laatsteForfaitaireDag } from './klok.ts';
import type { Subsidiebasis } from './toestand.ts';

/**
 * What was written down of an employment, as the law takes it.
 * @param subsidie the days over which the subsidy is granted
 */
export function dienstVan(
  zaak: Subsidiebasis,
  subsidie: Tijdvak & { readonly vanaf: IsoDate },
): GesubsidieerdeDienstbetrekking {
  const { soort, geboortedatum, begin, uren, loonwaarden, forfaitair, vakantiebijslag } = zaak;
  const laatste = laatsteForfaitaireDag(begin);
  const eerste = loonwaarden[0]?.vanaf;
  // a loonwaarde that is established earlier ends the forfait
  const forfaitTot = laatste && (eerste && eerste <= laatste ? eerste : addDays(laatste, 1));
  return {
    soort,
    geboortedatum,
    begin,
    subsidie,
    uren: opeenvolgend(uren, ({ uren: aantal }) => aantal),
    voltijdUren: opeenvolgend(
      uren.filter(({ voltijdUren }) => voltijdUren !== undefined),
      ({ voltijdUren }) => voltijdUren ?? 0,
    ),
    loonwaarde: opeenvolgend(loonwaarden, ({ percentage }) => percentage),
    ...(forfaitair
      ? { forfaitair: [{ waarde: true as const, vanaf: begin, ...(forfaitTot && { tot: forfaitTot }) }] }
      : {}),
    ...(vakantiebijslag === undefined ? {} : { vakantiebijslag: [{ waarde: vakantiebijslag }] }),
  };
}

/** Standings that each hold until the next one, as a timeline. */
function opeenvolgend<S extends { readonly vanaf: IsoDate }, T>(
  standen: readonly S[],
  waarde: (stand: S) => T,
): Tijdlijn<T> {
  const opVolgorde = standen.toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
  return opVolgorde.map((stand, i) => {
    const volgende = opVolgorde[i + 1]?.vanaf;
    return { waarde: waarde(stand), vanaf: stand.vanaf, ...(volgende ? { tot: volgende } : {}) };
  });
}

/** A year later: when a loonwaarde is looked at again, unless another day is agreed. */
export const eenJaarLater = (dag: IsoDate): IsoDate => addMonths(dag, 12);
