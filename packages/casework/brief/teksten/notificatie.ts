import { gelijk, t, teksten } from './tekst.ts';

/** The mail that says that a letter is waiting, and nothing else. */
export const notificatie = teksten('notificatie', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Er staat een nieuwe brief voor je klaar',
      'Er staat een nieuwe brief voor u klaar',
      'A new letter is waiting for you',
    ),
    klaar: t(
      'Er staat een nieuwe brief voor je klaar van de gemeente {gemeente}.',
      'Er staat een nieuwe brief voor u klaar van de gemeente {gemeente}.',
      'A new letter from the municipality of {gemeente} is waiting for you.',
    ),
    lezen: t(
      'Log in zoals je altijd doet. Dan kun je de brief lezen.',
      'Log in zoals u altijd doet. Dan kunt u de brief lezen.',
      'Log in the way you always do. Then you can read the letter.',
    ),
    geenLink: t(
      'In deze mail staat geen link. Zo weet je dat hij echt is.',
      'In deze mail staat geen link. Zo weet u dat hij echt is.',
      'This mail holds no link. That is how you know it is real.',
    ),
    liever: t(
      'Wil je liever post op papier? Bel ons, dan regelen we het.',
      'Wilt u liever post op papier? Bel ons, dan regelen we het.',
      'Would you rather get letters on paper? Call us and we arrange it.',
    ),
    groet: gelijk('Gemeente {gemeente}', 'Gemeente {gemeente}'),
  },
});
