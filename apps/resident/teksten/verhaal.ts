import { gelijk, t } from './tekst.ts';

/** Paying towards the bijstand of somebody else, and somebody else who pays towards mine. */
export const verhaal = {
  titel: gelijk('Meebetalen aan bijstand', 'Paying towards benefit'),
  startKop: gelijk('Meebetalen aan bijstand', 'Paying towards benefit'),
  startOntvanger: t(
    'Wij vragen iemand mee te betalen aan je bijstand. Je bijstand blijft hetzelfde.',
    'Wij vragen iemand mee te betalen aan uw bijstand. Uw bijstand blijft hetzelfde.',
    'We ask somebody to pay towards your benefit. Your benefit stays the same.',
  ),
  startBetaler: t(
    'Wij vragen je mee te betalen aan de bijstand van iemand anders.',
    'Wij vragen u mee te betalen aan de bijstand van iemand anders.',
    'We ask you to pay towards the benefit of somebody else.',
  ),
  bekijk: gelijk('Bekijk wat er is', 'See what there is'),
  niets: gelijk('Er is niets', 'There is nothing'),
  nietsTekst: t(
    'Niemand betaalt mee aan je bijstand. Jij betaalt niet mee aan die van een ander.',
    'Niemand betaalt mee aan uw bijstand. U betaalt niet mee aan die van een ander.',
    'Nobody pays towards your benefit. You do not pay towards that of another.',
  ),
  ontvangerKop: t('We vragen {op} mee te betalen', 'We vragen {op} mee te betalen', 'We ask {op} to pay along'),
  voorbijKop: t(
    'We vragen {op} niet meer om mee te betalen',
    'We vragen {op} niet meer om mee te betalen',
    'We no longer ask {op} to pay along',
  ),
  sinds: gelijk('Sinds {datum}. Ons nummer is {kenmerk}.', 'Since {datum}. Our number is {kenmerk}.'),
  totOp: gelijk('Dit stopte op {datum}.', 'This stopped on {datum}.'),
  zelfde: t(
    'Je bijstand blijft hetzelfde. Het geld dat wij krijgen gaat naar de gemeente.',
    'Uw bijstand blijft hetzelfde. Het geld dat wij krijgen gaat naar de gemeente.',
    'Your benefit stays the same. The money that we get goes to the municipality.',
  ),
  alimentatie: t(
    'Betaalt {op} jou zelf geld voor jou of je kind? Geef dat door. Het telt mee.',
    'Betaalt {op} u zelf geld voor u of uw kind? Geef dat door. Het telt mee.',
    'Does {op} pay you money for you or your child? Tell us. It counts.',
  ),
  doorgeven: gelijk('Geef het door', 'Tell us'),
  privacy: t(
    '{op} weet dat je bijstand krijgt. Wij vertellen niet waar je woont.',
    '{op} weet dat u bijstand krijgt. Wij vertellen niet waar u woont.',
    '{op} knows that you get benefit. We do not tell where you live.',
  ),
  veilig: t(
    'Is dit niet veilig voor jou? Bel ons meteen.',
    'Is dit niet veilig voor u? Bel ons meteen.',
    'Is this not safe for you? Call us at once.',
  ),
  betalerKop: gelijk('De bijstand van {over}', 'The benefit of {over}'),
  toestand: {
    onderzoek: t(
      'We zoeken uit of je mee moet betalen. Er is nog niets besloten.',
      'We zoeken uit of u mee moet betalen. Er is nog niets besloten.',
      'We find out whether you have to pay along. Nothing has been decided yet.',
    ),
    berekend: t(
      'We zoeken uit of je mee moet betalen. Er is nog niets besloten.',
      'We zoeken uit of u mee moet betalen. Er is nog niets besloten.',
      'We find out whether you have to pay along. Nothing has been decided yet.',
    ),
    voornemen: t(
      'We denken dat je mee moet betalen. Er is nog niets besloten.',
      'We denken dat u mee moet betalen. Er is nog niets besloten.',
      'We think that you have to pay along. Nothing has been decided yet.',
    ),
    voorgesteld: t(
      'We bekijken wat je ons vertelde.',
      'We bekijken wat u ons vertelde.',
      'We look at what you told us.',
    ),
    besloten: t(
      'We besloten dat je mee moet betalen. Spreek met ons af hoe, of zeg dat je het er niet mee eens bent.',
      'We besloten dat u mee moet betalen. Spreek met ons af hoe, of zeg dat u het er niet mee eens bent.',
      'We decided that you have to pay along. Agree with us how, or say that you disagree.',
    ),
    betaalt: t(
      'Je betaalt mee. Dat spraken we af.',
      'U betaalt mee. Dat spraken we af.',
      'You pay along. We agreed that.',
    ),
    'bij-rechter': gelijk(
      'De rechter beslist of dit moet. Wacht op de brief van de rechtbank.',
      'The court decides whether this must be. Wait for the letter of the court.',
    ),
    inning: t(
      'Je moet meebetalen. Dat staat in een besluit of in een uitspraak van de rechter.',
      'U moet meebetalen. Dat staat in een besluit of in een uitspraak van de rechter.',
      'You have to pay along. That is in a decision or in a ruling of the court.',
    ),
    verzet: t(
      'Je bent in verzet bij de rechter. Tot die beslist, hoef je niet te betalen.',
      'U bent in verzet bij de rechter. Tot die beslist, hoeft u niet te betalen.',
      'You went to the court. Until it decides, you do not have to pay.',
    ),
    afgezien: t('Je hoeft niet mee te betalen.', 'U hoeft niet mee te betalen.', 'You do not have to pay along.'),
    beeindigd: gelijk('Dit is voorbij. De laatste maand was {maand}.', 'This is over. The last month was {maand}.'),
  },
  perMaand: gelijk('per maand, vanaf {datum}', 'a month, from {datum}'),
  hoogstens: gelijk(
    'Het is nooit meer dan de bijstand van die maand.',
    'It is never more than the benefit of that month.',
  ),
  betaaldag: t(
    'Betaal elke maand voor of op dag {dag}. Zet erbij: {kenmerk}.',
    'Betaal elke maand voor of op dag {dag}. Zet erbij: {kenmerk}.',
    'Pay each month by day {dag}. Mention: {kenmerk}.',
  ),
  reageerTot: gelijk('Reageren kan tot en met {datum}.', 'You can answer until and including {datum}.'),
  uiterlijk: gelijk('Doe dat uiterlijk op {datum}.', 'Do that by {datum} at the latest.'),
  open: gelijk('Nu nog te betalen', 'Still to be paid now'),
  maanden: gelijk('Elke maand', 'Every month'),
  maand: gelijk('Maand', 'Month'),
  bijstand: gelijk('Bijstand van die maand', 'Benefit of that month'),
  jij: t('Jij betaalt mee', 'U betaalt mee', 'You pay along'),
  betalen: gelijk('Bekijk en betaal', 'See and pay'),
  brieven: gelijk('Lees de brieven', 'Read the letters'),
  anderAdres: t(
    'Wij vertellen niemand waar je woont of wat je verdient.',
    'Wij vertellen niemand waar u woont of wat u verdient.',
    'We tell nobody where you live or what you earn.',
  ),
  veld: t('Vertel jouw kant', 'Vertel uw kant', 'Tell your side'),
  veldHint: t(
    'Wat verdien je, wat betaal je, en wat klopt er niet?',
    'Wat verdient u, wat betaalt u, en wat klopt er niet?',
    'What do you earn, what do you pay, and what is wrong?',
  ),
  leeg: t('Schrijf op wat je wilt vertellen.', 'Schrijf op wat u wilt vertellen.', 'Write what you want to tell.'),
  stuur: gelijk('Stuur mijn antwoord', 'Send my answer'),
  verteldKop: t('Wat je vertelde', 'Wat u vertelde', 'What you told us'),
};
