import { bewerkbaar, t, teksten } from './tekst.ts';

export const afwijzen = teksten('afwijzen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt geen bijstand', 'U krijgt geen bijstand', 'You do not get social assistance'),
    aanvraag: t(
      'Dit is ons besluit op je aanvraag van *{aanvraagdatum}*.',
      'Dit is ons besluit op uw aanvraag van *{aanvraagdatum}*.',
      'This is our decision on your application of *{aanvraagdatum}*.',
    ),
    zieWaarom: t('Hieronder lees je waarom.', 'Hieronder leest u waarom.', 'Below you read why.'),
    kopRedenen: t(
      'Waarom krijg je geen bijstand?',
      'Waarom krijgt u geen bijstand?',
      'Why do you not get social assistance?',
    ),
    artikelGeenRecht: t(
      'Dat je geen bijstand krijgt',
      'Dat u geen bijstand krijgt',
      'That you do not get social assistance',
    ),
    voorschot: t(
      'Je kreeg al een voorschot van {bedrag}. Over terugbetalen krijg je een aparte brief.',
      'U kreeg al een voorschot van {bedrag}. Over terugbetalen krijgt u een aparte brief.',
      'You already got an advance of {bedrag}. You get a separate letter about paying it back.',
    ),
    kopVerder: t('Wat kun je nu doen?', 'Wat kunt u nu doen?', 'What can you do now?'),
    opnieuw: t(
      'Verandert er iets? Dan mag je altijd opnieuw bijstand aanvragen.',
      'Verandert er iets? Dan mag u altijd opnieuw bijstand aanvragen.',
      'Does something change? Then you may always apply again.',
    ),
    anders: bewerkbaar(
      t(
        'Misschien is er andere hulp, zoals toeslagen of bijzondere bijstand. Bel ons, dan kijken we mee.',
        'Misschien is er andere hulp, zoals toeslagen of bijzondere bijstand. Bel ons, dan kijken we mee.',
        'There may be other help, such as allowances. Call us and we will look into it with you.',
      ),
    ),
  },
});
