import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 52. */
export const voorschotVerlenen = teksten('voorschot-verlenen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt een voorschot', 'U krijgt een voorschot', 'You get an advance'),
    wat: t(
      'Een voorschot is geld alvast. Ons besluit over je aanvraag komt nog.',
      'Een voorschot is geld alvast. Ons besluit over uw aanvraag komt nog.',
      'An advance is money beforehand. Our decision on your application is still to come.',
    ),
    over: t('over {maand}, op je rekening', 'over {maand}, op uw rekening', 'for {maand}, into your account'),
    kopDatums: t('Wanneer krijg je het?', 'Wanneer krijgt u het?', 'When do you get it?'),
    betaling: t('Je voorschot.', 'Uw voorschot.', 'Your advance.'),
    besluit: gelijk('Uiterlijk op deze dag nemen we ons besluit.', 'By this day at the latest we take our decision.'),
    kopRedenen: t('Waarom krijg je dit?', 'Waarom krijgt u dit?', 'Why do you get this?'),
    reden: t(
      'Je aanvraag is nog niet klaar. Je hoeft niet zonder geld te wachten.',
      'Uw aanvraag is nog niet klaar. U hoeft niet zonder geld te wachten.',
      'Your application is not finished yet. You do not have to wait without money.',
    ),
    lening: t(
      'Krijg je bijstand? Dan gaat het voorschot daarvan af. Krijg je die niet? Dan betaal je het terug, zonder rente.',
      'Krijgt u bijstand? Dan gaat het voorschot daarvan af. Krijgt u die niet? Dan betaalt u het terug, zonder rente.',
      'Do you get social assistance? Then the advance is taken off it. If not, you pay it back, without interest.',
    ),
    artikel: t('Je voorschot', 'Uw voorschot', 'Your advance'),
    tip: bewerkbaar(
      t(
        'Is dit te weinig om de maand door te komen? Bel ons meteen.',
        'Is dit te weinig om de maand door te komen? Bel ons meteen.',
        'Is this too little to get through the month? Call us at once.',
      ),
    ),
  },
});
