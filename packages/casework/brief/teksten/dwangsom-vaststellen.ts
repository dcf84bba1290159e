import { gelijk, t, teksten } from './tekst.ts';

/** Awb 4:17, 4:18 and 4:87. */
export const dwangsomVaststellen = teksten('dwangsom-vaststellen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je krijgt geld omdat wij te laat waren',
      'U krijgt geld omdat wij te laat waren',
      'You get money because we were late',
    ),
    onderwerpGeen: t(
      'Je krijgt geen geld voor het wachten',
      'U krijgt geen geld voor het wachten',
      'You get no money for the wait',
    ),
    aanvraag: t(
      'We beslisten te laat op je aanvraag. Dat spijt ons.',
      'We beslisten te laat op uw aanvraag. Dat spijt ons.',
      'We decided too late on your application. We are sorry.',
    ),
    bezwaar: t(
      'We beslisten te laat op je bezwaar. Dat spijt ons.',
      'We beslisten te laat op uw bezwaar. Dat spijt ons.',
      'We decided too late on your objection. We are sorry.',
    ),
    aanvraagOpen: t(
      'We hebben nog niet beslist op je aanvraag. Dat spijt ons. Je aanvraag loopt gewoon door.',
      'We hebben nog niet beslist op uw aanvraag. Dat spijt ons. Uw aanvraag loopt gewoon door.',
      'We have not decided on your application yet. We are sorry. Your application goes on.',
    ),
    bezwaarOpen: t(
      'We hebben nog niet beslist op je bezwaar. Dat spijt ons. Je bezwaar loopt gewoon door.',
      'We hebben nog niet beslist op uw bezwaar. Dat spijt ons. Uw bezwaar loopt gewoon door.',
      'We have not decided on your objection yet. We are sorry. Your objection goes on.',
    ),
    opRekening: t(
      'op je rekening, uiterlijk op {datum}',
      'op uw rekening, uiterlijk op {datum}',
      'into your account, by {datum} at the latest',
    ),
    niets: t('voor de dagen dat je wachtte', 'voor de dagen dat u wachtte', 'for the days that you waited'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we get to this amount?'),
    kolom: gelijk('Dagen te laat', 'Days late'),
    kopDatums: gelijk('Wat gebeurde wanneer?', 'What happened when?'),
    dagBeslissen: gelijk('Dit was de laatste dag om op tijd te beslissen.', 'This was the last day to decide in time.'),
    dagIngebreke: t(
      'Je liet ons weten dat we te laat waren.',
      'U liet ons weten dat we te laat waren.',
      'You let us know that we were late.',
    ),
    dagEerste: gelijk('Vanaf deze dag telt elke dag mee.', 'From this day each day counts.'),
    dagLaatste: gelijk('Dit is de laatste dag die meetelt.', 'This is the last day that counts.'),
    dagBetaling: t('Je hebt het geld.', 'U hebt het geld.', 'You have the money.'),
    kopRedenen: t('Waarom krijg je dit?', 'Waarom krijgt u dit?', 'Why do you get this?'),
    kopRedenenGeen: t('Waarom krijg je dit niet?', 'Waarom krijgt u dit niet?', 'Why do you not get this?'),
    tweeWeken: t(
      'Je liet weten dat we te laat waren. Daarna hadden we nog 2 weken.',
      'U liet weten dat we te laat waren. Daarna hadden we nog 2 weken.',
      'You let us know that we were late. After that we had 2 more weeks.',
    ),
    perDag: gelijk(
      'Daarna betalen we voor elke dag die we te laat zijn. Dat doen we voor 42 dagen of minder.',
      'After that we pay for each day that we are late. We do so for 42 days or less.',
    ),
    los: gelijk(
      'Dit geld is geen bijstand. We houden er niets van in.',
      'This money is no benefit. We keep nothing of it.',
    ),
    'onredelijk-laat': t(
      'Je liet ons pas heel laat weten dat we te laat waren. Dan hoeven we niet te betalen.',
      'U liet ons pas heel laat weten dat we te laat waren. Dan hoeven we niet te betalen.',
      'You let us know only very late that we were late. Then we do not have to pay.',
    ),
    'geen-belanghebbende': t(
      'Ons besluit gaat niet over jou zelf. Dan hoeven we niet te betalen.',
      'Ons besluit gaat niet over u zelf. Dan hoeven we niet te betalen.',
      'Our decision is not about you yourself. Then we do not have to pay.',
    ),
    'kennelijk-niet-ontvankelijk': t(
      'We konden niet bekijken wat je vroeg. Dat was meteen duidelijk. Dan hoeven we niet te betalen.',
      'We konden niet bekijken wat u vroeg. Dat was meteen duidelijk. Dan hoeven we niet te betalen.',
      'We could not look at what you asked. That was clear at once. Then we do not have to pay.',
    ),
    'kennelijk-ongegrond': t(
      'Wat je vroeg kon niet. Dat was meteen duidelijk. Dan hoeven we niet te betalen.',
      'Wat u vroeg kon niet. Dat was meteen duidelijk. Dan hoeven we niet te betalen.',
      'What you asked was not possible. That was clear at once. Then we do not have to pay.',
    ),
    artikel: gelijk('Geld voor elke dag dat we te laat zijn', 'Money for each day that we are late'),
    artikelBesluit: gelijk('Het besluit over dit geld', 'The decision about this money'),
    artikelBetalen: gelijk('Binnen 6 weken betalen', 'To pay within 6 weeks'),
    artikelBezwaar: gelijk('Ook bij een bezwaar', 'For an objection too'),
    artikelGeen: gelijk('Wanneer we niet betalen', 'When we do not pay'),
  },
});
