import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

const zinnen = {
  'verlenen-a': t(
    'Je hoeft nu geen werk te zoeken',
    'U hoeft nu geen werk te zoeken',
    'You do not have to look for work now',
  ),
  'verlenen-c': t(
    'Je hoeft nu niets terug te doen voor je uitkering',
    'U hoeft nu niets terug te doen voor uw uitkering',
    'You do not have to do anything in return for your benefit now',
  ),
  'verlenen-vrij': t('Je hoeft geen werk te zoeken', 'U hoeft geen werk te zoeken', 'You do not have to look for work'),
  'afwijzen-a': t('Je moet werk blijven zoeken', 'U moet werk blijven zoeken', 'You have to go on looking for work'),
  'afwijzen-c': t(
    'Je moet iets terug blijven doen voor je uitkering',
    'U moet iets terug blijven doen voor uw uitkering',
    'You have to go on doing something in return for your benefit',
  ),
  'verlengen-a': t(
    'Je hoeft langer geen werk te zoeken',
    'U hoeft langer geen werk te zoeken',
    'You do not have to look for work for longer',
  ),
  'verlengen-c': t(
    'Je hoeft langer niets terug te doen voor je uitkering',
    'U hoeft langer niets terug te doen voor uw uitkering',
    'For longer you do not have to do anything in return for your benefit',
  ),
  'stoppen-a': t('Je zoekt weer werk', 'U zoekt weer werk', 'You look for work again'),
  'stoppen-c': t(
    'Je doet weer iets terug voor je uitkering',
    'U doet weer iets terug voor uw uitkering',
    'You do something in return for your benefit again',
  ),
  'niet-wijzigen': t(
    'Er verandert niets aan wat we van je vragen',
    'Er verandert niets aan wat we van u vragen',
    'Nothing changes in what we ask of you',
  ),
  vanaf: gelijk('Dit geldt vanaf *{datum}*.', 'This holds from *{datum}*.'),
  tot: gelijk('Het duurt tot en met *{datum}*.', 'It lasts until *{datum}*.'),
  zonderEinde: gelijk('We kijken elk jaar of dit zo blijft.', 'Every year we look whether this stays so.'),
  gevraagd: t('Je vroeg ons hierom op {datum}.', 'U vroeg ons hierom op {datum}.', 'You asked us for this on {datum}.'),
  ookC: t(
    'Je hoeft ook niets terug te doen voor je uitkering.',
    'U hoeft ook niets terug te doen voor uw uitkering.',
    'You do not have to do anything in return for your benefit either.',
  ),
  'stop-dringende-redenen': gelijk(
    'De reden die er was, is er niet meer.',
    'The reason that was there is no longer there.',
  ),
  'stop-arbeidsongeschikt': t('Je kunt weer werken.', 'U kunt weer werken.', 'You can work again.'),
  'stop-jong-kind': t(
    'We zien duidelijk dat je niet mee wilt doen aan de hulp naar werk.',
    'We zien duidelijk dat u niet mee wilt doen aan de hulp naar werk.',
    'We clearly see that you do not want to take part in the help towards work.',
  ),
  kopRedenen: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
  artikel: gelijk('Wat iemand moet doen voor werk', 'What somebody has to do for work'),
  kopBlijft: t('Wat blijft?', 'Wat blijft?', 'What stays?'),
  hulp: t(
    'We blijven je helpen. Doe mee aan de hulp die we met je afspreken.',
    'We blijven u helpen. Doe mee aan de hulp die we met u afspreken.',
    'We keep helping you. Take part in the help we agree with you.',
  ),
  plan: t(
    'We maken samen met jou een plan. Dat is klaar voor {datum}.',
    'We maken samen met u een plan. Dat is klaar voor {datum}.',
    'Together with you we make a plan. It is ready before {datum}.',
  ),
  school: t(
    'Heb je geen diploma voor werk? Dan zoeken we samen een opleiding.',
    'Hebt u geen diploma voor werk? Dan zoeken we samen een opleiding.',
    'Do you have no diploma for work? Then we look for schooling together.',
  ),
  doorgeven: t(
    'Verandert er iets bij je? Vertel het ons meteen.',
    'Verandert er iets bij u? Vertel het ons meteen.',
    'Does something change? Tell us at once.',
  ),
  uitkering: t(
    'Je uitkering verandert hier niet door.',
    'Uw uitkering verandert hier niet door.',
    'Your benefit does not change because of this.',
  ),
  kopVerder: gelijk('Hoe gaat het verder?', 'What comes next?'),
  verderVerleend: bewerkbaar(
    t(
      'Voor het einde kijken we samen of het langer nodig is. Wil je toch eerder werken? Dat mag altijd.',
      'Voor het einde kijken we samen of het langer nodig is. Wilt u toch eerder werken? Dat mag altijd.',
      'Before the end we look together whether it must last longer. Do you want to work earlier? You always may.',
    ),
  ),
  verderWerk: bewerkbaar(
    t(
      'Lukt het zoeken van werk niet? Bel ons. We kijken wat je nodig hebt.',
      'Lukt het zoeken van werk niet? Bel ons. We kijken wat u nodig hebt.',
      'Does looking for work not work out? Call us. We look at what you need.',
    ),
  ),
};

/** Pw art. 9 lid 2 and 5, 9a: what somebody need not do for work, and until when. */
export const ontheffing = teksten('ontheffing', { versie: '2026-1', vanaf: '2015-01-01', zinnen });

/** The same, when it is taken away (9a lid 5 d, or the reason is gone). */
export const ontheffingIntrekken = teksten('ontheffing-intrekken', { versie: '2026-1', vanaf: '2015-01-01', zinnen });
