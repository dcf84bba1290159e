import { gelijk, t } from './tekst.ts';

/** Being referred to another organisation, in Mijn plan: who gets what, and saying something before it goes. */
export const keten = {
  kop: gelijk('Hulp van een andere organisatie', 'Help from another organisation'),
  eerder: gelijk('Eerder', 'Earlier'),
  stand: {
    voorgesteld: t(
      'Je coach wil je hierheen verwijzen. Er is nog niets doorgegeven.',
      'Uw coach wil u hierheen verwijzen. Er is nog niets doorgegeven.',
      'Your coach wants to refer you here. Nothing has been passed on yet.',
    ),
    verstuurd: t(
      'De organisatie heeft je gegevens. Zij laat weten of je terecht kunt.',
      'De organisatie heeft uw gegevens. Zij laat weten of u terecht kunt.',
      'The organisation has your details. They will tell you whether you can come.',
    ),
    aangenomen: t('Je kunt hier terecht.', 'U kunt hier terecht.', 'You can come here.'),
    gestart: t('Je bent begonnen.', 'U bent begonnen.', 'You have started.'),
    afgerond: gelijk('Dit is afgerond.', 'This is finished.'),
    gestopt: gelijk('Dit is gestopt.', 'This has stopped.'),
    geweigerd: t(
      'De organisatie kan je nu niet helpen. Je coach zoekt met je verder.',
      'De organisatie kan u nu niet helpen. Uw coach zoekt met u verder.',
      'The organisation cannot help you now. Your coach will look further with you.',
    ),
    ingetrokken: gelijk('Dit gaat niet door.', 'This does not go on.'),
  },
  gaatHeen: t(
    'Dit weet de organisatie dan van je',
    'Dit weet de organisatie dan van u',
    'What they will know about you',
  ),
  isHeen: t('Dit weet de organisatie van je', 'Dit weet de organisatie van u', 'What they know about you'),
  nietsAnders: t(
    'Meer krijgt de organisatie niet. Niet je burgerservicenummer, je inkomen, je schulden of je gezondheid.',
    'Meer krijgt de organisatie niet. Niet uw burgerservicenummer, uw inkomen, uw schulden of uw gezondheid.',
    'They get nothing else. Not your citizen service number, your income, your debts or your health.',
  ),
  naam: t('Je naam', 'Uw naam', 'Your name'),
  telefoon: t('Je telefoonnummer', 'Uw telefoonnummer', 'Your phone number'),
  email: t('Je e-mailadres', 'Uw e-mailadres', 'Your email address'),
  doel: gelijk('Doel', 'Goal'),
  uren: gelijk('Uren', 'Hours'),
  perWeek: gelijk('{uren} uur per week', '{uren} hours a week'),
  afspraken: gelijk('Afspraken', 'Agreements'),
  eersteGesprek: gelijk('Eerste gesprek', 'First talk'),
  klaar: gelijk('Klaar rond', 'Done around'),
  tot: t(
    'De organisatie ziet je gegevens tot en met {datum}.',
    'De organisatie ziet uw gegevens tot en met {datum}.',
    'They can see your details until {datum}.',
  ),
  bel: gelijk('Vragen aan de organisatie? Bel {telefoon}.', 'Questions for them? Call {telefoon}.'),
  verteld: gelijk('Wat de organisatie vertelt', 'What they tell us'),
  geteld: t(
    'Je was {aanwezig} van {bijeenkomsten} keer aanwezig.',
    'U was {aanwezig} van {bijeenkomsten} keer aanwezig.',
    'You were there {aanwezig} of {bijeenkomsten} times.',
  ),
  resultaat: {
    'doel-bereikt': gelijk('Het doel is bereikt.', 'The goal was reached.'),
    'deels-bereikt': gelijk('Het doel is voor een deel bereikt.', 'The goal was partly reached.'),
    'niet-bereikt': gelijk('Het doel is niet bereikt.', 'The goal was not reached.'),
  },
  grond: {
    'werk-gevonden': t('Je hebt werk.', 'U hebt werk.', 'You have work.'),
    'komt-niet': t('Je kwam niet.', 'U kwam niet.', 'You did not come.'),
    'past-niet': t('Dit past niet bij je.', 'Dit past niet bij u.', 'This does not suit you.'),
    verhuizing: t('Je bent verhuisd.', 'U bent verhuisd.', 'You have moved.'),
    'wil-niet': t('Je wilt niet verder.', 'U wilt niet verder.', 'You do not want to go on.'),
    anders: gelijk('Er was een andere reden.', 'There was another reason.'),
  },
  verteldIn: {
    gesprek: t(
      'Je coach vertelde dit in een gesprek. Je zei',
      'Uw coach vertelde dit in een gesprek. U zei',
      'Your coach told you in a talk. You said',
    ),
    telefoon: t(
      'Je coach vertelde dit aan de telefoon. Je zei',
      'Uw coach vertelde dit aan de telefoon. U zei',
      'Your coach told you on the phone. You said',
    ),
  },
  oordeel: {
    ja: t('Je coach ziet dit ook.', 'Uw coach ziet dit ook.', 'Your coach sees this too.'),
    nee: t('Je coach ziet dit niet zo.', 'Uw coach ziet dit niet zo.', 'Your coach does not see it that way.'),
  },
  gezegd: {
    akkoord: t('Je vindt het goed.', 'U vindt het goed.', 'You agree.'),
    vraag: t('Je vroeg', 'U vroeg', 'You asked'),
    bezwaar: t('Je wil dit niet', 'U wilt dit niet', 'You do not want this'),
  },
  antwoord: gelijk('Antwoord', 'Answer'),
  vraag: t('Wat vind je ervan?', 'Wat vindt u ervan?', 'What do you think?'),
  keuze: {
    akkoord: gelijk('Ik vind het goed', 'I agree'),
    vraag: gelijk('Ik heb een vraag', 'I have a question'),
    bezwaar: gelijk('Ik wil dit niet', 'I do not want this'),
  },
  kies: t('Kies wat je ervan vindt.', 'Kies wat u ervan vindt.', 'Choose what you think.'),
  woorden: t('Je vraag, of waarom niet', 'Uw vraag, of waarom niet', 'Your question, or why not'),
  leeg: gelijk('Schrijf een paar woorden.', 'Write a few words.'),
  dank: t('Dank. Je coach ziet dit.', 'Dank. Uw coach ziet dit.', 'Thank you. Your coach sees this.'),
};
