import { addToMonth, type Cents, type Maand, type Ontbrekend } from '@meedoen/law/kernel';
import { bedragIn, berekenMaand, type Dossier, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';

/** One month as a resident looks at it: what comes in, from where. Amounts of the household together, net cents. */
export interface Maandbeeld {
  readonly maand: Maand;
  readonly loon: Cents;
  /** Benefits, pension, maintenance and other money. */
  readonly ander: Cents;
  /** Bijstand with its holiday allowance; undefined when it cannot be known. */
  readonly uitkering: Cents | undefined;
  readonly vakantietoeslag: Cents | undefined;
  /** What is paid each month: bijstand without what is set aside until June. */
  readonly uitbetaling: Cents | undefined;
  /** The part of the income that a person keeps beside the bijstand. */
  readonly houden: Cents | undefined;
  /** All of it together. */
  readonly samen: Cents | undefined;
  readonly ontbreekt: readonly Ontbrekend[];
  readonly uitkomst: MaandUitkomst;
}

/** What the law gives over a month, beside the income as somebody gets it. @param reasons left out when many are made */
export function maandbeeld(dossier: Dossier, maand: Maand, beleid: Beleid, reasons = true): Maandbeeld {
  const uitkomst = berekenMaand(dossier, maand, beleid, { reasons });
  const uitkering = uitkomst.uitkering?.value;
  const [loon, ander] = [inMaand(dossier, maand, true), inMaand(dossier, maand, false)];
  const vrij = uitkomst.vrijgelaten?.value;
  return {
    maand,
    loon,
    ander,
    uitkering,
    vakantietoeslag: uitkomst.vakantietoeslag?.value,
    uitbetaling: uitkomst.uitbetaling?.value,
    houden: uitkering === undefined ? undefined : uitkering === 0 ? 0 : vrij,
    samen: uitkering === undefined ? undefined : uitkering + loon + ander,
    ontbreekt: uitkomst.ontbreekt,
    uitkomst,
  };
}

const inMaand = ({ inkomsten = [] }: Dossier, maand: Maand, loon: boolean): Cents =>
  inkomsten
    .filter((inkomst) => (inkomst.soort === 'loon') === loon)
    .reduce((som, inkomst) => som + bedragIn(inkomst, maand), 0);

/** A year of months. */
export const jaarVanaf = (maand: Maand): Maand[] => Array.from({ length: 12 }, (_, i) => addToMonth(maand, i));

export interface Vergelijking {
  readonly maand: Maand;
  readonly nu: Maandbeeld;
  readonly dan: Maandbeeld;
  /** What somebody has more, or less than nothing; undefined when one of the two is not known. */
  readonly verschil: Cents | undefined;
}

/** Each month as it is, beside what it would be. */
export function vergelijk(nu: Dossier, dan: Dossier, maanden: readonly Maand[], beleid: Beleid): Vergelijking[] {
  return maanden.map((maand) => {
    const [zoals, straks] = [maandbeeld(nu, maand, beleid), maandbeeld(dan, maand, beleid)];
    const bekend = zoals.samen !== undefined && straks.samen !== undefined;
    return { maand, nu: zoals, dan: straks, verschil: bekend ? straks.samen - zoals.samen : undefined };
  });
}

/** The names of what is missing, each once. */
export const namenVan = (ontbreekt: readonly Ontbrekend[]): string[] => [
  ...new Set(ontbreekt.map((wat) => (wat.soort === 'bedrag' ? wat.naam : wat.vraag))),
];
