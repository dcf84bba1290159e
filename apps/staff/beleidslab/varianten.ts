import type { readVariant } from '@meedoen/contract/beleidslab';
import { firstDay, type IsoDate, monthOfDate, parseDate } from '@meedoen/law/kernel';
import type { Antwoord } from '../verbinding/verbinding.tsx';

export type Variant = Antwoord<typeof readVariant>['variant'];
export type Waarde = Variant['wijzigingen'][number]['waarde'];

/** As many as can be read beside each other. */
export const MEESTE = 4;
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** What is on the screen: it stands in the address, so that the address can be shared. */
export interface Werkblad {
  readonly varianten: readonly Variant[];
  /** Index of the one that is worked on. */
  readonly op: number;
}

export const emptyVariant = (vandaag: IsoDate): Variant => ({ vanaf: firstDay(monthOfDate(vandaag)), wijzigingen: [] });

/** The work sheet of an address; what cannot be read is left out, never guessed. */
export function readWerkblad(adres: URLSearchParams, vandaag: IsoDate): Werkblad {
  const varianten = adres
    .getAll('variant')
    .slice(0, MEESTE)
    .flatMap((tekst) => {
      const gelezen = readVariantText(tekst);
      return gelezen ? [gelezen] : [];
    });
  if (varianten.length === 0) varianten.push(emptyVariant(vandaag));
  const op = Number(adres.get('op') ?? 0);
  return { varianten, op: Number.isInteger(op) && op >= 0 && op < varianten.length ? op : 0 };
}

export function addressOfWerkblad({ varianten, op }: Werkblad): URLSearchParams {
  const adres = new URLSearchParams();
  for (const { vanaf, wijzigingen } of varianten)
    adres.append('variant', JSON.stringify([vanaf, ...wijzigingen.map(({ regel, waarde }) => [regel, waarde])]));
  if (op > 0) adres.set('op', String(op));
  return adres;
}

function readVariantText(tekst: string): Variant | undefined {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return undefined;
  }
  if (!Array.isArray(inhoud)) return undefined;
  const [dag, ...rest] = inhoud as unknown[];
  const vanaf = typeof dag === 'string' ? parseDate(dag) : undefined;
  const wijzigingen = rest.flatMap((each) => {
    if (!Array.isArray(each) || typeof each[0] !== 'string') return [];
    const waarde: unknown = each[1];
    return waarde === null || typeof waarde === 'string' || typeof waarde === 'number'
      ? [{ regel: each[0], waarde }]
      : [];
  });
  return vanaf && wijzigingen.length === rest.length ? { vanaf, wijzigingen } : undefined;
}

/** A variant with one rule otherwise; undefined takes the change away. */
export function withWaarde(variant: Variant, regel: string, waarde: Waarde | undefined): Variant {
  const stond = variant.wijzigingen.some((each) => each.regel === regel);
  if (waarde === undefined)
    return { ...variant, wijzigingen: variant.wijzigingen.filter((each) => each.regel !== regel) };
  return {
    ...variant,
    wijzigingen: stond
      ? variant.wijzigingen.map((each) => (each.regel === regel ? { regel, waarde } : each))
      : [...variant.wijzigingen, { regel, waarde }],
  };
}

/** The sheet with a change in the variant that is worked on. */
export const withChange = ({ varianten, op }: Werkblad, verander: (variant: Variant) => Variant): Werkblad => ({
  op,
  varianten: varianten.map((each, i) => (i === op ? verander(each) : each)),
});

/** The sheet without one of its variants; the one that is worked on stays on the screen, or the one before it comes. */
export const withoutVariant = ({ varianten, op }: Werkblad, weg: number): Werkblad => ({
  varianten: varianten.filter((_, i) => i !== weg),
  op: weg < op || op === varianten.length - 1 ? Math.max(0, op - 1) : op,
});
