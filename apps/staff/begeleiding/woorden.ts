import type {
  Afspraakuitkomst,
  Bestemming,
  Bestemmingstand,
  Gespreksvorm,
  Leefgebied,
  Leerdoeloordeel,
  Planfase,
  Plansluitgrond,
} from '@meedoen/casework/plan';
import type { Aandachtreden } from '@meedoen/contract/plan';

export const FASE: Readonly<Record<Planfase, string>> = {
  diagnose: 'Diagnose',
  plan: 'Plan maken',
  uitvoeren: 'Uitvoeren',
  evalueren: 'Evalueren',
  afgesloten: 'Afgesloten',
};

/** Why somebody stands on the list, and how pressing that is. */
export const REDEN: Readonly<Record<Aandachtreden['soort'], { readonly tekst: string; readonly toon: string }>> = {
  'gesprek-vandaag': { tekst: 'Gesprek vandaag', toon: 'wait' },
  'andere-coach-gevraagd': { tekst: 'Vraagt een andere coach', toon: 'danger' },
  'gesprek-afgezegd': { tekst: 'Kan niet komen', toon: 'warning' },
  'gesprek-niet-vastgelegd': { tekst: 'Gesprek nog niet vastgelegd', toon: 'warning' },
  'niet-eens': { tekst: 'Niet eens met het plan', toon: 'danger' },
  'afspraak-gemeente-te-laat': { tekst: 'Wij zijn te laat met een afspraak', toon: 'danger' },
  'contact-nodig': { tekst: 'Contact nodig', toon: 'warning' },
  'plan-verouderd': { tekst: 'Plan ouder dan de termijn', toon: 'warning' },
  'niet-getekend': { tekst: 'Nog niet getekend', toon: 'warning' },
  'geen-plan': { tekst: 'Nog geen plan', toon: 'warning' },
  'niet-geplaatst': { tekst: 'Nog niet in een groep', toon: 'wait' },
  'werk-dreigt-te-stoppen': { tekst: 'Werk in gevaar', toon: 'danger' },
  'exitgesprek-nodig': { tekst: 'Gesprek over werk en geld', toon: 'warning' },
  'nazorgcontact-nodig': { tekst: 'Nazorg: contact nodig', toon: 'warning' },
  'naar-werk-zonder-nazorg': { tekst: 'Aan het werk, nog geen nazorg', toon: 'wait' },
  weggebleven: { tekst: 'Was er niet: gesprek nodig', toon: 'warning' },
  'doelgroep-te-doen': { tekst: 'Overdracht of school: stap nodig', toon: 'warning' },
  'school-niet-bekeken': { tekst: 'Onder 27: kan school?', toon: '' },
  'verwijzing-vraag': { tekst: 'Vraag over een verwijzing', toon: 'warning' },
  'verwijzing-geweigerd': { tekst: 'Verwijzing niet aangenomen', toon: 'warning' },
  'verwijzing-oordeel': { tekst: 'Resultaat van een verwijzing beoordelen', toon: 'wait' },
  'verwijzing-te-laat': { tekst: 'Verwijzing over de doorlooptijd', toon: 'danger' },
  herinstroom: { tekst: 'Terug na werk', toon: 'warning' },
};

export const LEEFGEBIED: Readonly<Record<Leefgebied, string>> = {
  werk: 'Werk',
  leren: 'Leren',
  gezondheid: 'Gezondheid (geen medische gegevens)',
  'geld-en-schulden': 'Geld en schulden',
  wonen: 'Wonen',
  zorgtaken: 'Zorgtaken',
  taal: 'Taal',
  netwerk: 'Netwerk',
  wensen: 'Wensen, en wat al gebeurt',
};

export const UITKOMST: Readonly<Record<Afspraakuitkomst, string>> = {
  gedaan: 'gedaan',
  'niet-gelukt': 'niet gelukt',
  vervallen: 'vervallen',
};

export const OORDEEL: Readonly<Record<Leerdoeloordeel, string>> = {
  loopt: 'loopt nog',
  behaald: 'behaald',
  'deels-behaald': 'deels behaald',
  'niet-behaald': 'niet behaald',
};

export const VORM: Readonly<Record<Gespreksvorm, string>> = {
  gesprek: 'gesprek',
  telefoon: 'telefoon',
  huisbezoek: 'huisbezoek',
  online: 'online',
  bericht: 'bericht',
};

export const BESTEMMING: Readonly<Record<Bestemming, string>> = {
  'regulier-werk': 'Regulier werk',
  'werk-met-loonkostensubsidie': 'Werk met loonkostensubsidie',
  detachering: 'Detachering',
  werkervaringsplaats: 'Werkervaringsplaats',
  'beschut-werk': 'Beschut werk',
  vrijwilligerswerk: 'Vrijwilligerswerk',
  dagbesteding: 'Dagbesteding',
};

export const STAND: Readonly<Record<Bestemmingstand, string>> = {
  doel: 'doel',
  'kan-ook': 'kan ook',
  'loopt-door': 'loopt door',
  'nu-niet': 'nu niet',
};

export const SLUITGROND: Readonly<Record<Plansluitgrond, string>> = {
  'doel-bereikt': 'het doel is bereikt',
  'aan-het-werk': 'aan het werk',
  overgedragen: 'overgedragen aan een ander',
  verhuisd: 'verhuisd',
  overleden: 'overleden',
  'geen-begeleiding-meer': 'geen begeleiding meer',
};

export const TREDE = [
  'Geïsoleerd',
  'Contacten buitenshuis',
  'Georganiseerde activiteit',
  'Onbetaald werk',
  'Betaald werk met steun',
  'Betaald werk',
] as const;

/** Choices of a field from the words of a kind. */
export const keuzes = <W extends string>(woorden: Readonly<Record<W, string>>) =>
  Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst: tekst as string }));
