import type { Taak } from '@meedoen/casework/bevoegdheid';
import { DEUREN, isBij } from './deuren.ts';

const DOSSIER = ['dossier-zien'] as const;

/**
 * Which task opens a page that is no door, or that more than its door opens, the longest address first: the task of
 * what the page reads. A page that stands nowhere is open to everybody who works here.
 */
const PAGINAS: readonly (readonly [pad: string, taken: readonly Taak[]])[] = [
  ['/aanvragen/nieuw', ['aanvraag-invoeren']],
  ['/aanvragen', DOSSIER],
  ['/dossiers', DOSSIER],
  ['/besluiten', DOSSIER],
  ['/brieven', DOSSIER],
  ['/betaalruns', ['betaling-zien']],
  ['/jaaropgaven', ['betaling-zien']],
  ['/werkgevers', ['werkgever-zien']],
  ['/post/uwv', ['uwv-meldingen-inlezen']],
  ['/normwijziging', ['beleid-zien']],
  ['/bedragen', ['beleid-zien']],
  ['/verhaal', ['verhaal-zien']],
  ['/klachten/over-mij', ['werkvoorraad-zien']],
  ['/beleid/voorstellen', ['beleid-publiceren']],
  ['/medewerkers', ['werkvoorraad-zien']],
  ['/cijfers/rapportages', ['cijfers-zien']],
];

/**
 * Whether a session may open a page, so that a link never leads to a page that is not found.
 * @param adres path inside this app, with or without its query. @param mag whether it holds one of these tasks
 */
export function magOpenen(adres: string, mag: (...taken: readonly Taak[]) => boolean): boolean {
  const [pad = ''] = adres.split(/[?#]/);
  const eigen = PAGINAS.find(([pagina]) => isBij(pad, pagina));
  const deur = DEUREN.find((each) => isBij(pad, each.pad));
  // below a door stands a page of its own: only what that one reads opens it
  const taken = [...(eigen?.[1] ?? []), ...(deur && (!eigen || eigen[0] === deur.pad) ? deur.taken : [])];
  return taken.length === 0 || mag(...taken);
}
