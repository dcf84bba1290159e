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
  | 'huisgenoten'
  | 'inkomsten'
  | 'bezit'
  | 'iban'
  | 'documenten'
  | 'toelichting';

type Zin = Readonly<Record<Aanspreekvorm, string>>;

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

export const STAPPEN = [
  { naam: 'jij', titel: { je: 'Jij', u: 'U' } },
  { naam: 'wonen', titel: { je: 'Waar en met wie je woont', u: 'Waar en met wie u woont' } },
  { naam: 'inkomen', titel: { je: 'Je geld per maand', u: 'Uw geld per maand' } },
  { naam: 'bezit', titel: { je: 'Wat je hebt', u: 'Wat u hebt' } },
  { naam: 'betaling', titel: { je: 'Waar het geld naartoe gaat', u: 'Waar het geld naartoe gaat' } },
] as const;
export type Stap = (typeof STAPPEN)[number]['naam'];

const gelijk = (tekst: string): Zin => ({ je: tekst, u: tekst });

/** The questions in order. Which are asked is decided by the law and by what is known (formulier.ts). */
export const VRAGEN: readonly Vraagdefinitie[] = [
  {
    stap: 'jij',
    veld: 'gegevens',
    soort: 'bevestig',
    tekst: { je: 'Kloppen deze gegevens van jou?', u: 'Kloppen deze gegevens van u?' },
    waarom: {
      je: 'Deze gegevens staan in de registers. Je hoeft ze niet nog eens te geven.',
      u: 'Deze gegevens staan in de registers. U hoeft ze niet nog eens te geven.',
    },
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'geboortedatum',
    soort: 'datum',
    tekst: { je: 'Wanneer ben je geboren?', u: 'Wanneer bent u geboren?' },
    waarom: gelijk('Het bedrag hangt af van de leeftijd (artikel 20 tot en met 22 van de Participatiewet).'),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'nederlander',
    soort: 'ja-nee',
    tekst: { je: 'Heb je de Nederlandse nationaliteit?', u: 'Hebt u de Nederlandse nationaliteit?' },
    waarom: gelijk('Bijstand is er voor Nederlanders en wie daarmee gelijkstaat (artikel 11).'),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'rechtmatigVerblijf',
    soort: 'ja-nee',
    tekst: {
      je: 'Heb je een verblijfsvergunning, of kom je uit een land van de Europese Unie?',
      u: 'Hebt u een verblijfsvergunning, of komt u uit een land van de Europese Unie?',
    },
    waarom: gelijk('Zonder rechtmatig verblijf is er geen bijstand (artikel 11 lid 2).'),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'studiefinanciering',
    soort: 'ja-nee',
    tekst: {
      je: 'Krijg je studiefinanciering, of kun je die krijgen?',
      u: 'Krijgt u studiefinanciering, of kunt u die krijgen?',
    },
    waarom: gelijk('Onder de 27 jaar gaat studiefinanciering voor bijstand (artikel 13 lid 2 c).'),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'praktijkonderwijs',
    soort: 'ja-nee',
    tekst: {
      je: 'Zat je het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
      u: 'Zat u het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
    },
    waarom: gelijk('Dan geldt de zoektermijn van vier weken niet (artikel 41 lid 4).'),
    verplicht: false,
  },
  {
    stap: 'wonen',
    veld: 'woonsituatie',
    soort: 'keuze',
    tekst: { je: 'Hoe woon je?', u: 'Hoe woont u?' },
    waarom: gelijk('In een instelling geldt een ander bedrag (artikel 23).'),
    verplicht: true,
    keuzes: [
      { waarde: 'zelfstandig', tekst: gelijk('In een huis, kamer of bij iemand') },
      { waarde: 'inrichting', tekst: gelijk('In een instelling') },
      { waarde: 'dakloos', tekst: { je: 'Ik heb geen vast adres', u: 'Ik heb geen vast adres' } },
    ],
  },
  {
    stap: 'wonen',
    veld: 'huisgenoten',
    soort: 'personen',
    tekst: { je: 'Wie wonen er nog meer bij jou?', u: 'Wie wonen er nog meer bij u?' },
    waarom: gelijk('Een partner telt mee, en wie de kosten deelt ook (artikel 3, 4 en 22a).'),
    hulp: { je: 'Woon je alleen? Voeg dan niemand toe.', u: 'Woont u alleen? Voeg dan niemand toe.' },
    verplicht: true,
  },
  {
    stap: 'inkomen',
    veld: 'inkomsten',
    soort: 'inkomsten',
    tekst: { je: 'Welk geld krijg je nu al?', u: 'Welk geld krijgt u nu al?' },
    waarom: gelijk('Bijstand vult inkomen aan tot de norm (artikel 19 lid 2, 31 en 32).'),
    hulp: {
      je: 'Loon, een uitkering, alimentatie. Krijg je niets? Voeg dan niets toe.',
      u: 'Loon, een uitkering, alimentatie. Krijgt u niets? Voeg dan niets toe.',
    },
    verplicht: true,
  },
  {
    stap: 'bezit',
    veld: 'bezit',
    soort: 'bezit',
    tekst: { je: 'Wat heb je aan geld, bezit en schulden?', u: 'Wat hebt u aan geld, bezit en schulden?' },
    waarom: gelijk('Boven een grens is er geen bijstand (artikel 34).'),
    hulp: gelijk('Betaalrekening, spaargeld, auto, schulden. De inboedel telt niet.'),
    verplicht: true,
  },
  {
    stap: 'betaling',
    veld: 'iban',
    soort: 'iban',
    tekst: { je: 'Op welke rekening wil je het geld?', u: 'Op welke rekening wilt u het geld?' },
    waarom: gelijk('Wij betalen de bijstand per maand (artikel 45 lid 1).'),
    verplicht: true,
  },
  {
    stap: 'betaling',
    veld: 'documenten',
    soort: 'document',
    tekst: { je: 'Wil je een bewijs meesturen?', u: 'Wilt u een bewijs meesturen?' },
    waarom: gelijk('Een loonstrook of een bankafschrift helpt om sneller te beslissen.'),
    verplicht: false,
  },
  {
    stap: 'betaling',
    veld: 'toelichting',
    soort: 'tekst',
    tekst: { je: 'Wil je nog iets vertellen?', u: 'Wilt u nog iets vertellen?' },
    waarom: gelijk('Dit hoeft niet.'),
    verplicht: false,
  },
];
