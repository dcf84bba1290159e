import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** What the letters to who has to maintain somebody have in common (Pw art. 61-62i). */
const gedeeld = {
  zaak: gelijk('Ons nummer van deze zaak is {zaak}.', 'Our number of this case is {zaak}.'),
  artikel: gelijk('Meebetalen aan bijstand', 'Paying towards benefit of another'),
  artikelHoogte: gelijk('Hoeveel dat mag zijn', 'How much that may be'),
  kopAdres: gelijk('Wat weet de ander?', 'What does the other person know?'),
  adres: t(
    'Wij vertellen niemand waar je woont of wat je verdient. Ook {over} niet.',
    'Wij vertellen niemand waar u woont of wat u verdient. Ook {over} niet.',
    'We tell nobody where you live or what you earn. Not {over} either.',
  ),
  perMaand: gelijk('per maand, vanaf {vanaf}', 'a month, from {vanaf}'),
  hoogstens: gelijk(
    'Het is nooit meer dan de bijstand die wij die maand betalen.',
    'It is never more than the benefit that we pay that month.',
  ),
  kopBetalen: gelijk('Hoe betalen?', 'How to pay?'),
  rekening: gelijk(
    'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {zaak}.',
    'Transfer it to {iban} of {tenaamstelling}. Mention: {zaak}.',
  ),
  dagVanMaand: gelijk('Betaal elke maand voor of op dag {betaaldag}.', 'Pay each month by day {betaaldag}.'),
  nu: gelijk(
    'Voor deze maanden samen is dat *{bedrag}*. Betaal dat *uiterlijk op {datum}*.',
    'For these months together that is *{bedrag}*. Pay that *by {datum} at the latest*.',
  ),
  maand: gelijk('{maand}: {bedrag}.', '{maand}: {bedrag}.'),
  kopNu: gelijk('Wat is er nu te betalen?', 'What is to be paid now?'),
  kopLuktNiet: gelijk('Lukt betalen niet?', 'Can you not pay?'),
  luktNiet: bewerkbaar(
    t(
      'Bel ons. Samen zoeken we wat wel lukt. Het mag ook in kleine stukjes.',
      'Bel ons. Samen zoeken we wat wel lukt. Het mag ook in kleine stukjes.',
      'Call us. Together we look for what does work. You may also pay in small parts.',
    ),
  ),
  uitspraak: gelijk(
    'Dat staat in de uitspraak van {rechtbank} van {datum}, nummer {kenmerk}.',
    'That is in the ruling of {rechtbank} of {datum}, number {kenmerk}.',
  ),
  kopWaarom: gelijk('Waarom?', 'Why?'),
  plicht: gelijk(
    'Ouders zorgen voor hun kind. Ook na een scheiding zorgen mensen soms voor elkaar.',
    'Parents look after their child. Also after a divorce people sometimes look after each other.',
  ),
  plichtBijstand: gelijk(
    'Doet iemand dat niet, dan mag de gemeente vragen mee te betalen aan de bijstand.',
    'If somebody does not, the municipality may ask them to pay towards the benefit.',
  ),
};

export const verhaalVragen = teksten('verhaal-vragen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('We hebben gegevens van je nodig', 'We hebben gegevens van u nodig', 'We need information from you'),
    waarom: t(
      '{over} krijgt bijstand van ons. Misschien moet jij meebetalen.',
      '{over} krijgt bijstand van ons. Misschien moet u meebetalen.',
      '{over} gets benefit from us. Maybe you have to pay towards it.',
    ),
    niets: gelijk('Er is nog niets besloten.', 'Nothing has been decided yet.'),
    stuur: gelijk('Stuur ons dit *uiterlijk op {datum}*:', 'Send us this *by {datum} at the latest*:'),
    kopSturen: t('Wat stuur je ons?', 'Wat stuurt u ons?', 'What do you send us?'),
    inkomen: t(
      'je inkomen: de laatste drie loonstroken, of wat je uitkering is',
      'uw inkomen: de laatste drie loonstroken, of wat uw uitkering is',
      'your income: the last three payslips, or what your benefit is',
    ),
    lasten: t(
      'wat je betaalt: huur of hypotheek, zorg, schulden',
      'wat u betaalt: huur of hypotheek, zorg, schulden',
      'what you pay: rent or mortgage, health care, debts',
    ),
    betaalt: t(
      'wat je nu al betaalt, en aan wie',
      'wat u nu al betaalt, en aan wie',
      'what you already pay now, and to whom',
    ),
    kopZonder: t('Stuur je niets?', 'Stuurt u niets?', 'If you send nothing?'),
    zonder: t(
      'Dan gaan we uit van wat we al weten. Je mag daarna nog reageren.',
      'Dan gaan we uit van wat we al weten. U mag daarna nog reageren.',
      'Then we go by what we know already. You may still answer after that.',
    ),
  },
});

export const verhaalVoornemen = teksten('verhaal-voornemen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Vertel ons jouw kant', 'Vertel ons uw kant', 'Tell us your side'),
    plan: t(
      '{over} krijgt bijstand van ons. We denken dat jij moet meebetalen.',
      '{over} krijgt bijstand van ons. We denken dat u moet meebetalen.',
      '{over} gets benefit from us. We think that you have to pay towards it.',
    ),
    niets: gelijk('Er is nog niets besloten.', 'Nothing has been decided yet.'),
    reageer: gelijk('Reageer *uiterlijk op {datum}*.', 'Answer *by {datum} at the latest*.'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we come to this amount?'),
    post: gelijk('{omschrijving}: {bedrag}', '{omschrijving}: {bedrag}'),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: t(
      'Dit is de laatste dag om te reageren. Daarna besluiten we.',
      'Dit is de laatste dag om te reageren. Daarna besluiten we.',
      'This is the last day to answer. After that we decide.',
    ),
    kopHoe: t('Hoe reageer je?', 'Hoe reageert u?', 'How do you answer?'),
    hoe: gelijk('Stuur een brief, bel ons of kom praten.', 'Send a letter, call us or come and talk.'),
    klopt: t(
      'Klopt iets niet? Zeg het, en stuur mee waaruit dat blijkt.',
      'Klopt iets niet? Zeg het, en stuur mee waaruit dat blijkt.',
      'Is something wrong? Tell us, and send along what shows it.',
    ),
  },
});

export const verhaalBesluit = teksten('verhaal-besluit', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t(
      'Je moet meebetalen aan bijstand',
      'U moet meebetalen aan bijstand',
      'You have to pay towards benefit',
    ),
    besluit: t(
      '{over} krijgt bijstand van ons. Jij moet daaraan meebetalen.',
      '{over} krijgt bijstand van ons. U moet daaraan meebetalen.',
      '{over} gets benefit from us. You have to pay towards it.',
    ),
    vraag: gelijk(
      'Spreek *uiterlijk op {datum}* met ons af hoe het betaald wordt.',
      'Agree with us *by {datum} at the latest* how it is paid.',
    ),
    kopRechter: t('Ben je het er niet mee eens?', 'Bent u het er niet mee eens?', 'Do you disagree?'),
    zegHet: t(
      'Zeg of schrijf ons dat dan, en waarom. Je hoeft dan nog niet te betalen.',
      'Zeg of schrijf ons dat dan, en waarom. U hoeft dan nog niet te betalen.',
      'Then say or write that to us, and why. You do not have to pay yet.',
    ),
    rechter: t(
      'Wij kunnen de rechter vragen te beslissen. De rechter luistert ook naar jou.',
      'Wij kunnen de rechter vragen te beslissen. De rechter luistert ook naar u.',
      'We can ask the court to decide. The court also listens to you.',
    ),
    verzet: t(
      'Je kunt dan tot en met {datum} in verzet bij de rechtbank.',
      'U kunt dan tot en met {datum} in verzet bij de rechtbank.',
      'You can then go to the court until and including {datum}.',
    ),
    verzetNiet: gelijk(
      'Verzet gaat niet over hoe hoog het bedrag is. Dat zei de rechter al.',
      'This is not about how high the amount is. The court said that already.',
    ),
    verzetWacht: t(
      'Ben je op tijd in verzet? Dan wachten wij op de rechter.',
      'Bent u op tijd in verzet? Dan wachten wij op de rechter.',
      'Did you go there in time? Then we wait for the court.',
    ),
    hulp: gelijk('Het Juridisch Loket helpt gratis.', 'The Juridisch Loket helps for free.'),
    artikelRechter: gelijk('Wat de rechter doet', 'What the court does'),
  },
});

export const verhaalBetalen = teksten('verhaal-betalen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Dit betaal je per maand', 'Dit betaalt u per maand', 'This is what you pay a month'),
    afspraak: t(
      'Je sprak met ons af dat je meebetaalt aan de bijstand van {over}.',
      'U sprak met ons af dat u meebetaalt aan de bijstand van {over}.',
      'You agreed with us to pay towards the benefit of {over}.',
    ),
    doorUitspraak: t(
      'De rechter besliste dat je meebetaalt aan de bijstand van {over}.',
      'De rechter besliste dat u meebetaalt aan de bijstand van {over}.',
      'The court decided that you pay towards the benefit of {over}.',
    ),
    indexering: gelijk(
      'Het bedrag verandert op 1 januari. Dat zegt de wet. Het gaat om de bijstand van {over}.',
      'The amount changes on 1 January. The law says so. It is about the benefit of {over}.',
    ),
    verzetOngegrond: t(
      'Het verzet is voorbij. Je betaalt mee aan de bijstand van {over}.',
      'Het verzet is voorbij. U betaalt mee aan de bijstand van {over}.',
      'The case at the court is over. You pay towards the benefit of {over}.',
    ),
    kopWaar: gelijk('Waar staat dit?', 'Where is this written?'),
    kopVerandert: gelijk('Verandert er iets?', 'If something changes?'),
    verandert: t(
      'Verdien je veel minder? Bel ons. Dan kan het bedrag anders worden.',
      'Verdient u veel minder? Bel ons. Dan kan het bedrag anders worden.',
      'Do you earn much less? Call us. Then the amount may change.',
    ),
  },
});

export const verhaalRechter = teksten('verhaal-rechter', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: gelijk('We vragen de rechter te beslissen', 'We ask the court to decide'),
    gevraagd: t(
      'We kwamen er samen niet uit of je meebetaalt aan de bijstand van {over}.',
      'We kwamen er samen niet uit of u meebetaalt aan de bijstand van {over}.',
      'We did not agree on whether you pay towards the benefit of {over}.',
    ),
    rechtbank: gelijk('Daarom beslist {rechtbank}.', 'So {rechtbank} decides.'),
    kopVerder: gelijk('Hoe gaat het verder?', 'What happens next?'),
    hoort: t(
      'Je krijgt een brief van de rechtbank. Daarin staat hoe je kunt reageren.',
      'U krijgt een brief van de rechtbank. Daarin staat hoe u kunt reageren.',
      'You get a letter from the court. It says how you can answer.',
    ),
    nogWel: t(
      'Wil je het toch met ons afspreken? Bel ons. Dat kan nog.',
      'Wilt u het toch met ons afspreken? Bel ons. Dat kan nog.',
      'Do you want to agree with us after all? Call us. That is still possible.',
    ),
  },
});

export const verhaalEinde = teksten('verhaal-einde', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t(
      'Je betaalt niet meer mee aan bijstand',
      'U betaalt niet meer mee aan bijstand',
      'You no longer pay towards benefit',
    ),
    onderwerpNiet: t(
      'Je hoeft niet mee te betalen aan bijstand',
      'U hoeft niet mee te betalen aan bijstand',
      'You do not have to pay towards benefit',
    ),
    niet: t(
      'We vragen je niet mee te betalen aan de bijstand van {over}.',
      'We vragen u niet mee te betalen aan de bijstand van {over}.',
      'We do not ask you to pay towards the benefit of {over}.',
    ),
    laatste: t(
      'Je betaalde mee aan de bijstand van {over}. De laatste maand is {maand}.',
      'U betaalde mee aan de bijstand van {over}. De laatste maand is {maand}.',
      'You paid towards the benefit of {over}. The last month is {maand}.',
    ),
    rest: gelijk(
      'Er staat nog {bedrag} open. Dat moet nog betaald worden.',
      '{bedrag} is still open. It still has to be paid.',
    ),
    nietsOpen: gelijk('Er staat niets meer open.', 'Nothing is open any more.'),
  },
});

/** To who gets the bijstand. */
export const verhaalInwoner = teksten('verhaal-inwoner', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t(
      'We vragen iemand mee te betalen aan je bijstand',
      'We vragen iemand mee te betalen aan uw bijstand',
      'We ask somebody to pay towards your benefit',
    ),
    onderwerpEinde: t(
      'Niemand betaalt nu mee aan je bijstand',
      'Niemand betaalt nu mee aan uw bijstand',
      'Nobody pays towards your benefit now',
    ),
    begin: t(
      'We vragen {op} mee te betalen aan je bijstand. Dat moeten mensen soms volgens de wet.',
      'We vragen {op} mee te betalen aan uw bijstand. Dat moeten mensen soms volgens de wet.',
      'We ask {op} to pay towards your benefit. The law sometimes says that people must.',
    ),
    einde: t(
      'We vragen {op} niet meer om mee te betalen aan je bijstand.',
      'We vragen {op} niet meer om mee te betalen aan uw bijstand.',
      'We no longer ask {op} to pay towards your benefit.',
    ),
    kopJij: t('Wat betekent dit voor jou?', 'Wat betekent dit voor u?', 'What does this mean for you?'),
    zelfde: t(
      'Je bijstand blijft hetzelfde. Het geld dat wij krijgen gaat naar de gemeente.',
      'Uw bijstand blijft hetzelfde. Het geld dat wij krijgen gaat naar de gemeente.',
      'Your benefit stays the same. The money that we get goes to the municipality.',
    ),
    alimentatie: t(
      'Betaalt {op} jou zelf geld voor jou of je kind? Geef dat aan ons door.',
      'Betaalt {op} u zelf geld voor u of uw kind? Geef dat aan ons door.',
      'Does {op} pay you money for you or your child? Tell us that.',
    ),
    privacy: t(
      '{op} weet dat je bijstand krijgt. Wij vertellen niet waar je woont.',
      '{op} weet dat u bijstand krijgt. Wij vertellen niet waar u woont.',
      '{op} knows that you get benefit. We do not tell where you live.',
    ),
    veilig: bewerkbaar(
      t(
        'Is dit niet veilig voor jou? Bel ons meteen. Dan stoppen we en praten we.',
        'Is dit niet veilig voor u? Bel ons meteen. Dan stoppen we en praten we.',
        'Is this not safe for you? Call us at once. Then we stop and talk.',
      ),
    ),
  },
});
