import { type Rol, TAKEN_PER_ROL } from './rollen.ts';
import type { Taak } from './taken.ts';

/** Work a gemeente can mandate apart from the rest; a mandate names one of these, by date. */
export const TAAKGEBIEDEN = ['algemene-bijstand', 'terugvordering'] as const;
export type Taakgebied = (typeof TAAKGEBIEDEN)[number];

const BIJSTAND: readonly Taakgebied[] = ['algemene-bijstand'];

/** Mandates under which a role works; who looks over all work works under each. */
const PER_ROL: Partial<Readonly<Record<Rol, readonly Taakgebied[]>>> = {
  invordering: ['terugvordering'],
  bezwaarbehandelaar: TAAKGEBIEDEN,
  kwaliteitsmedewerker: TAAKGEBIEDEN,
  teamleider: TAAKGEBIEDEN,
  beleidsmedewerker: TAAKGEBIEDEN,
  'functionaris-gegevensbescherming': TAAKGEBIEDEN,
  beheerder: TAAKGEBIEDEN,
  raadslid: TAAKGEBIEDEN,
};

/** Tasks that are part of one mandate only, whoever does them. */
const PER_TAAK: Partial<Readonly<Record<Taak, readonly Taakgebied[]>>> = {
  'aanvraag-invoeren': BIJSTAND,
  'uwv-meldingen-inlezen': BIJSTAND,
  'aanvraag-behandelen': BIJSTAND,
  'recht-wijzigen': BIJSTAND,
  'plicht-bewaken': BIJSTAND,
  'betaalrun-voorbereiden': BIJSTAND,
  'betaalrun-goedkeuren': BIJSTAND,
  'betaalbestand-aanbieden': BIJSTAND,
  'bankbestand-verwerken': BIJSTAND,
  'rekening-controleren': BIJSTAND,
  'normwijziging-voorbereiden': BIJSTAND,
  'normwijziging-goedkeuren': BIJSTAND,
  'vordering-beheren': ['terugvordering'],
};

/** Mandates of a gemeente under which this role may do this task there: any one of them is enough. */
export function taakgebiedenVan(rol: Rol, taak: Taak): readonly Taakgebied[] {
  if (!TAKEN_PER_ROL[rol].includes(taak)) return [];
  const ofRol = PER_ROL[rol] ?? BIJSTAND;
  return ofRol.filter((each) => (PER_TAAK[taak] ?? TAAKGEBIEDEN).includes(each));
}

export const isTaakgebied = (text: string): text is Taakgebied => TAAKGEBIEDEN.some((each) => each === text);
