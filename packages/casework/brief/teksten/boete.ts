import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** The announcement, with the report and the time to answer (Awb 5:48 to 5:53). */
export const voornemenBoete = teksten('voornemen-boete', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Vertel ons jouw kant', 'Vertel ons uw kant', 'Tell us your side'),
    plan: t(
      'We denken erover om je een boete te geven. Er is nog niets besloten.',
      'We denken erover om u een boete te geven. Er is nog niets besloten.',
      'We consider giving you a fine. Nothing has been decided yet.',
    ),
    planWaarschuwing: t(
      'We denken erover om je een waarschuwing te geven. Er is nog niets besloten.',
      'We denken erover om u een waarschuwing te geven. Er is nog niets besloten.',
      'We consider giving you a warning. Nothing has been decided yet.',
    ),
    reageer: gelijk('Reageer *uiterlijk op {zienswijzeTot}*.', 'Answer *by {zienswijzeTot} at the latest*.'),
    kopWaarom: gelijk('Waar gaat het om?', 'What is it about?'),
    kopRapport: gelijk('Wat hebben we opgeschreven?', 'What did we write down?'),
    kopHoeveel: gelijk('Om hoeveel gaat het?', 'How much is it about?'),
    hoogstens: gelijk('De boete is ten hoogste *{bedrag}*.', 'The fine is *{bedrag}* at most.'),
    nogNietBekend: gelijk(
      'We weten nog niet hoe hoog de boete kan zijn.',
      'We do not know yet how high the fine can be.',
    ),
    waarschuwing: gelijk('Een waarschuwing kost geen geld.', 'A warning costs no money.'),
    kunnenBetalen: t(
      'Vertel ons ook wat je per maand kunt betalen. Daar houden we rekening mee.',
      'Vertel ons ook wat u per maand kunt betalen. Daar houden we rekening mee.',
      'Also tell us what you can pay a month. We take that into account.',
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: t(
      'Dit is de laatste dag om te reageren. Daarna besluiten we. Je krijgt dan een brief.',
      'Dit is de laatste dag om te reageren. Daarna besluiten we. U krijgt dan een brief.',
      'This is the last day to answer. After that we decide. You then get a letter.',
    ),
    kopHoe: t('Hoe reageer je?', 'Hoe reageert u?', 'How do you answer?'),
    hoe: t(
      'Schrijf ons op je eigen pagina, stuur een brief of kom praten.',
      'Schrijf ons op uw eigen pagina, stuur een brief of kom praten.',
      'Write to us on your own page, send a letter or come and talk.',
    ),
    zwijgen: t(
      'Je hoeft niets te zeggen. Dat is je recht.',
      'U hoeft niets te zeggen. Dat is uw recht.',
      'You do not have to say anything. That is your right.',
    ),
    stukken: t(
      'Wil je zien wat we hebben? Vraag het ons. Je krijgt dan alle stukken.',
      'Wilt u zien wat we hebben? Vraag het ons. U krijgt dan alle stukken.',
      'Do you want to see what we have? Ask us. You then get all papers.',
    ),
    tolk: bewerkbaar(
      t(
        'Heb je een tolk nodig? Zeg het ons. Wij regelen het.',
        'Hebt u een tolk nodig? Zeg het ons. Wij regelen het.',
        'Do you need an interpreter? Tell us. We arrange it.',
      ),
    ),
  },
});

/** The besluit to impose a fine; the other letters about a fine use its words too. */
export const boeteOpleggen = teksten('boete-opleggen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt een boete', 'U krijgt een boete', 'You get a fine'),
    inkomsten: t(
      'Je had inkomen. Dat gaf je niet of te laat door.',
      'U had inkomen. Dat gaf u niet of te laat door.',
      'You had income. You did not tell us, or too late.',
    ),
    vermogen: t(
      'Je had geld of bezit. Dat gaf je niet of te laat door.',
      'U had geld of bezit. Dat gaf u niet of te laat door.',
      'You had money or property. You did not tell us, or too late.',
    ),
    woonsituatie: t(
      'Er veranderde iets in hoe je woont. Dat gaf je niet of te laat door.',
      'Er veranderde iets in hoe u woont. Dat gaf u niet of te laat door.',
      'Something changed in how you live. You did not tell us, or too late.',
    ),
    verblijf: t(
      'Je was ergens anders. Dat gaf je niet of te laat door.',
      'U was ergens anders. Dat gaf u niet of te laat door.',
      'You were somewhere else. You did not tell us, or too late.',
    ),
    anders: t(
      'Er veranderde iets. Dat gaf je niet of te laat door.',
      'Er veranderde iets. Dat gaf u niet of te laat door.',
      'Something changed. You did not tell us, or too late.',
    ),
    dag: gelijk('Het gaat om {datum}.', 'It is about {datum}.'),
    dagen: gelijk('Het gaat om {van} tot en met {totEnMet}.', 'It is about {van} until {totEnMet}.'),
    betalen: gelijk('betalen vóór of op {datum}', 'to be paid on or before {datum}'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we get to this amount?'),
    kolom: gelijk('Bedrag', 'Amount'),
    kopWaarom: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
    plicht: t(
      'Met bijstand moet je veranderingen meteen doorgeven.',
      'Met bijstand moet u veranderingen meteen doorgeven.',
      'With a benefit you must tell us about changes at once.',
    ),
    vaker: t(
      'Je kreeg hier eerder een boete voor. Daarom is deze hoger.',
      'U kreeg hier eerder een boete voor. Daarom is deze hoger.',
      'You got a fine for this before. That is why this one is higher.',
    ),
    gehoord: t('We lazen wat je ons vertelde.', 'We lazen wat u ons vertelde.', 'We read what you told us.'),
    nietGehoord: t(
      'We vroegen naar jouw kant. Daar kregen we geen antwoord op.',
      'We vroegen naar uw kant. Daar kregen we geen antwoord op.',
      'We asked for your side. We got no answer.',
    ),
    artikelPlicht: gelijk('Veranderingen doorgeven', 'Passing on changes'),
    artikelBoete: gelijk('Een boete', 'A fine'),
    artikelHoogte: gelijk('Hoe hoog de boete is', 'How high the fine is'),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteBetaaldag: gelijk('Dit is de laatste dag om te betalen.', 'This is the last day to pay.'),
    kopBetalen: gelijk('Hoe gaat het betalen?', 'How is it paid?'),
    inhouden: t(
      'Krijg je bijstand? Dan houden wij elke maand een deel in. Je houdt genoeg over om van te leven.',
      'Krijgt u bijstand? Dan houden wij elke maand een deel in. U houdt genoeg over om van te leven.',
      'Do you get a benefit? Then we keep back a part each month. You keep enough to live on.',
    ),
    lukt: bewerkbaar(t('Lukt betalen niet? Bel ons.', 'Lukt betalen niet? Bel ons.', 'Can you not pay? Call us.')),
  },
});

/** A written warning in the place of a fine. */
export const boeteWaarschuwen = teksten('boete-waarschuwen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt een waarschuwing', 'U krijgt een waarschuwing', 'You get a warning'),
    geenBoete: t('Je krijgt geen boete.', 'U krijgt geen boete.', 'You get no fine.'),
    kopSom: t(
      'Wat betekent dit voor je geld?',
      'Wat betekent dit voor uw geld?',
      'What does this mean for your money?',
    ),
    artikel: gelijk('Een waarschuwing in plaats van een boete', 'A warning in the place of a fine'),
    kopVerder: gelijk('Hoe gaat het verder?', 'What comes next?'),
    weer: t(
      'Gebeurt dit binnen twee jaar weer? Dan krijg je geen waarschuwing meer, maar een boete.',
      'Gebeurt dit binnen twee jaar weer? Dan krijgt u geen waarschuwing meer, maar een boete.',
      'Does this happen again within two years? Then you get a fine, not a warning.',
    ),
    vragen: bewerkbaar(
      t(
        'Weet je niet wat je moet doorgeven? Bel ons. We leggen het uit.',
        'Weet u niet wat u moet doorgeven? Bel ons. We leggen het uit.',
        'Do you not know what to tell us? Call us. We explain it.',
      ),
    ),
  },
});

/** That no fine follows after all. */
export const boeteAfgezien = teksten('boete-afgezien', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt geen boete', 'U krijgt geen boete', 'You get no fine'),
    over: t(
      'We schreven je dat we over een boete nadachten. Die komt er niet.',
      'We schreven u dat we over een boete nadachten. Die komt er niet.',
      'We wrote to you that we were considering a fine. It does not come.',
    ),
    klaar: t('Je hoeft niets te doen.', 'U hoeft niets te doen.', 'You do not have to do anything.'),
    kopWaarom: gelijk('Waarom niet?', 'Why not?'),
    artikel: gelijk('Geen boete', 'No fine'),
  },
});
