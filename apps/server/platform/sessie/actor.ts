import { type Rol, TAKEN_PER_ROL, type Taak } from '@meedoen/casework/bevoegdheid';
import type { Toegang } from '../database/index.ts';

export interface Roltoekenning {
  readonly rol: Rol;
  /** CBS codes in which this role holds today: those mandated to the uitvoerder, or the one it was given for. */
  readonly gemeenten: readonly string[];
}

/** Who calls. */
export type Actor =
  | { readonly soort: 'niemand' }
  | {
      readonly soort: 'inwoner';
      readonly persoon: string;
      readonly naam: string;
      readonly uitvoerder: string;
      readonly gemeente: string;
      /** Others this resident may act for. */
      readonly namens: readonly { readonly persoon: string; readonly naam: string; readonly soort: string }[];
      readonly csrf: string;
    }
  | {
      readonly soort: 'medewerker' | 'ketenpartner';
      readonly medewerker: string;
      readonly naam: string;
      readonly functie: string;
      readonly uitvoerder: string;
      readonly team: string | null;
      readonly rollen: readonly Roltoekenning[];
      /** Files this member of staff must stay out of: own, family, marked colleagues. */
      readonly verboden: readonly string[];
      readonly csrf: string;
    };

export type Medewerker = Extract<Actor, { soort: 'medewerker' | 'ketenpartner' }>;
export type Inwoner = Extract<Actor, { soort: 'inwoner' }>;

/** The gemeenten in which somebody holds a task; empty when they hold it nowhere. */
export function gemeentenVoor(actor: Medewerker, taak: Taak): string[] {
  const codes = actor.rollen
    .filter(({ rol }) => TAKEN_PER_ROL[rol].includes(taak))
    .flatMap(({ gemeenten }) => gemeenten);
  return [...new Set(codes)].sort();
}

/** All tasks somebody holds anywhere. */
export function takenVan(actor: Actor): Taak[] {
  if (actor.soort === 'niemand') return [];
  if (actor.soort === 'inwoner') return ['eigen-zaken'];
  return [...new Set(actor.rollen.flatMap(({ rol }) => TAKEN_PER_ROL[rol]))];
}

/**
 * The rows a call may touch, or undefined when this actor does not hold the task.
 * A resident may read their own file: `dossier-zien` on themselves is their own business.
 */
export function toegangVoor(actor: Actor, taak: Taak | 'openbaar'): Toegang | undefined {
  if (taak === 'openbaar') return { soort: 'niemand' };
  if (actor.soort === 'niemand') return undefined;
  if (actor.soort === 'inwoner') {
    if (taak !== 'eigen-zaken' && taak !== 'dossier-zien') return undefined;
    return {
      soort: 'inwoner',
      uitvoerder: actor.uitvoerder,
      personen: [actor.persoon, ...actor.namens.map((n) => n.persoon)],
    };
  }
  // staff enter at the desk what a resident does themselves, with the same paths
  const nodig = taak === 'eigen-zaken' ? 'aanvraag-invoeren' : taak;
  const gemeenten = gemeentenVoor(actor, nodig);
  if (gemeenten.length === 0) return undefined;
  return { soort: 'medewerker', uitvoerder: actor.uitvoerder, gemeenten, verboden: actor.verboden };
}
