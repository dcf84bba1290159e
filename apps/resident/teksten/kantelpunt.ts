import { gelijk, t } from './tekst.ts';

/** What would make a besluit or a month come out otherwise. A limit of the law, never advice. */
export const kantelpunt = {
  kop: gelijk('Wanneer wordt dit anders?', 'When would this be different?'),
  inleidingBesluit: t(
    'Wij rekenden met gegevens over jou. Hier staat bij welke grens de uitkomst anders wordt.',
    'Wij rekenden met gegevens over u. Hier staat bij welke grens de uitkomst anders wordt.',
    'We calculated with facts about you. Here you see at which limit the result changes.',
  ),
  een: gelijk('Elke regel is op zichzelf genoeg.', 'Each line is enough by itself.'),
  als: {
    inkomenVanaf: t(
      'Als {inkomen} *{naar} of meer* is per maand',
      'Als {inkomen} *{naar} of meer* is per maand',
      'If {inkomen} is *{naar} or more* a month',
    ),
    inkomenOmhoog: t(
      'Als {inkomen} van {van} per maand *{naar} of meer* wordt',
      'Als {inkomen} van {van} per maand *{naar} of meer* wordt',
      'If {inkomen} of {van} a month becomes *{naar} or more*',
    ),
    inkomenOmlaag: t(
      'Als {inkomen} van {van} per maand *{naar} of minder* wordt',
      'Als {inkomen} van {van} per maand *{naar} of minder* wordt',
      'If {inkomen} of {van} a month becomes *{naar} or less*',
    ),
    spaargeldOmhoog: t(
      'Als je spaargeld *{naar} of meer* is',
      'Als uw spaargeld *{naar} of meer* is',
      'If your savings are *{naar} or more*',
    ),
    spaargeldOmlaag: t(
      'Als je spaargeld *{naar} of minder* is',
      'Als uw spaargeld *{naar} of minder* is',
      'If your savings are *{naar} or less*',
    ),
    bezitOmlaag: t(
      'Als je bezit *{naar} of minder* waard is',
      'Als uw bezit *{naar} of minder* waard is',
      'If what you own is worth *{naar} or less*',
    ),
    autoOmlaag: t(
      'Als je auto *{naar} of minder* waard is',
      'Als uw auto *{naar} of minder* waard is',
      'If your car is worth *{naar} or less*',
    ),
    ikWord: t('Vanaf *{dag}* ben je {leeftijd}', 'Vanaf *{dag}* bent u {leeftijd}', 'From *{dag}* you are {leeftijd}'),
    anderWordt: gelijk('Vanaf *{dag}* is {wie} {leeftijd}', 'From *{dag}* {wie} is {leeftijd}'),
    dag: gelijk('Vanaf *{dag}* gelden andere gegevens', 'From *{dag}* other facts count'),
    huisgenoot: t(
      'Als er *iemand van 27 of ouder* bij je komt wonen die de kosten deelt',
      'Als er *iemand van 27 of ouder* bij u komt wonen die de kosten deelt',
      'If *somebody of 27 or older* comes to live with you and shares the costs',
    ),
    partner: t(
      'Als je gaat *samenwonen met een partner* die geen inkomen heeft',
      'Als u gaat *samenwonen met een partner* die geen inkomen heeft',
      'If you start *living with a partner* who has no income',
    ),
    verblijf: t(
      'Als je *mag blijven in Nederland* met een vergunning die telt',
      'Als u *mag blijven in Nederland* met een vergunning die telt',
      'If you *may stay in the Netherlands* with a permit that counts',
    ),
    verblijfPartner: gelijk(
      'Als {wie} *mag blijven in Nederland* met een vergunning die telt',
      'If {wie} *may stay in the Netherlands* with a permit that counts',
    ),
    woonplaats: t('Als je *in Nederland woont*', 'Als u *in Nederland woont*', 'If you *live in the Netherlands*'),
    woonplaatsPartner: gelijk('Als {wie} *in Nederland woont*', 'If {wie} *lives in the Netherlands*'),
    detentie: t(
      'Als je *niet meer in de gevangenis* zit',
      'Als u *niet meer in de gevangenis* zit',
      'If you are *no longer in prison*',
    ),
    detentiePartner: gelijk('Als {wie} *niet meer in de gevangenis* zit', 'If {wie} is *no longer in prison*'),
    studie: t(
      'Als je *opleiding klaar is* en je geen studiefinanciering meer kunt krijgen',
      'Als uw *opleiding klaar is* en u geen studiefinanciering meer kunt krijgen',
      'If your *course has ended* and you can no longer get student finance',
    ),
    studiePartner: gelijk(
      'Als de *opleiding van {wie} klaar is* en studiefinanciering niet meer kan',
      'If *the course of {wie} has ended* and student finance is no longer possible',
    ),
  },
  en: gelijk('en ook:', 'and also:'),
  nu: gelijk('Nu rekenen we met {van}.', 'Now we count {van}.'),
  dan: {
    stopt: t('dan stopt je uitkering.', 'dan stopt uw uitkering.', 'then your benefit stops.'),
    begint: t('dan krijg je wel een uitkering.', 'dan krijgt u wel een uitkering.', 'then you do get a benefit.'),
    vultAan: t(
      'dan vullen wij je inkomen aan. Hoe lager je inkomen, hoe meer je van ons krijgt.',
      'dan vullen wij uw inkomen aan. Hoe lager uw inkomen, hoe meer u van ons krijgt.',
      'then we add to your income. The lower your income, the more you get from us.',
    ),
    krijgt: t(
      'dan krijg je *{bedrag}* per maand.',
      'dan krijgt u *{bedrag}* per maand.',
      'then you get *{bedrag}* a month.',
    ),
    krijgtOver: t(
      'dan krijg je *{bedrag}* over {maand}.',
      'dan krijgt u *{bedrag}* over {maand}.',
      'then you get *{bedrag}* for {maand}.',
    ),
    samen: t(
      'dan krijg je samen *{bedrag}* per maand.',
      'dan krijgt u samen *{bedrag}* per maand.',
      'then you get *{bedrag}* a month together.',
    ),
    meer: gelijk('Dat is *{bedrag} meer*.', 'That is *{bedrag} more*.'),
    minder: gelijk('Dat is *{bedrag} minder*.', 'That is *{bedrag} less*.'),
  },
  inkomenVan: {
    ik: t('je inkomen', 'uw inkomen', 'your income'),
    partner: t('het inkomen van je partner', 'het inkomen van uw partner', 'the income of your partner'),
  },
  wie: {
    partner: t('je partner', 'uw partner', 'your partner'),
    kind: t('je kind', 'uw kind', 'your child'),
    huisgenoot: t('je huisgenoot', 'uw huisgenoot', 'your housemate'),
  },
  spaargeldLet: t(
    'Leef van je spaargeld zoals anders. Geef je veel ineens uit of weg? Bel ons dan eerst.',
    'Leef van uw spaargeld zoals anders. Geeft u veel ineens uit of weg? Bel ons dan eerst.',
    'Live on your savings as usual. Do you spend or give away a lot at once? Call us first.',
  ),
  blind: t(
    'Bij welk inkomen dit anders wordt, weten we nog niet. Er ontbreekt een bedrag van het Rijk.',
    'Bij welk inkomen dit anders wordt, weten we nog niet. Er ontbreekt een bedrag van het Rijk.',
    'We do not know yet at which income this changes. An amount of the state is missing.',
  ),
  voorInhouding: gelijk(
    'De bedragen zijn zonder vakantiegeld. Wat er af gaat voor een schuld of beslag is nog niet meegeteld.',
    'The amounts are without holiday pay. What comes off for a debt or attachment is not counted yet.',
  ),
  kloptNiet: t(
    'Klopt iets niet waar wij mee rekenen? Of verandert er iets? Geef het door.',
    'Klopt iets niet waar wij mee rekenen? Of verandert er iets? Geef het door.',
    'Is a fact we use not right? Or does something change? Tell us.',
  ),
  geefDoor: gelijk('Geef iets door', 'Tell us something'),
  rekenZelf: gelijk('Reken zelf iets uit', 'Calculate it yourself'),
  geen: t(
    'Dit hangt niet af van één bedrag of dag. Wil je weten wat wel telt? Stel ons een vraag.',
    'Dit hangt niet af van één bedrag of dag. Wilt u weten wat wel telt? Stel ons een vraag.',
    'This does not depend on one amount or day. Do you want to know what counts? Ask us.',
  ),
  onbekend: t(
    'Hier ontbreekt nog een bedrag of gegeven. Daarom kunnen we dit nu niet zeggen.',
    'Hier ontbreekt nog een bedrag of gegeven. Daarom kunnen we dit nu niet zeggen.',
    'An amount or fact is still missing here. So we cannot tell you now.',
  ),
} as const;
