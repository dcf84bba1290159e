import { gelijk, t, teksten } from './tekst.ts';

/** Pw art. 10d, to who works. */
export const loonkostensubsidie = teksten('loonkostensubsidie', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    verlenen: t(
      'Je werkgever krijgt geld van ons voor jouw baan',
      'Uw werkgever krijgt geld van ons voor uw baan',
      'Your employer gets money from us for your job',
    ),
    wijzigen: t(
      'Je werkgever krijgt een ander bedrag voor jouw baan',
      'Uw werkgever krijgt een ander bedrag voor uw baan',
      'Your employer gets another amount for your job',
    ),
    beeindigen: t(
      'Je werkgever krijgt straks geen geld meer voor jouw baan',
      'Uw werkgever krijgt straks geen geld meer voor uw baan',
      'Your employer will get no more money for your job',
    ),
    weigeren: t(
      'Je werkgever krijgt geen geld van ons voor jouw baan',
      'Uw werkgever krijgt geen geld van ons voor uw baan',
      'Your employer gets no money from us for your job',
    ),
    verlenenUitleg: t(
      'Vanaf {datum} betalen we een deel van jouw loon aan {werkgever}.',
      'Vanaf {datum} betalen we een deel van uw loon aan {werkgever}.',
      'From {datum} we pay a part of your wage to {werkgever}.',
    ),
    wijzigenUitleg: t(
      'Vanaf {datum} betalen we {werkgever} een ander bedrag.',
      'Vanaf {datum} betalen we {werkgever} een ander bedrag.',
      'From {datum} we pay {werkgever} another amount.',
    ),
    beeindigenUitleg: t(
      'Vanaf {datum} betalen we {werkgever} niets meer.',
      'Vanaf {datum} betalen we {werkgever} niets meer.',
      'From {datum} we pay {werkgever} nothing any more.',
    ),
    weigerenUitleg: t(
      'Wij betalen {werkgever} geen deel van jouw loon.',
      'Wij betalen {werkgever} geen deel van uw loon.',
      'We do not pay {werkgever} a part of your wage.',
    ),
    looptDoor: t(
      'Je werkgever blijft geld van ons krijgen voor jouw baan',
      'Uw werkgever blijft geld van ons krijgen voor uw baan',
      'Your employer goes on getting money from us for your job',
    ),
    looptDoorUitleg: t(
      'Ook na {datum} betalen we een deel van jouw loon aan {werkgever}.',
      'Ook na {datum} betalen we een deel van uw loon aan {werkgever}.',
      'After {datum} too we pay a part of your wage to {werkgever}.',
    ),
    looptDoorTot: gelijk('Dat doen we tot en met {datum}.', 'We do that until and including {datum}.'),
    looptDoorZonderEinde: gelijk('Er is nu geen laatste dag afgesproken.', 'No last day has been agreed for now.'),
    teVeel: t(
      'Je werkgever kreeg te veel. Dat regelen we met je werkgever. Jij hoeft niets terug te betalen.',
      'Uw werkgever kreeg te veel. Dat regelen we met uw werkgever. U hoeft niets terug te betalen.',
      'Your employer got too much. We settle that with your employer. You need not pay anything back.',
    ),
    heelLoon: t(
      'Jij krijgt gewoon je hele loon van je werkgever.',
      'U krijgt gewoon uw hele loon van uw werkgever.',
      'You just get your whole wage from your employer.',
    ),
    perMaand: t('per maand, voor je werkgever', 'per maand, voor uw werkgever', 'per month, for your employer'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we get to this amount?'),
    kopRedenen: gelijk('Waarom is dit zo?', 'Why is this so?'),
    loonwaarde: t(
      'Een deskundige keek hoe je werk gaat. De loonwaarde is {procent} procent van het minimumloon.',
      'Een deskundige keek hoe uw werk gaat. De loonwaarde is {procent} procent van het minimumloon.',
      'An expert looked at your work. The wage value is {procent} per cent of the minimum wage.',
    ),
    forfaitair: gelijk(
      'De loonwaarde is nog niet bekend. Daarom betalen we eerst de helft van het minimumloon.',
      'The wage value is not known yet. That is why we first pay half of the minimum wage.',
    ),
    uren: t('Je werkt {uren} uur per week.', 'U werkt {uren} uur per week.', 'You work {uren} hours a week.'),
    januari: gelijk(
      'Elk jaar op 1 januari kijken we opnieuw naar het bedrag.',
      'Each year on 1 January we look at the amount again.',
    ),
    'geen-doelgroep': t(
      'Je kunt met je werk het minimumloon verdienen.',
      'U kunt met uw werk het minimumloon verdienen.',
      'You can earn the minimum wage with your work.',
    ),
    'te-laat-gevraagd': t(
      'Je werkte al langer dan 6 maanden toen dit werd gevraagd.',
      'U werkte al langer dan 6 maanden toen dit werd gevraagd.',
      'You had worked for more than 6 months when this was asked.',
    ),
    'volledige-loonwaarde': t(
      'Je werk is het hele minimumloon waard.',
      'Uw werk is het hele minimumloon waard.',
      'Your work is worth the whole minimum wage.',
    ),
    'andere-subsidie': t(
      'Je werkgever krijgt al ander geld voor jouw loon.',
      'Uw werkgever krijgt al ander geld voor uw loon.',
      'Your employer already gets other money for your wage.',
    ),
    wsw: t(
      'Je werkt bij de sociale werkvoorziening. Daarvoor is er ander geld.',
      'U werkt bij de sociale werkvoorziening. Daarvoor is er ander geld.',
      'You work in sheltered employment. There is other money for that.',
    ),
    'einde-dienstbetrekking': t(
      'Je werkt na {laatsteDag} niet meer bij deze werkgever.',
      'U werkt na {laatsteDag} niet meer bij deze werkgever.',
      'After {laatsteDag} you do not work for this employer any more.',
    ),
    'op-verzoek': t(
      'Je werkgever vroeg ons om te stoppen.',
      'Uw werkgever vroeg ons om te stoppen.',
      'Your employer asked us to stop.',
    ),
    artikel: gelijk('Geld voor werkgevers', 'Money for employers'),
  },
});

/** Pw art. 10d, to who employs. */
export const loonkostensubsidieWerkgever = teksten('loonkostensubsidie-werkgever', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    verlenen: t(
      'Je krijgt loonkostensubsidie voor {naam}',
      'U krijgt loonkostensubsidie voor {naam}',
      'You get a wage cost subsidy for {naam}',
    ),
    wijzigen: gelijk('De loonkostensubsidie voor {naam} verandert', 'The wage cost subsidy for {naam} changes'),
    beeindigen: gelijk('De loonkostensubsidie voor {naam} stopt', 'The wage cost subsidy for {naam} ends'),
    weigeren: t(
      'Je krijgt geen loonkostensubsidie voor {naam}',
      'U krijgt geen loonkostensubsidie voor {naam}',
      'You get no wage cost subsidy for {naam}',
    ),
    verlenenUitleg: t(
      'Vanaf {datum} betalen we je een deel van het loon van {naam}.',
      'Vanaf {datum} betalen we u een deel van het loon van {naam}.',
      'From {datum} we pay you a part of the wage of {naam}.',
    ),
    wijzigenUitleg: t(
      'Vanaf {datum} krijg je een ander bedrag.',
      'Vanaf {datum} krijgt u een ander bedrag.',
      'From {datum} you get another amount.',
    ),
    beeindigenUitleg: t(
      'Vanaf {datum} krijg je geen subsidie meer.',
      'Vanaf {datum} krijgt u geen subsidie meer.',
      'From {datum} you get no more subsidy.',
    ),
    weigerenUitleg: gelijk('Wij betalen geen deel van dit loon.', 'We do not pay a part of this wage.'),
    looptDoor: gelijk('De loonkostensubsidie voor {naam} loopt door', 'The wage cost subsidy for {naam} goes on'),
    looptDoorUitleg: t(
      'Ook na {datum} krijg je subsidie.',
      'Ook na {datum} krijgt u subsidie.',
      'After {datum} too you get subsidy.',
    ),
    looptDoorTot: gelijk('Dat is tot en met {datum}.', 'That is until and including {datum}.'),
    looptDoorZonderEinde: gelijk('Er is nu geen laatste dag afgesproken.', 'No last day has been agreed for now.'),
    kopTerug: gelijk('Wat moet er terug?', 'What has to be paid back?'),
    kopVerreken: gelijk('Wat is er te veel betaald?', 'What was paid too much?'),
    teVeel: t('Je kreeg {bedrag} te veel.', 'U kreeg {bedrag} te veel.', 'You got {bedrag} too much.'),
    betaalTerug: t(
      'Betaal dit terug, uiterlijk op {datum}.',
      'Betaal dit terug, uiterlijk op {datum}.',
      'Pay this back by {datum} at the latest.',
    ),
    terugRekening: gelijk(
      'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {kenmerk}.',
      'Transfer it to {iban} of {tenaamstelling}. Mention: {kenmerk}.',
    ),
    verreken: t(
      'Je hoeft niets over te maken. We trekken het af van de volgende maanden.',
      'U hoeft niets over te maken. We trekken het af van de volgende maanden.',
      'You need not transfer anything. We take it off the next months.',
    ),
    artikelTerug: gelijk('Terugbetalen', 'Paying back'),
    heelLoon: t(
      'Je betaalt je werknemer gewoon het hele loon.',
      'U betaalt uw werknemer gewoon het hele loon.',
      'You pay your employee the whole wage as usual.',
    ),
    perMaand: gelijk('per maand, bij een hele maand', 'per month, for a whole month'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we get to this amount?'),
    kopRedenen: gelijk('Waarom is dit zo?', 'Why is this so?'),
    kopBetalen: t('Hoe krijg je het geld?', 'Hoe krijgt u het geld?', 'How do you get the money?'),
    betalen: t(
      'Na elke maand maken we het bedrag over op je rekening. Je hoeft daar niets voor te sturen.',
      'Na elke maand maken we het bedrag over op uw rekening. U hoeft daar niets voor te sturen.',
      'After each month we transfer the amount to your account. You need not send anything for it.',
    ),
    kenmerk: t(
      'Op je afschrift staat {kenmerk}.',
      'Op uw afschrift staat {kenmerk}.',
      'Your statement says {kenmerk}.',
    ),
    kopDoorgeven: t('Wat geef je door?', 'Wat geeft u door?', 'What do you let us know?'),
    doorgeven: t(
      'Bel ons als de uren veranderen, of als je werknemer stopt. Dan past het bedrag weer.',
      'Bel ons als de uren veranderen, of als uw werknemer stopt. Dan past het bedrag weer.',
      'Call us when the hours change, or when your employee leaves. Then the amount fits again.',
    ),
    ziek: t(
      'Is je werknemer ziek? Dan loopt de subsidie door. Meld het ook bij het UWV.',
      'Is uw werknemer ziek? Dan loopt de subsidie door. Meld het ook bij het UWV.',
      'Is your employee ill? Then the subsidy goes on. Report it to UWV too.',
    ),
    loonwaarde: gelijk(
      'De loonwaarde is {procent} procent van het minimumloon.',
      'The wage value is {procent} per cent of the minimum wage.',
    ),
    forfaitair: t(
      'De loonwaarde is nog niet bekend. Je krijgt ten hoogste 6 maanden de helft van het minimumloon.',
      'De loonwaarde is nog niet bekend. U krijgt ten hoogste 6 maanden de helft van het minimumloon.',
      'The wage value is not known yet. For at most 6 months you get half of the minimum wage.',
    ),
    uren: t(
      'Je werknemer werkt {uren} uur per week.',
      'Uw werknemer werkt {uren} uur per week.',
      'Your employee works {uren} hours a week.',
    ),
    januari: gelijk(
      'Elk jaar op 1 januari stellen we het bedrag opnieuw vast.',
      'Each year on 1 January we set the amount again.',
    ),
    'geen-doelgroep': t(
      'Je werknemer kan het minimumloon verdienen.',
      'Uw werknemer kan het minimumloon verdienen.',
      'Your employee can earn the minimum wage.',
    ),
    'te-laat-gevraagd': gelijk(
      'De aanvraag kwam later dan 6 maanden na het begin van de baan.',
      'The application came more than 6 months after the job began.',
    ),
    'volledige-loonwaarde': gelijk(
      'De loonwaarde is 100 procent. Dan blijft er niets over om te betalen.',
      'The wage value is 100 per cent. Then there is nothing left to pay.',
    ),
    'andere-subsidie': t(
      'Je krijgt al een andere subsidie voor dit loon. Twee keer mag niet.',
      'U krijgt al een andere subsidie voor dit loon. Twee keer mag niet.',
      'You already get another subsidy for this wage. Twice is not allowed.',
    ),
    wsw: gelijk(
      'Het is een baan van de sociale werkvoorziening. Daarvoor geldt een andere regeling.',
      'It is a job in sheltered employment. Another scheme holds for that.',
    ),
    'einde-dienstbetrekking': gelijk(
      'De baan stopt. De laatste dag is {laatsteDag}.',
      'The job ends. The last day is {laatsteDag}.',
    ),
    'op-verzoek': t('Je vroeg ons om te stoppen.', 'U vroeg ons om te stoppen.', 'You asked us to stop.'),
    artikel: gelijk('Loonkostensubsidie', 'Wage cost subsidy'),
  },
});
