import type { Cents, Maand, Ontbrekend } from '@meedoen/law/kernel';
import type { Vrijlatingsoort } from '@meedoen/law/participatiewet';
import type { Maandbeeld, Vergelijking } from './maandbeeld.ts';

/** A month of the year ahead in which something turns, that somebody wants to know beforehand. */
export type Jaarmoment =
  /** Another exemption of wages holds than in the month before, or none. */
  | {
      readonly soort: 'vrijlating';
      readonly maand: Maand;
      readonly van: readonly Vrijlatingsoort[];
      readonly naar: readonly Vrijlatingsoort[];
      readonly houdenVan: Cents;
      readonly houdenNaar: Cents;
    }
  /** No bijstand is needed any more from here. */
  | { readonly soort: 'stopt'; readonly maand: Maand; readonly reden: Maandbeeld['uitkomst']['reden'] }
  /** There is less than in the month before, for another reason. */
  | { readonly soort: 'minder'; readonly maand: Maand; readonly bedrag: Cents }
  /** From here on an amount has not been published. */
  | { readonly soort: 'onbekend'; readonly maand: Maand; readonly ontbreekt: readonly Ontbrekend[] };

/** Differences below this are parts of euros that nobody plans with. */
const MERKBAAR = 100;

/** The exemptions of wages of a month, each once. */
export const vrijlatingenVan = ({ uitkomst }: Maandbeeld): Vrijlatingsoort[] => [
  ...new Set(uitkomst.vrijlatingen.map(({ soort }) => soort)),
];

const som = ({ uitkomst }: Maandbeeld): Cents => uitkomst.vrijgelaten?.value ?? 0;

/** Where the year turns, looking only at what would be: which months, and why. */
export function jaarmomenten(rij: readonly Vergelijking[]): Jaarmoment[] {
  const momenten: Jaarmoment[] = [];
  for (const [i, { maand, dan }] of rij.entries()) {
    const vorige = rij[i - 1]?.dan;
    if (dan.samen === undefined && (i === 0 || vorige?.samen !== undefined))
      momenten.push({ soort: 'onbekend', maand, ontbreekt: dan.ontbreekt });
    if (!vorige) continue;
    const [van, naar] = [vrijlatingenVan(vorige), vrijlatingenVan(dan)];
    // an exemption that begins with the work itself is no turn; what is not known cannot be compared
    const wisselt = van.length > 0 && dan.loon > 0 && dan.uitkomst.vrijgelaten && van.join() !== naar.join();
    const stopt = dan.uitkering === 0 && (vorige.uitkering ?? 0) > 0;
    if (stopt) momenten.push({ soort: 'stopt', maand, reden: dan.uitkomst.reden });
    else if (wisselt)
      momenten.push({ soort: 'vrijlating', maand, van, naar, houdenVan: som(vorige), houdenNaar: som(dan) });
    else if (vorige.samen !== undefined && dan.samen !== undefined && vorige.samen - dan.samen >= MERKBAAR)
      momenten.push({ soort: 'minder', maand, bedrag: vorige.samen - dan.samen });
  }
  return momenten;
}
