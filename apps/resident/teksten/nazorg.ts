import { gelijk, t } from './tekst.ts';

/** Having work, and being called about it; in Mijn plan. */
export const nazorg = {
  kop: t('Je hebt werk', 'U hebt werk', 'You have work'),
  bij: t(
    'Je werkt bij {werkgever} sinds {datum}.',
    'U werkt bij {werkgever} sinds {datum}.',
    'You have worked at {werkgever} since {datum}.',
  ),
  straks: t(
    'Je begint bij {werkgever} op {datum}.',
    'U begint bij {werkgever} op {datum}.',
    'You start at {werkgever} on {datum}.',
  ),
  tijdelijk: t(
    'Je contract loopt tot en met {datum}.',
    'Uw contract loopt tot en met {datum}.',
    'Your contract runs until {datum}.',
  ),
  belt: t(
    'Je coach neemt contact op rond {datum}.',
    'Uw coach neemt contact op rond {datum}.',
    'Your coach gets in touch around {datum}.',
  ),
  eerder: t(
    'Gaat het niet goed? Wacht niet. Vertel het nu.',
    'Gaat het niet goed? Wacht niet. Vertel het nu.',
    'Is it not going well? Do not wait. Tell us now.',
  ),
  stopt: t(
    'Stopt je werk? Meld je dan meteen. Dan kijken we samen wat nodig is.',
    'Stopt uw werk? Meld u dan meteen. Dan kijken we samen wat nodig is.',
    'Does your work stop? Tell us at once. Then we look together at what is needed.',
  ),
  melden: gelijk('Bijstand aanvragen', 'Apply for benefit'),
  afgesproken: gelijk('Wat we afspraken', 'What we agreed'),
  geldKop: t('Je geld per maand', 'Uw geld per maand', 'Your money each month'),
  geldUitleg: gelijk(
    'Van het hele huishouden, in {maand}. Toeslagen staan hier niet bij.',
    'Of the whole household, in {maand}. Allowances of the tax office are not in it.',
  ),
  zonder: gelijk('Zonder dit werk', 'Without this work'),
  met: gelijk('Met dit werk', 'With this work'),
  loon: gelijk('Loon', 'Wage'),
  uitkering: gelijk('Bijstand', 'Benefit'),
  ander: gelijk('Ander geld', 'Other money'),
  samen: gelijk('Samen', 'Together'),
  toeslagen: t(
    'Verdien je anders? Geef het ook door aan de Belastingdienst. Je toeslagen kunnen veranderen.',
    'Verdient u anders? Geef het ook door aan de Belastingdienst. Uw toeslagen kunnen veranderen.',
    'Do you earn a different amount? Tell the tax office too. Your allowances may change.',
  ),
  knop: t('Vertel hoe je werk gaat', 'Vertel hoe uw werk gaat', 'Tell how your work is going'),
  vraag: t('Hoe gaat het met je werk?', 'Hoe gaat het met uw werk?', 'How is your work going?'),
  kies: gelijk('Kies een antwoord.', 'Choose an answer.'),
  stand: {
    goed: gelijk('Goed', 'Well'),
    'let-op': gelijk('Niet alles gaat goed', 'Not everything goes well'),
    'dreigt-te-stoppen': t(
      'Ik ben bang dat mijn werk stopt',
      'Ik ben bang dat mijn werk stopt',
      'I am afraid my work will stop',
    ),
  },
  vertel: t('Wat is er? Je coach leest dit.', 'Wat is er? Uw coach leest dit.', 'What is it? Your coach reads this.'),
  verteld: t('Op {datum} vertelde je:', 'Op {datum} vertelde u:', 'On {datum} you told us:'),
  dank: t('Dank. Je coach ziet dit nu.', 'Dank. Uw coach ziet dit nu.', 'Thank you. Your coach sees this now.'),
} as const;
