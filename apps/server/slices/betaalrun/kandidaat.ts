import type { Dwangsominvoer, Regelinvoer, Subsidieinvoer } from '@meedoen/casework/betaling';
import type { Rechttoestand } from '@meedoen/casework/recht';

/**
 * Somebody who may get something in a run: a right, or a person with an advance and no right yet, with a dwangsom, or
 * whose employer gets a subsidy.
 */
export interface Kandidaat {
  readonly persoon: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly recht: string | null;
  /** That fixed the dwangsom this line pays. */
  readonly besluit: string | null;
  /** The case of loonkostensubsidie this line pays to its employer. */
  readonly subsidie: string | null;
  readonly kenmerk: string | null;
  readonly partner: string | null;
  readonly toestand: Rechttoestand | null;
  /**
   * Whether this line keeps back what is agreed and settles what was advanced: of two rights of one person in a run only
   * the one that began last does.
   */
  readonly houdtIn: boolean;
}

export interface Regelopdracht {
  readonly kandidaat: Kandidaat;
  readonly invoer: Regelinvoer | Dwangsominvoer | Subsidieinvoer;
  readonly feiten: readonly string[];
  readonly wetversie: string;
  readonly beleidsversie: string;
}
