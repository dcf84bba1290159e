import type { Doel } from '@meedoen/casework/bevoegdheid';

const DOELNAAM: Readonly<Record<Doel, string>> = {
  'recht-op-bijstand': 'Recht op bijstand vaststellen',
  uitbetaling: 'Uitbetaling',
  'inlichtingen-controleren': 'Inlichtingen controleren',
  'begeleiding-naar-werk': 'Begeleiding naar werk',
  'bezwaar-en-klacht': 'Bezwaar of klacht',
  terugvordering: 'Terugvordering',
  kwaliteit: 'Kwaliteit van ons werk',
  'toezicht-op-gegevens': 'Toezicht op gegevens',
  'eigen-inzage': 'Eigen inzage',
};
export const doelnaam = (doel: Doel): string => DOELNAAM[doel];

const RECHTNAAM = {
  geen: 'geen',
  aanvraag: 'aanvraag loopt',
  lopend: 'loopt',
  opgeschort: 'opgeschort',
  beeindigd: 'beëindigd',
} as const;
export const rechtnaam = (recht: keyof typeof RECHTNAAM): string => RECHTNAAM[recht];
