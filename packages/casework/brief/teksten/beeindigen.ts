import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

export const beeindigen = teksten('beeindigen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je bijstand stopt', 'Uw bijstand stopt', 'Your social assistance stops'),
    laatsteDag: gelijk('De laatste dag is *{laatsteDag}*.', 'The last day is *{laatsteDag}*.'),
    nogOpRekening: t(
      'krijg je nog op je rekening',
      'krijgt u nog op uw rekening',
      'is still to come into your account',
    ),
    kopDatums: t('Wanneer krijg je het?', 'Wanneer krijgt u het?', 'When do you get it?'),
    vakantiegeld: t(
      'Je vakantiegeld, dat opzij stond.',
      'Uw vakantiegeld, dat opzij stond.',
      'Your holiday pay, which was set aside.',
    ),
    kopRedenen: t('Waarom stopt je bijstand?', 'Waarom stopt uw bijstand?', 'Why does your social assistance stop?'),
    verhuizing: t(
      'Je verhuist naar een andere gemeente. Daar kun je opnieuw bijstand aanvragen.',
      'U verhuist naar een andere gemeente. Daar kunt u opnieuw bijstand aanvragen.',
      'You move to another municipality. You can apply again there.',
    ),
    huishouden: t(
      'De mensen met wie je samenwoont zijn veranderd.',
      'De mensen met wie u samenwoont zijn veranderd.',
      'The people you live with have changed.',
    ),
    artikelRecht: t(
      'Dat je geen bijstand meer krijgt',
      'Dat u geen bijstand meer krijgt',
      'That you no longer get social assistance',
    ),
    artikelVakantiegeld: t('Je vakantiegeld', 'Uw vakantiegeld', 'Your holiday pay'),
    onderwerpErven: gelijk('De bijstand van {naam} stopt', 'The social assistance of {naam} stops'),
    overleden: gelijk(
      '{naam} is overleden. Gecondoleerd met dit verlies.',
      '{naam} has died. Our condolences on your loss.',
    ),
    rekeningErven: t(
      'Laat ons weten op welke rekening het vakantiegeld kan.',
      'Laat ons weten op welke rekening het vakantiegeld kan.',
      'Let us know into which account the holiday pay can go.',
    ),
    kopRedenenErven: gelijk('Waarom stopt de bijstand?', 'Why does the social assistance stop?'),
    artikelRechtErven: gelijk('Dat er geen bijstand meer is', 'That there is no more social assistance'),
    artikelVakantiegeldErven: gelijk('Het vakantiegeld', 'The holiday pay'),
    kopVerder: t('Wat kun je nu doen?', 'Wat kunt u nu doen?', 'What can you do now?'),
    opnieuw: t(
      'Heb je weer geld nodig om van te leven? Meld je dan meteen.',
      'Hebt u weer geld nodig om van te leven? Meld u dan meteen.',
      'Do you need money to live on again? Then report to us at once.',
    ),
    tip: bewerkbaar(
      t(
        'Kijk ook naar je toeslagen. Die veranderen vaak mee.',
        'Kijk ook naar uw toeslagen. Die veranderen vaak mee.',
        'Also look at your allowances. They often change too.',
      ),
    ),
  },
});
