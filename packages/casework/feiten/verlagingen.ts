import type { Tijdvak } from '@meedoen/law/kernel';
import type { Verlaging } from '@meedoen/law/participatiewet';
import type { Lezer } from './lezer.ts';
import { doorsnede } from './tijdlijn.ts';

/** Lowerings of the bijstand that followed from a besluit about this person, over the days they are in the household. */
export const verlagingenVan = (lezer: Lezer, persoon: string, periode: Tijdvak): Verlaging[] =>
  [...lezer.meer(persoon, 'verlaging').values()].flat().flatMap(({ feit, ...dagen }) => {
    const geldig = doorsnede(dagen, periode);
    if (!geldig) return [];
    const { grond, percentage, grondslag } = feit.waarde;
    return [{ id: feit.id, grond, percentage, ...(grondslag ? { grondslag } : {}), ...geldig, feit: feit.id }];
  });
