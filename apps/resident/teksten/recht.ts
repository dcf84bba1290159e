import { gelijk, t } from './tekst.ts';

export const geld = {
  titel: gelijk('Mijn geld', 'My money'),
  inMaand: t('Je geld van {maand}', 'Uw geld van {maand}', 'Your money of {maand}'),
  geenKop: t('Je krijgt nu geen uitkering', 'U krijgt nu geen uitkering', 'You get no benefit now'),
  geenLoopt: t(
    'Na ons besluit zie je hier elke maand je geld.',
    'Na ons besluit ziet u hier elke maand uw geld.',
    'After our decision you see your money here each month.',
  ),
  geenMelden: t(
    'Heb je te weinig geld om van te leven? Meld je dan. De dag waarop je dat doet, telt.',
    'Hebt u te weinig geld om van te leven? Meld u dan. De dag waarop u dat doet, telt.',
    'Do you have too little money to live on? Then report. The day you do it counts.',
  ),
  meld: t('Meld je', 'Meld u', 'Report'),
  maanden: gelijk('Kies een maand', 'Choose a month'),
  stand: {
    betaald: gelijk('betaald op {datum}', 'paid on {datum}'),
    wordtBetaald: gelijk('wordt betaald op {datum}', 'will be paid on {datum}'),
    betaaldZonder: gelijk('betaald', 'paid'),
    voorlopig: gelijk('nog niet betaald, zoals het nu lijkt', 'not paid yet, as it looks now'),
    ontbreekt: gelijk('we missen nog een bedrag', 'an amount is still missing'),
    'geen-recht': gelijk('geen uitkering', 'no benefit'),
    'nog-niet': gelijk('komt nog, zoals het nu lijkt', 'still to come, as it looks now'),
    'voor-meedoen': gelijk(
      'eerder betaald, de betaling staat niet op deze site',
      'paid earlier, the payment is not on this site',
    ),
  },
  verwacht: {
    op: gelijk('komt op {datum}, zoals het nu lijkt', 'comes on {datum}, as it looks now'),
    dagrun: gelijk('komt met de eerstvolgende betaling', 'comes with the next payment'),
    maandrun: gelijk(
      'komt met de betaling van deze maand, zoals het nu lijkt',
      'comes with the payment of this month, as it looks now',
    ),
  },
  stil: gelijk('staat stil', 'on hold'),
  eerdereJaren: gelijk('Eerdere jaren', 'Earlier years'),
  verbeterd: gelijk('later verbeterd', 'corrected later'),
  potje: t('In je potje voor vakantiegeld', 'In uw potje voor vakantiegeld', 'Set aside for holiday pay'),
  openstaand: t('Dit betaal je nog terug', 'Dit betaalt u nog terug', 'You still pay this back'),
  gestopt: t(
    'Deze uitkering is gestopt op {datum}.',
    'Deze uitkering is gestopt op {datum}.',
    'This benefit stopped on {datum}.',
  ),
  vanaf: t(
    'Je krijgt deze uitkering vanaf {datum}.',
    'U krijgt deze uitkering vanaf {datum}.',
    'You get this benefit from {datum}.',
  ),
  bewijsKop: gelijk('Bewijs van inkomen nodig?', 'Need proof of income?'),
  bewijs: t(
    'Bijvoorbeeld voor je huisbaas of voor de rechter. Het is een pdf.',
    'Bijvoorbeeld voor uw huisbaas of voor de rechter. Het is een pdf.',
    'For instance for your landlord or the court. It is a pdf.',
  ),
  bewijsKnop: gelijk('Haal mijn bewijs van inkomen', 'Get my proof of income'),
  opRekening: t('Op *{datum}* op je rekening.', 'Op *{datum}* op uw rekening.', 'On your account on *{datum}*.'),
  stilWat: t('Wat moet ik doen?', 'Wat moet ik doen?', 'What must I do?'),
  stilstaand: t(
    '*Je uitkering staat stil. We betalen dit nu niet.* We missen iets van je. Is het in orde? Dan betalen we het alsnog.',
    '*Uw uitkering staat stil. We betalen dit nu niet.* We missen iets van u. Is het in orde? Dan betalen we het alsnog.',
    '*Your benefit is on hold. We do not pay this now.* We miss something from you. Once it is in order, we will pay it.',
  ),
  voorlopig: t(
    '*Dit is nog niet betaald.* Het bedrag kan nog veranderen als er iets verandert.',
    '*Dit is nog niet betaald.* Het bedrag kan nog veranderen als er iets verandert.',
    '*This has not been paid yet.* The amount can still change if something changes.',
  ),
  voorMeedoen: t(
    '*Deze maand is eerder betaald.* De betaling zelf staat niet op deze site. Hieronder staat wat de wet zegt.',
    '*Deze maand is eerder betaald.* De betaling zelf staat niet op deze site. Hieronder staat wat de wet zegt.',
    '*This month was paid earlier.* The payment itself is not on this site. Below is what the law says.',
  ),
  nul: t(
    '*Je krijgt deze maand niets op je rekening.* Hieronder staat de hele som.',
    '*U krijgt deze maand niets op uw rekening.* Hieronder staat de hele som.',
    '*You get nothing on your account this month.* The whole sum is below.',
  ),
  meer: gelijk('*Dit is {bedrag} meer dan vorige maand.*', '*This is {bedrag} more than last month.*'),
  minder: gelijk('*Dit is {bedrag} minder dan vorige maand.*', '*This is {bedrag} less than last month.*'),
  zelfde: gelijk('*Dit is hetzelfde als vorige maand.*', '*This is the same as last month.*'),
  oorzaak: gelijk('{tekst}: {bedrag}', '{tekst}: {bedrag}'),
  zoRekenen: gelijk('Zo rekenen we', 'How we calculate'),
  tik: t(
    'Tik op een regel. Dan lees je waarom.',
    'Tik op een regel. Dan leest u waarom.',
    'Tap a line. Then you read why.',
  ),
  eerdereMaand: gelijk('Verbetering van een eerdere maand', 'Correction of an earlier month'),
  kloptNiet: gelijk('Klopt dit niet?', 'Is this not right?'),
  vanMaand: gelijk('van {maand}', 'of {maand}'),
  overMaand: gelijk('Dit gaat over {maand}.', 'This is about {maand}.'),
  waarom: gelijk('Zo komen we eraan', 'How we got there'),
  bestemming: gelijk('Waar gaat het geld heen?', 'Where does the money go?'),
  wanneer: t('Wanneer krijg je wat?', 'Wanneer krijgt u wat?', 'When do you get what?'),
  brutoKop: gelijk('Ik heb een bruto-bedrag nodig voor mijn toeslagen', 'I need a gross amount for my allowances'),
  bruto: t(
    'Vul bij de Dienst Toeslagen altijd het bruto-bedrag in. Dat is hoger dan wat je op je rekening krijgt.',
    'Vul bij de Dienst Toeslagen altijd het bruto-bedrag in. Dat is hoger dan wat u op uw rekening krijgt.',
    'Always give the Dienst Toeslagen the gross amount. It is higher than what you get on your account.',
  ),
  brutoNiet: t(
    'Dit bedrag staat hier nog niet. Bel ons, dan zoeken wij het voor je op.',
    'Dit bedrag staat hier nog niet. Bel ons, dan zoeken wij het voor u op.',
    'The amount is not here yet. Call us and we will look it up.',
  ),
  oneensKop: gelijk('Ik ben het er niet mee eens', 'I do not agree'),
  oneens: t(
    'Bel eerst je contactpersoon, dat is vaak het snelst. Je kunt ook bezwaar maken. Dat is gratis.',
    'Bel eerst uw contactpersoon, dat is vaak het snelst. U kunt ook bezwaar maken. Dat is gratis.',
    'Call your contact person first, that is often fastest. You can also object. It is free.',
  ),
  oneensTermijn: t(
    'Doe dat binnen 6 weken. Iemand anders kijkt dan opnieuw.',
    'Doe dat binnen 6 weken. Iemand anders kijkt dan opnieuw.',
    'Do so within 6 weeks. Somebody else then looks again.',
  ),
  eerdere: gelijk('Andere maanden', 'Other months'),
  watAls: gelijk('Wat als er iets verandert?', 'What if something changes?'),
  print: gelijk('Bewaar of print deze bon', 'Save or print this receipt'),
  ontbreektKop: gelijk('We missen nog iets', 'Something is still missing'),
  ontbreekt: t(
    'Daarom kunnen we een deel nog niet uitrekenen. Jij deed niets fout.',
    'Daarom kunnen we een deel nog niet uitrekenen. U deed niets fout.',
    'That is why we cannot calculate a part yet. You did nothing wrong.',
  ),
  verbeterdKop: gelijk('Later verbeterd', 'Corrected later'),
  teVeel: t(
    'Over {maand} kreeg je *{bedrag} te veel*.',
    'Over {maand} kreeg u *{bedrag} te veel*.',
    'For {maand} you got *{bedrag} too much*.',
  ),
  teWeinig: t(
    'Over {maand} krijg je er nog *{bedrag} bij*.',
    'Over {maand} krijgt u er nog *{bedrag} bij*.',
    'For {maand} you still get *{bedrag} more*.',
  ),
  verrekend: gelijk('We verwerken dit in {maand}.', 'We settle this in {maand}.'),
  ingehouden: t(
    'Het gaat vanaf {maand} van je uitkering af.',
    'Het gaat vanaf {maand} van uw uitkering af.',
    'It comes off your benefit from {maand}.',
  ),
  spreiden: gelijk(
    'Is dit te veel in één keer? Dan kan het in kleine stukjes. Vraag het ons.',
    'Is this too much at once? It can be done in small parts. Ask us.',
  ),
} as const;

/** The lines of the receipt by their key: what we call them, and why they are there. */
export const bonregels = {
  norm: {
    tekst: gelijk('Bedrag om van te leven', 'Amount to live on'),
    uitleg: t(
      'Dit bedrag staat in de wet. Het hangt af van je leeftijd en met wie je woont.',
      'Dit bedrag staat in de wet. Het hangt af van uw leeftijd en met wie u woont.',
      'This amount is in the law. It depends on your age and who you live with.',
    ),
  },
  verhoging: {
    tekst: gelijk('Erbij in een instelling', 'Extra in an institution'),
    uitleg: t(
      'Je woont in een instelling. Daar hoort een vast bedrag extra bij.',
      'U woont in een instelling. Daar hoort een vast bedrag extra bij.',
      'You live in an institution. A fixed extra amount goes with that.',
    ),
  },
  inkomen: {
    tekst: t('Geld dat je al krijgt', 'Geld dat u al krijgt', 'Money you already get'),
    uitleg: t(
      'Je loon of ander geld telt mee. Wij vullen het aan.',
      'Uw loon of ander geld telt mee. Wij vullen het aan.',
      'Your wages or other money count. We add to them.',
    ),
  },
  verlaging: {
    tekst: t('Verlaging', 'Verlaging', 'Reduction'),
    uitleg: t(
      'Je krijgt minder, zoals in ons besluit staat. Klopt het niet? Bel ons of maak bezwaar.',
      'U krijgt minder, zoals in ons besluit staat. Klopt het niet? Bel ons of maak bezwaar.',
      'You get less, as our decision says. Is it wrong? Call us or object.',
    ),
  },
  vrijgelaten: {
    tekst: t('Dit mag je houden', 'Dit mag u houden', 'You may keep this'),
    uitleg: t(
      'Dit deel van je loon telt niet mee. Het is extra voor jou.',
      'Dit deel van uw loon telt niet mee. Het is extra voor u.',
      'This part of your wages does not count. It is extra for you.',
    ),
  },
  geen: {
    tekst: gelijk('Lager dan 0 kan niet', 'It cannot go below 0'),
    uitleg: t(
      'Je hebt zelf genoeg geld over deze maand. Daarom krijg je geen uitkering.',
      'U hebt zelf genoeg geld over deze maand. Daarom krijgt u geen uitkering.',
      'You have enough money of your own this month. That is why you get no benefit.',
    ),
  },
  uitkering: {
    tekst: t('Je uitkering over {maand}', 'Uw uitkering over {maand}', 'Your benefit for {maand}'),
    uitleg: gelijk('Dit is de som van de regels hierboven.', 'This is the sum of the lines above.'),
  },
  vakantietoeslag: {
    tekst: t('Opzij voor je vakantiegeld', 'Opzij voor uw vakantiegeld', 'Set aside for holiday pay'),
    uitleg: t(
      'Elke maand zetten we een deel voor je opzij. In juni krijg je alles in één keer.',
      'Elke maand zetten we een deel voor u opzij. In juni krijgt u alles in één keer.',
      'Each month we set a part aside for you. In June you get it all at once.',
    ),
  },
  uitbetaling: {
    tekst: t('Voor {maand} krijg je', 'Voor {maand} krijgt u', 'For {maand} you get'),
    uitleg: gelijk('Dit is de som van de regels hierboven.', 'This is the sum of the lines above.'),
  },
  eerder: {
    tekst: gelijk('Hiervan is al betaald', 'Already paid of this'),
    uitleg: t(
      'Een deel van dit geld heb je al gekregen. Dat gaat er nu af.',
      'Een deel van dit geld hebt u al gekregen. Dat gaat er nu af.',
      'You already received a part of this money. It comes off now.',
    ),
  },
  vakantiegeld: {
    tekst: t('Je vakantiegeld', 'Uw vakantiegeld', 'Your holiday pay'),
    uitleg: t(
      'Dit stond voor je opzij. Nu krijg je het.',
      'Dit stond voor u opzij. Nu krijgt u het.',
      'This was set aside for you. Now you get it.',
    ),
  },
  voorschot: {
    tekst: t('Voorschot dat je al kreeg', 'Voorschot dat u al kreeg', 'Advance you already got'),
    uitleg: t(
      'Dit geld kreeg je alvast. Het gaat van je eerste uitkering af.',
      'Dit geld kreeg u alvast. Het gaat van uw eerste uitkering af.',
      'You got this money early. It comes off your first payment.',
    ),
  },
  aflossing: {
    tekst: gelijk('Terugbetalen', 'Paying back'),
    uitleg: t(
      'Dit betaal je deze maand terug. Bij Wat moet ik terugbetalen zie je hoeveel het nog is.',
      'Dit betaalt u deze maand terug. Bij Wat moet ik terugbetalen ziet u hoeveel het nog is.',
      'This is what you pay back this month. Under What must I pay back you see how much is left.',
    ),
  },
  totaal: {
    tekst: t('Op je rekening', 'Op uw rekening', 'On your account'),
    uitleg: gelijk('Dit is de som van alle regels.', 'This is the sum of all lines.'),
  },
} as const;
