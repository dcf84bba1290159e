import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Pw art. 10, 10a, 10b: help with work or with taking part. */
export const instrument = teksten('instrument', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    toekennen: t('Je krijgt: {naam}', 'U krijgt: {naam}', 'You get: {naam}'),
    afwijzen: t('Je krijgt niet: {naam}', 'U krijgt niet: {naam}', 'You do not get: {naam}'),
    verlengen: gelijk('Dit loopt langer door: {naam}', 'This goes on for longer: {naam}'),
    beeindigen: gelijk('Dit stopt: {naam}', 'This stops: {naam}'),
    betalen: t('Je krijgt geld voor: {naam}', 'U krijgt geld voor: {naam}', 'You get money for: {naam}'),
    vanaf: gelijk('Het begint op {datum}.', 'It begins on {datum}.'),
    tot: gelijk('Het duurt tot en met {datum}.', 'It lasts until {datum}.'),
    waar: gelijk('Het is bij {waar}.', 'It is at {waar}.'),
    uren: gelijk('Het is voor {uren} uur per week.', 'It is for {uren} hours a week.'),
    bedrag: t('maken wij over naar jou', 'maken wij over naar u', 'we pay to you'),
    betaling: t(
      'Het komt op je rekening met de volgende betaling.',
      'Het komt op uw rekening met de volgende betaling.',
      'It comes to your account with the next payment.',
    ),
    kopGeld: t(
      'Wat betekent dit voor je geld?',
      'Wat betekent dit voor uw geld?',
      'What does this mean for your money?',
    ),
    'bijstand-blijft': t(
      'Je bijstand verandert hier niet door.',
      'Uw bijstand verandert hier niet door.',
      'Your benefit does not change because of this.',
    ),
    'verandert-niet': t(
      'Dit verandert niets aan je inkomen.',
      'Dit verandert niets aan uw inkomen.',
      'This does not change your income.',
    ),
    loon: t(
      'Je krijgt loon van je werkgever. Is dat minder dan de bijstand? Dan vullen wij het aan.',
      'U krijgt loon van uw werkgever. Is dat minder dan de bijstand? Dan vullen wij het aan.',
      'You get a wage from your employer. Is that less than the benefit? Then we make up the difference.',
    ),
    premie: t(
      'Een premie komt boven op je bijstand. Je houdt die helemaal.',
      'Een premie komt boven op uw bijstand. U houdt die helemaal.',
      'A bonus comes on top of your benefit. You keep all of it.',
    ),
    'kosten-vergoed': t(
      'Dit geld is voor de kosten die je maakt. Je bijstand verandert niet.',
      'Dit geld is voor de kosten die u maakt. Uw bijstand verandert niet.',
      'This money is for the costs you make. Your benefit does not change.',
    ),
    winst: t(
      'Wat je verdient, gaat van je bijstand af. Een deel mag je soms houden.',
      'Wat u verdient, gaat van uw bijstand af. Een deel mag u soms houden.',
      'What you earn is taken off your benefit. You may sometimes keep a part.',
    ),
    kopRedenen: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
    artikel: gelijk('Hulp bij werk en meedoen', 'Help with work and taking part'),
    kopVerder: gelijk('Hoe gaat het verder?', 'What comes next?'),
    verder: bewerkbaar(
      t(
        'Je coach spreekt met je af wat er gebeurt. Je vindt het ook bij Mijn plan.',
        'Uw coach spreekt met u af wat er gebeurt. U vindt het ook bij Mijn plan.',
        'Your coach agrees with you what happens. You also find it under My plan.',
      ),
    ),
  },
});
