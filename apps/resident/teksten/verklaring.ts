import { gelijk, t } from './tekst.ts';

export const toegankelijk = {
  titel: gelijk('Toegankelijkheid', 'Accessibility'),
  intro: t(
    'Iedereen moet deze pagina’s kunnen gebruiken. Ook met een oude telefoon of een schermlezer.',
    'Iedereen moet deze pagina’s kunnen gebruiken. Ook met een oude telefoon of een schermlezer.',
    'Everybody must be able to use these pages. Also with an old phone or a screen reader.',
  ),
  watKop: gelijk('Wat we doen', 'What we do'),
  wat: [
    gelijk('Alles werkt met alleen het toetsenbord.', 'All works with the keyboard alone.'),
    t(
      'Letters zijn groot en je kunt inzoomen tot 400 procent.',
      'Letters zijn groot en u kunt inzoomen tot 400 procent.',
      'Letters are large and you can zoom to 400 percent.',
    ),
    gelijk('Knoppen zijn groot genoeg voor elke vinger.', 'Buttons are big enough for every finger.'),
    gelijk(
      'Kleur staat nooit alleen: er staat altijd een woord bij.',
      'Colour never stands alone: there is always a word.',
    ),
    t(
      'Elke pagina kan worden voorgelezen door je apparaat.',
      'Elke pagina kan worden voorgelezen door uw apparaat.',
      'Your device can read every page aloud.',
    ),
    gelijk('Brieven zijn pdf’s die een schermlezer kan lezen.', 'Letters are pdfs that a screen reader can read.'),
  ],
  standKop: gelijk('Hoe ver zijn we?', 'How far are we?'),
  stand: gelijk(
    'We werken naar de norm WCAG 2.2, niveau AA. Het programma axe keurde de pagina’s en vond geen fouten.',
    'We work towards the standard WCAG 2.2, level AA. The program axe checked the pages and found no errors.',
  ),
  nietKop: gelijk('Wat nog niet is gedaan', 'What has not been done yet'),
  niet: [
    gelijk('Een onafhankelijke keuring door mensen is er nog niet.', 'There is no independent review by people yet.'),
    gelijk('Mensen met een beperking hebben het nog niet getest.', 'People with disabilities have not tested it yet.'),
    t(
      'Documenten die je zelf stuurt, maken wij niet toegankelijk.',
      'Documenten die u zelf stuurt, maken wij niet toegankelijk.',
      'We do not make documents accessible that you send yourself.',
    ),
  ],
  helpKop: gelijk('Lukt iets niet?', 'Does something not work?'),
  help: t(
    'Zeg het ons. Wij helpen je op een andere manier en lossen het op.',
    'Zeg het ons. Wij helpen u op een andere manier en lossen het op.',
    'Tell us. We help you in another way and solve it.',
  ),
} as const;

export const privacy = {
  titel: gelijk('Privacy', 'Privacy'),
  intro: t(
    'Je gegevens zijn van jou. Dit doen we ermee.',
    'Uw gegevens zijn van u. Dit doen we ermee.',
    'Your data is yours. This is what we do with it.',
  ),
  waaromKop: gelijk('Waarom we gegevens hebben', 'Why we have data'),
  waarom: t(
    'Om te kijken of je bijstand krijgt, hoeveel, en om het te betalen. De wet zegt dat dit moet.',
    'Om te kijken of u bijstand krijgt, hoeveel, en om het te betalen. De wet zegt dat dit moet.',
    'To see whether you get assistance, how much, and to pay it. The law says we must.',
  ),
  vanWieKop: gelijk('Waar ze vandaan komen', 'Where it comes from'),
  vanWie: t(
    'Van jou, van het bevolkingsregister en van andere registers. Bij elk gegeven staat de bron.',
    'Van u, van het bevolkingsregister en van andere registers. Bij elk gegeven staat de bron.',
    'From you, from the population register and from other registers. Each item shows its source.',
  ),
  wieKop: gelijk('Wie ze ziet', 'Who sees it'),
  wie: t(
    'Alleen medewerkers met een taak in jouw dossier. Elke keer dat iemand kijkt, wordt opgeschreven.',
    'Alleen medewerkers met een taak in uw dossier. Elke keer dat iemand kijkt, wordt opgeschreven.',
    'Only staff with a task in your file. Every look is written down.',
  ),
  wieZelf: gelijk('Wie keek in mijn dossier?', 'Who looked at my file?'),
  toestelKop: t('Wat op jouw apparaat staat', 'Wat op uw apparaat staat', 'What is on your device'),
  toestel: [
    t(
      'Een cookie om in te loggen. Die verdwijnt als je uitlogt.',
      'Een cookie om in te loggen. Die verdwijnt als u uitlogt.',
      'A cookie for logging in. It goes when you log out.',
    ),
    t(
      'De taal en de aanspreekvorm die je koos.',
      'De taal en de aanspreekvorm die u koos.',
      'The language and form of address you chose.',
    ),
    t(
      'Antwoorden die nog niet verstuurd zijn. Log je uit, dan kies je of ze blijven staan. Na 4 weken wissen we ze bij je volgende bezoek. Nooit een rekeningnummer of burgerservicenummer.',
      'Antwoorden die nog niet verstuurd zijn. Logt u uit, dan kiest u of ze blijven staan. Na 4 weken wissen we ze bij uw volgende bezoek. Nooit een rekeningnummer of burgerservicenummer.',
      'Answers not sent yet. When you log out you choose whether they stay. After 4 weeks we wipe them at your next visit. Never an account number or citizen number.',
    ),
  ],
  geenVolgen: t(
    'Er zijn geen cookies die je volgen. We sturen niets naar andere bedrijven.',
    'Er zijn geen cookies die u volgen. We sturen niets naar andere bedrijven.',
    'There are no cookies that follow you. We send nothing to other companies.',
  ),
  wis: gelijk('Wis wat op dit apparaat staat', 'Wipe what is on this device'),
  gewist: gelijk(
    'Alles van deze pagina’s is van dit apparaat gewist.',
    'All of these pages has been wiped from this device.',
  ),
  langKop: gelijk('Hoe lang we bewaren', 'How long we keep it'),
  lang: t(
    'Elk soort gegeven heeft een eigen termijn in de wet. Daarna kijken twee mensen en halen we het weg.',
    'Elk soort gegeven heeft een eigen termijn in de wet. Daarna kijken twee mensen en halen we het weg.',
    'Each kind of data has its own term in law. After that two people look and we remove it.',
  ),
  rechtKop: t('Wat je kunt doen', 'Wat u kunt doen', 'What you can do'),
  recht: [
    t('Alles inzien en meenemen.', 'Alles inzien en meenemen.', 'See it all and take it along.'),
    gelijk('Laten verbeteren wat niet klopt.', 'Have put right what is wrong.'),
    gelijk('Klagen bij de Autoriteit Persoonsgegevens.', 'Complain to the Autoriteit Persoonsgegevens.'),
  ],
  naarGegevens: gelijk('Naar mijn gegevens', 'To my data'),
  verantwoordelijk: gelijk(
    'De gemeente is verantwoordelijk. Vragen? Bel of kom langs.',
    'The municipality is responsible. Questions? Call or come by.',
  ),
} as const;
