import { gelijk, t } from './tekst.ts';

/** Acting for somebody, and who may act for oneself. */
export const vertegenwoordiging = {
  strook: gelijk('Handelen voor iemand', 'Acting for somebody'),
  nu: t(
    'Je handelt nu voor *{naam}*. Alles op deze pagina’s gaat over {naam}.',
    'U handelt nu voor *{naam}*. Alles op deze pagina’s gaat over {naam}.',
    'You are acting for *{naam}*. All on these pages is about {naam}.',
  ),
  terug: gelijk('Terug naar mijn eigen zaken', 'Back to my own affairs'),
  keuze: t(
    'Je mag ook handelen voor iemand anders.',
    'U mag ook handelen voor iemand anders.',
    'You may also act for somebody else.',
  ),
  ga: gelijk('Ga verder voor {naam}', 'Go on for {naam}'),
  buitenKop: t('Dit mag je niet voor {naam}', 'Dit mag u niet voor {naam}', 'You may not do this for {naam}'),
  buiten: t(
    'Hiervoor heb je geen toestemming. Vraag {naam} of de gemeente om dit te regelen.',
    'Hiervoor hebt u geen toestemming. Vraag {naam} of de gemeente om dit te regelen.',
    'You have no permission for this. Ask {naam} or the municipality to arrange it.',
  ),
  alleenKijken: t(
    'Je mag dit voor {naam} bekijken, maar niet iets sturen.',
    'U mag dit voor {naam} bekijken, maar niet iets sturen.',
    'You may look at this for {naam}, but not send anything.',
  ),
  titel: gelijk('Wie mag voor mij handelen?', 'Who may act for me?'),
  tegel: t(
    'Kijk wie iets voor je mag doen. Stop het als je wilt.',
    'Kijk wie iets voor u mag doen. Stop het als u wilt.',
    'See who may act for you. Stop it if you like.',
  ),
  intro: t(
    'Iemand anders kan zaken voor je regelen. Hier zie je wie dat mag, en wat precies.',
    'Iemand anders kan zaken voor u regelen. Hier ziet u wie dat mag, en wat precies.',
    'Somebody else can arrange things for you. Here you see who may, and what exactly.',
  ),
  geen: t('Niemand mag nu iets voor je doen.', 'Niemand mag nu iets voor u doen.', 'Nobody may act for you now.'),
  hoeKop: gelijk('Iemand toestemming geven', 'Giving somebody permission'),
  hoe: t(
    'Kom samen langs bij de balie, of stuur een brief met je handtekening. Schrijf op wie het is en wat die mag doen.',
    'Kom samen langs bij de balie, of stuur een brief met uw handtekening. Schrijf op wie het is en wat die mag doen.',
    'Come to the desk together, or send a letter with your signature. Write who it is and what they may do.',
  ),
  soort: {
    machtiging: t('Jij gaf toestemming', 'U gaf toestemming', 'You gave permission'),
    gezag: gelijk('Heeft ouderlijk gezag', 'Has parental authority'),
    bewind: gelijk('Aangewezen door de rechter', 'Appointed by the court'),
  },
  mag: gelijk('Mag: {wat}.', 'May: {wat}.'),
  omvang: {
    inzien: gelijk('alles bekijken', 'look at everything'),
    aanvragen: gelijk('een aanvraag doen', 'apply'),
    wijzigingen: gelijk('veranderingen doorgeven', 'pass on changes'),
    brieven: gelijk('brieven lezen en vragen stellen', 'read letters and ask questions'),
    betaling: gelijk('geldzaken regelen', 'arrange money matters'),
    bezwaar: gelijk('bezwaar maken', 'object to decisions'),
  },
  stand: {
    straks: gelijk('Begint op {vanaf}.', 'Begins on {vanaf}.'),
    geldt: gelijk('Geldt nu.', 'Holds now.'),
    geldtTot: gelijk('Geldt tot en met {tot}.', 'Holds up to and including {tot}.'),
    voorbij: gelijk('Gestopt na {tot}.', 'Stopped after {tot}.'),
  },
  stop: gelijk('Stop dit', 'Stop this'),
  zeker: t(
    'Weet je het zeker? {naam} kan dan meteen niets meer voor je doen.',
    'Weet u het zeker? {naam} kan dan meteen niets meer voor u doen.',
    'Are you sure? {naam} can then do nothing more for you at once.',
  ),
  zekerJa: gelijk('Ja, stop dit', 'Yes, stop this'),
  zekerNee: gelijk('Nee, laat het zo', 'No, leave it'),
  gestopt: t(
    'Gestopt. {naam} kan niets meer voor je doen.',
    'Gestopt. {naam} kan niets meer voor u doen.',
    'Stopped. {naam} can do nothing more for you.',
  ),
  nietZelf: {
    gezag: t(
      'Dit stopt vanzelf als je 18 wordt.',
      'Dit stopt vanzelf als u 18 wordt.',
      'This stops by itself when you turn 18.',
    ),
    bewind: gelijk('Alleen de rechter kan dit stoppen.', 'Only the court can stop this.'),
  },
} as const;
