import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Never tells where the other lives, what they earn or what they get. */
export const scheiding = teksten('scheiding', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Jullie gaan uit elkaar: dit gebeurt er met het geld',
      'U gaat uit elkaar: dit gebeurt er met het geld',
      'You are splitting up: this happens to the money',
    ),
    verder: t(
      'Vanaf *{vanaf}* krijg je geen uitkering meer als paar. De uitkering gaat door voor jou alleen.',
      'Vanaf *{vanaf}* krijgt u geen uitkering meer als paar. De uitkering gaat door voor u alleen.',
      'From *{vanaf}* you no longer get a benefit as a couple. The benefit goes on for you alone.',
    ),
    stopt: t(
      'Vanaf *{vanaf}* krijg je geen uitkering meer als paar. Die stopt dan voor jou.',
      'Vanaf *{vanaf}* krijgt u geen uitkering meer als paar. Die stopt dan voor u.',
      'From *{vanaf}* you no longer get a benefit as a couple. It stops for you then.',
    ),
    kopGeld: gelijk('Wat gebeurt er met het geld?', 'What happens to the money?'),
    ervoor: t(
      'Het geld over de dagen ervoor is van jullie samen. Ieder krijgt de helft.',
      'Het geld over de dagen ervoor is van u samen. Ieder krijgt de helft.',
      'The money for the days before is of both. Each gets half.',
    ),
    erna: t(
      'Het geld over de dagen erna gaat naar jouw rekening.',
      'Het geld over de dagen erna gaat naar uw rekening.',
      'The money for the days after goes to your account.',
    ),
    vakantiegeld: t(
      'Het vakantiegeld dat opzij staat, verdelen we ook. Ieder krijgt de helft.',
      'Het vakantiegeld dat opzij staat, verdelen we ook. Ieder krijgt de helft.',
      'The holiday pay that was set aside is divided too. Each gets half.',
    ),
    opnieuw: t(
      'We rekenen je bedrag opnieuw uit. Je krijgt hierover een besluit.',
      'We rekenen uw bedrag opnieuw uit. U krijgt hierover een besluit.',
      'We calculate your amount again. You will get a decision about this.',
    ),
    kopZelf: t('Heb je zelf geld nodig?', 'Hebt u zelf geld nodig?', 'Do you need money yourself?'),
    aanvraag: t(
      'Je aanvraag voor jezelf is begonnen. Veel is al ingevuld. Kijk het na en stuur het op.',
      'Uw aanvraag voor uzelf is begonnen. Veel is al ingevuld. Kijk het na en stuur het op.',
      'Your application for yourself has begun. Much is filled in. Check it and send it.',
    ),
    gemeld: t(
      'De dag waarop je je meldde is *{gemeldOp}*. Die dag telt voor het begin.',
      'De dag waarop u zich meldde is *{gemeldOp}*. Die dag telt voor het begin.',
      'The day you reported is *{gemeldOp}*. That day counts for the start.',
    ),
    meld: t(
      'Meld je dan meteen. Je krijgt pas bijstand vanaf de dag dat je je meldt.',
      'Meld u dan meteen. U krijgt pas bijstand vanaf de dag dat u zich meldt.',
      'Then report to us at once. You only get social assistance from the day you report.',
    ),
    besluitEinde: t(
      'Over het stoppen krijg je nog een besluit.',
      'Over het stoppen krijgt u nog een besluit.',
      'You will still get a decision about it stopping.',
    ),
    kopSchuld: gelijk('Staat er nog een schuld open?', 'Is there still a debt?'),
    schuld: gelijk(
      'Er staat nog *{bedrag}* open van de tijd samen.',
      'There is still *{bedrag}* to pay back from the time together.',
    ),
    samen: t(
      'Voor geld uit de tijd samen kunnen we jullie allebei om alles vragen.',
      'Voor geld uit de tijd samen kunnen we u allebei om alles vragen.',
      'For money from the time together we can ask each of you for all of it.',
    ),
    kopVeilig: t('Wat ziet je ex-partner?', 'Wat ziet uw ex-partner?', 'What does your ex-partner see?'),
    veilig: t(
      'Je nieuwe adres en je nieuwe inkomen laten we niet aan je ex-partner zien.',
      'Uw nieuwe adres en uw nieuwe inkomen laten we niet aan uw ex-partner zien.',
      'We do not show your new address and your new income to your ex-partner.',
    ),
    machtiging: t(
      'Mochten jullie voor elkaar handelen? Dat is gestopt. Je kunt het opnieuw regelen.',
      'Mocht u voor elkaar handelen? Dat is gestopt. U kunt het opnieuw regelen.',
      'Could you act for each other? That has stopped. You can arrange it again.',
    ),
    klopt: bewerkbaar(
      t('Klopt dit niet? Bel ons meteen.', 'Klopt dit niet? Bel ons meteen.', 'Is this wrong? Call us at once.'),
    ),
  },
});
