import { gelijk, t } from './tekst.ts';

/** What is asked over time, and asking not to have to look for work for a while. */
export const ontheffing = {
  lijnKop: t('Wat we wanneer van je vragen', 'Wat we wanneer van u vragen', 'What we ask of you, and when'),
  totEnMet: gelijk('{vanaf} tot en met {tot}', '{vanaf} until {tot}'),
  verder: gelijk('Vanaf {vanaf}', 'From {vanaf}'),
  nu: gelijk('Nu', 'Now'),
  plicht: {
    a: t('Je zoekt werk.', 'U zoekt werk.', 'You look for work.'),
    b: t('Je doet mee aan hulp naar werk.', 'U doet mee aan hulp naar werk.', 'You take part in help towards work.'),
    c: t(
      'Je doet iets terug als we dat vragen.',
      'U doet iets terug als we dat vragen.',
      'You do something in return when we ask.',
    ),
  },
  geen: t('Je hoeft niets te doen voor werk.', 'U hoeft niets te doen voor werk.', 'You need do nothing for work.'),
  onbekend: gelijk('Dit weten we nog niet.', 'We do not know this yet.'),
  nogNiet: t(
    'De regels over iets terugdoen veranderen in 2027. Dat vullen we later aan.',
    'De regels over iets terugdoen veranderen in 2027. Dat vullen we later aan.',
    'The rules on doing something in return change in 2027. We add that later.',
  ),
  omdatBesluit: gelijk('Dat staat in een besluit.', 'This is in a decision.'),
  omdatWet: gelijk('Dat staat in de wet.', 'This is in the law.'),
  vraagKop: t('Lukt werk zoeken nu niet?', 'Lukt werk zoeken nu niet?', 'Can you not look for work now?'),
  vraagUitleg: t(
    'Je kunt vragen of je een tijd geen werk hoeft te zoeken.',
    'U kunt vragen of u een tijd geen werk hoeft te zoeken.',
    'You can ask not to have to look for work for a while.',
  ),
  vraagOpen: t('Vraag dit aan', 'Vraag dit aan', 'Ask for this'),
  waarom: gelijk('Waarom lukt het nu niet?', 'Why can you not now?'),
  keuze: {
    'dringende-redenen': t(
      'Er gebeurt iets ergs, of ik zorg voor iemand',
      'Er gebeurt iets ergs, of ik zorg voor iemand',
      'Something serious is going on, or I care for somebody',
    ),
    'jong-kind': t(
      'Ik zorg alleen voor een kind van 4 jaar of jonger',
      'Ik zorg alleen voor een kind van 4 jaar of jonger',
      'I care on my own for a child of 4 or younger',
    ),
    arbeidsongeschikt: t('Ik kan nooit meer werken', 'Ik kan nooit meer werken', 'I can never work again'),
  },
  kies: gelijk('Kies wat bij je past.', 'Choose what fits.'),
  veld: gelijk('Vertel het kort', 'Tell us briefly'),
  hint: t(
    'Schrijf op wat er is en hoe lang het duurt, als je dat weet. Medische gegevens hoeven niet.',
    'Schrijf op wat er is en hoe lang het duurt, als u dat weet. Medische gegevens hoeven niet.',
    'Write what is going on and how long it lasts, if you know. No medical details are needed.',
  ),
  leeg: t('Schrijf op wat je wilt vertellen.', 'Schrijf op wat u wilt vertellen.', 'Write down what you want to tell.'),
  stuur: gelijk('Verstuur mijn vraag', 'Send my question'),
  toestand: {
    'in-onderzoek': t('We kijken naar je vraag', 'We kijken naar uw vraag', 'We are looking at your question'),
    verleend: t('Dit hoef je nu niet te doen', 'Dit hoeft u nu niet te doen', 'What you need not do now'),
    opgeschort: gelijk('Dit staat nu stil', 'This stands still now'),
    afgewezen: gelijk('Dit is niet gelukt', 'This was refused'),
    ingetrokken: gelijk('Dit geldt niet meer', 'This no longer holds'),
    teruggenomen: t('Je nam je vraag terug', 'U nam uw vraag terug', 'You took back your question'),
  },
  gevraagd: t('Je vroeg dit op {datum}.', 'U vroeg dit op {datum}.', 'You asked this on {datum}.'),
  zelf: gelijk('Wij begonnen hier zelf mee op {datum}.', 'We began this ourselves on {datum}.'),
  antwoord: t(
    'Je krijgt een brief met ons besluit, binnen acht weken na je vraag.',
    'U krijgt een brief met ons besluit, binnen acht weken na uw vraag.',
    'You get a letter with our decision, within eight weeks of your question.',
  ),
  tot: gelijk('Dit duurt tot en met *{datum}*.', 'This lasts until *{datum}*.'),
  zonderEinde: gelijk('Hier staat geen einddatum bij.', 'There is no end date.'),
  brief: t('In je brief staat waarom.', 'In uw brief staat waarom.', 'Your letter says why.'),
  terugnemen: t('Neem mijn vraag terug', 'Neem mijn vraag terug', 'Take my question back'),
  wijziging: {
    verlengen: {
      kop: t('Is het langer nodig?', 'Is het langer nodig?', 'Is it needed for longer?'),
      veld: gelijk('Waarom is het langer nodig?', 'Why is it needed for longer?'),
      knop: gelijk('Vraag om langer', 'Ask for longer'),
    },
    opschorten: {
      kop: t('Wil je weer werk zoeken?', 'Wilt u weer werk zoeken?', 'Do you want to look for work again?'),
      veld: gelijk('Vertel ons vanaf wanneer', 'Tell us from when'),
      knop: gelijk('Zet dit stil', 'Let this stand still'),
    },
    hervatten: {
      kop: gelijk('Is dit weer nodig?', 'Is this needed again?'),
      veld: gelijk('Vertel ons vanaf wanneer en waarom', 'Tell us from when and why'),
      knop: gelijk('Vraag om verder te gaan', 'Ask to go on'),
    },
  },
  wijzigingGevraagd: t(
    'We hebben je vraag van {datum}. Je krijgt een brief.',
    'We hebben uw vraag van {datum}. U krijgt een brief.',
    'We have your question of {datum}. You get a letter.',
  ),
} as const;
