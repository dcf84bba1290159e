import { gelijk, type Vraagdefinitie, zin } from './vraag.ts';

/** Who somebody is. */
export const VRAGEN_PERSOON: readonly Vraagdefinitie[] = [
  {
    stap: 'jij',
    veld: 'gegevens',
    soort: 'bevestig',
    tekst: zin('Kloppen deze gegevens van jou?', 'Kloppen deze gegevens van u?', 'Are these details about you right?'),
    waarom: zin(
      'Deze gegevens staan in de registers. Je hoeft ze niet nog eens te geven.',
      'Deze gegevens staan in de registers. U hoeft ze niet nog eens te geven.',
      'These details are in the registers. You do not have to give them again.',
    ),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'geboortedatum',
    soort: 'datum',
    tekst: zin('Wanneer ben je geboren?', 'Wanneer bent u geboren?', 'When were you born?'),
    waarom: gelijk(
      'Het bedrag hangt af van de leeftijd (artikel 20 tot en met 22 van de Participatiewet).',
      'The amount depends on the age (articles 20 to 22 of the Participatiewet).',
    ),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'nederlander',
    soort: 'ja-nee',
    tekst: zin(
      'Heb je de Nederlandse nationaliteit?',
      'Hebt u de Nederlandse nationaliteit?',
      'Do you have Dutch nationality?',
    ),
    waarom: gelijk(
      'Bijstand is er voor Nederlanders en wie daarmee gelijkstaat (artikel 11).',
      'Social assistance is for Dutch citizens and those who have the same rights (article 11).',
    ),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'rechtmatigVerblijf',
    soort: 'ja-nee',
    tekst: zin(
      'Heb je een verblijfsvergunning, of kom je uit een land van de Europese Unie?',
      'Hebt u een verblijfsvergunning, of komt u uit een land van de Europese Unie?',
      'Do you have a residence permit, or do you come from a country of the European Union?',
    ),
    waarom: gelijk(
      'Zonder rechtmatig verblijf is er geen bijstand (artikel 11 lid 2).',
      'Without lawful residence there is no social assistance (article 11).',
    ),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'studiefinanciering',
    soort: 'ja-nee',
    tekst: zin(
      'Krijg je studiefinanciering, of kun je die krijgen?',
      'Krijgt u studiefinanciering, of kunt u die krijgen?',
      'Do you get student finance, or can you get it?',
    ),
    waarom: gelijk(
      'Onder de 27 jaar gaat studiefinanciering voor bijstand (artikel 13 lid 2 c).',
      'Under 27 student finance comes before social assistance (article 13).',
    ),
    verplicht: true,
  },
  {
    stap: 'jij',
    veld: 'praktijkonderwijs',
    soort: 'ja-nee',
    tekst: zin(
      'Zat je het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
      'Zat u het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
      'Were you in practical training or special secondary education in the past year?',
    ),
    waarom: gelijk(
      'Dan geldt de zoektermijn van vier weken niet (artikel 41 lid 4).',
      'Then the search period of four weeks does not hold (article 41).',
    ),
    verplicht: false,
  },
];

/** Where and with whom somebody lives; what an own home is worth only where there is one. */
export const VRAGEN_WONEN: readonly Vraagdefinitie[] = [
  {
    stap: 'wonen',
    veld: 'woonsituatie',
    soort: 'keuze',
    tekst: zin('Hoe woon je?', 'Hoe woont u?', 'How do you live?'),
    waarom: gelijk(
      'In een instelling geldt een ander bedrag (artikel 23). De waarde van een eigen huis kan meetellen (artikel 34 en 50).',
      'In an institution another amount holds (article 23). The value of an own home may count (articles 34 and 50).',
    ),
    verplicht: true,
    keuzes: [
      {
        waarde: 'zelfstandig',
        tekst: gelijk('In een huis of kamer die ik huur, of bij iemand', 'In a house or room I rent, or with somebody'),
      },
      {
        waarde: 'eigen-woning',
        tekst: gelijk('In een eigen huis, van mij of mijn partner', 'In a home that I or my partner own'),
      },
      { waarde: 'inrichting', tekst: gelijk('In een instelling', 'In an institution') },
      { waarde: 'dakloos', tekst: gelijk('Ik heb geen vast adres', 'I have no fixed address') },
    ],
  },
  {
    stap: 'wonen',
    veld: 'woningwaarde',
    soort: 'bedrag',
    tekst: zin('Hoeveel is je huis waard?', 'Hoeveel is uw huis waard?', 'How much is your home worth?'),
    waarom: gelijk(
      'Een deel van de waarde van een eigen huis telt niet mee (artikel 34 lid 2 d).',
      'A part of the value of an own home does not count (article 34).',
    ),
    hulp: gelijk(
      'Kijk op de brief over de WOZ-waarde. Of kijk op wozwaardeloket.nl.',
      'Look at the letter about the WOZ value, or at wozwaardeloket.nl.',
    ),
    verplicht: true,
  },
  {
    stap: 'wonen',
    veld: 'hypotheek',
    soort: 'bedrag',
    tekst: zin(
      'Hoeveel hypotheek moet je nog betalen?',
      'Hoeveel hypotheek moet u nog betalen?',
      'How much of your mortgage is still to be paid?',
    ),
    waarom: gelijk(
      'Wat nog betaald moet worden, gaat van de waarde af (artikel 34 lid 1).',
      'What is still to be paid is taken off the value (article 34).',
    ),
    hulp: gelijk(
      'Staat op het jaaroverzicht van de bank. Geen hypotheek? Vul 0 in.',
      'It is on the yearly statement of the bank. No mortgage? Fill in 0.',
    ),
    verplicht: true,
  },
  {
    stap: 'wonen',
    veld: 'huisgenoten',
    soort: 'personen',
    tekst: zin('Wie wonen er nog meer bij jou?', 'Wie wonen er nog meer bij u?', 'Who else lives with you?'),
    waarom: gelijk(
      'Een partner telt mee, en wie de kosten deelt ook (artikel 3, 4 en 22a).',
      'A partner counts, and so does who shares the costs (articles 3, 4 and 22a).',
    ),
    hulp: zin(
      'Woon je alleen? Voeg dan niemand toe.',
      'Woont u alleen? Voeg dan niemand toe.',
      'Do you live alone? Then add nobody.',
    ),
    verplicht: true,
  },
];
