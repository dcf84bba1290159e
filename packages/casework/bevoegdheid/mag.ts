import { covers, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import { DOELEN_PER_TAAK } from './doelbinding.ts';
import { type Dossiergrond, dossiergrondVan, isGesloten, type Kring, type Kringdossier } from './kring.ts';
import { type Rol, TAKEN_PER_ROL } from './rollen.ts';
import type { Doel, Taak } from './taken.ts';
import { coversOmvang, type Omvang } from './vertegenwoordiging.ts';

/** A role somebody holds, at one uitvoerder, for one gemeente or (null) for all it works for, over some days. */
export interface Roltoekenning extends Tijdvak {
  readonly rol: Rol;
  readonly uitvoerder: string;
  readonly gemeente: string | null;
}

/** Somebody this actor acts for, with the scope and the days of it. */
export interface Vertegenwoordiging extends Tijdvak {
  readonly persoon: string;
  readonly omvang: readonly Omvang[];
}

export interface Actor extends Kring {
  readonly rollen: readonly Roltoekenning[];
  readonly vertegenwoordigt?: readonly Vertegenwoordiging[] | undefined;
}

/** What the task is about: the file of a person, or something of the organisation without a person. */
export type Onderwerp =
  | (Kringdossier & {
      readonly soort: 'persoon';
      readonly uitvoerder: string;
      readonly gemeente: string;
      /** For a representative: any of these scopes is enough for what they want to do. Absent: only oneself may. */
      readonly omvang?: readonly Omvang[] | undefined;
    })
  | { readonly soort: 'organisatie'; readonly uitvoerder: string; readonly gemeente?: string | undefined };

export interface Omstandigheden {
  readonly vandaag: IsoDate;
  /** The purpose stated; needed whenever the subject is a person. */
  readonly doel?: Doel | undefined;
}

/** Why not. For logs and tests only: an answer to the outside never tells that a file exists. */
export type Weigergrond =
  | 'geen-rol'
  | 'andere-organisatie'
  | 'geen-doel'
  | 'doel-past-niet'
  | Dossiergrond
  | 'niet-eigen'
  | 'buiten-omvang';

export type Toestemming =
  | { readonly toegestaan: true; readonly namens?: string | undefined }
  | { readonly toegestaan: false; readonly grond: Weigergrond };

const JA: Toestemming = { toegestaan: true };
const nee = (grond: Weigergrond): Toestemming => ({ toegestaan: false, grond });

/**
 * Whether an actor may do a task on a subject: role x task on this person x purpose, decided here and nowhere else.
 * Nobody handles their own file, one of their family, or a marked colleague's that was not given to them.
 */
export function mag(actor: Actor, taak: Taak, onderwerp: Onderwerp, { vandaag, doel }: Omstandigheden): Toestemming {
  if (onderwerp.soort === 'persoon') {
    if (doel === undefined) return nee('geen-doel');
    if (!DOELEN_PER_TAAK[taak].includes(doel)) return nee('doel-past-niet');
  }
  const holding = actor.rollen.filter((each) => covers(each, vandaag) && TAKEN_PER_ROL[each.rol].includes(taak));
  if (holding.length === 0) return nee('geen-rol');
  const here = holding.filter((each) => geldtHier(each, onderwerp));
  if (here.length === 0) return nee('andere-organisatie');
  if (taak === 'eigen-zaken') return eigenZaken(actor, here, onderwerp, vandaag);
  if (onderwerp.soort === 'organisatie') return JA;
  const grond = dossiergrondVan(actor, onderwerp);
  return grond !== undefined && isGesloten(grond, taak) ? nee(grond) : JA;
}

function geldtHier(toekenning: Roltoekenning, onderwerp: Onderwerp): boolean {
  if (toekenning.uitvoerder !== onderwerp.uitvoerder) return false;
  return toekenning.gemeente === null || onderwerp.gemeente === undefined || toekenning.gemeente === onderwerp.gemeente;
}

function eigenZaken(actor: Actor, here: readonly Roltoekenning[], onderwerp: Onderwerp, vandaag: IsoDate): Toestemming {
  if (onderwerp.soort !== 'persoon') return nee('niet-eigen');
  if (here.some(({ rol }) => rol === 'inwoner') && actor.persoon === onderwerp.persoon) return JA;
  if (!here.some(({ rol }) => rol === 'vertegenwoordiger')) return nee('niet-eigen');
  const powers = (actor.vertegenwoordigt ?? []).filter(
    (each) => each.persoon === onderwerp.persoon && covers(each, vandaag),
  );
  if (powers.length === 0) return nee('niet-eigen');
  return powers.some(({ omvang }) => coversOmvang(omvang, onderwerp.omvang))
    ? { toegestaan: true, namens: onderwerp.persoon }
    : nee('buiten-omvang');
}

/** The tasks an actor holds anywhere today; screens hide the rest. What is possible on one subject, `mag` says. */
export function takenVan(actor: Actor, vandaag: IsoDate): readonly Taak[] {
  return [...new Set(actor.rollen.filter((each) => covers(each, vandaag)).flatMap(({ rol }) => TAKEN_PER_ROL[rol]))];
}
