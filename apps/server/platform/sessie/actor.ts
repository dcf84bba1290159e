import {
  coversOmvang,
  isGesloten,
  type Omvang,
  type Rol,
  TAKEN,
  type Taak,
  type Taakgebied,
  taakgebiedenVan,
} from '@meedoen/casework/bevoegdheid';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Toegang } from '../database/index.ts';
import type { Verbod } from './kring.ts';

export interface Roltoekenning {
  readonly rol: Rol;
  /** The work that was mandated; a role holds once for each. */
  readonly taakgebied: Taakgebied;
  /** CBS codes in which this role holds today: those mandated to the uitvoerder, or the one it was given for. */
  readonly gemeenten: readonly string[];
}

/** Somebody a resident may act for today, with everything they may do. */
export interface Namens {
  readonly persoon: string;
  readonly naam: string;
  readonly gemeente: string;
  /** Machtiging, gezag or bewind; the first when there are more. */
  readonly soort: string;
  readonly omvang: readonly Omvang[];
}

/** The one organisation whose account this is, and today: it sees what is its own while that lasts. */
export interface Keten {
  readonly ketenpartner: string;
  /** CBS code of the gemeente of which it is the care team; null: an organisation outside. */
  readonly zorgteam: string | null;
  readonly vandaag: IsoDate;
}

/** Who calls. */
export type Actor =
  | { readonly soort: 'niemand' }
  | {
      readonly soort: 'inwoner';
      /** Whose file is open: their own, or that of whom they act for. */
      readonly persoon: string;
      /** Who is logged in. */
      readonly zelf: string;
      /** Name of who is logged in. */
      readonly naam: string;
      readonly uitvoerder: string;
      /** Of the file that is open. */
      readonly gemeente: string;
      /** Whom they act for now; null for themselves. */
      readonly voor: Namens | null;
      /** Others this resident may act for. */
      readonly namens: readonly Namens[];
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
      /** Files this member of staff stays out of: own, family, colleagues. */
      readonly verboden: readonly Verbod[];
      readonly keten?: Keten | undefined;
      readonly csrf: string;
    };

export type Medewerker = Extract<Actor, { soort: 'medewerker' | 'ketenpartner' }>;
export type Inwoner = Extract<Actor, { soort: 'inwoner' }>;

/** The gemeenten in which somebody holds a task: where the gemeente mandated that work; empty when they hold it nowhere. */
export function gemeentenVoor(actor: Medewerker, taak: Taak): string[] {
  const codes = actor.rollen
    .filter(({ rol, taakgebied }) => taakgebiedenVan(rol, taak).includes(taakgebied))
    .flatMap(({ gemeenten }) => gemeenten);
  return [...new Set(codes)].filter((gemeente) => isVanKeten(actor.keten, taak, gemeente)).sort();
}

/** A care team gets handovers to its own gemeente, an organisation outside gets referrals; an account of neither nothing. */
function isVanKeten(keten: Keten | undefined, taak: Taak, gemeente: string): boolean {
  if (taak === 'zorgoverdracht-ontvangen') return keten?.zorgteam === gemeente;
  return taak !== 'verwijzing-uitvoeren' || (keten !== undefined && keten.zorgteam === null);
}
const isKetentaak = (taak: Taak): boolean => taak === 'zorgoverdracht-ontvangen' || taak === 'verwijzing-uitvoeren';

/** Files somebody stays out of for a task. */
export const verbodenVoor = ({ verboden }: Pick<Medewerker, 'verboden'>, taak: Taak): string[] =>
  verboden.filter(({ grond }) => isGesloten(grond, taak)).map(({ persoon }) => persoon);

/** The own file and those of family: no colleague can give these to somebody. */
export const eigenKring = ({ verboden }: Pick<Medewerker, 'verboden'>): string[] =>
  verboden.filter(({ grond }) => grond !== 'gemarkeerde-collega').map(({ persoon }) => persoon);

/** All tasks somebody holds anywhere. */
export function takenVan(actor: Actor): Taak[] {
  if (actor.soort === 'niemand') return [];
  if (actor.soort === 'inwoner') return ['eigen-zaken'];
  return TAKEN.filter((taak) => gemeentenVoor(actor, taak).length > 0);
}

/** Whether a caller may read where somebody lives: a secret address needs a task of its own. It is theirs to know themselves. */
export const mayReadAdres = (actor: Actor, afgeschermd: boolean): boolean =>
  !afgeschermd || actor.soort === 'inwoner' || takenVan(actor).includes('afgeschermd-adres-zien');

/** What a path asks of who calls it. */
export interface Vereist {
  readonly taak: Taak | 'openbaar';
  /** Scopes of which a representative needs one; left out: only the resident themselves. */
  readonly omvang?: readonly Omvang[] | undefined;
}

/**
 * The rows a call may touch, or undefined when this actor may not use the path.
 * A resident may read their own file: `dossier-zien` on themselves is their own business.
 */
export function toegangVoor(actor: Actor, { taak, omvang }: Vereist): Toegang | undefined {
  if (taak === 'openbaar') return { soort: 'niemand' };
  if (actor.soort === 'niemand') return undefined;
  if (actor.soort === 'inwoner') {
    if (taak !== 'eigen-zaken' && taak !== 'dossier-zien') return undefined;
    if (actor.voor && !coversOmvang(actor.voor.omvang, omvang)) return undefined;
    return {
      soort: 'inwoner',
      uitvoerder: actor.uitvoerder,
      personen: [actor.persoon],
      ...(actor.voor ? { omvang: actor.voor.omvang } : {}),
    };
  }
  // staff enter at the desk what a resident does themselves, with the same paths
  const nodig = taak === 'eigen-zaken' ? 'aanvraag-invoeren' : taak;
  const gemeenten = gemeentenVoor(actor, nodig);
  if (gemeenten.length === 0) return undefined;
  const { uitvoerder, keten } = actor;
  if (!isKetentaak(nodig)) return { soort: 'medewerker', uitvoerder, gemeenten, verboden: verbodenVoor(actor, nodig) };
  if (!keten) return undefined;
  const { ketenpartner, vandaag: dag } = keten;
  // who works there is no colleague of anybody here, but may be family
  return { soort: 'ketenpartner', uitvoerder, gemeenten, verboden: eigenKring(actor), ketenpartner, dag };
}
