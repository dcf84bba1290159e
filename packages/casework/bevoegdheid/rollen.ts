import type { Taak } from './taken.ts';

/** Roles; a person may hold several, each per uitvoerder and gemeente. */
export const ROLLEN = [
  'inwoner',
  'vertegenwoordiger',
  'inkomensconsulent',
  'coach',
  'accountmanager',
  'invordering',
  'handhaving',
  'bezwaarbehandelaar',
  'kwaliteitsmedewerker',
  'betaalbeheer',
  'teamleider',
  'beleidsmedewerker',
  'functionaris-gegevensbescherming',
  'beheerder',
  'raadslid',
  'ketenpartner',
  'werkgever',
] as const;
export type Rol = (typeof ROLLEN)[number];

const LEZEN = ['werkvoorraad-zien', 'dossier-zien', 'dossier-zoeken', 'contact-vastleggen'] as const;

/**
 * The table role x task, in one place; the database policy is generated from nothing else.
 * A role nobody uses yet has an empty row on purpose.
 */
export const TAKEN_PER_ROL: Readonly<Record<Rol, readonly Taak[]>> = {
  inwoner: ['eigen-zaken'],
  vertegenwoordiger: ['eigen-zaken'],
  inkomensconsulent: [
    ...LEZEN,
    'feit-vastleggen',
    'post-verwerken',
    'vertegenwoordiging-vastleggen',
    'aanvraag-invoeren',
    'uwv-meldingen-inlezen',
    'aanvraag-behandelen',
    'besluit-voorstellen',
    'besluit-vaststellen',
    'bezwaar-vastleggen',
    'klacht-vastleggen',
    'recht-wijzigen',
    'plicht-bewaken',
    'betaling-zien',
  ],
  coach: [...LEZEN, 'aanvraag-invoeren', 'plicht-bewaken', 'klacht-vastleggen', 'begeleiding-zien', 'begeleiden'],
  accountmanager: [],
  invordering: [...LEZEN, 'betaling-zien', 'vordering-beheren', 'klacht-vastleggen'],
  handhaving: [...LEZEN, 'feit-vastleggen', 'plicht-bewaken', 'klacht-vastleggen'],
  bezwaarbehandelaar: [
    ...LEZEN,
    'betaling-zien',
    'bezwaar-vastleggen',
    'bezwaar-behandelen',
    'klacht-vastleggen',
    'klacht-behandelen',
  ],
  kwaliteitsmedewerker: [
    ...LEZEN,
    'klacht-vastleggen',
    'klacht-behandelen',
    'besluit-vaststellen',
    'betaling-zien',
    'betaalrun-goedkeuren',
    'rekening-controleren',
    'bedrag-bevestigen',
    'beleid-zien',
    'belang-zien',
    'belang-bevestigen',
  ],
  betaalbeheer: [
    'betaling-zien',
    'betaalrun-voorbereiden',
    'betaalbestand-aanbieden',
    'bankbestand-verwerken',
    'rekening-controleren',
  ],
  teamleider: [
    ...LEZEN,
    'klacht-vastleggen',
    'besluit-vaststellen',
    'begeleiding-zien',
    'werk-overdragen',
    'betaling-zien',
    'betaalrun-goedkeuren',
    'rekening-controleren',
    'afgeschermd-adres-zien',
    'bewaartermijn-goedkeuren',
    'normwijziging-goedkeuren',
    'beleid-zien',
    'belang-zien',
    'belang-bevestigen',
    'collegadossier-toewijzen',
    'cijfers-zien',
  ],
  beleidsmedewerker: ['beleid-zien', 'beleid-doorrekenen', 'cijfers-zien', 'normwijziging-voorbereiden'],
  'functionaris-gegevensbescherming': ['inzage-controleren', 'bewaartermijn-goedkeuren'],
  beheerder: [
    'organisatie-beheren',
    'bedrag-invoeren',
    'bedrag-bevestigen',
    'beleid-zien',
    'belang-zien',
    'belang-invoeren',
  ],
  raadslid: ['cijfers-zien'],
  ketenpartner: [],
  werkgever: [],
};

export const isRol = (text: string): text is Rol => (ROLLEN as readonly string[]).includes(text);
