import type { Cents, Explained, IsoDate } from '../kernel/index.ts';
import { berekenDag } from '../participatiewet/bereken-dag.ts';
import type { Inkomst, Vrijlatingskeuze } from '../participatiewet/dossier.ts';
import type { MaandUitkomst } from '../participatiewet/maanduitkomst.ts';
import { dossierVan, type Gezinsvorm, type Stand } from './gezinsvormen.ts';
import { type Atlasbeleid, atlasbeleid } from './regimes.ts';

/** Which household on which day, and what was decided about its wage. */
export interface Kaartvraag {
  readonly datum: IsoDate;
  readonly vorm: Gezinsvorm;
  readonly kostendelers: number;
  readonly vrijlating: Vrijlatingskeuze;
  /** aanspraak: the claim to holiday pay of the Regeling comes on top of the wage and counts. */
  readonly vakantietoeslag: Extract<Inkomst['vakantietoeslag'], 'inbegrepen' | 'aanspraak'>;
  readonly beleid: Atlasbeleid;
  readonly urenbeperkt?: boolean | undefined;
}

/** Along what: net wage a month, or savings. */
export type As = 'loon' | 'vermogen';

/** The household at one place of the axis; all amounts net cents a month, the place itself cents. */
export interface Punt {
  readonly x: Cents;
  readonly uitkering: Cents | undefined;
  /** The claim to holiday pay on the wage; 0 when it is in the wage. */
  readonly aanspraak: Cents | undefined;
  readonly vrijgelaten: Cents | undefined;
  /** Wage, its holiday pay, and bijstand with its holiday allowance; undefined when the bijstand is. */
  readonly samen: Cents | undefined;
  /** Wage and what is paid of the bijstand: without what both set aside until the holiday pay. */
  readonly inHanden: Cents | undefined;
  /** Names of amounts that nobody published. */
  readonly ontbreekt: readonly string[];
}

/** The same with the reasons of the law: where two places were computed alike, their reasons read alike. */
export interface Spoor {
  readonly punt: Punt;
  readonly knopen: readonly Knoop[];
  /** One text for all of them: which way through the law was taken. */
  readonly weg: string;
}

/** One reason: its article, its sentence without the amounts, and its amount when it has one. */
export interface Knoop {
  readonly article: string;
  readonly tekst: string;
  readonly bedrag: number | undefined;
  /** How far below the outcome it stands. */
  readonly diepte: number;
}

const standVan = (vraag: Kaartvraag, as: As, x: Cents): Stand =>
  as === 'vermogen'
    ? { spaargeld: x }
    : { loon: { netto: x, vakantietoeslag: vraag.vakantietoeslag, vrijlating: vraag.vrijlating, vanaf: vraag.datum } };

function rekenUit(vraag: Kaartvraag, as: As, x: Cents, reasons: boolean): MaandUitkomst {
  const dossier = dossierVan(vraag.vorm, vraag, standVan(vraag, as, x));
  return berekenDag(dossier, vraag.datum, atlasbeleid[vraag.beleid], { reasons });
}

function puntUit(as: As, x: Cents, u: MaandUitkomst, eigen: Cents | undefined): Punt {
  const loon = as === 'loon' ? x : 0;
  const uitkering = u.uitkering?.value;
  const aanspraak = as === 'loon' ? eigen : 0;
  const bekend = uitkering !== undefined && aanspraak !== undefined;
  return {
    x,
    uitkering,
    aanspraak,
    vrijgelaten: u.vrijgelaten?.value,
    samen: bekend ? loon + aanspraak + uitkering : undefined,
    inHanden: u.uitbetaling && loon + u.uitbetaling.value,
    ontbreekt: u.ontbreekt.map((wat) => (wat.soort === 'bedrag' ? wat.naam : wat.pad)),
  };
}

/**
 * The household at a place, values alone.
 * @param x cents on the axis, not below 0
 */
export function puntOp(vraag: Kaartvraag, as: As, x: Cents): Punt {
  const metAanspraak = vraag.vakantietoeslag === 'aanspraak' && as === 'loon';
  // of who has no right the income counts for a part only, so that the claim stands in the reasons alone
  if (metAanspraak && vraag.vorm === 'ander-zonder-recht') return spoorOp(vraag, as, x).punt;
  const u = rekenUit(vraag, as, x, false);
  return puntUit(as, x, u, metAanspraak ? u.inkomen && u.inkomen.value - x : 0);
}

/** The household at a place with the way that the law took. */
export const spoorOp = (vraag: Kaartvraag, as: As, x: Cents): Spoor =>
  spoorVan(rekenUit(vraag, as, x, true), as, x, (knopen) => aanspraakUit(vraag, x, knopen));

/**
 * An outcome with the way that the law took to it.
 * @param u with its reasons @param aanspraak the holiday pay that comes on top of the wage, found in the reasons
 */
export function spoorVan(
  u: MaandUitkomst,
  as: As,
  x: Cents,
  aanspraak: (knopen: readonly Knoop[]) => Cents | undefined = () => 0,
): Spoor {
  const knopen: Knoop[] = [];
  const gezien = new Set<Explained<unknown>>();
  for (const wortel of [u.recht, u.uitkering, u.inkomen, u.vrijgelaten, ...u.nietToegepast])
    if (wortel) verzamel(wortel, knopen, 0, gezien);
  const punt = puntUit(as, x, u, aanspraak(knopen));
  const weg = [...knopen.map((k) => `${k.article}|${k.tekst}`), ...punt.ontbreekt].join('\n');
  return { punt, knopen, weg };
}

/** The claim stands in the reasons; without a wage there is none, and one that cannot be known is not nothing. */
function aanspraakUit({ vakantietoeslag }: Kaartvraag, x: Cents, knopen: readonly Knoop[]): Cents | undefined {
  if (vakantietoeslag !== 'aanspraak' || x === 0) return 0;
  return knopen.find((knoop) => knoop.tekst.startsWith('Aanspraak op vakantietoeslag'))?.bedrag;
}

const BEDRAG = /−?\d{1,3}(?:\.\d{3})*,\d{2}(?!\d|%)/g;

function verzamel(knoop: Explained<unknown>, knopen: Knoop[], diepte: number, gezien: Set<Explained<unknown>>): void {
  if (gezien.has(knoop)) return;
  gezien.add(knoop);
  const { value, herkomst, article, says } = knoop;
  // an amount of the law itself is no step that was taken
  if (herkomst?.soort !== 'bedrag') {
    const bedrag = typeof value === 'number' ? value : undefined;
    knopen.push({ article, tekst: says.replace(BEDRAG, '#'), bedrag, diepte });
  }
  for (const deel of knoop.uses) verzamel(deel, knopen, diepte + 1, gezien);
}
