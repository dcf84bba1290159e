import { gelijk, t, teksten } from './tekst.ts';

/** What every letter has: headings, greeting, help, objection clause. */
export const algemeen = teksten('algemeen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    aanhef: t('Beste {naam},', 'Geachte {naam},', 'Dear {naam},'),
    aanhefErven: gelijk('Geachte familie,', 'Dear family,'),
    kopSom: gelijk('Zo rekenen we', 'How we work it out'),
    kopSomErven: gelijk('Wat betekent dit voor het geld?', 'What does this mean for the money?'),
    kopSomGeld: t(
      'Wat betekent dit voor je geld?',
      'Wat betekent dit voor uw geld?',
      'What does this mean for your money?',
    ),
    kopPlichten: t('Wat moet je doen?', 'Wat moet u doen?', 'What do you need to do?'),
    kopArtikelen: gelijk('In welke artikelen van de wet staat dit?', 'Which articles of the law say this?'),
    kopUitleg: gelijk('Meer uitleg', 'More explanation'),
    kopBijlagen: gelijk('Bij deze brief', 'With this letter'),
    perMaand: gelijk('Per maand', 'Per month'),
    bedrag: gelijk('Bedrag', 'Amount'),

    labelDatum: gelijk('Datum', 'Date'),
    labelNummer: gelijk('Nummer van deze brief', 'Number of this letter'),
    labelContact: gelijk('Contactpersoon', 'Contact person'),
    labelRetour: gelijk('Retouradres', 'Return address'),
    labelPagina: gelijk('Pagina', 'Page'),
    labelVan: gelijk('van', 'of'),
    labelWet: gelijk('In de wet', 'In the law'),
    labelWat: gelijk('Wat', 'What'),
    labelEuro: gelijk('in euro', 'in euros'),
    gemeente: gelijk('Gemeente {gemeente}', 'Gemeente {gemeente}'),

    kopHulp: t('Heb je een vraag?', 'Hebt u een vraag?', 'Do you have a question?'),
    hulpBel: gelijk(
      'Bel *{contact}*: *{telefoon}*. Dat kan {bereikbaar}.',
      'Call *{contact}*: *{telefoon}*. Opening hours: {bereikbaar}.',
    ),
    hulpLezen: t(
      'Vind je deze brief lastig? Wij leggen hem graag uit. Je mag ook iemand meenemen.',
      'Vindt u deze brief lastig? Wij leggen hem graag uit. U mag ook iemand meenemen.',
      'Is this letter hard to read? We are happy to explain it. You may also bring someone along.',
    ),

    kopBezwaar: t(
      'Klopt dit niet, of ben je het er niet mee eens?',
      'Klopt dit niet, of bent u het er niet mee eens?',
      'Is this wrong, or do you disagree?',
    ),
    bezwaarBel: t(
      '*Bel eerst {contact}, als je wilt.* Een fout maken we meteen goed.',
      '*Bel eerst {contact}, als u wilt.* Een fout maken we meteen goed.',
      '*Call {contact} first, if you like.* We put a mistake right at once.',
    ),
    bezwaarMaken: t(
      'Je kunt ook bezwaar maken. Dan kijkt iemand anders opnieuw. Dat is gratis.',
      'U kunt ook bezwaar maken. Dan kijkt iemand anders opnieuw. Dat is gratis.',
      'You can also object ("bezwaar maken"). Someone else then looks at your case again. It is free.',
    ),
    bezwaarUiterlijk: t(
      'Doe het *uiterlijk {laatsteDag}*.',
      'Doe het *uiterlijk {laatsteDag}*.',
      'Do this *on {laatsteDag} at the latest*.',
    ),
    bezwaarOpTijd: t(
      'Op tijd sturen is genoeg; je uitleg mag later.',
      'Op tijd sturen is genoeg; uw uitleg mag later.',
      'Sending it in time is enough; your reasons may follow later.',
    ),
    bezwaarZesWeken: gelijk('Dat is 6 weken na deze brief.', 'That is 6 weeks after this letter.'),
    kopPapier: t('Zo maak je bezwaar', 'Zo maakt u bezwaar', 'How to object'),
    papierAdres: gelijk('Schrijf naar: *{adres}*.', 'Write to: *{adres}*.'),
    papierInhoud: t(
      'Zet erin: je naam, je adres, de datum en het nummer van deze brief. Schrijf ook waarom je het er niet mee eens bent. Zet je handtekening.',
      'Zet erin: uw naam, uw adres, de datum en het nummer van deze brief. Schrijf ook waarom u het er niet mee eens bent. Zet uw handtekening.',
      'Write down your name, your address, the date and the number of this letter. Also write why you disagree. Sign it.',
    ),
    papierLoket: t(
      'Het Juridisch Loket helpt je gratis: 0800 8020.',
      'Het Juridisch Loket helpt u gratis: 0800 8020.',
      'The Juridisch Loket (legal help desk) helps you for free: 0800 8020.',
    ),
    papierSpoed: t(
      'Kun je niet wachten op ons antwoord? Dan kun je de rechter om een snelle beslissing vragen. Het Juridisch Loket helpt je daarbij.',
      'Kunt u niet wachten op ons antwoord? Dan kunt u de rechter om een snelle beslissing vragen. Het Juridisch Loket helpt u daarbij.',
      'Can you not wait for our answer? Then you can ask the court for a quick decision. The Juridisch Loket helps you with that.',
    ),

    groet: gelijk('Met vriendelijke groet,', 'Kind regards,'),
    namens: gelijk(
      'namens burgemeester en wethouders van {gemeente},',
      'on behalf of the mayor and aldermen of {gemeente},',
    ),
    namensGemeente: gelijk('namens de gemeente {gemeente},', 'on behalf of the municipality of {gemeente},'),
    nagekeken: gelijk('{naam} keek dit besluit ook na.', '{naam} also checked this decision.'),
    bezwaarBureau: gelijk('Gemeente {gemeente}, Bezwaar', 'Gemeente {gemeente}, Bezwaar'),
  },
});

/** Duties that may go with a besluit; the builder picks which. */
export const plichten = teksten('plichten', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    doorgeven: t(
      'Geef het meteen door als er iets verandert.',
      'Geef het meteen door als er iets verandert.',
      'Tell us at once when something changes.',
    ),
    doorgevenUitleg: t(
      'Werk, geld, verhuizen, samenwonen of een reis naar het buitenland. Twijfel je? Vraag het, dat mag altijd.',
      'Werk, geld, verhuizen, samenwonen of een reis naar het buitenland. Twijfelt u? Vraag het, dat mag altijd.',
      'Work, money, moving house, living together or travel abroad. Not sure? Just ask, you always may.',
    ),
    werk: t(
      'Zoek werk en werk mee aan je plan.',
      'Zoek werk en werk mee aan uw plan.',
      'Look for work and take part in your plan.',
    ),
    werkUitleg: t(
      'Lukt dat niet, bijvoorbeeld omdat je ziek bent? Zeg het ons. Dan kijken we wat wel kan.',
      'Lukt dat niet, bijvoorbeeld omdat u ziek bent? Zeg het ons. Dan kijken we wat wel kan.',
      'Does that not work, for instance because you are ill? Tell us. Then we see what is possible.',
    ),
    afspraak: t(
      'Kom {moment} praten met {contact}.',
      'Kom {moment} praten met {contact}.',
      'Come and talk with {contact} on {moment}.',
    ),
    afspraakUitleg: t(
      'Jullie maken samen een plan naar werk. Neem gerust iemand mee. Kun je niet? Bel dan.',
      'U maakt samen een plan naar werk. Neem gerust iemand mee. Kunt u niet? Bel dan.',
      'Together you make a plan towards work. Feel free to bring someone. Can you not come? Please call.',
    ),
    sturen: gelijk('Stuur ons uiterlijk {datum}: {wat}.', 'Send us by {datum} at the latest: {wat}.'),
    sturenUitleg: t(
      'Een foto met je telefoon is goed. Lukt het niet op tijd? Bel ons.',
      'Een foto met uw telefoon is goed. Lukt het niet op tijd? Bel ons.',
      'A photo with your phone is fine. Can you not make it in time? Call us.',
    ),
  },
});
