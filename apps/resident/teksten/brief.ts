import { gelijk, t } from './tekst.ts';

export const brieven = {
  titel: gelijk('Mijn brieven', 'My letters'),
  terug: gelijk('Alle brieven', 'All letters'),
  leegKop: gelijk('Er zijn nog geen brieven', 'No letters yet'),
  leeg: t(
    'Sturen we je een brief? Dan staat hij hier, ook als hij met de post komt.',
    'Sturen we u een brief? Dan staat hij hier, ook als hij met de post komt.',
    'When we send you a letter, it stands here too, also when it comes by post.',
  ),
  nieuw: gelijk('Nieuw', 'New'),
  perPost: gelijk('ook per post', 'also by post'),
  eigenPagina: gelijk('alleen hier', 'only here'),
  bezwaarTot: gelijk('Bezwaar maken kan tot en met {datum}.', 'You can object up to and including {datum}.'),
  bezwaarVoorbij: t(
    'De tijd om bezwaar te maken is voorbij. Klopt er iets niet? Bel ons.',
    'De tijd om bezwaar te maken is voorbij. Klopt er iets niet? Bel ons.',
    'The time to object has passed. Something wrong? Call us.',
  ),
  nogBezwaar: t(
    '*Niet eens?* Bezwaar maken kan nog tot en met *{datum}*. Iemand anders kijkt dan opnieuw.',
    '*Niet eens?* Bezwaar maken kan nog tot en met *{datum}*. Iemand anders kijkt dan opnieuw.',
    '*Do you disagree?* You can object up to and including *{datum}*. Somebody else then looks again.',
  ),
  nummer: gelijk('{datum}. Nummer van deze brief: {kenmerk}', '{datum}. Number of this letter: {kenmerk}'),
  dezeBrief: gelijk('Deze brief', 'This letter'),
  pdf: gelijk('Open als pdf', 'Open as pdf'),
  rekenbewijs: gelijk('Download het rekenbewijs', 'Download the proof of the sum'),
  rekenbewijsUitleg: t(
    'Daarmee kan iedereen ons besluit narekenen. Je naam staat er niet in.',
    'Daarmee kan iedereen ons besluit narekenen. Uw naam staat er niet in.',
    'With it anybody can check our sum. Your name is not in it.',
  ),
  nareken: gelijk('Reken het na', 'Check it'),
  print: gelijk('Print deze brief', 'Print this letter'),
  vraag: gelijk('Stel een vraag over deze brief', 'Ask about this letter'),
  hoeKop: t('Hoe wil je brieven krijgen?', 'Hoe wilt u brieven krijgen?', 'How do you want your letters?'),
  hoe: t(
    'Brieven komen met de post. Wil je dat anders? Dat kun je zelf kiezen.',
    'Brieven komen met de post. Wilt u dat anders? Dat kunt u zelf kiezen.',
    'Letters come by post. Want it differently? You can choose.',
  ),
  kies: gelijk('Kies hoe ik brieven krijg', 'Choose how I get letters'),
} as const;

export const vragen = {
  titel: gelijk('Vragen en antwoorden', 'Questions and answers'),
  intro: t(
    'Stel hier je vraag. Het antwoord komt op dezelfde plek.',
    'Stel hier uw vraag. Het antwoord komt op dezelfde plek.',
    'Ask your question here. The answer comes in the same place.',
  ),
  over: gelijk('Over: {onderwerp}', 'About: {onderwerp}'),
  veld: t('Wat wil je weten?', 'Wat wilt u weten?', 'What would you like to know?'),
  hint: t(
    'Schrijf gewoon zoals je praat. Zet hier geen wachtwoord neer.',
    'Schrijf gewoon zoals u praat. Zet hier geen wachtwoord neer.',
    'Just write as you speak. Do not put a password here.',
  ),
  stuur: gelijk('Verstuur mijn vraag', 'Send my question'),
  leeg: t('Schrijf eerst je vraag op.', 'Schrijf eerst uw vraag op.', 'First write down your question.'),
  verstuurd: t(
    'Je vraag is verstuurd. Het antwoord komt hier.',
    'Uw vraag is verstuurd. Het antwoord komt hier.',
    'Your question has been sent. The answer comes here.',
  ),
  uiterlijk: t(
    'Je krijgt antwoord uiterlijk op *{datum}*.',
    'U krijgt antwoord uiterlijk op *{datum}*.',
    'You get an answer no later than *{datum}*.',
  ),
  geen: t('Je hebt nog niets gevraagd.', 'U hebt nog niets gevraagd.', 'You have not asked anything yet.'),
  eerder: t('Wat je vroeg en wat wij zeiden', 'Wat u vroeg en wat wij zeiden', 'What you asked and what we said'),
  jij: t('Jij', 'U', 'You'),
  nieuw: gelijk('Nieuw antwoord', 'New answer'),
  belLiever: gelijk('Haast? Bellen gaat sneller.', 'In a hurry? Calling is faster.'),
} as const;
