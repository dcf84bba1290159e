import { gelijk, t } from './tekst.ts';

/** A question of the gemeente about something it saw. */
export const signaal = {
  titel: gelijk('Een vraag van ons', 'A question from us'),
  niets: gelijk('Er is geen vraag', 'There is no question'),
  nietsTekst: t('Je hoeft niets te doen.', 'U hoeft niets te doen.', 'You do not have to do anything.'),
  soort: {
    inkomsten: t('Een vraag over je inkomen', 'Een vraag over uw inkomen', 'A question about your income'),
    woonsituatie: t('Een vraag over hoe je woont', 'Een vraag over hoe u woont', 'A question about how you live'),
    vermogen: t('Een vraag over je geld', 'Een vraag over uw geld', 'A question about your money'),
  },
  tot: gelijk('Antwoord uiterlijk op *{datum}*.', 'Answer no later than *{datum}*.'),
  niksMis: t(
    'Er verandert nu niets aan je uitkering.',
    'Er verandert nu niets aan uw uitkering.',
    'Nothing changes in your benefit now.',
  ),
  nogMeerTot: t(
    'Je kunt nog meer vertellen, tot en met *{datum}*.',
    'U kunt nog meer vertellen, tot en met *{datum}*.',
    'You can tell us more, until *{datum}*.',
  ),
  teLaat: gelijk('De tijd is voorbij. Antwoorden kan nog.', 'The time is over. You can still answer.'),
  nogMeer: t('Wil je nog iets vertellen?', 'Wilt u nog iets vertellen?', 'Do you want to tell us more?'),
  liever: t('Wil je liever praten? Bel ons.', 'Wilt u liever praten? Bel ons.', 'Would you rather talk? Call us.'),
  verteldKop: t('Wat je vertelde', 'Wat u vertelde', 'What you told us'),
  veld: t('Je antwoord', 'Uw antwoord', 'Your answer'),
  veldHint: gelijk('Klopt het niet? Vertel dat ook.', 'Is it not right? Tell us that too.'),
  leeg: t('Schrijf je antwoord op.', 'Schrijf uw antwoord op.', 'Write down your answer.'),
  stuur: gelijk('Verstuur mijn antwoord', 'Send my answer'),
  bedankt: t(
    'We hebben je antwoord. We lezen het.',
    'We hebben uw antwoord. We lezen het.',
    'We have your answer. We read it.',
  ),
  uitkomst: {
    verklaard: gelijk('Dit is klaar. Het is duidelijk.', 'This is done. It is clear.'),
    'al-bekend': gelijk('Dit is klaar. We wisten het al.', 'This is done. We knew already.'),
    verandering: t(
      'We passen je gegevens aan. Verandert je geld? Dan krijg je een brief.',
      'We passen uw gegevens aan. Verandert uw geld? Dan krijgt u een brief.',
      'We change your data. If your money changes, you get a letter.',
    ),
    boeteonderzoek: t(
      'We kijken verder. Daarover krijg je een brief.',
      'We kijken verder. Daarover krijgt u een brief.',
      'We look further. You get a letter about that.',
    ),
    'niet-van-deze-persoon': t(
      'Dit ging niet over jou. Het is klaar.',
      'Dit ging niet over u. Het is klaar.',
      'This was not about you. It is done.',
    ),
  },
} as const;
