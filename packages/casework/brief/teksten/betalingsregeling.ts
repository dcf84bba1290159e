import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Awb art. 4:94. */
export const betalingsregeling = teksten('betalingsregeling', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Onze afspraak over terugbetalen', 'Onze afspraak over terugbetalen', 'Our agreement on paying back'),
    loopt: t(
      'Je mag in kleine stukjes terugbetalen.',
      'U mag in kleine stukjes terugbetalen.',
      'You may pay back in small parts.',
    ),
    gepauzeerd: t(
      'Je hoeft een tijd niets terug te betalen.',
      'U hoeft een tijd niets terug te betalen.',
      'You do not have to pay anything back for a while.',
    ),
    afgewezen: t(
      'Dit voorstel kunnen we niet met je afspreken.',
      'Dit voorstel kunnen we niet met u afspreken.',
      'We cannot agree to this proposal.',
    ),
    beeindigd: t(
      'Onze afspraak over terugbetalen is gestopt.',
      'Onze afspraak over terugbetalen is gestopt.',
      'Our agreement on paying back has ended.',
    ),
    perMaand: gelijk('per maand', 'per month'),
    kopAfspraak: gelijk('Wat is de afspraak?', 'What is the agreement?'),
    inhouden: t(
      'Vanaf {maand} gaat er elke maand *{perMaand}* van je uitkering af.',
      'Vanaf {maand} gaat er elke maand *{perMaand}* van uw uitkering af.',
      'From {maand} *{perMaand}* is taken off your benefit each month.',
    ),
    overmaken: t(
      'Vanaf {maand} maak je elke maand zelf *{perMaand}* over.',
      'Vanaf {maand} maakt u elke maand zelf *{perMaand}* over.',
      'From {maand} you transfer *{perMaand}* yourself each month.',
    ),
    rekening: t(
      'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {kenmerk}.',
      'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {kenmerk}.',
      'Transfer it to {iban} of {tenaamstelling}. Mention: {kenmerk}.',
    ),
    pauze: gelijk(
      'Dit geldt van {vanaf} tot en met {totEnMet}. Daarna gaat de afspraak weer verder.',
      'This holds from {vanaf} up to and including {totEnMet}. After that the agreement goes on.',
    ),
    waarover: gelijk('Het gaat over: {kenmerken}.', 'It is about: {kenmerken}.'),
    samen: t(
      'Samen betaal je nog {schuld} terug.',
      'Samen betaalt u nog {schuld} terug.',
      'Together you still pay back {schuld}.',
    ),
    einde: t(
      'In {maand} ben je klaar. De laatste keer is het {laatste}.',
      'In {maand} bent u klaar. De laatste keer is het {laatste}.',
      'In {maand} you are done. The last time it is {laatste}.',
    ),
    minder: t(
      'Krijg je in een maand minder geld? Dan houden we minder in. Een deel houd je altijd.',
      'Krijgt u in een maand minder geld? Dan houden we minder in. Een deel houdt u altijd.',
      'Do you get less money in a month? Then we take less. A part you always keep.',
    ),
    kopVerder: t('Lukt het niet?', 'Lukt het niet?', 'Does it not work out?'),
    verder: bewerkbaar(
      t(
        'Bel ons voor je stopt met betalen. Samen zoeken we wat wel lukt.',
        'Bel ons voor u stopt met betalen. Samen zoeken we wat wel lukt.',
        'Call us before you stop paying. Together we look for what does work.',
      ),
    ),
    kopRedenen: gelijk('Waarom beslissen wij hierover?', 'Why do we decide on this?'),
    mag: gelijk(
      'De wet zegt dat wij mogen toestaan dat iemand later of in delen betaalt.',
      'The law says that we may allow somebody to pay later or in parts.',
    ),
    artikelUitstel: gelijk('Later of in delen betalen', 'Paying later or in parts'),
    artikelInhouden: gelijk('Inhouden op de uitkering', 'Taking it off the benefit'),
  },
});
