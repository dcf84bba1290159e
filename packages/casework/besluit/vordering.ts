import type { Besluitsoort } from '../recht/index.ts';
import type { Weigering } from '../weigering/index.ts';
import type { Maandregel } from './besluit.ts';

/** What reaches the account in a month, as it is computed less as it was booked; undefined when it cannot be known. */
export const nettoverschil = ({ geboekt, berekend }: Maandregel): number | undefined =>
  berekend ? berekend.uitkering - berekend.vakantietoeslag - (geboekt.uitkering - geboekt.vakantietoeslag) : undefined;

/** Whether a besluit asks money back: a claim itself, and a correction with a month in which too much was paid. */
export function isVordering(soort: Besluitsoort, maanden: readonly Maandregel[]): boolean {
  if (soort === 'terugvorderen') return true;
  return (soort === 'herzien' || soort === 'intrekken') && maanden.some((regel) => (nettoverschil(regel) ?? 0) < 0);
}

/** Asking money back where the gemeente kept that to itself. @param gemeente its name */
export const vordertZelfTerug = (gemeente: string): Weigering => ({
  code: 'vordert-zelf-terug',
  tekst: `${gemeente} vraagt te veel betaalde bijstand zelf terug. Geef dit door aan ${gemeente}: wij nemen dit besluit daar niet.`,
  artikel: 'Pw art. 7 lid 4',
});
