import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

export const betaalstop = teksten('betaalstop', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('We stoppen met betalen', 'We stoppen met betalen', 'We stop the payments'),
    vanaf: gelijk('Vanaf *{vanaf}* betalen we niet meer.', 'From *{vanaf}* we no longer pay.'),
    onderwerpPartner: t(
      'Het geld komt nu op jouw rekening',
      'Het geld komt nu op uw rekening',
      'The money now comes into your account',
    ),
    vanafPartner: t(
      'Vanaf *{vanaf}* betalen we de hele uitkering aan jou.',
      'Vanaf *{vanaf}* betalen we de hele uitkering aan u.',
      'From *{vanaf}* we pay the whole benefit to you.',
    ),
    gelijk: gelijk(
      'Het bedrag blijft gelijk tot en met *{gelijkTotEnMet}*. Daarna geldt het bedrag voor iemand zonder partner.',
      'The amount stays the same up to and including *{gelijkTotEnMet}*. After that the amount without a partner applies.',
    ),
    opnieuw: t(
      'We rekenen je bedrag opnieuw uit. Je krijgt hierover een besluit.',
      'We rekenen uw bedrag opnieuw uit. U krijgt hierover een besluit.',
      'We calculate your amount again. You will get a decision about this.',
    ),
    detentiePartner: t(
      'We hoorden dat {naam} vastzit. Jij houdt recht op bijstand.',
      'We hoorden dat {naam} vastzit. U houdt recht op bijstand.',
      'We heard that {naam} is in prison. You keep your right to social assistance.',
    ),
    kloptPartner: bewerkbaar(
      t('Klopt dit niet? Bel ons meteen.', 'Klopt dit niet? Bel ons meteen.', 'Is this wrong? Call us at once.'),
    ),
    kopWaarom: gelijk('Waarom stoppen we?', 'Why do we stop?'),
    overlijden: gelijk(
      'We hoorden dat {naam} is overleden. Gecondoleerd met dit verlies.',
      'We heard that {naam} has died. Our condolences on your loss.',
    ),
    kopWaaromPartner: gelijk('Waarom schrijven we dit?', 'Why do we write this?'),
    overlijdenVerder: t(
      'Je hoeft nu niets te doen. Wij nemen later contact met je op over wat nog loopt.',
      'U hoeft nu niets te doen. Wij nemen later contact met u op over wat nog loopt.',
      'You do not have to do anything now. We will contact you later about what is still open.',
    ),
    detentie: t(
      'We hoorden dat je vastzit. In die tijd krijg je geen bijstand.',
      'We hoorden dat u vastzit. In die tijd krijgt u geen bijstand.',
      'We heard that you are in prison. During that time you do not get social assistance.',
    ),
    detentieVerder: t(
      'Kom je vrij? Meld je dan meteen, of vraag het voor je vrijkomt.',
      'Komt u vrij? Meld u dan meteen, of vraag het voor u vrijkomt.',
      'Are you released? Then report to us at once, or ask before you are released.',
    ),
    anders: t(
      'Er is iets veranderd. We zoeken uit of je nog recht hebt op bijstand.',
      'Er is iets veranderd. We zoeken uit of u nog recht hebt op bijstand.',
      'Something has changed. We are finding out whether you are still entitled to social assistance.',
    ),
    besluitVolgt: t(
      'Je krijgt hierover nog een besluit.',
      'U krijgt hierover nog een besluit.',
      'You will get a decision about this.',
    ),
    klopt: bewerkbaar(
      t(
        'Klopt dit niet? Bel ons meteen. Dan betalen we weer zo snel mogelijk.',
        'Klopt dit niet? Bel ons meteen. Dan betalen we weer zo snel mogelijk.',
        'Is this wrong? Call us at once. Then we pay again as soon as possible.',
      ),
    ),
  },
});
