import type { Taak } from './taken.ts';

/** Why a file stays closed to somebody who holds the role: a personal interest in it (Awb art. 2:4 lid 2). */
export const DOSSIERGRONDEN = ['eigen-dossier', 'familie', 'gemarkeerde-collega'] as const;
export type Dossiergrond = (typeof DOSSIERGRONDEN)[number];

/** A member of staff with the people they have a tie with. */
export interface Kring {
  /** Id of the user. */
  readonly id: string;
  /** Id of the person this user is: always for a resident; for staff when they have a file here. */
  readonly persoon?: string | undefined;
  /** Ids of persons of the family, as the member of staff stated and another confirmed. */
  readonly familie?: readonly string[] | undefined;
  readonly vertegenwoordigt?: readonly { readonly persoon: string }[] | undefined;
}

/** A file, as far as it decides who stays out of it. */
export interface Kringdossier {
  readonly persoon: string;
  /** Everybody in the household: family in one of them closes the file too. */
  readonly huisgenoten?: readonly string[] | undefined;
  /** A colleague stands in the file: only these users may open it. */
  readonly gemarkeerd?: { readonly toegewezenAan: readonly string[] } | undefined;
}

/** Why this file is closed to somebody, or undefined when it is not. Nobody handles their own file or their family's. */
export function dossiergrondVan(kring: Kring, dossier: Kringdossier): Dossiergrond | undefined {
  const household = [dossier.persoon, ...(dossier.huisgenoten ?? [])];
  if (kring.persoon !== undefined && household.includes(kring.persoon)) return 'eigen-dossier';
  if (kring.familie?.some((each) => household.includes(each))) return 'familie';
  if (kring.vertegenwoordigt?.some((each) => household.includes(each.persoon))) return 'familie';
  if (dossier.gemarkeerd && !dossier.gemarkeerd.toegewezenAan.includes(kring.id)) return 'gemarkeerde-collega';
  return undefined;
}

/**
 * Tasks that are not handling the file of a colleague, and need to know that it is there: saying who handles it,
 * watching who looked in it, letting it go when its term is over.
 */
const OOK_BIJ_COLLEGAS: readonly Taak[] = [
  'collegadossier-toewijzen',
  'inzage-controleren',
  'bewaartermijn-goedkeuren',
];

/** Whether a ground keeps somebody away from a task. */
export const isGesloten = (grond: Dossiergrond, taak: Taak): boolean =>
  grond !== 'gemarkeerde-collega' || !OOK_BIJ_COLLEGAS.includes(taak);
