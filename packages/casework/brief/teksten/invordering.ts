import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

const rekening = t(
  'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {kenmerk}.',
  'Maak het over naar {iban} van {tenaamstelling}. Zet erbij: {kenmerk}.',
  'Transfer it to {iban} of {tenaamstelling}. Mention: {kenmerk}.',
);
const kopLuktNiet = gelijk('Lukt betalen niet?', 'Can you not pay?');
const luktNiet = bewerkbaar(
  t(
    'Bel ons. Samen zoeken we wat wel lukt. Het mag ook in kleine stukjes.',
    'Bel ons. Samen zoeken we wat wel lukt. Het mag ook in kleine stukjes.',
    'Call us. Together we look for what does work. You may also pay in small parts.',
  ),
);
const alBetaald = t(
  'Heb je in de laatste dagen al betaald? Dan hoef je niets te doen.',
  'Hebt u in de laatste dagen al betaald? Dan hoeft u niets te doen.',
  'Did you pay in the last few days? Then you do not have to do anything.',
);
const kopBetalen = gelijk('Hoe betalen?', 'How to pay?');

/** Awb art. 4:112 and 4:113. */
export const aanmaning = teksten('aanmaning', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Aanmaning: je hebt nog niet betaald',
      'Aanmaning: u hebt nog niet betaald',
      'Reminder by law: you have not paid yet',
    ),
    teLaat: t(
      'Je moest uiterlijk op {datum} betalen. Wij hebben het geld niet.',
      'U moest uiterlijk op {datum} betalen. Wij hebben het geld niet.',
      'You had to pay by {datum}. We do not have the money.',
    ),
    voor: gelijk('uiterlijk op {datum}', 'by {datum} at the latest'),
    kopBetalen,
    rekening,
    schuld: gelijk('De schuld is {bedrag}.', 'The debt is {bedrag}.'),
    vergoeding: gelijk('Deze brief kost {bedrag}. Dat komt erbij.', 'This letter costs {bedrag}. That comes on top.'),
    gratis: t(
      'Voor deze brief betaal je niets extra.',
      'Voor deze brief betaalt u niets extra.',
      'You pay nothing extra for this letter.',
    ),
    alBetaald,
    kopGevolg: gelijk('Wat gebeurt er als het geld er niet is?', 'What happens if the money is not there?'),
    gevolg: t(
      'Dan mogen wij een deurwaarder vragen om het geld te halen. De kosten daarvan betaal jij.',
      'Dan mogen wij een deurwaarder vragen om het geld te halen. De kosten daarvan betaalt u.',
      'Then we may ask a bailiff to get the money. You pay the costs of that.',
    ),
    kopLuktNiet,
    luktNiet,
    kopRedenen: t('Waarom krijg je deze brief?', 'Waarom krijgt u deze brief?', 'Why do you get this letter?'),
    tweeWeken: t(
      'De wet zegt dat wij dit eerst schrijven. Je hebt dan nog 2 weken.',
      'De wet zegt dat wij dit eerst schrijven. U hebt dan nog 2 weken.',
      'The law says that we write this first. You then have 2 more weeks.',
    ),
    artikel: gelijk('Deze brief en de 2 weken', 'This letter and the 2 weeks'),
    artikelKosten: gelijk('Wat deze brief kost', 'What this letter costs'),
  },
});

/** Awb art. 4:114 to 4:123: what it has to say is in 4:122. */
export const dwangbevel = teksten('dwangbevel', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Dwangbevel: je moet nu betalen',
      'Dwangbevel: u moet nu betalen',
      'Dwangbevel (writ): you must pay now',
    ),
    nietBetaald: t(
      'Je kreeg op {datum} een laatste brief. Het geld is er niet.',
      'U kreeg op {datum} een laatste brief. Het geld is er niet.',
      'You got a last letter on {datum}. The money is not there.',
    ),
    nu: t('moet je nu betalen', 'moet u nu betalen', 'you have to pay now'),
    kopBedrag: gelijk('Waaruit bestaat het bedrag?', 'What is the amount made of?'),
    hoofdsom: gelijk('De schuld {kenmerk} is {bedrag}.', 'The debt {kenmerk} is {bedrag}.'),
    vergoeding: gelijk('De aanmaning kostte {bedrag}.', 'The reminder by law cost {bedrag}.'),
    kosten: gelijk(
      'Voor het dwangbevel zelf rekenen wij nu geen kosten.',
      'For the writ itself we charge no costs now.',
    ),
    rente: gelijk('De wettelijke rente begint op {datum}.', 'The statutory interest begins on {datum}.'),
    besluit: gelijk(
      'De schuld komt uit ons besluit {besluit} van {datum}.',
      'The debt follows from our decision {besluit} of {datum}.',
    ),
    kopBetalen,
    rekening,
    kopGevolg: gelijk('Wat kan er gebeuren?', 'What can happen?'),
    deurwaarder: t(
      'Een deurwaarder brengt dit dwangbevel bij je. Vanaf dan geldt het.',
      'Een deurwaarder brengt dit dwangbevel bij u. Vanaf dan geldt het.',
      'A bailiff brings you this writ. From then on it holds.',
    ),
    uitvoeren: t(
      'De deurwaarder mag daarna geld of spullen van je halen. De kosten daarvan betaal jij.',
      'De deurwaarder mag daarna geld of spullen van u halen. De kosten daarvan betaalt u.',
      'The bailiff may then take money or goods from you. You pay the costs of that.',
    ),
    oneens: t(
      'Ben je het er niet mee eens? De deurwaarder schrijft erbij naar welke rechter je kunt.',
      'Bent u het er niet mee eens? De deurwaarder schrijft erbij naar welke rechter u kunt.',
      'Do you disagree? The bailiff writes which court you can go to.',
    ),
    kopLuktNiet,
    luktNiet,
    kopRedenen: gelijk('Waarom mogen wij dit?', 'Why may we do this?'),
    mag: gelijk(
      'De wet geeft ons voor deze schuld het recht op een dwangbevel.',
      'The law gives us the right to a writ for this debt.',
    ),
    artikelMag: gelijk('Het recht op een dwangbevel', 'The right to a writ'),
    artikelNa: gelijk('Pas na een aanmaning', 'Only after a reminder by law'),
    artikelInhoud: gelijk('Wat erin moet staan', 'What it has to say'),
    artikelBrengen: gelijk('De deurwaarder brengt het', 'The bailiff brings it'),
  },
});

/** Awb art. 4:94 and 4:96. */
export const uitstelVanBetaling = teksten('uitstel-van-betaling', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je hoeft een tijd niet te betalen',
      'U hoeft een tijd niet te betalen',
      'You do not have to pay for a while',
    ),
    onderwerpEinde: t('Je moet weer betalen', 'U moet weer betalen', 'You have to pay again'),
    uitstel: t(
      'Tot en met {datum} hoef je schuld {kenmerk} niet te betalen.',
      'Tot en met {datum} hoeft u schuld {kenmerk} niet te betalen.',
      'Up to and including {datum} you do not have to pay debt {kenmerk}.',
    ),
    einde: t(
      'Vanaf nu moet je schuld {kenmerk} weer betalen.',
      'Vanaf nu moet u schuld {kenmerk} weer betalen.',
      'From now on you have to pay debt {kenmerk} again.',
    ),
    open: gelijk('staat nog open', 'is still open'),
    geenBrieven: t(
      'In die tijd sturen wij je geen aanmaning.',
      'In die tijd sturen wij u geen aanmaning.',
      'In that time we send you no reminder by law.',
    ),
    kopRedenen: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
    kopLuktNiet,
    luktNiet,
    artikel: gelijk('Later betalen', 'Paying later'),
    artikelEinde: gelijk('Het stoppen van later betalen', 'Ending paying later'),
  },
});

/** Another gemeente collects it. */
export const overdrachtVordering = teksten('overdracht-vordering', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je schuld gaat naar een andere gemeente',
      'Uw schuld gaat naar een andere gemeente',
      'Your debt goes to another municipality',
    ),
    naar: t(
      'Schuld {kenmerk} betaal je vanaf nu aan {naar}.',
      'Schuld {kenmerk} betaalt u vanaf nu aan {naar}.',
      'From now on you pay debt {kenmerk} to {naar}.',
    ),
    onderwerpTerug: t(
      'Je betaalt je schuld weer aan ons',
      'U betaalt uw schuld weer aan ons',
      'You pay your debt to us again',
    ),
    terug: t(
      'Schuld {kenmerk} ging naar {naar}. Dat gaat niet door. Je betaalt weer aan ons.',
      'Schuld {kenmerk} ging naar {naar}. Dat gaat niet door. U betaalt weer aan ons.',
      'Debt {kenmerk} went to {naar}. That does not go through. You pay us again.',
    ),
    open: gelijk('is nog open', 'is still open'),
    weerAanOns: t(
      'Betaal niet aan {naar}. Heb je daar al betaald? Bel ons.',
      'Betaal niet aan {naar}. Hebt u daar al betaald? Bel ons.',
      'Do not pay {naar}. Did you pay there already? Call us.',
    ),
    bedrag: gelijk('is nog open en gaat mee', 'is still open and goes along'),
    wacht: t(
      'Betaal niet meer aan ons. {naar} schrijft je hoe het verder gaat.',
      'Betaal niet meer aan ons. {naar} schrijft u hoe het verder gaat.',
      'Do not pay us any more. {naar} writes you what comes next.',
    ),
    kopVerder: gelijk('Hoe gaat het verder?', 'What comes next?'),
    kopRedenen: gelijk('Waarom doen wij dit?', 'Why do we do this?'),
  },
});
