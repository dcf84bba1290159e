import type { Aanspreekvorm } from '@meedoen/casework/brief';
import type { antwoorden } from '@meedoen/contract/aanvraag';

/** Names of the questions; answers are kept under these. */
export type Veld =
  | 'gegevens'
  | 'geboortedatum'
  | 'nederlander'
  | 'rechtmatigVerblijf'
  | 'studiefinanciering'
  | 'praktijkonderwijs'
  | 'woonsituatie'
  | 'woningwaarde'
  | 'hypotheek'
  | 'huisgenoten'
  | 'inkomsten'
  | 'partnerInkomsten'
  | 'bezit'
  | 'partnerBezit'
  | 'iban'
  | 'documenten'
  | 'toelichting';

/** How somebody reads the form: spoken to by je or u, or in English. */
export type Leesvorm = Aanspreekvorm | 'en';
export type Zin = Readonly<Record<Leesvorm, string>>;

export interface Vraagdefinitie {
  readonly stap: Stap;
  readonly veld: Veld;
  readonly soort: keyof typeof antwoorden;
  readonly tekst: Zin;
  /** Why the law needs it. */
  readonly waarom: Zin;
  readonly hulp?: Zin;
  readonly verplicht: boolean;
  readonly keuzes?: readonly { readonly waarde: string; readonly tekst: Zin }[];
}

export const zin = (je: string, u: string, en: string): Zin => ({ je, u, en });
/** The same in je and u form. */
export const gelijk = (nl: string, en: string): Zin => ({ je: nl, u: nl, en });

export const STAPPEN = [
  { naam: 'jij', titel: zin('Jij', 'U', 'You') },
  { naam: 'wonen', titel: zin('Waar en met wie je woont', 'Waar en met wie u woont', 'Where and with whom you live') },
  { naam: 'inkomen', titel: zin('Je geld per maand', 'Uw geld per maand', 'Your money per month') },
  { naam: 'bezit', titel: zin('Wat je hebt', 'Wat u hebt', 'What you have') },
  { naam: 'betaling', titel: gelijk('Waar het geld naartoe gaat', 'Where the money goes') },
] as const;
export type Stap = (typeof STAPPEN)[number]['naam'];
