import type { readBeleidsvoorstel } from '@meedoen/contract/beleidspakket';
import type { Antwoord } from '../verbinding/verbinding.tsx';

export type Voorstel = Antwoord<typeof readBeleidsvoorstel>;

/** Layers of policy as people say them. */
export const LAAG = {
  wet: 'de wet',
  ministerieel: 'regel van de minister',
  uitvoerder: 'de uitvoerder',
  gemeente: 'de gemeente',
} as const;

export const MANDAAT: Readonly<Record<string, string>> = {
  jongerentoeslag: 'alleen als de gemeente de aanvulling voor jongeren overdroeg',
  'algemene-bijstand': 'alleen als de gemeente de bijstand overdroeg',
  terugvordering: 'alleen als de gemeente het terugvorderen overdroeg',
};

export const STAND: Readonly<Record<Voorstel['status'], string>> = {
  concept: 'concept',
  'ter-advies': 'bij de cliëntenraad',
  geadviseerd: 'advies gekregen',
  beantwoord: 'advies beantwoord',
  vastgesteld: 'vastgesteld',
  gepubliceerd: 'gepubliceerd',
  ingetrokken: 'ingetrokken',
};

export const MAAT = {
  respect: 'Respect',
  rechtvaardigheid: 'Rechtvaardigheid',
  communicatie: 'Communicatie',
  menselijkeBenadering: 'Menselijke benadering',
} as const;
export const OORDEEL = {
  voldoet: 'voldoet',
  'voldoet-deels': 'voldoet deels',
  'voldoet-niet': 'voldoet niet',
} as const;

export const GEBEURD = {
  draftBeleid: 'begon dit voorstel',
  editBeleid: 'schreef verder',
  requestAdvies: 'vroeg advies aan de cliëntenraad',
  recordAdvies: 'legde het advies vast',
  answerAdvies: 'gaf antwoord op het advies',
  recordOpvolging: 'schreef wat er met het advies is gedaan',
  decideBeleid: 'legde het besluit vast',
  publishBeleid: 'publiceerde',
  withdrawBeleid: 'trok het voorstel in',
} as const;
