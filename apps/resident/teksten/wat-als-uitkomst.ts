import { gelijk, t } from './tekst.ts';

/** What comes out of the own sums. */
export const uitkomst = {
  kop: t('Dit houd je over', 'Dit houdt u over', 'What you have left'),
  werkMeer: t(
    'Werk je {uren} uur? Dan heb je *{bedrag} meer* per maand dan nu.',
    'Werkt u {uren} uur? Dan hebt u *{bedrag} meer* per maand dan nu.',
    'Do you work {uren} hours? Then you have *{bedrag} more* per month than now.',
  ),
  werkMinder: t(
    'Werk je {uren} uur? Dan heb je *{bedrag} minder* per maand dan nu.',
    'Werkt u {uren} uur? Dan hebt u *{bedrag} minder* per maand dan nu.',
    'Do you work {uren} hours? Then you have *{bedrag} less* per month than now.',
  ),
  werkZelfde: t(
    'Werk je {uren} uur? Dan heb je *evenveel* per maand als nu.',
    'Werkt u {uren} uur? Dan hebt u *evenveel* per maand als nu.',
    'Do you work {uren} hours? Then you have *as much* per month as now.',
  ),
  werkNiet: t(
    'Werk je niet? Dan reken je met alleen je uitkering.',
    'Werkt u niet? Dan rekent u met alleen uw uitkering.',
    'No work? Then this is about your benefit alone.',
  ),
  zelfde: t('Je uitkering *blijft gelijk*.', 'Uw uitkering *blijft gelijk*.', 'Your benefit *stays the same*.'),
  lager: t(
    'Vanaf {maand} wordt je uitkering *{bedrag} lager* per maand.',
    'Vanaf {maand} wordt uw uitkering *{bedrag} lager* per maand.',
    'From {maand} your benefit is *{bedrag} lower* per month.',
  ),
  hoger: t(
    'Vanaf {maand} wordt je uitkering *{bedrag} hoger* per maand.',
    'Vanaf {maand} wordt uw uitkering *{bedrag} hoger* per maand.',
    'From {maand} your benefit is *{bedrag} higher* per month.',
  ),
  voorZover: t(
    'Dat geldt voor de maanden die we kunnen uitrekenen.',
    'Dat geldt voor de maanden die we kunnen uitrekenen.',
    'That goes for the months that can be worked out.',
  ),
  onbekend: t(
    'Dit kunnen we nog *niet uitrekenen*.',
    'Dit kunnen we nog *niet uitrekenen*.',
    'This can *not be worked out* yet.',
  ),
  geenUitkering: t(
    'Je hebt dan geen uitkering meer nodig. Je hebt zelf genoeg geld.',
    'U hebt dan geen uitkering meer nodig. U hebt zelf genoeg geld.',
    'You then need no benefit any more. You have enough money of your own.',
  ),
  geenRechtVermogen: t(
    'Je hebt dan te veel spaargeld voor bijstand, zolang je het niet hebt uitgegeven.',
    'U hebt dan te veel spaargeld voor bijstand, zolang u het niet hebt uitgegeven.',
    'You then have too many savings for assistance, as long as you have not spent them.',
  ),
  geenRechtBuitenland: t(
    'Je bent dan te lang in het buitenland. Over die dagen krijg je geen bijstand.',
    'U bent dan te lang in het buitenland. Over die dagen krijgt u geen bijstand.',
    'You are then abroad too long. You get no assistance for those days.',
  ),
  geenRecht: t(
    'Je hebt dan geen recht op bijstand. Bel ons als je wilt weten waarom.',
    'U hebt dan geen recht op bijstand. Bel ons als u wilt weten waarom.',
    'You then have no right to assistance. Call us if you want to know why.',
  ),
  nu: gelijk('Nu', 'Now'),
  dan: gelijk('Dan, {maanden}', 'Then, {maanden}'),
  totEnMet: gelijk('{van} tot en met {tot}', '{van} up to {tot}'),
  telt: gelijk('Loon dat meetelt', 'Wages that count'),
  teltGeld: gelijk('Geld dat meetelt', 'Money that counts'),
  uitkering: gelijk('Uitkering', 'Benefit'),
  houden: t('Loon dat je mag houden', 'Loon dat u mag houden', 'Wages you may keep'),
  houdenGeld: t('Geld dat je mag houden', 'Geld dat u mag houden', 'Money you may keep'),
  nogOnbekend: gelijk('nog niet bekend', 'not known yet'),
  lijn: gelijk('De stippellijn is wat er nu is: {bedrag}.', 'The dashed line is what there is now: {bedrag}.'),
  metVakantiegeld: t(
    'Dat is met vakantiegeld. Van je uitkering zetten we elke maand een deel opzij tot juni.',
    'Dat is met vakantiegeld. Van uw uitkering zetten we elke maand een deel opzij tot juni.',
    'Holiday pay is in it. Each month we set a part of your benefit aside until June.',
  ),
  hoe: t('Hoe rekenen jullie dit?', 'Hoe rekent u dit?', 'How do you work this out?'),
  eenMaand: gelijk('{maand}, als het zo gaat', '{maand}, if it goes like this'),
  norm: gelijk('Bedrag om van te leven', 'Amount to live on'),
  loonEnAnder: gelijk('Geld dat er al is', 'Money that is there already'),
  letOp: gelijk('Let op deze momenten', 'Mind these moments'),
  jaarKop: gelijk('Maand voor maand, een jaar lang', 'Month by month, for a year'),
  jaarMeer: t(
    'In deze {aantal} maanden houd je samen *{bedrag} meer* over dan nu.',
    'In deze {aantal} maanden houdt u samen *{bedrag} meer* over dan nu.',
    'In these {aantal} months you have *{bedrag} more* in all than now.',
  ),
  jaarMinder: t(
    'In deze {aantal} maanden houd je samen *{bedrag} minder* over dan nu.',
    'In deze {aantal} maanden houdt u samen *{bedrag} minder* over dan nu.',
    'In these {aantal} months you have *{bedrag} less* in all than now.',
  ),
  jaarZelfde: t(
    'In deze {aantal} maanden houd je evenveel over als nu.',
    'In deze {aantal} maanden houdt u evenveel over als nu.',
    'In these {aantal} months you have as much as now.',
  ),
  tabel: gelijk('In een tabel', 'In a table'),
  maand: gelijk('Maand', 'Month'),
  loon: gelijk('Loon', 'Wages'),
  geld: gelijk('Geld', 'Money'),
  meerDanNu: gelijk('Meer dan nu', 'More than now'),
  samen: gelijk('Samen', 'Together'),
  vakantieKop: t(
    'Wat je mag houden en je vakantiegeld, per maand',
    'Wat u mag houden en uw vakantiegeld, per maand',
    'What you may keep and your holiday pay, by month',
  ),
  houdenKort: gelijk('Houden', 'Keep'),
  opzij: gelijk('Vakantiegeld opzij', 'Set aside for holiday'),
  vanOns: gelijk('Elke maand van ons', 'From us each month'),
  vakantieUitleg: t(
    'Wat opzij gaat, krijg je in juni in één keer.',
    'Wat opzij gaat, krijgt u in juni in één keer.',
    'What is set aside comes in June, all at once.',
  ),
  onbekendKop: gelijk('Niet elke maand is al bekend', 'Not every month is known yet'),
  onbekendTekst: t(
    'Vanaf {maand} zijn deze bedragen nog niet bekendgemaakt. Wij raden ze niet.',
    'Vanaf {maand} zijn deze bedragen nog niet bekendgemaakt. Wij raden ze niet.',
    'From {maand} these amounts have not been published. We do not guess them.',
  ),
  trekDoor: t(
    'Doe alsof deze bedragen gelijk blijven',
    'Doe alsof deze bedragen gelijk blijven',
    'Pretend that these amounts stay the same',
  ),
  trekDoorUitleg: t(
    'Zo zie je ongeveer wat er gebeurt.',
    'Zo ziet u ongeveer wat er gebeurt.',
    'Then you see roughly what happens.',
  ),
  doorgetrokken: gelijk(
    'Let op: hier doen we alsof bedragen gelijk blijven. Het echte bedrag wordt anders.',
    'Mind: here we pretend that amounts stay the same. The real amount will differ.',
  ),
  uurKop: gelijk('Wat levert elk uur op?', 'What does each hour bring?'),
  uurTekst: t(
    'Hier staat een maand als {maand}, voor elk aantal uren per week.',
    'Hier staat een maand als {maand}, voor elk aantal uren per week.',
    'This is a month like {maand}, for each number of hours a week.',
  ),
  urenKop: gelijk('Uren', 'Hours'),
  ditUur: gelijk('Dit uur erbij', 'This hour adds'),
  ditUurUitleg: gelijk('Per maand, netto.', 'Per month, net.'),
  mee: {
    kop: gelijk('Kijk ook hiernaar', 'Look at this too'),
    tekst: t(
      'Dit kan veranderen als je inkomen of je huis verandert. Wij rekenen het hier niet mee.',
      'Dit kan veranderen als uw inkomen of uw huis verandert. Wij rekenen het hier niet mee.',
      'This can change when your income or home changes. It is not in our sums.',
    ),
    toeslagenKop: gelijk('Zorgtoeslag en huurtoeslag', 'Care and rent allowance'),
    toeslagen: t(
      'Die hangen af van het inkomen van iedereen in huis. Geef een verandering meteen door bij de Dienst Toeslagen.',
      'Die hangen af van het inkomen van iedereen in huis. Geef een verandering meteen door bij de Dienst Toeslagen.',
      'They depend on the income of everybody at home. Tell the Dienst Toeslagen at once what changes.',
    ),
    toeslagenDan: t(
      'Dan hoef je later niets terug te betalen.',
      'Dan hoeft u later niets terug te betalen.',
      'Then you do not have to pay back later.',
    ),
    proef: gelijk('Naar de proefberekening van de Dienst Toeslagen', 'To the test sums of the Dienst Toeslagen'),
    kindKop: gelijk('Kindgebonden budget en kinderbijslag', 'Child budget and child benefit'),
    kind: t(
      'Dat hangt af van je inkomen en van een partner. Het stopt als je kind 18 wordt.',
      'Dat hangt af van uw inkomen en van een partner. Het stopt als uw kind 18 wordt.',
      'It depends on your income and on a partner. It stops when your child turns 18.',
    ),
    opvangKop: t('Opvang voor je kind', 'Opvang voor uw kind', 'Child care'),
    opvang: t(
      'Werk je? Dan kun je kinderopvangtoeslag krijgen. Een deel betaal je zelf. Reken dat mee.',
      'Werkt u? Dan kunt u kinderopvangtoeslag krijgen. Een deel betaalt u zelf. Reken dat mee.',
      'Working? Then you can get an allowance for child care. You pay a part yourself. Count that in.',
    ),
    gemeenteKop: gelijk('Gemeentebelasting en extra’s', 'Municipal taxes and extras'),
    gemeente: t(
      'Kwijtschelding en extra’s van de gemeente mag je vaak houden zolang je inkomen laag is. Vraag het ons.',
      'Kwijtschelding en extra’s van de gemeente mag u vaak houden zolang uw inkomen laag is. Vraag het ons.',
      'You may often keep remission and extras as long as your income is low. Ask us.',
    ),
    reisKop: t('Reizen naar je werk', 'Reizen naar uw werk', 'Travelling to work'),
    reis: t(
      'Vraag je baas of hij je reiskosten betaalt. Doet hij dat niet? Vraag het ons.',
      'Vraag uw baas of hij uw reiskosten betaalt. Doet hij dat niet? Vraag het ons.',
      'Ask your boss to pay your travel. If not, ask us.',
    ),
  },
  geenBesluitKop: gelijk('Dit is een berekening, geen besluit', 'This is a sum, not a decision'),
  geenBesluit: t(
    'Het echte bedrag hangt af van wat er echt gebeurt. Wil je zeker zijn? Laat ons meekijken vóór je iets tekent.',
    'Het echte bedrag hangt af van wat er echt gebeurt. Wilt u zeker zijn? Laat ons meekijken vóór u iets tekent.',
    'The real amount depends on what really happens. Want to be sure? Let us look before you sign anything.',
  ),
  print: gelijk('Bewaar op één bladzijde', 'Keep on one page'),
  vraag: gelijk('Stel een vraag', 'Ask a question'),
  doorgeven: gelijk('Gaat het door? Geef het door', 'Is it happening? Tell us'),
} as const;

/** What somebody wants to know beforehand. */
export const momenten = {
  vlak: t(
    '*Van {van} tot en met {tot} uur blijft het evenveel.* Een uur meer werken levert je dan nu niets extra’s op.',
    '*Van {van} tot en met {tot} uur blijft het evenveel.* Een uur meer werken levert u dan nu niets extra’s op.',
    '*From {van} to {tot} hours it stays the same.* One hour more brings nothing extra now.',
  ),
  vlakEen: t(
    '*Van {van} uur heb je evenveel als van een uur minder.*',
    '*Van {van} uur hebt u evenveel als van een uur minder.*',
    '*{van} hours bring as much as one hour less.*',
  ),
  pensioen: t(
    'Je bouwt wel meer pensioen en WW op.',
    'U bouwt wel meer pensioen en WW op.',
    'You do build up more pension and unemployment rights.',
  ),
  daling: t(
    '*Bij {uren} uur heb je {bedrag} minder dan bij een uur minder.*',
    '*Bij {uren} uur hebt u {bedrag} minder dan bij een uur minder.*',
    '*At {uren} hours you have {bedrag} less than with one hour less.*',
  ),
  dalingLoon: t(
    'Dat gebeurt vanaf een loon van {loon} per maand.',
    'Dat gebeurt vanaf een loon van {loon} per maand.',
    'That begins at wages of {loon} a month.',
  ),
  genoeg: t(
    '*Vanaf {uren} uur heb je geen uitkering meer nodig.* Stopt je werk daarna? Bel ons meteen.',
    '*Vanaf {uren} uur hebt u geen uitkering meer nodig.* Stopt uw werk daarna? Bel ons meteen.',
    '*From {uren} hours you need no benefit any more.* Does your work stop later? Call us at once.',
  ),
  uurOnbekend: t(
    '*Vanaf {uren} uur kunnen we het niet uitrekenen.* Dit bedrag is niet bekend: {wat}.',
    '*Vanaf {uren} uur kunnen we het niet uitrekenen.* Dit bedrag is niet bekend: {wat}.',
    '*From {uren} hours it cannot be worked out.* This amount is not known: {wat}.',
  ),
  minderHouden: t(
    '*{maand}: je mag {bedrag} minder houden per maand.* {regel}',
    '*{maand}: u mag {bedrag} minder houden per maand.* {regel}',
    '*{maand}: you may keep {bedrag} less per month.* {regel}',
  ),
  meerHouden: t(
    '*{maand}: je mag {bedrag} meer houden per maand.* {regel}',
    '*{maand}: u mag {bedrag} meer houden per maand.* {regel}',
    '*{maand}: you may keep {bedrag} more per month.* {regel}',
  ),
  regel: {
    geen: t('Daarna telt je hele loon mee.', 'Daarna telt uw hele loon mee.', 'After that all your wages count.'),
    n: gelijk('Dan geldt de regel voor de eerste maanden werk.', 'The rule for the first months of work holds then.'),
    r: gelijk(
      'Dan geldt de regel voor een ouder alleen met een kind onder de 12.',
      'The rule for a lone parent of a child under 12 holds then.',
    ),
    y: gelijk(
      'Dan geldt de regel voor wie door gezondheid niet meer uren kan werken.',
      'The rule for who cannot work more hours because of health holds then.',
    ),
    z: gelijk(
      'Dan geldt de regel voor werk waarvoor de baas geld van ons krijgt.',
      'The rule for work with a wage subsidy holds then.',
    ),
    aa: gelijk(
      'Dan geldt de regel voor wie met loonsubsidie niet meer uren kan werken.',
      'The rule for who has a wage subsidy and cannot work more holds then.',
    ),
    '34a': gelijk('Dan geldt een nieuwe regel in de wet.', 'A new rule of the law holds then.'),
  },
  stopt: t(
    '*{maand}: je hebt geen uitkering meer nodig.*',
    '*{maand}: u hebt geen uitkering meer nodig.*',
    '*{maand}: you need no benefit any more.*',
  ),
  stoptVermogen: t(
    '*{maand}: je hebt te veel spaargeld voor bijstand.* Is het op of minder? Meld je dan opnieuw.',
    '*{maand}: u hebt te veel spaargeld voor bijstand.* Is het op of minder? Meld u dan opnieuw.',
    '*{maand}: you have too many savings for assistance.* Spent or less? Then report again.',
  ),
  stoptBuitenland: t(
    '*{maand}: geen bijstand, omdat je te lang in het buitenland bent.*',
    '*{maand}: geen bijstand, omdat u te lang in het buitenland bent.*',
    '*{maand}: no assistance, because you are abroad too long.*',
  ),
  stoptGeenRecht: t(
    '*{maand}: je hebt geen recht op bijstand.*',
    '*{maand}: u hebt geen recht op bijstand.*',
    '*{maand}: you have no right to assistance.*',
  ),
  minder: t(
    '*{maand}: {bedrag} minder dan de maand ervoor.*',
    '*{maand}: {bedrag} minder dan de maand ervoor.*',
    '*{maand}: {bedrag} less than the month before.*',
  ),
  geen: gelijk('Er zijn geen sprongen in dit jaar.', 'There are no jumps in this year.'),
} as const;
