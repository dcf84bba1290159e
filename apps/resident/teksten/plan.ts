import { gelijk, t } from './tekst.ts';

export const plan = {
  titel: t('Mijn plan', 'Mijn plan', 'My plan'),
  geenKop: t('Je hebt nog geen plan', 'U hebt nog geen plan', 'You have no plan yet'),
  geen: t(
    'Een plan maak je samen met je coach. Jouw woorden komen eerst: wat kan je, wat wil je?',
    'Een plan maakt u samen met uw coach. Uw woorden komen eerst: wat kunt u, wat wilt u?',
    'You make a plan together with your coach. Your words come first: what can you do, what do you want?',
  ),
  geenDan: t(
    'Wil je niet wachten? Stuur ons een bericht. Dan maken we een afspraak.',
    'Wilt u niet wachten? Stuur ons een bericht. Dan maken we een afspraak.',
    'Do you not want to wait? Send us a message. Then we make an appointment.',
  ),
  stuurBericht: gelijk('Stuur een bericht', 'Send a message'),
  oud: t(
    'Er is geen verbinding. Dit is je plan zoals het eerder was.',
    'Er is geen verbinding. Dit is uw plan zoals het eerder was.',
    'There is no connection. This is your plan as it was before.',
  ),
  bewaard: gelijk('Dit is bewaard.', 'This has been saved.'),
  stuur: gelijk('Versturen', 'Send'),
  stop: gelijk('Toch niet', 'Cancel'),
  leeg: gelijk('Schrijf hier een paar woorden.', 'Write a few words here.'),
  gesloten: gelijk('Dit plan is klaar sinds {datum}.', 'This plan has been finished since {datum}.'),
} as const;

export const woorden = {
  kop: t('In jouw woorden', 'In uw woorden', 'In your words'),
  wanneer: t('In jouw woorden, op {datum}.', 'In uw woorden, op {datum}.', 'In your words, on {datum}.'),
  anders: gelijk('Ik wil dit anders zeggen', 'I want to say this differently'),
  nog: t(
    'Jouw woorden staan er nog niet. Ze komen bovenaan je plan.',
    'Uw woorden staan er nog niet. Ze komen bovenaan uw plan.',
    'Your words are not here yet. They come at the top of your plan.',
  ),
  schrijf: gelijk('Schrijf wat ik wil', 'Write what I want'),
  wat: gelijk('Wat wil ik, en wat heb ik nodig?', 'What do I want, and what do I need?'),
  doel: gelijk('Wat is mijn doel?', 'What is my goal?'),
  doelHulp: gelijk('Kort, in een paar woorden.', 'Short, in a few words.'),
  opnieuw: t(
    'Verandert er iets? Dan tekenen jij en je coach het plan opnieuw.',
    'Verandert er iets? Dan tekenen u en uw coach het plan opnieuw.',
    'If something changes, you and your coach sign the plan again.',
  ),
  mijnDoel: gelijk('Mijn doel: {doel}', 'My goal: {doel}'),
} as const;

export const kaart = {
  kop: gelijk('Mijn wandelkaart', 'My walking map'),
  leeg: t(
    'Je route staat nog niet op de kaart. Dat doe je samen met je coach.',
    'Uw route staat nog niet op de kaart. Dat doet u samen met uw coach.',
    'Your route is not on the map yet. You draw it together with your coach.',
  ),
} as const;

export const afspraken = {
  kop: t('Wat we afspraken', 'Wat we afspraken', 'What we agreed'),
  ik: gelijk('Dit doe ik', 'What I do'),
  gemeente: gelijk('Dit doet de gemeente', 'What the municipality does'),
  geen: gelijk('Nog niets afgesproken.', 'Nothing agreed yet.'),
  lukt: t(
    'Lukt iets niet? Zeg het meteen. Dan maken we samen een andere afspraak. Je krijgt niet zomaar minder geld.',
    'Lukt iets niet? Zeg het meteen. Dan maken we samen een andere afspraak. U krijgt niet zomaar minder geld.',
    'Does something not work? Say so at once. Then we agree on something else. You do not just get less money.',
  ),
  gedaan: gelijk('Gedaan op {datum}', 'Done on {datum}'),
  nietGelukt: gelijk('Dit lukte niet: {reden}', 'This did not work: {reden}'),
  vervallen: gelijk('Dit hoeft niet meer', 'No longer needed'),
  uiterlijk: gelijk('Uiterlijk {datum}', 'No later than {datum}'),
  bezig: gelijk('Bezig', 'Going on'),
  teLaatIk: t(
    'De dag is voorbij: {datum}. Vertel hoe het gaat.',
    'De dag is voorbij: {datum}. Vertel hoe het gaat.',
    'The day has passed: {datum}. Tell us how it is going.',
  ),
  teLaatWij: t(
    'Dit had klaar moeten zijn op {datum}. Jij deed niets fout.',
    'Dit had klaar moeten zijn op {datum}. U deed niets fout.',
    'This should have been done on {datum}. You did nothing wrong.',
  ),
  isGedaan: gelijk('Dit is gedaan', 'This is done'),
  luktNiet: gelijk('Dit lukt niet', 'This does not work'),
  waarom: gelijk('Wat maakt het moeilijk?', 'What makes it difficult?'),
  waaromHulp: t(
    'Je coach leest dit. Samen zoeken jullie iets dat wel lukt.',
    'Uw coach leest dit. Samen zoekt u iets dat wel lukt.',
    'Your coach reads this. Together you look for something that does work.',
  ),
  solliciteren: t(
    'Je solliciteert {aantal} keer per maand.',
    'U solliciteert {aantal} keer per maand.',
    'You apply for work {aantal} times a month.',
  ),
  nietSolliciteren: t(
    'Je hoeft nu niet te solliciteren: {reden}',
    'U hoeft nu niet te solliciteren: {reden}',
    'You do not have to apply for work now: {reden}',
  ),
  klaar: gelijk('Klaar', 'Done'),
  let: gelijk('Let op', 'Note'),
} as const;

export const leren = {
  kop: gelijk('Wat ik wil leren', 'What I want to learn'),
  stand: {
    0: gelijk('Nog niet begonnen', 'Not begun yet'),
    1: gelijk('Net begonnen', 'Just begun'),
    2: gelijk('Halverwege', 'Halfway'),
    3: gelijk('Bijna klaar', 'Nearly done'),
    4: gelijk('Klaar', 'Done'),
  },
  oordeel: {
    loopt: gelijk('Bezig', 'Going on'),
    behaald: gelijk('Gehaald', 'Achieved'),
    'deels-behaald': gelijk('Voor een deel gehaald', 'Partly achieved'),
    'niet-behaald': gelijk('Niet gehaald', 'Not achieved'),
  },
} as const;

export const opgeschreven = {
  kop: gelijk('Wat er is opgeschreven', 'What was written down'),
  gesprekken: gelijk('Onze gesprekken ({aantal})', 'Our talks ({aantal})'),
  diagnose: t('Wat we van je weten', 'Wat we van u weten', 'What we know about you'),
  klopt: t(
    'Klopt er iets niet? Zeg het tegen je coach. Dan passen we het aan.',
    'Klopt er iets niet? Zeg het tegen uw coach. Dan passen we het aan.',
    'Is something not right? Tell your coach. Then we change it.',
  ),
  gebied: {
    werk: gelijk('Werk', 'Work'),
    leren: gelijk('Leren', 'Learning'),
    gezondheid: gelijk('Gezondheid', 'Health'),
    'geld-en-schulden': gelijk('Geld en schulden', 'Money and debts'),
    wonen: gelijk('Wonen', 'Housing'),
    zorgtaken: gelijk('Zorgen voor anderen', 'Caring for others'),
    taal: gelijk('Taal', 'Language'),
    netwerk: gelijk('Mensen om me heen', 'People around me'),
    wensen: gelijk('Wat ik wil', 'What I want'),
  },
  vorm: {
    gesprek: gelijk('Gesprek', 'Talk'),
    telefoon: gelijk('Telefoon', 'Phone call'),
    huisbezoek: t('Bij jou thuis', 'Bij u thuis', 'At your home'),
    online: gelijk('Online', 'Online'),
    bericht: gelijk('Bericht', 'Message'),
  },
  versies: gelijk('Eerdere plannen ({aantal})', 'Earlier plans ({aantal})'),
  versie: gelijk('Versie {nummer}, van {datum}', 'Version {nummer}, of {datum}'),
  evaluaties: gelijk('Hoe we terugkeken', 'How we looked back'),
} as const;

export const fasen = {
  kop: gelijk('Waar staan we?', 'Where are we?'),
  diagnose: gelijk('Kennismaken', 'Getting to know each other'),
  diagnoseUitleg: gelijk('Wat kan ik, wat wil ik, wat heb ik nodig?', 'What can I do, what do I want, what do I need?'),
  sinds: gelijk('Begonnen op {datum}.', 'Begun on {datum}.'),
  plan: gelijk('Plan maken', 'Making a plan'),
  planUitleg: gelijk('We schrijven op wat we allebei doen.', 'We write down what we both do.'),
  planGetekend: t(
    'Het plan is van {datum}. Jij en je coach tekenden.',
    'Het plan is van {datum}. U en uw coach tekenden.',
    'The plan is of {datum}. You and your coach signed.',
  ),
  uitvoeren: gelijk('Doen', 'Doing'),
  nu: gelijk('Nu', 'Now'),
  uitvoerenUitleg: gelijk('We doen wat we afspraken.', 'We do what we agreed.'),
  evalueren: gelijk('Samen terugkijken', 'Looking back together'),
  evaluerenUitleg: gelijk(
    'Wat ging goed? Wat moet anders? En deed de gemeente wat ze beloofde?',
    'What went well? What must change? And did the municipality do what it promised?',
  ),
} as const;

export const gesprek = {
  kop: gelijk('Volgende gesprek', 'Next talk'),
  geen: t(
    'Er is nog geen afspraak. Wil je praten? Stuur een bericht.',
    'Er is nog geen afspraak. Wilt u praten? Stuur een bericht.',
    'There is no appointment yet. Want to talk? Send a message.',
  ),
  waar: gelijk('Waar: {plaats}', 'Where: {plaats}'),
  kanNiet: gelijk('Ik kan dan niet', 'I cannot come then'),
  waarom: gelijk('Waarom kan ik niet? En wanneer wel?', 'Why can I not come? And when can I?'),
  hulp: t(
    'Je coach maakt dan een nieuwe afspraak met je.',
    'Uw coach maakt dan een nieuwe afspraak met u.',
    'Your coach then makes a new appointment with you.',
  ),
  afgezegdIk: t(
    'Je hebt dit gesprek afgezegd. Je coach maakt een nieuwe afspraak.',
    'U hebt dit gesprek afgezegd. Uw coach maakt een nieuwe afspraak.',
    'You called off this talk. Your coach makes a new appointment.',
  ),
  afgezegdWij: t(
    'Dit gesprek gaat niet door: {reden} We maken een nieuwe afspraak.',
    'Dit gesprek gaat niet door: {reden} We maken een nieuwe afspraak.',
    'This talk is called off: {reden} We make a new appointment.',
  ),
} as const;

export const mensen = {
  kop: gelijk('Wie loopt er mee?', 'Who walks along?'),
  regie: t(
    'Vaste contactpersoon: wie voor jou alles bij elkaar houdt.',
    'Vaste contactpersoon: wie voor u alles bij elkaar houdt.',
    'Your contact person, who keeps everything together for you.',
  ),
  coach: t('Je coach', 'Uw coach', 'Your coach'),
  geen: gelijk('Er loopt nog niemand mee.', 'Nobody walks along yet.'),
  anders: t(
    'Moet er iemand bij of af? Zeg het tegen je coach, of stuur een bericht.',
    'Moet er iemand bij of af? Zeg het tegen uw coach, of stuur een bericht.',
    'Should somebody be added or removed? Tell your coach, or send a message.',
  ),
} as const;

export const akkoord = {
  tekenKop: t('Ben je het eens met je plan?', 'Bent u het eens met uw plan?', 'Do you agree with your plan?'),
  teken: t(
    'Dit is versie {nummer}. Lees je woorden en de afspraken. Klopt het? Teken dan.',
    'Dit is versie {nummer}. Lees uw woorden en de afspraken. Klopt het? Teken dan.',
    'This is version {nummer}. Read your words and the agreements. Is it right? Then sign.',
  ),
  tekenNu: gelijk('Ik ben het eens. Ik teken.', 'I agree. I sign.'),
  getekendIk: t(
    'Je tekende op {datum}. Je coach tekent ook nog.',
    'U tekende op {datum}. Uw coach tekent ook nog.',
    'You signed on {datum}. Your coach still signs too.',
  ),
  oneensKop: gelijk('Ik ben het niet eens met mijn plan', 'I do not agree with my plan'),
  oneens: t(
    'Jij praat mee over elke afspraak. Zeg wat er anders moet. Je coach neemt contact op.',
    'U praat mee over elke afspraak. Zeg wat er anders moet. Uw coach neemt contact op.',
    'You have a say in every agreement. Say what should change. Your coach will contact you.',
  ),
  oneensGeen: t(
    'Komen jullie er niet uit? Dan kijkt iemand anders mee. Vraag dat aan je coach.',
    'Komt u er samen niet uit? Dan kijkt iemand anders mee. Vraag dat aan uw coach.',
    'Can you not work it out? Then somebody else has a look. Ask your coach.',
  ),
  watAnders: gelijk('Wat moet er anders?', 'What should change?'),
  gezegd: t(
    'Je zei op {datum} dat je het niet eens bent: {reden}',
    'U zei op {datum} dat u het niet eens bent: {reden}',
    'You said on {datum} that you do not agree: {reden}',
  ),
  coachKop: t('Ik wil een andere coach', 'Ik wil een andere coach', 'I want another coach'),
  coach: t(
    'Dat mag je vragen. Het verandert niets aan je uitkering. De teamleider belt je.',
    'Dat mag u vragen. Het verandert niets aan uw uitkering. De teamleider belt u.',
    'You may ask for that. It changes nothing about your benefit. The team leader calls you.',
  ),
  coachWaarom: gelijk('Waarom wil ik een andere coach?', 'Why do I want another coach?'),
  coachGevraagd: t(
    'Je vroeg op {datum} om een andere coach. We nemen contact met je op.',
    'U vroeg op {datum} om een andere coach. We nemen contact met u op.',
    'You asked for another coach on {datum}. We will contact you.',
  ),
  lezenKop: gelijk('Wie kan mijn plan lezen?', 'Who can read my plan?'),
  lezen: t(
    'Jij, de coaches van de gemeente en hun teamleider. Wie over je uitkering beslist, leest je plan niet.',
    'U, de coaches van de gemeente en hun teamleider. Wie over uw uitkering beslist, leest uw plan niet.',
    'You, the coaches of the municipality and their team leader. Who decides on your benefit does not read your plan.',
  ),
  lezenLeden: gelijk(
    'Dit plan is ook van: {namen}. Zij lezen het ook.',
    'This plan is also of: {namen}. They read it too.',
  ),
  lezenMee: t(
    'Gaf je iemand toestemming om met je mee te kijken? Die leest je plan ook.',
    'Gaf u iemand toestemming om met u mee te kijken? Die leest uw plan ook.',
    'Did you let somebody look along with you? They can read your plan too.',
  ),
  wieKeek: gelijk('Wie keek in mijn dossier?', 'Who looked in my file?'),
} as const;

export const opbrengst = {
  kop: t('Wat levert werken mij op?', 'Wat levert werken mij op?', 'What does working bring me?'),
  nietOpgehaald: t(
    'De rekenregels zijn niet opgehaald. Kijk of je internet het doet en open deze pagina opnieuw.',
    'De rekenregels zijn niet opgehaald. Kijk of uw internet het doet en open deze pagina opnieuw.',
    'The rules were not fetched. See whether your internet works and open this page again.',
  ),
  intro: t(
    'Kies hoeveel uur je werkt. We rekenen met wat we van je weten.',
    'Kies hoeveel uur u werkt. We rekenen met wat we van u weten.',
    'Choose how many hours you work. We reckon with what we know about you.',
  ),
  uren: gelijk('Uren in de week', 'Hours a week'),
  uurloon: t('Wat krijg je per uur, netto?', 'Wat krijgt u per uur, netto?', 'What do you get per hour, net?'),
  uurloonHulp: t(
    'Netto is wat op je rekening komt. Weet je het niet? Vul in wat je denkt.',
    'Netto is wat op uw rekening komt. Weet u het niet? Vul in wat u denkt.',
    'Net is what comes on your account. Not sure? Fill in what you think.',
  ),
  vulIn: t(
    'Vul in wat je per uur krijgt. Dan rekenen we het uit.',
    'Vul in wat u per uur krijgt. Dan rekenen we het uit.',
    'Fill in what you get per hour. Then we work it out.',
  ),
  brutoMinimum: t(
    'Voor zoveel uur betaalt een baas in elk geval {bedrag} bruto per maand. Dat is het minimumloon, met vakantiegeld.',
    'Voor zoveel uur betaalt een werkgever in elk geval {bedrag} bruto per maand. Dat is het minimumloon, met vakantiegeld.',
    'For that many hours an employer pays at least {bedrag} gross a month. That is the minimum wage, with holiday pay.',
  ),
  looptDoor: t(
    'Met dat loon houd je bijstand ernaast.',
    'Met dat loon houdt u bijstand ernaast.',
    'With that wage you keep benefit beside it.',
  ),
  meer: gelijk('*{bedrag} meer* per maand.', '*{bedrag} more* a month.'),
  minder: gelijk('*{bedrag} minder* per maand.', '*{bedrag} less* a month.'),
  gelijk: gelijk('Er verandert niets aan het geld.', 'Nothing changes about the money.'),
  nuStraks: gelijk('Nu {nu}. Straks {straks}, in {maand}.', 'Now {nu}. Then {straks}, in {maand}.'),
  onbekend: gelijk(
    'Dit kunnen we niet uitrekenen. Wat ontbreekt: {wat}',
    'We cannot work this out. What is missing: {wat}',
  ),
  vrijlating: t(
    'Van je loon mag je {bedrag} houden naast je uitkering.',
    'Van uw loon mag u {bedrag} houden naast uw uitkering.',
    'You may keep {bedrag} of your wage beside your benefit.',
  ),
  geenVrijlating: t(
    'Je hele loon telt mee. Je houdt er niets van naast je uitkering.',
    'Uw hele loon telt mee. U houdt er niets van naast uw uitkering.',
    'Your whole wage counts. You keep none of it beside your benefit.',
  ),
  aanvulling: t(
    'Je krijgt nog {bedrag} uitkering erbij.',
    'U krijgt nog {bedrag} uitkering erbij.',
    'You still get {bedrag} of benefit on top.',
  ),
  stopt: t(
    'Je loon is genoeg. Je uitkering stopt dan.',
    'Uw loon is genoeg. Uw uitkering stopt dan.',
    'Your wage is enough. Your benefit then stops.',
  ),
  subsidie: t(
    'Je baas krijgt geld van ons erbij. Jij krijgt gewoon je loon.',
    'Uw baas krijgt geld van ons erbij. U krijgt gewoon uw loon.',
    'Your boss gets money from us. You simply get your wage.',
  ),
  vergoeding: t(
    'Krijg je een vergoeding voor kosten? Die telt tot een maximum niet mee.',
    'Krijgt u een vergoeding voor kosten? Die telt tot een maximum niet mee.',
    'Do you get a fee for expenses? Up to a maximum it does not count.',
  ),
  laterVrijlating: t(
    'Vanaf {maand} mag je {bedrag} houden, in plaats van {eerst}.',
    'Vanaf {maand} mag u {bedrag} houden, in plaats van {eerst}.',
    'From {maand} you may keep {bedrag}, instead of {eerst}.',
  ),
  laterStopt: t(
    'Vanaf {maand} stopt je uitkering.',
    'Vanaf {maand} stopt uw uitkering.',
    'Your benefit stops from {maand}.',
  ),
  laterMinder: gelijk('In {maand} is het {bedrag} minder.', 'In {maand} it is {bedrag} less.'),
  laterOnbekend: gelijk('Vanaf {maand} is nog niet alles bekend.', 'From {maand} not everything is known yet.'),
  terug: t(
    'Is het te veel? Dan ga je terug naar minder uren. Je uitkering vult dan weer aan.',
    'Is het te veel? Dan gaat u terug naar minder uren. Uw uitkering vult dan weer aan.',
    'Is it too much? Then you go back to fewer hours. Your benefit then fills up again.',
  ),
  terugGestopt: t(
    'Was je uitkering gestopt? Vraag dan binnen 12 maanden opnieuw aan. Dat gaat makkelijker.',
    'Was uw uitkering gestopt? Vraag dan binnen 12 maanden opnieuw aan. Dat gaat makkelijker.',
    'Had your benefit stopped? Then apply again within 12 months. That is easier.',
  ),
  berekening: gelijk('Dit is een berekening, geen besluit.', 'This is a calculation, not a decision.'),
  zelf: gelijk('Reken het zelf uit', 'Work it out yourself'),
  geenUitkering: t(
    'We weten te weinig om dit voor je uit te rekenen.',
    'We weten te weinig om dit voor u uit te rekenen.',
    'We know too little to work this out for you.',
  ),
} as const;
