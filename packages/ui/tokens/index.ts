import '@fontsource-variable/source-sans-3';
import './bibliotheek.css';
import './kleuren.css';
import './themas.css';
import './maten.css';
import './componenten.css';

/** Municipalities with a look of their own; any other name gives the look of the product itself. */
export const THEMAS = ['veenrade', 'waterkant'] as const;

/** The class on `html` that gives the screens the look of a municipality. @param thema name as the session gives it */
export function themaklasse(thema: string): string {
  return `thema-${(THEMAS as readonly string[]).includes(thema) ? thema : 'meedoen'}`;
}
