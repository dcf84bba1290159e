import type { Taak } from '@meedoen/casework/bevoegdheid';
import type { Sessie } from '@meedoen/contract/sessie';

/** A door in the bar: shown when the session holds one of its tasks. */
export interface Deur {
  readonly pad: string;
  readonly naam: string;
  readonly taken: readonly Taak[];
  /** Pages behind this door that have an address of their own. */
  readonly ook?: readonly string[];
}

/** Whether a path is a page, or lies below it. */
export const isBij = (pad: string, pagina: string): boolean => pad === pagina || pad.startsWith(`${pagina}/`);

export const DEUREN: readonly Deur[] = [
  { pad: '/werkvoorraad', naam: 'Werkvoorraad', taken: ['werkvoorraad-zien'] },
  { pad: '/zoeken', naam: 'Dossiers', taken: ['dossier-zoeken'], ook: ['/dossiers'] },
  { pad: '/begeleiding', naam: 'Begeleiding', taken: ['begeleiding-zien'] },
  { pad: '/agenda', naam: 'Agenda', taken: ['begeleiding-zien'] },
  { pad: '/groepen', naam: 'Groepen', taken: ['begeleiding-zien'] },
  { pad: '/instrumenten', naam: 'Instrumenten', taken: ['begeleiding-zien'] },
  { pad: '/overdrachten', naam: 'Overdrachten', taken: ['zorgoverdracht-ontvangen'] },
  { pad: '/post', naam: 'Post', taken: ['post-verwerken'] },
  { pad: '/loonkostensubsidies', naam: 'Loonkostensubsidie', taken: ['loonkostensubsidie-behandelen'] },
  { pad: '/klachten', naam: 'Klachten', taken: ['klacht-behandelen'] },
  {
    pad: '/betaalruns',
    naam: 'Betalen',
    taken: ['betaalrun-voorbereiden', 'betaalrun-goedkeuren', 'bankbestand-verwerken'],
    ook: ['/jaaropgaven'],
  },
  { pad: '/invordering', naam: 'Invordering', taken: ['vordering-beheren', 'betaalbestand-aanbieden'] },
  { pad: '/verhaal', naam: 'Verhaal', taken: ['verhaal-behandelen', 'verhaal-vaststellen'] },
  { pad: '/normwijziging', naam: 'Normwijziging', taken: ['normwijziging-voorbereiden', 'normwijziging-goedkeuren'] },
  { pad: '/bedragen', naam: 'Bedragen', taken: ['bedrag-invoeren', 'bedrag-bevestigen'] },
  { pad: '/inzage', naam: 'Inzage', taken: ['inzage-controleren'] },
  { pad: '/bewaarlijsten', naam: 'Bewaren', taken: ['bewaartermijn-goedkeuren'] },
  { pad: '/beleidslab', naam: 'Beleidslab', taken: ['beleid-doorrekenen'] },
  { pad: '/cijfers', naam: 'Cijfers', taken: ['cijfers-zien'] },
  { pad: '/begroting', naam: 'Begroting', taken: ['begroting-zien'] },
  { pad: '/beleid', naam: 'Beleid', taken: ['beleid-lezen'] },
  { pad: '/atlas', naam: 'Atlas', taken: ['beleid-lezen', 'besluit-voorstellen'] },
  { pad: '/organisatie', naam: 'Organisatie', taken: ['organisatie-beheren'] },
  { pad: '/signalen', naam: 'Signalen', taken: ['signalen-inlezen'] },
  {
    pad: '/ketenpartners',
    naam: 'Ketenpartners',
    taken: ['ketenpartner-beheren', 'ketenpartner-vaststellen'],
  },
  { pad: '/keten', naam: 'Mijn verwijzingen', taken: ['verwijzing-uitvoeren'] },
  { pad: '/medewerkers', naam: 'Medewerkers', taken: ['werk-overdragen', 'organisatie-beheren', 'belang-bevestigen'] },
];

/** Where a session begins: its first door. */
export const beginVan = (taken: readonly string[]): string | undefined =>
  DEUREN.find((deur) => deur.taken.some((taak) => taken.includes(taak)))?.pad;

/** The name beside the product: the gemeente when there is one, the organisation when it works for more. */
export function plaatsNaam({ gemeenten, uitvoerder }: Pick<Sessie, 'gemeenten' | 'uitvoerder'>): string {
  const [eerste, ...meer] = gemeenten;
  if (eerste && meer.length === 0) return eerste.naam;
  return uitvoerder?.naam ?? '';
}
