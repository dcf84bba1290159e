import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';
import { antwoorduitstel, teLaatzinnen } from './uitstel.ts';

const gedeeld = {
  artikel: gelijk('Hoe een bezwaar verloopt', 'How an objection goes'),
  kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
};

/** Awb art. 6:14: receipt is confirmed. */
export const bezwaarOntvangen = teksten('bezwaar-ontvangen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('We hebben je bezwaar', 'We hebben uw bezwaar', 'We have your objection'),
    ontvangen: t(
      'Je bezwaar tegen besluit {kenmerk} is binnen sinds {ontvangenOp}.',
      'Uw bezwaar tegen besluit {kenmerk} is binnen sinds {ontvangenOp}.',
      'We got your objection to decision {kenmerk} on {ontvangenOp}.',
    ),
    kopHoe: t('Hoe gaat het met je bezwaar?', 'Hoe gaat het met uw bezwaar?', 'What happens to your objection?'),
    anders: gelijk(
      'Iemand die het besluit niet nam, kijkt er opnieuw naar.',
      'Somebody who did not take the decision looks at it again.',
    ),
    gesprek: t(
      'Je mag je verhaal komen vertellen. Je krijgt daarvoor een uitnodiging.',
      'U mag uw verhaal komen vertellen. U krijgt daarvoor een uitnodiging.',
      'You may come and tell your side. You get an invitation for that.',
    ),
    gronden: t(
      'Je schreef nog niet waarom je het er niet mee eens bent. Je krijgt daarover een aparte brief.',
      'U schreef nog niet waarom u het er niet mee eens bent. U krijgt daarover een aparte brief.',
      'You did not say yet why you disagree. You get a separate letter about that.',
    ),
    geldtNog: t(
      'Zolang het bezwaar loopt, blijft het besluit gelden. Kom je in geldnood? Bel ons meteen.',
      'Zolang het bezwaar loopt, blijft het besluit gelden. Komt u in geldnood? Bel ons meteen.',
      'As long as the objection runs, the decision stands. Short of money? Call us at once.',
    ),
    besluit: t(
      'Uiterlijk op deze dag krijg je ons antwoord.',
      'Uiterlijk op deze dag krijgt u ons antwoord.',
      'You get our answer by this day.',
    ),
  },
});

/** Awb art. 6:6: what is missing, and the time for it. */
export const bezwaarHerstel = teksten('bezwaar-herstel', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t(
      'Vertel waarom je het er niet mee eens bent',
      'Vertel waarom u het er niet mee eens bent',
      'Tell us why you disagree',
    ),
    uiterlijk: gelijk(
      'Schrijf of bel ons *uiterlijk op {uiterlijkOp}*.',
      'Write or call us *by {uiterlijkOp} at the latest*.',
    ),
    kopWaarom: gelijk('Wat hebben we nodig?', 'What do we need?'),
    wat: t(
      'Je maakte bezwaar tegen besluit {kenmerk}. We weten nog niet waarom.',
      'U maakte bezwaar tegen besluit {kenmerk}. We weten nog niet waarom.',
      'You objected to decision {kenmerk}. We do not know why yet.',
    ),
    eigenWoorden: t(
      'Je mag het in je eigen woorden zeggen.',
      'U mag het in uw eigen woorden zeggen.',
      'You may say it in your own words.',
    ),
    laatsteDag: gelijk('Dit is de laatste dag.', 'This is the last day.'),
    kopHulp: t('Lukt het niet?', 'Lukt het niet?', 'Is it difficult?'),
    bel: t(
      'Bel ons. Dan schrijven we samen op wat je vindt.',
      'Bel ons. Dan schrijven we samen op wat u vindt.',
      'Call us. Then we write down together what you think.',
    ),
    anders: t(
      'Horen we niets? Dan kunnen we je bezwaar niet behandelen.',
      'Horen we niets? Dan kunnen we uw bezwaar niet behandelen.',
      'If we hear nothing, we cannot deal with your objection.',
    ),
    tijdStil: t(
      'Zolang we wachten, schuift ons antwoord op.',
      'Zolang we wachten, schuift ons antwoord op.',
      'While we wait, our answer moves back.',
    ),
  },
});

/** Awb art. 7:2 and 7:4. */
export const hoorzitting = teksten('hoorzitting', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Kom je verhaal vertellen', 'Kom uw verhaal vertellen', 'Come and tell your side'),
    wanneer: gelijk(
      'Het gesprek is *{dag} om {tijd}*. Plaats: {plaats}.',
      'The talk is *{dag} at {tijd}*. Place: {plaats}.',
    ),
    kopHoe: gelijk('Hoe gaat het gesprek?', 'How does the talk go?'),
    onpartijdig: gelijk(
      'Het gesprek is met iemand die het besluit niet nam.',
      'You talk with somebody who did not take the decision.',
    ),
    meebrengen: t(
      'Je mag iemand meebrengen. Dat kost niets.',
      'U mag iemand meebrengen. Dat kost niets.',
      'You may bring somebody. It costs nothing.',
    ),
    tolk: t(
      'Heb je een tolk nodig, of kun je dan niet? Bel ons.',
      'Hebt u een tolk nodig, of kunt u dan niet? Bel ons.',
      'Do you need an interpreter, or does it not suit you? Call us.',
    ),
    kopStukken: gelijk('Papieren', 'Papers'),
    stukken: t(
      'Stuur papieren uiterlijk 10 dagen voor het gesprek.',
      'Stuur papieren uiterlijk 10 dagen voor het gesprek.',
      'Send papers no later than 10 days before the talk.',
    ),
    inzien: t(
      'De stukken van je zaak kun je een week van tevoren bij ons lezen. Bel voor een afspraak.',
      'De stukken van uw zaak kunt u een week van tevoren bij ons lezen. Bel voor een afspraak.',
      'You can read the papers of your case with us a week before. Call to make an appointment.',
    ),
    nietKomen: bewerkbaar(
      t(
        'Wil je geen gesprek? Laat het weten. We beslissen dan zonder gesprek.',
        'Wilt u geen gesprek? Laat het weten. We beslissen dan zonder gesprek.',
        'You do not want a talk? Let us know. We then decide without it.',
      ),
    ),
  },
});

/** Awb art. 7:10 lid 3 to 5. */
export const bezwaarUitstel = teksten('bezwaar-uitstel', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    ...antwoorduitstel,
    ...teLaatzinnen,
    onderwerp: t(
      'Ons antwoord op je bezwaar duurt langer',
      'Ons antwoord op uw bezwaar duurt langer',
      'Our answer to your objection takes longer',
    ),
  },
});

/** Awb art. 7:11, 7:12; the way to the judge: 6:7, 6:23, 7:1 lid 2. */
export const beslissingOpBezwaar = teksten('beslissing-op-bezwaar', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Ons antwoord op je bezwaar', 'Ons antwoord op uw bezwaar', 'Our answer to your objection'),
    gegrond: t(
      '*Je krijgt gelijk.* We trekken besluit {kenmerk} in.',
      '*U krijgt gelijk.* We trekken besluit {kenmerk} in.',
      '*You are right.* We withdraw decision {kenmerk}.',
    ),
    deelsGegrond: t(
      '*Je krijgt voor een deel gelijk.* We veranderen besluit {kenmerk}.',
      '*U krijgt voor een deel gelijk.* We veranderen besluit {kenmerk}.',
      '*You are partly right.* We change decision {kenmerk}.',
    ),
    ongegrond: t(
      '*Je krijgt geen gelijk.* Besluit {kenmerk} blijft zoals het was.',
      '*U krijgt geen gelijk.* Besluit {kenmerk} blijft zoals het was.',
      '*You are not right.* Decision {kenmerk} stays as it was.',
    ),
    nietOntvankelijk: t(
      '*We kunnen je bezwaar niet behandelen.* Besluit {kenmerk} blijft zoals het was.',
      '*We kunnen uw bezwaar niet behandelen.* Besluit {kenmerk} blijft zoals het was.',
      '*We cannot deal with your objection.* Decision {kenmerk} stays as it was.',
    ),
    kopGevolg: gelijk('Wat gaan we doen?', 'What are we going to do?'),
    kopWaarom: gelijk('Waarom beslissen we dit?', 'Why do we decide this?'),
    gehoord: t(
      'Je vertelde je verhaal op {datum}.',
      'U vertelde uw verhaal op {datum}.',
      'You told your side on {datum}.',
    ),
    afwijking: gelijk('We volgen het advies van de commissie niet:', 'We do not follow the advice of the committee:'),
    kopRechter: t(
      'Niet mee eens? Ga naar de rechter',
      'Niet mee eens? Ga naar de rechter',
      'Do you disagree? Go to court',
    ),
    rechter: t(
      'Je kunt beroep instellen bij de {rechtbank}. Doe dat *uiterlijk op {beroepTot}*.',
      'U kunt beroep instellen bij de {rechtbank}. Doe dat *uiterlijk op {beroepTot}*.',
      'You can appeal to the {rechtbank}. Do that *by {beroepTot} at the latest*.',
    ),
    rechterHoe: t(
      'Dat kan op rechtspraak.nl of met een brief aan de rechtbank. Stuur deze brief mee.',
      'Dat kan op rechtspraak.nl of met een brief aan de rechtbank. Stuur deze brief mee.',
      'You can do so on rechtspraak.nl or by letter to the court. Send this letter along.',
    ),
    rechterHulp: t(
      'Een advocaat of het Juridisch Loket kan je helpen. Dat kost je weinig of niets.',
      'Een advocaat of het Juridisch Loket kan u helpen. Dat kost u weinig of niets.',
      'A lawyer or the Juridisch Loket can help you. That costs you little or nothing.',
    ),
  },
});
