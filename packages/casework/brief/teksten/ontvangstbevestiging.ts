import { gelijk, t, teksten } from './tekst.ts';

/** Awb art. 4:3a. */
export const ontvangstbevestiging = teksten('ontvangstbevestiging', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('We hebben je aanvraag', 'We hebben uw aanvraag', 'We have your application'),
    ontvangen: t(
      'Je aanvraag voor bijstand kwam bij ons binnen op *{ontvangenOp}*.',
      'Uw aanvraag voor bijstand kwam bij ons binnen op *{ontvangenOp}*.',
      'Your application for social assistance reached us on *{ontvangenOp}*.',
    ),
    gemeld: t(
      'Je meldde je op {melding}. Krijg je bijstand? Dan kan die vanaf die dag ingaan.',
      'U meldde zich op {melding}. Krijgt u bijstand? Dan kan die vanaf die dag ingaan.',
      'You reported to us on {melding}. If you get social assistance, it can start from that day.',
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    voorschot: t(
      'Uiterlijk op deze dag krijg je een voorschot: geld alvast. Dat gaat vanzelf.',
      'Uiterlijk op deze dag krijgt u een voorschot: geld alvast. Dat gaat vanzelf.',
      'By this day at the latest you get an advance. You do not have to ask for it.',
    ),
    besluit: t(
      'Uiterlijk op deze dag krijg je ons besluit.',
      'Uiterlijk op deze dag krijgt u ons besluit.',
      'By this day at the latest you get our decision.',
    ),
    kopNodig: t('Wat hebben we nog van je nodig?', 'Wat hebben we nog van u nodig?', 'What do we still need from you?'),
    nodig: t(
      'We missen nog iets. Stuur dit zo snel je kunt: {wat}.',
      'We missen nog iets. Stuur dit zo snel u kunt: {wat}.',
      'Something is still missing. Send this as soon as you can: {wat}.',
    ),
    nietsNodig: t('Je hoeft nu niets te doen.', 'U hoeft nu niets te doen.', 'You do not have to do anything now.'),
    geldNodig: t(
      'Heb je nu al geen geld voor eten of huur? Bel ons meteen.',
      'Hebt u nu al geen geld voor eten of huur? Bel ons meteen.',
      'Do you have no money for food or rent right now? Call us at once.',
    ),
  },
});
