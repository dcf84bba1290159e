import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

export const verhuizing = teksten('verhuizing', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je verhuist: dit gebeurt er', 'U verhuist: dit gebeurt er', 'You are moving: this is what happens'),
    naar: t(
      'Je verhuist op *{verhuisdatum}* naar {gemeente}.',
      'U verhuist op *{verhuisdatum}* naar {gemeente}.',
      'On *{verhuisdatum}* you move to {gemeente}.',
    ),
    binnen: t(
      'Je verhuist op *{verhuisdatum}*. Je blijft in onze gemeente wonen.',
      'U verhuist op *{verhuisdatum}*. U blijft in onze gemeente wonen.',
      'On *{verhuisdatum}* you move. You stay in our municipality.',
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: gelijk('Tot en met deze dag betalen wij.', 'Up to and including this day we pay.'),
    nieuw: t(
      'Vanaf deze dag vraag je bijstand aan bij {gemeente}.',
      'Vanaf deze dag vraagt u bijstand aan bij {gemeente}.',
      'From this day you apply for social assistance in {gemeente}.',
    ),
    kopDoen: t('Wat moet je doen?', 'Wat moet u doen?', 'What do you need to do?'),
    meld: t(
      'Meld je op tijd bij {gemeente}. Dan zit er geen gat tussen.',
      'Meld u op tijd bij {gemeente}. Dan zit er geen gat tussen.',
      'Report to {gemeente} in time. Then there is no gap.',
    ),
    kijken: t(
      'We kijken of je bedrag verandert door je nieuwe huis. Je krijgt dan een besluit.',
      'We kijken of uw bedrag verandert door uw nieuwe huis. U krijgt dan een besluit.',
      'We look whether your amount changes with your new home. If so, you get a decision.',
    ),
    vakantiegeld: t(
      'Je vakantiegeld dat opzij staat, krijg je nog van ons.',
      'Uw vakantiegeld dat opzij staat, krijgt u nog van ons.',
      'You still get the holiday pay that we set aside for you.',
    ),
    huishouden: bewerkbaar(
      t(
        'Gaat er iemand met je mee, of ga je ergens inwonen? Vertel het ons.',
        'Gaat er iemand met u mee, of gaat u ergens inwonen? Vertel het ons.',
        'Does anyone move with you, or will you live in with someone? Tell us.',
      ),
    ),
  },
});
