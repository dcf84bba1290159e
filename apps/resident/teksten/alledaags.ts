import { gelijk, t } from './tekst.ts';

/** Words that stand on more than one page. */
export const alledaags = {
  inDeWet: gelijk('In de wet: {artikel}', 'In the law: {artikel}'),
  klaar: gelijk('klaar', 'done'),
  bel: gelijk('Bel {telefoon}', 'Call {telefoon}'),
  terugStart: gelijk('Start', 'Start'),
  annuleren: gelijk('Niet doen', 'Do not do this'),
  ja: gelijk('Ja', 'Yes'),
  nee: gelijk('Nee', 'No'),
  weetNiet: t('Ik weet het niet', 'Ik weet het niet', 'I do not know'),
  versturen: gelijk('Verstuur', 'Send'),
  vandaag: gelijk('vandaag', 'today'),
  gisteren: gelijk('gisteren', 'yesterday'),
  gemeente: gelijk('Gemeente {naam}', 'Municipality of {naam}'),
  naarInhoud: gelijk('Naar de inhoud', 'Go to the content'),
  verstuurd: gelijk('Verstuurd', 'Sent'),
  niet: gelijk('niet', 'not'),
  nogDagen: t('Nog {aantal} dagen.', 'Nog {aantal} dagen.', '{aantal} days left.'),
  nogEenDag: gelijk('Nog 1 dag.', '1 day left.'),
  isVandaag: gelijk('Dat is vandaag.', 'That is today.'),
} as const;

/** The frame round each page. */
export const raam = {
  hoofdmenu: gelijk('Hoofdmenu', 'Main menu'),
  menu: gelijk('Menu', 'Menu'),
  hulp: gelijk('Hulp', 'Help'),
  terug: gelijk('Terug', 'Back'),
  ernaast: gelijk('Hulp en meer', 'Help and more'),
  start: gelijk('Start', 'Start'),
  aanvraag: gelijk('Mijn aanvraag', 'My application'),
  geld: gelijk('Mijn geld', 'My money'),
  plan: gelijk('Mijn plan', 'My plan'),
  brieven: gelijk('Brieven', 'Letters'),
  vragen: gelijk('Vragen', 'Questions'),
  gegevens: gelijk('Mijn gegevens', 'My data'),
  lezenEnTaal: gelijk('Lezen en taal', 'Reading and language'),
  leesVoor: gelijk('Lees voor', 'Read aloud'),
  stopVoorlezen: gelijk('Stop met voorlezen', 'Stop reading'),
  geenStem: t(
    'Voorlezen lukt niet op dit apparaat. Bel ons, dan lezen wij het voor.',
    'Voorlezen lukt niet op dit apparaat. Bel ons, dan lezen wij het voor.',
    'This device cannot read aloud. Call us and we will read it to you.',
  ),
  andereTaal: gelijk('Andere taal', 'Other language'),
  inloggen: gelijk('Inloggen', 'Log in'),
  uitloggen: gelijk('Uitloggen', 'Log out'),
  nietVerstuurd: t(
    'Je hebt iets nog niet verstuurd',
    'U hebt iets nog niet verstuurd',
    'There is something you have not sent',
  ),
  nietVerstuurdUitleg: t(
    'Wat je typte, staat op dit apparaat. Gebruiken anderen dit apparaat ook? Wis het dan.',
    'Wat u typte, staat op dit apparaat. Gebruiken anderen dit apparaat ook? Wis het dan.',
    'What you typed is on this device. Do others use this device too? Then wipe it.',
  ),
  wisEnUit: gelijk('Wis het en log uit', 'Wipe it and log out'),
  laatStaanEnUit: gelijk('Laat het staan en log uit', 'Leave it and log out'),
  nogNietUit: gelijk('Nog niet uitloggen', 'Do not log out yet'),
  ingelogdAls: t(
    'Je bent ingelogd als {naam}. Gemeente {gemeente}.',
    'U bent ingelogd als {naam}. Gemeente {gemeente}.',
    'You are logged in as {naam}. Municipality of {gemeente}.',
  ),
  nietIngelogd: t('Je bent niet ingelogd.', 'U bent niet ingelogd.', 'You are not logged in.'),
  wieKeek: t('Wie keek in mijn dossier?', 'Wie keek in mijn dossier?', 'Who looked at my file?'),
  toegankelijkheid: gelijk('Toegankelijkheid', 'Accessibility'),
  privacy: gelijk('Privacy', 'Privacy'),
  nareken: gelijk('Een besluit narekenen', 'Check a decision'),
  demo: gelijk('Dit is een demo. Het is {datum}.', 'This is a demo. The day is {datum}.'),
  demoDag: gelijk('Dag van de demo', 'Day of the demo'),
  demoZet: gelijk('Zet op deze dag', 'Move to this day'),
  geenNet: t(
    '*Geen internet.* Wat je invult, blijft op dit apparaat staan. Versturen kan weer als er internet is.',
    '*Geen internet.* Wat u invult, blijft op dit apparaat staan. Versturen kan weer als er internet is.',
    '*No internet.* What you fill in stays on this device. You can send it when there is internet again.',
  ),
  uitgelogd: t(
    '*Je bent uitgelogd.* Dat gaat vanzelf na een tijdje. Wat je had ingevuld, is bewaard.',
    '*U bent uitgelogd.* Dat gaat vanzelf na een tijdje. Wat u had ingevuld, is bewaard.',
    '*You are logged out.* This happens by itself after a while. What you filled in is kept.',
  ),
  weerInloggen: gelijk('Log weer in', 'Log in again'),
} as const;

/** What a page says while it waits, when it is empty, and when something goes wrong. */
export const standen = {
  laden: t('We halen je gegevens op.', 'We halen uw gegevens op.', 'We are getting your data.'),
  traag: t(
    '*Dit duurt langer dan anders.* Je hoeft niets te doen. We halen je gegevens nog op.',
    '*Dit duurt langer dan anders.* U hoeft niets te doen. We halen uw gegevens nog op.',
    '*This takes longer than usual.* You do not have to do anything. We are still getting your data.',
  ),
  misKop: gelijk('Dit lukt nu niet', 'This does not work now'),
  mis: t(
    'Er ging bij ons iets mis. Jij deed niets fout. Probeer het opnieuw.',
    'Er ging bij ons iets mis. U deed niets fout. Probeer het opnieuw.',
    'Something went wrong on our side. You did nothing wrong. Try again.',
  ),
  onbereikbaar: t(
    'Er komt geen antwoord. Kijk of je internet het doet. Wat je invulde, is niet weg.',
    'Er komt geen antwoord. Kijk of uw internet het doet. Wat u invulde, is niet weg.',
    'There is no answer. Check your internet. What you filled in is not lost.',
  ),
  teVaak: t(
    'Je probeerde dit vaak achter elkaar. Wacht een minuut en probeer het dan opnieuw.',
    'U probeerde dit vaak achter elkaar. Wacht een minuut en probeer het dan opnieuw.',
    'You tried this many times in a row. Wait a minute and try again.',
  ),
  opnieuw: gelijk('Probeer opnieuw', 'Try again'),
  lukHetNiet: t('Lukt het niet? Bel ons.', 'Lukt het niet? Bel ons.', 'It does not work? Call us.'),
  nietGevondenKop: gelijk('Deze pagina is er niet', 'This page is not there'),
  nietGevonden: t(
    'Misschien is het adres veranderd. Ga naar start. Daar vind je alles.',
    'Misschien is het adres veranderd. Ga naar start. Daar vindt u alles.',
    'Perhaps the address changed. Go to start. You will find everything there.',
  ),
  naarStart: gelijk('Naar start', 'Go to start'),
  inlogKop: t('Log eerst in', 'Log eerst in', 'Log in first'),
  inlog: t(
    'Hier staan dingen die alleen van jou zijn. Daarom vragen we je om in te loggen.',
    'Hier staan dingen die alleen van u zijn. Daarom vragen we u om in te loggen.',
    'This page holds things that are only yours. That is why we ask you to log in.',
  ),
  inlogHulp: t(
    'Kun je niet inloggen? Bel ons of kom langs. Dat mag altijd.',
    'Kunt u niet inloggen? Bel ons of kom langs. Dat mag altijd.',
    'Can you not log in? Call us or come by. You always may.',
  ),
  nogEen: gelijk('Kijk bij de rode velden.', 'Look at the red fields.'),
} as const;
