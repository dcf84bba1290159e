import type { Invoerfout, recordWijziging, TypedWijziging, Wijzigingsoort } from '@meedoen/contract/wijziging';

type Kanaal = NonNullable<typeof recordWijziging.body>['_output']['kanaal'];

/** What stands in the form while it is filled in. */
export interface Wijzigingsconcept {
  readonly kanaal: Kanaal;
  readonly soort: Wijzigingsoort;
  readonly invoer: TypedWijziging;
}

export const KANALEN = [
  { waarde: 'balie', tekst: 'Aan de balie' },
  { waarde: 'telefoon', tekst: 'Aan de telefoon' },
  { waarde: 'papier', tekst: 'Op papier of per mail' },
] as const satisfies readonly { readonly waarde: Kanaal; readonly tekst: string }[];
export const isKanaal = (tekst: string): tekst is Kanaal => KANALEN.some(({ waarde }) => waarde === tekst);

export const SOORTEN = [
  { waarde: 'loon', tekst: 'Werk of loon' },
  { waarde: 'verhuizing', tekst: 'Verhuizing' },
  { waarde: 'huishouden', tekst: 'Wie er in huis woont' },
  { waarde: 'scheiding', tekst: 'Uit elkaar gaan' },
  { waarde: 'bezit', tekst: 'Spaargeld, bezit of schuld' },
  { waarde: 'rekening', tekst: 'Rekeningnummer' },
  { waarde: 'buitenland', tekst: 'Naar het buitenland' },
  { waarde: 'anders', tekst: 'Iets anders' },
] as const satisfies readonly { readonly waarde: Wijzigingsoort; readonly tekst: string }[];
export const isSoort = (tekst: string): tekst is Wijzigingsoort => SOORTEN.some(({ waarde }) => waarde === tekst);

export const FOUTTEKST: Readonly<Record<Invoerfout, string>> = {
  kies: 'Kies een antwoord.',
  'vul-in': 'Vul dit in.',
  datum: 'Vul een datum in.',
  bedrag: 'Vul een bedrag in, bijvoorbeeld 125,50.',
  postcode: 'Vier cijfers en twee letters, zoals 1234 AB.',
  iban: 'Dit rekeningnummer klopt niet. Kijk het na op de bankpas.',
  omgekeerd: 'Deze dag ligt voor het vertrek. Kijk de dagen na.',
};

export const KANAALNAAM = {
  'eigen-pagina': 'zelf, op de eigen pagina',
  balie: 'aan de balie',
  telefoon: 'aan de telefoon',
  papier: 'op papier',
} as const;
