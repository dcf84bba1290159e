import { gelijk, t, teksten } from './tekst.ts';
import { antwoorduitstel } from './uitstel.ts';

const gedeeld = { artikel: gelijk('Hoe een klacht verloopt', 'How a complaint goes') };
/** Awb 9:12 lid 2, 9:24. */
const ombudsman = {
  kopOmbudsman: gelijk('Niet tevreden met dit antwoord?', 'Not satisfied with this answer?'),
  ombudsman: t(
    'Je kunt naar de {ombudsman}. Doe dat *uiterlijk op {ombudsmanTot}*. Het is gratis.',
    'U kunt naar de {ombudsman}. Doe dat *uiterlijk op {ombudsmanTot}*. Het is gratis.',
    'You can go to the {ombudsman}. Do that *by {ombudsmanTot} at the latest*. It is free.',
  ),
  ombudsmanHoe: t(
    'De ombudsman hoort niet bij de gemeente. Neem deze brief mee.',
    'De ombudsman hoort niet bij de gemeente. Neem deze brief mee.',
    'The ombudsman is not part of the municipality. Take this letter with you.',
  ),
};

/** Awb art. 9:6, 9:15 lid 1: receipt is confirmed. */
export const klachtOntvangen = teksten('klacht-ontvangen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('We hebben je klacht', 'We hebben uw klacht', 'We have your complaint'),
    ontvangen: t(
      'Je klacht is binnen sinds {ontvangenOp}.',
      'Uw klacht is binnen sinds {ontvangenOp}.',
      'We got your complaint on {ontvangenOp}.',
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    antwoord: t(
      'Uiterlijk op deze dag krijg je ons antwoord.',
      'Uiterlijk op deze dag krijgt u ons antwoord.',
      'You get our answer by this day.',
    ),
    kopHoe: gelijk('Hoe gaat het verder?', 'What happens next?'),
    iemandAnders: gelijk(
      'Iemand over wie de klacht niet gaat, zoekt het uit.',
      'Somebody the complaint is not about looks into it.',
    ),
    gesprek: t(
      'Je mag je verhaal komen vertellen. We bellen of schrijven je daarvoor.',
      'U mag uw verhaal komen vertellen. We bellen of schrijven u daarvoor.',
      'You may come and tell your side. We call or write to you about that.',
    ),
    advies: gelijk(
      'Een commissie luistert naar beide kanten en geeft ons advies.',
      'A committee listens to both sides and advises us.',
    ),
    uitkering: t(
      'Je klacht verandert niets aan je uitkering. Wij gaan niet anders met je om.',
      'Uw klacht verandert niets aan uw uitkering. Wij gaan niet anders met u om.',
      'Your complaint changes nothing about your benefit. We do not treat you differently.',
    ),
    besluit: t(
      'Ben je het niet eens met een besluit? Maak dan bezwaar. Wacht niet op dit antwoord.',
      'Bent u het niet eens met een besluit? Maak dan bezwaar. Wacht niet op dit antwoord.',
      'Do you disagree with a decision? Then object. Do not wait for this answer.',
    ),
  },
});

/** Awb art. 9:10. */
export const klachtGesprek = teksten('klacht-gesprek', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Kom je klacht vertellen', 'Kom uw klacht vertellen', 'Come and tell about your complaint'),
    wanneer: gelijk(
      'Het gesprek is *{dag} om {tijd}*. Plaats: {plaats}.',
      'The talk is *{dag} at {tijd}*. Place: {plaats}.',
    ),
    kopHoe: gelijk('Hoe gaat het gesprek?', 'How does the talk go?'),
    onpartijdig: gelijk(
      'Het gesprek is met iemand over wie de klacht niet gaat.',
      'You talk with somebody the complaint is not about.',
    ),
    meebrengen: t(
      'Je mag iemand meebrengen. Van het gesprek maken we een verslag.',
      'U mag iemand meebrengen. Van het gesprek maken we een verslag.',
      'You may bring somebody. We write a report of the talk.',
    ),
    kopAnders: t('Kun of wil je niet komen?', 'Kunt of wilt u niet komen?', 'You cannot or do not want to come?'),
    bel: t(
      'Bel ons. Dan kiezen we een andere dag, of we bellen. Zonder gesprek kan ook.',
      'Bel ons. Dan kiezen we een andere dag, of we bellen. Zonder gesprek kan ook.',
      'Call us. Then we choose another day, or we talk by phone. Without a talk is fine too.',
    ),
  },
});

/** Awb art. 9:11 lid 2 and 3. */
export const klachtUitstel = teksten('klacht-uitstel', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    ...antwoorduitstel,
    onderwerp: t(
      'Ons antwoord op je klacht duurt langer',
      'Ons antwoord op uw klacht duurt langer',
      'Our answer to your complaint takes longer',
    ),
  },
});

/** Awb art. 9:5, 9:12, 9:16. */
export const klachtAntwoord = teksten('klacht-antwoord', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    ...ombudsman,
    onderwerp: t('Ons antwoord op je klacht', 'Ons antwoord op uw klacht', 'Our answer to your complaint'),
    gegrond: t(
      '*Je hebt gelijk.* Dit had anders gemoeten. Onze excuses.',
      '*U hebt gelijk.* Dit had anders gemoeten. Onze excuses.',
      '*You are right.* This should have gone differently. We apologise.',
    ),
    deelsGegrond: t(
      '*Je hebt voor een deel gelijk.* Daarvoor onze excuses.',
      '*U hebt voor een deel gelijk.* Daarvoor onze excuses.',
      '*You are partly right.* We apologise for that.',
    ),
    ongegrond: t(
      '*We vinden dat we het goed deden.* Hieronder lees je waarom.',
      '*We vinden dat we het goed deden.* Hieronder leest u waarom.',
      '*We think that we did it right.* Below you read why.',
    ),
    geenOordeel: t(
      '*We weten niet precies wat er gebeurde.* Daarom geven we niemand gelijk.',
      '*We weten niet precies wat er gebeurde.* Daarom geven we niemand gelijk.',
      '*We do not know exactly what happened.* So we say of nobody that they are right.',
    ),
    opgelost: t(
      '*We losten het samen op.* Daarmee is je klacht klaar.',
      '*We losten het samen op.* Daarmee is uw klacht klaar.',
      '*We solved it together.* With that your complaint is done.',
    ),
    kopAfspraak: gelijk('Wat spraken we af?', 'What did we agree?'),
    kopGevolg: gelijk('Wat gaan we doen?', 'What are we going to do?'),
    kopWaarom: gelijk('Wat zochten we uit?', 'What did we find out?'),
    gehoord: t(
      'Je vertelde je verhaal op {datum}.',
      'U vertelde uw verhaal op {datum}.',
      'You told your side on {datum}.',
    ),
    afwijking: gelijk('We volgen het advies van de commissie niet:', 'We do not follow the advice of the committee:'),
  },
});

/** Awb art. 9:8. */
export const klachtNietBehandeld = teksten('klacht-niet-behandeld', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    ...ombudsman,
    onderwerp: t('We behandelen je klacht niet', 'We behandelen uw klacht niet', 'We do not take up your complaint'),
    niet: t(
      'Je stuurde ons een klacht, die wij kregen op {ontvangenOp}. Die behandelen we niet.',
      'U stuurde ons een klacht, die wij kregen op {ontvangenOp}. Die behandelen we niet.',
      'You sent us a complaint, which we got on {ontvangenOp}. We do not take it up.',
    ),
    kopWaarom: gelijk('Waarom niet?', 'Why not?'),
    kopWel: t('Wat kun je wel doen?', 'Wat kunt u wel doen?', 'What can you do?'),
    bezwaar: t(
      'Je kunt misschien bezwaar maken tegen het besluit. De laatste dag staat in de brief met het besluit.',
      'U kunt misschien bezwaar maken tegen het besluit. De laatste dag staat in de brief met het besluit.',
      'You may be able to object to the decision. The last day is in the letter with the decision.',
    ),
    rechter: gelijk(
      'De rechter kan hierover beslissen. Het Juridisch Loket helpt gratis.',
      'A judge can decide on this. The Juridisch Loket helps for free.',
    ),
  },
});
