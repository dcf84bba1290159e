import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 58. */
export const terugvorderen = teksten('terugvorderen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je betaalt bijstand terug', 'U betaalt bijstand terug', 'You pay back social assistance'),
    waarover: t(
      'Je kreeg te veel bijstand. Hieronder zie je per maand hoeveel.',
      'U kreeg te veel bijstand. Hieronder ziet u per maand hoeveel.',
      'You got too much social assistance. Below you see how much per month.',
    ),
    bedrag: t('betaal je terug', 'betaalt u terug', 'to pay back'),
    kopDatums: t('Hoe betaal je terug?', 'Hoe betaalt u terug?', 'How do you pay back?'),
    ineens: t(
      'Betaal uiterlijk op deze dag. Lukt dat niet in één keer? Dan mag het in kleine stukjes.',
      'Betaal uiterlijk op deze dag. Lukt dat niet in één keer? Dan mag het in kleine stukjes.',
      'Pay by this day at the latest. Can you not pay at once? Then you may pay in small parts.',
    ),
    maandelijks: t(
      'Vanaf deze dag gaat er elke maand {perMaand} van je uitkering af.',
      'Vanaf deze dag gaat er elke maand {perMaand} van uw uitkering af.',
      'From this day {perMaand} is taken off your benefit each month.',
    ),
    deel: t(
      'Een deel van je geld houd je altijd. Klopt dat deel niet? Bel ons.',
      'Een deel van uw geld houdt u altijd. Klopt dat deel niet? Bel ons.',
      'A part of your money you always keep. Is that part wrong? Call us.',
    ),
    kopLukt: gelijk('Lukt terugbetalen niet?', 'Can you not pay back?'),
    kopRedenen: t('Waarom betaal je terug?', 'Waarom betaalt u terug?', 'Why do you pay back?'),
    inlichtingen: t(
      'Er veranderde iets. Dat hoorden we niet of niet op tijd. Dan moeten wij het geld terugvragen.',
      'Er veranderde iets. Dat hoorden we niet of niet op tijd. Dan moeten wij het geld terugvragen.',
      'Something changed. We did not hear it, or not in time. Then we have to ask the money back.',
    ),
    anders: t(
      'Je kreeg meer dan waar je recht op had. Jij deed niets fout.',
      'U kreeg meer dan waar u recht op had. U deed niets fout.',
      'You got more than you were entitled to. You did nothing wrong.',
    ),
    lening: t(
      'Je kreeg een lening. De afspraken over terugbetalen zijn niet gelukt.',
      'U kreeg een lening. De afspraken over terugbetalen zijn niet gelukt.',
      'You got a loan. The agreements on paying back did not work out.',
    ),
    voorschot: t(
      'Je kreeg een voorschot. Later bleek dat je geen recht op bijstand had.',
      'U kreeg een voorschot. Later bleek dat u geen recht op bijstand had.',
      'You got an advance. Later it turned out that you were not entitled to social assistance.',
    ),
    begrijpen: t(
      'Wij betaalden te veel. Je kon zien dat het bedrag niet klopte.',
      'Wij betaalden te veel. U kon zien dat het bedrag niet klopte.',
      'We paid too much. You could see that the amount was not right.',
    ),
    achteraf: t(
      'Je kreeg later nog geld over dezelfde maanden. Jij deed niets fout.',
      'U kreeg later nog geld over dezelfde maanden. U deed niets fout.',
      'You later got other money for the same months. You did nothing wrong.',
    ),
    artikel: gelijk('Terugbetalen', 'Paying back'),
    artikelBelasting: gelijk('Belasting terugbetalen', 'Paying back tax'),
    belasting: t(
      'Over dit geld betaalden wij belasting. Die krijgen we niet meer terug van de Belastingdienst.',
      'Over dit geld betaalden wij belasting. Die krijgen we niet meer terug van de Belastingdienst.',
      'We paid tax on this money. We can no longer get that back from the tax office.',
    ),
    omstandigheden: bewerkbaar(
      t(
        'Is terugbetalen echt niet mogelijk voor je? Vertel het ons. We kijken altijd naar jouw situatie.',
        'Is terugbetalen echt niet mogelijk voor u? Vertel het ons. We kijken altijd naar uw situatie.',
        'Is paying back really impossible for you? Tell us. We always look at your situation.',
      ),
    ),
  },
});
