import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Awb art. 4:5. */
export const buitenBehandelingStellen = teksten('buiten-behandeling-stellen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Wij stoppen met je aanvraag', 'Wij stoppen met uw aanvraag', 'We stop handling your application'),
    aanvraag: t(
      'Het gaat om je aanvraag van *{aanvraagdatum}*. Er ontbreken nog gegevens.',
      'Het gaat om uw aanvraag van *{aanvraagdatum}*. Er ontbreken nog gegevens.',
      'This is about your application of *{aanvraagdatum}*. Information is still missing.',
    ),
    gevolg: t(
      'Daarom kunnen we niet kijken of je bijstand krijgt.',
      'Daarom kunnen we niet kijken of u bijstand krijgt.',
      'That is why we cannot see whether you get social assistance.',
    ),
    kopRedenen: gelijk('Waarom stoppen we?', 'Why do we stop?'),
    gevraagd: t(
      'We vroegen je op {gevraagdOp} om gegevens. Je kon ze sturen tot en met {uiterlijkOp}.',
      'We vroegen u op {gevraagdOp} om gegevens. U kon ze sturen tot en met {uiterlijkOp}.',
      'On {gevraagdOp} we asked you for information. You could send it up to {uiterlijkOp}.',
    ),
    ontbreekt: gelijk('We kregen niet: {wat}.', 'We did not get: {wat}.'),
    artikel: gelijk('Stoppen met een aanvraag', 'To stop handling an application'),
    voorschot: t(
      'Je kreeg al een voorschot van {bedrag}. Over terugbetalen krijg je een aparte brief.',
      'U kreeg al een voorschot van {bedrag}. Over terugbetalen krijgt u een aparte brief.',
      'You already got an advance of {bedrag}. You get a separate letter about paying it back.',
    ),
    kopVerder: t('Wat kun je nu doen?', 'Wat kunt u nu doen?', 'What can you do now?'),
    opnieuw: t(
      'Je mag meteen opnieuw aanvragen. Stuur dan ook wat nog ontbreekt.',
      'U mag meteen opnieuw aanvragen. Stuur dan ook wat nog ontbreekt.',
      'You may apply again at once. Then also send what is missing.',
    ),
    hulp: bewerkbaar(
      t(
        'Lukt het niet om iets te vinden? Bel ons, dan zoeken we samen.',
        'Lukt het niet om iets te vinden? Bel ons, dan zoeken we samen.',
        'Can you not find something? Call us and we look for it together.',
      ),
    ),
  },
});
