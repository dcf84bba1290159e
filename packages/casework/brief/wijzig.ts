import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import { type Brief, type Briefblok, type Zin, zinnenVan } from './brief.ts';

/** The longest text staff may put in one place, characters. */
export const LANGSTE_ZIN = 600;

export type Zinweigering = 'onbekende-zin' | 'vaste-zin' | 'lege-zin' | 'te-lange-zin' | 'verboden-teken';

/**
 * Replaces one sentence in one letter. Only sentences that the text marks as editable, and those staff wrote
 * themselves, can be replaced; sum, articles, objection clause and contact person never.
 * @param zinId `id` of the sentence, see `zinnenVan`
 */
export function wijzigZin(brief: Brief, zinId: string, tekst: string): Uitslag<Brief, Zinweigering> {
  const zin = [...zinnenVan(brief)].find((kandidaat) => kandidaat.id === zinId);
  if (!zin) return geweigerd({ code: 'onbekende-zin', tekst: 'Deze zin staat niet in de brief.' });
  if (!zin.bewerkbaar)
    return geweigerd({ code: 'vaste-zin', tekst: 'Deze zin hoort bij de vaste tekst en kan niet anders.' });
  const nieuw = tekst.trim();
  if (nieuw === '') return geweigerd({ code: 'lege-zin', tekst: 'Schrijf een zin, of laat de oude tekst staan.' });
  if (nieuw.length > LANGSTE_ZIN)
    return geweigerd({
      code: 'te-lange-zin',
      tekst: `Deze tekst is te lang. Hoogstens ${LANGSTE_ZIN} tekens passen hier.`,
      cijfers: { lengte: nieuw.length, hoogstens: LANGSTE_ZIN },
    });
  if (/\p{Cc}/u.test(nieuw))
    return geweigerd({
      code: 'verboden-teken',
      tekst: 'Er staat een teken in dat niet in een brief kan. Typ de zin opnieuw.',
    });
  const vervang = (z: Zin): Zin => (z.id === zinId ? { ...z, delen: [{ tekst: nieuw }], eigen: true } : z);
  return gelukt({ ...brief, blokken: brief.blokken.map((blok) => metZinnen(blok, vervang)) });
}

function metZinnen(blok: Briefblok, vervang: (zin: Zin) => Zin): Briefblok {
  switch (blok.soort) {
    case 'conclusie':
    case 'tekst':
    case 'hulp':
    case 'vrij':
      return { ...blok, zinnen: blok.zinnen.map(vervang) };
    case 'bedrag':
      return { ...blok, onderschrift: vervang(blok.onderschrift), zinnen: blok.zinnen.map(vervang) };
    case 'som':
      return { ...blok, toelichting: blok.toelichting.map(vervang) };
    case 'datums':
      return { ...blok, punten: blok.punten.map((punt) => ({ ...punt, zin: vervang(punt.zin) })) };
    case 'redenen':
      return { ...blok, punten: blok.punten.map(vervang) };
    case 'plichten':
      return {
        ...blok,
        punten: blok.punten.map(({ titel, uitleg }) => ({
          titel: vervang(titel),
          ...(uitleg ? { uitleg: vervang(uitleg) } : {}),
        })),
      };
    case 'bezwaar':
    case 'bijlagen':
    case 'groet':
      return blok;
  }
}
