import { gelijk, t } from './tekst.ts';

/** What a resident reads about a fine, from the voornemen to what came of it. */
export const boete = {
  titel: gelijk('Boete', 'Fine'),
  niets: gelijk('Er is geen boete', 'There is no fine'),
  nietsTekst: t(
    'We denken er ook niet over om je een boete te geven.',
    'We denken er ook niet over om u een boete te geven.',
    'We are not considering a fine either.',
  ),
  inHetKort: t(
    'Lees wat we denken en vertel jouw kant.',
    'Lees wat we denken en vertel uw kant.',
    'Read what we think and tell your side.',
  ),
  toestand: {
    voornemen: t('Vertel ons jouw kant', 'Vertel ons uw kant', 'Tell us your side'),
    zienswijze: t('We lezen wat je vertelde', 'We lezen wat u vertelde', 'We are reading what you told us'),
    opgelegd: t('Je kreeg een boete', 'U kreeg een boete', 'You got a fine'),
    gewaarschuwd: t(
      'Je kreeg een waarschuwing, geen boete',
      'U kreeg een waarschuwing, geen boete',
      'You got a warning, no fine',
    ),
    afgezien: t('Je krijgt geen boete', 'U krijgt geen boete', 'You get no fine'),
    herroepen: t(
      'De boete geldt niet meer. Je kreeg gelijk met je bezwaar',
      'De boete geldt niet meer. U kreeg gelijk met uw bezwaar',
      'The fine no longer holds. Your objection was upheld',
    ),
  },
  wat: {
    inkomsten: t(
      'We denken dat je inkomen niet of te laat doorgaf.',
      'We denken dat u inkomen niet of te laat doorgaf.',
      'We think that you did not tell us about income, or too late.',
    ),
    vermogen: t(
      'We denken dat je geld of bezit niet of te laat doorgaf.',
      'We denken dat u geld of bezit niet of te laat doorgaf.',
      'We think that you did not tell us about money or property, or too late.',
    ),
    woonsituatie: t(
      'We denken dat je niet of te laat doorgaf hoe je woont.',
      'We denken dat u niet of te laat doorgaf hoe u woont.',
      'We think that you did not tell us how you live, or too late.',
    ),
    verblijf: t(
      'We denken dat je niet of te laat doorgaf dat je weg was.',
      'We denken dat u niet of te laat doorgaf dat u weg was.',
      'We think that you did not tell us that you were away, or too late.',
    ),
    anders: t(
      'We denken dat je iets niet of te laat doorgaf.',
      'We denken dat u iets niet of te laat doorgaf.',
      'We think that you did not tell us something, or too late.',
    ),
  },
  /** After the besluit. */
  watBesloten: {
    inkomsten: t(
      'Je gaf inkomen niet of te laat door.',
      'U gaf inkomen niet of te laat door.',
      'You did not tell us about income, or too late.',
    ),
    vermogen: t(
      'Je gaf geld of bezit niet of te laat door.',
      'U gaf geld of bezit niet of te laat door.',
      'You did not tell us about money or property, or too late.',
    ),
    woonsituatie: t(
      'Je gaf niet of te laat door hoe je woont.',
      'U gaf niet of te laat door hoe u woont.',
      'You did not tell us how you live, or too late.',
    ),
    verblijf: t(
      'Je gaf niet of te laat door dat je weg was.',
      'U gaf niet of te laat door dat u weg was.',
      'You did not tell us that you were away, or too late.',
    ),
    anders: t(
      'Je gaf iets niet of te laat door.',
      'U gaf iets niet of te laat door.',
      'You did not tell us something, or too late.',
    ),
  },
  /** When no fine came, or it fell after an objection. */
  watToen: {
    inkomsten: gelijk('Het ging over inkomen.', 'It was about income.'),
    vermogen: gelijk('Het ging over geld of bezit.', 'It was about money or property.'),
    woonsituatie: t('Het ging over hoe je woont.', 'Het ging over hoe u woont.', 'It was about how you live.'),
    verblijf: t('Het ging over of je weg was.', 'Het ging over of u weg was.', 'It was about whether you were away.'),
    anders: t(
      'Het ging over iets dat je had moeten doorgeven.',
      'Het ging over iets dat u had moeten doorgeven.',
      'It was about something you should have told us.',
    ),
  },
  dag: gelijk('Het gaat om {datum}.', 'It is about {datum}.'),
  dagen: gelijk('Het gaat om {van} tot en met {totEnMet}.', 'It is about {van} until {totEnMet}.'),
  dagToen: gelijk('Het ging om {datum}.', 'That was about {datum}.'),
  dagenToen: gelijk('Het ging om {van} tot en met {totEnMet}.', 'That was about {van} until {totEnMet}.'),
  nogNiets: gelijk('Er is nog *niets* besloten.', '*Nothing* has been decided yet.'),
  reageerTot: gelijk('Reageer uiterlijk op *{datum}*.', 'Answer no later than *{datum}*.'),
  nogMeerTot: t(
    'Je kunt nog meer vertellen, tot en met *{datum}*.',
    'U kunt nog meer vertellen, tot en met *{datum}*.',
    'You can tell us more, until *{datum}*.',
  ),
  nogMeer: t('Wil je nog iets vertellen?', 'Wilt u nog iets vertellen?', 'Do you want to tell us more?'),
  teLaat: gelijk(
    'Reageren kan nog, zolang we niets hebben besloten.',
    'You can still answer, as long as we have decided nothing.',
  ),
  hoogstens: gelijk('De boete is ten hoogste *{bedrag}*.', 'The fine is *{bedrag}* at most.'),
  nogNietBekend: gelijk(
    'We weten nog niet hoe hoog de boete kan zijn.',
    'We do not know yet how high the fine can be.',
  ),
  waarschuwing: gelijk(
    'We denken aan een waarschuwing. Die kost geen geld.',
    'We are thinking of a warning. That costs no money.',
  ),
  zwijgen: t(
    'Je hoeft niets te zeggen. Dat is je recht. Wil je alle stukken zien? Vraag het ons.',
    'U hoeft niets te zeggen. Dat is uw recht. Wilt u alle stukken zien? Vraag het ons.',
    'You do not have to say anything. That is your right. Do you want to see all papers? Ask us.',
  ),
  rapportKop: gelijk('Wat er is opgeschreven', 'What was written down'),
  verteldKop: t('Wat je vertelde', 'Wat u vertelde', 'What you told us'),
  bedankt: t(
    'We hebben je antwoord. We lezen het voor we besluiten.',
    'We hebben uw antwoord. We lezen het voor we besluiten.',
    'We have your answer. We read it before we decide.',
  ),
  veld: gelijk('Wat was er?', 'What happened?'),
  veldHint: t(
    'Waarom gaf je het niet door? Wat kun je per maand betalen?',
    'Waarom gaf u het niet door? Wat kunt u per maand betalen?',
    'Why did you not tell us? What can you pay a month?',
  ),
  leeg: t('Schrijf op wat je wilt vertellen.', 'Schrijf op wat u wilt vertellen.', 'Write down what you want to tell.'),
  stuur: gelijk('Verstuur mijn antwoord', 'Send my answer'),
  liever: t(
    'Wil je liever praten? Bel ons. We maken een afspraak, met een tolk als dat nodig is.',
    'Wilt u liever praten? Bel ons. We maken een afspraak, met een tolk als dat nodig is.',
    'Would you rather talk? Call us. We make an appointment, with an interpreter if needed.',
  ),
  somKop: gelijk('Hoe hoog is de boete?', 'How high is the fine?'),
  stap: gelijk('Stap', 'Step'),
  bedrag: gelijk('Bedrag', 'Amount'),
  vast: gelijk('Vast bedrag: er is niet te veel betaald', 'Fixed amount: nothing was overpaid'),
  deel: gelijk('{percentage} procent van {bedrag}', '{percentage} percent of {bedrag}'),
  grens: {
    maximum: gelijk('Minder, want de wet heeft een grens', 'Less, because the law has a limit'),
    draagkracht: t(
      'Minder, omdat je niet meer kunt betalen',
      'Minder, omdat u niet meer kunt betalen',
      'Less, because you cannot pay more',
    ),
    afronding: gelijk('Meer, door de laagste boete en afronden', 'More, by the lowest fine and rounding'),
  },
  matiging: t('Minder, door jouw situatie', 'Minder, door uw situatie', 'Less, because of your situation'),
  totaal: gelijk('De boete', 'The fine'),
  bezwaarTot: t(
    'Ben je het er niet mee eens? Maak bezwaar tot en met *{datum}*.',
    'Bent u het er niet mee eens? Maak bezwaar tot en met *{datum}*.',
    'Do you disagree? Object until *{datum}*.',
  ),
  bezwaar: gelijk('Bezwaar maken', 'Object'),
  betalen: t('Zo betaal je', 'Zo betaalt u', 'How to pay'),
  weer: t(
    'Gebeurt dit binnen twee jaar weer? Dan krijg je een boete.',
    'Gebeurt dit binnen twee jaar weer? Dan krijgt u een boete.',
    'Does this happen again within two years? Then you get a fine.',
  ),
  brieven: t('Lees je brieven', 'Lees uw brieven', 'Read your letters'),
  overKop: gelijk('Er loopt iets over een boete', 'There is something about a fine'),
  bekijk: gelijk('Bekijk het', 'Look at it'),
} as const;
