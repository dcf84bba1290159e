import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import type { Inwoner } from '../../platform/sessie/index.ts';

/** Whose own data a call is about, by themselves or by who represents them: noted in the log. Staff have no own pages. */
export function inwonerVan(aanroep: Aanroep): Inwoner & { readonly id: string } {
  const { actor } = aanroep;
  if (actor.soort !== 'inwoner') throw nietGevonden();
  aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
  return { ...actor, id: actor.persoon, naam: actor.voor?.naam ?? actor.naam };
}
