import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** The income of a month did not come. Nothing stops by itself: the letter says so first. */
export const herinneringInkomstenopgave = teksten('herinnering-inkomstenopgave', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'We missen je inkomen van {maand}',
      'We missen uw inkomen van {maand}',
      'We miss your income of {maand}',
    ),
    uiterlijk: t(
      'Geef het door *uiterlijk op {totEnMet}*.',
      'Geef het door *uiterlijk op {totEnMet}*.',
      'Tell us *by {totEnMet} at the latest*.',
    ),
    was: gelijk('We vroegen het voor {uiterlijkOp}.', 'We asked for it by {uiterlijkOp}.'),
    kopWaarom: gelijk('Waarom vragen we dit?', 'Why do we ask this?'),
    waarom: t(
      'Je verdient niet elke maand evenveel. Met je echte inkomen rekenen we je geld goed uit.',
      'U verdient niet elke maand evenveel. Met uw echte inkomen rekenen we uw geld goed uit.',
      'You do not earn the same every month. With your real income we work out your money right.',
    ),
    loopt: t(
      'Je geld stopt niet door deze brief. We rekenen zolang met het laatste bedrag dat we kennen.',
      'Uw geld stopt niet door deze brief. We rekenen zolang met het laatste bedrag dat we kennen.',
      'Your money does not stop because of this letter. Until then we reckon with the last amount we know.',
    ),
    plicht: gelijk('de plicht om inkomen door te geven', 'the duty to tell us your income'),
    kopHoe: t('Hoe geef je het door?', 'Hoe geeft u het door?', 'How do you tell us?'),
    hoe: bewerkbaar(
      t(
        'Op je eigen pagina kost het een paar tikken. Bellen, langskomen of je loonstrook opsturen mag ook.',
        'Op uw eigen pagina kost het een paar tikken. Bellen, langskomen of uw loonstrook opsturen mag ook.',
        'On your own page it takes a few taps. You may also call, come by or send your payslip by post.',
      ),
    ),
    geen: t(
      'Had je geen inkomen in deze maand? Geef ook dat door.',
      'Had u geen inkomen in deze maand? Geef ook dat door.',
      'Did you have no income in this month? Tell us that too.',
    ),
    gedaan: t(
      'Heb je het al doorgegeven? Dan hoef je niets te doen.',
      'Hebt u het al doorgegeven? Dan hoeft u niets te doen.',
      'Have you told us already? Then there is nothing to do.',
    ),
    lukt: t(
      'Lukt het niet? Bel ons. We kijken samen.',
      'Lukt het niet? Bel ons. We kijken samen.',
      'Does it not work? Call us. We look at it together.',
    ),
  },
});
