import { gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 38: the amounts change on 1 January and 1 July. */
export const normwijziging = teksten('normwijziging', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je uitkering gaat omhoog', 'Uw uitkering gaat omhoog', 'Your benefit goes up'),
    onderwerpLager: t('Je uitkering wordt lager', 'Uw uitkering wordt lager', 'Your benefit goes down'),
    onderwerpGelijk: t('Je uitkering blijft gelijk', 'Uw uitkering blijft gelijk', 'Your benefit stays the same'),
    vanaf: t(
      'Vanaf *{vanaf}* gelden nieuwe bedragen. Je hoeft niets te doen.',
      'Vanaf *{vanaf}* gelden nieuwe bedragen. U hoeft niets te doen.',
      'From *{vanaf}* there are new amounts. You do not have to do anything.',
    ),
    perMaand: t(
      'per maand op je rekening. Dat was {was}.',
      'per maand op uw rekening. Dat was {was}.',
      'per month into your account. It was {was}.',
    ),
    kopRedenen: gelijk('Waarom verandert het bedrag?', 'Why does the amount change?'),
    reden: gelijk(
      'De regering past de bijstand elk half jaar aan. Dat gebeurt op 1 januari en 1 juli.',
      'The government adjusts social assistance every half year. It does so on 1 January and 1 July.',
    ),
    rest: t(
      'Verder verandert er niets aan je bijstand.',
      'Verder verandert er niets aan uw bijstand.',
      'Nothing else changes in your social assistance.',
    ),
    artikel: gelijk('De nieuwe bedragen', 'The new amounts'),
  },
});
