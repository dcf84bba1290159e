import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** What letters about a duty that was not met share. Participatiewet art. 18. */
const gedeeld = {
  kopWaarom: gelijk('Wat zien we?', 'What do we see?'),
  gedraging: gelijk('{gedraging}', '{gedraging}'),
  dag: gelijk('Dat was op {datum}.', 'That was on {datum}.'),
  artikel: gelijk('Wat er gebeurt als iemand een plicht niet nakomt', 'What happens when a duty is not met'),
};

/** The announcement, with the time to answer (Awb art. 4:8). */
export const voornemenAfstemming = teksten('voornemen-afstemming', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Vertel ons jouw kant', 'Vertel ons uw kant', 'Tell us your side'),
    plan: t(
      'We denken erover om je uitkering te verlagen. We besluiten pas als we jouw kant kennen.',
      'We denken erover om uw uitkering te verlagen. We besluiten pas als we uw kant kennen.',
      'We consider reducing your benefit. We only decide when we know your side.',
    ),
    reageer: gelijk('Reageer *uiterlijk op {zienswijzeTot}*.', 'Answer *by {zienswijzeTot} at the latest*.'),
    kopHoe: t('Hoe reageer je?', 'Hoe reageert u?', 'How do you answer?'),
    hoe: t(
      'Bel ons, kom langs of schrijf ons. Dat mag ook op je eigen pagina.',
      'Bel ons, kom langs of schrijf ons. Dat mag ook op uw eigen pagina.',
      'Call us, come by or write to us. You may also use your own page.',
    ),
    watVertellen: t(
      'Was er iets waardoor het niet lukte? Ziekte, zorg voor een kind, geen vervoer? Vertel het ons.',
      'Was er iets waardoor het niet lukte? Ziekte, zorg voor een kind, geen vervoer? Vertel het ons.',
      'Was there a reason why it did not work out? Illness, care for a child, no transport? Tell us.',
    ),
    gevolgen: bewerkbaar(
      t(
        'Vertel ook wat een verlaging voor je betekent, bijvoorbeeld voor je huur of je kinderen.',
        'Vertel ook wat een verlaging voor u betekent, bijvoorbeeld voor uw huur of uw kinderen.',
        'Also tell us what a reduction would mean for you, for instance for your rent or children.',
      ),
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: t(
      'Dit is de laatste dag om te reageren. Daarna besluiten we. Je krijgt dan een brief.',
      'Dit is de laatste dag om te reageren. Daarna besluiten we. U krijgt dan een brief.',
      'This is the last day to answer. After that we decide. You then get a letter.',
    ),
    kopPlan: gelijk('Om hoeveel gaat het?', 'How much is it about?'),
    eenMaand: gelijk(
      'Het gaat om {percentage} procent, 1 maand lang.',
      'It is about {percentage} percent, for 1 month.',
    ),
    meerMaanden: gelijk(
      'Het gaat om {percentage} procent, {maanden} maanden lang.',
      'It is about {percentage} percent, for {maanden} months.',
    ),
    waarschuwing: gelijk(
      'Het gaat om een waarschuwing. Die kost geen geld.',
      'It is about a warning. That costs no money.',
    ),
    nogNiets: t(
      'Er verandert nu nog niets aan je uitkering.',
      'Er verandert nu nog niets aan uw uitkering.',
      'Nothing changes in your benefit yet.',
    ),
  },
});

/** The besluit to lower. */
export const afstemmen = teksten('afstemmen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('We verlagen je uitkering', 'We verlagen uw uitkering', 'We reduce your benefit'),
    maand: gelijk('In *{maand}* is dat *{percentage} procent*.', 'In *{maand}* that is *{percentage} percent*.'),
    daarna: t(
      'Daarna krijg je weer je gewone bedrag.',
      'Daarna krijgt u weer uw gewone bedrag.',
      'After that you get your normal amount again.',
    ),
    gehoord: t('We lazen wat je ons vertelde.', 'We lazen wat u ons vertelde.', 'We read what you told us.'),
    nietGehoord: t(
      'We vroegen naar jouw kant. Daar kregen we geen antwoord op.',
      'We vroegen naar uw kant. Daar kregen we geen antwoord op.',
      'We asked for your side. We got no answer.',
    ),
    kopVerder: t('Kan het eerder stoppen?', 'Kan het eerder stoppen?', 'Can it stop earlier?'),
    inkeer: t(
      'Ja. Doe weer wat er is afgesproken en laat het ons weten. Dan kijken we opnieuw.',
      'Ja. Doe weer wat er is afgesproken en laat het ons weten. Dan kijken we opnieuw.',
      'Yes. Do again what was agreed and let us know. We then look again.',
    ),
    heroverwegen: gelijk(
      'We kijken hier zelf opnieuw naar, uiterlijk op {datum}.',
      'We look at this again ourselves, by {datum} at the latest.',
    ),
    kopGeld: t('Kom je niet rond?', 'Komt u niet rond?', 'Can you not make ends meet?'),
    geld: t(
      'Bel ons meteen. We kijken wat nodig is voor jou en je kinderen.',
      'Bel ons meteen. We kijken wat nodig is voor u en uw kinderen.',
      'Call us at once. We look at what you and your children need.',
    ),
  },
});

/** A written warning, where the by-law has one. */
export const waarschuwen = teksten('waarschuwen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...gedeeld,
    onderwerp: t('Je krijgt een waarschuwing', 'U krijgt een waarschuwing', 'You get a warning'),
    geenGeld: t(
      'Er verandert niets aan je uitkering.',
      'Er verandert niets aan uw uitkering.',
      'Nothing changes in your benefit.',
    ),
    weer: t(
      'Gebeurt dit binnen een jaar weer? Dan kunnen we je uitkering verlagen.',
      'Gebeurt dit binnen een jaar weer? Dan kunnen we uw uitkering verlagen.',
      'Does this happen again within a year? Then we may reduce your benefit.',
    ),
    kopVerder: gelijk('Lukt het niet?', 'Does it not work out?'),
    help: t(
      'Zeg het ons op tijd. Dan zoeken we samen naar wat wel kan.',
      'Zeg het ons op tijd. Dan zoeken we samen naar wat wel kan.',
      'Tell us in time. Then we look together for what is possible.',
    ),
  },
});

/** The lowering stops: inkeer (art. 18 lid 11) or looked at again (lid 3). */
export const afstemmingHerzien = teksten('afstemming-herzien', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'We stoppen met het verlagen van je uitkering',
      'We stoppen met het verlagen van uw uitkering',
      'We stop reducing your benefit',
    ),
    vanaf: t(
      'Vanaf *{maand}* krijg je weer je gewone bedrag.',
      'Vanaf *{maand}* krijgt u weer uw gewone bedrag.',
      'From *{maand}* you get your normal amount again.',
    ),
    kopWaarom: gelijk('Waarom stoppen we?', 'Why do we stop?'),
    inkeer: t(
      'Je vroeg erom. We zien dat je weer doet wat is afgesproken.',
      'U vroeg erom. We zien dat u weer doet wat is afgesproken.',
      'You asked for it. We see that you do again what was agreed.',
    ),
    heroverweging: t(
      'We keken opnieuw naar je situatie. De verlaging past daar niet meer bij.',
      'We keken opnieuw naar uw situatie. De verlaging past daar niet meer bij.',
      'We looked at your situation again. The reduction no longer fits.',
    ),
    artikel: gelijk('Stoppen met een verlaging', 'To stop a reduction'),
  },
});

/** A request to stop that is refused. */
export const inkeerAfwijzen = teksten('inkeer-afwijzen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'De verlaging van je uitkering gaat door',
      'De verlaging van uw uitkering gaat door',
      'The reduction of your benefit goes on',
    ),
    gevraagd: t(
      'Je vroeg ons op {datum} om te stoppen. Dat doen we nu niet.',
      'U vroeg ons op {datum} om te stoppen. Dat doen we nu niet.',
      'On {datum} you asked us to stop. We do not do that now.',
    ),
    tot: gelijk('De verlaging duurt tot en met *{maand}*.', 'The reduction lasts until the end of *{maand}*.'),
    kopWaarom: gelijk('Waarom niet?', 'Why not?'),
    nietDuidelijk: t(
      'We zien nog niet duidelijk dat je doet wat is afgesproken.',
      'We zien nog niet duidelijk dat u doet wat is afgesproken.',
      'We do not yet clearly see that you do what was agreed.',
    ),
    kopVerder: gelijk('Opnieuw vragen', 'Asking again'),
    opnieuw: t(
      'Verandert er iets? Dan mag je het altijd opnieuw vragen.',
      'Verandert er iets? Dan mag u het altijd opnieuw vragen.',
      'Does something change? Then you may always ask again.',
    ),
    artikel: gelijk('Stoppen met een verlaging', 'To stop a reduction'),
  },
});
